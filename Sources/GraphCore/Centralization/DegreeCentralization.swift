extension Graph {
  /// Degree centralization: the sum of the differences from the largest degree, over the most that it can be. A star has 1;
  /// a graph whose degrees are all equal has 0.
  ///
  /// In 0...1. The most is (n−1)(n−2), directed (n−1)². Isolates count in n. Undefined for fewer than three nodes.
  /// - Parameter direction: Out-degree or in-degree in a directed graph; no matter in an undirected one.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes).
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
  public func degreeCentralization(_ direction: Direction = .outgoing) throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "degree centralization")
    guard nodeCount > 2 else { return NetworkScore("degree centralization", undefined: .fewerNodes(than: 3)) }
    let degrees = degrees(direction)
    let largest = degrees.max() ?? 0
    let differences = Double(degrees.reduce(0) { $0 + largest - $1 })
    let others = Double(nodeCount - 1)
    return NetworkScore("degree centralization", differences / (others * (isDirected ? others : others - 1)))
  }
}
