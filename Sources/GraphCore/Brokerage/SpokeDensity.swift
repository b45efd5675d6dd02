extension Graph {
  /// Spoke-to-spoke density: the share of pairs of the other nodes that are tied to each other; the density of the graph
  /// without the hub. In 0...1: a star has 0, a complete graph 1. Undefined for fewer than three nodes.
  ///
  /// - Parameter hub: The node to leave out. Where several nodes tie for hub, ask for each.
  /// - Throws: `MeasureError` for directed graphs, loops, parallel edges, or a hub that is not there. Weights play no part.
  /// - Complexity: Time O(1).
  /// - Source: density after S. Wasserman and K. Faust (1994), doi:10.1017/CBO9780511815478.
  public func spokeDensity(hub: Int) throws(MeasureError) -> NetworkScore {
    try require([.undirected, .simple], for: "spoke-to-spoke density")
    try require(node: hub)
    guard nodeCount > 2 else { return NetworkScore("spoke-to-spoke density", undefined: .fewerNodes(than: 3)) }
    let ties = edgeCount - outgoing.row(hub).count
    return NetworkScore("spoke-to-spoke density", Double(ties) / (Double(nodeCount - 1) * Double(nodeCount - 2) / 2))
  }
}
