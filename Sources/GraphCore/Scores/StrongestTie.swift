/// The weight of the strongest tie that there could be, by which measures have a most that is not known of weights without a bound.
enum StrongestTie {
  /// Refuses a weight that is no number above 0, and the first of the weights that is above it.
  static func require(_ strongest: Double, above weights: some Sequence<Double>) throws(MeasureError) {
    try require(strongest)
    if let weight = weights.first(where: { $0 > strongest }) { throw .strongerTie(weight, than: strongest) }
  }

  /// The same where weights are lengths, so that the stronger tie has the lesser.
  static func require(_ strongest: Double, below weights: some Sequence<Double>) throws(MeasureError) {
    try require(strongest)
    if let weight = weights.first(where: { $0 < strongest }) { throw .strongerTie(weight, than: strongest) }
  }

  private static func require(_ strongest: Double) throws(MeasureError) {
    guard strongest > 0, strongest.isFinite else {
      throw .parameterOutOfRange(name: "the strongest tie", value: strongest, above: 0, below: .infinity)
    }
  }
}
