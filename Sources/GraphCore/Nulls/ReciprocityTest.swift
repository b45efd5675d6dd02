extension Graph {
  /// Where the graph's reciprocity lies among those of all directed graphs with as many nodes and arcs, each as likely: exactly, for any size.
  ///
  /// Reciprocity depends on the mutual pairs alone. Of D pairs of nodes and a arcs, M pairs are mutual in C(D, M) · C(D − M, a − 2M) · 2^(a − 2M) of the C(2D, a)
  /// graphs. No test where reciprocity is undefined, with its reason: without arcs, and where all ordered pairs are tied.
  /// - Throws: `MeasureError` for undirected graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(edges · log degree).
  /// - Source: the conditional uniform graphs of B. S. Anderson, C. T. Butts and K. Carley (1999), doi:10.1016/S0378-8733(99)00011-8, counted; of the score
  ///   D. Garlaschelli and M. I. Loffredo (2004), doi:10.1103/PhysRevLett.93.268701.
  public func reciprocityTest() throws(MeasureError) -> NullComparison {
    let score = try reciprocity()
    guard let observed = score.value else { return NullComparison(measure: score.measure, test: nil, reason: score.reason) }
    let dyads = nodeCount * (nodeCount - 1) / 2
    let shares = MutualPairs(dyads: dyads, arcs: edgeCount)
    let density = Double(edgeCount) / Double(2 * dyads)
    // The score of M mutual pairs, and M again from the score.
    let (perPair, none) = (2 / Double(edgeCount) / (1 - density), -density / (1 - density))
    let mutual = min(max(Int(((observed - none) / perPair).rounded()), shares.least), shares.most)
    return NullComparison(
      measure: score.measure,
      test: NullTest(
        model: "graphs of \(nodeCount) nodes and \(edgeCount) ties", observed: observed, mean: none + perPair * shares.mean,
        deviation: perPair * shares.deviation, atLeast: shares.sum(from: mutual), atMost: shares.sum(upTo: mutual), isExact: true,
        isCounted: true, graphs: binomial(2 * dyads, edgeCount) ?? Int.max, undefined: 0, standardError: 0,
        leastAttainable: shares.sum(from: shares.most), leastAttainableBelow: shares.sum(upTo: shares.least)),
      reason: nil)
  }
}

/// How many pairs of nodes are tied both ways among all ways in which arcs can lie, each as likely.
struct MutualPairs {
  /// The least and the most that there can be.
  let least: Int
  let most: Int
  /// The share of each number from the least on; they add up to 1.
  let shares: [Double]

  /// `arcs` is at most twice `dyads`.
  init(dyads: Int, arcs: Int) {
    (least, most) = (max(0, arcs - dyads), arcs / 2)
    // M + 1 mutual pairs against M take two of the single arcs and free a pair. The ratio falls with M, so that the most likely number is where it comes to 1;
    // from there the weights fall to both sides and may end in 0, but never grow too large.
    func ratio(_ mutual: Int) -> Double {
      let (single, empty) = (Double(arcs - 2 * mutual), Double(dyads - arcs + mutual))
      return single * (single - 1) / (4 * Double(mutual + 1) * (empty + 1))
    }
    let mode = (least..<most).first { ratio($0) < 1 } ?? most
    var weights = [Double](repeating: 1, count: most - least + 1)
    for mutual in mode..<most { weights[mutual + 1 - least] = weights[mutual - least] * ratio(mutual) }
    for mutual in (least..<mode).reversed() { weights[mutual - least] = weights[mutual + 1 - least] / ratio(mutual) }
    let total = weights.reduce(0, +)
    shares = weights.map { $0 / total }
  }

  /// The share of those with at least so many.
  func sum(from mutual: Int) -> Double { min(1, shares[(mutual - least)...].reversed().reduce(0, +)) }

  /// The share of those with at most so many.
  func sum(upTo mutual: Int) -> Double { min(1, shares[...(mutual - least)].reduce(0, +)) }

  /// How many on average.
  var mean: Double { zip(least..., shares).reduce(0) { $0 + Double($1.0) * $1.1 } }

  /// The standard deviation.
  var deviation: Double {
    let mean = mean
    return zip(least..., shares).reduce(0) { $0 + (Double($1.0) - mean) * (Double($1.0) - mean) * $1.1 }.squareRoot()
  }
}
