/// The measures that follow from how many shortest paths pass through each node, from one pass over them.
///
/// `graph.betweenness()` and `graph.betweennessCentralization()` take a pass each; who wants several of them asks for this.
public struct BetweennessMeasures: Sendable {
  private let kind: GraphKind
  /// The betweenness of each node over ordered pairs.
  private let dependencies: [Double]

  fileprivate init(of graph: Graph, lengths: [Double]?) throws(MeasureError) {
    kind = graph.kind
    dependencies = try PathDependencies(of: graph, lengths: lengths).ofNodes
  }

  private var others: Double { Double(dependencies.count - 1) }

  /// Betweenness; see `Graph.betweenness(normalised:counting:length:)`.
  public func betweenness(normalised: Bool = false, counting pairs: PairCounting = .once) -> NodeScores {
    let quantity = Quantity(
      "betweenness", unit: "shortest paths",
      normalisation: normalised ? "divided by the number of pairs of other nodes" : pairs.description(kind), of: kind)
    guard !normalised || dependencies.count > 2 else {
      return NodeScores(quantity, dependencies.map { _ in nil }, reason: .fewerNodes(than: 3))
    }
    // Dependencies are of ordered pairs, of which there are twice as many as of others.
    let divisor = normalised ? others * (others - 1) : pairs.divisor(kind)
    return NodeScores(quantity, dependencies.map { $0 / divisor })
  }

  /// Betweenness centralization; see `Graph.betweennessCentralization(length:)`.
  public var centralization: NetworkScore {
    let quantity = Quantity(
      "betweenness centralization", unit: "shortest paths",
      normalisation: "divided by the most, (n−1)²(n−2)\(kind.form == .directed ? "" : "/2")", of: kind)
    guard dependencies.count > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    return NetworkScore(
      quantity, partOfMost(sumOfDifferences(dependencies), most: others * others * (others - 1), terms: dependencies.count))
  }
}

extension Graph {
  /// Betweenness, as it is and normalised, and its centralization, from one pass over all shortest paths.
  ///
  /// Ranges, and the graphs for which they are undefined, as `betweenness` and `betweennessCentralization` have them.
  /// - Parameter length: How long a tie is; a graph with weights asks for it.
  /// - Throws: `MeasureError` for weights without a `length`, parallel edges, or path counts beyond a `Double`. Loops play no part.
  /// - Complexity: As `betweenness`.
  /// - Source: L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7; U. Brandes (2001), doi:10.1080/0022250X.2001.9990249.
  public func betweennessMeasures(length: TieLength? = nil) throws(MeasureError) -> BetweennessMeasures {
    try require(.noParallels, for: "betweenness")
    return try BetweennessMeasures(of: self, lengths: try lengths(length, .outgoing, for: "betweenness"))
  }
}
