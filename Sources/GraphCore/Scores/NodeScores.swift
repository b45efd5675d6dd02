/// What a measure says of every node of a graph.
public struct NodeScores: Quantified, Sendable, Equatable {
  /// What each score is a number of.
  public let quantity: Quantity
  /// One score a node, in node order; nil where the measure is undefined.
  public let values: [Double?]
  /// Why the nodes without a score have none; nil if every node has one.
  public let reason: UndefinedReason?

  init(_ quantity: Quantity, _ values: [Double?], reason: UndefinedReason? = nil) {
    self.quantity = quantity
    self.values = values
    self.reason = values.contains { $0 == nil } ? reason : nil
  }

  /// Scores of which none is undefined. (Left to itself the compiler casts every number to an optional one at run time, which takes longer than many a measure.)
  init(_ quantity: Quantity, _ values: [Double]) {
    self.quantity = quantity
    self.values = values.map { $0 }
    reason = nil
  }

  /// These scores and those of further nodes, taken in the same way.
  public func followed(by further: NodeScores) -> NodeScores {
    NodeScores(quantity, values + further.values, reason: reason ?? further.reason)
  }
}
