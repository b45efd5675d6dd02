import AllianceNetwork
import GraphCore

/// Ties against somebody, of a source of the user's own: no agreement that this program reads is one.
public struct NegativeTies: Sendable, Equatable {
  /// Where they come from.
  public let source: String
  /// The states of balance, sorted: those of the projection that they were read for, and ``added``.
  public let states: [PartyCode]
  /// The states that the ties against name and the projection does not have, sorted; none where its filter names a roster.
  public let added: [PartyCode]
  /// Names that are not on the roster of the projection's filter, sorted; their ties are left out.
  public let leftOut: [String]
  /// The ties against, as a graph of ``states``.
  public let graph: Graph
  /// The ties of the projection, as a graph of ``states``.
  let with: Graph
  /// Pairs that are tied against and by the projection too, sorted. There is no signed graph with such pairs: which of the two counts has to be decided first.
  public let conflicts: [Dyad]

  /// The ties against of an edge list whose labels are party codes, for the states of `projection`. A state that they alone name is a node of balance all the
  /// same, unless the filter of the projection names who is in.
  /// - Throws: `GraphCoreError` only for more nodes than a graph can hold.
  public init(_ list: LabelledGraph, from source: String, for projection: Projection) throws(GraphCoreError) {
    self.source = source
    let known = Set(projection.states)
    let further = Set(list.labels.map { PartyCode(label: $0) }).subtracting(known).sorted()
    let isClosed = projection.filter.roster != nil
    added = isClosed ? [] : further
    leftOut = isClosed ? further.map(\.text) : []
    let states = (projection.states + added).sorted()
    let place = Dictionary(zip(states.map(\.text), states.indices)) { first, _ in first }
    let edges = { (graph: Graph, names: [String]) in
      graph.edges.compactMap { edge in
        place[names[edge.source]].flatMap { first in place[names[edge.target]].map { (first, $0) } }
      }
    }
    let against = try Graph(
      nodeCount: states.count, directed: false, edges: edges(list.graph, list.labels), policy: .simple)
    let with = try Graph(
      nodeCount: states.count, directed: false, edges: edges(projection.simple, projection.nodes.map(\.id)), policy: .simple)
    conflicts = against.edges.filter { with.hasEdge(from: $0.source, to: $0.target) }.compactMap {
      Dyad(states[$0.source], states[$0.target])
    }
    (self.states, graph, self.with) = (states, against, with)
  }
}

/// Balance of a network with ties with and against.
public struct BalanceStructure: Sendable, Equatable {
  /// The ties against, and where they come from.
  public let negative: NegativeTies
  /// How many ties there are with and against.
  public let ties: (positive: Int, negative: Int)
  /// The triangles by how many of their ties are against.
  public let triangles: SignedTriangles
  /// The share of triangles with none or two ties against.
  public let balancedShare: Score
  /// The fewest ties that stand in the way of two factions; undefined for more than 24 states, unless ``bounds`` meet.
  public let frustration: Score
  /// 1 less twice the frustration over all ties: 1 where two factions explain every tie.
  public let balance: Score
  /// The two factions that leave the fewest ties out of line, each sorted, without the states that no tie reaches; where bounds do not meet, of those that were
  /// tried.
  public let factions: [[PartyCode]]
  /// How many divisions of the states into two are as good; above 1 the factions are one of several; 0 where not all were tried.
  public let equallyGood: Int
  /// Between what frustration and balance are; `nil` where every division was tried.
  public let bounds: FrustrationBounds?

  /// The balance of the ties of a projection to states and of the ties against that were read for it.
  /// - Throws: `MeasureError` for pairs that are tied both with and against.
  /// - Complexity: Time O(2^n · degree) up to 24 states, else that of the bounds.
  public init(of negative: NegativeTies, seed: UInt64 = 1) throws(MeasureError) {
    let signed = try SignedGraph(positive: negative.with, negative: negative.graph)
    self.negative = negative
    ties = (signed.positive.edgeCount, signed.negative.edgeCount)
    triangles = signed.triangles()
    balancedShare = Score(triangles.balancedShare)
    let sides: [Int]
    do {
      let found = try signed.frustration()
      frustration = .value(Double(found.count))
      balance = Score(found.balance)
      (sides, equallyGood, bounds) = (found.factions, found.equallyGood, nil)
    } catch {
      let found = signed.frustrationBounds(seed: seed)
      let isFound = found.atLeast == found.atMost
      frustration = isFound ? .value(Double(found.atMost)) : .undefined(.refused(error))
      balance = isFound ? Score(found.balanceAtMost) : .undefined(.refused(error))
      (sides, equallyGood, bounds) = (found.factions, 0, found)
    }
    let states = negative.states
    factions = [0, 1].map { faction in
      states.indices.filter { node in
        sides[node] == faction
          && !(signed.positive.neighbours(of: node).isEmpty && signed.negative.neighbours(of: node).isEmpty)
      }.map { states[$0] }
    }
  }

  /// Equal where the same ties against gave the same values.
  public static func == (a: Self, b: Self) -> Bool {
    a.negative == b.negative && a.ties == b.ties && a.triangles == b.triangles && a.factions == b.factions
      && a.frustration == b.frustration && a.bounds == b.bounds
  }
}
