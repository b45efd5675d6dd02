extension Graph {
  /// Core number: the largest k for which the node is in a part of the graph where all have at least k ties among themselves.
  ///
  /// An isolate has 0.
  /// - Returns: Scores in ties, not normalised.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: S. B. Seidman (1983), doi:10.1016/0378-8733(83)90028-X; computed after V. Batagelj and M. Zaveršnik (2011),
  ///   doi:10.1007/s11634-010-0079-y.
  public func coreNumbers() throws(MeasureError) -> NodeScores {
    try require([.undirected, .simple], for: "core number")
    var remaining = degrees()
    var bins = [Int](repeating: 0, count: (remaining.max() ?? 0) + 2)
    for degree in remaining { bins[degree + 1] += 1 }
    for degree in bins.indices.dropFirst() { bins[degree] += bins[degree - 1] }
    // Nodes sorted by remaining degree; a bin starts where its degree does.
    var place = [Int](repeating: 0, count: nodeCount)
    var order = place
    var next = bins
    for node in nodes {
      place[node] = next[remaining[node]]
      order[place[node]] = node
      next[remaining[node]] += 1
    }
    for position in order.indices {
      let node = order[position]
      for target in neighbours(of: node).lazy.map({ Int($0) }) where remaining[target] > remaining[node] {
        // The neighbour changes places with the first of its bin, which then starts one later.
        let degree = remaining[target]
        let first = order[bins[degree]]
        order.swapAt(place[target], place[first])
        (place[target], place[first]) = (place[first], place[target])
        bins[degree] += 1
        remaining[target] -= 1
      }
    }
    return NodeScores("core number", remaining.map { Double($0) }, unit: "ties")
  }
}
