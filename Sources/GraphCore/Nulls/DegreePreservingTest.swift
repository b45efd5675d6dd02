extension Graph {
  /// Fewer distinct graphs than this make no null model.
  static let leastRealisations = 100
  private static let enumerated = 2_000

  /// How many graphs have the degrees of this one, node by node (directed: in- and out-degrees): the number, or nil if there
  /// are more than 2,000. A star, a complete graph and a star with one tie more are the only ones of their kind.
  ///
  /// - Throws: `MeasureError` for loops and parallel edges.
  /// - Complexity: Time O(2000 · edges² · log edges) at most.
  /// - Source: gone through by the switches of J. M. Roberts (2000), doi:10.1016/S0378-8733(00)00026-5, which reach all such graphs.
  public func degreePreservingCount() throws(MeasureError) -> Int? {
    try require(.simple, for: "the degree-preserving test")
    return DegreePreservingGraphs(of: self).all(upTo: Self.enumerated)?.count
  }

  /// The degree-preserving test: where the score lies among those of the graphs in which each node has the degree it has, each
  /// as likely.
  ///
  /// What follows from degrees alone, such as degree centralization, is the same in all of them. Exact for up to 2,000 graphs;
  /// beyond that from a seeded chain of switches, with ten tries a tie between two graphs. With fewer than 100 distinct graphs
  /// there is no test, and `reason` says how many there are: so for stars, wheels and complete graphs. No test either where the
  /// measure has no score.
  /// - Parameters:
  ///   - draws: How many graphs to draw where there are too many to look at each; at least 1.
  ///   - seed: What the sample depends on.
  ///   - measure: The score; weights have been dropped.
  /// - Throws: `MeasureError` for loops and parallel edges, and what the measure throws.
  /// - Complexity: As `degreePreservingCount`, and time O(edges) and one score a draw.
  /// - Source: J. M. Roberts (2000), doi:10.1016/S0378-8733(00)00026-5; S. Maslov and K. Sneppen (2002),
  ///   doi:10.1126/science.1065103.
  public func degreePreservingTest(
    draws: Int = 2_000, seed: UInt64 = 1, of measure: (Graph) throws(MeasureError) -> NetworkScore
  ) throws(MeasureError) -> NullComparison {
    try require(.simple, for: "the degree-preserving test")
    let observed = try measure(unweighted())
    var graphs = DegreePreservingGraphs(of: self)
    let all = graphs.all(upTo: Self.enumerated)
    var tally = NullTally(observed, model: "graphs with the same degrees", isExact: all != nil)
    guard observed.value != nil else { return tally.comparison }
    if let all {
      guard all.count >= Self.leastRealisations else {
        return NullComparison(
          measure: observed.measure, test: nil,
          reason: .fewerRealisations(than: Self.leastRealisations, found: all.count))
      }
      for ties in all { tally.add(try measure(sibling(ties)).value) }
    } else {
      var generator = SeededGenerator(seed: seed)
      graphs.wander(steps: 50 * edgeCount, &generator)
      for _ in 0..<max(1, draws) {
        graphs.wander(steps: 10 * edgeCount, &generator)
        tally.add(try measure(sibling(graphs.pairs)).value)
      }
    }
    return tally.comparison
  }

  /// The rich club against graphs with the same degrees: for each k of `richClub`, whether the nodes of degree above k are tied
  /// to one another more than their degrees alone would have it. Undefined as each comparison says. `test.observed / test.mean`
  /// is the normalised coefficient.
  ///
  /// - Returns: One comparison for each k, ascending; without a test where fewer than two nodes have so many ties, where no tie has an end outside, so that the
  ///   density follows from the degrees (as for k = 0), or where fewer than 100 graphs have these degrees.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges.
  /// - Complexity: As `degreePreservingTest`, once a k.
  /// - Source: V. Colizza, A. Flammini, M. A. Serrano and A. Vespignani (2006), doi:10.1038/nphys209.
  public func richClubTest(draws: Int = 2_000, seed: UInt64 = 1) throws(MeasureError) -> [NullComparison] {
    var comparisons: [NullComparison] = []
    for step in try richClub() {
      guard step.ties < edgeCount else {
        comparisons.append(NullComparison(measure: "rich club above \(step.degree) ties", test: nil, reason: .noVariance))
        continue
      }
      comparisons.append(
        try degreePreservingTest(draws: draws, seed: seed) { graph throws(MeasureError) in
          let quantity = Quantity(
            "rich club above \(step.degree) ties", unit: "ties", normalisation: "divided by the number of pairs of nodes",
            of: graph.kind)
          let here = try graph.richClub()[step.degree]
          return here.density.map { NetworkScore(quantity, $0) } ?? NetworkScore(quantity, undefined: .fewerNodes(than: 2))
        })
    }
    return comparisons
  }
}
