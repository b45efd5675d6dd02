/// What the matched ties of two nodes are divided by in REGE.
public enum RegularEquivalenceBase: String, Sendable, Hashable, CaseIterable {
  /// What each tie and its best match are at most, tie by tie: as printed by Wasserman and Faust (1994), and `REGE.FC` of R's blockmodeling.
  case bestMatches = "best-matches"
  /// All ties of the two: as UCINET and `REGE` of R's blockmodeling have it.
  case allTies = "all-ties"
}

extension Graph {
  /// Regular equivalence by REGE: how far two nodes have ties of the same kind to nodes that are equivalent in turn. In 0...1.
  ///
  /// Ties of one node are matched with the best of the other's, weighed by how equivalent their far ends were in the round
  /// before. In an undirected graph without weights all nodes with a tie are equivalent: use it for directed or weighted
  /// graphs. An isolate has 0 with a node that has ties, and 1 with another isolate.
  ///
  /// Programs differ in what the matched ties are divided by, and agree where ties have no weights and go one way.
  /// - Parameters:
  ///   - base: What the matched ties are divided by.
  ///   - rounds: How often to match; three by custom. At least 1.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(rounds · edges²), space O(nodes²).
  /// - Source: D. R. White and K. P. Reitz (1983), doi:10.1016/0378-8733(83)90025-4; the algorithm as in S. Wasserman and
  ///   K. Faust (1994), doi:10.1017/CBO9780511815478, section 12.4.4.
  public func regularEquivalence(over base: RegularEquivalenceBase = .bestMatches, rounds: Int = 3) throws(MeasureError)
    -> DyadScores
  {
    try require(.simple, for: "regular equivalence")
    let table = Sociomatrix(self)
    let around = nodes.map { a in nodes.filter { table[a, $0] > 0 || table[$0, a] > 0 } }
    var values = [Double](repeating: 1, count: nodeCount * nodeCount)
    /// What of the ties of a is matched by b, and what there is to match.
    func matched(_ a: Int, _ b: Int) -> (part: Double, whole: Double) {
      var (part, whole) = (0.0, 0.0)
      for c in around[a] {
        // Unmatched, the tie counts in full.
        var best = (part: 0.0, whole: table[a, c] + table[c, a])
        for d in around[b] {
          let least = min(table[a, c], table[b, d]) + min(table[c, a], table[d, b])
          let most = max(table[a, c], table[b, d]) + max(table[c, a], table[d, b])
          let weighed = values[c * nodeCount + d] * least
          if weighed > best.part || (weighed == best.part && most < best.whole) { best = (weighed, most) }
        }
        part += best.part
        whole += base == .allTies ? table[a, c] + table[c, a] : best.whole
      }
      return (part, whole)
    }
    for _ in 0..<max(1, rounds) {
      var next = values
      for a in nodes {
        for b in 0..<a {
          let (one, other) = (matched(a, b), matched(b, a))
          let whole = one.whole + other.whole
          let value = whole > 0 ? (one.part + other.part) / whole : 1
          next[a * nodeCount + b] = value
          next[b * nodeCount + a] = value
        }
      }
      values = next
    }
    return DyadScores(
      Quantity(
        "regular equivalence", unit: "matched strength of ties",
        normalisation: base == .allTies ? "divided by all ties of the two" : "divided by all strength to match",
        parameters: ["rounds": Double(max(1, rounds))], of: kind), nodeCount: nodeCount, values.map { $0 })
  }
}
