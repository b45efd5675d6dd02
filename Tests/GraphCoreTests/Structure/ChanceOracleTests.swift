import Testing

@testable import GraphCore

/// Tests against chance beside cug.test and qaptest of R's sna, which draw: ours may differ from theirs by what drawing explains.
struct ChanceOracleTests {
  struct Recorded: OracleRecord {
    struct Result: Decodable {
      let measure, call: String
      let observed, atMost, atLeast: Double
    }
    let tool, version, name: String
    let nodes, draws: Int
    let directed: Bool
    let edges: [[Int]]
    /// The ties of a second graph of the same nodes.
    let other: [[Int]]
    let results: [Result]

    static var all: [Recorded] { get throws { try all(in: "Oracles/cug") } }

    func graph(_ edges: [[Int]]) throws -> Graph { try Graph.simple(nodes, edges.map { ($0[0], $0[1]) }, directed: directed) }
  }

  @Test func filesAreThere() throws {
    #expect(try Recorded.all.count { $0.nodes <= 7 } >= 2 && Recorded.all.count { $0.nodes > 8 } >= 2)
  }

  @Test(arguments: try Recorded.all) func agrees(with recorded: Recorded) throws {
    #expect(recorded.results.count >= 2)
    for result in recorded.results {
      let comparison = try Self.comparison(result.measure, recorded)
      let test = try #require(comparison.test)
      #expect(agree(test.observed, result.observed, within: 1e-9), "\(result.call)")
      // With few nodes every graph is looked at, or every order: only theirs is a sample.
      #expect(test.isExact == (recorded.nodes <= 7))
      for (ours, theirs) in [(test.atLeast, result.atLeast), (test.atMost, result.atMost)] {
        let variance = ours * (1 - ours) / Double(recorded.draws) + (test.isExact ? 0 : ours * (1 - ours) / Double(test.graphs))
        let allowed = 4 * variance.squareRoot() + 2 / Double(test.graphs)
        #expect(abs(ours - theirs) <= allowed, "\(result.call): \(theirs), ours \(ours), allowed \(allowed)")
      }
    }
  }

  private static func comparison(_ measure: String, _ recorded: Recorded) throws -> NullComparison {
    let graph = try recorded.graph(recorded.edges)
    switch measure {
    case "qap":
      let (own, other) = (Sociomatrix(graph), Sociomatrix(try recorded.graph(recorded.other)))
      return try own.qapCorrelation(with: other, draws: 4_000)
    case "mutualShare": return try graph.uniformTest(draws: 4_000) { graph throws(MeasureError) in try graph.mutualShare() }
    case "degreeCentralization":
      return try graph.uniformTest(draws: 4_000) { graph throws(MeasureError) in try graph.degreeCentralization() }
    case "transitivity": return try graph.uniformTest(draws: 4_000) { graph throws(MeasureError) in try graph.transitivity() }
    case "connectedness":
      return try graph.uniformTest(draws: 4_000) { graph throws(MeasureError) in try graph.krackhardtDimensions().connectedness }
    default: throw Unknown(measure: measure)
    }
  }

  private struct Unknown: Error {
    let measure: String
  }
}
