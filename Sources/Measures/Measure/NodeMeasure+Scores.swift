import GraphCore

/// What the measures of nodes are taken of: the graph once with its weights and once without, and the passes over its paths.
struct MeasuredGraph {
  let weighted: Graph
  let simple: Graph
  let passes: SharedPasses

  init(_ weighted: Graph, _ simple: Graph, _ passes: SharedPasses) {
    (self.weighted, self.simple, self.passes) = (weighted, simple, passes)
  }

  func betweenness(_ role: WeightRole) throws(MeasureError) -> BetweennessMeasures {
    if let length = role.length { return try weighted.betweennessMeasures(length: length) }
    return try passes.betweenness()
  }

  func paths(_ role: WeightRole) throws(MeasureError) -> PathMeasures {
    if let length = role.length { return try weighted.pathMeasures(length: length) }
    return try passes.paths()
  }
}

extension NodeMeasure {
  /// The scores of the nodes of a graph whose weights have this role; that of `settings` is not looked at.
  func scores(of graph: MeasuredGraph, _ role: WeightRole, _ settings: MeasureSettings) throws(MeasureError) -> NodeScores {
    let tied = role == .strength ? graph.weighted : graph.simple
    return switch self {
    case .degree: tied.degree()
    case .degreeNormalised: tied.degree(normalised: true)
    case .inDegree: try tied.directedDegree(.incoming)
    case .outDegree: try tied.directedDegree(.outgoing)
    case .strength: tied.strength()
    case .betweenness, .betweennessByStrength: try graph.betweenness(role).betweenness(counting: settings.pairs)
    case .betweennessNormalised: try graph.betweenness(role).betweenness(normalised: true)
    case .closeness: try graph.paths(role).closeness(.wassermanFaust)
    case .closenessInComponent: try graph.paths(role).closeness(.component)
    case .harmonic, .harmonicByStrength: try graph.paths(role).harmonic()
    case .eigenvector: try tied.eigenvector(settings.scale)
    case .pageRank: try tied.pageRank()
    case .katz: try tied.katz(settings.scale)
    case .kCore: try tied.coreNumbers()
    case .clustering: try tied.clustering()
    case .constraint: try tied.constraint()
    case .effectiveSize: try tied.effectiveSize()
    case .efficiency: try tied.efficiency()
    case .reach: try tied.reach(within: 2)
    case .information: try tied.informationCentrality()
    case .currentFlowBetweenness: try tied.currentFlowBetweenness()
    case .subgraph: try tied.subgraphCentrality()
    case .bonacichPower: try tied.bonacichPower(share: 0.5)
    case .bargainingPower: try tied.bonacichPower(share: -0.5)
    case .hubScore: try tied.hubsAndAuthorities(settings.scale).hubs
    case .authorityScore: try tied.hubsAndAuthorities(settings.scale).authorities
    case .approximateBetweenness: try tied.approximateBetweenness(within: settings.sample)
    case .approximateCloseness: try tied.approximateCloseness(within: settings.sample)
    case .approximateHarmonic: try tied.approximateHarmonic(within: settings.sample)
    }
  }
}

extension Graph {
  /// The degree along one direction; refused where there is none.
  fileprivate func directedDegree(_ direction: Direction) throws(MeasureError) -> NodeScores {
    guard isDirected else { throw .graphIsUndirected(measure: direction == .incoming ? "in-degree" : "out-degree") }
    return degree(direction)
  }
}
