import AllianceNetwork
import GraphCore

/// How far the obligations of one kind are owed both ways.
///
/// "The hub defends, the ally hosts" is two one-way obligations of two kinds; only taken kind by kind is that seen.
public struct ObligationReciprocity: Sendable, Equatable {
  /// The kind; `nil` for the edges of a directed edge list, which are of none.
  public let kind: Obligation.Kind?
  /// How many ordered pairs owe one the other, each counted once.
  public let arcs: Int
  /// The share of these that are owed back.
  public let mutualShare: Score
  /// The same against what chance would give at this density (Garlaschelli and Loffredo 2004, doi:10.1103/PhysRevLett.93.268701): 1 all, 0 as
  /// by chance, below 0 less than by chance.
  public let reciprocity: Score
  /// What ``reciprocity`` is a number of; `nil` where nothing is owed.
  public let quantity: Quantity?
  /// The pairs that owe one way alone, the one who owes first; sorted.
  public let oneWay: [Arc]
  /// Who owes to whom, as a graph of the states; `nil` where nothing is owed.
  let graph: Graph?

  /// Who owes and to whom.
  public struct Arc: Sendable, Hashable, Comparable {
    /// The one who owes.
    public let from: PartyCode
    /// The one to whom it is owed.
    public let to: PartyCode

    /// By the one who owes, then by the other.
    public static func < (a: Arc, b: Arc) -> Bool { a.from != b.from ? a.from < b.from : a.to < b.to }
  }

  /// What a reader has to know of the reciprocity.
  public static let facts = MeasureFacts(
    "Reciprocity", "相互性",
    "The share of obligations of one kind that are owed back, against what chance would give at this density.",
    "一種類の義務のうち相互であるものの割合を、密度から偶然に期待される割合と比べた値。",
    .init("Garlaschelli and Loffredo", 2004, doi: "10.1103/PhysRevLett.93.268701"), range: "−1...1")

  /// The kinds in the order of ``AllianceNetwork/Obligation/Kind``, of `ties` among `states`.
  ///
  /// Where an agreement states no obligations, those that its type means are taken: see ``AllianceNetwork/Agreement/obligationsOrImplied``. An
  /// obligation counts between pairs that the agreement binds.
  static func all(of ties: [Tie], among states: [PartyCode]) throws(GraphCoreError) -> [ObligationReciprocity] {
    let place = Dictionary(uniqueKeysWithValues: zip(states, states.indices))
    var arcs: [Obligation.Kind: Set<Arc>] = [:]
    for tie in ties {
      let bound = Set(tie.dyads)
      for obligation in tie.agreement.obligationsOrImplied {
        for from in obligation.from {
          for to in obligation.to where Dyad(from, to).map(bound.contains) ?? false {
            arcs[obligation.kind, default: []].insert(Arc(from: from, to: to))
          }
        }
      }
    }
    var result: [ObligationReciprocity] = []
    for kind in Obligation.Kind.allCases {
      result.append(try ObligationReciprocity(kind, arcs[kind, default: []].sorted(), place))
    }
    return result
  }

  private init(_ kind: Obligation.Kind, _ arcs: [Arc], _ place: [PartyCode: Int]) throws(GraphCoreError) {
    let edges = arcs.compactMap { arc in
      if let from = place[arc.from], let to = place[arc.to] { (from, to) } else { nil }
    }
    let graph = try Graph(nodeCount: place.count, directed: true, edges: edges, weights: nil, policy: .simple)
    self.init(kind, arcs, arcs.isEmpty ? nil : graph)
  }

  /// The edges of a directed edge list among `states`, in place of things owed.
  init(of graph: Graph, among states: [PartyCode]) {
    self.init(nil, graph.edges.map { Arc(from: states[$0.source], to: states[$0.target]) }.sorted(), graph)
  }

  private init(_ kind: Obligation.Kind?, _ arcs: [Arc], _ graph: Graph?) {
    self.kind = kind
    self.arcs = arcs.count
    let owed = Set(arcs)
    oneWay = arcs.filter { !owed.contains(Arc(from: $0.to, to: $0.from)) }
    self.graph = graph
    guard let graph else {
      mutualShare = .undefined(.noObligation)
      reciprocity = .undefined(.noObligation)
      quantity = nil
      return
    }
    mutualShare = NetworkResult { () throws(MeasureError) in try graph.mutualShare() }.score
    let result = NetworkResult { () throws(MeasureError) in try graph.reciprocity() }
    (reciprocity, quantity) = (result.score, result.quantity)
  }
}

extension Agreement {
  /// The obligations that the record states; where it states none, what its type means: the giver of a designation designates, that of
  /// arms supplies, the receiver of a base hosts, and parties of a reciprocal access agreement give each other access. Of other types none:
  /// who owes what under a defence pact is for its record to say.
  public var obligationsOrImplied: [Obligation] {
    guard obligations.isEmpty else { return obligations }
    let parties = memberships.map(\.party)
    return switch (type, giver) {
    case (.reciprocalAccess, _): [Obligation(.accesses, from: parties, to: parties)]
    case (.majorNonNATOAlly, let giver?): [Obligation(.designates, from: [giver], to: receivers)]
    case (.armsSupply, let giver?): [Obligation(.supplies, from: [giver], to: receivers)]
    case (.basing, let giver?): [Obligation(.hosts, from: receivers, to: [giver])]
    default: []
    }
  }
}
