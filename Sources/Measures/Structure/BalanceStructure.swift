import AllianceNetwork
import GraphCore

/// Ties against somebody, of a source of the user's own: no agreement that this program reads is one.
public struct NegativeTies: Sendable, Equatable {
  /// Where they come from.
  public let source: String
  /// The ties against, as a graph of the states of the projection that they were read for.
  public let graph: Graph
  /// Names that are no node of that projection, sorted; their ties are left out.
  public let leftOut: [String]
  /// Pairs that are tied against and by the projection too, sorted. There is no signed graph with such pairs: which of the two counts has to be decided first.
  public let conflicts: [Dyad]

  /// The ties against of an edge list whose labels are party codes, for the states of `projection`.
  /// - Throws: `GraphCoreError` only for more nodes than a graph can hold.
  public init(_ list: LabelledGraph, from source: String, for projection: Projection) throws(GraphCoreError) {
    self.source = source
    let states = projection.states
    let place = Dictionary(zip(states.map(\.text), states.indices)) { first, _ in first }
    leftOut = list.labels.filter { place[$0] == nil }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let edges = list.graph.edges.compactMap { edge in
      place[list.labels[edge.source]].flatMap { first in place[list.labels[edge.target]].map { (first, $0) } }
    }
    graph = try Graph(nodeCount: states.count, directed: false, edges: edges, policy: .simple)
    conflicts = graph.edges.filter { projection.simple.hasEdge(from: $0.source, to: $0.target) }.compactMap {
      Dyad(states[$0.source], states[$0.target])
    }
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
  /// The fewest ties that stand in the way of two factions; undefined for more than 24 states.
  public let frustration: Score
  /// 1 less twice the frustration over all ties: 1 where two factions explain every tie.
  public let balance: Score
  /// The two factions that leave the fewest ties out of line, each sorted, without the states that no tie reaches; empty where frustration is undefined.
  public let factions: [[PartyCode]]
  /// How many divisions of the states into two are as good; above 1 the factions are one of several.
  public let equallyGood: Int

  /// The balance of a projection to states and of ties against that go with it.
  /// - Throws: `MeasureError` for pairs that are tied both with and against.
  /// - Complexity: Time O(2^n · degree) up to 24 states, else O(edges · degree).
  public init(of projection: Projection, against negative: NegativeTies) throws(MeasureError) {
    let signed = try SignedGraph(positive: projection.simple, negative: negative.graph)
    self.negative = negative
    ties = (signed.positive.edgeCount, signed.negative.edgeCount)
    triangles = signed.triangles()
    balancedShare = Score(triangles.balancedShare)
    do {
      let found = try signed.frustration()
      frustration = .value(Double(found.count))
      balance = Score(found.balance)
      equallyGood = found.equallyGood
      let states = projection.states
      factions = [0, 1].map { faction in
        states.indices.filter { node in
          found.factions[node] == faction
            && !(signed.positive.neighbours(of: node).isEmpty && signed.negative.neighbours(of: node).isEmpty)
        }.map { states[$0] }
      }
    } catch {
      (frustration, balance) = (.undefined(.refused(error)), .undefined(.refused(error)))
      (factions, equallyGood) = ([], 0)
    }
  }

  /// Equal where the same ties against gave the same values.
  public static func == (a: Self, b: Self) -> Bool {
    a.negative == b.negative && a.ties == b.ties && a.triangles == b.triangles && a.factions == b.factions
      && a.frustration == b.frustration
  }
}
