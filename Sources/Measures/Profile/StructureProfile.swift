import AllianceNetwork
import GraphCore

/// The structure profile: hub-and-spoke against lattice in eight lines, and no index made of them.
///
/// Each value stands beside that of a star and of a complete graph of the same size, what so many nodes and ties can have at all, its place among chance
/// graphs, and the interval over which the coding of statuses moves it; what there is not says why (``Standing``). The word for the whole follows a disclosed rule.
public struct StructureProfile: Sendable, Equatable {
  /// The network as it was projected under the filter that was asked for; its steps belong under every number.
  public let projection: Projection
  /// The hub or hubs, and how they were chosen.
  public let hubs: Hubs
  /// The states with the most ties beside the hub, sorted; none where there is no hub or nobody else is tied.
  public let runnersUp: [PartyCode]
  /// States beside the hubs with as many ties as a hub, sorted, and what the lines of the hub are with each.
  public let rivals: [Rival]
  /// The values, in the order of ``ProfileItem``.
  public let entries: [Entry]
  /// Line 7: a kind of obligation each, those of which nothing is owed included.
  public let reciprocity: [ReciprocityEntry]
  /// The ties whose loss parts the network, sorted.
  public let bridges: [Dyad]
  /// What the rule says.
  public let verdict: Verdict
  /// What the rule says at each step of the coding interval, in the order of ``CodingInterval/Step``.
  public let verdicts: [Verdict]
  /// The rule.
  public let rule: VerdictRule
  /// Values that are algebraically the same number here, so that they count once.
  public let redundancies: [Redundancy]
  /// How chance graphs were drawn.
  public let nulls: NullSettings

  /// A value and what to hold it against.
  public struct Entry: Sendable, Equatable {
    /// What it is.
    public let item: ProfileItem
    /// The value with what it is a number of.
    public let result: NetworkResult
    /// What it is held against.
    public let standing: Standing

    /// The value.
    public var score: Score { result.score }
  }

  /// A state that might be taken for the hub as well.
  public struct Rival: Sendable, Equatable {
    /// The items that depend on which state the hub is.
    public static let items: [ProfileItem] = [
      .spokeDensity, .hubLossSurvival, .spokeEfficiency, .groupedSpokePairs, .hublessShare,
    ]
    /// The state.
    public let state: PartyCode
    /// The scores of ``items`` with it as the hub.
    public let scores: [Score]
  }

  /// Lines that are one number.
  public enum Redundancy: Sendable, Hashable {
    /// The hub is tied to all others, so that degree centralization is 1 less the spoke density.
    case centralizationIsSpokeDensity
    /// The hub has the most ties, so that for given nodes and ties degree centralization, the hub's share and the spoke density follow from each other.
    case hubLeads
    /// Spokes that are connected without the hub are all tied, so that three lines are the density of the spokes.
    case spokesAreInCliques
    /// No two spokes are tied, so that nothing joins them when the hub is gone.
    case spokesAreUntied
  }

  /// The profile of `network` under `filter`.
  ///
  /// `directed` keeps the direction of ties from a giver to a receiver, so that pairs are ordered: of the lines that are not defined then, the reason says so.
  /// The hub is that of the projection (the one that the network declares, else the highest degree) and stays the same over the coding interval. A
  /// network without ties has a profile whose values are undefined or those of isolates. Throws `GraphCoreError` only for more nodes than a
  /// graph can hold. Time: that of the null models, else O(n · m).
  public init(
    of network: Network, filter: Filter = .init(), projected rule: ProjectionRule = .clique, directed: Bool = false,
    verdictBy verdictRule: VerdictRule, nulls: NullSettings = .init()
  ) throws(GraphCoreError) {
    let values = try ProfileValues(network, filter, rule, directed: directed)
    let states = Hubs(of: values.projection).hubs.map(\.state)
    var steps: [ProfileValues] = []
    for step in CodingInterval.Step.allCases {
      var filter = filter
      filter.statuses = step.statuses
      steps.append(try ProfileValues(network, filter, rule, directed: directed, hubs: states))
    }
    try self.init(values, over: steps, verdictBy: verdictRule, nulls) { state throws(GraphCoreError) in
      try ProfileValues(network, filter, rule, directed: directed, hubs: [state])
    }
  }

