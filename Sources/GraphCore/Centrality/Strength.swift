extension Graph {
  /// Strength: the sum of the weights of a node's edges; its degree where the graph has no weights. A loop counts twice.
  ///
  /// Defined for every graph. An isolate has 0.
  /// - Parameter direction: In a directed graph, along outgoing or incoming edges; nil for their sum.
  /// - Returns: Scores in the unit of the weights, from 0 without an upper end; not normalised.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: A. Barrat et al. (2004), doi:10.1073/pnas.0400087101.
  public func strength(_ direction: Direction? = nil) -> NodeScores {
    NodeScores(Quantity("strength", unit: isWeighted ? "weight" : "ties", of: kind), strengths(direction))
  }

  /// Strengths in node order.
  func strengths(_ direction: Direction? = nil) -> [Double] {
    guard isWeighted else { return degrees(direction).map { Double($0) } }
    if isDirected {
      guard let direction else { return zip(rowSums(), rowSums(.incoming)).map(+) }
      return rowSums(direction)
    }
    var sums = rowSums()
    if loopCount > 0 {
      for edge in edges where edge.source == edge.target { sums[edge.source] += edge.weight }
    }
    return sums
  }
}
