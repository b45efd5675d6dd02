extension Graph {
  /// Local clustering: the share of pairs of a node's neighbours that are tied to each other. In 0...1.
  ///
  /// In a directed graph, of all the triangles that the node could be in, given its ties, and that differ in the direction of an edge, the share that there is
  /// (Fagiolo's, as in NetworkX). Where all ties run both ways it is that of the graph without directions.
  ///
  /// Undefined for a node with fewer than two ties, directed for one tied to fewer than two others. (NetworkX prints 0 there.)
  /// - Throws: `MeasureError` for weights, loops and parallel edges.
  /// - Complexity: Time O(edges^1.5), directed O(Σ degree²); space O(nodes + edges).
  /// - Source: D. J. Watts and S. H. Strogatz (1998), doi:10.1038/30918; directed G. Fagiolo (2007), doi:10.1103/PhysRevE.76.026107.
  public func clustering() throws(MeasureError) -> NodeScores {
    try require([.unweighted, .simple], for: "clustering")
    if isDirected { return directedClustering("clustering", unit: "directed triangles") }
    let values: [Double?] = zip(triangleCounts(), degrees()).map { triangles, degree in
      degree < 2 ? nil : Double(triangles) / (Double(degree) * Double(degree - 1) / 2)
    }
    return NodeScores(
      Quantity(
        "clustering", unit: "ties among neighbours", normalisation: "divided by the number of pairs of neighbours", of: kind),
      values, reason: .fewerThanTwoTies)
  }

  /// Local clustering of a directed graph where the weights of ties are strengths: that of `clustering`, each triangle counting by the geometric mean of its three
  /// weights, each over the largest in the graph (Fagiolo's, as in NetworkX). In 0...1; where all weights are equal, the same as `clustering`.
  ///
  /// Unlike `weightedClustering`, the undirected one, it counts the weight of the tie that closes a triangle, and depends on the largest weight there is. Undefined
  /// for a node tied to fewer than two others. (NetworkX prints 0 there.)
  /// - Throws: `MeasureError` for undirected graphs, loops and parallel edges. Without weights every tie has 1.
  /// - Complexity: Time O(Σ degree²), space O(nodes + edges).
  /// - Source: G. Fagiolo (2007), doi:10.1103/PhysRevE.76.026107.
  public func weightedDirectedClustering() throws(MeasureError) -> NodeScores {
    try require(.simple, for: "weighted directed clustering")
    guard isDirected else { throw .graphIsUndirected(measure: "weighted directed clustering") }
    return directedClustering("weighted directed clustering", unit: "strength of directed triangles")
  }

  /// The share of the directed triangles that there could be: with s counting the edges between two nodes either way, (s³)ᵢᵢ over 2(d(d − 1) − 2m), d being the
  /// node's edges in and out together and m how many of its ties run both ways. With weights s adds up cube roots of weights over the largest.
  private func directedClustering(_ name: String, unit: String) -> NodeScores {
    let arcs = edges
    let largest = arcs.reduce(0) { max($0, $1.weight) }
    func undirected(_ weights: [Double]) -> WeightedAdjacency {
      WeightedAdjacency(
        nodeCount: nodeCount, sources: arcs.map { Int32($0.source) }, targets: arcs.map { Int32($0.target) }, weights: weights,
        mirrored: true
      ).transposed().merged()
    }
    let rows = undirected(arcs.map { cubeRoot($0.weight / largest) })
    let strengthBetween = rows.weights ?? []
    // As many as there are, without weights.
    let edgesBetween = isWeighted ? undirected(arcs.map { _ in 1 }).weights ?? [] : strengthBetween
    var own = [Double](repeating: 0, count: nodeCount)
    let values: [Double?] = nodes.map { node in
      let row = rows.row(node)
      guard row.count > 1 else { return nil }
      for arc in row { own[Int(rows.targets[arc])] = strengthBetween[arc] }
      var triangles = 0.0
      for arc in row {
        for further in rows.row(Int(rows.targets[arc])) {
          triangles += strengthBetween[arc] * strengthBetween[further] * own[Int(rows.targets[further])]
        }
      }
      for arc in row { own[Int(rows.targets[arc])] = 0 }
      let degree = edgesBetween[row].reduce(0, +)
      return triangles / (2 * (degree * (degree - 1) - 2 * (degree - Double(row.count))))
    }
    return NodeScores(
      Quantity(
        name, unit: unit, normalisation: "divided by those there could be, given the node's ties", of: kind),
      values, reason: .fewerThanTwoContacts)
  }
}

/// The cube root of a number of 0 or more, by Newton's steps from within a factor of two.
private func cubeRoot(_ value: Double) -> Double {
  guard value > 0 else { return 0 }
  if value == 1 { return 1 }
  var root = Double(sign: .plus, exponent: value.exponent / 3, significand: 1)
  for _ in 0..<8 { root = (2 * root + value / (root * root)) / 3 }
  return root
}
