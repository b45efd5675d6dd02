/// Where a score lies among those of the graphs of a null model.
public struct NullTest: Sendable, Equatable {
  /// The graphs compared with: "graphs of 7 nodes and 6 ties".
  public let model: String
  /// The score of the graph in question.
  public let observed: Double
  /// The mean over the null model.
  public let mean: Double
  /// The standard deviation there; 0 where the scores differ by rounding alone.
  public let deviation: Double
  /// The share of the null model with at least the observed score. Of a sample it is (hits + 1) / (draws + 1), so never 0.
  public let atLeast: Double
  /// The share with at most the observed score, in the same way.
  public let atMost: Double
  /// Whether every graph of the model counts, each as likely; if not, a sample was drawn.
  public let isExact: Bool
  /// Whether the shares come from counting the graphs by a formula, so that none was looked at; such a test is exact.
  public let isCounted: Bool
  /// How many graphs the model has (exact; the largest `Int` where there are more), or how many were drawn.
  public let graphs: Int
  /// Of those, how many had no score and were left out.
  public let undefined: Int
  /// The standard error of `atLeast` from sampling; 0 if exact.
  public let standardError: Double
  /// The smallest `atLeast` that any graph of the model has. Of a sample that of the most extreme among its graphs and the observed one: an estimate.
  public let leastAttainable: Double
  /// The smallest `atMost` that any graph of the model has. Of a sample that of the most extreme among its graphs and the observed one: an estimate.
  public let leastAttainableBelow: Double

  /// Whether no graph of the model (of a sample: no draw) could be significantly high at .05: print "test impossible" and not `atLeast`.
  public var isImpossible: Bool { leastAttainable > 0.05 }

  /// Whether no graph of the model (of a sample: no draw) could be significantly low at .05: print "test impossible" and not `atMost`.
  public var isImpossibleBelow: Bool { leastAttainableBelow > 0.05 }

  /// How many deviations the score lies from the mean; nil where the model does not vary.
  public var z: Double? { deviation > 0 ? (observed - mean) / deviation : nil }
}

/// A null test of a measure, or the reason why there is none.
public struct NullComparison: Sendable, Equatable {
  /// The measure, in the field's words.
  public let measure: String
  /// The test; nil where it is undefined.
  public let test: NullTest?
  /// Why there is no test; nil if there is one.
  public let reason: UndefinedReason?

  init(measure: String, test: NullTest?, reason: UndefinedReason?) {
    (self.measure, self.test, self.reason) = (measure, test, reason)
  }

  /// No test of the measure, and why.
  public init(measure: String, undefined reason: UndefinedReason) {
    self.init(measure: measure, test: nil, reason: reason)
  }
}

/// Scores of a null model as they come in.
struct NullTally {
  let observed: NetworkScore
  let model: String
  let isExact: Bool
  private var total = 0.0
  private var graphs = 0
  private var undefined = 0
  private var above = 0.0
  private var below = 0.0
  private var mean = 0.0
  private var squares = 0.0
  private var top = (value: -Double.infinity, weight: 0.0)
  private var bottom = (value: Double.infinity, weight: 0.0)

  init(_ observed: NetworkScore, model: String, isExact: Bool) {
    (self.observed, self.model, self.isExact) = (observed, model, isExact)
  }

  /// One graph, which stands for `weight` of them. Scores that differ by rounding alone count as equal.
  mutating func add(_ value: Double?, weight: Int = 1) {
    graphs += weight
    guard let value, let observed = observed.value else {
      undefined += weight
      return
    }
    let share = Double(weight)
    let slack = 1e-9 * max(1, abs(observed), abs(value))
    if value >= observed - slack { above += share }
    if value <= observed + slack { below += share }
    if value > top.value + slack { top = (value, 0) }
    if value >= top.value - slack { top.weight += share }
    if value < bottom.value - slack { bottom = (value, 0) }
    if value <= bottom.value + slack { bottom.weight += share }
    total += share
    let difference = value - mean
    mean += difference * share / total
    squares += share * difference * (value - mean)
  }

  /// The test; in a sample the observed graph counts as one more draw.
  var comparison: NullComparison {
    guard let value = observed.value else {
      return NullComparison(measure: observed.measure, test: nil, reason: observed.reason)
    }
    guard total > 0 else {
      return NullComparison(measure: observed.measure, test: nil, reason: .fewerRealisations(than: 1, found: 0))
    }
    let extra = isExact ? 0.0 : 1
    let share = above / total
    // A model whose scores differ by rounding alone does not vary.
    let isConstant = top.value - bottom.value <= 1e-9 * max(1, abs(top.value), abs(bottom.value))
    // The observed graph is one of the model: where no draw is more extreme, it is the most extreme that is known.
    let slack = 1e-9 * max(1, abs(value), abs(top.value), abs(bottom.value))
    let high = (value >= top.value - slack ? above : top.weight) + (value >= top.value - slack ? extra : 0)
    let low = (value <= bottom.value + slack ? below : bottom.weight) + (value <= bottom.value + slack ? extra : 0)
    return NullComparison(
      measure: observed.measure,
      test: NullTest(
        model: model, observed: value, mean: isConstant ? bottom.value : mean,
        deviation: isConstant ? 0 : max(0, squares / total).squareRoot(),
        atLeast: (above + extra) / (total + extra), atMost: (below + extra) / (total + extra), isExact: isExact,
        isCounted: false, graphs: graphs, undefined: undefined,
        standardError: isExact ? 0 : (share * (1 - share) / total).squareRoot(),
        leastAttainable: high / (total + extra), leastAttainableBelow: low / (total + extra)),
      reason: nil)
  }
}
