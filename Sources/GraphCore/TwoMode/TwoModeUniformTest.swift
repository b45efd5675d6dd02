extension TwoModeGraph {
  /// The conditional uniform graph test of two-mode networks: where a score lies among those of all networks with as many actors, events and ties, each as likely.
  ///
  /// It holds the density alone; `curveballTest` holds the number of ties of every node. No test where the measure has no score for the network, with its reason. Exact where there are
  /// at most 5,000 such networks, from a seeded sample beyond.
  /// - Parameters:
  ///   - draws: How many networks to draw where there are too many to look at each; at least 1.
  ///   - seed: What the sample depends on.
  ///   - measure: The score; it may not depend on weights, which are dropped.
  /// - Throws: What the measure throws.
  /// - Complexity: One score a network; O(ties) for each that is drawn, O(actors · events) where more than half of the pairs are tied.
  /// - Source: B. S. Anderson, C. T. Butts and K. Carley (1999), doi:10.1016/S0378-8733(99)00011-8, for two kinds of nodes.
  public func uniformTest(
    draws: Int = 10_000, seed: UInt64 = 1, of measure: (TwoModeGraph) throws(MeasureError) -> NetworkScore
  ) throws(MeasureError) -> NullComparison {
    let observed = try measure(unweighted())
    let pairs = actorCount * eventCount
    let isExact = binomial(pairs, tieCount).map { $0 <= UniformGraphs.mostGraphs } ?? false
    let model = "two-mode graphs of \(actorCount) and \(eventCount) nodes and \(tieCount) ties"
    var tally = NullTally(observed, model: model, isExact: isExact)
    guard observed.value != nil else { return tally.comparison }
    func score(tying chosen: some Sequence<Int>) throws(MeasureError) -> Double? {
      let ties = chosen.map { (actor: $0 / eventCount, event: $0 % eventCount) }
      return try measure(TwoModeGraph(actorCount: actorCount, eventCount: eventCount, knownTies: ties)).value
    }
    if isExact {
      try forEachChoice(of: tieCount, below: pairs) { chosen throws(MeasureError) in tally.add(try score(tying: chosen)) }
    } else {
      var generator = SeededGenerator(seed: seed)
      // Whichever is fewer, ties or gaps, is drawn one by one.
      let inverted = tieCount > pairs / 2
      for _ in 0..<max(1, draws) {
        var drawn: Set<Int> = []
        while drawn.count < (inverted ? pairs - tieCount : tieCount) { drawn.insert(generator.below(pairs)) }
        tally.add(inverted ? try score(tying: (0..<pairs).lazy.filter { !drawn.contains($0) }) : try score(tying: drawn.sorted()))
      }
    }
    return tally.comparison
  }
}
