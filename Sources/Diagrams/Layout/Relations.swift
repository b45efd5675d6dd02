import AllianceNetwork

/// Who is joined to whom, and how strongly, for the layouts: each pair once.
struct Relations: Sendable {
  let parties: [PartyCode]
  /// The pairs with a line of their own, sorted.
  let pairs: [Dyad]
  /// How much pairs want to be neighbours: 1 for a line of their own, and for a star of k members its share 1/(k-1).
  let affinity: [Dyad: Double]

  init(_ sketch: Sketch) {
    parties = sketch.parties
    pairs = Set(sketch.lines.compactMap(\.dyad)).sorted()
    var affinity: [Dyad: Double] = [:]
    for pair in pairs { affinity[pair] = 1 }
    for star in sketch.stars {
      for (index, first) in star.members.enumerated() {
        for second in star.members[(index + 1)...] {
          guard let dyad = Dyad(first, second) else { continue }
          affinity[dyad, default: 0] += 1 / Double(star.members.count - 1)
        }
      }
    }
    self.affinity = affinity
  }

  /// The party with the most partners, of several the one whose code comes first; `nil` where nobody is joined to anybody.
  var mostTied: PartyCode? {
    var degrees: [PartyCode: Int] = [:]
    for dyad in affinity.keys {
      degrees[dyad.first, default: 0] += 1
      degrees[dyad.second, default: 0] += 1
    }
    let most = degrees.values.max()
    return parties.first { degrees[$0] == most && most != nil }
  }
}
