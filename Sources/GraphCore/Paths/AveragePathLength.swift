extension Graph {
  /// Average path length: the mean distance over the ordered pairs of nodes that have a path. At least 1.
  ///
  /// Undefined where no pair has one. On a disconnected graph it leaves the other pairs out, as igraph does; read it beside
  /// `globalEfficiency`, which counts them. (NetworkX refuses disconnected graphs.)
  /// - Throws: `MeasureError.graphIsWeighted`. Loops and parallel edges play no part.
  /// - Complexity: As `harmonic`.
  /// - Source: D. J. Watts and S. H. Strogatz (1998), doi:10.1038/30918.
  public func averagePathLength() throws(MeasureError) -> NetworkScore {
    try require(.unweighted, for: "average path length")
    let totals = DistanceTotals(of: self, .outgoing)
    let pairs = totals.reached.reduce(0, +)
    guard pairs > 0 else { return NetworkScore("average path length", undefined: .noEdge) }
    return NetworkScore("average path length", Double(totals.sum.reduce(0, +)) / Double(pairs))
  }
}
