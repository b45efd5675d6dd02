import GraphCore

extension NodeMeasure {
  /// The column in the form that the measure has in two-mode networks, actors first, then events; `nil` where it has none of its own.
  func twoModeColumn(of network: TwoModeGraph, modes: [Range<Int>]) -> MeasureColumn? {
    if self == .clustering, !network.mayCountFourPaths { return MeasureColumn(self, undefined: .tooLarge, modes: modes) }
    do throws(MeasureError) {
      guard let actors = try scores(of: .actors, in: network), let events = try scores(of: .events, in: network) else {
        return nil
      }
      return MeasureColumn(self, actors.followed(by: events), weight: .unused, modes: modes)
    } catch {
      return MeasureColumn(self, undefined: .refused(error), modes: modes)
    }
  }

  private func scores(of mode: TwoModeGraph.Mode, in network: TwoModeGraph) throws(MeasureError) -> NodeScores? {
    switch self {
    case .degreeNormalised: network.degree(of: mode, normalised: true)
    case .closeness: network.closeness(of: mode)
    case .betweennessNormalised: try network.betweenness(of: mode)
    case .clustering: network.opsahlLocalClustering(of: mode)
    default: nil
    }
  }
}

extension NetworkMeasure {
  /// The score of a two-mode network; `nil` for a measure that has no form of its own there.
  func twoModeResult(of network: TwoModeGraph) -> NetworkResult? {
    switch self {
    case .density: NetworkResult(network.density())
    case .robinsAlexander: NetworkResult(network.robinsAlexanderClustering())
    case .opsahl:
      network.mayCountFourPaths ? NetworkResult(network.opsahlClustering()) : NetworkResult(undefined: .tooLarge)
    default: nil
    }
  }
}

extension TwoModeGraph {
  /// Whether the paths of four ties, of both kinds, are so few that a table may count them: about a second's work.
  fileprivate var mayCountFourPaths: Bool { fourPathCount(through: .actors) + fourPathCount(through: .events) < 2e7 }
}
