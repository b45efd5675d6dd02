extension Graph {
  /// Estimated closeness in a directed graph whose nodes reach others of their own.
  ///
  /// How many nodes each reaches is counted. One sample of all nodes serves every node that reaches enough of it for its bound; from the others, which reach few nodes
  /// or are few, distances are searched for and exact. What a sample has of the nodes that one reaches is a sample of these.
  func approximateDirectedCloseness(
    _ convention: ClosenessConvention, within bound: SampleBound, length: TieLength?
  ) throws(MeasureError) -> NodeScores {
    let measure = "approximate closeness"
    let needed = bound.sampleSize(of: nodeCount)
    let sources = try bound.sample(of: nodeCount, times: 4)
    let totals = try LengthTotals(of: self, .outgoing, length, to: sources, for: measure)
    let lengths = try lengths(length, .outgoing, for: measure)
    let reached = reachCounts()
    // Of a sample of all nodes a node has all that it reaches.
    let isSampled = nodes.map { totals.reached[$0] >= min(needed, reached[$0]) }
    var means: [Double?] = nodes.map { node in
      isSampled[node] && totals.reached[node] > 0 ? totals.sum[node] / Double(totals.reached[node]) : nil
    }
    for (node, total) in distanceSums(of: nodes.filter { !isSampled[$0] }, lengths) {
      means[node] = total / Double(reached[node])
    }
    let values = nodes.map { node -> Double? in
      guard reached[node] > 0, let mean = means[node] else { return nil }
      return 1 / mean * (convention == .component ? 1 : Double(reached[node]) / Double(nodeCount - 1))
    }
    return NodeScores(
      Quantity(
        measure, unit: "reciprocal of mean distance", normalisation: convention.normalisation,
        parameters: bound.parameters(sampled: sources.count), of: kind), values, reason: .reachesNone)
  }

  /// The sums of the distances from some nodes to all that they reach; lengths of arcs in the order of rows, nil where all are 1.
  private func distanceSums(of some: [Int], _ lengths: [Double]?) -> [(node: Int, sum: Double)] {
    let pieces = Threads.pieces(parts: some.count, steps: 8 * outgoing.arcCount)
    return Threads.map(pieces) { piece -> [(node: Int, sum: Double)] in
      var search = WeightedSearch(outgoing, lengths: lengths ?? [Double](repeating: 1, count: outgoing.arcCount))
      return some[Threads.parts(of: piece, pieces: pieces, count: some.count)].map { node in
        search.run(from: node)
        return (node, search.order.reduce(0.0) { $0 + search.distances[$1] })
      }
    }.flatMap(\.self)
  }
}
