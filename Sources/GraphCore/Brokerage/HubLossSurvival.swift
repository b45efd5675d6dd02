extension Graph {
  /// Hub-loss pair survival: the share of pairs of the other nodes that still have a path once the hub is gone; Krackhardt's
  /// connectedness of what is left. In 0...1: a star has 0, a cycle 1. Undefined for fewer than three nodes.
  ///
  /// Pairs that had no path before count as not surviving.
  /// - Parameter hub: The node that is lost.
  /// - Throws: `MeasureError` for directed graphs or a hub that is not there. Weights, loops and parallels play no part.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: D. Krackhardt (1994), Graph theoretical dimensions of informal organizations; S. P. Borgatti (2006),
  ///   doi:10.1007/s10588-006-7084-x.
  public func hubLossSurvival(hub: Int) throws(MeasureError) -> NetworkScore {
    try require(.undirected, for: "hub-loss pair survival")
    try require(node: hub)
    guard nodeCount > 2 else { return NetworkScore("hub-loss pair survival", undefined: .fewerNodes(than: 3)) }
    let surviving = Double(components(without: hub).connectedPairs)
    return NetworkScore("hub-loss pair survival", surviving / (Double(nodeCount - 1) * Double(nodeCount - 2) / 2))
  }
}
