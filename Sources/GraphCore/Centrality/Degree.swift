extension Graph {
  /// Degree: how many edges a node has. A loop counts twice (directed: once each way); parallel edges count each.
  ///
  /// Defined for every graph; weights play no part. An isolate has 0.
  /// - Parameters:
  ///   - direction: In a directed graph, out-degree or in-degree; nil for their sum. No matter in an undirected one.
  ///   - normalised: Divide by n − 1 (in and out together 2(n − 1)), the most in a simple graph; then with fewer than two nodes it is undefined.
  /// - Returns: Scores in ties, from 0, in a simple graph to n − 1 (in and out together 2(n − 1)); normalised, in 0...1.
  /// - Complexity: Time O(nodes), undirected with loops O(nodes + edges).
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
  public func degree(_ direction: Direction? = nil, normalised: Bool = false) -> NodeScores {
    let ways = isDirected && direction == nil ? 2 : 1
    let most = normalised ? Double(ways * (nodeCount - 1)) : 1
    let quantity = Quantity(
      "degree", unit: "ties", normalisation: normalised ? (ways == 2 ? "divided by 2(n − 1)" : "divided by n − 1") : "none",
      of: kind)
    return NodeScores(quantity, degrees(direction).map { most > 0 ? Double($0) / most : nil }, reason: .fewerNodes(than: 2))
  }

  /// Degrees as whole numbers, in node order.
  func degrees(_ direction: Direction? = nil) -> [Int] {
    if isDirected {
      guard let direction else { return nodes.map { outgoing.row($0).count + incoming.row($0).count } }
      return nodes.map { rows(direction).row($0).count }
    }
    guard loopCount > 0 else { return outgoing.withPointers { offsets, _ in nodes.map { Int(offsets[$0 &+ 1] &- offsets[$0]) } } }
    return nodes.map { node in
      outgoing.row(node).reduce(0) { $0 + (outgoing.targets[$1] == Int32(node) ? 2 : 1) }
    }
  }
}
