import AllianceNetwork
import GraphCore
import Measures

/// Several networks side by side: their measures with the differences from the first one, the places of the states, the ties
/// gained and lost.
///
/// What scenarios make of the baseline stands on one day with it (``CommonDay``), so that nothing is taken for their work that time alone brings. Where time
/// does change a tie, the baseline stands there twice, on its own day and on that of the scenarios, and they are held against the latter.
public struct Comparison: Sendable {
  /// The networks: the baseline, the others, the baseline on the day of the scenarios where time alone changes a tie by then, the scenarios.
  public let networks: [Network]
  /// The measures of each network, with the steps of its projection and its hubs, in the order of `networks`.
  public let tables: [CentralityTable]
  /// What differs between each network but the first and the one that it is held against (``references``), in the order of `networks`.
  public let differences: [NetworkDifference]
  /// The place in `networks` of the one that each network is held against: that of the baseline on the same day. 0 for the baseline itself.
  public let references: [Int]
  /// The networks that were given to compare with the baseline, in their order.
  public let sides: [Side]
  /// The day of the scenarios; `nil` where there are none.
  public let day: CommonDay?

  /// A network that is compared with the baseline.
  public struct Side: Sendable {
    /// The network; of a scenario on the common day.
    public let network: Network
    /// The baseline that it is held against; for a scenario on the common day.
    public let base: Network
    /// What differs between the two.
    public let difference: NetworkDifference
  }

  /// Compares `others`, and what `scenarios` made of it, with `baseline`, all under one filter and one projection. Where the filter names no date, the others
  /// stand at their own, and the scenarios with the baseline on the latest of their days. `directed` keeps the direction of ties from a giver to a receiver.
  ///
  /// Throws `GraphCoreError` as projecting does. Time O(networks · n · m) for the slowest measures.
  public init(
    baseline: Network, with others: [Network] = [], scenarios: [Network] = [], filter: Filter = .init(),
    rule: ProjectionRule = .clique, directed: Bool = false,
    measures: [NodeMeasure] = NodeMeasure.standard, settings: MeasureSettings = .init()
  ) throws(GraphCoreError) {
    func side(_ network: Network, _ base: Network) -> Side {
      Side(network: network, base: base, difference: NetworkDifference(from: base, to: network, filter: filter))
    }
    let day = CommonDay(baseline: baseline, scenarios: scenarios, filter: filter)
    let othersSides = others.map { side($0, baseline) }
    let scenarioSides = day.scenarios.map { side($0, day.baseline) }
    let later = day.changesTies ? [side(day.baseline, baseline)] : []
    sides = othersSides + scenarioSides
    networks = [baseline] + (othersSides + later + scenarioSides).map(\.network)
    differences = (othersSides + later + scenarioSides).map(\.difference)
    references =
      Array(repeating: 0, count: 1 + others.count + later.count)
      + Array(repeating: later.isEmpty ? 0 : others.count + 1, count: scenarios.count)
    self.day = scenarios.isEmpty ? nil : day
    var tables: [CentralityTable] = []
    for network in networks {
      let projection = try Projection(network, filter: filter, rule: rule, directed: directed)
      tables.append(CentralityTable(of: projection, measures, settings: settings))
    }
    self.tables = tables
  }

  /// Compares graphs that no agreements stand behind, as those of edge lists, the first of which is the baseline: their measures, and the pairs that are tied in one
  /// and not in the other.
  ///
  /// - Parameters:
  ///   - projections: The graphs, whose nodes are states: see ``Measures/Projection/init(states:named:directed:)``. Two at least.
  ///   - measures: The measures of nodes that are set side by side.
  ///   - settings: How the measures are taken.
  /// - Complexity: Time O(lists · n · m) for the slowest measures.
  public init(
    of projections: [Projection], measures: [NodeMeasure] = NodeMeasure.standard, settings: MeasureSettings = .init()
  ) {
    networks = projections.enumerated().map { place, list in
      let isRepeated = projections[..<place].contains { $0.network == list.network }
      return Network(
        id: isRepeated ? "\(list.network)-\(place + 1)" : list.network,
        title: LocalizedText(english: list.network, japanese: list.network), roster: list.states)
    }
    tables = projections.map { CentralityTable(of: $0, measures, settings: settings) }
    differences = projections.dropFirst().map { NetworkDifference(from: projections[0], to: $0) }
    references = projections.map { _ in 0 }
    let networks = networks
    sides = zip(networks.dropFirst(), differences).map { Side(network: $0, base: networks[0], difference: $1) }
    day = nil
  }

  /// The record that a network of ``networks`` is held against: for a scenario the baseline on the common day, for all others the baseline; itself for that one.
  public func base(of index: Int) -> Network {
    guard let day, index >= networks.count - day.scenarios.count else { return networks[0] }
    return day.baseline
  }

  /// The states that are nodes of any of the networks, sorted.
  public var states: [PartyCode] { Set(tables.flatMap(\.projection.states)).sorted() }

  /// A network with other nodes than the baseline.
  public struct RosterDifference: Sendable, Hashable {
    /// The place of the network in ``networks``.
    public let network: Int
    /// Its nodes that the baseline does not have, sorted.
    public let added: [PartyCode]
    /// Nodes of the baseline that it does not have, sorted.
    public let missing: [PartyCode]
  }

  /// The networks whose nodes are not those of the baseline. Their measures are not like with like: the number of nodes goes into every density, centralization and
  /// share, and isolates count.
  public var rosterDifferences: [RosterDifference] {
    let own = Set(tables[0].projection.states)
    return tables.indices.compactMap { index in
      let states = Set(tables[index].projection.states)
      guard states != own else { return nil }
      return RosterDifference(network: index, added: states.subtracting(own).sorted(), missing: own.subtracting(states).sorted())
    }
  }

  /// A network's score on a measure, and how far it is from that of the baseline that it is held against (``references``).
  public struct NetworkEntry: Sendable, Hashable {
    /// The score.
    public let score: Score
    /// How far it is from the baseline's, which is 0 away from itself; undefined where one of them is.
    public let difference: Score
  }

  /// A measure of each network, in the order of `networks`.
  public func entries(_ measure: NetworkMeasure) -> [NetworkEntry] {
    let scores = tables.map { $0.score(measure) }
    return zip(scores, references).map { NetworkEntry(score: $0, difference: $0.difference(from: scores[$1])) }
  }

  /// A state's score and rank in a network, and how far they are from the baseline's.
  public struct StateEntry: Sendable, Hashable {
    /// The score; undefined where the network does not have the state.
    public let score: Score
    /// How far it is from the baseline's; undefined where one of them is.
    public let difference: Score
    /// The rank among the states of the network, 1 the strongest position; `nil` where the score is undefined.
    public let rank: Int?
    /// How many ranks the state has risen from the baseline; negative: fallen. `nil` where one of the ranks is.
    public let rise: Int?
  }

  /// A measure of a state in each network, in the order of `networks`.
  public func entries(_ measure: NodeMeasure, of state: PartyCode) -> [StateEntry] {
    let scores = tables.map { $0.score(measure, of: state) }
    let ranks = tables.map { table in
      table.projection.node(of: state).flatMap { node in table.column(measure)?.ranks[node] }
    }
    return scores.indices.map { index in
      let (score, rank, base) = (scores[index], ranks[index], references[index])
      let rise = rank.flatMap { rank in ranks[base].map { $0 - rank } }
      return StateEntry(score: score, difference: score.difference(from: scores[base]), rank: rank, rise: rise)
    }
  }
}
