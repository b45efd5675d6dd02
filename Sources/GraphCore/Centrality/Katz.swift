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
    let largest =
      isDirected
      ? min(rowSums(outgoing).max() ?? 0, rowSums(incoming).max() ?? 0)
      : leadingComponents().first?.pair.value ?? 0
    let limit = isDirected || largest == 0 ? Double.infinity : 1 / largest
    let step = alpha ?? (largest == 0 ? 1 : 0.85 / largest)
    guard step > 0, step < limit else {
      throw .parameterOutOfRange(name: "Katz's alpha", value: step, above: 0, below: limit)
    }
    let cap = 100_000
    var scores = [Double](repeating: 1, count: nodeCount)
    var settled = false
    var iterations = 0
    while !settled && iterations < cap {
      iterations += 1
      let next = incoming.product(with: scores).map { 1 + step * $0 }
      let size = next.reduce(0, +)
      guard size.isFinite else { break }
      settled = zip(scores, next).reduce(0) { $0 + abs($1.0 - $1.1) } <= 1e-14 * size
      scores = next
    }
    return NodeScores(
      "Katz centrality", settled ? scale.applied(to: scores) : scores.map { _ in nil },
      reason: .didNotConverge(iterations: iterations), unit: "relative", normalisation: scale.description,
      parameters: ["alpha": step])
  }
}
