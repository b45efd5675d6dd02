import GraphCore

/// The measures of a node. The raw value is the name in machine formats and on the command line.
public enum NodeMeasure: String, Sendable, Hashable, CaseIterable {
  /// How many others a node is tied to.
  case degree
  /// How many agreements stand behind its ties.
  case strength
  /// On how many shortest paths between others it lies.
  case betweenness
  /// The same as a share of the pairs of others.
  case betweennessNormalised = "betweenness_normalised"
  /// The reciprocal of its mean distance, times the share of others reached.
  case closeness
  /// The sum of the reciprocals of its distances.
  case harmonic
  /// Its entry in the leading eigenvector.
  case eigenvector
  /// How often a random walker comes by.
  case pageRank = "pagerank"
  /// The walks that arrive, long ones counting less.
  case katz
  /// The largest core that it is in.
  case kCore = "k_core"
  /// The share of pairs of its neighbours that are tied.
  case clustering
  /// How far its ties lead back to one another.
  case constraint
  /// Its ties less those that are redundant.
  case effectiveSize = "effective_size"
  /// Its effective size over its degree.
  case efficiency
  /// Betweenness where a tie is the shorter the more agreements stand behind it.
  case betweennessByStrength = "betweenness_by_strength"
  /// Harmonic centrality where a tie is the shorter the more agreements stand behind it.
  case harmonicByStrength = "harmonic_by_strength"
  /// The reciprocal of its mean distance within its own component.
  case closenessInComponent = "closeness_in_component"
  /// The share of the others within two steps.
  case reach = "reach_2"
  /// How near it is to all others, all paths counting.
  case information
  /// The current through it when pairs of others exchange one unit.
  case currentFlowBetweenness = "current_flow_betweenness"
  /// The closed walks that start from it.
  case subgraph
  /// Its power where ties to the powerful give power.
  case bonacichPower = "bonacich_power"
  /// Its power where ties to the weak give power.
  case bargainingPower = "bargaining_power"

  /// The measures that are taken where none are named: those whose time does not grow with the cube of the nodes, each in one variant.
  public static let standard: [NodeMeasure] = [
    .degree, .strength, .betweenness, .betweennessNormalised, .closeness, .harmonic, .eigenvector, .pageRank, .katz, .kCore,
    .clustering, .constraint, .effectiveSize, .efficiency,
  ]

  /// Whether a low score is the strong position, so that ranks count from the lowest.
  public var ranksFromLowest: Bool { self == .constraint }

  /// The scores of the nodes of a projection, in its order. Strength, and measures by strength, are of the weighted graph; all others
  /// count every edge once.
  public func column(of projection: Projection) -> MeasureColumn {
    column(of: projection, sharing: SharedPasses(of: projection.simple))
  }

  /// The same, with the passes over the paths of its simple graph that other measures take too.
  func column(of projection: Projection, sharing passes: SharedPasses) -> MeasureColumn {
    let states = projection.states.count
    let modes = [0..<states, states..<projection.nodes.count]
    guard facts.rules.contains(projection.rule) else { return MeasureColumn(self, undefined: .twoMode, modes: modes) }
    return column(of: projection.simple, passes, weighted: projection.graph, modes: modes)
  }

  /// The scores of the nodes of a graph that comes from no network, such as an edge list. Strength, and measures
  /// by strength, alone go by the weights.
  /// All scores are undefined where the graph is of a kind for which the measure is not defined (directed, with loops or
  /// parallel edges); the reason says so.
  public func column(of graph: Graph) -> MeasureColumn {
    let simple = graph.unweighted()
    return column(of: simple, SharedPasses(of: simple), weighted: graph, modes: [graph.nodes])
  }

  private func column(of graph: Graph, _ passes: SharedPasses, weighted: Graph, modes: [Range<Int>]) -> MeasureColumn {
    do throws(MeasureError) {
      return MeasureColumn(self, try scores(of: graph, passes, weighted: weighted), modes: modes)
    } catch {
      return MeasureColumn(self, undefined: .refused(error), modes: modes)
    }
  }

  private func scores(of graph: Graph, _ passes: SharedPasses, weighted: Graph) throws(MeasureError) -> NodeScores {
    switch self {
    case .degree: graph.degree()
    case .strength: weighted.strength()
    case .betweenness: try passes.betweenness().betweenness()
    case .betweennessNormalised: try passes.betweenness().betweenness(normalised: true)
    case .closeness: try passes.paths().closeness(.wassermanFaust)
    case .harmonic: try passes.paths().harmonic()
    case .eigenvector: try graph.eigenvector()
    case .pageRank: try graph.pageRank()
    case .katz: try graph.katz()
    case .kCore: try graph.coreNumbers()
    case .clustering: try graph.clustering()
    case .constraint: try graph.constraint()
    case .effectiveSize: try graph.effectiveSize()
    case .efficiency: try graph.efficiency()
    case .betweennessByStrength: try weighted.betweenness(length: .reciprocalWeight)
    case .harmonicByStrength: try weighted.harmonic(length: .reciprocalWeight)
    case .closenessInComponent: try passes.paths().closeness(.component)
    case .reach: try graph.reach(within: 2)
    case .information: try graph.informationCentrality()
    case .currentFlowBetweenness: try graph.currentFlowBetweenness()
    case .subgraph: try graph.subgraphCentrality()
    case .bonacichPower: try graph.bonacichPower(share: 0.5)
    case .bargainingPower: try graph.bonacichPower(share: -0.5)
    }
  }
}
