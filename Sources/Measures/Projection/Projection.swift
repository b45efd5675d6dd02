import AllianceNetwork
import GraphCore

/// A network as a graph: which nodes, which edges, and how they were made.
public struct Projection: Sendable, Equatable {
  /// The id of the network.
  public let network: String
  /// What was asked for.
  public let filter: Filter
  /// The day for which the graph holds: the filter's, else the network's; `nil` for the newest state, and for an edge list.
  public let asOf: PartialDate?
  /// How agreements became edges.
  public let rule: ProjectionRule
  /// What the nodes of the graph stand for: the states sorted by code, then, in two-mode projections, the agreements sorted by
  /// id.
  public let nodes: [ProjectionNode]
  /// The graph: undirected, simple, with the number of agreements behind an edge as its weight.
  public let graph: Graph
  /// The same graph with every edge counted once.
  public let simple: Graph
  /// The hub that the network declares, where it is a node.
  public let declaredHub: PartyCode?
  /// What was done, in order.
  public let steps: [ProjectionStep]

  /// Projects the ties of `network` that count under `filter`.
  ///
  /// Pairs whose leg does not count are not tied. A network without ties gives a graph of isolates. Throws `GraphCoreError`
  /// only for more nodes or edges than a graph can hold (2³¹). Time O(agreements · parties²).
  public init(_ network: Network, filter: Filter = .init(), rule: ProjectionRule = .clique) throws(GraphCoreError) {
    let states = network.nodes(filter)
    let ties = network.ties(filter)
    var nodes = states.map(ProjectionNode.party)
    if rule == .twoMode { nodes += ties.map(\.agreement.id).sorted().map(ProjectionNode.agreement) }
    let place = Dictionary(zip(nodes, nodes.indices)) { first, _ in first }

    let star = rule == .hub ? Star(of: network, among: states, ties: ties) : nil
    let pairs = ties.flatMap { tie in
      rule == .twoMode
        ? tie.boundParties.map { (ProjectionNode.party($0), ProjectionNode.agreement(tie.agreement.id)) }
        : (star?.dyads(of: tie) ?? tie.dyads).map { (.party($0.first), .party($0.second)) }
    }
    let edges = pairs.compactMap { a, b in
      if let from = place[a], let to = place[b] { (from, to) } else { nil }
    }
    graph = try Graph(
      nodeCount: nodes.count, directed: false, edges: edges, weights: [Double](repeating: 1, count: edges.count), policy: .simple)
    simple = graph.unweighted()
    self.network = network.id
    self.filter = filter
    asOf = filter.asOf ?? network.asOf
    self.rule = rule
    self.nodes = nodes
    declaredHub = network.hub.flatMap { states.contains($0) ? $0 : nil }
    let joined = Set(edges.flatMap { [$0.0, $0.1] })
    steps = Self.steps(
      selected: filter.description(of: network), rule: rule, ties: ties, star: star, merged: graph.tally.merged,
      isolates: states.filter { state in place[.party(state)].map { !joined.contains($0) } ?? false })
  }

  /// Takes the graph of an edge list as it is: `name` for the list, undirected. Every node is a ``ProjectionNode/vertex(_:)``.
  ///
  /// A directed graph is made symmetric: a pair is tied where an edge runs either way.
  public init(_ list: LabelledGraph, named name: String) {
    network = name
    filter = Filter()
    asOf = nil
    rule = .clique
    nodes = list.labels.map(ProjectionNode.vertex)
    graph = list.graph.isDirected ? list.graph.undirected(.either) : list.graph
    simple = graph.unweighted()
    declaredHub = nil
    steps = [.listed(name, edges: list.graph.edgeCount, loops: list.graph.tally.droppedLoops)]
  }

  /// The states among the nodes, sorted. They are the first nodes of the graph, in this order.
  public var states: [PartyCode] { nodes.compactMap(\.party) }

  /// The node that stands for a state, `nil` where it is none. O(log n).
  public func node(of state: PartyCode) -> Int? {
    let states = states
    var low = 0
    var high = states.count
    while low < high {
      let middle = (low + high) / 2
      if states[middle] < state { low = middle + 1 } else { high = middle }
    }
    return low < states.count && states[low] == state ? low : nil
  }

  private static func steps(
    selected: String, rule: ProjectionRule, ties: [Tie], star: Star?, merged: Int, isolates: [PartyCode]
  ) -> [ProjectionStep] {
    var steps: [ProjectionStep] = [.selected(selected, agreements: ties.count), .projected(rule)]
    let ties = ties.sorted { $0.agreement.id < $1.agreement.id }
    func note(_ ids: [AgreementID], _ step: ([AgreementID]) -> ProjectionStep) {
      if !ids.isEmpty { steps.append(step(ids)) }
    }
    note(ties.filter { $0.order > $0.parties.count }.map(\.agreement.id)) { .clipped($0) }
    note(ties.filter { $0.order >= 3 && !$0.agreement.type.isDirected }.map(\.agreement.id)) { .multilateral($0) }
    if let star {
      let reduced = ties.filter { star.dyads(of: $0) != $0.dyads }
      let leftOut = reduced.reduce(0) { $0 + $1.dyads.count - star.dyads(of: $1).count }
      note(reduced.map(\.agreement.id)) { .starred(hub: star.hub, $0, pairsLeftOut: leftOut) }
    }
    for tie in ties where !tie.brokenDyads.isEmpty { steps.append(.broken(tie.agreement.id, tie.brokenDyads)) }
    let directed = Set(ties.map(\.agreement.type).filter(\.isDirected)).sorted()
    if !directed.isEmpty { steps.append(.symmetrised(directed)) }
    if rule != .twoMode { steps.append(.weighted(furtherTies: merged)) }
    if !isolates.isEmpty { steps.append(.isolates(isolates)) }
    return steps
  }
}

extension Tie {
  /// The parties that it binds to somebody, sorted.
  fileprivate var boundParties: [PartyCode] { Set(dyads.flatMap { [$0.first, $0.second] }).sorted() }
}
