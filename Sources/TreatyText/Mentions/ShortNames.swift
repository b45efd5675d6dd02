import AllianceNetwork

/// The one-character names of states that stand in chains: 日, 米, 豪. Most characters are none, and one look tells so.
struct ShortNames: Sendable {
  private let codes: [Unicode.Scalar: PartyCode]
  private let names: ScalarSet

  /// The names as they are given; a character beyond the Basic Multilingual Plane is no name.
  init(_ codes: [Unicode.Scalar: PartyCode]) {
    self.codes = codes.filter { $0.key.value < 0x10000 }
    names = ScalarSet(codes.keys)
  }

  /// The state with this name; `nil` where there is none.
  subscript(_ scalar: Unicode.Scalar) -> PartyCode? { names.contains(scalar) ? codes[scalar] : nil }

  /// Where the next name stands, `end` where there is none before it.
  func next(in scalars: Scalars, from start: Int, to end: Int) -> Int { names.next(in: scalars, from: start, to: end) }
}
