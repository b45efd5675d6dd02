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
  /// How far its constraint comes from a single contact.
  case hierarchy
  /// How many more components there would be without it.
  case cutPoint = "cut_point"
  /// Betweenness where a tie is the shorter the more agreements stand behind it.
  case betweennessByStrength = "betweenness_by_strength"
  /// Harmonic centrality where a tie is the shorter the more agreements stand behind it.
  case harmonicByStrength = "harmonic_by_strength"
  /// The reciprocal of its mean distance within its own component.
  case closenessInComponent = "closeness_in_component"
  /// The share of the others within two steps.
  case reach = "reach_2"
  /// The share of the others within as many steps as are asked for.
  case reachWithin = "reach"
  /// How near it is to all others, all paths counting.
  case information
  /// The current through it when pairs of others exchange one unit.
  case currentFlowBetweenness = "current_flow_betweenness"
  /// The closed walks that start from it.
  case subgraph
  /// The walks that end at it, long ones counting much less.
  case totalCommunicability = "total_communicability"
  /// Its power where ties to the powerful give power.
  case bonacichPower = "bonacich_power"
  /// Its power where ties to the weak give power.
  case bargainingPower = "bargaining_power"
  /// How many edges point at it.
  case inDegree = "in_degree"
  /// How many edges start from it.
  case outDegree = "out_degree"
  /// The sum of the weights of the edges that point at it.
  case inStrength = "in_strength"
  /// The sum of the weights of the edges that start from it.
  case outStrength = "out_strength"
  /// The largest core by edges that point at its nodes that it is in.
  case inCore = "in_core"
  /// The largest core by edges that start from its nodes that it is in.
  case outCore = "out_core"
  /// How far it points at good authorities.
  case hubScore = "hub_score"
  /// How far good hubs point at it.
  case authorityScore = "authority_score"
  /// Degree over the most that it can be.
  case degreeNormalised = "degree_normalised"
  /// Normalised betweenness, estimated from the paths of a sample of nodes.
  case approximateBetweenness = "betweenness_approximate"
  /// Closeness, estimated from the distances to a sample of nodes.
  case approximateCloseness = "closeness_approximate"
  /// The same within its own component.
  case approximateClosenessInComponent = "closeness_in_component_approximate"
  /// Harmonic centrality over n − 1, estimated from the distances to a sample of nodes.
  case approximateHarmonic = "harmonic_approximate"

  /// The measures that are taken where none are named: those whose time does not grow with the cube of the nodes, each in one variant.
  public static let standard: [NodeMeasure] = [
    .degree, .strength, .betweenness, .betweennessNormalised, .closeness, .harmonic, .eigenvector, .pageRank, .katz, .kCore,
    .clustering, .constraint, .effectiveSize, .efficiency,
  ]

  /// Whether a low score is the strong position, so that ranks count from the lowest.
  public var ranksFromLowest: Bool { self == .constraint }

  /// The scores of the nodes of a projection, in its order; ``weightRole(under:)`` says what becomes of weights.
  ///
  /// In a two-mode projection normalised degree, closeness and normalised betweenness are those of their kind of node (Borgatti and Everett 1997), eigenvector, hub
  /// and authority scores are scaled within it, and clustering is Opsahl's (2013). All other measures are of the graph of both kinds.
  public func column(of projection: Projection, _ settings: MeasureSettings = .init()) -> MeasureColumn {
    column(of: projection, settings, sharing: SharedPasses(of: projection))
  }

  /// The same, with the passes over the paths of its simple graph that other measures take too.
  func column(of projection: Projection, _ settings: MeasureSettings, sharing passes: SharedPasses) -> MeasureColumn {
    let modes = [0..<projection.actorCount, projection.actorCount..<projection.nodes.count]
    guard let network = passes.twoMode else { return column(of: passes, settings, modes: modes) }
    if let reason = twoModeRefusal { return MeasureColumn(self, undefined: .notOfTwoMode(reason), modes: modes) }
    guard let role = role(in: passes, settings) else { return MeasureColumn(self, undefined: .weightIsDistance, modes: modes) }
    return twoModeColumn(of: network, role, settings, modes: modes) ?? column(of: passes, settings, modes: modes)
  }

  /// The scores of the nodes of a graph that comes from no network, such as an edge list.
  ///
  /// All scores are undefined where the graph is of a kind for which the measure is not defined (directed, with loops or
  /// parallel edges); the reason says so.
  public func column(of graph: Graph, _ settings: MeasureSettings = .init()) -> MeasureColumn {
    column(of: SharedPasses(of: graph), settings, modes: [graph.nodes])
  }

  private func role(in passes: SharedPasses, _ settings: MeasureSettings) -> WeightRole? {
    weightRole(under: passes.weighted.isWeighted ? settings.weight : .unused)
  }

  private func column(of passes: SharedPasses, _ settings: MeasureSettings, modes: [Range<Int>]) -> MeasureColumn {
    guard let role = role(in: passes, settings) else { return MeasureColumn(self, undefined: .weightIsDistance, modes: modes) }
    if passes.simple.isDirected, let reason = directedRefusal {
      return MeasureColumn(self, undefined: .notOfDirected(reason), modes: modes)
    }
    do throws(MeasureError) {
      return MeasureColumn(self, try scores(of: passes, role, settings), weight: role, modes: modes)
    } catch {
      return MeasureColumn(self, undefined: .refused(error), modes: modes)
    }
  }
}
