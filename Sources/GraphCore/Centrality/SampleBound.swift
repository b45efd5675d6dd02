/// How good an estimate from a sample has to be.
public struct SampleBound: Sendable, Hashable {
  /// The largest error that any node's normalised score may have, above 0 and below 1.
  public var error: Double
  /// The chance that some node's score is farther off, above 0 and below 1.
  public var failure: Double
  /// What the sample is drawn with; the same seed gives the same sample.
  public var seed: UInt64

  /// A bound of the given parts.
  public init(error: Double, failure: Double = 0.05, seed: UInt64) {
    self.error = error
    self.failure = failure
    self.seed = seed
  }

  /// How many of `count` nodes have to be drawn for estimates of all their scores, each a mean over the other nodes of numbers in
  /// 0...1: ln(2n / failure) / (2e²) with e = error · (n − 1) / n, by Hoeffding's inequality, which holds without replacement too
  /// (W. Hoeffding 1963, doi:10.1080/01621459.1963.10500830).
  public func sampleSize(of count: Int) -> Int { sampleSize(of: count, among: count) }

  /// The same where these are some of `total` nodes, of none of which the estimate may fail.
  private func sampleSize(of count: Int, among total: Int) -> Int {
    guard count > 2 else { return count }
    let scaled = error * Double(count - 1) / Double(count)
    let size = naturalLogarithm(2 * Double(total) / failure) / (2 * scaled * scaled)
    return size < Double(count) ? Int(size.rounded(.up)) : count
  }

  /// The nodes of the sample, ascending; all of them, if the bound asks for that. It may be so many `times` as large as the bound asks for.
  func sample(of count: Int, times: Int = 1) throws(MeasureError) -> [Int] {
    try samples(of: [Array(0..<count)], times: times)[0]
  }

  /// A sample of each group of nodes, in the order of the group, for means over its other nodes; together no more likely to fail than one.
  func samples(of groups: [[Int]], times: Int = 1) throws(MeasureError) -> [[Int]] {
    let shares = [("the error of an estimate", error), ("the chance of failure", failure)]
    for (name, value) in shares where !(value > 0 && value < 1) {
      throw .parameterOutOfRange(name: name, value: value, above: 0, below: 1)
    }
    let total = groups.reduce(0) { $0 + $1.count }
    var generator = SeededGenerator(seed: seed)
    return groups.map { group in
      let size = times * sampleSize(of: group.count, among: total)
      guard size < group.count else { return group }
      // Floyd's way to draw without replacement: Bentley (1987), doi:10.1145/30401.315746.
      var isDrawn = [Bool](repeating: false, count: group.count)
      for last in group.count - size..<group.count {
        let drawn = Int.random(in: 0...last, using: &generator)
        isDrawn[isDrawn[drawn] ? last : drawn] = true
      }
      return isDrawn.indices.filter { isDrawn[$0] }.map { group[$0] }
    }
  }

  /// What an estimate depends on, for a score's `parameters`.
  func parameters(sampled: Int) -> [String: Double] {
    ["error": error, "failure": failure, "seed": Double(seed), "sources": Double(sampled)]
  }
}
