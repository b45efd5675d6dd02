import AllianceNetwork
import GraphCore

/// The structure of a network by sections: each a typed result of its own, `nil` where it was not asked for.
public struct NetworkStructure: Sendable {
  /// The network as it was projected; its steps belong under every number.
  public let projection: Projection
  /// The hub or hubs, and how they were chosen.
  public let hubs: Hubs
  /// How the null models were run.
  public let nulls: NullSettings
  /// How the sections were taken; not weighted where there are no weights.
  public let settings: StructureSettings
  /// The sections that were asked for, in the order of ``StructureSection``.
  public let sections: [StructureSection]
  /// The scores of the network that tell how hard it is to part.
  public private(set) var connectivity: CentralityTable?
  /// Core and periphery.
  public private(set) var core: CoreStructure?
  /// Who stands between whom.
  public private(set) var brokerage: BrokerageStructure?
  /// Communities.
  public private(set) var communities: CommunityStructure?
  /// Positions.
  public private(set) var roles: RoleStructure?
  /// Dyads and triads.
  public private(set) var census: CensusStructure?
  /// Attack curves.
  public private(set) var attack: AttackStructure?
  /// The layers side by side.
  public private(set) var layers: LayerStructure?
  /// Agreements with all their parties.
  public private(set) var groups: GroupStructure?
  /// The association of the layers.
  public private(set) var association: AssociationStructure?
  /// Balance.
  public private(set) var balance: BalanceStructure?

  /// The structure of `network` under `filter`, projected to states by `rule`.
  ///
  /// A network without ties has a structure, whose values are undefined or those of isolates.
  /// - Parameters:
  ///   - network: The network.
  ///   - filter: Which ties count.
  ///   - rule: How agreements become ties of states; the two-mode rule is refused.
  ///   - sections: What is wanted; all if left out.
  ///   - nulls: How the null models are run.
  ///   - settings: How the sections are taken.
  ///   - partition: The groups for brokerage, of the projection's states; if it gives none, the hub, its treaty allies and all others.
  ///   - negative: The ties against somebody, for the section on balance, which is left out without them.
  ///   - progress: Is told of every section before it is made.
  /// - Throws: ``RuleRefused`` for two-mode projections, whose agreements are nodes: the section on groups measures the two-mode network without one;
  ///   `GraphCoreError` for more nodes than a graph can hold; `MeasureError` where a measure refuses the graph.
  /// - Complexity: That of the sections; the null models are most of it.
  public init(
    of network: Network, filter: Filter = .init(), projected rule: ProjectionRule = .clique,
    sections: [StructureSection] = StructureSection.allCases, nulls: NullSettings = .init(),
    settings: StructureSettings = .init(),
    partition: (Projection) -> Partition? = { _ in nil }, negative: (Projection) throws -> NegativeTies? = { _ in nil },
    progress: (_ step: Int, _ total: Int, _ name: String) -> Void = { _, _, _ in }
  ) throws {
    guard rule != .twoMode else { throw RuleRefused() }
    let projection = try Projection(network, filter: filter, rule: rule)
    try self.init(of: network, projection, sections, nulls, settings, nil, negative(projection), progress) { hubs in
      partition(projection) ?? Partition(of: network, filter: filter, hubs: hubs, among: projection.states)
    }
  }

  /// The structure of a graph of states that no agreements stand behind: of an edge list, see
  /// ``Projection/init(states:named:directed:)``; or the section on groups of a two-mode list, which is the one section that it has.
  ///
  /// Where ties have a direction, connectivity, brokerage, roles and census follow it; core, communities, attack and balance are of ties without direction, and
  /// take the graph made symmetric first (``StructureSection/followsDirections``).
  /// - Parameters:
  ///   - projection: The graph.
  ///   - sections: What is wanted of the sections that measure no agreements; if left out, all of these that take so many states
  ///     (``StructureSection/mostStates``).
  ///   - nulls: How the null models are run.
  ///   - settings: How the sections are taken.
  ///   - related: Edge lists on the same nodes, the one that is measured the first of them; with them it has the section on association.
  ///   - partition: The groups for brokerage; without them there is none.
  ///   - negative: The ties against somebody, for the section on balance.
  ///   - progress: Is told of every section before it is made.
  /// - Throws: ``SectionTooLarge`` for a section that was asked for and does not take so many states; else as ``init(of:filter:projected:sections:nulls:settings:partition:negative:progress:)``.
  public init(
    of projection: Projection, sections: [StructureSection]? = nil, nulls: NullSettings = .init(),
    settings: StructureSettings = .init(), beside related: RelatedLists? = nil,
    partition: (Projection) -> Partition? = { _ in nil }, negative: (Projection) throws -> NegativeTies? = { _ in nil },
    progress: (_ step: Int, _ total: Int, _ name: String) -> Void = { _, _, _ in }
  ) throws {
    let network = Network(id: projection.network, roster: projection.states)
    if projection.rule == .twoMode {
      guard (sections ?? [.groups]) == [.groups] else { throw RuleRefused() }
      try self.init(of: network, projection, [.groups], nulls, settings, nil, nil, progress) { _ in nil }
      return
    }
    let takes = { (section: StructureSection) in
      (section == .association ? related?.nodes.count ?? 0 : projection.states.count) <= section.mostStates ?? .max
    }
    if let section = sections?.first(where: { !takes($0) }) {
      throw SectionTooLarge(section: section, states: max(projection.states.count, related?.nodes.count ?? 0))
    }
    let sections = (sections ?? StructureSection.allCases.filter(takes)).filter {
      !$0.isOfAgreements || $0 == .association && related != nil
    }
    try self.init(of: network, projection, sections, nulls, settings, related, negative(projection), progress) { _ in
      partition(projection)
    }
  }

