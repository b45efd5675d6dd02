import AllianceNetwork
import GraphCore

/// What is left of a network as its states are lost one after another.
public struct AttackStructure: Sendable, Equatable {
  /// A curve for each order of loss, in the order of ``Order``.
  public let curves: [Curve]
  /// The robustness of a star of as many states that loses its hub first, as every order but ``Order/random`` has it; `nil` for fewer than two.
  public let star: Double?
  /// That of a complete graph.
  public let complete: Double?

  /// Who is lost first. The raw value is the name in machine formats and on the command line.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The state with the most ties, counted anew after each loss.
    case degree
    /// The state on the most shortest paths, counted anew after each loss.
    case betweenness
    /// By the ties that states have at the start.
    case initialDegree = "initial_degree"
    /// By the shortest paths that states are on at the start.
    case initialBetweenness = "initial_betweenness"
    /// In any order: failure, not attack. The curve is of one, drawn with the seed.
    case random
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
    /// Robustness where of equal states the last by code is lost first: how far the choice among equals moves it. In a random order none are equal.
    public let otherRobustness: Score
    /// The mean robustness over as many random orders as chance graphs are drawn; `nil` of all orders but ``Order/random``.
    public let meanRobustness: Score?
  }

  /// The curves of a projection to states, each edge counted once, in these orders.
  /// - Throws: `MeasureError` where betweenness cannot be counted (more than 1.8e308 paths).
  /// - Complexity: O(n² · m) by betweenness; O(draws · n · (n + m)) in a random order.
  public init(
    of projection: Projection, orders: [Order] = [.degree, .betweenness], nulls: NullSettings = .init()
  ) throws(MeasureError) {
    let graph = projection.simple
    let turned = graph.induced(on: graph.nodes.reversed())
    var curves: [Curve] = []
    for order in orders {
      let curve = try graph.attack(order.attack(nulls.seed))
      let other = order == .random ? curve : try turned.attack(order.attack(nulls.seed))
      curves.append(
        Curve(
          order: order, lost: curve.order.map { projection.states[$0] }, largestShares: curve.largestShares,
          robustness: Score(curve.robustness), normalised: Score(curve.normalisedRobustness),
          otherRobustness: Score(other.robustness),
          meanRobustness: order == .random ? Score(try graph.randomRobustness(draws: nulls.draws, seed: nulls.seed)) : nil))
    }
    self.curves = curves
    let n = Double(graph.nodeCount)
    star = n > 1 ? (n - 1) / (n * n) : nil
    complete = n > 1 ? (n - 1) / (2 * n) : nil
  }
}

extension AttackStructure.Order {
  fileprivate func attack(_ seed: UInt64) -> AttackOrder {
    switch self {
    case .degree: .degree(recounted: true)
    case .betweenness: .betweenness(recounted: true)
    case .initialDegree: .degree(recounted: false)
    case .initialBetweenness: .betweenness(recounted: false)
    case .random: .random(seed: seed)
    }
  }
}
