import Testing

@testable import GraphCore

/// Correlation and regression of tables, against R's sna and by hand.
struct QAPTests {
  struct Regression: OracleRecord {
    let tool, version, name: String
    let y: [[Double]]
    let x: [[[Double]]]
    let coefficients, t, sampledAtLeast, sampledTwoSided: [Double]
    let rSquared, correlation: Double
    let exactCorrelation, exactAtLeast, exactTwoSided: [Double]?

    static var all: [Regression] { get throws { try all(in: "Oracles/qap") } }
  }

  @Test(arguments: try Regression.all) func agreesWithNetlm(oracle: Regression) throws {
    let y = try Sociomatrix(rows: oracle.y)
    let predictors = try oracle.x.enumerated().map { (name: "x\($0.offset)", table: try Sociomatrix(rows: $0.element)) }
    let fit = try y.mrqap(on: predictors, draws: 1000)
    #expect(agree([fit.intercept] + fit.coefficients.map(\.estimate), oracle.coefficients, within: 1e-9))
    #expect(agree(fit.coefficients.map(\.t), Array(oracle.t.dropFirst()), within: 1e-9))
    #expect(agree(fit.rSquared, oracle.rSquared, within: 1e-9))
    let correlation = try y.qapCorrelation(with: predictors[0].table, draws: 1000)
    #expect(agree(correlation.test?.observed, oracle.correlation, within: 1e-9))
    for (index, coefficient) in fit.coefficients.enumerated() {
      #expect(abs(coefficient.test.atLeast - oracle.sampledAtLeast[index + 1]) < 0.06)
      #expect(abs(coefficient.twoSided - oracle.sampledTwoSided[index + 1]) < 0.06)
    }
    guard let atLeast = oracle.exactAtLeast, let twoSided = oracle.exactTwoSided else {
      #expect(fit.coefficients.allSatisfy { !$0.test.isExact })
      return
    }
    #expect(agree(fit.coefficients.map(\.test.atLeast), atLeast, within: 1e-9))
    #expect(agree(fit.coefficients.map(\.twoSided), twoSided, within: 1e-9))
    #expect(agree([correlation.test?.atLeast, correlation.test?.atMost], oracle.exactCorrelation ?? [], within: 1e-9))
    #expect(correlation.test?.graphs == 720)
  }

  /// A star has only as many distinct orders as nodes.
  @Test(arguments: 4...7) func automorphismsLeaveLittle(n: Int) throws {
    let star = Sociomatrix(try Graph.star(n))
    let test = try #require(try star.qapCorrelation(with: star).test)
    #expect(agree(test.observed, 1) && agree(test.atLeast, 1 / Double(n)) && agree(test.leastAttainable, 1 / Double(n)))
    #expect(test.isImpossible)
  }

  @Test func whereThereIsNone() throws {
    let (star, complete) = (Sociomatrix(try Graph.star(5)), Sociomatrix(try Graph.complete(5)))
    #expect(try star.qapCorrelation(with: complete).reason == .noVariance)
    #expect(try complete.mrqap(on: [("star", star)]).reason == .noVariance)
    #expect(try star.mrqap(on: [("one", star), ("two", star)]).reason == .collinear)
    #expect(try star.mrqap(on: [("complete", complete)]).reason == .collinear)
    let pair = Sociomatrix(try Graph.path(2))
    #expect(try pair.qapCorrelation(with: pair).reason == .fewerNodes(than: 3))
    #expect(try pair.mrqap(on: [("pair", pair)]).coefficients.isEmpty)
    #expect(throws: MeasureError.lengthDoesNotMatch(name: "A table", count: 2, nodeCount: 5)) {
      try star.qapCorrelation(with: pair)
    }
    #expect(throws: MeasureError.notANumber(row: 0, column: 1)) { try Sociomatrix(rows: [[0, .nan], [1, 0]]) }
    #expect(throws: MeasureError.lengthDoesNotMatch(name: "Row 1", count: 1, nodeCount: 2)) {
      try Sociomatrix(rows: [[0, 1], [1]])
    }
  }

  @Test func permutationsAreAllDifferent() {
    for count in 0...6 {
      var seen: Set<[Int]> = []
      forEachPermutation(of: count) { seen.insert($0) }
      #expect(seen.count == (1...max(1, count)).reduce(1, *))
    }
  }
}
