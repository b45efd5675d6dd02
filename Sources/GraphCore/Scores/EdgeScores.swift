/// What a measure says of every edge of a graph.
public struct EdgeScores: Quantified, Sendable, Equatable {
  /// What each score is a number of.
  public let quantity: Quantity
  /// The edges, in the order of `Graph.edges`: by source, then target.
  public let edges: [Edge]
  /// One score an edge, in the order of `edges`; nil where the measure is undefined.
  public let values: [Double?]
  /// Why the edges without a score have none; nil if every edge has one.
  public let reason: UndefinedReason?

  /// `values` has a place for each of `edges`.
  init(_ quantity: Quantity, _ edges: [Edge], _ values: [Double?], reason: UndefinedReason? = nil) {
    precondition(edges.count == values.count, "one score an edge")
    self.quantity = quantity
    self.edges = edges
    self.values = values
    self.reason = values.contains { $0 == nil } ? reason : nil
  }
}
