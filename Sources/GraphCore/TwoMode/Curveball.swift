extension TwoModeGraph {
  /// The curveball test: where a score lies among those of the two-mode networks in which every actor has as many events and
  /// every event as many actors as here, each as likely. For anything that is read off instruments of several parties.
  ///
  /// Exact for up to 2,000 networks; beyond from a seeded chain of trades, five for each actor between two networks. With fewer
  /// than 100 distinct networks there is no test, and `reason` says how many there are; nor is there where the score is undefined.
  /// - Parameters:
  ///   - draws: How many networks to draw where there are too many to look at each; at least 1.
  ///   - seed: What the sample depends on.
  ///   - measure: The score.
  /// - Throws: What the measure throws.
  /// - Complexity: Time O(actors · events) and one score a draw, and O(2000 · ties² · log ties) for the count.
  /// - Source: G. Strona, D. Nappo, F. Boccacci, S. Fattorini and J. San-Miguel-Ayanz (2014), doi:10.1038/ncomms5114.
  public func curveballTest(
    draws: Int = 2_000, seed: UInt64 = 1, of measure: (TwoModeGraph) throws(MeasureError) -> NetworkScore
  ) throws(MeasureError) -> NullComparison {
    let observed = try measure(self)
    let all = realisations()
    var tally = NullTally(observed, model: "networks with the same numbers of ties, node by node", isExact: all != nil)
    guard observed.value != nil else { return tally.comparison }
    if let all {
      guard all.count >= Graph.leastRealisations else {
        return NullComparison(
          measure: observed.measure, test: nil,
          reason: .fewerRealisations(than: Graph.leastRealisations, found: all.count))
      }
      for network in all { tally.add(try measure(network).value) }
    } else {
      var generator = SeededGenerator(seed: seed)
      var rows = (0..<actorCount).map { Array(events(of: $0)) }
      for _ in 0..<50 * actorCount { Self.trade(&rows, &generator) }
      for _ in 0..<max(1, draws) {
        for _ in 0..<5 * actorCount { Self.trade(&rows, &generator) }
        tally.add(try measure(with(rows)).value)
      }
    }
    return tally.comparison
  }

  /// All networks with these sizes, or nil if there are more than 2,000.
  func realisations() -> [TwoModeGraph]? {
    // As arcs from actors to events: switches are all that is needed, and rings there are none.
    let arcs = ties.map { ($0.actor, actorCount + $0.event) }
    let rows = WeightedAdjacency(
      nodeCount: actorCount + eventCount, sources: arcs.map { Int32($0.0) }, targets: arcs.map { Int32($0.1) }, weights: nil,
      mirrored: false)
    let directed = Graph(sortedRows: rows, directed: true, tally: EdgeTally(merged: 0, droppedLoops: 0))
    return DegreePreservingGraphs(of: directed).all(upTo: 2_000)?.map { ties in
      TwoModeGraph(actorCount: actorCount, eventCount: eventCount, knownTies: ties.map { ($0.0, $0.1 - actorCount) })
    }
  }

  private func with(_ rows: [[Int32]]) -> TwoModeGraph {
    let ties = rows.enumerated().flatMap { actor, events in events.map { (actor: actor, event: Int($0)) } }
    return TwoModeGraph(actorCount: actorCount, eventCount: eventCount, knownTies: ties)
  }

  /// Two actors put together what only one of them has, and deal it out again, each as much as before.
  static func trade(_ rows: inout [[Int32]], _ generator: inout SeededGenerator) {
    guard rows.count > 1 else { return }
    let first = generator.below(rows.count)
    var second = generator.below(rows.count - 1)
    if second >= first { second += 1 }
    let (mine, yours) = (rows[first], rows[second])
    let shared = common(mine[...], yours[...])
    var pool = (mine + yours).filter { !shared.contains($0) }
    generator.shuffle(&pool)
    let own = mine.count - shared.count
    rows[first] = (shared + pool.prefix(own)).sorted()
    rows[second] = (shared + pool.dropFirst(own)).sorted()
  }
}
