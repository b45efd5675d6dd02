extension Graph {
  /// Eigenvector centrality: each node's score is proportional to the sum of its neighbours', weighted if the graph is.
  ///
  /// A component's vector is unique. If the graph has several components, the vector is that of the component with the largest
  /// eigenvalue, and all other nodes have 0. If two or more components share the largest eigenvalue (within 1e-10 of it), any
  /// mixture of their vectors would do, and all scores are undefined; so they are in a graph without edges, and where the
  /// iteration did not settle. Bipartite graphs such as stars are no trouble. Scores are in 0...1 in either scale.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges.
  /// - Complexity: Time O(iterations · edges), space O(nodes + edges).
  /// - Source: P. Bonacich (1972), doi:10.1080/0022250X.1972.9989806.
  public func eigenvector(_ scale: VectorScale = .euclidean) throws(MeasureError) -> NodeScores {
    try require([.undirected, .simple], for: "eigenvector centrality")
    let (values, reason) = eigenvectorValues()
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
