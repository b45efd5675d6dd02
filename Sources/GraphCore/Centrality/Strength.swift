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
    guard outgoing.weights != nil else { return degrees(direction).map { Double($0) } }
    if isDirected {
      guard let direction else { return zip(rowSums(outgoing), rowSums(incoming)).map(+) }
      return rowSums(rows(direction))
    }
    var sums = rowSums(outgoing)
    if loopCount > 0 {
      for edge in edges where edge.source == edge.target { sums[edge.source] += edge.weight }
    }
    return sums
  }

  /// The sum of each row's weights; of ones, where there are none.
  func rowSums(_ rows: Adjacency) -> [Double] {
    nodes.map { node in
      guard let weights = rows.weights else { return Double(rows.row(node).count) }
      return rows.row(node).reduce(0) { $0 + weights[$1] }
    }
  }
}
