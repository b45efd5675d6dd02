import AllianceNetwork
import GraphCore
import Measures

/// Changes of a network, each tried alone from the same start, the one first that moves the first measure most.
public struct Trials: Sendable {
  /// The measures that are taken where none are named; the first one ranks.
  public static let usualMeasures: [NetworkMeasure] = [
    .degreeCentralization, .spokeDensity, .hubLossSurvival, .biconnectedShare, .globalEfficiency,
  ]

  /// The network as it is.
  public let network: Network
  /// The measures; the first one ranks.
  public let measures: [NetworkMeasure]
  /// The measures of the network as it is.
  public let scores: [Score]
  /// The hub or hubs of the network as it is.
  public let hubs: Hubs
  /// How the network as it is was made a graph.
  public let projection: Projection
  /// The trials, by the size of the difference of the first measure, the greatest first, those without one last; equal ones share a rank (``Trial/rank``) and stand in the order in which they were tried.
  public let trials: [Trial]

  /// Tries `changes` on `network`. `progress` is told how many are done.
  ///
  /// Throws `GraphCoreError` as projecting does. Time O(changes · n · m) for the slowest measures.
  public init(
    _ changes: [Trial.Change], on network: Network, filter: Filter = .init(), rule: ProjectionRule = .clique,
    measures: [NetworkMeasure] = usualMeasures, progress: (Int) -> Void = { _ in }
  ) throws(GraphCoreError) {
    self.network = network
    self.measures = measures
    let projection = try Projection(network, filter: filter, rule: rule)
    let start = CentralityTable(of: projection, [], network: measures)
    let scores = measures.map { start.score($0) }
    self.projection = projection
    self.scores = scores
    hubs = start.hubs
    var tried: [Trial] = []
    for change in changes {
      let (changed, filter, rule) = network.changed(by: change, filter, rule)
      let table = CentralityTable(of: try Projection(changed, filter: filter, rule: rule), [], network: measures)
      let after = measures.map { table.score($0) }
      let differences = zip(after, scores).map { $0.difference(from: $1) }
      tried.append(Trial(change: change, scores: after, differences: differences, hubs: table.hubs, rank: nil))
      progress(tried.count)
    }
    let sizes = tried.map { $0.size ?? -1 }
    var ranked = tried.indices.sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }.map { tried[$0] }
    for place in ranked.indices where ranked[place].size != nil {
      let isEqual = place > 0 && ranked[place - 1].size == ranked[place].size
      ranked[place].rank = isEqual ? ranked[place - 1].rank : place + 1
    }
    trials = ranked
  }
}

extension Network {
  /// The network, the filter and the projection after `change`.
  fileprivate func changed(by change: Trial.Change, _ filter: Filter, _ rule: ProjectionRule) -> (Network, Filter, ProjectionRule)
  {
    var (network, filter, rule) = (self, filter, rule)
    switch change {
    case .withoutStates(let states): filter.roster = nodes(filter).filter { !states.contains($0) }
    case .withoutAgreements(let ids): network.agreements.removeAll { ids.contains($0.id) }
    case .withAgreement(let type, let dyad, let status):
      let id = Agreement.supposedID(type, dyad)
      let taken = Set(agreements.map(\.id))
      let free = (1...).lazy.map { $0 == 1 ? id : id.numbered($0) }.first { !taken.contains($0) } ?? id
      network.agreements.append(
        Agreement(
          id: free, type: type, memberships: [Membership(dyad.first), Membership(dyad.second)], history: [StatusEvent(status)]))
    case .promoted(let id, _, let status):
      for index in network.agreements.indices where network.agreements[index].id == id {
        network.agreements[index].history.append(StatusEvent(status))
      }
    case .withoutParty(let party, let id):
      for index in network.agreements.indices where network.agreements[index].id == id {
        network.agreements[index].memberships.removeAll { $0.party == party }
      }
    case .counting(let statuses): filter.statuses = statuses
    case .projected(let other): rule = other
    }
    return (network, filter, rule)
  }
}
