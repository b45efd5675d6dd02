extension Graph {
  /// Betweenness: over all pairs of other nodes, the share of their shortest paths that pass through the node.
  ///
  /// Directed: over ordered pairs; undirected: every pair once. Pairs with no path add nothing, so an isolate has 0.
  /// Loops play no part.
  /// - Parameters:
  ///   - normalised: Divide by the number of pairs of other nodes, (n−1)(n−2)/2, directed (n−1)(n−2); then with fewer than three
  ///     nodes it is undefined.
  ///   - pairs: How often a pair of an undirected graph counts; no matter where normalised.
  ///   - length: How long a tie is; a graph with weights asks for it.
  /// - Returns: Scores in shortest paths; normalised, in 0...1.
  /// - Throws: `MeasureError` for weights without a `length`, parallel edges, or path counts beyond a `Double`.
  /// - Complexity: Time O(nodes · edges), with lengths O(nodes · edges · log edges); space O(nodes) a thread.
  /// - Source: L. C. Freeman (1977), doi:10.2307/3033543; computed after U. Brandes (2001),
  ///   doi:10.1080/0022250X.2001.9990249.
  public func betweenness(
    normalised: Bool = false, counting pairs: PairCounting = .once, length: TieLength? = nil
  ) throws(MeasureError) -> NodeScores {
    try betweennessMeasures(length: length).betweenness(normalised: normalised, counting: pairs)
  }
}
