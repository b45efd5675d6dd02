import GraphCore

extension NetworkMeasure {
  /// Why a two-mode graph has no such score; `nil` where it has.
  var twoModeRefusal: Undefined? {
    switch self {
    case .degreeCentralization: .severalOfTwoMode(KindMeasure.degreeCentralization.measures)
    case .strengthCentralization: .severalOfTwoMode(KindMeasure.strengthCentralization.measures)
    case .closenessCentralization: .severalOfTwoMode(KindMeasure.closenessCentralization.measures)
    case .harmonicCentralization: .severalOfTwoMode(KindMeasure.harmonicCentralization.measures)
    case .betweennessCentralization: .severalOfTwoMode(KindMeasure.betweennessCentralization.measures)
    case .eigenvectorCentralization: .severalOfTwoMode(KindMeasure.eigenvectorCentralization.measures)
    case .spokeDensity, .hubShare, .hubLossSurvival, .spokeEfficiency: .notOfTwoMode(.pairsOfStates)
    case .transitivity: .notOfTwoMode(.noTriangle)
    case .degreeVariance, .degreeHeterogeneity: .notOfTwoMode(.degreesOfTwoKinds)
    case _ where kinds == .directed: .notOfTwoMode(.noDirections)
    default: nil
    }
  }

  /// The score of a two-mode network; `nil` for a measure that has no form of its own there and is taken of the graph of both kinds.
  func twoModeResult(of network: MeasuredTwoMode, _ settings: MeasureSettings) -> NetworkResult? {
    let graph = network.simple
    if let ofKind {
      let settings = settings.asUsed(weighted: network.weighted.isWeighted)
      guard let role = weightRole(under: settings) else { return NetworkResult(undefined: .weightIsDistance) }
      if isOfStrength, settings.strongest == nil { return NetworkResult(undefined: .noStrongestTie) }
      return NetworkResult(weight: role) { () throws(MeasureError) in
        try Self.score(
          ofKind.what, of: ofKind.mode, to: ofKind.to ?? ofKind.mode, in: network, role, strongest: settings.strongest ?? 1)
      }
    }
    return switch self {
    case .density: NetworkResult(graph.density())
    case .robinsAlexander: NetworkResult(graph.robinsAlexanderClustering())
    case .opsahl: graph.mayCountFourPaths ? NetworkResult(graph.opsahlClustering()) : NetworkResult(undefined: .tooLarge)
    case .degreeAssortativity: NetworkResult(graph.degreeAssortativity())
    case .meshedness: NetworkResult(graph.meshedness())
    default: nil
    }
  }

  private static func score(
    _ what: KindMeasure, of mode: TwoModeGraph.Mode, to other: TwoModeGraph.Mode, in network: MeasuredTwoMode, _ role: WeightRole,
    strongest: Double
  ) throws(MeasureError) -> NetworkScore {
    let tied = role == .strength ? network.weighted : network.simple
    return switch what {
    case .meanDegree: tied.meanDegree(of: mode)
    case .degreeCentralization: tied.degreeCentralization(of: mode)
    case .strengthCentralization: try tied.strengthCentralization(of: mode, strongest: strongest)
    case .closenessCentralization: network.paths().closenessCentralization(of: mode)
    case .harmonicCentralization: network.paths().harmonicCentralization(of: mode)
    case .betweennessCentralization: try network.betweenness(role.length).centralization(of: mode)
    case .eigenvectorCentralization: try tied.eigenvectorCentralization(of: mode)
    case .pathLength: network.paths(role.length).averagePathLength(from: mode, to: other)
    case .efficiency: network.paths(role.length).efficiency(from: mode, to: other)
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
