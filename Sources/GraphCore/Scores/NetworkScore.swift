/// What a measure says of a graph as a whole.
public struct NetworkScore: Sendable, Equatable {
  /// The measure, in the field's words: "degree centralization".
  public let measure: String
  /// The score; nil where the measure is undefined.
  public let value: Double?
  /// Why there is no score; nil if there is one.
  public let reason: UndefinedReason?

  /// A score; `value` is finite.
  public init(_ measure: String, _ value: Double) {
    self.measure = measure
    self.value = value
    reason = nil
  }

  /// No score, and why.
  public init(_ measure: String, undefined reason: UndefinedReason) {
    self.measure = measure
    value = nil
    self.reason = reason
  }
}
