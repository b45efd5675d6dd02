/// The least and the most that a score can be among all graphs of as many nodes and ties.
public struct ScoreBounds: Sendable, Hashable {
  /// The least; some graph has it.
  public let least: Double
  /// The most; some graph has it.
  public let most: Double

  /// Bounds of the given parts, each of which some graph has.
  public init(least: Double, most: Double) {
    (self.least, self.most) = (least, most)
  }

  /// The bounds of the score over a number above 0.
  public func divided(by number: Double) -> ScoreBounds { ScoreBounds(least: least / number, most: most / number) }

  /// Where a value lies between the two, from 0 to 1; nil where they are equal.
  public func place(of value: Double) -> Double? {
    most > least ? (value - least) / (most - least) : nil
  }
}

extension Graph {
  /// The least and the most degree centralization of graphs with this one's nodes and ties, in a directed graph out-degree
  /// centralization; nil for fewer than three nodes.
  ///
  /// A star's value of 1 is out of reach at most densities. The sum of the differences from the largest degree is n·d − 2m
  /// (directed n·d − m): least with degrees as even as can be, most with one node tied to as many as it can, min(n − 1, m).
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(1).
  /// - Source: C. T. Butts (2006), Exact bounds for degree centralization, Social Networks 28(4), 283–296.
  public func degreeCentralizationBounds() throws(MeasureError) -> ScoreBounds? {
    try require(.simple, for: "degree centralization")
    guard nodeCount > 2 else { return nil }
    let others = nodeCount - 1
    let ends = isDirected ? edgeCount : 2 * edgeCount
    let even = (ends + nodeCount - 1) / nodeCount
    let scale = Double(others * (isDirected ? others : others - 1))
    return ScoreBounds(
      least: Double(nodeCount * even - ends) / scale,
      most: Double(nodeCount * min(others, edgeCount) - ends) / scale)
  }
}
