extension Graph {
  /// Current-flow betweenness, or random-walk betweenness: the mean current through the node when one unit flows between two nodes, over
  /// all pairs, ties being wires with their weights as conductances. Unlike betweenness it counts paths that are not shortest.
  ///
  /// In 0...1. Undefined on a graph that is not connected, for fewer than three nodes, and where weights are more than 10¹⁰ times each
  /// other.
  /// - Parameter endpoints: Whether a pair's own two nodes count as carrying its unit of current, over n(n−1)/2 pairs, as in Newman; if
  ///   not, only pairs of others count, over (n−1)(n−2)/2 pairs, as in Brandes and Fleischer, and NetworkX.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(nodes³ + nodes · edges · log nodes), space O(nodes²).
  /// - Source: M. E. J. Newman (2005), doi:10.1016/j.socnet.2004.11.009; U. Brandes and D. Fleischer (2005),
  ///   doi:10.1007/978-3-540-31856-9_44.
  public func currentFlowBetweenness(endpoints: Bool = false) throws(MeasureError) -> NodeScores {
    let measure = "current-flow betweenness"
    try require([.undirected, .simple], for: measure)
    try requirePairsFit(for: measure)
    let normalisation = "divided by the number of pairs of " + (endpoints ? "nodes" : "other nodes")
    func undefined(_ reason: UndefinedReason) -> NodeScores {
      NodeScores(
        Quantity(measure, unit: "current", normalisation: normalisation, of: kind), nodes.map { _ in nil }, reason: reason)
    }
    guard nodeCount > 2 else { return undefined(.fewerNodes(than: 3)) }
    guard components(without: nil).count == 1 else { return undefined(.disconnected) }
    let inverse = LaplacianInverse(of: self)
    guard inverse.isSound else { return undefined(.weightsTooFarApart) }
    var currents = [Double](repeating: 0, count: nodeCount)
    for edge in edges {
      // The current along the edge is the difference of what its potential difference is for one node and for the other.
      let drops = nodes.map { edge.weight * (inverse[edge.source, $0] - inverse[edge.target, $0]) }.sorted()
      var sum = 0.0
      for (rank, drop) in drops.enumerated() { sum += drop * Double(2 * rank - (nodeCount - 1)) }
      currents[edge.source] += sum
      currents[edge.target] += sum
    }
    let others = Double(nodeCount - 1)
    let pairs = endpoints ? Double(nodeCount) * others / 2 : others * (others - 1) / 2
    // Half of what flows over a node's ties flows through it; of a unit that starts or ends there, all but half of it does.
    return NodeScores(
      Quantity(measure, unit: "current", normalisation: normalisation, of: kind),
      currents.map { ($0 + (endpoints ? others : -others)) / 2 / pairs })
  }
}
