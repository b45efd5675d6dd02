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
  /// How many of the nodes are of the first kind: in a two-mode projection the states, in a two-mode list those of the first column; else all.
  public let actorCount: Int
  /// The graph: simple, with the number of agreements behind an edge as its weight, two-mode without weights; undirected where directions were not asked for.
  /// That of a list has the list's weights.
  public private(set) var graph: Graph
  /// The same graph with every edge counted once.
  public private(set) var simple: Graph
  /// The hub that the network declares, where it is a node.
  public let declaredHub: PartyCode?
  /// What was done, in order.
  public private(set) var steps: [ProjectionStep]

  /// Projects the ties of `network` that count under `filter`.
  ///
  /// Pairs whose leg does not count are not tied. A network without ties gives a graph of isolates. `directed` keeps the direction of ties from a giver to a
  /// receiver; all other ties run both ways, and in two-mode projections all do. Throws `GraphCoreError` only for more nodes or edges than a graph can
  /// hold (2³¹). Time O(agreements · parties²).
  public init(
    _ network: Network, filter: Filter = .init(), rule: ProjectionRule = .clique, directed: Bool = false
  ) throws(GraphCoreError) {
    let states = network.nodes(filter)
    let ties = network.ties(filter)
    var nodes = states.map(ProjectionNode.party)
    if rule == .twoMode { nodes += ties.map(\.agreement.id).sorted().map(ProjectionNode.agreement) }
    let place = Dictionary(zip(nodes, nodes.indices)) { first, _ in first }

    let star = rule == .hub ? Star(of: network, among: states, ties: ties) : nil
    let directed = directed && rule != .twoMode
    let pairs = ties.flatMap { tie in
      rule == .twoMode
        ? tie.boundParties.map { (ProjectionNode.party($0), ProjectionNode.agreement(tie.agreement.id)) }
        : (star?.dyads(of: tie) ?? tie.dyads).flatMap { tie.ends(of: $0, directed: directed) }
    }
    let edges = pairs.compactMap { a, b in
      if let from = place[a], let to = place[b] { (from, to) } else { nil }
    }
    graph = try Graph(
      nodeCount: nodes.count, directed: directed, edges: edges,
      weights: rule == .twoMode ? nil : [Double](repeating: 1, count: edges.count), policy: .simple)
    simple = graph.unweighted()
    actorCount = states.count
    self.network = network.id
    self.filter = filter
    asOf = filter.asOf ?? network.asOf
    self.rule = rule
    self.nodes = nodes
    declaredHub = network.hub.flatMap { states.contains($0) ? $0 : nil }
    let joined = Set(edges.flatMap { [$0.0, $0.1] })
    steps = Self.steps(
      selected: filter.description(of: network), rule: rule, directed: directed, ties: ties, star: star,
      merged: graph.tally.merged,
      on: asOf, isolates: states.filter { state in place[.party(state)].map { !joined.contains($0) } ?? false })
  }

  /// Takes the graph of an edge list as it is: `name` for the list. Every node is a ``ProjectionNode/vertex(_:)``.
  ///
  /// - Parameters:
  ///   - list: The list, of a graph without loops and parallel edges.
  ///   - name: Its name.
  ///   - directed: Whether a directed graph stays one; if not, it is made symmetric: a pair is tied where an edge runs either way.
  public init(_ list: LabelledGraph, named name: String, directed: Bool = false) {
    self.init(list, named: name, nodes: list.labels.map(ProjectionNode.vertex))
    if !directed { self = madeSymmetric() }
  }

  /// The same with the nodes taken for states, so that hubs are sought and the measures of networks of states can be taken; the list has to be read with
  /// its labels sorted.
  public init(states list: LabelledGraph, named name: String, directed: Bool = false) {
    self.init(list, named: name, nodes: list.labels.map { .party(PartyCode(label: $0)) })
    if !directed { self = madeSymmetric() }
  }

  /// The same of a list of ties with and against, whose graph is that of the ties with.
  public init(states list: LabelledSignedGraph, named name: String) {
    self.init(
      list.positive, named: name, nodes: list.labels.map { .party(PartyCode(label: $0)) },
      against: list.graph.negative)
  }

  /// Takes a two-mode list as it is, without projecting it: `name` for the list. Every node is a ``ProjectionNode/vertex(_:)``, those of the first column first.
  public init(_ list: LabelledTwoModeGraph, named name: String) {
    network = name
    filter = Filter()
    asOf = nil
    rule = .twoMode
    nodes = (list.actors + list.events).map(ProjectionNode.vertex)
    actorCount = list.actors.count
    graph = list.graph.graph
    simple = graph.unweighted()
    declaredHub = nil
    steps =
      Self.steps(to: list, named: name) + [.twoModeList(first: list.actors.count, second: list.events.count)]
      + (list.hasWeights ? [.weightedList, .dichotomised] : []) + [.imputed(dates: 0)]
  }

  /// The states of a two-mode list, the nodes of its first column, every two tied that share a node of its second; `name` for the list. The weight of a tie is how many they
  /// share; weights of the list play no part.
  public init(projecting list: LabelledTwoModeGraph, named name: String) {
    let projected = list.projected()
    self.init(projected, named: name, nodes: projected.labels.map { .party(PartyCode(label: $0)) })
    steps =
      Self.steps(to: list, named: name) + [.projectedList(states: list.actors.count, agreements: list.events.count)]
      + [.dichotomised, .imputed(dates: 0)]
  }

  /// The steps of reading a two-mode list.
  private static func steps(to list: LabelledTwoModeGraph, named name: String) -> [ProjectionStep] {
    let weights = !list.hasWeights ? ProjectionStep.MergedWeights.none : list.shortest ? .least : .summed
    return [.listed(name, edges: list.graph.tieCount, loops: 0)]
      + (list.merged > 0 ? [.mergedList(further: list.merged, undirected: false, weights: weights)] : [])
  }

  private init(_ list: LabelledGraph, named name: String, nodes: [ProjectionNode], against: Graph? = nil) {
    network = name
    filter = Filter()
    asOf = nil
    rule = .clique
    self.nodes = nodes
    actorCount = nodes.count
    graph = list.graph
    simple = graph.unweighted()
    declaredHub = nil
    steps =
      (against.map { [.signedList(against: $0.edgeCount)] } ?? [])
      + Self.steps(of: list.graph, named: name, further: against?.tally)
  }

  /// The nodes as those of two kinds, the first ``actorCount`` and the others, each tie counted once; `nil` in a projection to nodes of one kind. O(edges).
  public var twoModeGraph: TwoModeGraph? { weightedTwoModeGraph?.unweighted() }

  /// The same with the weights of ``graph``, if it has any.
  var weightedTwoModeGraph: TwoModeGraph? {
    guard rule == .twoMode else { return nil }
    let edges = graph.edges
    return try? TwoModeGraph(
      actorCount: actorCount, eventCount: nodes.count - actorCount,
      ties: edges.map { (actor: $0.source, event: $0.target - actorCount) },
      weights: graph.isWeighted ? edges.map(\.weight) : nil)
  }

  /// The same with every edge turned round, so that measures that follow edges from a node follow them to it, and the other way about; itself where ties have no
  /// direction.
  public func turned() -> Projection {
    guard graph.isDirected else { return self }
    var turned = self
    (turned.graph, turned.simple) = (graph.turned(), simple.turned())
    turned.steps.append(.turned)
    return turned
  }

  /// The same without directions: a pair is tied where an edge runs either way, with the weights of both as
  /// `Graph.undirected(_:)` joins them; itself where ties have no direction. O(edges · log degree).
  public func madeSymmetric() -> Projection {
    guard graph.isDirected else { return self }
    var symmetric = self
    symmetric.graph = graph.undirected(.either)
    symmetric.simple = symmetric.graph.unweighted()
    let step = ProjectionStep.symmetrisedList(edges: graph.edgeCount, ties: symmetric.graph.edgeCount)
    symmetric.steps = steps.map { $0 == .directedList ? step : $0 }
    return symmetric
  }

  /// Whether it is of an edge list, so that no agreements stand behind its ties.
  public var isOfList: Bool { steps.contains { $0.kind == "listed" } }

  /// The kind of ``graph``; two-mode where nodes are of two kinds.
  public var kind: GraphKind {
    rule == .twoMode ? GraphKind(.twoMode, isWeighted: graph.isWeighted) : graph.kind
  }

  /// Whether ties were made of agreements, or of the second column of a two-mode list; if not, ``rule`` tells nothing but of how many kinds the nodes are.
  public var isProjected: Bool { !isOfList || steps.contains { $0.kind == "projected-list" } }

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

  /// The steps to the graph of an edge list as it is.
  ///
  /// - Parameters:
  ///   - list: The graph.
  ///   - name: What the list is called.
  ///   - further: What was left out of the list's ties against, which are no part of the graph.
  private static func steps(of list: Graph, named name: String, further: EdgeTally?) -> [ProjectionStep] {
    let loops = list.tally.droppedLoops + (further?.droppedLoops ?? 0)
    let merged = list.tally.merged + (further?.merged ?? 0)
    var steps: [ProjectionStep] = [.listed(name, edges: list.edgeCount, loops: loops), .unprojected]
    if merged > 0 { steps.append(.mergedList(further: merged, undirected: !list.isDirected, weights: .init(of: list))) }
    if list.isDirected { steps.append(.directedList) }
    if list.isWeighted { steps += [.weightedList, .dichotomised] }
    return steps + [.imputed(dates: 0)]
  }

  private static func steps(
    selected: String, rule: ProjectionRule, directed isDirected: Bool, ties: [Tie], star: Star?, merged: Int,
    on date: PartialDate?,
    isolates: [PartyCode]
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
    if isDirected { steps.append(.directed(directed)) } else if !directed.isEmpty { steps.append(.symmetrised(directed)) }
    if rule != .twoMode { steps += [.weighted(furtherTies: merged), .dichotomised] }
    steps.append(.imputed(dates: ties.count { $0.agreement.history.newest(on: date)?.date.map { $0.day == nil } ?? false }))
    if !isolates.isEmpty { steps.append(.isolates(isolates)) }
    return steps
  }
}

extension Tie {
  /// The two ends of a pair as an edge runs: from giver to receiver where directions are kept and the type has one, both ways where it has none.
  fileprivate func ends(of dyad: Dyad, directed: Bool) -> [(ProjectionNode, ProjectionNode)] {
    let ends = (ProjectionNode.party(dyad.first), ProjectionNode.party(dyad.second))
    guard directed else { return [ends] }
    guard agreement.type.isDirected, let giver = agreement.giver else { return [ends, (ends.1, ends.0)] }
    return [giver == dyad.first ? ends : (ends.1, ends.0)]
  }

  /// The parties that it binds to somebody, sorted.
  fileprivate var boundParties: [PartyCode] { Set(dyads.flatMap { [$0.first, $0.second] }).sorted() }
}
