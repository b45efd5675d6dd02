import GraphCore

/// How measures are taken where there is a choice.
public struct MeasureSettings: Sendable, Hashable {
  /// What the weight of a tie is.
  public var weight: WeightUse
  /// How eigenvector and Katz centrality, hub and authority scores are scaled, which are determined up to a factor.
  public var scale: VectorScale
  /// How often betweenness, of nodes and of ties, counts a pair of an undirected graph; no matter where it is normalised.
  public var pairs: PairCounting
  /// What each step of a walk is worth in Katz centrality, above 0 and, without directions, below one over the largest eigenvalue; `nil` for 0.85 of the bound that
  /// `Graph.katz(alpha:_:)` names.
  public var alpha: Double?
  /// How much power depends on that of others in Bonacich power, above 0; bargaining power takes it with a minus. Without directions below one over the largest
  /// eigenvalue; `nil` for half of the bound that `Graph.bonacichPower(share:_:)` names.
  public var beta: Double?
  /// The chance that PageRank's walker follows an edge, above 0 and below 1.
  public var damping: Double
  /// Within how many steps ``NodeMeasure/reachWithin`` counts.
  public var steps: Int
  /// The weight of the strongest tie that there could be, above 0: the largest where weights are strengths, the least where they are distances; `nil` where nothing is
  /// known of it, so that strength centralization, and harmonic centralization with lengths, have no most.
  public var strongest: Double?
  /// How good the measures that estimate from a sample have to be, and the seed of the sample.
  public var sample: SampleBound

  /// Settings; the defaults count every tie once but where a measure is one of strength, scale vectors to a sum of squares of 1, count every pair once,
  /// take the parameters that the measures have by themselves (a damping of 0.85, two steps of reach), and allow an error of 0.05 with a chance of 0.05.
  public init(
    weight: WeightUse = .unused, scale: VectorScale = .euclidean, pairs: PairCounting = .once, alpha: Double? = nil,
    beta: Double? = nil, damping: Double = 0.85, steps: Int = 2, strongest: Double? = nil,
    sample: SampleBound = .init(error: 0.05, failure: 0.05, seed: 1)
  ) {
    self.weight = weight
    self.scale = scale
    self.pairs = pairs
    self.alpha = alpha
    self.beta = beta
    self.damping = damping
    self.steps = steps
    self.strongest = strongest
    self.sample = sample
  }
}

/// What the weight of a tie is said to be. A graph does not tell: a weight may be a strength or a distance.
public enum WeightUse: String, Sendable, Hashable, CaseIterable {
  /// Only the measures that have strength in their name use it, as a strength.
  case unused
  /// A strength: measures of walks and of ego networks take it as it is, those of paths take its reciprocal as the length of the tie.
  case strength
  /// A distance: measures of paths take it as the length of the tie; those of strength have no value.
  case distance
}

extension WeightUse {
  /// What a measure of paths makes of the weight.
  fileprivate var asLength: WeightRole {
    switch self {
    case .unused: .unused
    case .strength: .reciprocalLength
    case .distance: .length
    }
  }
}

/// What a measure makes of the weight of a tie.
public enum WeightRole: String, Sendable, Hashable, CaseIterable {
  /// Nothing: every tie counts once.
  case unused
  /// The strength of the tie.
  case strength
  /// The length of the tie.
  case length
  /// One over it is the length of the tie.
  case reciprocalLength = "reciprocal-length"
}

extension NodeMeasure {
  /// What the measure makes of weights under `use`; `nil` where it takes them for strengths, and they are distances, so that it has no value.
  public func weightRole(under use: WeightUse) -> WeightRole? {
    switch self {
    case .strength, .inStrength, .outStrength: use == .distance ? nil : .strength
    case .betweennessByStrength, .harmonicByStrength: use == .distance ? nil : .reciprocalLength
    case .betweenness, .betweennessNormalised, .closeness, .closenessInComponent, .harmonic, .approximateBetweenness,
      .approximateCloseness, .approximateClosenessInComponent, .approximateHarmonic:
      use.asLength
    case .eigenvector, .pageRank, .katz, .clustering, .constraint, .hierarchy, .effectiveSize, .efficiency, .information,
      .currentFlowBetweenness, .subgraph, .totalCommunicability, .bonacichPower, .bargainingPower, .hubScore, .authorityScore:
      use == .strength ? .strength : .unused
    case .degree, .degreeNormalised, .inDegree, .outDegree, .kCore, .inCore, .outCore, .cutPoint, .reach, .reachWithin:
      .unused
    }
  }
}

