extension Graph {
  /// Closeness: the reciprocal of the mean distance to the nodes reached, in 0...1.
  ///
  /// Undefined for a node that reaches no other: its mean distance is 0/0. (NetworkX prints 0 there, igraph NaN.)
  /// - Parameters:
  ///   - convention: What to do with nodes out of reach.
  ///   - direction: In a directed graph, distances from the node (`outgoing`) or to it (`incoming`, as NetworkX has it).
  ///   - length: How long a tie is; a graph with weights asks for it. Where ties are shorter than 1, closeness may be above 1.
  /// - Throws: `MeasureError.graphIsWeighted` for weights without a `length`. Loops and parallels play no part.
  /// - Complexity: Time O(nodes · edges) at worst, see `DistanceTotals`; space O(nodes).
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
  public func closeness(
    _ convention: ClosenessConvention, _ direction: Direction = .outgoing, length: TieLength? = nil
  ) throws(MeasureError) -> NodeScores {
    try pathMeasures(direction, length, for: "closeness").closeness(convention)
  }
}
