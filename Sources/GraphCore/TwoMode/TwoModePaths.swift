/// The measures of a two-mode network that follow from its distances, from one pass over them for each kind of target.
///
/// `TwoModeGraph.closeness(of:)` and the others take these passes each; who wants several of them asks for this.
public struct TwoModePaths: Sendable {
  private let actorCount: Int
  private let eventCount: Int
  private let kind: GraphKind
  /// How many other nodes each node reaches, the sum of its distances to them and of their reciprocals: to actors, and to events.
  private let toActors, toEvents: DistanceTotals
  /// The component of each node.
  private let components: Components

  fileprivate init(of network: TwoModeGraph) {
    let graph = network.graph.unweighted()
    (actorCount, eventCount, kind) = (network.actorCount, network.eventCount, network.kind)
    toActors = DistanceTotals(of: graph, .outgoing, to: Array(0..<network.actorCount))
    toEvents = DistanceTotals(of: graph, .outgoing, to: Array(network.actorCount..<graph.nodeCount))
    components = graph.components(without: nil)
  }

  private func nodes(_ mode: TwoModeGraph.Mode) -> Range<Int> {
    mode == .actors ? 0..<actorCount : actorCount..<actorCount + eventCount
  }

  private func totals(to mode: TwoModeGraph.Mode) -> DistanceTotals { mode == .actors ? toActors : toEvents }

  private func distanceSum(of node: Int) -> Int { toActors.sum[node] + toEvents.sum[node] }

  private var isConnected: Bool { components.count == 1 }

  /// Closeness; see `TwoModeGraph.closeness(of:)`.
  public func closeness(of mode: TwoModeGraph.Mode) -> NodeScores {
    let least = Self.leastSum(nodes(mode).count, nodes(mode.other).count)
    let values: [Double?] = nodes(mode).map { node in
      let sum = distanceSum(of: node)
      return isConnected && sum > 0 ? Double(least) / Double(sum) : nil
    }
    return NodeScores(
      Quantity(
        "two-mode closeness", unit: "least sum of distances over the sum", normalisation: "the least for its kind is 1", of: kind),
      values, reason: .disconnected)
  }

  /// Closeness within the component: the least sum of distances that a node of its kind can have in a component with as many nodes of each kind, over its
  /// own. In 0...1; in a connected network it is closeness.
  ///
  /// Undefined for an isolate.
  /// - Source: S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2, on one component after another.
  public func closenessInComponent(of mode: TwoModeGraph.Mode) -> NodeScores {
    var actors = [Int](repeating: 0, count: components.count)
    for node in nodes(.actors) { actors[components.membership[node]] += 1 }
    let values: [Double?] = nodes(mode).map { node in
      let part = components.membership[node]
      let events = components.sizes[part] - actors[part]
      let (own, other) = mode == .actors ? (actors[part], events) : (events, actors[part])
      let sum = distanceSum(of: node)
      return sum > 0 ? Double(Self.leastSum(own, other)) / Double(sum) : nil
    }
    return NodeScores(
      Quantity(
        "two-mode closeness within the component", unit: "least sum of distances over the sum",
        normalisation: "the least for its kind in its component is 1", of: kind), values, reason: .reachesNone)
  }

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
    return NetworkScore(quantity, sumOfDifferences(closeness(of: mode).values.compactMap { $0 }) / most)
  }

  /// Average path length between two kinds, or within one: the mean distance over the ordered pairs of different nodes, from the one kind to the other, that
  /// have a path. Within a kind it is even and so at least 2, between kinds at least 1.
  ///
  /// Undefined where no such pair has a path.
  /// - Source: D. J. Watts and S. H. Strogatz (1998), doi:10.1038/30918, by kinds of ends.
  public func averagePathLength(from mode: TwoModeGraph.Mode, to other: TwoModeGraph.Mode) -> NetworkScore {
    let quantity = Quantity(
      "two-mode average path length", unit: "distance", normalisation: "divided by the number of pairs with a path", of: kind)
    let totals = totals(to: other)
    let pairs = nodes(mode).reduce(0) { $0 + totals.reached[$1] }
    guard pairs > 0 else { return NetworkScore(quantity, undefined: .noPath) }
    return NetworkScore(quantity, Double(nodes(mode).reduce(0) { $0 + totals.sum[$1] }) / Double(pairs))
  }

  /// Efficiency between two kinds, or within one: the mean, over ordered pairs of different nodes, of the reciprocal of their distance; 0 for a pair with no
  /// path. In 0...1 between kinds, and in 0...½ within one, whose nodes are two steps away or more.
  ///
  /// Undefined where there is no such pair.
  /// - Source: V. Latora and M. Marchiori (2001), doi:10.1103/PhysRevLett.87.198701, by kinds of ends.
  public func efficiency(from mode: TwoModeGraph.Mode, to other: TwoModeGraph.Mode) -> NetworkScore {
    let quantity = Quantity(
      "two-mode efficiency", unit: "reciprocal distance", normalisation: "divided by the number of pairs", of: kind)
    let (from, to) = (nodes(mode).count, nodes(other).count)
    let pairs = mode == other ? from * (from - 1) : from * to
    guard pairs > 0 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    let totals = totals(to: other)
    return NetworkScore(quantity, nodes(mode).reduce(0) { $0 + totals.reciprocals[$1] } / Double(pairs))
  }

  /// The least sum of distances of a node among `own` of its kind and `other` of the other: these at one step, its own kind at two.
  private static func leastSum(_ own: Int, _ other: Int) -> Int { other + 2 * (own - 1) }

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
}

extension TwoModeGraph {
  /// Closeness, its centralization, path lengths and efficiency by kind, from one pass over the distances to each kind. Weights play no part.
  ///
  /// - Complexity: As `Graph.closeness`.
  public func paths() -> TwoModePaths { TwoModePaths(of: self) }
}
