extension Graph {
  /// Subgraph centrality: the closed walks from the node to itself, one of length k counting 1/k!; the diagonal of e^A.
  ///
  /// At least 1, which is what an isolate has. Undefined where e^A is beyond the largest number (eigenvalues above 709).
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(nodes³), space O(nodes²).
  /// - Source: E. Estrada and J. A. Rodríguez-Velázquez (2005), doi:10.1103/PhysRevE.71.056103.
  public func subgraphCentrality() throws(MeasureError) -> NodeScores {
    try require([.undirected, .simple], for: "subgraph centrality")
    try requirePairsFit(for: "subgraph centrality")
    let walks = weightedWalks()
    return NodeScores(
      Quantity("subgraph centrality", unit: "weighted closed walks", normalisation: walkNormalisation, of: kind),
      nodes.map { finite(walks[$0 * nodeCount + $0]) }, reason: .tooLarge)
  }

  /// Communicability: the walks between two nodes, one of length k counting 1/k!; the entries of e^A.
  ///
  /// At least 0, which is what two nodes with no path have; the diagonal is subgraph centrality. Undefined where e^A is beyond the
  /// largest number.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(nodes³), space O(nodes²).
  /// - Source: E. Estrada and N. Hatano (2008), doi:10.1103/PhysRevE.77.036111.
  public func communicability() throws(MeasureError) -> DyadScores {
    try require([.undirected, .simple], for: "communicability")
    try requirePairsFit(for: "communicability")
    return DyadScores(
      Quantity("communicability", unit: "weighted walks", normalisation: walkNormalisation, of: kind), nodeCount: nodeCount,
      weightedWalks().map(finite), reason: .tooLarge)
  }

  /// What walks are divided by. Weights are taken as they are: some (J. J. Crofts and D. J. Higham 2009, doi:10.1098/rsif.2008.0484) divide each by the roots of the
  /// strengths at its ends, so that heavy ties do not drown all else.
  var walkNormalisation: String { isWeighted ? "none; weights not divided by strengths" : "none" }

  private func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }

  /// The entries of e^A, component by component, so that nodes with no path between them have 0 and no rounding error.
  private func weightedWalks() -> [Double] {
    var walks = [Double](repeating: 0, count: nodeCount * nodeCount)
    for members in components(without: nil).members {
      let size = members.count
      var matrix = [Double](repeating: 0, count: size * size)
      let part = induced(on: members)
      for edge in part.edges {
        matrix[edge.source * size + edge.target] = edge.weight
        matrix[edge.target * size + edge.source] = edge.weight
      }
      let system = SymmetricEigensystem(matrix, size: size)
      let powers = system.values.map { $0.exponential }
      for a in 0..<size {
        for b in a..<size {
          var sum = 0.0
          for (index, power) in powers.enumerated() {
            sum += system.vectors[index * size + a] * system.vectors[index * size + b] * power
          }
          // Between nodes of one component it is above 0, if not above rounding.
          walks[members[a] * nodeCount + members[b]] = abs(sum)
          walks[members[b] * nodeCount + members[a]] = abs(sum)
        }
      }
    }
    return walks
  }
}

extension Double {
  /// e to this power; infinite above 709.78.
  var exponential: Double {
    guard self < 710 else { return .infinity }
    guard self > -745 else { return 0 }
    // e^x = (e^r)^(2^k), with r small enough for the series to end at once.
    var halvings = 0
    var rest = self
    while abs(rest) > 0.0625 {
      rest /= 2
      halvings += 1
    }
    // e^r − 1, so that squaring does not lose what is small beside 1.
    var term = rest
    var sum = rest
    for order in 2..<16 {
      term *= rest / Double(order)
      sum += term
    }
    for _ in 0..<halvings { sum = sum * (2 + sum) }
    return 1 + sum
  }
}
