extension Graph {
  /// Eigenvector centrality: each node's score is proportional to the sum of its neighbours', weighted if the graph is.
  ///
  /// A component's vector is unique. If the graph has several components, the vector is that of the component with the largest
  /// eigenvalue, and all other nodes have 0. If two or more components share the largest eigenvalue (within 1e-10 of it), any
  /// mixture of their vectors would do, and all scores are undefined; so they are in a graph without edges, and where the
  /// iteration did not settle. Bipartite graphs such as stars are no trouble. Scores are in 0...1 in either scale.
  ///
  /// In a directed graph a node's score is proportional to the sum of those of the nodes that point at it (the left eigenvector, as in NetworkX and igraph); turn
  /// the graph round for those that it points at. It is unique where the graph is strongly connected, and undefined where it is not: scores would be 0 or arbitrary
  /// outside one part.
  /// - Throws: `MeasureError` for loops and parallel edges.
  /// - Complexity: Time O(iterations · edges), space O(nodes + edges).
  /// - Source: P. Bonacich (1972), doi:10.1080/0022250X.1972.9989806.
  public func eigenvector(_ scale: VectorScale = .euclidean) throws(MeasureError) -> NodeScores {
    try require(.simple, for: "eigenvector centrality")
    let (values, reason) = isDirected ? directedEigenvectorValues() : eigenvectorValues()
    let scaled: [Double?] = reason == nil ? scale.applied(to: values.map { $0 ?? 0 }).map { $0 } : values
    return NodeScores(
      Quantity("eigenvector centrality", unit: "relative", normalisation: scale.description, of: kind), scaled, reason: reason)
  }

  /// The leading eigenvector with 2-norm 1, or why there is none. The graph must be undirected.
  func eigenvectorValues() -> (values: [Double?], reason: UndefinedReason?) {
    let leading = leadingComponents()
    let none = [Double?](repeating: nil, count: nodeCount)
    guard let first = leading.first else { return (none, .noEdge) }
    if leading.count > 1 { return (none, .severalLeadingComponents) }
    guard first.pair.converged else { return (none, .didNotConverge(iterations: first.pair.iterations)) }
    var values = [Double?](repeating: 0, count: nodeCount)
    for (node, value) in zip(first.members, first.pair.vector) { values[node] = value }
    return (values, nil)
  }

  /// The same of a directed graph, along the edges that point at each node.
  ///
  /// By power iteration, with half of the eigenvalue added to the matrix, so that it settles where all cycles have a divisor in common.
  private func directedEigenvectorValues() -> (values: [Double?], reason: UndefinedReason?) {
    let none = [Double?](repeating: nil, count: nodeCount)
    guard edgeCount > 0 else { return (none, .noEdge) }
    guard strongComponents().count == 1 else { return (none, .notStronglyConnected) }
    let matrix = SparseMatrix(weightedRows(.incoming))
    let scores = Vector(repeating: 1 / Double(nodeCount).squareRoot(), count: nodeCount)
    let image = Vector(zeros: nodeCount)
    let rest = Vector(zeros: nodeCount)
    let limit = 20_000
    for _ in 0..<limit {
      matrix.multiply(scores, into: image)
      let value = scores.dot(image)
      rest.set(image, plus: scores, times: -value)
      let residual = rest.norm / value
      scores.mix(value / 2, 1, of: image)
      scores.scale(by: 1 / scores.norm)
      if residual <= 1e-13 { return (scores.array.map { $0 }, nil) }
    }
    return (none, .didNotConverge(iterations: limit))
  }

  /// The components with edges whose largest eigenvalue is the graph's own, in order; none in a graph without edges.
  func leadingComponents() -> [(members: [Int], pair: LeadingEigenpair)] {
    let components = components(without: nil).members
    var place = [Int32](repeating: 0, count: nodeCount)
    for members in components {
      for (index, node) in members.enumerated() { place[node] = Int32(index) }
    }
    var leading: [(members: [Int], pair: LeadingEigenpair)] = []
    let all = weightedRows()
    for members in components where members.count > 1 {
      let pair = LeadingEigenpair(of: components.count == 1 ? all : all.rows(of: members, place: place))
      let largest = leading.first?.pair.value ?? 0
      if pair.value > largest * (1 + 1e-10) { leading = [] }
      if pair.value >= largest * (1 - 1e-10) { leading.append((members, pair)) }
    }
    return leading
  }
}

extension WeightedAdjacency {
  /// The rows of one component, its nodes renumbered by their places in it.
  fileprivate func rows(of members: [Int], place: [Int32]) -> WeightedAdjacency {
    var rows = WeightedAdjacency(offsets: [0], targets: [], weights: weights.map { _ in [] })
    for node in members {
      let arcs = row(node)
      for arc in arcs { rows.targets.append(place[Int(targets[arc])]) }
      if let weights { rows.weights?.append(contentsOf: weights[arcs]) }
      rows.offsets.append(Int32(rows.targets.count))
    }
    return rows
  }
}
