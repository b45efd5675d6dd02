import AllianceNetwork
import GraphCore

/// Pairs and triples by kind: of obligations, of the ties that run from a giver to a receiver, and of the projection.
public struct CensusStructure: Sendable, Equatable {
  /// A kind of obligation each, those without an arc left out, in the order of the kinds.
  public let obligations: [ObligationCensus]
  /// The directed types that count, sorted; none where no directed tie counts, and of an edge list.
  public let directedTypes: [AgreementType]
  /// How many ordered pairs are tied by them.
  public let arcs: Int
  /// The pairs by these directed ties, all kinds together: tied both ways, one way and not.
  public let directedDyads: DyadCensus
  /// The triads of these directed ties, all kinds together.
  public let directedTriads: TriadCensus
  /// The share of these arcs that are answered.
  public let mutualShare: NetworkScore
  /// Their reciprocity against chance at this density.
  public let reciprocity: NetworkScore
  /// Krackhardt's dimensions of these directed ties; each says why where it is undefined.
  public let krackhardt: KrackhardtDimensions
  /// The pairs by the ties of the projection, in which every tie goes both ways: tied and not.
  public let dyads: DyadCensus
  /// The triads of the projection, in which every tie goes both ways.
  public let triads: TriadCensus

  /// The pairs of states by one kind of obligation.
  public struct ObligationCensus: Sendable, Equatable {
    /// The kind.
    public let kind: Obligation.Kind
    /// Pairs that owe it both ways.
    public let mutual: Int
    /// Pairs that owe it one way.
    public let asymmetric: Int
    /// Pairs that do not owe it.
    public let null: Int
    /// Reciprocity against chance at this density.
    public let reciprocity: Score
  }

  /// The census of the ties of `network` that count under the projection's filter.
  /// - Throws: `GraphCoreError` for more nodes than a graph can hold; `MeasureError` where a measure refuses the graph, which a projection to states
  ///   gives no cause for.
  /// - Complexity: O(agreements · parties² + edges · degree).
  public init(of network: Network, in projection: Projection) throws {
    let states = projection.states
    let ties = network.ties(projection.filter)
    let pairs = states.count * max(0, states.count - 1) / 2
    obligations = try ObligationReciprocity.all(of: ties, among: states).compactMap { line in
      guard let kind = line.kind, line.arcs > 0 else { return nil }
      let mutual = (line.arcs - line.oneWay.count) / 2
      return ObligationCensus(
        kind: kind, mutual: mutual, asymmetric: line.oneWay.count, null: pairs - mutual - line.oneWay.count,
        reciprocity: line.reciprocity)
    }
    let directed = try DirectedTies(of: network, in: projection)
    directedTypes = directed.types
    let graph = directed.graph
    arcs = graph.edgeCount
    directedDyads = try graph.dyadCensus()
    directedTriads = try graph.triadCensus()
    mutualShare = try graph.mutualShare()
    reciprocity = try graph.reciprocity()
    krackhardt = try graph.krackhardtDimensions()
    let simple = projection.madeSymmetric().simple
    dyads = try simple.dyadCensus()
    triads = try simple.triadCensus()
  }
}
