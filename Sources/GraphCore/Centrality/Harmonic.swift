extension Graph {
  /// Harmonic centrality: the sum of the reciprocals of the distances to all other nodes, those out of reach adding 0.
  ///
  /// Well defined on disconnected graphs; an isolate has 0.
  /// - Parameters:
  ///   - normalised: Divide by n − 1, so that it is a mean in 0...1; then it is undefined for a single node.
  ///   - direction: In a directed graph, distances from the node (`outgoing`) or to it (`incoming`, as NetworkX has it).
  ///   - length: How long a tie is; a graph with weights asks for it. Where ties are shorter than 1, the mean may be above 1.
  /// - Throws: `MeasureError.graphIsWeighted` for weights without a `length`. Loops and parallels play no part.
  /// - Complexity: Time O(nodes · edges) at worst, see `DistanceTotals`; space O(nodes).
  /// - Source: M. Marchiori and V. Latora (2000), doi:10.1016/S0378-4371(00)00311-3.
  public func harmonic(
    normalised: Bool = false, _ direction: Direction = .outgoing, length: TieLength? = nil
  ) throws(MeasureError) -> NodeScores {
    try pathMeasures(direction, length, for: "harmonic centrality").harmonic(normalised: normalised)
  }
}
