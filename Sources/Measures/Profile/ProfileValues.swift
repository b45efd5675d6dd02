import AllianceNetwork
import GraphCore

/// The items of a profile for one network under one filter.
struct ProfileValues {
  let projection: Projection
  let ties: [Tie]
  /// Whether there are agreements behind the graph; an edge list has none.
  let hasAgreements: Bool
  /// The results, in the order of the items.
  private let results: [NetworkResult]

  /// Measures the items with respect to `hubs`; where they differ, an item of the hub is undefined. No hub leaves these undefined. `directed` keeps the
  /// direction of ties.
  init(
    _ network: Network, _ filter: Filter, _ rule: ProjectionRule, directed: Bool, hubs: [PartyCode]? = nil
  ) throws(GraphCoreError) {
    let projection = try Projection(network, filter: filter, rule: rule, directed: directed)
    let ties = network.ties(filter)
    let hubs = hubs ?? Hubs(of: projection).hubs.map(\.state)
    self.projection = projection
    self.ties = ties
    hasAgreements = true
    results = ProfileItem.allCases.map { $0.result(projection, ties, hubs) }
  }

  /// The same of a graph of states without agreements, as of an edge list: what is made of agreements is undefined.
  init(_ projection: Projection, hubs: [PartyCode]? = nil) {
    self.projection = projection
    ties = []
    hasAgreements = false
    let hubs = hubs ?? Hubs(of: projection).hubs.map(\.state)
    results = ProfileItem.allCases.map { item in
      item.isOfAgreements ? NetworkResult(undefined: .noAgreements) : item.result(projection, [], hubs)
    }
  }

  subscript(item: ProfileItem) -> Score { result(item).score }

  func result(_ item: ProfileItem) -> NetworkResult {
    ProfileItem.allCases.firstIndex(of: item).map { results[$0] } ?? NetworkResult(undefined: .notMeasured)
  }
}

extension ProfileItem {
  /// The measure of networks that it is; `nil` for those that are items of the profile alone.
  var networkMeasure: NetworkMeasure? {
    switch self {
    case .degreeCentralization: .degreeCentralization
    case .betweennessCentralization: .betweennessCentralization
    case .spokeDensity: .spokeDensity
    case .hubLossSurvival: .hubLossSurvival
    case .spokeEfficiency: .spokeEfficiency
    case .biconnectedShare: .biconnectedShare
    case .bridges: .bridges
    case .hubDegreeShare, .hubMargin, .groupedSpokePairs, .hublessShare, .spokeDepth: nil
    }
  }

  /// Whether it is not defined where ties keep a direction.
  var isOfUndirected: Bool { networkMeasure?.kinds == .undirected }

  /// Whether the item is about a hub.
  var isOfHub: Bool {
    switch self {
    case .degreeCentralization, .betweennessCentralization, .biconnectedShare, .bridges: false
    default: true
    }
  }

  fileprivate func result(_ projection: Projection, _ ties: [Tie], _ hubs: [PartyCode]) -> NetworkResult {
    guard isOfHub else { return result(of: projection.simple, hub: 0) }
    let results = hubs.map { hub in result(projection, ties, hub: hub) }
    guard let first = results.first else { return NetworkResult(undefined: .noHub) }
    return results.allSatisfy { $0.score.agrees(with: first.score) } ? first : NetworkResult(undefined: .hubsDiffer(hubs))
  }

  private func result(_ projection: Projection, _ ties: [Tie], hub: PartyCode) -> NetworkResult {
    if isOfAgreements { return result(of: AgreementForm(ties: ties, states: projection.states, hub: hub)) }
    guard let node = projection.node(of: hub) else { return NetworkResult(undefined: .noSuchNode) }
    return result(of: projection.simple, hub: node)
  }

  private func result(of form: AgreementForm) -> NetworkResult {
    switch self {
    case .groupedSpokePairs: form.groupedSpokePairs
    case .hublessShare: form.hublessShare
    case .spokeDepth: form.spokeDepth
    default: NetworkResult(undefined: .notMeasured)
    }
  }

  /// The result of a graph with this hub; for items of the agreements, which no graph tells, undefined.
  func result(of graph: Graph, hub: Int) -> NetworkResult {
    guard !graph.isDirected || !isOfUndirected else { return NetworkResult(undefined: .ofUndirected) }
    return switch self {
    case .hubDegreeShare: NetworkResult(graph.hubDegreeShare(hub))
    case .hubMargin: NetworkResult(graph.hubMargin(hub))
    default:
      networkMeasure.map { measure in
        NetworkResult { () throws(MeasureError) in try measure.score(of: graph, hub: hub, sharing: SharedPasses(of: graph)) }
      } ?? NetworkResult(undefined: .notMeasured)
    }
  }
}

extension Graph {
  /// The share of the ties that a node could have, to the others, that it has.
  fileprivate func hubDegreeShare(_ hub: Int) -> NetworkScore {
    let quantity = Quantity(
      "hub's share of the others", unit: "ties", normalisation: isDirected ? "divided by 2(n − 1)" : "divided by n − 1", of: kind)
    guard nodeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    return NetworkScore(quantity, Double(tieCounts[hub]) / Double((nodeCount - 1) * (isDirected ? 2 : 1)))
  }

  /// How many ties a node has more than the one with the most among the others.
  fileprivate func hubMargin(_ hub: Int) -> NetworkScore {
    let quantity = Quantity("margin of the hub", unit: "ties", of: kind)
    let counts = tieCounts
    guard let next = nodes.filter({ $0 != hub }).map({ counts[$0] }).max() else {
      return NetworkScore(quantity, undefined: .fewerNodes(than: 2))
    }
    return NetworkScore(quantity, Double(counts[hub] - next))
  }
}
