extension Graph {
  /// What nodes put into their ties, to and fro together: an undirected graph with the weights a_ij + a_ji. The graph is simple.
  ///
  /// An undirected graph is its own, for the factor of two falls out of every share.
  var investments: Graph {
    guard isDirected else { return self }
    let arcs = edges
    let rows = WeightedAdjacency(
      nodeCount: nodeCount, sources: arcs.map { Int32($0.source) }, targets: arcs.map { Int32($0.target) },
      weights: arcs.map(\.weight), mirrored: true
    ).transposed().merged()
    return Graph(sortedRows: rows, directed: false, tally: tally)
  }
}
