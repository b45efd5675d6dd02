extension Graph {
  /// Betweenness: over all pairs of other nodes, the share of their shortest paths that pass through the node.
  ///
  /// Directed: over ordered pairs; undirected: every pair once. Pairs with no path add nothing, so an isolate has 0.
  /// Loops play no part.
  /// - Parameter normalised: Divide by the number of pairs of other nodes, (n−1)(n−2)/2, directed (n−1)(n−2); then with
  ///   fewer than three nodes it is undefined.
  /// - Returns: Scores in shortest paths; normalised, in 0...1.
  /// - Throws: `MeasureError` for weights (are they lengths or strengths?), parallel edges, or path counts beyond a `Double`.
  /// - Complexity: Time O(nodes · edges), space O(nodes).
  /// - Source: L. C. Freeman (1977), doi:10.2307/3033543; computed after U. Brandes (2001),
  ///   doi:10.1080/0022250X.2001.9990249.
  public func betweenness(normalised: Bool = false) throws(MeasureError) -> NodeScores {
    try require([.unweighted, .noParallels], for: "betweenness")
    let pairs = Double(nodeCount - 1) * Double(nodeCount - 2) / (isDirected ? 1 : 2)
    let normalisation = normalised ? "divided by the number of pairs of other nodes" : "none"
    if normalised && nodeCount < 3 {
      return NodeScores(
        "betweenness", nodes.map { _ in nil }, reason: .fewerNodes(than: 3), unit: "shortest paths",
        normalisation: normalisation)
    }
    let divisor = (isDirected ? 1 : 2) * (normalised ? pairs : 1)
    return NodeScores(
      "betweenness", try pathDependencies().map { $0 / divisor }, unit: "shortest paths", normalisation: normalisation)
  }

  /// Betweenness over ordered pairs.
  func pathDependencies() throws(MeasureError) -> [Double] {
    try PathDependencies(of: self).ofNodes
  }
}
