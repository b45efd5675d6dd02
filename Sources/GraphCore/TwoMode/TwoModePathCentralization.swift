extension TwoModePaths {
  /// Closeness centralization of a kind: the sum of the differences from its largest closeness, over the most that it can be in a connected network with as many
  /// nodes of each kind. In 0...1.
  ///
  /// The most is that of a node tied to all of the other kind, to which the rest of its own kind are tied once each, as evenly as can be. That it is the most of
  /// all nodes together was conjectured by Everett, Sinclair and Dankelmann and proved by Krnc and others; of one kind alone it is so in every connected network of
  /// up to 15 possible ties, all of which were gone through. Undefined for fewer than two nodes of the kind, where the network is not connected, and where there
  /// is one node of the other kind, so that nothing differs.
  /// - Source: M. G. Everett, P. Sinclair and P. Dankelmann (2004), Some centrality results new and old, Journal of Mathematical Sociology 28; M. Krnc, J.-S. Sereni,
  ///   R. Škrekovski and Z. B. Yilma (2016), doi:10.48550/arXiv.1608.04093.
  public func closenessCentralization(of mode: TwoModeGraph.Mode) -> NetworkScore {
    let quantity = Quantity(
      "two-mode closeness centralization", unit: "least sum of distances over the sum",
      normalisation: "divided by the most for the kind", of: kind)
    let (own, other) = (nodes(mode).count, nodes(mode.other).count)
    guard own > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    guard isConnected else { return NetworkScore(quantity, undefined: .disconnected) }
    let most = Self.mostDifference(own, other)
    guard most > 0 else { return NetworkScore(quantity, undefined: .noVariance) }
    return NetworkScore(
      quantity, partOfMost(sumOfDifferences(closeness(of: mode).values.compactMap { $0 }), most: most, terms: own))
  }

  /// Harmonic centralization of a kind: the sum of the differences from its largest harmonic centrality, over the most that it can be in any network with as many
  /// nodes of each kind. In 0...1; it stands in for closeness centralization where a network is not connected.
  ///
  /// The most is that of a node tied to all of the other kind, with k others of its own kind tied once each, as evenly as can be, and the rest tied to none: with no
  /// k it is (n₁ − 1)n₂, and the best k is not 0 where n₁ is much larger than n₂. No network has more. Let a network have a node 0 of the kind, let t be
  /// 1/d for each of its kind that it reaches, d steps away, and u the same for each of the other kind, 0 for one that it does not reach. Two nodes that 0 reaches
  /// are no further apart than their distances from 0 together, so that their 1/distance is at least tt'/(t + t'), or tu/(t + u); each node of its kind is one step
  /// from the next on its way to 0, and two from those with the same. So the differences from 0 come to no more than a sum that is convex in every t and u, and
  /// which is largest at the ends of their ranges: each t is ½ or 0, and each u 1, since u counts n₁ − 1 times for 0 and at most ⅓ for each of the others.
  ///
  /// Undefined for fewer than two nodes of the kind and without a node of the other. To be asked for of paths without lengths alone.
  /// - Complexity: Time O(nodes).
  /// - Source: Freeman's construction (1978), doi:10.1016/0378-8733(78)90021-7, on the centrality of M. Marchiori and V. Latora (2000),
  ///   doi:10.1016/S0378-4371(00)00311-3, by kinds as S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2; the most as told here.
  public func harmonicCentralization(of mode: TwoModeGraph.Mode) -> NetworkScore {
    let quantity = Quantity(
      "two-mode harmonic centralization", unit: "reciprocal distance", normalisation: "divided by the most for the kind", of: kind
    )
    let (own, other) = (nodes(mode).count, nodes(mode.other).count)
    guard own > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    guard other > 0 else { return NetworkScore(quantity, undefined: .noVariance) }
    return NetworkScore(
      quantity,
      partOfMost(
        sumOfDifferences(nodes(mode).map(harmonic)), most: Self.mostHarmonicDifference(own, other), terms: own * (own + other)))
  }

  /// The most that closeness can differ from the largest, summed over the kind.
  static func mostDifference(_ own: Int, _ other: Int) -> Double {
    guard own > 1, other > 0 else { return 0 }
    let least = leastSum(own, other)
    /// Of nodes tied to one that has `siblings` of them: the sum of the differences.
    func differences(_ siblings: Int) -> Double {
      let sum = 1 + 3 * (other - 1) + 2 * siblings + 4 * (own - 1 - siblings)
      return Double(siblings) * (1 - Double(least) / Double(sum))
    }
    let (each, left) = (own - 1).quotientAndRemainder(dividingBy: other)
    return Double(left) * differences(each + 1) + Double(other - left) * differences(each)
  }

  /// The most that harmonic centrality can differ from the largest, summed over the kind: each further node that is tied adds less than the one before.
  static func mostHarmonicDifference(_ own: Int, _ other: Int) -> Double {
    let (others, events) = (Double(own - 1), Double(other))
    var most = others * events
    for tied in 0..<(own - 1) {
      // Half a step nearer to 0 for all; its own 1, ½, ⅓ for each of the other kind but one; ¼ for either of a pair at four steps, ½ at two.
      let siblings = tied / other
      let more = others / 2 - 1.5 - (events - 1) / 3 - Double(tied + siblings) / 2
      guard more > 0 else { break }
      most += more
    }
    return most
  }
}
