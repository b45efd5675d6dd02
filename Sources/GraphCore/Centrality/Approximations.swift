extension Graph {
  /// Betweenness, divided by the number of pairs of other nodes, estimated from the shortest paths that start at some nodes.
  ///
  /// With a chance of at least 1 − `failure`, no node's score is off by more than `error`; exact where the bound asks for all nodes
  /// (`parameters["sources"]` is then n). In 0...1, beyond it by the error
  /// at most; undefined for fewer than three nodes.
  /// - Parameters:
  ///   - bound: How good the estimate has to be, and the seed of the sample.
  ///   - length: How long a tie is; a graph with weights asks for it. The bound is the same.
  /// - Throws: `MeasureError` for weights without a `length`, parallel edges, path counts beyond a `Double`, and a bound that is none. Loops play no
  ///   part.
  /// - Complexity: Time O(sources · edges), with lengths O(sources · edges · log edges); space O(nodes) a thread.
  /// - Source: U. Brandes and C. Pich (2007), doi:10.1142/S0218127407018403; the bound is Hoeffding's (see `SampleBound`).
  public func approximateBetweenness(within bound: SampleBound, length: TieLength? = nil) throws(MeasureError) -> NodeScores {
    let measure = "approximate betweenness"
    try require(.noParallels, for: measure)
    let lengths = try lengths(length, .outgoing, for: measure)
    let sources = try bound.sample(of: nodeCount)
    let count = Double(nodeCount)
    let values = try PathDependencies(of: self, from: sources, lengths: lengths).ofNodes.map { sum in
      nodeCount > 2 ? sum / Double(sources.count) * count / ((count - 1) * (count - 2)) : nil
    }
    return NodeScores(
      Quantity(
        measure, unit: "shortest paths", normalisation: "divided by the number of pairs of other nodes",
        parameters: bound.parameters(sampled: sources.count), of: kind), values, reason: .fewerNodes(than: 3))
  }

  /// Harmonic centrality, divided by n − 1, estimated from the distances to some nodes.
  ///
  /// With a chance of at least 1 − `failure`, no node's score is off by more than `error`, with lengths than `error` over the length of the
  /// shortest tie; exact where the bound asks for all nodes. In 0...1 without lengths, beyond it by the error at most; undefined for a single
  /// node. Of closeness itself no such bound holds: where distances are long it takes more nodes.
  /// - Parameters:
  ///   - bound: How good the estimate has to be, and the seed of the sample.
  ///   - direction: In a directed graph, distances from the node (`outgoing`) or to it.
  ///   - length: How long a tie is; a graph with weights asks for it.
  /// - Throws: `MeasureError.graphIsWeighted` for weights without a `length`, or for a bound that is none.
  /// - Complexity: Time O(sources · edges), up to 512 times less where distances are short; with lengths O(sources · edges · log edges);
  ///   space O(nodes) a thread.
  /// - Source: D. Eppstein and J. Wang (2004), doi:10.7155/jgaa.00081, on reciprocals of distances.
  public func approximateHarmonic(
    within bound: SampleBound, _ direction: Direction = .outgoing, length: TieLength? = nil
  ) throws(MeasureError) -> NodeScores {
    let measure = "approximate harmonic centrality"
    let sources = try bound.sample(of: nodeCount)
    let count = Double(nodeCount)
    let totals = try LengthTotals(of: self, direction, length, to: sources, for: measure)
    let values = totals.reciprocals.map { sum in
      nodeCount > 1 ? sum / Double(sources.count) * count / (count - 1) : nil
    }
    return NodeScores(
      Quantity(
        measure, unit: "reciprocal distance", normalisation: "divided by n − 1",
        parameters: bound.parameters(sampled: sources.count), of: kind), values, reason: .fewerNodes(than: 2))
  }

  /// Closeness estimated from the distances to some nodes, in the conventions that `closeness` has.
  ///
  /// With a chance of at least 1 − `failure`, no node's mean distance to those that it reaches is off by more than `error` times the longest
  /// distance in its component; exact where the bound asks for all nodes of it. How many nodes it reaches is known, not estimated. Of
  /// every component a sample of its own is taken, so that those of fewer nodes than the bound asks for are taken whole and are exact; isolates are in none. Above 0; undefined for an isolate. In a directed graph
  /// distances are from the node, and the bound is over the longest distance from it. Where such a graph is not strongly connected, each node
  /// reaches others of its own: a sample four times as large serves those that reach enough of it, and all others, which reach fewer than about
  /// a quarter of the nodes, are exact.
  /// - Parameters:
  ///   - convention: What to do with nodes out of reach.
  ///   - bound: How good the estimate has to be, and the seed of the sample.
  ///   - length: How long a tie is; a graph with weights asks for it.
  /// - Throws: `MeasureError` for weights without a `length`, or a bound that is none.
  /// - Complexity: As `approximateHarmonic`; not strongly connected, also one search from each node that is exact, and O(edges · strong components / 512)
  ///   for how many nodes each reaches.
  /// - Source: D. Eppstein and J. Wang (2004), doi:10.7155/jgaa.00081.
  public func approximateCloseness(
    _ convention: ClosenessConvention, within bound: SampleBound, length: TieLength? = nil
  ) throws(MeasureError) -> NodeScores {
    let measure = "approximate closeness"
    let parts = strongComponents()
    if isDirected && parts.count > 1 { return try approximateDirectedCloseness(convention, within: bound, length: length) }
    // A node by itself has no distances to sample.
    let samples = try bound.samples(of: parts.members.map { $0.count > 1 ? $0 : [] })
    let totals = try LengthTotals(of: self, .outgoing, length, to: samples.flatMap(\.self).sorted(), for: measure)
    let values = nodes.map { node -> Double? in
      let part = parts.membership[node]
      let others = Double(parts.sizes[part] - 1)
      guard totals.sum[node] > 0 else { return nil }
      let total = totals.sum[node] * (others + 1) / Double(samples[part].count)
      return others / total * (convention == .component ? 1 : others / Double(nodeCount - 1))
    }
    return NodeScores(
      Quantity(
        measure, unit: "reciprocal of mean distance", normalisation: convention.normalisation,
        parameters: bound.parameters(sampled: samples.reduce(0) { $0 + $1.count }), of: kind), values,
      reason: .reachesNone)
  }
}
