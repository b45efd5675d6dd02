import AllianceNetwork
import GraphCore

/// Positions: which states have like ties, whoever they are.
public struct RoleStructure: Sendable, Equatable {
  /// The states, sorted by code.
  public let states: [PartyCode]
  /// The blocks that CONCOR finds, each sorted, in the order of their first states.
  public let blocks: [[PartyCode]]
  /// The density of ties from one block to another, by rows in the order of ``blocks``; `nil` where there is no pair.
  public let densities: [[Double?]]
  /// The correlation of the ties of the states, in the order of ``states``; `nil` where one of the two is tied to all third states alike or to none.
  public let correlation: DyadScores
  /// The Euclidean distance of their ties; 0 for structurally equivalent states.
  public let distance: DyadScores
  /// Regular equivalence in the ties from giver to receiver, in 0...1; `nil` where no such tie counts.
  public let regular: DyadScores?
  /// The types of the ties from giver to receiver, sorted. More than one are taken as one relation, of giving whatever is given.
  public let directedTypes: [AgreementType]
  /// Whether some of these ties are answered by one the other way and some are not. There programs that compute regular equivalence differ.
  public let isMixed: Bool
  /// The states with a tie from giver to receiver, sorted.
  public let directed: [PartyCode]

  /// Positions in a projection to states, each edge counted once, and in the directed ties of `network` that count under its filter. Where the projection has
  /// directions, ties out and ties in are compared, the ones below the others.
  ///
  /// Regular equivalence is taken of directed ties alone: in an undirected graph without weights all states with a tie have it.
  /// - Parameters:
  ///   - network: The network.
  ///   - projection: A projection of it to states.
  ///   - depth: How often CONCOR parts the states in two.
  ///   - weighted: Whether weights are strengths, which blocks and likeness then take; densities count every tie once.
  ///   - base: What matched ties are divided by in regular equivalence.
  /// - Throws: `GraphCoreError` for more nodes than a graph can hold; `MeasureError` where a measure refuses the graph.
  /// - Complexity: O(n³ · depth + arcs²).
  public init(
    of network: Network, in projection: Projection, depth: Int = 2, weighted: Bool = false,
    base: RegularEquivalenceBase = .bestMatches
  ) throws {
    let (graph, states) = (weighted ? projection.graph : projection.simple, projection.states)
    self.states = states
    let found = try graph.concor(depth: depth)
    blocks = (0..<found.count).map { block in states.indices.filter { found.membership[$0] == block }.map { states[$0] } }
    densities = found.densities
    correlation = try graph.structuralEquivalence(.correlation)
    distance = try graph.structuralEquivalence(.euclidean)
    let ties = try DirectedTies(of: network, in: projection)
    // The directed ties of a network have no weights; those of a list are its own.
    let arcs = projection.graph.isDirected ? graph : ties.graph
    let answered = arcs.edges.count { arcs.hasEdge(from: $0.target, to: $0.source) }
    directedTypes = ties.types
    isMixed = answered > 0 && answered < arcs.edgeCount
    regular = arcs.edgeCount > 0 ? try arcs.regularEquivalence(over: base) : nil
    directed = Set(arcs.edges.flatMap { [$0.source, $0.target] }).sorted().map { states[$0] }
  }

  /// The states whose ties are most like those of the state at `place` in ``states``, sorted, none where that is not above 0, and the correlation; `nil` where it has none with any.
  public func nearest(to place: Int) -> (states: [PartyCode], correlation: Double)? {
    Self.nearest(to: place, among: states.indices.map { $0 }, correlation).map { (found, value) in
      (found.map { states[$0] }, value)
    }
  }

  /// The same by regular equivalence, among the states with a directed tie; no states where it is equivalent to none.
  public func nearestRegular(to place: Int) -> (states: [PartyCode], equivalence: Double)? {
    guard let regular, directed.contains(states[place]) else { return nil }
    let others = states.indices.filter { directed.contains(states[$0]) }
    return Self.nearest(to: place, among: others, regular).map { (found, value) in (found.map { states[$0] }, value) }
  }

  private static func nearest(to place: Int, among others: [Int], _ scores: DyadScores) -> (found: [Int], value: Double)? {
    let defined = others.filter { $0 != place }.compactMap { other in scores[from: place, to: other].map { (other, $0) } }
    guard let most = defined.map(\.1).max() else { return nil }
    return (most <= 0 ? [] : defined.filter { $0.1 >= most - 1e-9 }.map(\.0), most)
  }
}
