import AllianceNetwork
import GraphCore

extension ProfileValues {
  /// What size alone lets `item` be: closed forms where there are, else all graphs of up to seven nodes.
  ///
  /// The hub is one that leads where `hubs` do, else any node.
  func bounds(of item: ProfileItem, hubs: Hubs) -> SizeBounds {
    guard projection.rule != .twoMode else { return .undefined(.twoMode) }
    guard !item.isOfAgreements else { return .undefined(.madeOfAgreements) }
    guard !item.isOfHub || !hubs.hubs.isEmpty else { return .undefined(.noHub) }
    guard let size = projection.simple.size, size.nodes > 2 else { return .undefined(.graph(.fewerNodes(than: 3))) }
    let hub = hubs.lead ? GraphSize.Hub.leading : .any
    do {
      return try bounds(of: item, size, hub).map(SizeBounds.known) ?? .undefined(.noBoundKnown)
    } catch {
      return .undefined(.refused(error))
    }
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
    case .betweennessCentralization:
      try graph.uniformBounds { graph throws(MeasureError) in [try graph.betweennessCentralization().value].compactMap(\.self) }
    case .spokeEfficiency:
      try graph.uniformBounds { graph throws(MeasureError) in
        var values: [Double] = []
        for node in hub == .any ? Array(graph.nodes) : graph.leadingNodes {
          if let value = try graph.removing(node).globalEfficiency().value { values.append(value) }
        }
        return values
      }
    case .groupedSpokePairs, .hublessShare, .spokeDepth: nil
    }
  }
}

extension Graph {
  /// The nodes of the most ties, ascending.
  var leadingNodes: [Int] {
    let degrees = nodes.map { neighbours(of: $0).count }
    let most = degrees.max()
    return nodes.filter { degrees[$0] == most }
  }
}
