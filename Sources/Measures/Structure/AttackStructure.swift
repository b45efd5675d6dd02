import AllianceNetwork
import GraphCore

/// What is left of a network as its states are lost one after another.
public struct AttackStructure: Sendable, Equatable {
  /// A curve for each order of loss, in the order of ``Order``.
  public let curves: [Curve]
  /// The robustness of a star of as many states; `nil` for fewer than two.
  public let star: Double?
  /// That of a complete graph.
  public let complete: Double?

  /// Who is lost first; counted anew after each loss.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The state with the most ties.
    case degree
    /// The state on the most shortest paths.
    case betweenness
  }

  /// The curve of one order.
  public struct Curve: Sendable, Equatable {
    /// The order.
    public let order: Order
    /// The states in the order of their loss; of equal ones the first by code.
    public let lost: [PartyCode]
    /// The states of the largest component over all states of the whole, after each loss.
    public let largestShares: [Double]
    /// The mean of ``largestShares``.
    public let robustness: Score
    /// Robustness over that of a complete graph, in 0...1.
    public let normalised: Score
    /// Robustness where of equal states the last by code is lost first: how far the choice among equals moves it.
    public let otherRobustness: Score
  }

  /// The curves of a projection to states, each edge counted once.
  /// - Throws: `MeasureError` where betweenness cannot be counted (more than 1.8e308 paths).
  /// - Complexity: O(n² · m) by betweenness.
  public init(of projection: Projection) throws(MeasureError) {
    let graph = projection.simple
    let turned = graph.induced(on: graph.nodes.reversed())
    var curves: [Curve] = []
    for order in Order.allCases {
      let curve = try graph.attack(order.attack)
      curves.append(
        Curve(
          order: order, lost: curve.order.map { projection.states[$0] }, largestShares: curve.largestShares,
          robustness: Score(curve.robustness), normalised: Score(curve.normalisedRobustness),
          otherRobustness: Score(try turned.attack(order.attack).robustness)))
    }
    self.curves = curves
    let n = Double(graph.nodeCount)
    star = n > 1 ? (n - 1) / (n * n) : nil
    complete = n > 1 ? (n - 1) / (2 * n) : nil
  }
}

extension AttackStructure.Order {
  fileprivate var attack: AttackOrder {
    switch self {
    case .degree: .degree(recounted: true)
    case .betweenness: .betweenness(recounted: true)
    }
  }
}
