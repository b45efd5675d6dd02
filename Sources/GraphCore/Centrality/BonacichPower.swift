extension Graph {
  /// Bonacich's power centrality: degree, plus for every walk of length k that leaves the node beta^(k−1) times the degree at its end.
  ///
  /// With a beta above 0, ties to the well connected give power; below 0, ties to those who have no one else do, as in
  /// bargaining. At 0 it is degree (directed: out-degree), in weights if the graph has them.
  /// - Parameters:
  ///   - beta: How much power depends on that of others; in an undirected graph |beta| has to be below 1/λ, λ the largest eigenvalue.
  ///   - scale: How the scores are scaled.
  /// - Returns: Scores, which may be below 0 for a beta below 0; all undefined in a graph without edges, or if the sum did not
  ///   settle, as for a directed graph and too large a beta.
  /// - Throws: `MeasureError` for a beta out of range, loops and parallel edges.
  /// - Complexity: Time O(iterations · edges), space O(nodes + edges).
  /// - Source: P. Bonacich (1987), doi:10.1086/228631.
  public func bonacichPower(beta: Double, _ scale: PowerScale = .nodes) throws(MeasureError) -> NodeScores {
    try require(.simple, for: "Bonacich power")
    var limit = Double.infinity
    if !isDirected, let largest = leadingComponents().first?.pair.value { limit = 1 / largest }
    guard beta.isFinite, abs(beta) < limit else {
      throw .parameterOutOfRange(name: "Bonacich's beta", value: beta, above: -limit, below: limit)
    }
    let matrix = SparseMatrix(weightedRows())
    let sums = Scratch(rowSums())
    let power = Scratch(rowSums())
    var (settled, iterations) = (false, 0)
    if isDirected {
      (settled, iterations) = series(of: matrix, beta: beta, from: sums, into: power)
    } else {
      let solution = ConjugateGradients(solving: power, sums) { vector, result in
        matrix.multiply(vector, into: result)
        result.mix(-beta, 1, of: vector)
      }
      (settled, iterations) = (solution.converged, solution.iterations)
    }
    let values = edgeCount > 0 && settled ? scale.applied(to: power.array) : nil
    return NodeScores(
      Quantity("Bonacich power", unit: "relative", normalisation: scale.description, parameters: ["beta": beta], of: kind),
      values?.map { $0 } ?? nodes.map { _ in nil }, reason: edgeCount == 0 ? .noEdge : .didNotConverge(iterations: iterations))
  }

  /// Bonacich's power centrality with a beta that is a share of its bound, 1/λ with λ the largest eigenvalue: beta = share / λ. In a directed graph, where λ is not
  /// worth finding, it is share / min(largest in-strength, largest out-strength), which is never more, as for `katz`.
  ///
  /// - Parameters:
  ///   - share: The share, above −1 and below 1.
  ///   - scale: How the scores are scaled.
  /// - Returns: Scores, which may be below 0 for a share below 0; all undefined in a graph without edges.
  /// - Throws: `MeasureError` for a share out of range, loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: As the one with a beta, and as `eigenvector` for λ.
  /// - Source: P. Bonacich (1987), doi:10.1086/228631.
  public func bonacichPower(share: Double, _ scale: PowerScale = .nodes) throws(MeasureError) -> NodeScores {
    try require(.simple, for: "Bonacich power")
    guard abs(share) < 1 else {
      throw .parameterOutOfRange(name: "the share of Bonacich's beta", value: share, above: -1, below: 1)
    }
    let bound = isDirected ? settlingBound : leadingComponents().first.map { 1 / $0.pair.value } ?? .infinity
    return try bonacichPower(beta: bound.isFinite ? share * bound : 0, scale)
  }

  /// Σ (beta A)^k times the sums of rows, longer and longer; `power` starts as the sums.
  private func series(
    of matrix: SparseMatrix, beta: Double, from sums: borrowing Vector, into power: borrowing Vector
  ) -> (settled: Bool, iterations: Int) {
    let next = Vector(zeros: nodeCount)
    for iteration in 1...100_000 {
      matrix.multiply(power, into: next)
      var (size, change) = (0.0, 0.0)
      for node in nodes {
        let value = sums[node] + beta * next[node]
        change += abs(value - power[node])
        size += abs(value)
        power[node] = value
      }
      guard size.isFinite else { return (false, iteration) }
      if change <= 1e-14 * size { return (true, iteration) }
    }
    return (false, 100_000)
  }
}

/// How power scores, which are determined only up to a factor, are scaled.
public enum PowerScale: Sendable, Hashable {
  /// The sum of the squares is the number of nodes, as in Bonacich, igraph and sna.
  case nodes
  /// The sum is 1, as sna has it with `rescale`; undefined where the sum is 0.
  case sum

  fileprivate var description: String { self == .nodes ? "sum of squares is n" : "sum is 1" }

  fileprivate func applied(to vector: [Double]) -> [Double]? {
    let size = self == .nodes ? vector.norm / Double(vector.count).squareRoot() : vector.reduce(0, +)
    return size == 0 ? nil : vector.map { $0 / size }
  }
}
