extension TwoModeGraph {
  func count(_ mode: Mode) -> Int { mode == .actors ? actorCount : eventCount }

  private func own<Value>(_ mode: Mode, of values: [Value]) -> [Value] {
    mode == .actors ? Array(values.prefix(actorCount)) : Array(values.suffix(eventCount))
  }

  private func other(_ mode: Mode) -> Int { mode == .actors ? eventCount : actorCount }

  /// Degree: the events of an actor, or the actors of an event. In 0...the size of the other kind; normalised in 0...1.
  /// Weights play no part.
  ///
  /// - Parameters:
  ///   - mode: The kind of nodes.
  ///   - normalised: Divides by the size of the other kind, the most there can be; undefined if that is 0.
  /// - Complexity: Time O(nodes).
  /// - Source: S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
  public func degree(of mode: Mode, normalised: Bool = false) -> NodeScores {
    let rows = mode == .actors ? memberships : participants
    let most = Double(other(mode))
    let values: [Double?] = (0..<count(mode)).map { node in
      let degree = Double(rows.row(node).count)
      return normalised ? (most > 0 ? degree / most : nil) : degree
    }
    return NodeScores(
      Quantity(
        "two-mode degree", unit: "ties", normalisation: normalised ? "divided by the number of nodes of the other kind" : "none",
        of: kind), values, reason: .fewerNodes(than: 1))
  }

  /// Strength: the sum of the weights of a node's ties; its degree where there are no weights. An isolate has 0.
  ///
  /// - Complexity: Time O(nodes + ties).
  /// - Source: A. Barrat et al. (2004), doi:10.1073/pnas.0400087101; two-mode T. Opsahl (2013), doi:10.1016/j.socnet.2011.07.001.
  public func strength(of mode: Mode) -> NodeScores {
    let rows = mode == .actors ? memberships : participants
    let weights = mode == .actors ? membershipWeights : participantWeights
    let values: [Double?] = (0..<count(mode)).map { node in
      weights.map { $0[rows.row(node)].reduce(0, +) } ?? Double(rows.row(node).count)
    }
    return NodeScores(Quantity("two-mode strength", unit: isWeighted ? "weight" : "ties", of: kind), values)
  }

  /// Closeness: the least sum of distances that a node of its kind can have, over its own. In 0...1.
  ///
  /// The least is m + 2(n − 1) with n nodes of its kind and m of the other: all of the other kind at one step, all of its own
  /// at two. With lengths it is as much for ties that are all as long as the shortest that is there, so that the unit of lengths is no matter. Undefined for a node
  /// that does not reach all, so for every node of a disconnected network.
  /// - Parameters:
  ///   - mode: The kind of nodes.
  ///   - length: How long a tie is; nil for 1, whatever its weight.
  /// - Complexity: As `Graph.closeness`.
  /// - Source: S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2; K. Faust (1997),
  ///   doi:10.1016/S0378-8733(96)00300-0; the least with lengths as told here.
  public func closeness(of mode: Mode, length: TieLength? = nil) -> NodeScores {
    paths(length: length).closeness(of: mode)
  }

  /// Eigenvector centrality: an actor's score is proportional to the sum of its events', and theirs to the sum of their
  /// actors', weighted if the network is. Scaled within the kind, in 0...1. Read along ties from actors to events these are the hub scores of the actors and the
  /// authority scores of the events.
  ///
  /// Undefined where several components share the largest eigenvalue and without ties.
  /// - Throws: Nothing that a two-mode network gives cause for.
  /// - Complexity: As `Graph.eigenvector`.
  /// - Source: K. Faust (1997), doi:10.1016/S0378-8733(96)00300-0; P. Bonacich (1991), doi:10.1016/0378-8733(91)90018-O.
  public func eigenvector(of mode: Mode, _ scale: VectorScale = .euclidean) throws(MeasureError) -> NodeScores {
    let scores = try graph.eigenvector()
    let values = own(mode, of: scores.values)
    let defined = values.compactMap { $0 }
    let scaled: [Double?] = defined.count == values.count ? scale.applied(to: defined) : values.map { _ in nil }
    return NodeScores(
      Quantity(
        "two-mode eigenvector centrality", unit: "relative", normalisation: scale.description + ", within its kind", of: kind),
      scaled, reason: scores.reason ?? .noEdge)
  }

  /// Density: ties over the ties there could be, actors times events. In 0...1; undefined where one kind has no nodes.
  ///
  /// - Complexity: Time O(1).
  /// - Source: S. P. Borgatti and M. G. Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
  public func density() -> NetworkScore {
    let quantity = Quantity("two-mode density", unit: "ties", normalisation: "divided by the ties there could be", of: kind)
    guard actorCount > 0, eventCount > 0 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 1)) }
    return NetworkScore(quantity, Double(tieCount) / (Double(actorCount) * Double(eventCount)))
  }
}
