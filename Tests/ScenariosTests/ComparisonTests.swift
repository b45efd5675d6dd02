import AllianceNetwork
import Measures
import Scenarios
import Testing

@Suite("Networks side by side")
struct ComparisonTests {
  private static let treaties: [Agreement] = [
    Samples.bilateral("JPN-USA-TREATY", .defensePact, "JPN", "USA", .inForce, "1960"),
    Samples.bilateral("KOR-USA-TREATY", .defensePact, "KOR", "USA", .inForce, "1954"),
    Samples.bilateral("PHL-USA-TREATY", .defensePact, "PHL", "USA", .inForce, "1952"),
    Samples.bilateral("THA-USA-TREATY", .defensePact, "THA", "USA", .inForce, "1954"),
    Agreement(
      id: "ANZUS", type: .defensePact, memberships: [Membership("AUS"), Membership("NZL"), Membership("USA")],
      history: [StatusEvent(.inForce, PartialDate("1952"))], legs: Samples.legs("NZL", "USA", .suspended, "1986")),
    Samples.bilateral("AUS-JPN-RAA", .reciprocalAccess, "AUS", "JPN", .inForce, "2023"),
    Samples.bilateral("JPN-PHL-RAA", .reciprocalAccess, "JPN", "PHL", .inForce, "2025"),
  ]
  private let seven = Network(
    id: "seven", asOf: PartialDate("2025-12"), roster: ["AUS", "JPN", "KOR", "NZL", "PHL", "THA", "USA"], hub: "USA",
    agreements: treaties)

  private let library = ScenarioLibrary([
    Scenario(
      id: "pact-1",
      edits: [
        .addAgreement(
          Agreement(
            id: "PACT", type: .defensePact,
            memberships: ["AUS", "JPN", "PHL", "USA"].map { (code: PartyCode) in Membership(code) },
            history: [StatusEvent(.inForce, PartialDate("2029"))]))
      ]),
    Scenario(
      id: "pact-2", after: "pact-1",
      edits: [
        .addParty("KOR", to: "PACT", date: PartialDate("2030")), .addParty("NZL", to: "PACT", date: PartialDate("2030")),
      ]),
    Scenario(
      id: "pact-3", after: "pact-2",
      edits: [
        .addState("CAN"), .addState("GBR"), .addParty("CAN", to: "PACT", date: PartialDate("2032")),
        .addParty("GBR", to: "PACT", date: PartialDate("2032")),
      ]),
    Scenario(id: "alone", edits: [.withdraw("USA", from: nil, date: PartialDate("2027"))]),
  ])

  private func comparison(_ ids: String...) throws -> Comparison {
    try Comparison(baseline: seven, with: ids.map { try library.scenario($0).apply(to: seven, in: library).network })
  }

  private func expect(_ comparison: Comparison, _ measure: NetworkMeasure, _ values: [Double]) {
    for (entry, value) in zip(comparison.entries(measure), values) {
      #expect(abs((entry.score.value ?? .nan) - value) <= 0.005, "\(measure.rawValue)")
    }
  }

  @Test("a pact in three stages gives the reference rows, computed independently with NetworkX")
  func stages() throws {
    let comparison = try comparison("pact-1", "pact-2", "pact-3")
    expect(comparison, .edges, [8, 9, 16, 29])
    expect(comparison, .degreeCentralization, [0.633, 0.57, 0.33, 0.25])
    expect(comparison, .betweennessCentralization, [0.60, 0.54, 0.33, 0.25])
    expect(comparison, .spokeDensity, [0.20, 0.27, 0.67, 0.75])
    expect(comparison, .hubLossSurvival, [0.40, 0.40, 0.67, 0.75])
    expect(comparison, .spokeEfficiency, [0.29, 0.33, 0.67, 0.75])
    expect(comparison, .biconnectedShare, [0.29, 0.29, 0.71, 0.78])
    expect(comparison, .transitivity, [0.35, 0.55, 0.92, 0.96])
    #expect(comparison.entries(.edges).map(\.difference) == [.value(0), .value(1), .value(8), .value(21)])
    #expect(comparison.differences.map { $0.gained.count } == [1, 8, 21])
    #expect(comparison.differences.allSatisfy { $0.lost.isEmpty })
  }

  @Test("states rise and fall, come and go")
  func ranks() throws {
    let comparison = try comparison("pact-3", "alone")
    #expect(comparison.states.count == 9)
    let america = comparison.entries(.degree, of: "USA")
    #expect(america.map(\.score) == [.value(5), .value(8), .value(0)])
    #expect(america.map(\.difference) == [.value(0), .value(3), .value(-5)])
    #expect(america.map(\.rank) == [1, 1, 5])
    #expect(america.map(\.rise) == [0, 0, -4])
    let canada = comparison.entries(.degree, of: "CAN")
    #expect(canada.map(\.score) == [.undefined(.noSuchNode), .value(7), .undefined(.noSuchNode)])
    #expect(canada.map(\.difference) == Array(repeating: .undefined(.notMeasured), count: 3))
    #expect(canada.map(\.rank) == [nil, 2, nil])
    #expect(canada.map(\.rise) == [nil, nil, nil])
    let japan = comparison.entries(.degree, of: "JPN")
    #expect(japan.map(\.rise) == [0, 0, 1])
    #expect(comparison.differences[1].lost.map(\.dyad.description) == ["AUS–USA", "JPN–USA", "KOR–USA", "PHL–USA", "THA–USA"])
  }

  @Test("a network compared with itself differs in nothing")
  func same() throws {
    let comparison = try Comparison(baseline: seven, with: [seven])
    for measure in NetworkMeasure.allCases {
      for entry in comparison.entries(measure) where entry.score.value != nil { #expect(entry.difference == .value(0)) }
    }
    for state in comparison.states {
      #expect(comparison.entries(.betweenness, of: state).allSatisfy { $0.rise == 0 })
    }
    #expect(comparison.differences.allSatisfy { $0.isEmpty })
  }

  @Test("completing a layer makes it complete")
  func completed() throws {
    let among: [PartyCode] = ["AUS", "JPN", "KOR", "PHL"]
    let scenario = Scenario(id: "raa", edits: [.complete(.reciprocalAccess, among: among, date: PartialDate("2028"))])
    let comparison = try Comparison(
      baseline: seven, with: [scenario.apply(to: seven).network], filter: Filter(types: [.reciprocalAccess], roster: among))
    #expect(comparison.entries(.density).map(\.score) == [.value(1.0 / 3), .value(1)])
    #expect(comparison.entries(.isolates).map(\.score) == [.value(1), .value(0)])
  }
}
