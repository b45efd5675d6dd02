extension Graph {
  /// Hub-loss pair survival: the share of pairs of the other nodes that still have a path once the hub is gone; Krackhardt's
  /// connectedness of what is left. In 0...1: a star has 0, a cycle 1. Undefined for fewer than three nodes.
  ///
  /// Pairs that had no path before count as not surviving. In a directed graph it is the share of ordered pairs with a path along the edges.
  /// - Parameter hub: The node that is lost.
  /// - Throws: `MeasureError` for a hub that is not there. Weights, loops and parallels play no part.
  /// - Complexity: Time O(nodes + edges), directed O(nodes · edges) at worst.
  /// - Source: D. Krackhardt (1994), Graph theoretical dimensions of informal organizations; S. P. Borgatti (2006),
  ///   doi:10.1007/s10588-006-7084-x, who has it of ordered pairs.
  public func hubLossSurvival(hub: Int) throws(MeasureError) -> NetworkScore {
    try shareOfSpokePairs("hub-loss pair survival", unit: "pairs of nodes with a path", hub: hub) {
      isDirected
        ? DistanceTotals(of: removing(hub), .outgoing).reached.reduce(0, +) : components(without: hub).connectedPairs
    }
  }
}
