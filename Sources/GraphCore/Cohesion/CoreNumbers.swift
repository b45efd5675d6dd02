extension Graph {
  /// Core number: the largest k for which the node is in a part of the graph where all have at least k ties among themselves.
  ///
  /// Defined for every graph. An isolate has 0. In a directed graph the ties among themselves are those that come in, those that go out, or both together, as in
  /// igraph; NetworkX counts both together.
  /// - Parameter direction: The ties of a directed graph that count; nil for both. No matter in an undirected one.
  /// - Returns: Scores in ties, in 0...n − 1 (both together 2(n − 1)), in a complete graph the last; not normalised.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: S. B. Seidman (1983), doi:10.1016/0378-8733(83)90028-X; directed C. Giatsidis, D. M. Thilikos and M. Vazirgiannis (2013),
  ///   doi:10.1007/s10115-012-0539-0; peeled level by level after H. Kabir and K. Madduri
  ///   (2017), doi:10.1109/IPDPSW.2017.151.
  public func coreNumbers(_ direction: Direction? = nil) throws(MeasureError) -> NodeScores {
    try require(.simple, for: "core number")
    // A node that is peeled off takes the ties that come in from those that it points at, and the ties that go out from those that point at it.
    let rows = ScratchRows(peelingRows(direction))
    /// A node's ties to nodes not yet peeled off; for one that is, its core number.
    let degree = Scratch(degrees(direction).map { Int32($0) })
    var remaining = nodes.map { Int32($0) }
    var peeled: [Int32] = []
    while !remaining.isEmpty {
      // Each node stands in the list once for each core it is in, so that the lists come to no more than the edges.
      let core = remaining.reduce(Int32.max) { min($0, degree[$1]) }
      peeled.append(contentsOf: remaining.lazy.filter { degree[$0] == core })
      while let node = peeled.popLast() {
        for arc in rows.row(node) {
          let target = rows.targets[arc]
          guard degree[target] > core else { continue }
          degree[target] &-= 1
          if degree[target] == core { peeled.append(target) }
        }
      }
      remaining.removeAll { degree[$0] == core }
    }
    return NodeScores(Quantity("core number", unit: "ties", of: kind), degree.array.map { Double($0) })
  }

  /// For each node those that lose a tie when it is peeled off, as often as they do.
  private func peelingRows(_ direction: Direction?) -> Adjacency {
    guard isDirected else { return outgoing }
    if let direction { return direction == .outgoing ? incoming : outgoing }
    let sources = nodes.flatMap { node in outgoing.row(node).map { _ in Int32(node) } }
    return WeightedAdjacency(nodeCount: nodeCount, sources: sources, targets: outgoing.targets, weights: nil, mirrored: true)
      .adjacency
  }
}
