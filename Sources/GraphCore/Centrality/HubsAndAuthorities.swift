/// The two scores of HITS.
public struct HubsAndAuthorities: Sendable, Equatable {
  /// A good hub has edges to good authorities.
  public let hubs: NodeScores
  /// A good authority has edges from good hubs.
  public let authorities: NodeScores
}

extension Graph {
  /// Hubs and authorities: each node's hub score is proportional to the sum of the authority scores of those it points at, and its authority
  /// score to that of the hub scores of those that point at it, weighted if the graph is.
  ///
  /// In an undirected graph both are eigenvector centrality if it is not bipartite, and undefined if it is. As there, all is undefined in a
  /// graph without edges, and where several parts that share no hub and no authority have the largest singular value.
  /// - Parameter scale: How both are scaled, in 0...1. (NetworkX scales the sum to 1.)
  /// - Throws: `MeasureError` for loops and parallel edges.
  /// - Complexity: Time O(iterations · edges), space O(nodes + edges).
  /// - Source: J. M. Kleinberg (1999), doi:10.1145/324133.324140.
  public func hubsAndAuthorities(_ scale: VectorScale = .euclidean) throws(MeasureError) -> HubsAndAuthorities {
    try require(.simple, for: "hubs and authorities")
    // Every node twice, as a hub and as an authority, and every edge between the two kinds: the leading vector of that graph is both.
    let rows = WeightedAdjacency(
      nodeCount: 2 * nodeCount, sources: nodes.flatMap { node in outgoing.row(node).map { _ in Int32(node) } },
      targets: outgoing.targets.map { $0 + Int32(nodeCount) }, weights: weightedRows().weights, mirrored: true)
    let doubled = Graph(sortedRows: rows, directed: false, tally: tally)
    let scores = doubled.eigenvectorValues()
    func half(_ name: String, _ range: Range<Int>) -> NodeScores {
      let part = scores.values[range].map { $0 ?? 0 }
      let values: [Double?] = scores.reason == nil ? scale.applied(to: Array(part)) : part.map { _ in nil }
      return NodeScores(
        Quantity(name, unit: "relative", normalisation: scale.description, of: kind), values, reason: scores.reason)
    }
    return HubsAndAuthorities(
      hubs: half("hub score", 0..<nodeCount), authorities: half("authority score", nodeCount..<2 * nodeCount))
  }
}