extension NodeMeasure {
  /// The values that the measure can have where weights have this role, in words: its own range, but where weights lift a bound, or pairs count both ways
  /// as they are ordered or counted twice, or there are two kinds of nodes, n₁ of its own and n₂ of the other.
  public func range(_ role: WeightRole, counting pairs: PairCounting = .once, of form: GraphKind.Form = .undirected) -> String {
    let isDirected = form == .directed
    if form == .twoMode, role == .unused, let range = twoModeRange(counting: pairs) { return range }
    return switch (self, role) {
    case (.betweenness, _) where isDirected || pairs == .twice, (.betweennessByStrength, _) where isDirected || pairs == .twice:
      "0...(n−1)(n−2)"
    case (.degree, _) where isDirected, (.kCore, _) where isDirected: "0...2(n−1)"
    case (.closeness, .length), (.closeness, .reciprocalLength), (.closenessInComponent, .length),
      (.closenessInComponent, .reciprocalLength), (.approximateCloseness, .length), (.approximateCloseness, .reciprocalLength),
      (.approximateClosenessInComponent, .length), (.approximateClosenessInComponent, .reciprocalLength), (.harmonic, .length),
      (.harmonic, .reciprocalLength), (.information, .strength):
      "0 or more"
    // Come as near to as one likes, and never reached: each contact's part is 1 at most, and their roots come to less than 2.
    case (.constraint, .strength): "0...2"
    // Ties of one and of two: 25/18 is the node of a triangle whose own ties run one way and whose third runs both.
    case (.constraint, _) where isDirected: "0...25/18"
    default: facts.range
    }
  }
}

extension NetworkMeasure {
  /// What the measure makes of the weights of a graph under `settings`, with directions or without: one that has no form with weights, or whose most is known of ties
  /// that count once alone, is of the simple graph. `nil` where it takes them for strengths, and they are distances, so that it has no value.
  public func weightRole(under settings: MeasureSettings, directed: Bool = false) -> WeightRole? {
    let asStrength: WeightRole = settings.weight == .strength ? .strength : .unused
    return switch self {
    case .strengthCentralization, .outStrengthCentralization, .inStrengthCentralization, .actorStrengthCentralization,
      .eventStrengthCentralization:
      settings.weight == .distance ? nil : .strength
    case .betweennessCentralization, .averagePathLength, .globalEfficiency, .spokeEfficiency, .actorBetweennessCentralization,
      .eventBetweennessCentralization, .actorPathLength, .eventPathLength, .actorEventPathLength, .actorEfficiency,
      .eventEfficiency, .actorEventEfficiency:
      settings.weight.asLength
    case .harmonicCentralization: settings.strongest == nil ? .unused : settings.weight.asLength
    case .algebraicConnectivity, .degreeAssortativity, .outInAssortativity, .outOutAssortativity, .inInAssortativity,
      .inOutAssortativity, .degreeVariance, .outDegreeVariance, .inDegreeVariance, .mutualShare, .actorEigenvectorCentralization,
      .eventEigenvectorCentralization:
      asStrength
    case .eigenvectorCentralization, .transitivity: directed ? .unused : asStrength
    default: .unused
    }
  }

  /// The values that the measure can have, in words: of a graph with directions an ordered pair may be tied each way, and a node by both; of a two-mode graph
  /// ties are between n₁ nodes of the first kind and n₂ of the second; weights lift bounds.
  public func range(of form: GraphKind.Form, _ role: WeightRole = .unused) -> String {
    switch (self, role) {
    case (.edges, _) where form == .directed: "0...n(n−1)"
    case (.meanDegree, _) where form == .directed: "0...2(n−1)"
    case (.averagePathLength, .length), (.averagePathLength, .reciprocalLength), (.globalEfficiency, .length),
      (.globalEfficiency, .reciprocalLength), (.spokeEfficiency, .length), (.spokeEfficiency, .reciprocalLength),
      (.algebraicConnectivity, .strength):
      "0 or more"
    case (_, .length) where ofKind?.to != nil, (_, .reciprocalLength) where ofKind?.to != nil: "0 or more"
    case (_, _) where form == .twoMode: twoModeRange ?? facts.range
    default: facts.range
    }
  }
}

extension WeightRole {
  /// How long a tie is for a measure of paths; `nil` where all are as long.
  var length: TieLength? {
    switch self {
    case .unused, .strength: nil
    case .length: .weight
    case .reciprocalLength: .reciprocalWeight
    }
  }
}
