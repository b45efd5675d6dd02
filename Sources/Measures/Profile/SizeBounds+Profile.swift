import AllianceNetwork
import GraphCore

extension ProfileValues {
  /// What size alone lets `item` be: closed forms where there are, else all graphs of up to seven nodes, with directions of up to five, else what no graph passes.
  ///
  /// The hub is one that leads where `hubs` do, else any node.
  func bounds(of item: ProfileItem, hubs: Hubs) -> SizeBounds {
    guard projection.rule != .twoMode else { return .undefined(.twoMode) }
    guard hasAgreements || !item.isOfAgreements else { return .undefined(.noAgreements) }
    guard !item.isOfHub || !hubs.hubs.isEmpty else { return .undefined(.noHub) }
    let graph = projection.simple
    guard graph.nodeCount > 2 else { return .undefined(.graph(.fewerNodes(than: 3))) }
    guard !graph.isDirected || !item.isOfUndirected else { return .undefined(.ofUndirected) }
    let hub = hubs.lead ? GraphSize.Hub.leading : .any
    if item.isOfAgreements { return boundsOfAgreements(item, hub) }
    do {
      let loose = looseBounds(of: item, graph, hub)
      if let bounds = try bounds(of: item, graph, hub) ?? loose?.reached { return .known(bounds) }
      return loose.map(SizeBounds.loose) ?? .undefined(.noBoundKnown)
    } catch {
      return .undefined(.refused(error))
    }
  }

  /// What so many nodes and tied pairs let the lines be that agreements make.
  ///
  /// A group joins no pair of spokes that is not tied, where it is projected as a clique; it joins none where all agreements are of two, and all that are tied
  /// where every agreement has a further party that is no node. The depth is 1 where every pair is tied in one layer and the number of layers that count where
  /// each is in all of them. The share of agreements without the hub may be anything, since as many agreements as one likes stand behind a pair.
  private func boundsOfAgreements(_ item: ProfileItem, _ hub: GraphSize.Hub) -> SizeBounds {
    let graph = projection.simple
    let density = graph.size?.spokeDensity(hub) ?? graph.directedSize?.spokeDensity(hub)
    switch item {
    case .hublessShare: return .undefined(.anyNumberOfAgreements)
    case .groupedSpokePairs where projection.rule == .clique:
      guard let density else { return .undefined(.noBoundKnown) }
      return graph.isDirected
        ? .loose(LooseBounds(least: 0, most: density.most, isLeastReached: true))
        : .known(ScoreBounds(least: 0, most: density.most))
    case .spokeDepth:
      let layers = Layer.all.count { layer in projection.filter.types.map { !layer.types.isDisjoint(with: $0) } ?? true }
      guard let density, density.most > 0, layers > 0 else { return .undefined(.noSpokeTie) }
      return .known(ScoreBounds(least: 1, most: Double(layers)))
    default: return .undefined(.madeOfAgreements)
    }
  }

  /// What no graph of the size passes, for lines whose bounds are not all reached.
  private func looseBounds(of item: ProfileItem, _ graph: Graph, _ hub: GraphSize.Hub) -> LooseBounds? {
    switch item {
    case .betweennessCentralization: graph.size?.betweennessCentralization ?? graph.directedSize?.betweennessCentralization
    case .spokeEfficiency: graph.size?.spokeEfficiency(hub) ?? graph.directedSize?.spokeEfficiency(hub)
    case .hubLossSurvival: graph.directedSize?.hubLossSurvival(hub)
    case .hubMargin: graph.directedSize?.hubMargin(hub)
    default: nil
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
    case .betweennessCentralization, .spokeEfficiency: try sharp(item, graph, hub)
    case .groupedSpokePairs, .hublessShare, .spokeDepth: nil
    }
  }

  /// The closed form where both its ends are reached, else as found among all graphs.
  private func sharp(_ item: ProfileItem, _ graph: Graph, _ hub: GraphSize.Hub) throws(MeasureError) -> ScoreBounds? {
    if let reached = looseBounds(of: item, graph, hub)?.reached { return reached }
    return try among(graph, item, hub)
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
