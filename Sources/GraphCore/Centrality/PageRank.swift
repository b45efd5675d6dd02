extension Graph {
  /// PageRank: how often a walker comes by who follows a random edge, by weight, or with the chance 1 − damping, or from a node
  /// without outgoing edges, goes to any node at all.
  ///
  /// Defined for every graph; an undirected edge is followed both ways. Scores sum to 1.
  /// - Parameter damping: The chance of following an edge, above 0 and below 1.
  /// - Returns: Scores; all undefined if they did not settle, as for a directed graph and a damping within 1e-4 of 1.
  /// - Throws: `MeasureError.parameterOutOfRange`.
  /// - Complexity: Time O(iterations · edges); iterations grow as 1 / (1 − damping), in an undirected graph as its square
  ///   root. Space O(nodes + edges).
  /// - Source: S. Brin and L. Page (1998), doi:10.1016/S0169-7552(98)00110-X.
  public func pageRank(damping: Double = 0.85) throws(MeasureError) -> NodeScores {
    guard damping > 0, damping < 1 else {
      throw .parameterOutOfRange(name: "PageRank's damping", value: damping, above: 0, below: 1)
    }
    // Where strengths are far apart, what is exact enough for the weak is not for the strong.
    let strengths = rowSums()
    let isEven = (strengths.max() ?? 1) <= 1e6 * (strengths.lazy.filter { $0 > 0 }.min() ?? 1)
    let (rank, iterations) =
      isDirected || !isEven ? walked(damping: damping, strengths) : solved(damping: damping, strengths)
    return NodeScores(
      Quantity("PageRank", unit: "share of visits", normalisation: "sum is 1", parameters: ["damping": damping], of: kind),
      rank?.map { $0 } ?? nodes.map { _ in nil }, reason: .didNotConverge(iterations: iterations))
  }

  /// The scores of any graph: the walk itself, step by step; nil if it did not settle.
  private func walked(damping: Double, _ strengths: [Double]) -> (rank: [Double]?, iterations: Int) {
    let count = Double(nodeCount)
    let strengths = Scratch(strengths)
    let matrix = SparseMatrix(weightedRows(.incoming))
    let rank = Vector(repeating: 1 / count, count: nodeCount)
    let passedOn = Vector(zeros: nodeCount)
    let next = Vector(zeros: nodeCount)
    let cap = 100_000
    for iteration in 0..<cap where nodeCount > 0 {
      var dangling = 0.0
      for node in nodes {
        passedOn[node] = strengths[node] > 0 ? rank[node] / strengths[node] : 0
        if strengths[node] == 0 { dangling += rank[node] }
      }
      matrix.multiply(passedOn, into: next)
      let everywhere = (1 - damping + damping * dangling) / count
      var sum = 0.0
      for node in nodes {
        next[node] = everywhere + damping * next[node]
        sum += next[node]
      }
      var change = 0.0
      for node in nodes {
        let share = next[node] / sum
        change += abs(share - rank[node])
        rank[node] = share
      }
      if change <= 1e-14 { return (rank.array, iteration + 1) }
    }
    return (nodeCount == 0 ? [] : nil, cap)
  }

  /// The scores of an undirected graph, where the walk's balance is a symmetric system: with y the visits for one arrival at random at
  /// each node and y = √s z, s the strengths, (1 − damping · s^−½ A s^−½) z = s^−½. Nil if it did not settle.
  private func solved(damping: Double, _ strengths: [Double]) -> (rank: [Double]?, iterations: Int) {
    let inverse = Scratch(strengths.map { $0 > 0 ? 1 / $0.squareRoot() : 0 })
    let matrix = SparseMatrix(weightedRows())
    let z = Vector(zeros: nodeCount)
    let b = Vector(zeros: nodeCount)
    let scaled = Vector(zeros: nodeCount)
    let total = strengths.reduce(0, +)
    // Visits are nearly one, and a share of all the walks by strength.
    let share = total > 0 ? damping / (1 - damping) * Double(nodeCount) / total : 0
    for node in nodes {
      b[node] = inverse[node]
      z[node] = (1 + share * strengths[node]) * inverse[node]
    }
    let solution = ConjugateGradients(solving: z, b) { vector, result in
      for node in 0..<vector.count { scaled[node] = inverse[node] * vector[node] }
      matrix.multiply(scaled, into: result)
      for node in 0..<vector.count { result[node] = vector[node] - damping * inverse[node] * result[node] }
    }
    guard solution.converged else { return (nil, solution.iterations) }
    // An isolate is visited only by those who arrive there.
    let visits = nodes.map { strengths[$0] > 0 ? z[$0] * strengths[$0].squareRoot() : 1 }
    let sum = visits.reduce(0, +)
    return (visits.map { $0 / sum }, solution.iterations)
  }
}
