extension Graph {
  /// Transitivity: the share of paths of length two whose ends are tied; three times the triangles over the paths. In 0...1.
  ///
  /// Undefined where there is no such path. (NetworkX prints 0 there.) A multilateral treaty projected to a clique has 1 by
  /// construction.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(edges^1.5), space O(nodes + edges).
  /// - Source: S. Wasserman and K. Faust (1994), doi:10.1017/CBO9780511815478.
  public func transitivity() throws(MeasureError) -> NetworkScore {
    try require([.undirected, .simple], for: "transitivity")
    let paths = degrees().reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    guard paths > 0 else { return NetworkScore("transitivity", undefined: .noTwoPath) }
    // Each node's triangles, summed, count every triangle three times.
    return NetworkScore("transitivity", Double(triangleCounts().reduce(0, +)) / Double(paths))
  }
}
