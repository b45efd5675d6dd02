extension Graph {
  /// Edge betweenness: over all pairs of nodes, the share of their shortest paths that run along the edge.
  ///
  /// Directed: over ordered pairs; undirected: every pair once, the edge's own two ends among them. A loop has 0.
  /// - Parameters:
  ///   - normalised: Divide by the number of pairs of nodes, n(n−1)/2, directed n(n−1), as NetworkX does.
  ///   - pairs: How often a pair of an undirected graph counts; no matter where normalised.
  ///   - length: How long a tie is; a graph with weights asks for it.
  /// - Returns: Scores in shortest paths; normalised, in 0...1.
  /// - Throws: `MeasureError` for weights without a `length`, parallel edges, or path counts beyond a `Double`.
  /// - Complexity: Time O(nodes · edges), with lengths O(nodes · edges · log edges); space O(nodes + edges) a thread.
  /// - Source: M. Girvan and M. E. J. Newman (2002), doi:10.1073/pnas.122653799; computed after U. Brandes (2008),
  ///   doi:10.1016/j.socnet.2007.11.001.
  public func edgeBetweenness(
    normalised: Bool = false, counting pairs: PairCounting = .once, length: TieLength? = nil
  ) throws(MeasureError) -> EdgeScores {
    try require(.noParallels, for: "edge betweenness")
    let lengths = try lengths(length, .outgoing, for: "edge betweenness")
    let arcs = try PathDependencies(of: self, lengths: lengths, arcs: true).ofArcs
    let divisor = normalised ? max(1, Double(nodeCount) * Double(nodeCount - 1)) : pairs.divisor(kind)
    var values: [Double] = []
    values.reserveCapacity(edgeCount)
    for node in nodes {
      for arc in outgoing.row(node) {
        let target = Int(outgoing.targets[arc])
        guard isDirected || node <= target else { continue }
        // An undirected edge is run along both ways, and every pair comes twice.
        let back = isDirected || node == target ? 0 : outgoing.arc(from: target, to: Int32(node)).map { arcs[$0] } ?? 0
        values.append((arcs[arc] + back) / divisor)
      }
    }
    return EdgeScores(
      Quantity(
        "edge betweenness", unit: "shortest paths",
        normalisation: normalised ? "divided by the number of pairs of nodes" : pairs.description(kind), of: kind), edges, values)
  }
}
