extension TwoModeGraph {
  /// Degree centralization of a kind: the sum of the differences from its largest degree, over the most that it can be. In 0...1.
  ///
  /// With n₁ nodes of the kind and n₂ of the other the most is (n₁ − 1)(n₂ − 1) where no node of the kind is an isolate: one is tied to all of the other kind, the
  /// rest once each. It is one more for each isolate. Undefined for fewer than two nodes of the kind and where the most is 0, as for one node of the other kind to
  /// which all are tied.
  /// - Complexity: Time O(nodes).
  /// - Source: S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2, for connected networks.
  public func degreeCentralization(of mode: Mode) -> NetworkScore {
    let quantity = Quantity(
      "two-mode degree centralization", unit: "ties",
      normalisation: "divided by the most, (n₁−1)(n₂−1) and 1 for each isolate", of: kind)
    let degrees = degree(of: mode).values.compactMap { $0 }
    guard degrees.count > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    let most = (degrees.count - 1) * (count(mode.other) - 1) + degrees.count { $0 == 0 }
    guard count(mode.other) > 0, most > 0 else { return NetworkScore(quantity, undefined: .noVariance) }
    return NetworkScore(quantity, sumOfDifferences(degrees) / Double(most))
  }

  /// Strength centralization of a kind: the sum of the differences from its largest strength, over the most that it can be where no tie has more weight than
  /// `strongest`, (n₁ − 1)n₂ times that: one node tied to all of the other kind with that weight, while nothing else is tied. In 0...1.
  ///
  /// Undefined for fewer than two nodes of the kind, and without a node of the other.
  /// - Parameters:
  ///   - mode: The kind of nodes.
  ///   - strongest: The weight of the strongest tie that there could be, above 0.
  /// - Throws: `MeasureError.strongerTie` for a tie with more.
  /// - Complexity: Time O(nodes + ties).
  /// - Source: as `Graph.strengthCentralization(_:strongest:)`, by kinds.
  public func strengthCentralization(of mode: Mode, strongest: Double) throws(MeasureError) -> NetworkScore {
    try StrongestTie.require(strongest, above: membershipWeights ?? ties.prefix(1).map { _ in 1 })
    let quantity = Quantity(
      "two-mode strength centralization", unit: isWeighted ? "weight" : "ties",
      normalisation: "divided by the most, (n₁−1)n₂ times the strongest tie", parameters: ["strongest": strongest], of: kind)
    let strengths = strength(of: mode).values.compactMap { $0 }
    guard strengths.count > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    guard count(mode.other) > 0 else { return NetworkScore(quantity, undefined: .noVariance) }
    return NetworkScore(
      quantity,
      partOfMost(
        sumOfDifferences(strengths), most: Double(strengths.count - 1) * Double(count(mode.other)) * strongest,
        terms: strengths.count + tieCount))
  }

  /// Eigenvector centralization of a kind: the sum of the differences from its largest eigenvector centrality, which is set to 1, over the most that it can be,
  /// n₁ − 1: that of one node of the kind with ties, while the rest have none. In 0...1, with weights too: no score is below 0.
  ///
  /// Undefined for fewer than two nodes of the kind and where eigenvector centrality is.
  /// - Throws: Nothing that a two-mode network gives cause for.
  /// - Complexity: As `eigenvector`.
  /// - Source: Freeman's construction (1978), doi:10.1016/0378-8733(78)90021-7, on the centrality of K. Faust (1997), doi:10.1016/S0378-8733(96)00300-0, by kinds as
  ///   S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
  public func eigenvectorCentralization(of mode: Mode) throws(MeasureError) -> NetworkScore {
    let quantity = Quantity(
      "two-mode eigenvector centralization", unit: "relative",
      normalisation: "largest of the kind is 1, divided by the most, n₁ − 1",
      of: kind)
    let scores = try eigenvector(of: mode, .maximum)
    guard scores.values.count > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    if let reason = scores.reason { return NetworkScore(quantity, undefined: reason) }
    return NetworkScore(
      quantity,
      partOfMost(
        sumOfDifferences(scores.values.compactMap { $0 }), most: Double(scores.values.count - 1), terms: scores.values.count))
  }

  /// Degree assortativity: the correlation, over ties, of the degree of the actor with that of the event. In −1...1.
  ///
  /// Unlike that of the graph of both kinds it does not tell how far the two kinds differ in their degrees. Undefined without ties and where the degrees of one
  /// kind are all equal.
  /// - Complexity: Time O(nodes + ties).
  /// - Source: M. E. J. Newman (2002), doi:10.1103/PhysRevLett.89.208701, each tie taken from its actor to its event.
  public func degreeAssortativity() -> NetworkScore {
    let quantity = Quantity("two-mode degree assortativity", unit: "correlation", of: kind)
    guard tieCount > 0 else { return NetworkScore(quantity, undefined: .noEdge) }
    var sums = Correlation()
    for tie in ties { sums.add(Double(memberships.row(tie.actor).count), Double(participants.row(tie.event).count)) }
    guard let value = sums.value else { return NetworkScore(quantity, undefined: .noVariance) }
    return NetworkScore(quantity, value)
  }

  /// Meshedness: independent cycles over the most there can be, (ties − nodes + components) / ((n₁ − 1)(n₂ − 1)). In 0...1: a tree has 0, and 1 where every
  /// actor is tied to every event.
  ///
  /// Undefined where a kind has fewer than two nodes, so that there can be no cycle.
  /// - Complexity: Time O(nodes + ties).
  /// - Source: K. J. Kansky (1963), Structure of Transportation Networks, with the most of a two-mode network.
  public func meshedness() -> NetworkScore {
    let quantity = Quantity(
      "two-mode meshedness", unit: "independent cycles", normalisation: "divided by the most, (n₁−1)(n₂−1)", of: kind)
    guard actorCount > 1, eventCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    let cycles = tieCount - actorCount - eventCount + graph.components(without: nil).count
    return NetworkScore(quantity, Double(cycles) / (Double(actorCount - 1) * Double(eventCount - 1)))
  }

  /// Mean degree of a kind: how many events an actor has, or how many actors an event, in the mean. In 0...the size of the other kind; undefined for a kind
  /// without nodes.
  ///
  /// - Complexity: Time O(1).
  /// - Source: S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
  public func meanDegree(of mode: Mode) -> NetworkScore {
    let quantity = Quantity("two-mode mean degree", unit: "ties", normalisation: "divided by the nodes of the kind", of: kind)
    guard count(mode) > 0 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 1)) }
    return NetworkScore(quantity, Double(tieCount) / Double(count(mode)))
  }
}
