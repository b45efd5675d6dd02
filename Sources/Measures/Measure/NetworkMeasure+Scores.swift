import GraphCore

extension NetworkMeasure {
  /// The result of a projection, taken as `settings` say. For a measure of a hub, that of `hubs`, where they agree. `passes` are those over its graph.
  func result(of projection: Projection, _ hubs: Hubs, _ settings: MeasureSettings, sharing passes: SharedPasses) -> NetworkResult
  {
    guard facts.rules.contains(projection.rule) || projection.rule == .twoMode else {
      return NetworkResult(undefined: .ofTwoMode)
    }
    let graph = projection.simple
    if let network = passes.twoMode {
      if let reason = twoModeRefusal { return NetworkResult(undefined: reason) }
      if let result = twoModeResult(of: network, settings) { return result }
    }
    if let reason = refusal(directed: graph.isDirected) { return NetworkResult(undefined: reason) }
    if isOfHub { return hubs.result(self) }
    if graph.flowWork * (self == .averageConnectivity ? Double(graph.nodeCount) : 1) > Self.mostFlowWork, isOfFlows {
      return NetworkResult(undefined: .tooLarge)
    }
    return result(of: passes, settings)
  }

  /// The result of a graph; a measure of a hub is one of its best hub, `hub`.
  func result(of passes: SharedPasses, hub: Int = 0, _ settings: MeasureSettings) -> NetworkResult {
    let graph = passes.weighted
    let settings = settings.asUsed(weighted: graph.isWeighted)
    guard let role = weightRole(under: settings, directed: graph.isDirected) else {
      return NetworkResult(undefined: .weightIsDistance)
    }
    if role == .strength, isOfStrength, settings.strongest == nil { return NetworkResult(undefined: .noStrongestTie) }
    return NetworkResult(weight: role) { () throws(MeasureError) in
      try role == .unused
        ? score(of: passes.simple, hub: hub, sharing: passes)
        : score(of: passes, hub: hub, role, strongest: settings.strongest ?? 1)
    }
  }

  /// Whether it is a centralization of strengths.
  var isOfStrength: Bool {
    switch self {
    case .strengthCentralization, .outStrengthCentralization, .inStrengthCentralization: true
    default: ofKind?.what == .strengthCentralization
    }
  }

  /// The score of a graph whose weights have this role; that without them where they have none.
  private func score(
    of passes: SharedPasses, hub: Int, _ role: WeightRole, strongest: Double
  ) throws(MeasureError) -> NetworkScore {
    let graph = passes.weighted
    return switch self {
    case .strengthCentralization: try graph.strengthCentralization(strongest: strongest)
    case .outStrengthCentralization: try graph.strengthCentralization(.outgoing, strongest: strongest)
    case .inStrengthCentralization: try graph.strengthCentralization(.incoming, strongest: strongest)
    case .harmonicCentralization: try graph.harmonicCentralization(length: role.length ?? .one, strongest: strongest)
    case .betweennessCentralization: try passes.betweenness(role).centralization
    case .averagePathLength: try passes.paths(role).averagePathLength
    case .globalEfficiency: try passes.paths(role).globalEfficiency
    case .spokeEfficiency: try graph.removing(hub).globalEfficiency(length: role.length)
    case .eigenvectorCentralization: try graph.eigenvectorCentralization()
    case .algebraicConnectivity: try graph.algebraicConnectivity()
    case .degreeAssortativity, .outInAssortativity: try graph.strengthAssortativity(.outgoing, .incoming)
    case .outOutAssortativity: try graph.strengthAssortativity(.outgoing, .outgoing)
    case .inInAssortativity: try graph.strengthAssortativity(.incoming, .incoming)
    case .inOutAssortativity: try graph.strengthAssortativity(.incoming, .outgoing)
    case .degreeVariance: try graph.strengthVariance()
    case .outDegreeVariance: try graph.strengthVariance(.outgoing)
    case .inDegreeVariance: try graph.strengthVariance(.incoming)
    case .transitivity: try graph.weightedTransitivity()
    case .mutualShare: try graph.weightedReciprocity()
    default: try score(of: passes.simple, hub: hub, sharing: passes)
    }
  }

