extension Graph {
  /// Katz centrality: one, and for every walk that arrives at the node alpha to the power of its length, times its weights.
  ///
  /// Defined for every graph. An undirected edge is walked both ways; directed, walks follow edges, so that it is the edges
  /// pointing at a node that raise it, as in NetworkX.
  /// - Parameters:
  ///   - alpha: How much each step is worth; the sum has a limit below 1/λ, λ the largest eigenvalue. By default 0.85/λ in an
  ///     undirected graph and, since λ is not worth finding there, 0.85 / min(largest in-strength, largest out-strength),
  ///     which is never more, in a directed one. What was used is in the result's `parameters`.
  ///   - scale: How the scores are scaled.
  /// - Returns: Scores; all undefined if the sum did not settle, as for a directed graph with too large an alpha.
  /// - Throws: `MeasureError.parameterOutOfRange` for an alpha not above 0 or, undirected, not below 1/λ; loops and parallels.
  /// - Complexity: Time O(iterations · edges), space O(nodes + edges).
  /// - Source: L. Katz (1953), doi:10.1007/BF02289026.
  public func katz(alpha: Double? = nil, _ scale: VectorScale = .euclidean) throws(MeasureError) -> NodeScores {
    try require(.simple, for: "Katz centrality")
    let bound = isDirected ? settlingBound : leadingComponents().first.map { 1 / $0.pair.value } ?? .infinity
    let limit = isDirected ? Double.infinity : bound
    let step = alpha ?? (bound.isFinite ? 0.85 * bound : 1)
    guard step > 0, step < limit else {
      throw .parameterOutOfRange(name: "Katz's alpha", value: step, above: 0, below: limit)
    }
    let (values, iterations) = isDirected ? walkSums(step: step) : walkBalance(step: step)
    return NodeScores(
      Quantity("Katz centrality", unit: "relative", normalisation: scale.description, parameters: ["alpha": step], of: kind),
      values.map { scale.applied(to: $0).map { $0 } } ?? nodes.map { _ in nil }, reason: .didNotConverge(iterations: iterations))
  }

  /// One over the largest strength out or the largest in, whichever is less: below it the sums over walks of `katz` and `bonacichPower(beta:_:)` settle in every graph, since
  /// no eigenvalue is larger than either. Above it, and below one over the largest eigenvalue, those of a directed graph do too. Infinite without edges. Time O(nodes + edges).
  public var settlingBound: Double {
    let largest = min(rowSums().max() ?? 0, rowSums(.incoming).max() ?? 0)
    return largest > 0 ? 1 / largest : .infinity
  }

  /// The sum over walks, longer and longer; nil if it did not settle.
  private func walkSums(step: Double) -> (scores: [Double]?, iterations: Int) {
    let matrix = SparseMatrix(weightedRows(.incoming))
    let scores = Vector(repeating: 1, count: nodeCount)
    let next = Vector(zeros: nodeCount)
    let cap = 100_000
    for iteration in 1...cap {
      matrix.multiply(scores, into: next)
      var (size, change) = (0.0, 0.0)
      for node in nodes {
        let value = 1 + step * next[node]
        size += value
        change += abs(value - scores[node])
        scores[node] = value
      }
      guard size.isFinite else { return (nil, iteration) }
      if change <= 1e-14 * size { return (scores.array, iteration) }
    }
    return (nil, cap)
  }

  /// The solution of (1 − step · A) x = 1 in an undirected graph; nil if it was not found.
  private func walkBalance(step: Double) -> (scores: [Double]?, iterations: Int) {
    let matrix = SparseMatrix(weightedRows())
    let scores = Vector(repeating: 1, count: nodeCount)
    let ones = Vector(repeating: 1, count: nodeCount)
    let solution = ConjugateGradients(solving: scores, ones) { vector, result in
      matrix.multiply(vector, into: result)
      result.mix(-step, 1, of: vector)
    }
    return (solution.converged ? scores.array : nil, solution.iterations)
  }
}
