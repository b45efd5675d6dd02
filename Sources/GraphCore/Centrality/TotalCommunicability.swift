extension Graph {
  /// Total communicability: the walks that end at the node, one of length k counting 1/k!, its own of length 0 among them; the sums of the rows of e^A.
  ///
  /// Unlike subgraph centrality, which counts closed walks and is not defined for directed graphs, it counts walks from everywhere, and is cheap. Directed, walks
  /// follow edges, so that it is the edges pointing at a node that raise it, as in `katz`. At least 1, which is what an isolate has. Undefined where a score is beyond
  /// the largest number.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(steps · edges), steps being a few times the largest eigenvalue; space O(nodes + edges).
  /// - Source: M. Benzi and C. Klymko (2013), doi:10.1093/comnet/cnt007.
  public func totalCommunicability() throws(MeasureError) -> NodeScores {
    try require(.simple, for: "total communicability")
    let quantity = Quantity("total communicability", unit: "weighted walks", normalisation: walkNormalisation, of: kind)
    let matrix = SparseMatrix(weightedRows(.incoming))
    var sums = [Double](repeating: 1, count: nodeCount)
    let walks = Vector(repeating: 1, count: nodeCount)
    let next = Vector(zeros: nodeCount)
    let limit = 100_000
    for length in 1...limit {
      matrix.multiply(walks, into: next)
      var (isDone, isFinite) = (true, true)
      for node in nodes {
        let term = next[node] / Double(length)
        walks[node] = term
        sums[node] += term
        if term > 1e-17 * sums[node] { isDone = false }
        if !sums[node].isFinite { isFinite = false }
      }
      // All terms are above 0, so that nothing is lost to rounding; while they still rise none is small beside the sum.
      guard isFinite else { break }
      if isDone { return NodeScores(quantity, sums.map { $0 }) }
    }
    return NodeScores(quantity, sums.map { _ in nil }, reason: .tooLarge)
  }
}
