/// What a measure says of every node of a graph.
public struct NodeScores: Sendable, Equatable {
  /// The measure, in the field's words: "betweenness".
  public let measure: String
  /// One score a node, in node order; nil where the measure is undefined.
  public let values: [Double?]
  /// Why the nodes without a score have none; nil if every node has one.
  public let reason: UndefinedReason?
  /// What one of the score stands for: "ties", "shortest paths".
  public let unit: String
  /// What the score was divided by, or "none".
  public let normalisation: String
  /// Numbers the score depends on, such as the damping of PageRank, by name.
  public let parameters: [String: Double]

  init(
    _ measure: String, _ values: [Double?], reason: UndefinedReason? = nil, unit: String, normalisation: String = "none",
    parameters: [String: Double] = [:]
  ) {
    self.measure = measure
    self.values = values
    self.reason = values.contains { $0 == nil } ? reason : nil
    self.unit = unit
    self.normalisation = normalisation
    self.parameters = parameters
  }

  /// These scores and those of further nodes, taken in the same way.
  public func followed(by further: NodeScores) -> NodeScores {
    NodeScores(
      measure, values + further.values, reason: reason ?? further.reason, unit: unit, normalisation: normalisation,
      parameters: parameters)
  }
}
