/// How closeness is taken in a graph where not every node reaches every other. On a connected graph both agree.
public enum ClosenessConvention: Sendable, Hashable {
  /// r / Σd over the r nodes reached: the reciprocal of the mean distance within the node's own component, as igraph has it.
  /// A pair of nodes off by themselves both score 1.
  case component
  /// The same times r / (n − 1), the share of the others reached, as NetworkX has it (S. Wasserman and K. Faust 1994,
  /// p. 201, doi:10.1017/CBO9780511815478).
  case wassermanFaust
}

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
