import GraphCore

extension NodeMeasure {
  /// The scores of the nodes of a graph whose weights have this role; that of `settings` is not looked at.
  func scores(of passes: SharedPasses, _ role: WeightRole, _ settings: MeasureSettings) throws(MeasureError) -> NodeScores {
    let tied = passes.graph(role)
    return switch self {
    case .degree: tied.degree()
    case .degreeNormalised: tied.degree(normalised: true)
    case .inDegree: try tied.directedDegree(.incoming)
    case .outDegree: try tied.directedDegree(.outgoing)
    case .strength: tied.strength()
    case .inStrength: try tied.directedStrength(.incoming)
    case .outStrength: try tied.directedStrength(.outgoing)
    case .hierarchy: try tied.hierarchy()
    case .cutPoint: try tied.componentsAddedByLoss()
    case .betweenness, .betweennessByStrength: try passes.betweenness(role).betweenness(counting: settings.pairs)
    case .betweennessNormalised: try passes.betweenness(role).betweenness(normalised: true)
    case .closeness: try passes.paths(role).closeness(.wassermanFaust)
    case .closenessInComponent: try passes.paths(role).closeness(.component)
    case .harmonic, .harmonicByStrength: try passes.paths(role).harmonic()
    case .eigenvector: try tied.eigenvector(settings.scale)
    case .pageRank: try tied.pageRank(damping: settings.damping)
    case .katz: try tied.katz(alpha: settings.alpha, settings.scale)
    case .kCore: try tied.coreNumbers()
    case .inCore: try tied.directedCores(.incoming)
    case .outCore: try tied.directedCores(.outgoing)
    case .clustering:
      if !tied.isWeighted {
        try tied.clustering()
      } else {
        try tied.isDirected ? tied.weightedDirectedClustering() : tied.weightedClustering()
      }
    case .constraint: try tied.constraint()
    case .effectiveSize: try tied.effectiveSize()
    case .efficiency: try tied.efficiency()
    case .reach: try tied.reach(within: 2)
    case .reachWithin: try tied.reach(within: settings.steps)
    case .information: try tied.informationCentrality()
    case .currentFlowBetweenness: try tied.currentFlowBetweenness()
    case .subgraph: try tied.subgraphCentrality()
    case .totalCommunicability: try tied.totalCommunicability()
    case .bonacichPower: try tied.power(beta: settings.beta, sign: 1)
    case .bargainingPower: try tied.power(beta: settings.beta, sign: -1)
    case .hubScore: try tied.hubsAndAuthorities(settings.scale).hubs
    case .authorityScore: try tied.hubsAndAuthorities(settings.scale).authorities
    case .approximateBetweenness: try tied.approximateBetweenness(within: settings.sample, length: role.length)
    case .approximateCloseness: try tied.approximateCloseness(.wassermanFaust, within: settings.sample, length: role.length)
    case .approximateClosenessInComponent: try tied.approximateCloseness(.component, within: settings.sample, length: role.length)
    case .approximateHarmonic: try tied.approximateHarmonic(within: settings.sample, length: role.length)
    }
  }
}

extension Graph {
  /// The degree along one direction; refused where there is none.
  fileprivate func directedDegree(_ direction: Direction) throws(MeasureError) -> NodeScores {
    guard isDirected else { throw .graphIsUndirected(measure: direction == .incoming ? "in-degree" : "out-degree") }
    return degree(direction)
  }

  /// The strength along one direction; refused where there is none.
  fileprivate func directedStrength(_ direction: Direction) throws(MeasureError) -> NodeScores {
    guard isDirected else { throw .graphIsUndirected(measure: direction == .incoming ? "in-strength" : "out-strength") }
    return strength(direction)
  }

  /// The core numbers along one direction; refused where there is none.
  fileprivate func directedCores(_ direction: Direction) throws(MeasureError) -> NodeScores {
    guard isDirected else {
      throw .graphIsUndirected(measure: direction == .incoming ? "in-core number" : "out-core number")
    }
    return try coreNumbers(direction)
  }

  /// Bonacich's power with this beta, or half of its bound where none is given, above 0 or below.
  fileprivate func power(beta: Double?, sign: Double) throws(MeasureError) -> NodeScores {
    if let beta { return try bonacichPower(beta: sign * beta) }
    return try bonacichPower(share: sign * 0.5)
  }
}
