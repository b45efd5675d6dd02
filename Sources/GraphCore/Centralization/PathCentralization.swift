extension Graph {
  /// Closeness centralization: the sum of the differences from the largest closeness, over the most that it can be in a
  /// connected graph, (n−1)(n−2)/(2n−3). A star has 1; a graph whose nodes are all alike has 0.
  ///
  /// In 0...1. Undefined for fewer than three nodes, and on a graph that is not connected: closeness there compares components. See
  /// `harmonicCentralization`.
  ///
  /// Directed, it is that of the distances from each node in a strongly connected graph; a star that points outwards is none. The most is that of a node that
  /// points at all others, which stand in a row, each pointing at the next and the last at that node: Σ (1 − (n−1)/f(k)) over k from 1 to n − 1, with f(k) = (k+1)(2n−2−k)/2,
  /// the sum of distances of the node k steps away from it. No sum of distances of a node k steps away from one that is tied to all is larger, and no nodes are on the
  /// whole further away than in a row. Where nobody is tied to all and the largest sum of distances is s more than n − 1, each other sum can be s larger, by which
  /// the differences grow less than they shrink with the largest closeness.
  /// - Throws: `MeasureError` for weights. Loops and parallel edges play no part.
  /// - Complexity: As `closeness`.
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7; directed the most as told here.
  public func closenessCentralization() throws(MeasureError) -> NetworkScore {
    try require(.unweighted, for: "closeness centralization")
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

  /// Harmonic centralization where ties have lengths, none of which is shorter than that of a strongest tie: the same over that length.
  ///
  /// In 0...1; a star all of whose ties are of that length has 1. With t for 1/d of each node that one reaches, d away, two such nodes are no further apart than their
  /// distances from it together, so that the differences from it come to no more than (n−1)Σt − Σ(t + Σ tt'/(t + t')), the last sum over ordered pairs. That is convex in
  /// every t, and so largest where each t is 0 or one over the shortest length. Undefined for fewer than three nodes.
  /// - Parameters:
  ///   - length: How long a tie is.
  ///   - strongest: The weight of the strongest tie that there could be, above 0: the least as a length, the largest as a strength; no matter where all ties are of
  ///     length 1.
  /// - Throws: `MeasureError.strongerTie`. Loops and parallel edges play no part.
  /// - Complexity: As `harmonic`.
  /// - Source: As `harmonicCentralization()`; the most as told here.
  public func harmonicCentralization(length: TieLength, strongest: Double) throws(MeasureError) -> NetworkScore {
    let paths = try pathMeasures(length: length)
    guard isWeighted, length != .one else { return paths.harmonicCentralization }
    let weights = edges.lazy.map(\.weight)
    try length == .weight ? StrongestTie.require(strongest, below: weights) : StrongestTie.require(strongest, above: weights)
    return paths.harmonicCentralization(strongest: strongest, shortest: length == .weight ? strongest : 1 / strongest)
  }
}

extension PathMeasures {
  /// Closeness centralization; see `Graph.closenessCentralization()`. To be asked for of a graph without lengths alone.
  public var closenessCentralization: NetworkScore {
    let isDirected = kind.form == .directed
    let quantity = Quantity(
      "closeness centralization", unit: "reciprocal of mean distance",
      normalisation: isDirected
        ? "divided by the most of a strongly connected graph" : "divided by the most, (n−1)(n−2)/(2n−3)", of: kind)
    guard reached.count > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    let others = reached.count - 1
    guard reached.allSatisfy({ $0 == others }) else {
      return NetworkScore(quantity, undefined: isDirected ? .notStronglyConnected : .disconnected)
    }
    // The most is the sum for the graph that has it, taken in the same way.
    let extreme = [Double(others)] + (1...others).map { isDirected ? Self.sumInRow($0, of: others) : Double(2 * others - 1) }
    return NetworkScore(
      quantity, partOfMost(differencesOfCloseness(distanceSums), most: differencesOfCloseness(extreme), terms: reached.count))
  }

  /// The sum of the distances of the node so many steps away from one that points at all of a row of `others`, which leads back to it.
  private static func sumInRow(_ steps: Int, of others: Int) -> Double { Double((steps + 1) * (2 * others - steps) / 2) }

  /// Harmonic centralization; see `Graph.harmonicCentralization()`. To be asked for of a graph without lengths alone.
  public var harmonicCentralization: NetworkScore { harmonicCentralization(strongest: nil, shortest: 1) }

  /// The same over the length of the shortest tie, that of the weight `strongest`.
  func harmonicCentralization(strongest: Double?, shortest: Double) -> NetworkScore {
    let isDirected = kind.form == .directed
    let formula = isDirected ? "(n−1)²" : "(n−1)(n−2)/2"
    let quantity = Quantity(
      "harmonic centralization", unit: "reciprocal distance",
      normalisation: "divided by the most, \(formula)" + (strongest == nil ? "" : " over the shortest tie"),
      parameters: strongest.map { ["strongest": $0] } ?? [:], of: kind)
    guard reached.count > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    let others = Double(reached.count - 1)
    let most = isDirected ? others * others : others * (others - 1) / 2
    return NetworkScore(
      quantity, partOfMost(sumOfDifferences(reciprocalSums) * shortest, most: most, terms: reached.count))
  }
}
