/// Krippendorff's alpha: how far coders agree beyond what chance would give.
///
/// 1 is perfect agreement, 0 what coders reach who take their values out of one urn blindly, less than 0 systematic disagreement; there is no lower
/// bound but -1 for two coders. Any number of coders, values may be missing, and small samples are corrected for. Source: K. Krippendorff, *Computing
/// Krippendorff's Alpha-Reliability* (2011), https://repository.upenn.edu/asc_papers/43; A. F. Hayes and K. Krippendorff, "Answering the Call for a
/// Standard Reliability Measure for Coding Data" (2007), doi:10.1080/19312450709336664.
public struct KrippendorffAlpha: Sendable, Hashable {
  /// 1 - observed / expected; `nil` where it is not defined, see ``reason``.
  public var value: Double?
  /// Why there is no value.
  public var reason: String?
  /// How many units at least two coders gave a value: the others cannot be compared and do not count.
  public var units: Int
  /// How many values those units have.
  public var values: Int
  /// The mean squared distance of two values of one unit; `nil` where no unit has two.
  public var observed: Double?
  /// The mean squared distance of any two values; `nil` where no unit has two.
  public var expected: Double?

  /// The alpha of `units`, each with a value or `nil` for every coder. Nominal values are told apart by any numbers.
  ///
  /// Undefined where fewer than two units have two values, and where all values are the same: then nothing tells agreement from a habit. Values that are
  /// no finite number count as missing. O(values + different²).
  public init(_ units: [[Double?]], level: MeasurementLevel) {
    let pairable = units.map { $0.compactMap(\.self).filter(\.isFinite) }.filter { $0.count > 1 }
    let different = Set(pairable.joined()).sorted()
    let place = Dictionary(uniqueKeysWithValues: zip(different, different.indices))
    var counts = [Double](repeating: 0, count: different.count)
    var coincidences = [[Double]](repeating: counts, count: different.count)
    for unit in pairable {
      let places = unit.compactMap { place[$0] }
      let weight = 1 / Double(places.count - 1)
      for (i, a) in places.enumerated() {
        counts[a] += 1
        for (j, b) in places.enumerated() where i != j { coincidences[a][b] += weight }
      }
    }
    self.init(
      units: pairable.count, counts: counts, coincidences: coincidences,
      distances: level.distances(of: different, counts: counts))
  }

  /// The alpha of a matrix of coincidences. `counts` are its sums by row.
  private init(units: Int, counts: [Double], coincidences: [[Double]], distances: [[Double]]) {
    let total = counts.reduce(0, +)
    self.units = units
    values = Int(total)
    guard total > 1 else {
      reason = "no unit has a value of two coders"
      return
    }
    var (observed, expected) = (0.0, 0.0)
    for i in counts.indices {
      for j in counts.indices where i != j {
        observed += coincidences[i][j] * distances[i][j]
        expected += counts[i] * counts[j] * distances[i][j]
      }
    }
    observed /= total
    expected /= total * (total - 1)
    self.observed = observed
    self.expected = expected
    if units < 2 {
      reason = "one unit alone: too few to tell agreement from chance"
    } else if expected == 0 {
      reason = "no variation: every value is the same, so that nothing tells agreement from chance"
    } else {
      value = 1 - observed / expected
    }
  }

  /// An alpha that is not defined, and why.
  public init(undefined reason: String) {
    self.reason = reason
    (units, values) = (0, 0)
  }

  /// An alpha that was found by other means than a list of units.
  init(units: Int, values: Int, observed: Double, expected: Double, reason: String?) {
    self.units = units
    self.values = values
    self.observed = observed
    self.expected = expected
    self.reason = reason
    value = reason == nil ? 1 - observed / expected : nil
  }
}
