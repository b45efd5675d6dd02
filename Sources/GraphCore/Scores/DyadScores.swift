/// What a measure says of every ordered pair of nodes of a graph, tied or not: distance, communicability, similarity.
public struct DyadScores: Quantified, Sendable, Equatable {
  /// What each score is a number of.
  public let quantity: Quantity
  /// How many nodes the graph has.
  public let nodeCount: Int
  /// The scores, row after row: that of the pair from `a` to `b` is at `a * nodeCount + b`; nil where the measure is undefined.
  /// The diagonal is what the measure says of a node and itself, undefined if it says nothing.
  public let values: [Double?]
  /// Why the pairs without a score have none, the diagonal apart; nil if every pair of two nodes has one.
  public let reason: UndefinedReason?

  /// `values` has a place for each of the `nodeCount`² pairs.
  init(_ quantity: Quantity, nodeCount: Int, _ values: [Double?], reason: UndefinedReason? = nil) {
    precondition(values.count == nodeCount * nodeCount, "one score a pair")
    self.quantity = quantity
    self.nodeCount = nodeCount
    self.values = values
    let isMissing = values.indices.contains { values[$0] == nil && $0 / nodeCount != $0 % nodeCount }
    self.reason = isMissing ? reason : nil
  }

  /// The score of the pair from one node to another; both must be nodes of the graph.
  public subscript(from source: Int, to target: Int) -> Double? {
    precondition((0..<nodeCount).contains(target), "no such node")
    return values[source * nodeCount + target]
  }

  /// The scores of the pairs from one node to every node, in node order; `node` must be one of the graph.
  public func row(_ node: Int) -> ArraySlice<Double?> {
    values[node * nodeCount..<(node + 1) * nodeCount]
  }
}
