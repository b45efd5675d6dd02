/// A network of two kinds of nodes, with ties between kinds only: states and the instruments they are in, families and boards.
///
/// The first kind is called actors, the second events. It is measured as it is, not through its projection, which turns an
/// instrument of k parties into a clique and so makes clustering out of nothing.
public struct TwoModeGraph: Sendable, Equatable {
  /// Which kind of nodes.
  public enum Mode: Sendable, Hashable {
    /// The first kind, such as states.
    case actors
    /// The second kind, such as instruments.
    case events

    /// The other kind.
    public var other: Mode { self == .actors ? .events : .actors }
  }

  /// From actors to their events.
  let memberships: Adjacency
  /// From events to their actors.
  let participants: Adjacency
  /// The weight of each tie, by actor, then event, and by event, then actor; nil in a network without weights.
  let membershipWeights, participantWeights: [Double]?

  /// How many actors there are, isolates included.
  public var actorCount: Int { memberships.nodeCount }
  /// How many events there are, those without actors included.
  public var eventCount: Int { participants.nodeCount }
  /// Two-mode, with weights or without.
  public var kind: GraphKind { GraphKind(.twoMode, isWeighted: isWeighted) }
  /// Whether ties carry weights.
  public var isWeighted: Bool { membershipWeights != nil }
  /// How many ties there are.
  public var tieCount: Int { memberships.arcCount }

  /// The network of the given ties; a tie given twice is one, with the sum of the weights.
  /// - Parameters:
  ///   - actorCount: How many actors there are.
  ///   - eventCount: How many events there are.
  ///   - ties: For each tie its actor, in `0..<actorCount`, and its event, in `0..<eventCount`; in any order.
  ///   - weights: For each tie its weight, in `Graph.weightRange`; nil for a network without weights.
  /// - Throws: `GraphCoreError` for negative counts, too many nodes, the first tie of a node that is not there, a number of weights that is not that of ties, and
  ///   the first weight out of range.
  /// - Complexity: Time and space O(actors + events + ties).
  public init(
    actorCount: Int, eventCount: Int, ties: [(actor: Int, event: Int)], weights: [Double]? = nil
  ) throws(GraphCoreError) {
    for count in [actorCount, eventCount] {
      guard count >= 0 else { throw .negativeNodeCount(count) }
      guard count < Int32.max / 2, ties.count <= Int(Int32.max) / 2 else { throw .tooLarge(nodes: count, edges: ties.count) }
    }
    for (index, tie) in ties.enumerated() {
      guard (0..<actorCount).contains(tie.actor) else {
        throw .nodeOutOfRange(node: tie.actor, edge: index, nodeCount: actorCount)
      }
      guard (0..<eventCount).contains(tie.event) else {
        throw .nodeOutOfRange(node: tie.event, edge: index, nodeCount: eventCount)
      }
    }
    if let weights { try Graph.check(weights, edgeCount: ties.count) }
    self.init(actorCount: actorCount, eventCount: eventCount, knownTies: ties, weights: weights)
  }

  /// The same from ties already known to be of nodes that are there, and from weights known to be in range.
  init(actorCount: Int, eventCount: Int, knownTies ties: [(actor: Int, event: Int)], weights: [Double]? = nil) {
    // As arcs from actors to events numbered after them, so that rows are sorted and merged as in any graph.
    let all = actorCount + eventCount
    let rows = WeightedAdjacency(
      nodeCount: all, sources: ties.map { Int32($0.actor) }, targets: ties.map { Int32(actorCount + $0.event) },
      weights: weights, mirrored: false
    ).transposed().transposed().merged()
    let back = rows.transposed()
    memberships = Adjacency(
      offsets: Array(rows.offsets[0...actorCount]), targets: rows.targets.map { $0 - Int32(actorCount) })
    participants = Adjacency(offsets: Array(back.offsets[actorCount...all]), targets: back.targets)
    (membershipWeights, participantWeights) = (rows.weights, back.weights)
  }

  /// The same network with the events as actors and the actors as events. Time and space O(1).
  public var exchanged: TwoModeGraph {
    TwoModeGraph(
      memberships: participants, participants: memberships, membershipWeights: participantWeights,
      participantWeights: membershipWeights)
  }

  /// The same network without weights. Time and space O(1).
  public func unweighted() -> TwoModeGraph {
    TwoModeGraph(memberships: memberships, participants: participants, membershipWeights: nil, participantWeights: nil)
  }

  private init(memberships: Adjacency, participants: Adjacency, membershipWeights: [Double]?, participantWeights: [Double]?) {
    (self.memberships, self.participants) = (memberships, participants)
    (self.membershipWeights, self.participantWeights) = (membershipWeights, participantWeights)
  }

  /// Every tie once, by actor, then event.
  public var ties: [(actor: Int, event: Int)] {
    (0..<actorCount).flatMap { actor in events(of: actor).map { (actor, Int($0)) } }
  }

  /// The events of an actor, ascending. `actor` must be in `0..<actorCount`.
  public func events(of actor: Int) -> ArraySlice<Int32> { memberships.targets[memberships.row(actor)] }

  /// The actors of an event, ascending. `event` must be in `0..<eventCount`.
  public func actors(of event: Int) -> ArraySlice<Int32> { participants.targets[participants.row(event)] }

  /// One undirected graph of both kinds: the actors first, then the events; with the weights, if there are any. Time O(actors + events + ties).
  public var graph: Graph {
    let ties = ties
    let rows = WeightedAdjacency(
      nodeCount: actorCount + eventCount, sources: ties.map { Int32($0.actor) },
      targets: ties.map { Int32(actorCount + $0.event) }, weights: membershipWeights, mirrored: true
    ).transposed()
    return Graph(sortedRows: rows, directed: false, tally: EdgeTally(merged: 0, droppedLoops: 0))
  }

  /// What a tie of the projection is worth.
  public enum ProjectionWeight: Sendable, Hashable {
    /// The number of events that two actors share.
    case shared
    /// Each shared event of k actors counts 1/(k − 1), so that an actor's strength is the number of its events with company.
    case newman
  }

  /// The actors, tied where they share an event; each event becomes a clique. Measures that have a two-mode form are better
  /// taken without it. Defined for every network: an event of one actor gives no tie. Weights are above 0.
  /// - Complexity: Time O(Σ k²) over events of k actors.
  /// - Source: R. L. Breiger (1974), doi:10.2307/2576011; weights M. E. J. Newman (2001), doi:10.1103/PhysRevE.64.016132.
  public func projected(_ weight: ProjectionWeight) -> Graph {
    var (sources, targets, weights): ([Int32], [Int32], [Double]) = ([], [], [])
    for event in 0..<eventCount {
      let actors = actors(of: event)
      for a in actors {
        for b in actors where b > a {
          sources.append(a)
          targets.append(b)
          weights.append(weight == .shared ? 1 : 1 / Double(actors.count - 1))
        }
      }
    }
    let rows = WeightedAdjacency(
      nodeCount: actorCount, sources: sources, targets: targets, weights: weights, mirrored: true
    ).transposed().merged()
    let merged = sources.count - rows.arcCount / 2
    return Graph(sortedRows: rows, directed: false, tally: EdgeTally(merged: merged, droppedLoops: 0))
  }
}
