extension Graph {
  /// Global efficiency: the mean, over all ordered pairs of nodes, of the reciprocal of their distance; 0 for a pair with no
  /// path. In 0...1; a complete graph has 1. Undefined for fewer than two nodes.
  ///
  /// It is no index of lattices: a star has more of it than a cycle.
  /// - Parameter length: How long a tie is; a graph with weights asks for it. Where ties are shorter than 1 it may be above 1: it is
  ///   not divided by what a complete graph would have.
  /// - Throws: `MeasureError.graphIsWeighted` for weights without a `length`. Loops and parallel edges play no part.
  /// - Complexity: As `harmonic`.
  /// - Source: V. Latora and M. Marchiori (2001), doi:10.1103/PhysRevLett.87.198701.
  public func globalEfficiency(length: TieLength? = nil) throws(MeasureError) -> NetworkScore {
    try pathMeasures(.outgoing, length, for: "global efficiency").globalEfficiency
  }
}
