import Testing

@testable import GraphCore

/// Tests against chance as others have printed them, of R's sna and asnipe: what they drew differs from what is drawn here, so shares agree
/// as far as their thousand draws and ours explain.
struct PublishedChanceTests {
  /// Whom each of 21 managers called a friend, a row a manager (D. Krackhardt 1987, doi:10.1016/0378-8733(87)90009-8).
  private static let friendship = """
    010100010001000100000 100000000000000001001 000000000000010000100 110000010001000110000 010000001010010010101 010000101001000010001
    000000000000000000000 000100000000000000000 000000000000000000000 001010011001000100010 111110011001101011100 100100000000000010001
    000010000010000000000 000000100000001000000 101011001010010000100 110000000000000000000 111111111111011100111 010000000000000000000
    111010000011011000010 000000000010000001000 010000000001000011000
    """

  private static func rows(_ text: String) -> [[Double]] {
    text.split { $0 == " " || $0 == "\n" }.map { $0.map { $0 == "1" ? 1 : 0 } }
  }

  /// `cug.test(krack_friendship, grecip, mode = "digraph", cmode = "edges", reps = 1000, FUN.args = list(measure = "dyadic.nonnull"))` in
  /// the tutorials by J. A. Smith to C. M. Rawlings, J. A. Smith, J. Moody and D. A. McFarland, Network Analysis (2023), ch. 7: of the pairs
  /// that are tied, .2911392 are tied both ways; among the thousand graphs drawn the mean is .14046 and the most .25926.
  @Test func reciprocityOfFriends() throws {
    let ties = Self.rows(Self.friendship).enumerated().flatMap { ego, row in row.indices.filter { row[$0] == 1 }.map { (ego, $0) }
    }
    let graph = try Graph.simple(21, ties, directed: true)
    let census = try graph.dyadCensus()
    #expect(census == DyadCensus(mutual: 23, asymmetric: 56, null: 131))
    let test = try #require(
      graph.uniformTest(draws: 1_000) { graph throws(MeasureError) in
        let census = try graph.dyadCensus()
        return NetworkScore(
          Quantity("mutual share of tied pairs", unit: "pairs", of: graph.kind),
          Double(census.mutual) / Double(census.mutual + census.asymmetric))
      }.test)
    #expect(abs(test.observed - 0.2911392) < 5e-8)
    // The deviation is .034, so that of a mean of a thousand is .0011.
    #expect(abs(test.mean - 0.14046) < 0.006)
    #expect(!test.isExact && test.atLeast < 0.003 && test.atMost > 0.997)
    // Counted, not drawn: the same question of the same graphs. The quartiles printed, .12088, .13333 and .15909, are 11, 12 and 14 mutual
    // pairs.
    let counted = try #require(graph.reciprocityTest().test)
    #expect(counted.isExact && counted.atLeast < 2e-4)
    let shares = MutualPairs(dyads: 210, arcs: 102)
    let mean = zip(shares.least..., shares.shares).reduce(0) { $0 + Double($1.0) / Double(102 - $1.0) * $1.1 }
    #expect(abs(mean - 0.14046) < 0.0043)
    for (quarter, mutual, printed) in [(0.25, 11, 0.12088), (0.5, 12, 0.13333), (0.75, 14, 0.15909)] {
      #expect(abs(Double(mutual) / Double(102 - mutual) - printed) < 5e-6)
      #expect(shares.sum(upTo: mutual - 1) < quarter + 0.06 && shares.sum(upTo: mutual) > quarter - 0.06)
    }
  }

  /// D. Shizuka (2019), Network Analysis in R, 7, https://dshizuka.github.io/networkanalysis/07_mrqap.html: three graphs of ten nodes,
  /// which R makes with `set.seed(2); rgraph(10, m = 1, tprob = 0.5, mode = "graph")` thrice, and two regressions of the first on the
  /// others.
  private static let graphs = [
    """
    0001111100 0011001011 0100010111 1100101001 1001001100 1010000101 1101100011 1010110010 0110001101 0111011010
    """,
    """
    0000100101 0001000100 0000101011 0100001010 1010000110 0000001111 0011010001 1100110010 0011110100 1010011000
    """,
    """
    0110000100 1000000010 1001101011 0010111100 0011010000 0001101010 0011010000 1001000000 0110010001 0010000010
    """,
  ]

  /// `mrqap.dsp(m1 ~ m2 + m3, directed = "undirected")` of asnipe: double semi-partialling, a thousand permutations.
  @Test func twoPredictors() throws {
    let tables = try Self.graphs.map { try Sociomatrix(rows: Self.rows($0)) }
    let fit = try tables[0].mrqap(on: [("m2", tables[1]), ("m3", tables[2])], draws: 4_000)
    #expect(abs(fit.intercept - 0.62001925) < 5e-9)
    #expect(abs((fit.rSquared ?? .nan) - 0.05416) < 5e-6 && fit.pairs == 45)
    let printed = [
      (estimate: 0.05813282, atMost: 0.678, atLeast: 0.322, twoSided: 0.664),
      (estimate: -0.23561116, atMost: 0.064, atLeast: 0.936, twoSided: 0.123),
    ]
    #expect(fit.coefficients.count == printed.count)
    for (coefficient, theirs) in zip(fit.coefficients, printed) {
      #expect(abs(coefficient.estimate - theirs.estimate) < 5e-9)
      for (ours, printed) in [
        (coefficient.test.atMost, theirs.atMost), (coefficient.test.atLeast, theirs.atLeast),
        (coefficient.twoSided, theirs.twoSided),
      ] {
        let allowed = 4 * (ours * (1 - ours) * (1 / 1_000 + 1 / 4_000)).squareRoot()
        #expect(abs(ours - printed) <= allowed, "\(coefficient.name): \(ours), printed \(printed), allowed \(allowed)")
      }
    }
  }

  /// `netlm(m1, m2 + m3, mode = "graph", nullhyp = "qap", test.statistic = "t-value")` of sna: the sum of two tables as one predictor,
  /// for which all ways of permuting come to the same.
  @Test func onePredictor() throws {
    let rows = Self.graphs.map(Self.rows)
    let sum = zip(rows[1], rows[2]).map { zip($0, $1).map { $0 + $1 } }
    let fit = try Sociomatrix(rows: rows[0]).mrqap(on: [("m2 + m3", try Sociomatrix(rows: sum))], draws: 4_000)
    let coefficient = try #require(fit.coefficients.first)
    #expect(abs(fit.intercept - 0.6245211) < 5e-8 && abs(coefficient.estimate + 0.0862069) < 5e-8)
    #expect(abs((fit.rSquared ?? .nan) - 0.01552) < 5e-6)
    // A ninth of all orders give the very t observed. They count here; there rounding decides, so that what is printed lies between the
    // shares without and with them.
    let (below, above) = (coefficient.test.atMost, coefficient.test.atLeast)
    #expect(below + above > 1.08)
    for (least, most, printed) in [(1 - above, below, 0.177), (1 - below, above, 0.828), (0, coefficient.twoSided, 0.365)] {
      #expect(printed >= least - 0.05 && printed <= most + 0.05, "\(least) to \(most), printed \(printed)")
    }
  }
}
