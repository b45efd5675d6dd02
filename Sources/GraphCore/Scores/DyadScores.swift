/// What a measure says of every ordered pair of nodes of a graph, tied or not: distance, communicability, similarity.
public struct DyadScores: Sendable, Equatable {
  /// The measure, in the field's words: "distance".
  public let measure: String
  /// How many nodes the graph has.
  public let nodeCount: Int
  /// The scores, row after row: that of the pair from `a` to `b` is at `a * nodeCount + b`; nil where the measure is undefined.
  /// The diagonal is what the measure says of a node and itself, undefined if it says nothing.
  public let values: [Double?]
  /// Why the pairs without a score have none, the diagonal apart; nil if every pair of two nodes has one.
  public let reason: UndefinedReason?
  /// What one of the score stands for: "edges".
  public let unit: String
  /// What the score was divided by, or "none".
  public let normalisation: String
  /// Numbers the score depends on, by name.
  public let parameters: [String: Double]

  /// `values` has a place for each of the `nodeCount`² pairs.
  init(
    _ measure: String, nodeCount: Int, _ values: [Double?], reason: UndefinedReason? = nil, unit: String,
    normalisation: String = "none", parameters: [String: Double] = [:]
  ) {
    precondition(values.count == nodeCount * nodeCount, "one score a pair")
    self.measure = measure
    self.nodeCount = nodeCount
    self.values = values
    let isMissing = values.indices.contains { values[$0] == nil && $0 / nodeCount != $0 % nodeCount }
    self.reason = isMissing ? reason : nil
    self.unit = unit
    self.normalisation = normalisation
    self.parameters = parameters
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
