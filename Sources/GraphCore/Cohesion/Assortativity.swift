extension Graph {
  /// Degree assortativity: the correlation, over ties, of the degrees at their two ends. In −1...1; −1 for a star.
  ///
  /// In a directed graph there are four, by which degree is taken at which end. Undefined without edges and where
  /// all these degrees are equal, as in a cycle or a complete graph. (NetworkX and igraph print NaN there.)
  /// - Parameters:
  ///   - source: The degree at the end from which an edge runs: that of its out-going edges, or of those that come in.
  ///   - target: The degree at the end to which it runs. Neither matters in an undirected graph.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: M. E. J. Newman (2002), doi:10.1103/PhysRevLett.89.208701; of out-degree with in-degree (2003),
  ///   doi:10.1103/PhysRevE.67.026126; all four J. G. Foster, D. V. Foster, P. Grassberger and M. Paczuski (2010),
  ///   doi:10.1073/pnas.0912671107.
  public func degreeAssortativity(
    _ source: Direction = .outgoing, _ target: Direction = .incoming
  ) throws(MeasureError) -> NetworkScore {
    try assortativity("degree", source, target) { degrees($0).map { Double($0) } }
  }

  /// Strength assortativity: the same of strengths, the sums of weights, in place of degrees. In −1...1.
  ///
  /// Every tie counts once, whatever its weight, as NetworkX and igraph have it. Undefined without edges and where all these strengths are
  /// equal.
  /// - Parameters:
  ///   - source: The strength at the end from which an edge runs: that of its out-going edges, or of those that come in.
  ///   - target: The strength at the end to which it runs. Neither matters in an undirected graph.
  /// - Throws: `MeasureError` for loops and parallel edges. Without weights every tie has 1.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: as `degreeAssortativity`; of any number of a node M. E. J. Newman (2003), doi:10.1103/PhysRevE.67.026126.
  public func strengthAssortativity(
    _ source: Direction = .outgoing, _ target: Direction = .incoming
  ) throws(MeasureError) -> NetworkScore {
    try assortativity("strength", source, target) { rowSums($0) }
  }

  private func assortativity(
    _ property: String, _ source: Direction, _ target: Direction, _ values: (Direction) -> [Double]
  ) throws(MeasureError) -> NetworkScore {
    let name = (isDirected ? "\(source.word)-\(target.word) " : "") + "\(property) assortativity"
    try require(.simple, for: name)
    let quantity = Quantity(name, unit: "correlation", of: kind)
    guard edgeCount > 0 else { return NetworkScore(quantity, undefined: .noEdge) }
    let (from, to) = (values(source), values(target))
    var sums = Correlation()
    for node in nodes {
      for other in neighbours(of: node) { sums.add(from[node], to[Int(other)]) }
    }
    guard let value = sums.value else { return NetworkScore(quantity, undefined: .noVariance) }
    return NetworkScore(quantity, value)
  }
}

extension Direction {
  /// `out` or `in`, as degrees are called.
  fileprivate var word: String { self == .outgoing ? "out" : "in" }
}
