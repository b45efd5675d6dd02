extension Sociomatrix {
  /// Up to this many nodes all orders are gone through: 40,320.
  static let exactNodes = 8

  /// The QAP correlation: Pearson's correlation of two tables over pairs of nodes, and where it lies among those that one of
  /// them has after its nodes have changed names in every order.
  ///
  /// Exact for up to eight nodes, else a seeded sample of orders. Symmetric tables count each pair once. A table with many
  /// automorphisms has few distinct orders, a star of n nodes only n: `leastAttainable` says what that leaves. The
  /// correlation is in −1...1; undefined for fewer than three nodes and where one table does not vary.
  /// - Parameters:
  ///   - other: A table of the same nodes in the same order.
  ///   - draws: How many orders to draw beyond eight nodes; at least 1.
  ///   - seed: What the sample depends on.
  /// - Throws: `MeasureError.lengthDoesNotMatch`.
  /// - Complexity: Time O(orders · nodes²).
  /// - Source: D. Krackhardt (1988), doi:10.1016/0378-8733(88)90004-4.
  public func qapCorrelation(with other: Sociomatrix, draws: Int = 10_000, seed: UInt64 = 1) throws(MeasureError)
    -> NullComparison
  {
    try Self.requireSameSize([self, other])
    let name = "QAP correlation"
    let pairs = Self.pairs(of: [self, other])
    guard nodeCount > 2 else { return NullComparison(measure: name, test: nil, reason: .fewerNodes(than: 3)) }
    guard let own = standardised(over: pairs), let theirs = other.standardised(over: pairs) else {
      return NullComparison(measure: name, test: nil, reason: .noVariance)
    }
    func correlation(_ order: [Int]) -> Double {
      var sum = 0.0
      for (a, b) in pairs { sum += own[a * nodeCount + b] * theirs[order[a] * nodeCount + order[b]] }
      return min(1, max(-1, sum))
    }
    let observed = correlation(Array(0..<nodeCount))
    let exact = nodeCount <= Self.exactNodes
    var tally = NullTally(
      NetworkScore(Quantity(name, unit: "correlation", of: kind), observed),
      model: exact ? "all orders of the nodes" : "orders of the nodes", isExact: exact)
    forEachOrder(draws: draws, seed: seed) { tally.add(correlation($0)) }
    return tally.comparison
  }

  /// The values less their mean over these pairs, over the root of their squares; nil if they do not vary.
  private func standardised(over pairs: [(Int, Int)]) -> [Double]? {
    let mean = pairs.reduce(0) { $0 + self[$1.0, $1.1] } / Double(pairs.count)
    let squares = pairs.reduce(0) { $0 + (self[$1.0, $1.1] - mean) * (self[$1.0, $1.1] - mean) }
    let first = pairs.first.map { self[$0.0, $0.1] }
    guard squares > 0, pairs.contains(where: { self[$0.0, $0.1] != first }) else { return nil }
    return values.map { ($0 - mean) / squares.squareRoot() }
  }

  /// All orders of the nodes, or a sample of them.
  func forEachOrder(draws: Int, seed: UInt64, _ body: ([Int]) -> Void) {
    if nodeCount <= Self.exactNodes {
      forEachPermutation(of: nodeCount, body)
      return
    }
    var generator = SeededGenerator(seed: seed)
    var order = Array(0..<nodeCount)
    for _ in 0..<max(1, draws) {
      generator.shuffle(&order)
      body(order)
    }
  }
}
