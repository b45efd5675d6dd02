extension Graph {
  /// Degree: how many edges a node has. A loop counts twice (directed: once each way); parallel edges count each.
  ///
  /// Defined for every graph; weights play no part. An isolate has 0.
  /// - Parameter direction: In a directed graph, out-degree or in-degree; nil for their sum. No matter in an undirected one.
  /// - Returns: Scores in ties, from 0, in a simple graph to n − 1 (in and out together 2n − 2); not normalised.
  /// - Complexity: Time O(nodes), undirected with loops O(nodes + edges).
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
  public func degree(_ direction: Direction? = nil) -> NodeScores {
    NodeScores(Quantity("degree", unit: "ties", of: kind), degrees(direction).map { Double($0) })
  }

  /// Degrees as whole numbers, in node order.
  func degrees(_ direction: Direction? = nil) -> [Int] {
    if isDirected {
      guard let direction else { return nodes.map { outgoing.row($0).count + incoming.row($0).count } }
      return nodes.map { rows(direction).row($0).count }
    }
    guard loopCount > 0 else { return nodes.map { outgoing.row($0).count } }
    return nodes.map { node in
      outgoing.row(node).reduce(0) { $0 + (outgoing.targets[$1] == Int32(node) ? 2 : 1) }
    }
  }
}
