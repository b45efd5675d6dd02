extension Graph {
  /// Average path length: the mean distance over the ordered pairs of nodes that have a path. At least 1, and
  /// without directions at most (n + 1)/3, that of a path; with lengths above 0.
  ///
  /// Undefined where no pair has one. On a disconnected graph it leaves the other pairs out, as igraph does; read it beside
  /// `globalEfficiency`, which counts them. (NetworkX refuses disconnected graphs.)
  /// - Parameter length: How long a tie is; a graph with weights asks for it.
  /// - Throws: `MeasureError.graphIsWeighted` for weights without a `length`. Loops and parallel edges play no part.
  /// - Complexity: As `harmonic`.
  /// - Source: D. J. Watts and S. H. Strogatz (1998), doi:10.1038/30918.
  public func averagePathLength(length: TieLength? = nil) throws(MeasureError) -> NetworkScore {
    try pathMeasures(.outgoing, length, for: "average path length").averagePathLength
  }
}
