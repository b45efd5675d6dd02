extension Graph {
  /// PageRank: how often a walker comes by who follows a random edge, by weight, or with the chance 1 − damping, or from a node
  /// without outgoing edges, goes to any node at all.
  ///
  /// Defined for every graph; an undirected edge is followed both ways. Scores sum to 1.
  /// - Parameter damping: The chance of following an edge, above 0 and below 1.
  /// - Returns: Scores; all undefined if they did not settle, as for a damping within 1e-4 of 1.
  /// - Throws: `MeasureError.parameterOutOfRange`.
  /// - Complexity: Time O(iterations · edges); iterations grow as 1 / (1 − damping). Space O(nodes).
  /// - Source: S. Brin and L. Page (1998), doi:10.1016/S0169-7552(98)00110-X.
  public func pageRank(damping: Double = 0.85) throws(MeasureError) -> NodeScores {
    guard damping > 0, damping < 1 else {
      throw .parameterOutOfRange(name: "PageRank's damping", value: damping, above: 0, below: 1)
    }
    let count = Double(nodeCount)
    let strengths = rowSums(outgoing)
    var rank = [Double](repeating: 1 / count, count: nodeCount)
    let cap = 100_000
    var settled = nodeCount == 0
    for _ in 0..<cap where !settled {
      var dangling = 0.0
      var passedOn = rank
      for node in nodes {
        if strengths[node] > 0 { passedOn[node] /= strengths[node] } else { dangling += rank[node] }
      }
      let everywhere = (1 - damping + damping * dangling) / count
      var next = incoming.product(with: passedOn).map { everywhere + damping * $0 }
      next.scale(by: 1 / next.reduce(0, +))
      settled = zip(rank, next).reduce(0) { $0 + abs($1.0 - $1.1) } <= 1e-14
      rank = next
    }
    return NodeScores(
      "PageRank", settled ? rank : rank.map { _ in nil }, reason: .didNotConverge(iterations: cap),
      unit: "share of visits", normalisation: "sum is 1", parameters: ["damping": damping])
  }
}
