import AllianceNetwork
import GraphCore

/// Agreements as they are, each with all its parties: the hypergraph and the two-mode network, not the pairs made of them.
public struct GroupStructure: Sendable, Equatable {
  /// The states, sorted by code.
  public let states: [PartyCode]
  /// The agreements that count, sorted by id.
  public let agreements: [AgreementID]
  /// States as actors and all of ``agreements`` as events, as in the two-mode projection; giver and receivers of a directed one are all its actors. A party
  /// that is in no pair that its agreement binds is none of its actors.
  public let twoMode: TwoModeGraph
  /// The agreements that join all their parties to one another; those that are ``directed`` are not among them, as a receiver of arms, of a status or of bases
  /// is joined to the giver alone.
  public let hypergraph: Hypergraph
  /// The agreements that run from a giver to receivers, sorted by id; none in a list.
  public let directed: [AgreementID]
  /// How many agreements each state is in, in the order of ``states``.
  public let degree: [Score]
  /// How many of these are ``directed`` and it is the giver.
  public let given: [Int]
  /// How many of these are ``directed`` and it is a receiver.
  public let received: [Int]
  /// How many agreements that are not ``directed`` of three parties or more each state is in.
  public let groupDegree: [Score]
  /// Two-mode centralities of the states, in the order of ``states``.
  public let stateCentrality: TwoModeScores
  /// Two-mode centralities of the agreements, in the order of ``agreements``.
  public let agreementCentrality: TwoModeScores
  /// How many parties each agreement has among the states, in the order of ``agreements``.
  public let orders: [Int]
  /// The share of the agreements to which no hub is a party; of all, as in the profile, and of the groups: those of three parties or more, but for the
  /// ``directed``.
  public let hublessShare: (all: Score, groups: Score)
  /// The share of pairs of agreements that have at least one, two and three parties in common, but for the ``directed``.
  public let overlaps: [Score]
  /// The share of the distinct sets of three or more parties all of whose parts are parties to an agreement too.
  public let simplicialFraction: Score
  /// The share of pairs of spokes that an agreement of three or more joins.
  public let spokesCovered: Score
  /// How often two states in one agreement are in a second: Robins and Alexander's clustering, and against chance. As ``opsahlClustering`` and ``density`` it
  /// is of all agreements.
  public let clustering: (score: Score, test: NullComparison)
  /// Opsahl's clustering, in which nothing within one agreement counts.
  public let opsahlClustering: Score
  /// Ties over what there could be, states times agreements.
  public let density: Score

  /// Two-mode centralities, each normalised for its kind of node.
  public struct TwoModeScores: Sendable, Equatable {
    /// Over the number of nodes of the other kind.
    public let degree: [Score]
    /// The least sum of distances over the sum.
    public let closeness: [Score]
    /// Over the most that a node of its kind can have.
    public let betweenness: [Score]
    /// Relative; the largest of its kind is 1.
    public let eigenvector: [Score]
    /// How far its degrees, closeness, harmonic centrality and betweenness are those of one node that is tied to all of the other kind, and its eigenvector centrality that of
    /// one alone.
    public let centralization: (degree: Score, closeness: Score, harmonic: Score, betweenness: Score, eigenvector: Score)

    /// Equal where all scores are.
    public static func == (a: Self, b: Self) -> Bool {
      a.degree == b.degree && a.closeness == b.closeness && a.betweenness == b.betweenness && a.eigenvector == b.eigenvector
        && a.centralization == b.centralization
    }
  }

  /// The agreements of `network` that count under the projection's filter.
  ///
  /// The two-mode measures are of all of them, as in a two-mode projection. What tells of groups leaves the directed ones out: a giver of arms or of a status is
  /// joined to each receiver, and the receivers are not joined to one another.
  /// - Throws: `GraphCoreError` for more nodes than a graph can hold; `MeasureError` where betweenness cannot be counted.
  /// - Complexity: O(agreements² · parties) beside betweenness and the null networks.
  public init(of network: Network, in projection: Projection, nulls: NullSettings = .init()) throws {
    let ties = network.ties(projection.filter).sorted { $0.agreement.id < $1.agreement.id }
    let groups = ties.map { tie in
      Group(
        id: tie.agreement.id, members: Set(tie.dyads.flatMap { [$0.first, $0.second] }).sorted().compactMap(projection.node),
        giver: tie.agreement.type.isDirected ? tie.agreement.giver.flatMap(projection.node) : nil,
        isDirected: tie.agreement.type.isDirected)
    }
    try self.init(projection.states, groups, hubs: Hubs(of: projection).hubs.map(\.state), nulls)
  }

