extension Graph {
  /// Eigenvector centralization: the sum of the differences from the largest eigenvector centrality, which is set to 1, over
  /// the most that it can be, n − 2: that of a single tie among isolates. So a star has less than 1, (n − 1 − √(n−1)) / (n −
  /// 2).
  ///
  /// In 0...1, with weights too: λ is a sum over the ties of the largest node, of weight times score, and no weight is above λ, so that the
  /// scores of the others add up to 1 at least. Undefined for fewer than three nodes and where eigenvector centrality is.
  ///
  /// Directed, it is that of a strongly connected graph, as the centrality is, and the most is n − 1 − λ, where λ = λ⁻¹ + λ⁻² + … + λ⁻⁽ⁿ⁻¹⁾: that of a row of nodes
  /// each of which points at the next, and all at the first. No such graph has more. The first node's score of 1 is 1/λ times the sum of those that point at it, so that
  /// the others have λ together at least; and a node k steps away from it has λ⁻ᵏ at least, the k-th nearest is no more than k steps away, and λ is not below 1, so that
  /// the others have λ⁻¹ + … + λ⁻⁽ⁿ⁻¹⁾ together at least. The one bound rises with λ and the other falls: the larger of the two is least where they are equal. (igraph
  /// divides by n − 1, which no graph has.) With weights the others may come as near to 0 as one likes, and there is no most.
  /// - Throws: `MeasureError` for loops and parallel edges, and for directed graphs with weights.
  /// - Complexity: As `eigenvector`.
  /// - Source: Freeman's construction (1978), doi:10.1016/0378-8733(78)90021-7, on the centrality of P. Bonacich (1972),
  ///   doi:10.1080/0022250X.1972.9989806, with the maximum that igraph has; directed the most as told here.
  public func eigenvectorCentralization() throws(MeasureError) -> NetworkScore {
    let name = "eigenvector centralization"
    if isDirected { try require(.unweighted, for: name) }
    let quantity = Quantity(
      name, unit: "relative",
      normalisation: "largest is 1, divided by the most" + (isDirected ? " of a strongly connected graph" : ", n − 2"), of: kind)
    let scores = try eigenvector(.maximum)
    guard nodeCount > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    if let reason = scores.reason { return NetworkScore(quantity, undefined: reason) }
    let most = isDirected ? Self.mostOfDirectedEigenvector(nodes: nodeCount) : Double(nodeCount - 2)
    return NetworkScore(quantity, partOfMost(sumOfDifferences(scores.values.map { $0 ?? 0 }), most: most, terms: nodeCount))
  }

  /// n − 1 − λ, by halving the interval in which λ lies, from 1 to the golden section, which it comes near to in long rows.
  static func mostOfDirectedEigenvector(nodes: Int) -> Double {
    var (low, high) = (1.0, 2.0)
    while true {
      let middle = (low + high) / 2
      guard low < middle, middle < high else { return Double(nodes - 1) - middle }
      // What the others have at least, 1/λ + 1/λ² + …, summed from the smallest.
      let others = (1..<nodes).reduce(0) { sum, _ in (sum + 1) / middle }
      if others > middle { low = middle } else { high = middle }
    }
  }
}
