import GraphCore

extension NodeMeasure {
  /// Why two-mode graphs have no such score of any node; `nil` where they have.
  var twoModeRefusal: TwoModeReason? {
    switch self {
    case .constraint: .constraintIsOfDegree
    case .effectiveSize: .effectiveSizeIsDegree
    case .efficiency: .efficiencyIsOne
    case .hierarchy: .constraintIsOfDegree
    case .inDegree, .outDegree, .inStrength, .outStrength, .inCore, .outCore: .noDirections
    default: nil
    }
  }

  /// The column in the form that the measure has in two-mode networks, actors first, then events; `nil` where it has none of its own and is taken of the graph of
  /// both kinds.
  func twoModeColumn(
    of network: MeasuredTwoMode, _ role: WeightRole, _ settings: MeasureSettings, modes: [Range<Int>]
  ) -> MeasureColumn? {
    if self == .clustering, !network.simple.mayCountFourPaths {
      return MeasureColumn(self, undefined: .tooLarge, modes: modes)
    }
    do throws(MeasureError) {
      guard let actors = try scores(of: .actors, in: network, role, settings),
        let events = try scores(of: .events, in: network, role, settings)
      else { return nil }
      let role = self == .clustering ? .unused : role
      let scores = shown(actors, of: .actors) + shown(events, of: .events)
      return MeasureColumn(self, scores, actors.quantity, weight: role, modes: modes)
    } catch {
      return MeasureColumn(self, undefined: .refused(error), modes: modes)
    }
  }

  /// The scores of a kind, or the reason for which that kind has none.
  private func shown(_ scores: NodeScores, of mode: TwoModeGraph.Mode) -> [Score] {
    switch (self, mode) {
    case (.hubScore, .events): scores.values.map { _ in .undefined(.notOfTwoMode(.hubsAreOfFirstKind)) }
    case (.authorityScore, .actors): scores.values.map { _ in .undefined(.notOfTwoMode(.authoritiesAreOfSecondKind)) }
    default: scores.scores
    }
  }

  private func scores(
    of mode: TwoModeGraph.Mode, in network: MeasuredTwoMode, _ role: WeightRole, _ settings: MeasureSettings
  ) throws(MeasureError) -> NodeScores? {
    let tied = role == .strength ? network.weighted : network.simple
    return switch self {
    case .degreeNormalised: network.simple.degree(of: mode, normalised: true)
    case .strength: tied.strength(of: mode)
    case .closeness: network.paths(role.length).closeness(of: mode)
    case .closenessInComponent: network.paths(role.length).closenessInComponent(of: mode)
    case .betweennessNormalised: try network.betweenness(role.length).betweenness(of: mode)
    case .clustering: network.simple.opsahlLocalClustering(of: mode)
    case .eigenvector, .hubScore, .authorityScore: try tied.eigenvector(of: mode, settings.scale)
    default: nil
    }
  }

  /// The values that the measure can have in a two-mode graph, in words: of n₁ nodes of its kind and n₂ of the other; `nil` where they are those of any graph.
  func twoModeRange(counting pairs: PairCounting) -> String? {
    switch self {
    case .degree: "0...n₂"
    case .betweenness, .betweennessByStrength: pairs == .once ? "0...the most for its kind" : "0...twice the most for its kind"
    case .harmonic: "0...n₂ + (n₁−1)/2"
    case .kCore: "0...min(n₁, n₂)"
    case .information: "0...(n₁+n₂)/((n₁+n₂−1)/n₁ + 2(n₁−1)/n₂)"
    default: nil
    }
  }
}

/// A two-mode network with its weights and without, and what several measures of it follow from.
final class MeasuredTwoMode {
  /// With the weights of the list, if it has any.
  let weighted: TwoModeGraph
  /// Every tie counted once.
  let simple: TwoModeGraph
  private var distances: [TieLength?: TwoModePaths] = [:]
  private var passages: [TieLength?: Result<TwoModeBetweenness, MeasureError>] = [:]

  /// What follows from the distances, taken when the first measure asks.
  func paths(_ length: TieLength? = nil) -> TwoModePaths {
    let paths = distances[length] ?? (length == nil ? simple : weighted).paths(length: length)
    distances[length] = paths
    return paths
  }

  /// What follows from the paths that pass through each node.
  func betweenness(_ length: TieLength? = nil) throws(MeasureError) -> TwoModeBetweenness {
    let result =
      passages[length] ?? Result { () throws(MeasureError) in try weighted.betweennessOfBothKinds(length: length) }
    passages[length] = result
    return try result.get()
  }

  init(_ network: TwoModeGraph) { (weighted, simple) = (network, network.unweighted()) }
}

extension TwoModeGraph {
  /// Whether the paths of four ties, of both kinds, are so few that a table may count them: about a second's work.
  var mayCountFourPaths: Bool { fourPathCount(through: .actors) + fourPathCount(through: .events) < 2e7 }
}
