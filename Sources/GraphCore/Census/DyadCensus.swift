/// How many pairs of nodes are tied both ways, one way and not at all.
public struct DyadCensus: Sendable, Hashable {
  /// Pairs tied both ways; in an undirected graph all that are tied.
  public let mutual: Int
  /// Pairs tied one way; 0 in an undirected graph.
  public let asymmetric: Int
  /// Pairs not tied.
  public let null: Int
}

extension Graph {
  /// The dyad census, M, A and N; together n(n−1)/2.
  ///
  /// Each is in 0...n(n−1)/2, and defined for every graph: 0 for fewer than two nodes. In an undirected graph none is asymmetric.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(edges · log degree).
  /// - Source: P. W. Holland and S. Leinhardt (1970), doi:10.1086/224954, and (1976), doi:10.2307/270703.
  public func dyadCensus() throws(MeasureError) -> DyadCensus {
    try require(.simple, for: "dyad census")
    var arcsAnswered = 0
    for node in nodes {
      for target in neighbours(of: node) where hasEdge(from: Int(target), to: node) { arcsAnswered += 1 }
    }
    let asymmetric = outgoing.arcCount - arcsAnswered
    let pairs = nodeCount * max(0, nodeCount - 1) / 2
    return DyadCensus(mutual: arcsAnswered / 2, asymmetric: asymmetric, null: pairs - arcsAnswered / 2 - asymmetric)
  }
}
