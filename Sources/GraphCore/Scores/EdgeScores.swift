/// What a measure says of every edge of a graph.
public struct EdgeScores: Sendable, Equatable {
  /// The measure, in the field's words: "edge betweenness".
  public let measure: String
  /// The edges, in the order of `Graph.edges`: by source, then target.
  public let edges: [Edge]
  /// One score an edge, in the order of `edges`; nil where the measure is undefined.
  public let values: [Double?]
  /// Why the edges without a score have none; nil if every edge has one.
  public let reason: UndefinedReason?
  /// What one of the score stands for: "shortest paths".
  public let unit: String
  /// What the score was divided by, or "none".
  public let normalisation: String
  /// Numbers the score depends on, by name.
  public let parameters: [String: Double]

  /// `values` has a place for each of `edges`.
  init(
    _ measure: String, _ edges: [Edge], _ values: [Double?], reason: UndefinedReason? = nil, unit: String,
    normalisation: String = "none", parameters: [String: Double] = [:]
  ) {
    precondition(edges.count == values.count, "one score an edge")
    self.measure = measure
    self.edges = edges
    self.values = values
    self.reason = values.contains { $0 == nil } ? reason : nil
    self.unit = unit
    self.normalisation = normalisation
    self.parameters = parameters
  }
}
