/// A set of characters of the Basic Multilingual Plane, one bit for each: one look tells whether a character is in it. 8 kB.
struct ScalarSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

  /// The characters of a list; those beyond the plane are left out.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars where scalar.value < 0x10000 { bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63) }
  }

  /// Whether a character is in it. O(1).
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 && bits[Int(scalar.value >> 6)] >> UInt64(scalar.value & 63) & 1 == 1
  }

  /// Where the next of them stands, `end` where there is none before it.
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
}
