extension Graph {
  /// Strength centralization: the sum of the differences from the largest strength, over the most that it can be where no tie has more weight than `strongest`. A
  /// star all of whose ties have that weight has 1; a graph whose strengths are all equal has 0.
  ///
  /// In 0...1. Of weights without a bound there is no most, which is why the strongest tie that there could be has to be named; what is the strongest by chance in the
  /// data makes no scale that two networks share. The most is `strongest` times that of degrees, (n−1)(n−2): all strengths together are at least twice the largest.
  /// Directed it is `strongest` times (n−1)² of strengths out or in, and of both together 2(n−1)(n−2). Where every tie has `strongest` it is degree centralization.
  /// Undefined for fewer than three nodes.
  /// - Parameters:
  ///   - direction: Strength out or in in a directed graph, nil for their sum; no matter in an undirected one.
  ///   - strongest: The weight of the strongest tie that there could be, above 0: the top of a scale, the number of kinds of agreements.
  /// - Throws: `MeasureError` for loops and parallel edges, and `MeasureError.strongerTie` for a tie with more weight. Without weights every tie has 1.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7, on the strength of A. Barrat et al. (2004), doi:10.1073/pnas.0400087101.
  public func strengthCentralization(_ direction: Direction? = nil, strongest: Double) throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "strength centralization")
    try StrongestTie.require(strongest, above: edges.lazy.map(\.weight))
    let (which, formula, most) = degreeCentralizationMost(direction)
    let quantity = Quantity(
      which + "strength centralization", unit: isWeighted ? "weight" : "ties",
      normalisation: "divided by the most, \(formula) times the strongest tie", parameters: ["strongest": strongest], of: kind)
    guard nodeCount > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    return NetworkScore(
      quantity, partOfMost(sumOfDifferences(strengths(direction)), most: most * strongest, terms: nodeCount + edgeCount))
  }
}
