extension Graph {
  /// Betweenness centralization: the sum of the differences from the largest betweenness, over the most that it can be,
  /// (n−1)²(n−2)/2, directed (n−1)²(n−2). A star has 1, directed one whose ties run both ways; a graph whose nodes are all alike has 0.
  ///
  /// In 0...1, and well defined on disconnected graphs. Undefined for fewer than three nodes. With lengths it has the same most: whatever they
  /// are, no node lies between more than all pairs of others.
  /// - Parameter length: How long a tie is; a graph with weights asks for it.
  /// - Throws: `MeasureError` for weights without a `length`, and parallel edges. Loops play no part.
  /// - Complexity: As `betweenness`.
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7; directed D. R. White and S. P. Borgatti (1994),
  ///   doi:10.1016/0378-8733(94)90015-9.
  public func betweennessCentralization(length: TieLength? = nil) throws(MeasureError) -> NetworkScore {
    try require(length == nil ? [.unweighted, .noParallels] : .noParallels, for: "betweenness centralization")
    return try betweennessMeasures(length: length).centralization
  }
}
