extension Graph {
  /// Spoke-to-spoke density: the share of pairs of the other nodes that are tied to each other, of ordered pairs if the graph is directed; the
  /// density of the graph without the hub. In 0...1: a star has 0, a complete graph 1. Undefined for fewer than three nodes.
  ///
  /// - Parameter hub: The node to leave out. Where several nodes tie for hub, ask for each.
  /// - Throws: `MeasureError` for loops, parallel edges, or a hub that is not there. Weights play no part.
  /// - Complexity: Time O(1).
  /// - Source: density after S. Wasserman and K. Faust (1994), doi:10.1017/CBO9780511815478.
  public func spokeDensity(hub: Int) throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "spoke-to-spoke density")
    return try shareOfSpokePairs("spoke-to-spoke density", unit: "ties", hub: hub) { edgeCount - degrees()[hub] }
  }

  /// How many pairs of the nodes but the hub are so, over all of them, ordered ones if the graph is directed; undefined for fewer than three nodes.
  func shareOfSpokePairs(
    _ measure: String, unit: String, hub: Int, _ count: () -> Int
  ) throws(MeasureError) -> NetworkScore {
    try require(node: hub)
    let quantity = Quantity(
      measure, unit: unit,
      normalisation: isDirected
        ? "divided by the number of ordered pairs of other nodes" : "divided by the number of pairs of other nodes",
      of: kind)
    guard nodeCount > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    let pairs = Double(nodeCount - 1) * Double(nodeCount - 2) / (isDirected ? 1 : 2)
    return NetworkScore(quantity, Double(count()) / pairs)
  }

  /// The hub's share of ties: those of the hub over all ties. In 0...1; 1 for a star. Undefined without ties.
  ///
  /// - Parameter hub: The node; nil for the one with the most ties, in and out together if the graph is directed, which has at least 2/n.
  /// - Throws: `MeasureError` for loops, parallel edges, or a hub that is not there. Weights play no part.
  /// - Complexity: Time O(nodes).
  /// - Source: descriptive, a ratio of counts: degree and number of lines, S. Wasserman and K. Faust (1994), doi:10.1017/CBO9780511815478.
  public func hubTieShare(hub: Int? = nil) throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "hub's share of ties")
    if let hub { try require(node: hub) }
    let quantity = Quantity("hub's share of ties", unit: "ties", normalisation: "divided by the number of ties", of: kind)
    guard edgeCount > 0 else { return NetworkScore(quantity, undefined: .noEdge) }
    let degrees = degrees()
    return NetworkScore(quantity, Double(hub.map { degrees[$0] } ?? degrees.max() ?? 0) / Double(edgeCount))
  }
}
