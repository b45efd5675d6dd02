/// How the ties of two nodes to all others are compared.
public enum ProfileComparison: Sendable, Hashable {
  /// The root of the sum of squared differences; 0 for the same ties.
  case euclidean
  /// Pearson's correlation; 1 for the same pattern.
  case correlation
}

extension Graph {
  /// Structural equivalence: how alike the ties of every two nodes are to, and from, all third nodes.
  ///
  /// Ties out and in both count, in an undirected graph each twice; the tie between the two and what each has with itself do
  /// not. Euclidean distance is 0 for two nodes with the same ties, without weights at most √(2(n−2)); the correlation is in
  /// −1...1, undefined where one of the two is tied to all third nodes alike, or to none. Both for fewer than three nodes have
  /// nothing to compare: 0 and undefined.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(nodes³), space O(nodes²).
  /// - Source: F. Lorrain and H. C. White (1971), doi:10.1080/0022250X.1971.9989788; R. S. Burt (1976),
  ///   doi:10.2307/2577097.
  public func structuralEquivalence(_ comparison: ProfileComparison) throws(MeasureError) -> DyadScores {
    try require(.simple, for: "structural equivalence")
    let table = Sociomatrix(self)
    var values = [Double?](repeating: nil, count: nodeCount * nodeCount)
    for a in nodes {
      values[a * nodeCount + a] = comparison == .euclidean ? 0 : nil
      for b in 0..<a {
        let value = comparison == .euclidean ? table.distance(a, b) : table.correlation(a, b)
        values[a * nodeCount + b] = value
        values[b * nodeCount + a] = value
      }
    }
    return DyadScores(
      Quantity(
        comparison == .euclidean ? "Euclidean distance of ties" : "correlation of ties",
        unit: comparison == .euclidean ? "strength of ties" : "correlation", of: kind), nodeCount: nodeCount, values,
      reason: .noVariance)
  }
}

extension Sociomatrix {
  fileprivate func distance(_ a: Int, _ b: Int) -> Double {
    var sum = 0.0
    for c in 0..<nodeCount where c != a && c != b {
      let (out, into) = (self[a, c] - self[b, c], self[c, a] - self[c, b])
      sum += out * out + into * into
    }
    return sum.squareRoot()
  }

  func correlation(_ a: Int, _ b: Int) -> Double? {
    var correlation = Correlation()
    for c in 0..<nodeCount where c != a && c != b {
      correlation.add(self[a, c], self[b, c])
      correlation.add(self[c, a], self[c, b])
    }
    return correlation.value
  }
}
