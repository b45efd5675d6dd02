extension Graph {
  /// Local clustering: the share of pairs of a node's neighbours that are tied to each other. In 0...1.
  ///
  /// Undefined for a node with fewer than two ties. (NetworkX prints 0 there.)
  /// - Throws: `MeasureError` for directed graphs, weights, loops and parallel edges.
  /// - Complexity: Time O(edges^1.5), space O(nodes + edges).
  /// - Source: D. J. Watts and S. H. Strogatz (1998), doi:10.1038/30918.
  public func clustering() throws(MeasureError) -> NodeScores {
    try require([.undirected, .unweighted, .simple], for: "clustering")
    let values: [Double?] = zip(triangleCounts(), degrees()).map { triangles, degree in
      degree < 2 ? nil : Double(triangles) / (Double(degree) * Double(degree - 1) / 2)
    }
    return NodeScores(
      Quantity(
        "clustering", unit: "ties among neighbours", normalisation: "divided by the number of pairs of neighbours", of: kind),
      values, reason: .fewerThanTwoTies)
  }
}
