extension Graph {
  /// Degree centralization: the sum of the differences from the largest degree, Σ (max − d), over the most that it can be. A star has 1;
  /// a graph whose degrees are all equal has 0.
  ///
  /// In 0...1. The most is (n−1)(n−2). In a directed graph it is (n−1)² of out-degrees, where one node points at all others and nothing
  /// else is tied, and of in-degrees where all others point at one; of both together 2(n−1)(n−2), where all ties are one node's and run both
  /// ways. Isolates count in n. Undefined for fewer than three nodes.
  /// - Parameter direction: Out-degree or in-degree in a directed graph, nil for their sum; no matter in an undirected one.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes).
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7; directed S. Wasserman and K. Faust (1994),
  ///   doi:10.1017/CBO9780511815478.
  public func degreeCentralization(_ direction: Direction? = nil) throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "degree centralization")
    let (which, formula, most) = degreeCentralizationMost(direction)
    let quantity = Quantity(
      which + "degree centralization", unit: "ties", normalisation: "divided by the most, \(formula)", of: kind)
    guard nodeCount > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    let degrees = degrees(direction)
    let largest = degrees.max() ?? 0
    return NetworkScore(quantity, Double(degrees.reduce(0) { $0 + largest - $1 }) / most)
  }

  /// Which degrees it is of, in words, and the largest sum of differences there can be, as a formula and as a number.
  func degreeCentralizationMost(_ direction: Direction?) -> (which: String, formula: String, most: Double) {
    let others = Double(nodeCount - 1)
    guard isDirected else { return ("", "(n−1)(n−2)", others * (others - 1)) }
    return switch direction {
    case nil: ("", "2(n−1)(n−2)", 2 * others * (others - 1))
    case .outgoing: ("out-", "(n−1)²", others * others)
    case .incoming: ("in-", "(n−1)²", others * others)
    }
  }
}