  /// The score of a graph without weights; a measure of a hub is one of its best hub, `hub`.
  func score(of graph: Graph, hub: Int = 0, sharing passes: SharedPasses) throws(MeasureError) -> NetworkScore {
    switch self {
    case .nodes: graph.count("nodes", graph.nodeCount)
    case .edges: graph.count("ties", graph.edgeCount)
    case .isolates: graph.count("nodes", graph.degree().values.count { $0 == 0 })
    case .meanDegree: graph.meanDegree
    case .components: graph.count("components", try graph.components().count)
    case .weakComponents: graph.count("components", graph.weakComponents().count)
    case .strongComponents: graph.count("components", graph.strongComponents().count)
    case .bridges: graph.count("ties", try graph.bridges().count)
    case .cutPoints: graph.count("nodes", try graph.articulationPoints().count)
    case .density: try graph.density()
    case .degreeCentralization: try graph.degreeCentralization()
    case .outDegreeCentralization: try graph.degreeCentralization(.outgoing)
    case .inDegreeCentralization: try graph.degreeCentralization(.incoming)
    case .betweennessCentralization: try passes.betweenness(.unused).centralization
    case .closenessCentralization: try passes.paths(.unused).closenessCentralization
    case .harmonicCentralization: try passes.paths(.unused).harmonicCentralization
    case .eigenvectorCentralization: try graph.eigenvectorCentralization()
    case .spokeDensity: try graph.spokeDensity(hub: hub)
    case .hubShare: try graph.hubTieShare(hub: hub)
    case .hubLossSurvival: try graph.hubLossSurvival(hub: hub)
    case .spokeEfficiency: try graph.removing(hub).globalEfficiency()
    case .globalEfficiency: try passes.paths(.unused).globalEfficiency
    case .biconnectedShare: try graph.biconnectedPairShare()
    case .transitivity: try graph.transitivity()
    case .meshedness: try graph.meshedness()
    case .averagePathLength: try passes.paths(.unused).averagePathLength
    case .nodeConnectivity: try graph.nodeConnectivity()
    case .edgeConnectivity: try graph.edgeConnectivity()
    case .averageConnectivity: try graph.averageConnectivity()
    case .algebraicConnectivity: try graph.algebraicConnectivity()
    case .degreeAssortativity: try graph.degreeAssortativity()
    case .outInAssortativity: try graph.degreeAssortativity(.outgoing, .incoming)
    case .outOutAssortativity: try graph.degreeAssortativity(.outgoing, .outgoing)
    case .inInAssortativity: try graph.degreeAssortativity(.incoming, .incoming)
    case .inOutAssortativity: try graph.degreeAssortativity(.incoming, .outgoing)
    case .degreeVariance: try graph.degreeVariance()
    case .outDegreeVariance: try graph.degreeVariance(.outgoing)
    case .inDegreeVariance: try graph.degreeVariance(.incoming)
    case .degreeHeterogeneity: try graph.degreeHeterogeneity()
    case .mutualShare: try graph.mutualShare()
    case .reciprocity: try graph.reciprocity()
    case .strengthCentralization: try graph.strengthCentralization(strongest: 1)
    case .outStrengthCentralization: try graph.strengthCentralization(.outgoing, strongest: 1)
    case .inStrengthCentralization: try graph.strengthCentralization(.incoming, strongest: 1)
    default: throw .graphIsOneMode(measure: rawValue)
    }
  }

  /// Whether it looks for disjoint paths.
  private var isOfFlows: Bool {
    switch self {
    case .nodeConnectivity, .edgeConnectivity, .averageConnectivity: true
    default: false
    }
  }

  /// How many steps of looking for disjoint paths a table may cost: about a second.
  private static let mostFlowWork = 5e8
}

extension Graph {
  /// A number of things.
  fileprivate func count(_ unit: String, _ count: Int) -> NetworkScore {
    NetworkScore(Quantity("number of \(unit)", unit: unit, of: kind), Double(count))
  }

  fileprivate var meanDegree: NetworkScore {
    let quantity = Quantity("mean degree", unit: "ties", normalisation: "divided by n", of: kind)
    guard nodeCount > 0 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 1)) }
    return NetworkScore(quantity, 2 * Double(edgeCount) / Double(nodeCount))
  }

  /// About how many steps it takes to look for disjoint paths once from every node.
  fileprivate var flowWork: Double { 2 * Double(edgeCount) * Double(edgeCount) }
}

extension MeasureSettings {
  /// The settings for a graph with weights or without: where there are none, every tie is as strong as the strongest, of weight 1, unless something else was said.
  func asUsed(weighted isWeighted: Bool) -> MeasureSettings {
    guard !isWeighted else { return self }
    var settings = self
    (settings.weight, settings.strongest) = (.unused, strongest ?? 1)
    return settings
  }
}
