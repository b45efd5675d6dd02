import AllianceNetwork

/// The one-character names of states that stand in chains: 日, 米, 豪. Most characters are none, and one look tells so.
struct ShortNames: Sendable {
  private let codes: [Unicode.Scalar: PartyCode]
  /// One bit for each character of the Basic Multilingual Plane.
  private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

  /// The names as they are given; a character beyond the Basic Multilingual Plane is no name.
  init(_ codes: [Unicode.Scalar: PartyCode]) {
    self.codes = codes.filter { $0.key.value < 0x10000 }
    for scalar in self.codes.keys { bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63) }
  }

  /// The state with this name; `nil` where there is none.
  subscript(_ scalar: Unicode.Scalar) -> PartyCode? { isName(scalar) ? codes[scalar] : nil }

  /// Where the next name stands, `end` where there is none before it.
  func next(in scalars: Scalars, from start: Int, to end: Int) -> Int {
    scalars.withUnsafeBufferPointer { scalars in
      bits.withUnsafeBufferPointer { bits in
        var position = start
        let end = min(end, scalars.count)
        while position < end {
          let value = scalars[position].value
          if value < 0x10000, bits[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1 { break }
          position += 1
        }
        return position
      }
    }
  }

  private func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 && bits[Int(scalar.value >> 6)] >> UInt64(scalar.value & 63) & 1 == 1
  }
}