  /// The profile of a graph of states that no agreements stand behind: of an edge list, see ``Projection/init(states:named:directed:)``. The lines that agreements
  /// make are undefined, and there is no coding interval. Throws nothing that such a graph gives cause for. Time: that of the null models, else O(n · m).
  public init(of projection: Projection, verdictBy verdictRule: VerdictRule, nulls: NullSettings = .init()) throws(GraphCoreError)
  {
    try self.init(ProfileValues(projection), over: [], verdictBy: verdictRule, nulls) { state throws(GraphCoreError) in
      ProfileValues(projection, hubs: [state])
    }
  }

  private init(
    _ values: ProfileValues, over steps: [ProfileValues], verdictBy verdictRule: VerdictRule, _ nulls: NullSettings,
    withHub own: (PartyCode) throws(GraphCoreError) -> ProfileValues
  ) throws(GraphCoreError) {
    let projection = values.projection
    let hubs = Hubs(of: projection)
    let states = hubs.hubs.map(\.state)
    let (nodes, directed) = (projection.states.count, projection.simple.isDirected)
    self.projection = projection
    self.hubs = hubs
    self.rule = verdictRule
    self.nulls = nulls
    runnersUp = Self.runnersUp(projection, hubs: states)
    var rivals: [Rival] = []
    for state in hubs.leaders where !states.isEmpty && !states.contains(state) {
      let values = try own(state)
      rivals.append(Rival(state: state, scores: Rival.items.map { values[$0] }))
    }
    self.rivals = hubs.hubs.contains { hubs.leaders.contains($0.state) } ? rivals : []
    entries = ProfileItem.allCases.map { item in
      Entry(
        item: item, result: values.result(item),
        standing: Standing(
          star: item.star(nodes, directed: directed), complete: item.complete(nodes, directed: directed),
          bounds: values.bounds(of: item, hubs: hubs),
          null: values.position(of: item, hubs: hubs, nulls), interval: CodingInterval(scores: steps.map { $0[item] })))
    }
    reciprocity = try ReciprocityEntry.all(of: values, over: steps)
    bridges = Self.bridges(projection)
    verdict = verdictRule.verdict(on: values)
    verdicts = steps.map { verdictRule.verdict(on: $0) }
    redundancies = Self.redundancies(values, hubs)
  }

  /// The entry of an item.
  public subscript(item: ProfileItem) -> Score { entries.first { $0.item == item }?.score ?? .undefined(.notMeasured) }

  private static func runnersUp(_ projection: Projection, hubs: [PartyCode]) -> [PartyCode] {
    let (states, hubs) = (projection.states, Set(hubs))
    let others = states.indices.filter { !hubs.contains(states[$0]) }
    let degrees = projection.simple.tieCounts
    guard !hubs.isEmpty, let most = others.map({ degrees[$0] }).max(), most > 0 else { return [] }
    return others.filter { degrees[$0] == most }.map { states[$0] }
  }

  private static func bridges(_ projection: Projection) -> [Dyad] {
    guard projection.rule != .twoMode, let bridges = try? projection.simple.bridges() else { return [] }
    let states = projection.states
    return bridges.compactMap { Dyad(states[$0.source], states[$0.target]) }.sorted()
  }

  private static func redundancies(_ values: ProfileValues, _ hubs: Hubs) -> [Redundancy] {
    guard let density = values[.spokeDensity].value else { return [] }
    var redundancies: [Redundancy] = []
    if values[.hubDegreeShare].value == 1 {
      redundancies.append(.centralizationIsSpokeDensity)
    } else if hubs.hubs.contains(where: { hubs.leaders.contains($0.state) }) {
      redundancies.append(.hubLeads)
    }
    if density == 0 {
      redundancies.append(.spokesAreUntied)
    } else if let survival = values[.hubLossSurvival].value, abs(survival - density) < 1e-12 {
      redundancies.append(.spokesAreInCliques)
    }
    return redundancies
  }
}
