import AllianceNetwork
import GraphCore

extension ProfileValues {
  /// What size alone lets `item` be: closed forms where there are, else all graphs of up to seven nodes, with directions of up to five.
  ///
  /// The hub is one that leads where `hubs` do, else any node.
  func bounds(of item: ProfileItem, hubs: Hubs) -> SizeBounds {
    guard projection.rule != .twoMode else { return .undefined(.twoMode) }
    guard !item.isOfAgreements else { return .undefined(.madeOfAgreements) }
    guard !item.isOfHub || !hubs.hubs.isEmpty else { return .undefined(.noHub) }
    let graph = projection.simple
    guard graph.nodeCount > 2 else { return .undefined(.graph(.fewerNodes(than: 3))) }
    guard !graph.isDirected || !item.isOfUndirected else { return .undefined(.ofUndirected) }
    let hub = hubs.lead ? GraphSize.Hub.leading : .any
    do {
      return try bounds(of: item, graph, hub).map(SizeBounds.known) ?? .undefined(.noBoundKnown)
    } catch {
      return .undefined(.refused(error))
    }
  }

  private func bounds(of item: ProfileItem, _ graph: Graph, _ hub: GraphSize.Hub) throws(MeasureError) -> ScoreBounds? {
    if let size = graph.size { return try bounds(of: item, size, hub) }
    if let size = graph.directedSize, let bounds = bounds(of: item, size, hub) { return bounds }
    return try among(graph, item, hub)
  }

  private func bounds(of item: ProfileItem, _ size: GraphSize, _ hub: GraphSize.Hub) throws(MeasureError) -> ScoreBounds? {
    let graph = projection.simple
    return switch item {
    case .degreeCentralization: try graph.degreeCentralizationBounds()
    case .hubDegreeShare: size.hubDegree(hub)?.divided(by: Double(size.nodes - 1))
    case .hubMargin: size.hubMargin(hub)
    case .spokeDensity: size.spokeDensity(hub)
    case .hubLossSurvival: size.hubLossSurvival(hub)
    case .biconnectedShare: size.biconnectedShare
    case .bridges: size.bridges
    case .betweennessCentralization: try betweenness(graph, size, hub)
    case .spokeEfficiency: try among(graph, item, hub)
    case .groupedSpokePairs, .hublessShare, .spokeDepth: nil
    }
  }

  /// The closed form where both its ends are reached, else as found among all graphs.
  private func betweenness(_ graph: Graph, _ size: GraphSize, _ hub: GraphSize.Hub) throws(MeasureError) -> ScoreBounds? {
    if let reached = size.betweennessCentralization?.reached { return reached }
    return try among(graph, .betweennessCentralization, hub)
  }

  /// The closed forms that there are with directions.
  private func bounds(of item: ProfileItem, _ size: DirectedGraphSize, _ hub: GraphSize.Hub) -> ScoreBounds? {
    switch item {
    case .degreeCentralization: size.degreeCentralization
    case .hubDegreeShare: size.hubDegree(hub)?.divided(by: Double(2 * (size.nodes - 1)))
    case .spokeDensity: size.spokeDensity(hub)
    default: nil
    }
  }

  /// The bounds among all graphs of as many nodes and ties, where they can be gone through.
  private func among(_ graph: Graph, _ item: ProfileItem, _ hub: GraphSize.Hub) throws(MeasureError) -> ScoreBounds? {
    try graph.uniformBounds { graph throws(MeasureError) in
      let hubs = item.isOfHub ? (hub == .any ? Array(graph.nodes) : graph.leadingNodes) : [0]
      return hubs.compactMap { item.result(of: graph, hub: $0).score.value }
    }
  }
}

extension Graph {
  /// The nodes of the most ties, in and out together, ascending.
  var leadingNodes: [Int] {
    let degrees = tieCounts
    let most = degrees.max()
    return nodes.filter { degrees[$0] == most }
  }
}
