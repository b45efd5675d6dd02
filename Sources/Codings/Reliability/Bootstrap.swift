import GraphCore

/// How sure an alpha is: it is computed again for many samples of the units, drawn with replacement from a generator with a seed.
public struct Bootstrap: Sendable, Hashable {
  /// How many samples are drawn.
  public var samples: Int
  /// The seed: the same one gives the same interval on every machine.
  public var seed: UInt64

  /// A bootstrap of `samples` samples.
  public init(samples: Int, seed: UInt64) {
    self.samples = samples
    self.seed = seed
  }

  /// The values between which 95 of 100 samples lie.
  public struct Interval: Sendable, Hashable {
    /// The value that 2.5 of 100 samples do not reach.
    public var low: Double
    /// The value that 2.5 of 100 samples exceed.
    public var high: Double
    /// How many samples had a value; the others were of one value alone.
    public var samples: Int
  }

  /// The percentile interval of `statistic` over samples of `elements`; `nil` where there are fewer than two elements, or where fewer than half of the
  /// samples have a value. O(samples · statistic).
  func interval<Element>(of elements: [Element], _ statistic: ([Element]) -> Double?) -> Interval? {
    guard elements.count > 1, samples > 0 else { return nil }
    var generator = SeededGenerator(seed: seed)
    var values: [Double] = []
    for _ in 0..<samples {
      let sample = elements.map { _ in elements[Int.random(in: elements.indices, using: &generator)] }
      if let value = statistic(sample) { values.append(value) }
    }
    guard values.count * 2 >= samples else { return nil }
    values.sort()
    func percentile(_ share: Double) -> Double {
      values[min(values.count - 1, Int((share * Double(values.count)).rounded(.down)))]
    }
    return Interval(low: percentile(0.025), high: percentile(0.975), samples: values.count)
  }
}
