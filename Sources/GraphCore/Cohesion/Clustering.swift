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
    if isDirected { return directedClustering() }
    let values: [Double?] = zip(triangleCounts(), degrees()).map { triangles, degree in
      degree < 2 ? nil : Double(triangles) / (Double(degree) * Double(degree - 1) / 2)
    }
    return NodeScores(
      Quantity(
        "clustering", unit: "ties among neighbours", normalisation: "divided by the number of pairs of neighbours", of: kind),
      values, reason: .fewerThanTwoTies)
  }

  /// The share of the directed triangles that there could be: with s counting the edges between two nodes either way, (s³)ᵢᵢ over 2(d(d − 1) − 2m), d being the
  /// node's edges in and out together and m how many of its ties run both ways.
  private func directedClustering() -> NodeScores {
    let arcs = edges
    let rows = WeightedAdjacency(
      nodeCount: nodeCount, sources: arcs.map { Int32($0.source) }, targets: arcs.map { Int32($0.target) },
      weights: [Double](repeating: 1, count: arcs.count), mirrored: true
    ).transposed().merged()
    let edgesBetween = rows.weights ?? []
    var own = [Double](repeating: 0, count: nodeCount)
    let values: [Double?] = nodes.map { node in
      let row = rows.row(node)
      guard row.count > 1 else { return nil }
      for arc in row { own[Int(rows.targets[arc])] = edgesBetween[arc] }
      var triangles = 0.0
      for arc in row {
        for further in rows.row(Int(rows.targets[arc])) {
          triangles += edgesBetween[arc] * edgesBetween[further] * own[Int(rows.targets[further])]
        }
      }
      for arc in row { own[Int(rows.targets[arc])] = 0 }
      let degree = edgesBetween[row].reduce(0, +)
      return triangles / (2 * (degree * (degree - 1) - 2 * (degree - Double(row.count))))
    }
    return NodeScores(
      Quantity(
        "clustering", unit: "directed triangles", normalisation: "divided by those there could be, given the node's ties",
        of: kind),
      values, reason: .fewerThanTwoContacts)
  }
}
