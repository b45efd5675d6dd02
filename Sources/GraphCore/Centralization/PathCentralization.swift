extension Graph {
  /// Closeness centralization: the sum of the differences from the largest closeness, over the most that it can be in a
  /// connected graph, (n−1)(n−2)/(2n−3). A star has 1; a graph whose nodes are all alike has 0.
  ///
  /// In 0...1. Undefined for fewer than three nodes, and on a graph that is not connected: closeness there compares components. See
  /// `harmonicCentralization`, which also has a most for directed graphs; of closeness none is known.
  /// - Throws: `MeasureError` for directed graphs and weights. Loops and parallel edges play no part.
  /// - Complexity: As `closeness`.
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
  public func closenessCentralization() throws(MeasureError) -> NetworkScore {
    try require([.undirected, .unweighted], for: "closeness centralization")
    return try pathMeasures().closenessCentralization
  }

  /// Harmonic centralization: the sum of the differences from the largest harmonic centrality, over the most that it can be,
  /// (n−1)(n−2)/2. A star has 1; a graph whose nodes are all alike has 0. It stands in for closeness centralization where a
  /// graph is not connected.
  ///
  /// In 0...1. A star of all nodes but one, which is an isolate, has 1 as well. Directed, it is that of the distances from each node, and the
  /// most is (n−1)²: no node has more than n − 1 and none less than 0, which one that points at all others, while nothing else is tied, has
  /// and the others have. Undefined for fewer than three nodes.
  /// - Throws: `MeasureError` for weights. Loops and parallel edges play no part.
  /// - Complexity: As `harmonic`.
  /// - Source: Freeman's construction (1978), doi:10.1016/0378-8733(78)90021-7, on the centrality of M. Marchiori and V. Latora (2000),
  ///   doi:10.1016/S0378-4371(00)00311-3.
  public func harmonicCentralization() throws(MeasureError) -> NetworkScore {
    try require(.unweighted, for: "harmonic centralization")
    return try pathMeasures().harmonicCentralization
  }

  /// Eigenvector centralization: the sum of the differences from the largest eigenvector centrality, which is set to 1, over
  /// the most that it can be, n − 2: that of a single tie among isolates. So a star has less than 1, (n − 1 − √(n−1)) / (n −
  /// 2).
  ///
  /// In 0...1, with weights too: λ is a sum over the ties of the largest node, of weight times score, and no weight is above λ, so that the
  /// scores of the others add up to 1 at least. Undefined for fewer than three nodes and where eigenvector centrality is.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges.
  /// - Complexity: As `eigenvector`.
  /// - Source: Freeman's construction (1978), doi:10.1016/0378-8733(78)90021-7, on the centrality of P. Bonacich (1972),
  ///   doi:10.1080/0022250X.1972.9989806, with the maximum that igraph has.
  public func eigenvectorCentralization() throws(MeasureError) -> NetworkScore {
    let quantity = Quantity(
      "eigenvector centralization", unit: "relative", normalisation: "largest is 1, divided by the most, n − 2", of: kind)
    let scores = try eigenvector(.maximum)
    guard nodeCount > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    if let reason = scores.reason { return NetworkScore(quantity, undefined: reason) }
    return NetworkScore(quantity, sumOfDifferences(scores.values.map { $0 ?? 0 }) / Double(nodeCount - 2))
  }
}

extension PathMeasures {
  /// Closeness centralization; see `Graph.closenessCentralization()`. To be asked for of an undirected graph without lengths alone.
  public var closenessCentralization: NetworkScore {
    let quantity = Quantity(
      "closeness centralization", unit: "reciprocal of mean distance",
      normalisation: "divided by the most, (n−1)(n−2)/(2n−3)", of: kind)
    guard reached.count > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    let others = reached.count - 1
    guard reached.allSatisfy({ $0 == others }) else { return NetworkScore(quantity, undefined: .disconnected) }
    let closeness = distanceSums.map { Double(others) / $0 }
    let most = Double(others) * Double(others - 1) / Double(2 * others - 1)
    return NetworkScore(quantity, sumOfDifferences(closeness) / most)
  }

  /// Harmonic centralization; see `Graph.harmonicCentralization()`. To be asked for of a graph without lengths alone.
  public var harmonicCentralization: NetworkScore {
    let isDirected = kind.form == .directed
    let quantity = Quantity(
      "harmonic centralization", unit: "reciprocal distance",
      normalisation: "divided by the most, \(isDirected ? "(n−1)²" : "(n−1)(n−2)/2")", of: kind)
    guard reached.count > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    let others = Double(reached.count - 1)
    let most = isDirected ? others * others : others * (others - 1) / 2
    return NetworkScore(quantity, sumOfDifferences(reciprocalSums) / most)
  }
}

/// The differences from the largest, summed; all values are at least 0.
func sumOfDifferences(_ values: [Double]) -> Double {
  let largest = values.max() ?? 0
  return values.reduce(0) { $0 + (largest - $1) }
}
