extension Graph {
  /// Reach: the share of the other nodes that are within so many steps of the node, or that it reaches at all. In 0...1; an
  /// isolate has 0.
  ///
  /// Undefined for a single node.
  /// - Parameters:
  ///   - steps: How many steps count, at least 0; nil for any number.
  ///   - direction: In a directed graph, steps from the node (`outgoing`) or to it (`incoming`).
  /// - Throws: `MeasureError.parameterOutOfRange` for fewer than 0 steps. Weights, loops and parallel edges play no part.
  /// - Complexity: As `harmonic`, or less.
  /// - Source: S. P. Borgatti, M. G. Everett and J. C. Johnson (2013), Analyzing Social Networks, ch. 10 (k-step reach); of
  ///   sets of nodes S. P. Borgatti (2006), doi:10.1007/s10588-006-7084-x.
  public func reach(within steps: Int? = nil, _ direction: Direction = .outgoing) throws(MeasureError) -> NodeScores {
    if let steps, steps < 0 {
      throw .parameterOutOfRange(name: "the number of steps", value: Double(steps), above: -1, below: .infinity)
    }
    let reached = DistanceTotals(of: self, direction, within: steps ?? .max).reached
    let values = reached.map { nodeCount > 1 ? Double($0) / Double(nodeCount - 1) : nil }
    return NodeScores(
      Quantity(
        "reach", unit: "nodes", normalisation: "divided by n − 1", parameters: steps.map { ["steps": Double($0)] } ?? [:],
        of: kind), values, reason: .fewerNodes(than: 2))
  }
}