  private init(
    of network: Network, _ projection: Projection, _ sections: [StructureSection], _ nulls: NullSettings,
    _ settings: StructureSettings, _ related: RelatedLists?, _ negative: NegativeTies?,
    _ progress: (_ step: Int, _ total: Int, _ name: String) -> Void, partition: (Hubs) -> Partition?
  ) throws {
    let hubs = Hubs(of: projection)
    let wanted = StructureSection.allCases.filter { sections.contains($0) && ($0 != .balance || negative != nil) }
    self.projection = projection
    self.hubs = hubs
    self.nulls = nulls
    let hasWeights = projection.graph.isWeighted || related?.lists.contains { $0.graph.isWeighted } ?? false
    var settings = settings
    settings.weighted = settings.weighted && hasWeights
    self.settings = settings
    self.sections = wanted
    let symmetric = projection.madeSymmetric()
    for (number, section) in wanted.enumerated() {
      progress(number + 1, wanted.count, section.rawValue)
      switch section {
      case .connectivity:
        connectivity = CentralityTable(
          of: projection, [], network: NetworkMeasure.ofConnectivity(directed: projection.graph.isDirected),
          settings: MeasureSettings(weight: settings.weighted ? .strength : .unused))
      case .core: core = try CoreStructure(of: symmetric, nulls: nulls)
      case .brokerage:
        brokerage = try BrokerageStructure(
          of: projection, by: partition(hubs), weighted: settings.weighted, chance: settings.chance)
      case .communities:
        communities = try CommunityStructure(
          of: symmetric, resolution: settings.resolution, weighted: settings.weighted, nulls: nulls)
      case .roles:
        roles = try RoleStructure(
          of: network, in: projection, depth: settings.depth, weighted: settings.weighted, base: settings.base)
      case .census: census = try CensusStructure(of: network, in: projection)
      case .attack: attack = try AttackStructure(of: symmetric, orders: settings.orders, nulls: nulls)
      case .layers: layers = try LayerStructure(of: network, in: projection)
      case .groups:
        groups =
          try projection.rule == .twoMode
          ? GroupStructure(of: projection, nulls: nulls) : GroupStructure(of: network, in: projection, nulls: nulls)
      case .association:
        association =
          try related.map { try AssociationStructure(of: $0, weighted: settings.weighted, nulls: nulls) }
          ?? AssociationStructure(of: network, in: projection, nulls: nulls)
      case .balance: balance = try negative.map { negative in try BalanceStructure(of: negative, seed: nulls.seed) }
      }
    }
  }

  /// A section was asked for that does not take so many states.
  public struct SectionTooLarge: Error, Sendable, Hashable, CustomStringConvertible {
    /// The section.
    public let section: StructureSection
    /// How many states there are.
    public let states: Int
    /// What was found and how to mend it.
    public var description: String {
      "The section \(section.rawValue) takes at most \(section.mostStates ?? 0) nodes, and there are \(states): name other sections, or measure a part."
    }
  }

  /// The structure of states was asked of a projection in which agreements are nodes, or a section other than groups of a two-mode list.
  public struct RuleRefused: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was found and how to mend it.
    public var description: String {
      "The structure is one of states: project by clique or hub. The section groups measures states and agreements as they are."
    }
  }
}

extension NetworkMeasure {
  /// The measures of the section on connectivity, in the order in which they are printed; of directed graphs those of which there are several by direction
  /// stand for the one.
  public static func ofConnectivity(directed: Bool) -> [NetworkMeasure] {
    let measures: [NetworkMeasure] = [
      .nodes, .edges, .density, .components, .isolates, .bridges, .cutPoints, .nodeConnectivity, .edgeConnectivity,
      .averageConnectivity, .algebraicConnectivity, .biconnectedShare, .globalEfficiency, .spokeEfficiency, .hubLossSurvival,
      .transitivity, .averagePathLength,
      .degreeAssortativity, .degreeVariance, .degreeHeterogeneity,
    ]
    return measures.flatMap { measure in
      if case .severalOfDirected(let several) = measure.refusal(directed: directed) { several } else { [measure] }
    }
  }
}
