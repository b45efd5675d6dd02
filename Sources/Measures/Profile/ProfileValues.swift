import AllianceNetwork
import GraphCore

/// The items of a profile for one network under one filter.
struct ProfileValues {
  let projection: Projection
  let ties: [Tie]
  /// Whether there are agreements behind the graph; an edge list has none.
  let hasAgreements: Bool
  /// The scores, in the order of the items.
  private let scores: [Score]

  /// Measures the items with respect to `hubs`; where they differ, an item of the hub is undefined. No hub leaves these undefined.
  init(_ network: Network, _ filter: Filter, _ rule: ProjectionRule, hubs: [PartyCode]? = nil) throws(GraphCoreError) {
    let projection = try Projection(network, filter: filter, rule: rule)
    let ties = network.ties(filter)
    let hubs = hubs ?? Hubs(of: projection).hubs.map(\.state)
    self.projection = projection
    self.ties = ties
    hasAgreements = true
    scores = ProfileItem.allCases.map { $0.score(projection, ties, hubs) }
  }

  /// The same of a graph of states without agreements, as of an edge list: what is made of agreements is undefined.
  init(_ projection: Projection, hubs: [PartyCode]? = nil) {
    self.projection = projection
    ties = []
    hasAgreements = false
    let hubs = hubs ?? Hubs(of: projection).hubs.map(\.state)
    scores = ProfileItem.allCases.map { $0.isOfAgreements ? .undefined(.noAgreements) : $0.score(projection, [], hubs) }
  }

  subscript(item: ProfileItem) -> Score {
    ProfileItem.allCases.firstIndex(of: item).map { scores[$0] } ?? .undefined(.notMeasured)
  }
}

extension ProfileItem {
  /// Whether the item is about a hub.
  var isOfHub: Bool {
    switch self {
    case .degreeCentralization, .betweennessCentralization, .biconnectedShare, .bridges: false
    default: true
    }
  }

  fileprivate func score(_ projection: Projection, _ ties: [Tie], _ hubs: [PartyCode]) -> Score {
    guard isOfHub else { return score(of: projection.simple, hub: 0) }
    let scores = hubs.map { hub in score(projection, ties, hub: hub) }
    guard let first = scores.first else { return .undefined(.noHub) }
    let agree = scores.allSatisfy { score in
      if let value = score.value, let wanted = first.value { abs(value - wanted) <= 1e-9 } else { score == first }
    }
    return agree ? first : .undefined(.hubsDiffer(hubs))
  }

  private func score(_ projection: Projection, _ ties: [Tie], hub: PartyCode) -> Score {
    let form = AgreementForm(ties: ties, states: projection.states, hub: hub)
    switch self {
    case .groupedSpokePairs: return form.groupedSpokePairs
    case .hublessShare: return form.hublessShare
    case .spokeDepth: return form.spokeDepth
    default:
      guard let node = projection.node(of: hub) else { return .undefined(.noSuchNode) }
      return score(of: projection.simple, hub: node)
    }
  }

  /// The score of a graph with this hub; for items of the agreements, which no graph tells, undefined.
  func score(of graph: Graph, hub: Int) -> Score {
    switch self {
    case .degreeCentralization: Score { () throws(MeasureError) in try graph.degreeCentralization() }
    case .betweennessCentralization: Score { () throws(MeasureError) in try graph.betweennessCentralization() }
    case .spokeDensity: Score { () throws(MeasureError) in try graph.spokeDensity(hub: hub) }
    case .hubLossSurvival: Score { () throws(MeasureError) in try graph.hubLossSurvival(hub: hub) }
    case .spokeEfficiency: Score { () throws(MeasureError) in try graph.removing(hub).globalEfficiency() }
    case .biconnectedShare: Score { () throws(MeasureError) in try graph.biconnectedPairShare() }
    case .bridges: .count { () throws(MeasureError) in try graph.bridges().count }
    case .hubDegreeShare:
      graph.nodeCount > 1
        ? .value(Double(graph.neighbours(of: hub).count) / Double(graph.nodeCount - 1)) : .undefined(.graph(.fewerNodes(than: 2)))
    case .hubMargin:
      graph.nodes.filter { $0 != hub }.map { graph.neighbours(of: $0).count }.max().map {
        .value(Double(graph.neighbours(of: hub).count - $0))
      } ?? .undefined(.graph(.fewerNodes(than: 2)))
    case .groupedSpokePairs, .hublessShare, .spokeDepth: .undefined(.notMeasured)
    }
  }
}
