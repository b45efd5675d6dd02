extension Graph {
  /// The conditional uniform graph test: where the graph's score lies among those of all graphs with as many nodes and ties,
  /// each as likely.
  ///
  /// No test where the measure has no score for the graph, with its reason. Exact for up to seven nodes (five with directions)
  /// and where there are at most 5,000 such graphs, from a seeded sample beyond. With four nodes even a perfect star is not significant (1 of 5), which `isImpossible` says.
  /// - Parameters:
  ///   - draws: How many graphs to draw where there are too many to look at each; at least 1.
  ///   - seed: What the sample depends on.
  ///   - measure: The score; it may not depend on the names of nodes, nor on weights.
  /// - Throws: `MeasureError` for loops and parallel edges, and what the measure throws. Weights are dropped.
  /// - Complexity: Exact at most 148 scores (directed 5 nodes: 1490), or 5,000 of larger graphs; else one score a draw.
  /// - Source: B. S. Anderson, C. T. Butts and K. Carley (1999), doi:10.1016/S0378-8733(99)00011-8.
  public func uniformTest(
    draws: Int = 10_000, seed: UInt64 = 1, of measure: (Graph) throws(MeasureError) -> NetworkScore
  ) throws(MeasureError) -> NullComparison {
    try require(.simple, for: "the conditional uniform graph test")
    let graphs = UniformGraphs(nodeCount: nodeCount, edgeCount: edgeCount, isDirected: isDirected)
    let what = "graphs of \(nodeCount) nodes and \(edgeCount) ties"
    return try test(
      graphs, model: what, colours: nodes.map { _ in 0 }, draws: draws, seed: seed, of: measure, completing: { $0 })
  }

  /// The same with the hub's ties held: where the score lies among the graphs in which the hub has the ties it has, and the
  /// others have as many among themselves, each as likely. It asks whether the spokes tie themselves to one another in another
  /// way than by chance.
  ///
  /// No test where the measure has no score for the graph, with its reason. Exact for up to eight nodes (six with directions)
  /// and where there are at most 5,000 such graphs, from a seeded sample beyond.
  /// - Parameters:
  ///   - hub: The node whose ties are held.
  ///   - draws: How many graphs to draw where there are too many to look at each; at least 1.
  ///   - seed: What the sample depends on.
  ///   - measure: The score of a graph in which the hub has the same number; it may depend on which nodes are tied to the hub.
  /// - Throws: `MeasureError` for loops, parallel edges, a hub that is not there, and what the measure throws. Weights are
  ///   dropped.
  /// - Complexity: One score for each kind of graph among the spokes, at most some thousands; else one a draw.
  /// - Source: the same test, with another thing held; C. T. Butts (2008), doi:10.1111/j.1467-839X.2007.00241.x.
  public func hubConditionalTest(
    hub: Int, draws: Int = 10_000, seed: UInt64 = 1, of measure: (Graph) throws(MeasureError) -> NetworkScore
  ) throws(MeasureError) -> NullComparison {
    try require(.simple, for: "the hub-conditional test")
    try require(node: hub)
    let spokes = nodes.filter { $0 != hub }
    let own = edges.filter { $0.source == hub || $0.target == hub }.map { ($0.source, $0.target) }
    let colours = spokes.map { (hasEdge(from: hub, to: $0) ? 1 : 0) + (hasEdge(from: $0, to: hub) ? 2 : 0) }
    let graphs = UniformGraphs(nodeCount: spokes.count, edgeCount: edgeCount - own.count, isDirected: isDirected)
    return try test(
      graphs, model: "graphs with the hub's ties and \(edgeCount - own.count) among the others", colours: colours,
      draws: draws, seed: seed, of: measure, completing: { own + $0.map { (spokes[$0.0], spokes[$0.1]) } })
  }

  private func test(
    _ graphs: UniformGraphs, model: String, colours: [Int], draws: Int, seed: UInt64,
    of measure: (Graph) throws(MeasureError) -> NetworkScore, completing: ([(Int, Int)]) -> [(Int, Int)]
  ) throws(MeasureError) -> NullComparison {
    let observed = try measure(unweighted())
    var tally = NullTally(observed, model: model, isExact: graphs.canBeEnumerated)
    guard observed.value != nil else { return tally.comparison }
    if graphs.canBeEnumerated {
      try graphs.forEach(colours: colours) { ties, count throws(MeasureError) in
        tally.add(try measure(sibling(completing(ties))).value, weight: count)
      }
    } else {
      var generator = SeededGenerator(seed: seed)
      for _ in 0..<max(1, draws) {
        tally.add(try measure(sibling(completing(graphs.draw(&generator)))).value)
      }
    }
    return tally.comparison
  }

  /// A graph of the same nodes with other ties, which are known to be nodes of it, each once.
  func sibling(_ ties: [(Int, Int)]) -> Graph {
    let rows = WeightedAdjacency(
      nodeCount: nodeCount, sources: ties.map { Int32($0.0) }, targets: ties.map { Int32($0.1) }, weights: nil,
      mirrored: !isDirected
    ).transposed()
    return Graph(
      sortedRows: isDirected ? rows.transposed() : rows, directed: isDirected, tally: EdgeTally(merged: 0, droppedLoops: 0))
  }
}
