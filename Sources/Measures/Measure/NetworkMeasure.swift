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
  /// How far strengths are those of a star of the strongest ties there could be.
  case strengthCentralization = "strength_centralization"
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
  /// How far out-degrees are those of a star that points outwards.
  case outDegreeCentralization = "out_degree_centralization"
  /// How far in-degrees are those of a star that points inwards.
  case inDegreeCentralization = "in_degree_centralization"
  /// How far out-strengths are those of a star that points outwards.
  case outStrengthCentralization = "out_strength_centralization"
  /// How far in-strengths are those of a star that points inwards.
  case inStrengthCentralization = "in_strength_centralization"
  /// The mean squared difference of out-degrees from their mean.
  case outDegreeVariance = "out_degree_variance"
  /// The mean squared difference of in-degrees from their mean.
  case inDegreeVariance = "in_degree_variance"
  /// How many pieces the network is in if edges may be followed either way.
  case weakComponents = "weak_components"
  /// How many largest parts there are in which every node reaches every other.
  case strongComponents = "strong_components"
  /// The share of edges that are answered; by strength, of weight.
  case mutualShare = "mutual_share"
  /// The same against chance.
  case reciprocity
  /// The correlation, over edges, of the out-degree of the source with the in-degree of the target.
  case outInAssortativity = "out_in_assortativity"
  /// The same of the out-degrees of both.
  case outOutAssortativity = "out_out_assortativity"
  /// The same of the in-degrees of both.
  case inInAssortativity = "in_in_assortativity"
  /// The same of the in-degree of the source with the out-degree of the target.
  case inOutAssortativity = "in_out_assortativity"

  /// How often two actors who share an event share a second one.
  case robinsAlexander = "robins_alexander_clustering"
  /// How often the two ends of a path of four ties share a further event.
  case opsahl = "opsahl_clustering"
  /// How many events an actor has, in the mean.
  case actorMeanDegree = "actor_mean_degree"
  /// How many actors an event has, in the mean.
  case eventMeanDegree = "event_mean_degree"
  /// How far the degrees of actors are those of one that has all events.
  case actorDegreeCentralization = "actor_degree_centralization"
  /// How far the degrees of events are those of one that has all actors.
  case eventDegreeCentralization = "event_degree_centralization"
  /// How far the strengths of actors are those of one that has all events by the strongest ties there could be.
  case actorStrengthCentralization = "actor_strength_centralization"
  /// How far the strengths of events are those of one that has all actors by the strongest ties there could be.
  case eventStrengthCentralization = "event_strength_centralization"
  /// How far the closeness of actors is that about such a one.
  case actorClosenessCentralization = "actor_closeness_centralization"
  /// How far the closeness of events is that about such a one.
  case eventClosenessCentralization = "event_closeness_centralization"
  /// How far the betweenness of actors is that about such a one.
  case actorBetweennessCentralization = "actor_betweenness_centralization"
  /// How far the betweenness of events is that about such a one.
  case eventBetweennessCentralization = "event_betweenness_centralization"
  /// How far the harmonic centrality of actors is that about such a one.
  case actorHarmonicCentralization = "actor_harmonic_centralization"
  /// How far the harmonic centrality of events is that about such a one.
  case eventHarmonicCentralization = "event_harmonic_centralization"
  /// How far the eigenvector centrality of actors is that of one alone.
  case actorEigenvectorCentralization = "actor_eigenvector_centralization"
  /// How far the eigenvector centrality of events is that of one alone.
  case eventEigenvectorCentralization = "event_eigenvector_centralization"
  /// The mean distance of two actors.
  case actorPathLength = "actor_path_length"
  /// The mean distance of two events.
  case eventPathLength = "event_path_length"
  /// The mean distance of an actor and an event.
  case actorEventPathLength = "actor_event_path_length"
  /// The mean reciprocal distance of two actors.
  case actorEfficiency = "actor_efficiency"
  /// The mean reciprocal distance of two events.
  case eventEfficiency = "event_efficiency"
  /// The mean reciprocal distance of an actor and an event.
  case actorEventEfficiency = "actor_event_efficiency"

  /// Whether the measure is one of a hub, and so different for every hub.
  public var isOfHub: Bool {
    switch self {
    case .spokeDensity, .hubShare, .hubLossSurvival, .spokeEfficiency: true
    default: false
    }
  }
}

extension NetworkMeasure {
  /// The measures that a table of a projection has: those of directed or of two-mode graphs alone are none of others. A measure that is not defined for the
  /// graph is among them, so that the reason is seen.
  public static func measures(of projection: Projection) -> [NetworkMeasure] {
    allCases.filter { measure in
      switch measure.kinds {
      case .undirected, .both: true
      case .directed: projection.simple.isDirected
      case .twoMode: projection.rule == .twoMode
      }
    }
  }

  /// The graphs for which a measure is defined.
  enum Kinds {
    /// Those without directions.
    case undirected
    /// Those with directions.
    case directed
    /// Both, as ``facts`` says; in directed graphs pairs are ordered, and distances follow the edges.
    case both
    /// Those with nodes of two kinds.
    case twoMode
  }

  /// The graphs for which the measure is defined.
  var kinds: Kinds {
    switch self {
    case .nodes, .edges, .density, .meanDegree, .isolates, .degreeCentralization, .betweennessCentralization,
      .closenessCentralization, .harmonicCentralization, .strengthCentralization, .eigenvectorCentralization, .spokeDensity,
      .hubShare, .hubLossSurvival, .spokeEfficiency, .globalEfficiency, .transitivity, .averagePathLength, .nodeConnectivity,
      .edgeConnectivity, .averageConnectivity:
      .both
    case .outDegreeCentralization, .inDegreeCentralization, .outStrengthCentralization, .inStrengthCentralization,
      .outDegreeVariance, .inDegreeVariance,
      .weakComponents, .strongComponents, .mutualShare, .reciprocity, .outInAssortativity, .outOutAssortativity,
      .inInAssortativity, .inOutAssortativity:
      .directed
    case .components, .biconnectedShare, .bridges, .cutPoints, .meshedness, .algebraicConnectivity, .degreeAssortativity,
      .degreeVariance, .degreeHeterogeneity:
      .undirected
    default: .twoMode
    }
  }

  /// Why there is no score of a graph for which the measure is not defined; `nil` where it is.
  func refusal(directed: Bool) -> Undefined? {
    switch (self, directed) {
    case (.components, true): .severalOfDirected([.weakComponents, .strongComponents])
    case (.degreeAssortativity, true):
      .severalOfDirected([.outInAssortativity, .outOutAssortativity, .inInAssortativity, .inOutAssortativity])
    case (.degreeVariance, true): .severalOfDirected([.outDegreeVariance, .inDegreeVariance])
    case (_, true) where kinds == .undirected: .ofUndirected
    case (_, false) where kinds == .directed: .ofDirected
    default: nil
    }
  }
}
