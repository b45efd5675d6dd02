extension Graph {
  /// Burt's effective size: a node's ties less the mean number of ties that its neighbours have with one another, d − 2t/d.
  ///
  /// In 1...d; undefined for an isolate.
  /// - Throws: `MeasureError` for directed graphs, weights, loops and parallel edges.
  /// - Complexity: Time O(edges^1.5), space O(nodes + edges).
  /// - Source: R. S. Burt (1992), Structural Holes, ch. 2; in this form S. P. Borgatti (1997), Structural holes: unpacking
  ///   Burt's redundancy measures, Connections 20(1).
  public func effectiveSize() throws(MeasureError) -> NodeScores {
    try require([.undirected, .unweighted, .simple], for: "effective size")
    return NodeScores("effective size", effectiveSizes(), reason: .isolate, unit: "ties")
  }

  /// Burt's efficiency: effective size over degree. In 0...1, and 1 if no two neighbours are tied; undefined for an isolate.
  ///
  /// - Throws: `MeasureError` for directed graphs, weights, loops and parallel edges.
  /// - Complexity: Time O(edges^1.5), space O(nodes + edges).
  /// - Source: R. S. Burt (1992), Structural Holes, ch. 2.
  public func efficiency() throws(MeasureError) -> NodeScores {
    try require([.undirected, .unweighted, .simple], for: "efficiency")
    let values = zip(effectiveSizes(), degrees()).map { size, degree in size.map { $0 / Double(degree) } }
    return NodeScores(
      "efficiency", values, reason: .isolate, unit: "effective ties", normalisation: "divided by the degree")
  }

  private func effectiveSizes() -> [Double?] {
    zip(triangleCounts(), degrees()).map { triangles, degree in
      degree == 0 ? nil : Double(degree) - 2 * Double(triangles) / Double(degree)
    }
  }
}
