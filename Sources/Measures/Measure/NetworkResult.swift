import GraphCore

/// What a measure says of a network as a whole, and what that is a number of.
public struct NetworkResult: Sendable, Hashable {
  /// The number, or why there is none.
  public let score: Score
  /// What it is a number of; `nil` where the measure refused the graph or was not taken.
  public let quantity: Quantity?

  /// A score of a graph measure.
  init(_ score: NetworkScore) {
    self.score = Score(score.value, score.reason)
    quantity = score.quantity
  }

  /// No score, and why.
  init(undefined reason: Undefined) {
    score = .undefined(reason)
    quantity = nil
  }

  /// What `measure` says, or that it refused the graph.
  init(_ measure: () throws(MeasureError) -> NetworkScore) {
    do {
      self.init(try measure())
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
