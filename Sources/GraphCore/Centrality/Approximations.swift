extension Graph {
  /// Betweenness, divided by the number of pairs of other nodes, estimated from the shortest paths that start at some nodes.
  ///
  /// With a chance of at least 1 − `failure`, no node's score is off by more than `error`; exact where the bound asks for all nodes
  /// (`parameters["sources"]` is then n). In 0...1, beyond it by the error
  /// at most; undefined for fewer than three nodes.
  /// - Throws: `MeasureError` for weights, parallel edges, path counts beyond a `Double`, and a bound that is none. Loops play no part.
  /// - Complexity: Time O(sources · edges), space O(nodes) a thread.
  /// - Source: U. Brandes and C. Pich (2007), doi:10.1142/S0218127407018403; the bound is Hoeffding's (see `SampleBound`).
  public func approximateBetweenness(within bound: SampleBound) throws(MeasureError) -> NodeScores {
    let measure = "approximate betweenness"
    try require([.unweighted, .noParallels], for: measure)
    let sources = try bound.sample(of: nodeCount)
    let count = Double(nodeCount)
    let values = try PathDependencies(of: self, from: sources).ofNodes.map { sum in
      nodeCount > 2 ? sum / Double(sources.count) * count / ((count - 1) * (count - 2)) : nil
    }
    return NodeScores(
      Quantity(
        measure, unit: "shortest paths", normalisation: "divided by the number of pairs of other nodes",
        parameters: bound.parameters(sampled: sources.count), of: kind), values, reason: .fewerNodes(than: 3))
  }

  /// Harmonic centrality, divided by n − 1, estimated from the distances to some nodes.
  ///
  /// With a chance of at least 1 − `failure`, no node's score is off by more than `error`; exact where the bound asks for all
  /// nodes. In 0...1, beyond it by the error at most; undefined for a single node. Of closeness itself no such bound holds:
  /// where distances are long it takes more nodes.
  /// - Throws: `MeasureError.graphIsWeighted`, or for a bound that is none.
  /// - Complexity: Time O(sources · edges), up to 512 times less where distances are short; space O(nodes) a thread.
  /// - Source: D. Eppstein and J. Wang (2004), doi:10.7155/jgaa.00081, on reciprocals of distances.
  public func approximateHarmonic(
    within bound: SampleBound, _ direction: Direction = .outgoing
  ) throws(MeasureError) -> NodeScores {
    let measure = "approximate harmonic centrality"
    try require(.unweighted, for: measure)
    let sources = try bound.sample(of: nodeCount)
    let count = Double(nodeCount)
    let values = DistanceTotals(of: self, direction, to: sources).reciprocals.map { sum in
      nodeCount > 1 ? sum / Double(sources.count) * count / (count - 1) : nil
    }
    return NodeScores(
      Quantity(
        measure, unit: "reciprocal distance", normalisation: "divided by n − 1",
        parameters: bound.parameters(sampled: sources.count), of: kind), values, reason: .fewerNodes(than: 2))
  }

  /// Closeness estimated from the distances to some nodes: the reciprocal of the mean distance.
  ///
  /// With a chance of at least 1 − `failure`, no node's mean distance, 1 / score, is off by more than `error` times the longest
  /// distance in the graph; exact where the bound asks for all nodes. Above 0. Undefined on a graph that is not connected, and
  /// for a single node.
  /// - Throws: `MeasureError` for directed graphs and weights, or for a bound that is none.
  /// - Complexity: As `approximateHarmonic`.
  /// - Source: D. Eppstein and J. Wang (2004), doi:10.7155/jgaa.00081.
  public func approximateCloseness(within bound: SampleBound) throws(MeasureError) -> NodeScores {
    let measure = "approximate closeness"
    try require([.undirected, .unweighted], for: measure)
    let sources = try bound.sample(of: nodeCount)
    let isDefined = nodeCount > 1 && components(without: nil).count == 1
    let share = Double(sources.count) / Double(nodeCount)
    let values = DistanceTotals(of: self, .outgoing, to: sources).sum.map { sum in
      isDefined && sum > 0 ? Double(nodeCount - 1) * share / Double(sum) : nil
    }
    return NodeScores(
      Quantity(
        measure, unit: "reciprocal of mean distance", normalisation: "by the number of nodes reached",
        parameters: bound.parameters(sampled: sources.count), of: kind), values,
      reason: nodeCount > 1 ? .disconnected : .fewerNodes(than: 2))
  }
}
