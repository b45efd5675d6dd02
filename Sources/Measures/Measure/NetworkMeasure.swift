import GraphCore

/// The measures of a network as a whole. The raw value is the name in machine formats and on the command line.
public enum NetworkMeasure: String, Sendable, Hashable, CaseIterable {
  /// How many nodes there are.
  case nodes = "n"
  /// How many edges there are.
  case edges = "m"
  /// The share of pairs that are tied.
  case density
  /// Twice the edges over the nodes.
  case meanDegree = "mean_degree"
  /// How many pieces the network is in.
  case components
  /// How many nodes have no tie.
  case isolates
  /// How far degrees are those of a star.
  case degreeCentralization = "degree_centralization"
  /// How far betweenness is that of a star.
  case betweennessCentralization = "betweenness_centralization"
  /// How far closeness is that of a star.
  case closenessCentralization = "closeness_centralization"
  /// How far harmonic centrality is that of a star.
  case harmonicCentralization = "harmonic_centralization"
  /// How far eigenvector centrality is that of a single tie.
  case eigenvectorCentralization = "eigenvector_centralization"
  /// The share of pairs of spokes that are tied.
  case spokeDensity = "spoke_density"
  /// The share of edges that are the hub's.
  case hubShare = "hub_share"
  /// The share of pairs of spokes that have a path without the hub.
  case hubLossSurvival = "hub_loss_survival"
  /// The mean reciprocal distance.
  case globalEfficiency = "global_efficiency"
  /// The same without the hub.
  case spokeEfficiency = "spoke_efficiency"
  /// The share of pairs with two independent paths.
  case biconnectedShare = "biconnected_share"
  /// Edges whose loss parts the network.
  case bridges
  /// Nodes whose loss parts the network.
  case cutPoints = "cut_points"
  /// The share of two-paths that are closed.
  case transitivity
  /// The independent cycles over the most there can be.
  case meshedness
  /// The mean distance of pairs that have a path.
  case averagePathLength = "average_path_length"
  /// The least number of nodes whose loss parts the network.
  case nodeConnectivity = "node_connectivity"
  /// The least number of ties whose loss parts the network.
  case edgeConnectivity = "edge_connectivity"
  /// The mean number of node-disjoint paths between two nodes.
  case averageConnectivity = "average_connectivity"
  /// The second smallest eigenvalue of the Laplacian.
  case algebraicConnectivity = "algebraic_connectivity"
  /// The correlation of degrees over ties.
  case degreeAssortativity = "degree_assortativity"
  /// The mean squared difference of degrees from their mean.
  case degreeVariance = "degree_variance"
  /// Degree variance over the most for so many nodes and ties.
  case degreeHeterogeneity = "degree_heterogeneity"

  /// Whether the measure is one of a hub, and so different for every hub.
  public var isOfHub: Bool {
    switch self {
    case .spokeDensity, .hubShare, .hubLossSurvival, .spokeEfficiency: true
    default: false
    }
  }

  /// Whether the measure is also one of directed graphs: edges and density count ordered pairs, degree centralization is that of out-degrees, and
  /// distances follow the edges.
  var isOfDirected: Bool {
    switch self {
    case .nodes, .edges, .density, .meanDegree, .isolates, .degreeCentralization, .globalEfficiency, .averagePathLength: true
    default: false
    }
  }

  /// The score of a projection. For a measure of a hub, that of `hubs`, where they agree. `passes` are those over the paths of its simple
  /// graph.
  func score(of projection: Projection, _ hubs: Hubs, sharing passes: SharedPasses) -> Score {
    guard facts.rules.contains(projection.rule) else { return .undefined(.twoMode) }
    let graph = projection.simple
    guard !graph.isDirected || isOfDirected else { return .undefined(.ofUndirected) }
    switch self {
    case .nodes: return .value(Double(graph.nodeCount))
    case .edges: return .value(Double(graph.edgeCount))
    case .isolates: return .value(Double(graph.degree().values.count { $0 == 0 }))
    case .meanDegree:
      guard graph.nodeCount > 0 else { return .undefined(.graph(.fewerNodes(than: 1))) }
      return .value(2 * Double(graph.edgeCount) / Double(graph.nodeCount))
    case .components: return .count { () throws(MeasureError) in try graph.components().count }
    case .bridges: return .count { () throws(MeasureError) in try graph.bridges().count }
    case .cutPoints: return .count { () throws(MeasureError) in try graph.articulationPoints().count }
    case .density: return Score { () throws(MeasureError) in try graph.density() }
    case .degreeCentralization: return Score { () throws(MeasureError) in try graph.degreeCentralization() }
    case .betweennessCentralization: return Score { () throws(MeasureError) in try passes.betweenness().centralization }
    case .closenessCentralization: return Score { () throws(MeasureError) in try passes.paths().closenessCentralization }
    case .harmonicCentralization: return Score { () throws(MeasureError) in try passes.paths().harmonicCentralization }
    case .eigenvectorCentralization: return Score { () throws(MeasureError) in try graph.eigenvectorCentralization() }
    case .globalEfficiency: return Score { () throws(MeasureError) in try passes.paths().globalEfficiency }
    case .biconnectedShare: return Score { () throws(MeasureError) in try graph.biconnectedPairShare() }
    case .transitivity: return Score { () throws(MeasureError) in try graph.transitivity() }
    case .meshedness: return Score { () throws(MeasureError) in try graph.meshedness() }
    case .averagePathLength: return Score { () throws(MeasureError) in try passes.paths().averagePathLength }
    case .nodeConnectivity:
      return graph.flowWork > Self.mostFlowWork
        ? .undefined(.tooLarge) : Score { () throws(MeasureError) in try graph.nodeConnectivity() }
    case .edgeConnectivity:
      return graph.flowWork > Self.mostFlowWork
        ? .undefined(.tooLarge) : Score { () throws(MeasureError) in try graph.edgeConnectivity() }
    case .averageConnectivity:
      return graph.flowWork * Double(graph.nodeCount) > Self.mostFlowWork
        ? .undefined(.tooLarge) : Score { () throws(MeasureError) in try graph.averageConnectivity() }
    case .algebraicConnectivity: return Score { () throws(MeasureError) in try graph.algebraicConnectivity() }
    case .degreeAssortativity: return Score { () throws(MeasureError) in try graph.degreeAssortativity() }
    case .degreeVariance: return Score { () throws(MeasureError) in try graph.degreeVariance() }
    case .degreeHeterogeneity: return Score { () throws(MeasureError) in try graph.degreeHeterogeneity() }
    case .spokeDensity, .hubShare, .hubLossSurvival, .spokeEfficiency: return hubs.score(self)
    }
  }
}

extension Score {
  /// A number of things, or that the count was refused.
  static func count(_ count: () throws(MeasureError) -> Int) -> Score {
    do {
      return .value(Double(try count()))
    } catch {
      return .undefined(.refused(error))
    }
  }
}

extension NetworkMeasure {
  /// How many steps of looking for disjoint paths a table may cost: about a second.
  fileprivate static let mostFlowWork = 5e8
}

extension Graph {
  /// About how many steps it takes to look for disjoint paths once from every node.
  fileprivate var flowWork: Double { 2 * Double(edgeCount) * Double(edgeCount) }
}
