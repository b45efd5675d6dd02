extension Graph {
  /// Meshedness: independent cycles over the most there can be, (m − n + c) / ((n−1)(n−2)/2), with c components. A tree has 0,
  /// a complete graph 1. One less this is Krackhardt's efficiency of a connected graph.
  ///
  /// In 0...1; undefined for fewer than three nodes.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: K. J. Kansky (1963), Structure of Transportation Networks; D. Krackhardt (1994), see
  ///   `KrackhardtDimensions`. Neither has a DOI.
  public func meshedness() throws(MeasureError) -> NetworkScore {
    try require([.undirected, .simple], for: "meshedness")
    let quantity = Quantity(
      "meshedness", unit: "independent cycles", normalisation: "divided by the most, (n−1)(n−2)/2", of: kind)
    guard nodeCount > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    let cycles = edgeCount - nodeCount + components(without: nil).count
    return NetworkScore(quantity, Double(cycles) / (Double(nodeCount - 1) * Double(nodeCount - 2) / 2))
  }
}
