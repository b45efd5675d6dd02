/// A regression of one table on others, its coefficients tested by permutation.
public struct MRQAP: Sendable, Equatable {
  /// One predictor of the regression.
  public struct Coefficient: Sendable, Equatable {
    /// What the predictor was called.
    public let name: String
    /// The change of the response for one unit of the predictor, the others held.
    public let estimate: Double
    /// The estimate over its standard error, as if pairs were independent. It is what is permuted, not read.
    public let t: Double
    /// Where `t` lies among those after permutation.
    public let test: NullTest
    /// The share of permutations with a `t` at least as far from 0, one tail as good as the other.
    public let twoSided: Double
  }

  /// The intercept; it is not tested.
  public let intercept: Double
  /// One coefficient a predictor, in the order given; empty where the regression is undefined.
  public let coefficients: [Coefficient]
  /// The share of the response's variance that the predictors account for; nil where undefined.
  public let rSquared: Double?
  /// How many pairs were counted.
  public let pairs: Int
  /// Why there are no coefficients; nil if there are.
  public let reason: UndefinedReason?

  init(undefined reason: UndefinedReason) {
    (intercept, coefficients, rSquared, pairs, self.reason) = (0, [], nil, 0, reason)
  }

  init(intercept: Double, coefficients: [Coefficient], rSquared: Double, pairs: Int) {
    (self.intercept, self.coefficients, self.rSquared) = (intercept, coefficients, rSquared)
    (self.pairs, reason) = (pairs, nil)
  }
}

extension Sociomatrix {
  /// MRQAP with double semi-partialling: least squares of this table on others over pairs of nodes; each coefficient is tested
  /// by permuting the names of nodes in what its predictor has that the other predictors have not.
  ///
  /// A coefficient is in units of this table for one of its predictor, without bounds; R² is in 0...1. Sound also where
  /// predictors are correlated. Exact for up to eight nodes, else a seeded sample of orders. All tables symmetric, each pair
  /// counts once. Undefined for fewer pairs than coefficients and one, where the response does not vary, and where a predictor
  /// follows from the others. For a response of zeros and ones it is the linear probability model.
  /// - Parameters:
  ///   - predictors: Tables of the same nodes in the same order, with their names; at least one.
  ///   - draws: How many orders to draw beyond eight nodes; at least 1.
  ///   - seed: What the samples depend on.
  /// - Throws: `MeasureError.lengthDoesNotMatch`.
  /// - Complexity: Time O(predictors² · orders · nodes²).
  /// - Source: D. Dekker, D. Krackhardt and T. A. B. Snijders (2007), doi:10.1007/s11336-007-9016-1.
  public func mrqap(
    on predictors: [(name: String, table: Sociomatrix)], draws: Int = 2_000, seed: UInt64 = 1
  ) throws(MeasureError) -> MRQAP {
    let tables = [self] + predictors.map(\.table)
    try Self.requireSameSize(tables)
    let pairs = Self.pairs(of: tables)
    guard pairs.count > predictors.count + 1 else { return MRQAP(undefined: .fewerNodes(than: nodeCount + 1)) }
    let columns = [pairs.map { _ in 1.0 }] + predictors.map { one in pairs.map { one.table[$0.0, $0.1] } }
    let response = pairs.map { self[$0.0, $0.1] }
    guard let whole = OrthogonalBasis(columns) else { return MRQAP(undefined: .collinear) }
    let centred = whole.only(first: 1).residual(of: response)
    guard centred.norm > 1e-12 * max(1, response.norm) else { return MRQAP(undefined: .noVariance) }
    let left = whole.residual(of: response)
    let freedom = Double(pairs.count - columns.count)
    var coefficients: [MRQAP.Coefficient] = []
    var intercept = response.reduce(0, +) / Double(pairs.count)
    for index in predictors.indices {
      var others = columns
      let own = others.remove(at: index + 1)
      guard let basis = OrthogonalBasis(others) else { return MRQAP(undefined: .collinear) }
      let partial = basis.residual(of: own)
      let rest = basis.residual(of: response)
      let total = rest.dot(rest)
      // The estimate and t of what is left of a predictor, by Frisch, Waugh and Lovell's theorem.
      func slope(_ x: [Double]) -> (estimate: Double, t: Double)? {
        let square = x.dot(x)
        guard square > 1e-18 * Double(x.count) else { return nil }
        let estimate = x.dot(rest) / square
        let unexplained = max(0, total - estimate * estimate * square)
        return (estimate, estimate / max(1e-150, (unexplained / freedom / square).squareRoot()))
      }
      guard let observed = slope(partial) else { return MRQAP(undefined: .collinear) }
      var table = [Double](repeating: 0, count: nodeCount * nodeCount)
      for (place, pair) in pairs.enumerated() {
        table[pair.0 * nodeCount + pair.1] = partial[place]
        if pairs.count < nodeCount * (nodeCount - 1) { table[pair.1 * nodeCount + pair.0] = partial[place] }
      }
      let exact = nodeCount <= Self.exactNodes
      var tally = NullTally(
        NetworkScore(Quantity(predictors[index].name, unit: "t", of: kind), observed.t),
        model: exact ? "all orders of the nodes" : "orders of the nodes",
        isExact: exact)
      var (far, all) = (0.0, 0.0)
      forEachOrder(draws: draws, seed: seed &+ UInt64(index)) { order in
        let permuted = pairs.map { table[order[$0.0] * nodeCount + order[$0.1]] }
        let t = slope(basis.residual(of: permuted))?.t
        tally.add(t)
        all += 1
        if let t, abs(t) >= abs(observed.t) * (1 - 1e-9) { far += 1 }
      }
      guard let test = tally.comparison.test else { return MRQAP(undefined: .collinear) }
      coefficients.append(
        MRQAP.Coefficient(
          name: predictors[index].name, estimate: observed.estimate, t: observed.t, test: test,
          twoSided: exact ? far / all : (far + 1) / (all + 1)))
      intercept -= observed.estimate * own.reduce(0, +) / Double(pairs.count)
    }
    return MRQAP(
      intercept: intercept, coefficients: coefficients, rSquared: 1 - left.dot(left) / centred.dot(centred),
      pairs: pairs.count)
  }
}

/// Columns made orthogonal and of norm 1, one after another.
private struct OrthogonalBasis {
  private var columns: [[Double]] = []

  /// Nil if a column follows from those before it.
  init?(_ given: [[Double]]) {
    for column in given {
      let rest = residual(of: residual(of: column))
      let length = rest.norm
      guard length > 1e-10 * max(1e-150, column.norm) else { return nil }
      columns.append(rest.map { $0 / length })
    }
  }

  func only(first count: Int) -> OrthogonalBasis {
    var other = self
    other.columns = Array(columns.prefix(count))
    return other
  }

  /// What is left of a vector when all columns are taken out.
  func residual(of vector: [Double]) -> [Double] {
    var rest = vector
    for column in columns { rest = rest.adding(column, times: -rest.dot(column)) }
    return rest
  }
}
