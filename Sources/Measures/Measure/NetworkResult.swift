import GraphCore

/// What a measure says of a network as a whole, and what that is a number of.
public struct NetworkResult: Sendable, Hashable {
  /// The number, or why there is none.
  public let score: Score
  /// What it is a number of; `nil` where the measure refused the graph or was not taken.
  public let quantity: Quantity?
  /// What was made of the weights of ties: `unused` where the score is of the simple graph; `nil` where the measure refused the graph or was not taken.
  public let weight: WeightRole?

  /// A score of a graph measure.
  init(_ score: NetworkScore, weight: WeightRole = .unused) {
    self.score = Score(score.value, score.reason)
    quantity = score.quantity
    self.weight = weight
  }

  /// No score, and why.
  init(undefined reason: Undefined) {
    score = .undefined(reason)
    quantity = nil
    weight = nil
  }

  /// What `measure` says, or that it refused the graph.
  init(weight: WeightRole = .unused, _ measure: () throws(MeasureError) -> NetworkScore) {
    do {
      self.init(try measure(), weight: weight)
    } catch {
      self.init(undefined: .refused(error))
    }
  }

  /// The same as what a measure of a graph returns, so that it may be set among those of a null model.
  func networkScore(_ name: String, of graph: Graph) -> NetworkScore {
    let quantity = quantity ?? Quantity(name, unit: "none", of: graph.kind)
    if let value = score.value { return NetworkScore(quantity, value) }
    if case .graph(let reason) = score.reason { return NetworkScore(quantity, undefined: reason) }
    return NetworkScore(quantity, undefined: .noVariance)
  }
}
