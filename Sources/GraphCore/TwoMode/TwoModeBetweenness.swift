/// Betweenness in a two-mode network and its centralization, of both kinds of node from one pass over all shortest paths.
///
/// `TwoModeGraph.betweenness(of:normalised:length:)` and `TwoModeGraph.betweennessCentralization(of:length:)` take a pass each; who wants several of them asks for this.
public struct TwoModeBetweenness: Sendable {
  private let ofActors, ofEvents: [Double]
  private let kind: GraphKind

  fileprivate init(of network: TwoModeGraph, _ length: TieLength?) throws(MeasureError) {
    let graph = length == nil ? network.graph.unweighted() : network.graph
    let values = try graph.betweenness(length: length).values.map { $0 ?? 0 }
    (ofActors, ofEvents) = (Array(values.prefix(network.actorCount)), Array(values.suffix(network.eventCount)))
    kind = network.kind
  }

  private func values(_ mode: TwoModeGraph.Mode) -> [Double] { mode == .actors ? ofActors : ofEvents }

  /// The most betweenness that a node of the kind can have: it is tied to all of the other kind, and the rest of its own are tied once each, as evenly as can be.
  private func most(_ mode: TwoModeGraph.Mode) -> Double {
    let (n, m) = (Double(values(mode).count), Double(values(mode.other).count))
    guard n > 0, m > 0 else { return 0 }
    let s = ((n - 1) / m).rounded(.down)
    let t = n - 1 - s * m
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  }

  /// Betweenness; see `TwoModeGraph.betweenness(of:normalised:length:)`.
  public func betweenness(of mode: TwoModeGraph.Mode, normalised: Bool = true) -> NodeScores {
    let most = normalised ? most(mode) : 1
    return NodeScores(
      Quantity(
        "two-mode betweenness", unit: "shortest paths", normalisation: normalised ? "divided by the most for its kind" : "none",
        of: kind), values(mode).map { most > 0 ? $0 / most : nil }, reason: .fewerNodes(than: 3))
  }

  /// Betweenness centralization; see `TwoModeGraph.betweennessCentralization(of:length:)`.
  public func centralization(of mode: TwoModeGraph.Mode) -> NetworkScore {
    let quantity = Quantity(
      "two-mode betweenness centralization", unit: "shortest paths", normalisation: "divided by the most for the kind", of: kind)
    let (scores, most) = (values(mode), most(mode))
    guard scores.count > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    guard most > 0 else { return NetworkScore(quantity, undefined: .noVariance) }
    return NetworkScore(
      quantity, partOfMost(sumOfDifferences(scores) / most, most: Double(scores.count - 1), terms: scores.count))
  }
}

extension TwoModeGraph {
  /// Betweenness of both kinds, and its centralization, from one pass over all shortest paths.
  ///
  /// - Parameter length: How long a tie is; nil for 1, whatever its weight.
  /// - Throws: `MeasureError.tooManyShortestPaths`.
  /// - Complexity: As `Graph.betweenness`.
  public func betweennessOfBothKinds(length: TieLength? = nil) throws(MeasureError) -> TwoModeBetweenness {
    try TwoModeBetweenness(of: self, length)
  }

  /// Betweenness: shortest paths through a node, between nodes of both kinds, over the most that a node of its kind can have.
  /// In 0...1.
  ///
  /// Undefined for a kind whose most is 0. The most is the same where ties have lengths: whatever they are, the first node on a shortest way to this one is not
  /// parted by it from those that go by it, and so no more pairs can lie on two sides of a node.
  /// - Parameters:
  ///   - mode: The kind of nodes.
  ///   - normalised: False for the number of pairs itself.
  ///   - length: How long a tie is; nil for 1, whatever its weight.
  /// - Throws: `MeasureError.tooManyShortestPaths`.
  /// - Complexity: As `Graph.betweenness`.
  /// - Source: S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
  public func betweenness(
    of mode: Mode, normalised: Bool = true, length: TieLength? = nil
  ) throws(MeasureError) -> NodeScores {
    try betweennessOfBothKinds(length: length).betweenness(of: mode, normalised: normalised)
  }

  /// Betweenness centralization of a kind: the sum of the differences from its largest betweenness, over the most that it can be. In 0...1.
  ///
  /// The most is n − 1 times the most betweenness for the kind, n being its nodes: one node has that, and the rest have none. With lengths it is the same. Undefined
  /// for fewer than two nodes of the kind and where no node of it can have any.
  /// - Parameters:
  ///   - mode: The kind of nodes.
  ///   - length: How long a tie is; nil for 1, whatever its weight.
  /// - Throws: `MeasureError.tooManyShortestPaths`.
  /// - Complexity: As `Graph.betweenness`.
  /// - Source: S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
  public func betweennessCentralization(of mode: Mode, length: TieLength? = nil) throws(MeasureError) -> NetworkScore {
    try betweennessOfBothKinds(length: length).centralization(of: mode)
  }
}
