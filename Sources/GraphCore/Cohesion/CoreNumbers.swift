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
    let scores = peelingRows(direction).withPointers { offsets, targets in peeled(offsets, targets, direction) }
    return NodeScores(Quantity("core number", unit: "ties", of: kind), scores)
  }

  /// The core number of each node, level by level.
  ///
  /// No processor could guess which nodes are in the next core, nor which ties count. So a node is written down in any case, and written over unless it is wanted,
  /// and one that is peeled off goes on losing ties, which no longer matter.
  private func peeled(
    _ offsets: UnsafeBufferPointer<Int32>, _ targets: UnsafeBufferPointer<Int32>, _ direction: Direction?
  ) -> [Double] {
    /// A node's ties to nodes not yet peeled off; for one that is, no more than its core number.
    let degree = isDirected ? Scratch(degrees(direction).map { Int32(truncatingIfNeeded: $0) }) : outgoing.degrees()
    let remaining = Scratch(nodes.map { Int32(truncatingIfNeeded: $0) })
    /// The nodes in the order in which they are peeled off, and room for one that is written over.
    let order = Scratch<Int32>(unset: nodeCount + 1)
    var (next, end) = (0, 0)
    var (left, core) = (nodeCount, Int32(-1))
    var scores = [Double](repeating: 0, count: nodeCount)
    while true {
      // Each node stands in the list once for each core it is in, so that the lists come to no more than the edges.
      var (kept, least) = (0, Int32.max)
      for place in 0..<left {
        let node = remaining[place]
        let ties = degree[node]
        remaining[kept] = node
        kept &+= core.below(ties)
        least = min(least, ties > core ? ties : .max)
      }
      (left, core) = (kept, least)
      guard left > 0 else { return scores }
      for place in 0..<left {
        let node = remaining[place]
        order[end] = node
        end &+= degree[node].same(as: core)
      }
      while next < end {
        let node = Int(order[next])
        next &+= 1
        scores[node] = Double(core)
        for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
          let target = targets[arc]
          let ties = degree[target] &- 1
          degree[target] = ties
          order[end] = target
          end &+= ties.same(as: core)
        }
      }
    }
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
