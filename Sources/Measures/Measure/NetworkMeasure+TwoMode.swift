import GraphCore

extension NetworkMeasure {
  /// Why a two-mode graph has no such score; `nil` where it has.
  var twoModeRefusal: Undefined? {
    switch self {
    case .degreeCentralization: .severalOfTwoMode([.actorDegreeCentralization, .eventDegreeCentralization])
    case .betweennessCentralization: .severalOfTwoMode([.actorBetweennessCentralization, .eventBetweennessCentralization])
    case .closenessCentralization: .severalOfTwoMode([.actorClosenessCentralization, .eventClosenessCentralization])
    case .harmonicCentralization, .eigenvectorCentralization: .notOfTwoMode(.noMostKnown)
    case .spokeDensity, .hubShare, .hubLossSurvival, .spokeEfficiency: .notOfTwoMode(.pairsOfStates)
    case .transitivity: .notOfTwoMode(.noTriangle)
    case .degreeVariance, .degreeHeterogeneity: .notOfTwoMode(.degreesOfTwoKinds)
    case _ where kinds == .directed: .notOfTwoMode(.noDirections)
    default: nil
    }
  }

  /// The score of a two-mode network; `nil` for a measure that has no form of its own there and is taken of the graph of both kinds.
  func twoModeResult(of network: MeasuredTwoMode) -> NetworkResult? {
    let (graph, paths) = (network.simple, network.paths)
    return switch self {
    case .density: NetworkResult(graph.density())
    case .robinsAlexander: NetworkResult(graph.robinsAlexanderClustering())
    case .opsahl: graph.mayCountFourPaths ? NetworkResult(graph.opsahlClustering()) : NetworkResult(undefined: .tooLarge)
    case .degreeAssortativity: NetworkResult(graph.degreeAssortativity())
    case .meshedness: NetworkResult(graph.meshedness())
    case .actorMeanDegree: NetworkResult(graph.meanDegree(of: .actors))
    case .eventMeanDegree: NetworkResult(graph.meanDegree(of: .events))
    case .actorDegreeCentralization: NetworkResult(graph.degreeCentralization(of: .actors))
    case .eventDegreeCentralization: NetworkResult(graph.degreeCentralization(of: .events))
    case .actorClosenessCentralization: NetworkResult(paths.closenessCentralization(of: .actors))
    case .eventClosenessCentralization: NetworkResult(paths.closenessCentralization(of: .events))
    case .actorBetweennessCentralization:
      NetworkResult { () throws(MeasureError) in try network.betweenness().centralization(of: .actors) }
    case .eventBetweennessCentralization:
      NetworkResult { () throws(MeasureError) in try network.betweenness().centralization(of: .events) }
    case .actorPathLength: NetworkResult(paths.averagePathLength(from: .actors, to: .actors))
    case .eventPathLength: NetworkResult(paths.averagePathLength(from: .events, to: .events))
    case .actorEventPathLength: NetworkResult(paths.averagePathLength(from: .actors, to: .events))
    case .actorEfficiency: NetworkResult(paths.efficiency(from: .actors, to: .actors))
    case .eventEfficiency: NetworkResult(paths.efficiency(from: .events, to: .events))
    case .actorEventEfficiency: NetworkResult(paths.efficiency(from: .actors, to: .events))
    default: nil
    }
  }

  /// The values that the measure can have in a two-mode graph of n₁ actors and n₂ events, in words; `nil` where they are those of any graph.
  var twoModeRange: String? {
    switch self {
    case .edges: "0...n₁n₂"
    case .meanDegree: "0...2n₁n₂/(n₁+n₂)"
    case .nodeConnectivity, .edgeConnectivity: "0...min(n₁, n₂)"
    case .algebraicConnectivity: "0...min(n₁, n₂), of two nodes 0...2"
    case .globalEfficiency, .averageConnectivity: "0...that where all are tied"
    default: nil
    }
  }
}
