/// What a measure says of a graph as a whole.
public struct NetworkScore: Quantified, Sendable, Equatable {
  /// What the score is a number of.
  public let quantity: Quantity
  /// The score; nil where the measure is undefined.
  public let value: Double?
  /// Why there is no score; nil if there is one.
  public let reason: UndefinedReason?

  /// A score; `value` is finite.
  public init(_ quantity: Quantity, _ value: Double) {
    self.quantity = quantity
    self.value = value
    reason = nil
  }

  /// No score, and why.
  public init(_ quantity: Quantity, undefined reason: UndefinedReason) {
    self.quantity = quantity
    value = nil
    self.reason = reason
  }
}
