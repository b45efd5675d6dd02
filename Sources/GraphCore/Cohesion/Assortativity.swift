extension Graph {
  /// Degree assortativity: the correlation, over ties, of the degrees at their two ends. In −1...1; −1 for a star.
  ///
  /// In a directed graph, of the out-degree of the source with the in-degree of the target. Undefined without edges and where
  /// all these degrees are equal, as in a cycle or a complete graph. (NetworkX and igraph print NaN there.)
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: M. E. J. Newman (2002), doi:10.1103/PhysRevLett.89.208701; directed (2003), doi:10.1103/PhysRevE.67.026126.
  public func degreeAssortativity() throws(MeasureError) -> NetworkScore {
    let name = "degree assortativity"
    try require(.simple, for: name)
    guard edgeCount > 0 else { return NetworkScore(name, undefined: .noEdge) }
    let (out, into) = (degrees(.outgoing), degrees(.incoming))
    var sums = Correlation()
    for node in nodes {
      for target in neighbours(of: node) { sums.add(Double(out[node]), Double(into[Int(target)])) }
    }
    guard let value = sums.value else { return NetworkScore(name, undefined: .noVariance) }
    return NetworkScore(name, value)
  }
}
