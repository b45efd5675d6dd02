extension Graph {
  /// Local clustering where the weights of ties are strengths: the share of pairs of a node's neighbours that are tied to each other, each
  /// counting by the mean weight of the node's two ties. In 0...1; where all weights are equal, the same as `clustering`.
  ///
  /// The weight of the tie that closes a pair plays no part. Undefined for a node with fewer than two ties. (igraph has it as
  /// `transitivity_local_undirected(weights=...)`; NetworkX's weighted clustering is another measure, of geometric means.)
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Without weights every tie has 1.
  /// - Complexity: Time O(edges^1.5), space O(nodes + edges).
  /// - Source: A. Barrat, M. Barthélemy, R. Pastor-Satorras and A. Vespignani (2004), doi:10.1073/pnas.0400087101.
  public func weightedClustering() throws(MeasureError) -> NodeScores {
    let pairs = try weightedTwoPaths(for: "weighted clustering")
    let values: [Double?] = pairs.map { all, closed in all > 0 ? min(1, closed / all) : nil }
    return NodeScores(
      Quantity(
        "weighted clustering", unit: "strength of closed paths of two ties",
        normalisation: "divided by the strength of the paths of two ties", of: kind),
      values, reason: .fewerThanTwoTies)
  }

  /// Transitivity where the weights of ties are strengths: the share of paths of length two whose ends are tied, each counting by the mean
  /// weight of its two ties. In 0...1; where all weights are equal, the same as `transitivity`.
  ///
  /// It is the mean of `weightedClustering` by strength times degree less one. Undefined where there is no such path.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Without weights every tie has 1.
  /// - Complexity: Time O(edges^1.5), space O(nodes + edges).
  /// - Source: T. Opsahl and P. Panzarasa (2009), doi:10.1016/j.socnet.2009.02.002, with the arithmetic mean.
  public func weightedTransitivity() throws(MeasureError) -> NetworkScore {
    let pairs = try weightedTwoPaths(for: "weighted transitivity")
    let quantity = Quantity(
      "weighted transitivity", unit: "strength of closed paths of two ties",
      normalisation: "divided by the strength of the paths of two ties", of: kind)
    let (all, closed) = pairs.reduce((0, 0)) { ($0.0 + $1.all, $0.1 + $1.closed) }
    guard all > 0 else { return NetworkScore(quantity, undefined: .noTwoPath) }
    return NetworkScore(quantity, min(1, closed / all))
  }

  /// Of the pairs of each node's ties the sum of their weights, of all pairs and of those whose far ends are tied.
  private func weightedTwoPaths(for measure: String) throws(MeasureError) -> [(all: Double, closed: Double)] {
    try require([.undirected, .simple], for: measure)
    let edges = OrientedEdges(of: self)
    let closed = Scratch<Double>(repeating: 0, count: nodeCount)
    let weights = edges.weights
    edges.forEachTriangle { lowMiddle, lowHigh, middleHigh, low, middle, high in
      let (first, second, third) = (weights?[lowMiddle] ?? 1, weights?[lowHigh] ?? 1, weights?[middleHigh] ?? 1)
      closed[low] += first + second
      closed[middle] += first + third
      closed[high] += second + third
    }
    return zip(rowSums(), degrees()).enumerated().map { node, row in (row.0 * Double(max(0, row.1 - 1)), closed[node]) }
  }
}