  /// The agreements of a two-mode list, see ``Projection/init(_:named:)-(LabelledTwoModeGraph,_)``, by the names that states and agreements have there. A list
  /// has no hub.
  /// - Throws: ``NetworkStructure/RuleRefused`` for a projection to nodes of one kind; else as ``init(of:in:nulls:)``.
  /// - Complexity: As ``init(of:in:nulls:)``.
  public init(of list: Projection, nulls: NullSettings = .init()) throws {
    guard let network = list.twoModeGraph else { throw NetworkStructure.RuleRefused() }
    func inOrder(_ nodes: Range<Int>) -> [Int] { nodes.sorted { (list.nodes[$0].id, $0) < (list.nodes[$1].id, $1) } }
    let (states, agreements) = (inOrder(0..<list.actorCount), inOrder(list.actorCount..<list.nodes.count))
    var place = [Int](repeating: 0, count: list.actorCount)
    for (new, old) in states.enumerated() { place[old] = new }
    let groups = agreements.map { event in
      Group(
        id: AgreementID(label: list.nodes[event].id),
        members: network.actors(of: event - list.actorCount).map { place[Int($0)] }.sorted(), giver: nil, isDirected: false)
    }
    try self.init(states.map { PartyCode(label: list.nodes[$0].id) }, groups, hubs: [], nulls)
  }

  /// An agreement by the places of its parties among the states.
  private struct Group {
    let id: AgreementID
    let members: [Int]
    let giver: Int?
    let isDirected: Bool
  }

  private init(_ states: [PartyCode], _ groups: [Group], hubs: [PartyCode], _ nulls: NullSettings) throws {
    let joining = groups.filter { !$0.isDirected }
    let hypergraph = try Hypergraph(nodeCount: states.count, hyperedges: joining.map(\.members))
    let all = try Hypergraph(nodeCount: states.count, hyperedges: groups.map(\.members))
    let twoMode = all.incidence
    self.states = states
    self.hypergraph = hypergraph
    self.twoMode = twoMode
    agreements = groups.map(\.id)
    directed = groups.filter(\.isDirected).map(\.id)
    degree = all.degree().scores
    let gifts = groups.filter { $0.giver != nil }
    given = states.indices.map { state in gifts.count { $0.giver == state } }
    received = states.indices.map { state in gifts.count { $0.giver != state && $0.members.contains(state) } }
    groupDegree = hypergraph.degree(ofAtLeast: 3).scores
    let paths = twoMode.paths()
    let passages = try twoMode.betweennessOfBothKinds()
    stateCentrality = try TwoModeScores(of: .actors, in: twoMode, paths, passages)
    agreementCentrality = try TwoModeScores(of: .events, in: twoMode, paths, passages)
    orders = all.orders
    let hubPlaces = states.indices.filter { hubs.contains(states[$0]) }
    hublessShare = (
      Self.share(of: groups, without: hubPlaces), Self.share(of: joining.filter { $0.members.count >= 3 }, without: hubPlaces)
    )
    overlaps = (1...3).map { Score(hypergraph.overlap(ofAtLeast: $0)) }
    simplicialFraction = Score(hypergraph.simplicialFraction())
    if hubs.count == 1, let hub = states.firstIndex(of: hubs[0]) {
      spokesCovered = Score { () throws(MeasureError) in try hypergraph.pairsCovered(without: hub) }
    } else {
      spokesCovered = .undefined(hubs.isEmpty ? .noHub : .hubsDiffer(hubs))
    }
    let test = try twoMode.curveballTest(draws: nulls.draws, seed: nulls.seed) { network throws(MeasureError) in
      network.robinsAlexanderClustering()
    }
    clustering = (Score(twoMode.robinsAlexanderClustering()), test)
    opsahlClustering = Score(twoMode.opsahlClustering())
    density = Score(twoMode.density())
  }

  private static func share(of agreements: [Group], without hubs: [Int]) -> Score {
    guard !hubs.isEmpty else { return .undefined(.noHub) }
    guard !agreements.isEmpty else { return .undefined(.graph(.noEdge)) }
    return .value(Double(agreements.count { !$0.members.contains(where: hubs.contains) }) / Double(agreements.count))
  }

  /// Equal where the same agreements of the same states were measured with the same results.
  public static func == (a: Self, b: Self) -> Bool {
    a.states == b.states && a.agreements == b.agreements && a.twoMode == b.twoMode && a.directed == b.directed
      && a.hublessShare == b.hublessShare
      && a.clustering == b.clustering
  }
}

extension GroupStructure.TwoModeScores {
  init(
    of mode: TwoModeGraph.Mode, in network: TwoModeGraph, _ paths: TwoModePaths, _ passages: TwoModeBetweenness
  ) throws(MeasureError) {
    degree = network.degree(of: mode, normalised: true).scores
    closeness = paths.closeness(of: mode).scores
    betweenness = passages.betweenness(of: mode).scores
    eigenvector = try network.eigenvector(of: mode, .maximum).scores
    centralization = (
      Score(network.degreeCentralization(of: mode)), Score(paths.closenessCentralization(of: mode)),
      Score(paths.harmonicCentralization(of: mode)), Score(passages.centralization(of: mode)),
      Score { () throws(MeasureError) in try network.eigenvectorCentralization(of: mode) }
    )
  }
}
