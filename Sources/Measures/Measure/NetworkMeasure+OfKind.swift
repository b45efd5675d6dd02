import GraphCore

/// What a two-mode graph has once for each kind of node, or once for each two kinds of ends, and so under several names.
enum KindMeasure {
  case meanDegree, degreeCentralization, strengthCentralization, closenessCentralization, harmonicCentralization
  case betweennessCentralization, eigenvectorCentralization
  case pathLength, efficiency

  /// The measures of it, actors' first.
  var measures: [NetworkMeasure] { NetworkMeasure.allCases.filter { $0.ofKind?.what == self } }
}

extension NetworkMeasure {
  /// What it is of which kind of node of a two-mode graph; of distances, from which kind to which. `nil` for all other measures.
  var ofKind: (what: KindMeasure, mode: TwoModeGraph.Mode, to: TwoModeGraph.Mode?)? {
    switch self {
    case .actorMeanDegree: (.meanDegree, .actors, nil)
    case .eventMeanDegree: (.meanDegree, .events, nil)
    case .actorDegreeCentralization: (.degreeCentralization, .actors, nil)
    case .eventDegreeCentralization: (.degreeCentralization, .events, nil)
    case .actorStrengthCentralization: (.strengthCentralization, .actors, nil)
    case .eventStrengthCentralization: (.strengthCentralization, .events, nil)
    case .actorClosenessCentralization: (.closenessCentralization, .actors, nil)
    case .eventClosenessCentralization: (.closenessCentralization, .events, nil)
    case .actorHarmonicCentralization: (.harmonicCentralization, .actors, nil)
    case .eventHarmonicCentralization: (.harmonicCentralization, .events, nil)
    case .actorBetweennessCentralization: (.betweennessCentralization, .actors, nil)
    case .eventBetweennessCentralization: (.betweennessCentralization, .events, nil)
    case .actorEigenvectorCentralization: (.eigenvectorCentralization, .actors, nil)
    case .eventEigenvectorCentralization: (.eigenvectorCentralization, .events, nil)
    case .actorPathLength: (.pathLength, .actors, .actors)
    case .eventPathLength: (.pathLength, .events, .events)
    case .actorEventPathLength: (.pathLength, .actors, .events)
    case .actorEfficiency: (.efficiency, .actors, .actors)
    case .eventEfficiency: (.efficiency, .events, .events)
    case .actorEventEfficiency: (.efficiency, .actors, .events)
    default: nil
    }
  }
}
