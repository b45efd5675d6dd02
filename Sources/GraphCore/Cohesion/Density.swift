extension Graph {
  /// Density: the share of pairs of nodes that are tied; of ordered pairs, if the graph is directed. In 0...1.
  ///
  /// Undefined for fewer than two nodes.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(1).
  /// - Source: S. Wasserman and K. Faust (1994), doi:10.1017/CBO9780511815478.
  public func density() throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "density")
    let quantity = Quantity(
      "density", unit: "ties",
      normalisation: isDirected ? "divided by the number of ordered pairs of nodes" : "divided by the number of pairs of nodes",
      of: kind)
    guard nodeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    let pairs = Double(nodeCount) * Double(nodeCount - 1) / (isDirected ? 1 : 2)
    return NetworkScore(quantity, Double(edgeCount) / pairs)
  }
}
