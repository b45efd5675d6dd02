/// The measures of a two-mode network that follow from its distances, from one pass over them for each kind of target.
///
/// `TwoModeGraph.closeness(of:length:)` and the others take these passes each; who wants several of them asks for this.
public struct TwoModePaths: Sendable {
  private let actorCount: Int
  private let eventCount: Int
  let kind: GraphKind
  /// Whether some ties are longer than others, as weights have it.
  private let hasLengths: Bool
  /// What the distances of each node come to: to actors, and to events.
  private let toActors, toEvents: LengthTotals
  /// The component of each node.
  private let components: Components
  /// How many actors each component has.
  private let actorsOfComponent: [Int]
  /// The length of the shortest tie of each component; infinite in one that is an isolate.
  private let shortest: [Double]

  fileprivate init(of network: TwoModeGraph, _ length: TieLength) {
    let graph = network.graph
    let lengths = graph.lengths(length, .outgoing)
    (actorCount, eventCount) = (network.actorCount, network.eventCount)
    (kind, hasLengths) = (network.kind, lengths != nil)
    toActors = LengthTotals(of: graph, .outgoing, lengths, to: Array(0..<network.actorCount))
    toEvents = LengthTotals(of: graph, .outgoing, lengths, to: Array(network.actorCount..<graph.nodeCount))
    components = graph.components(without: nil)
    var actors = [Int](repeating: 0, count: components.count)
    var shortest = [Double](repeating: .infinity, count: components.count)
    for actor in 0..<network.actorCount {
      let part = components.membership[actor]
      actors[part] += 1
      for arc in graph.outgoing.row(actor) { shortest[part] = min(shortest[part], lengths?[arc] ?? 1) }
    }
    (actorsOfComponent, self.shortest) = (actors, shortest)
  }

  func nodes(_ mode: TwoModeGraph.Mode) -> Range<Int> {
    mode == .actors ? 0..<actorCount : actorCount..<actorCount + eventCount
  }

  private func totals(to mode: TwoModeGraph.Mode) -> LengthTotals { mode == .actors ? toActors : toEvents }

  private func distanceSum(of node: Int) -> Double { toActors.sum[node] + toEvents.sum[node] }

  /// The sum of the reciprocals of a node's distances to all others.
  func harmonic(of node: Int) -> Double { toActors.reciprocals[node] + toEvents.reciprocals[node] }

  var isConnected: Bool { components.count == 1 }

  /// How many nodes of each kind the component of a node has: of the kind asked for, and of the other.
  private func sizes(around node: Int, _ mode: TwoModeGraph.Mode) -> (own: Int, other: Int) {
    let part = components.membership[node]
    let (actors, events) = (actorsOfComponent[part], components.sizes[part] - actorsOfComponent[part])
    return mode == .actors ? (actors, events) : (events, actors)
  }

  /// The least sum of distances that a node can have in its component, over its own; nil for an isolate.
  private func nearness(of node: Int, _ mode: TwoModeGraph.Mode) -> Double? {
    let sum = distanceSum(of: node)
    guard sum > 0 else { return nil }
    let (own, other) = sizes(around: node, mode)
    return min(1, shortest[components.membership[node]] * Double(Self.leastSum(own, other)) / sum)
  }

  /// Closeness; see `TwoModeGraph.closeness(of:length:)`.
  public func closeness(of mode: TwoModeGraph.Mode) -> NodeScores {
    NodeScores(
      Quantity(
        "two-mode closeness", unit: "least sum of distances over the sum", normalisation: normalisation("for its kind"), of: kind),
      nodes(mode).map { isConnected ? nearness(of: $0, mode) : nil }, reason: .disconnected)
  }

  /// Closeness within the component: the least sum of distances that a node of its kind can have in a component with as many nodes of each kind, over its
  /// own. In 0...1; in a connected network it is closeness. With lengths the least is that of a component whose ties are all as long as its shortest.
  ///
  /// Undefined for an isolate.
  /// - Source: S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2, on one component after another.
  public func closenessInComponent(of mode: TwoModeGraph.Mode) -> NodeScores {
    NodeScores(
      Quantity(
        "two-mode closeness within the component", unit: "least sum of distances over the sum",
        normalisation: normalisation("for its kind in its component"), of: kind),
      nodes(mode).map { nearness(of: $0, mode) }, reason: .reachesNone)
  }

  private func normalisation(_ of: String) -> String {
    "the least \(of) is 1" + (hasLengths ? ", all ties being as long as the shortest" : "")
  }

  /// Average path length between two kinds, or within one: the mean distance over the ordered pairs of different nodes, from the one kind to the other, that
  /// have a path. Within a kind it is at least 2, between kinds at least 1; with lengths above 0.
  ///
  /// Undefined where no such pair has a path.
  /// - Source: D. J. Watts and S. H. Strogatz (1998), doi:10.1038/30918, by kinds of ends.
  public func averagePathLength(from mode: TwoModeGraph.Mode, to other: TwoModeGraph.Mode) -> NetworkScore {
    let quantity = Quantity(
      "two-mode average path length", unit: "distance", normalisation: "divided by the number of pairs with a path", of: kind)
    let totals = totals(to: other)
    let pairs = nodes(mode).reduce(0) { pairs, node in
      let sizes = sizes(around: node, mode)
      return pairs + (mode == other ? sizes.own - 1 : sizes.other)
    }
    guard pairs > 0 else { return NetworkScore(quantity, undefined: .noPath) }
    return NetworkScore(quantity, nodes(mode).reduce(0) { $0 + totals.sum[$1] } / Double(pairs))
  }

  /// Efficiency between two kinds, or within one: the mean, over ordered pairs of different nodes, of the reciprocal of their distance; 0 for a pair with no
  /// path. In 0...1 between kinds, and in 0...½ within one, whose nodes are two steps away or more; with lengths from 0 without an upper end.
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
  static func leastSum(_ own: Int, _ other: Int) -> Int { other + 2 * (own - 1) }
}

extension TwoModeGraph {
  /// Closeness, its centralization, path lengths and efficiency by kind, from one pass over the distances to each kind.
  ///
  /// - Parameter length: How long a tie is; nil for 1, whatever its weight.
  /// - Complexity: As `Graph.closeness`.
  public func paths(length: TieLength? = nil) -> TwoModePaths { TwoModePaths(of: self, length ?? .one) }
}
