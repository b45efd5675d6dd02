/// What the values of a variable may be compared by: the level of measurement, which tells how far apart two values are.
public enum MeasurementLevel: String, Sendable, Hashable, CaseIterable {
  /// Values are the same or not.
  case nominal
  /// Values have an order: two are as far apart as there are ranks between them.
  case ordinal
  /// Differences count: years.
  case interval
  /// Ratios count: there is a true zero.
  case ratio

  /// The squared distances of the values, which rise, by the metrics of Krippendorff (2011). `counts` says how often each value was given; the ordinal
  /// metric goes by it. O(values²).
  func distances(of values: [Double], counts: [Double]) -> [[Double]] {
    var below = [0.0]
    for count in counts { below.append(below[below.count - 1] + count) }
    return values.indices.map { i in
      values.indices.map { j in
        guard i != j else { return 0 }
        switch self {
        case .nominal: return 1
        case .ordinal:
          let (low, high) = (min(i, j), max(i, j))
          let ranks = below[high + 1] - below[low] - (counts[low] + counts[high]) / 2
          return ranks * ranks
        case .interval:
          let difference = values[i] - values[j]
          return difference * difference
        case .ratio:
          let sum = values[i] + values[j]
          guard sum != 0 else { return 0 }
          let ratio = (values[i] - values[j]) / sum
          return ratio * ratio
        }
      }
    }
  }
}
