/// What a score is a number of: the measure, what one of it stands for, what it was divided by, and the kind of graph it was taken of.
public struct Quantity: Sendable, Hashable {
  /// The measure, in the field's words: "degree centralization".
  public let measure: String
  /// What one of the score stands for, before anything was divided: "ties", "shortest paths".
  public let unit: String
  /// What the score was divided by, or "none".
  public let normalisation: String
  /// Numbers the score depends on, such as the damping of PageRank, by name.
  public let parameters: [String: Double]
  /// The kind of graph that was measured.
  public let graphKind: GraphKind

  /// A quantity of the given parts; not normalised and without parameters where nothing else is said.
  public init(
    _ measure: String, unit: String, normalisation: String = "none", parameters: [String: Double] = [:], of graphKind: GraphKind
  ) {
    self.measure = measure
    self.unit = unit
    self.normalisation = normalisation
    self.parameters = parameters
    self.graphKind = graphKind
  }
}

/// A result that knows what it is a number of: scores of nodes, of dyads, of edges and of the network.
public protocol Quantified {
  /// What the score or each of the scores is a number of, the same whether or not there is one.
  var quantity: Quantity { get }
}

extension Quantified {
  /// The measure, in the field's words: "betweenness".
  public var measure: String { quantity.measure }
  /// What one of the score stands for: "ties", "shortest paths".
  public var unit: String { quantity.unit }
  /// What the score was divided by, or "none".
  public var normalisation: String { quantity.normalisation }
  /// Numbers the score depends on, such as the damping of PageRank, by name.
  public var parameters: [String: Double] { quantity.parameters }
  /// The kind of graph that was measured.
  public var graphKind: GraphKind { quantity.graphKind }
}
