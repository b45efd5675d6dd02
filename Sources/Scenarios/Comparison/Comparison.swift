import AllianceNetwork
import GraphCore
import Measures

/// Several networks side by side: their measures with the differences from the first one, the places of the states, the ties
/// gained and lost.
public struct Comparison: Sendable {
  /// The networks, the baseline first.
  public let networks: [Network]
  /// The measures of each network, with the steps of its projection and its hubs, in the order of `networks`.
  public let tables: [CentralityTable]
  /// What differs between the baseline and each other network, in the order of those.
  public let differences: [NetworkDifference]

  /// Compares `others` with `baseline`, all under one filter and one projection; where the filter names no date, each network
  /// at its own.
  ///
  /// Throws `GraphCoreError` as projecting does. Time O(networks · n · m) for the slowest measures.
  public init(
    baseline: Network, with others: [Network], filter: Filter = .init(), rule: ProjectionRule = .clique,
    measures: [NodeMeasure] = NodeMeasure.standard
  ) throws(GraphCoreError) {
    networks = [baseline] + others
    var tables: [CentralityTable] = []
    for network in networks { tables.append(CentralityTable(of: try Projection(network, filter: filter, rule: rule), measures)) }
    self.tables = tables
    differences = others.map { NetworkDifference(from: baseline, to: $0, filter: filter) }
  }

  /// Compares graphs that no agreements stand behind, as those of edge lists, the first of which is the baseline: their measures, and the pairs that are tied in one
  /// and not in the other.
  ///
  /// - Parameters:
  ///   - projections: The graphs, whose nodes are states: see ``Measures/Projection/init(states:named:directed:)``. Two at least.
  ///   - measures: The measures of nodes that are set side by side.
  /// - Complexity: Time O(lists · n · m) for the slowest measures.
  public init(of projections: [Projection], measures: [NodeMeasure] = NodeMeasure.standard) {
    networks = projections.enumerated().map { place, list in
      let isRepeated = projections[..<place].contains { $0.network == list.network }
      return Network(
        id: isRepeated ? "\(list.network)-\(place + 1)" : list.network,
        title: LocalizedText(english: list.network, japanese: list.network), roster: list.states)
    }
    tables = projections.map { CentralityTable(of: $0, measures) }
    differences = projections.dropFirst().map { NetworkDifference(from: projections[0], to: $0) }
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

  /// A network's score on a measure, and how far it is from the baseline's.
  public struct NetworkEntry: Sendable, Hashable {
    /// The score.
    public let score: Score
    /// How far it is from the baseline's, which is 0 away from itself; undefined where one of them is.
    public let difference: Score
  }

  /// A measure of each network, in the order of `networks`.
  public func entries(_ measure: NetworkMeasure) -> [NetworkEntry] {
    let scores = tables.map { $0.score(measure) }
    return scores.map { NetworkEntry(score: $0, difference: $0.difference(from: scores[0])) }
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
    return zip(scores, ranks).map { score, rank in
      let rise = rank.flatMap { rank in ranks[0].map { $0 - rank } }
      return StateEntry(score: score, difference: score.difference(from: scores[0]), rank: rank, rise: rise)
    }
  }
}
