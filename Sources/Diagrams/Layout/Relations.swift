import AllianceNetwork

/// Who is joined to whom, and how strongly, for the layouts: each pair once.
struct Relations: Sendable {
  let parties: [PartyCode]
  /// The pairs with a line of their own, sorted.
  let pairs: [Dyad]
  /// How much pairs want to be neighbours: 1 for a line of their own, and for a star of k members its share 1/(k-1).
  let affinity: [Dyad: Double]
  /// The parties that are in any pair.
  let tied: Set<PartyCode>

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
    tied = Set(affinity.keys.flatMap { [$0.first, $0.second] })
  }

  /// The party with the most partners; `nil` where several have as many, or nobody is joined to anybody.
  var mostTied: PartyCode? {
    var degrees: [PartyCode: Int] = [:]
    for dyad in affinity.keys {
      degrees[dyad.first, default: 0] += 1
      degrees[dyad.second, default: 0] += 1
    }
    guard let most = degrees.values.max() else { return nil }
    let leaders = parties.filter { degrees[$0] == most }
    return leaders.count == 1 ? leaders[0] : nil
  }
}
