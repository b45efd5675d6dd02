extension Graph {
  /// The bridges: edges whose loss would leave more components, ordered by their lower node, then the other.
  ///
  /// Defined for every graph: at most n − 1, in a tree every edge, and none without edges. Of parallel edges none is a bridge;
  /// nor is a loop. Weights play no part.
  /// - Throws: `MeasureError.graphIsDirected`.
  /// - Complexity: Time and space O(nodes + edges).
  /// - Source: R. Tarjan (1974), doi:10.1016/0020-0190(74)90003-9.
  public func bridges() throws(MeasureError) -> [Edge] {
    try require(.undirected, for: "bridges")
    return CutStructure(of: self).bridges
  }

  /// The articulation points: nodes whose loss would leave more components, ascending.
  ///
  /// Defined for every graph: at most n − 2, and none in a graph of fewer than three nodes. Weights, loops and parallel edges
  /// play no part.
  /// - Throws: `MeasureError.graphIsDirected`.
  /// - Complexity: Time and space O(nodes + edges).
  /// - Source: J. Hopcroft and R. Tarjan (1973), doi:10.1145/362248.362272.
  public func articulationPoints() throws(MeasureError) -> [Int] {
    try require(.undirected, for: "articulation points")
    let structure = CutStructure(of: self)
    return nodes.filter { structure.isArticulationPoint[$0] }
  }

  /// How many more components the loss of each node would leave: 0 for all but the articulation points.
  ///
  /// A whole number in 0...n−2; in a star the node in the middle has n−2. An isolate has 0. Weights, loops and parallel edges play no part.
  /// - Throws: `MeasureError.graphIsDirected`.
  /// - Complexity: Time and space O(nodes + edges).
  /// - Source: J. Hopcroft and R. Tarjan (1973), doi:10.1145/362248.362272.
  public func componentsAddedByLoss() throws(MeasureError) -> NodeScores {
    try require(.undirected, for: "components added by loss")
    let structure = CutStructure(of: self)
    // What a node parts are the blocks that meet in it, a bridge being one of two nodes.
    var parts = [Int](repeating: 0, count: nodeCount)
    for node in structure.blocks.joined() { parts[node] += 1 }
    for bridge in structure.bridges {
      parts[bridge.source] += 1
      parts[bridge.target] += 1
    }
    return NodeScores(
      Quantity("components added by loss", unit: "components", of: kind), parts.map { Double(max(0, $0 - 1)) })
  }

  /// The share of pairs of nodes with two paths between them that have no other node in common (two nodes that only a bridge
  /// ties have one path). In 0...1: a tree has 0, a cycle 1. Undefined for fewer than two nodes.
  ///
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time and space O(nodes + edges).
  /// - Source: J. Moody and D. R. White (2003), doi:10.2307/3088904.
  public func biconnectedPairShare() throws(MeasureError) -> NetworkScore {
    try require([.undirected, .simple], for: "biconnected pair share")
    let quantity = Quantity(
      "biconnected pair share", unit: "pairs of nodes", normalisation: "divided by the number of pairs of nodes", of: kind)
    guard nodeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    let pairs = CutStructure(of: self).blocks.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    return NetworkScore(quantity, Double(pairs) / (Double(nodeCount) * Double(nodeCount - 1) / 2))
  }
}
