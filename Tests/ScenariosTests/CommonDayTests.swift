import AllianceNetwork
import Measures
import Scenarios
import Testing

@Suite("What time alone brings is no work of a scenario")
struct CommonDayTests {
  /// AUS and PNG have signed and bind each other from 2027; a treaty of PHL and USA ends then.
  private let network = Network(
    id: "four", title: LocalizedText(english: "Four"), asOf: PartialDate("2025-06-30"), roster: ["AUS", "PHL", "PNG", "USA"],
    hub: "USA",
    agreements: [
      Samples.bilateral("AUS-USA-TREATY", .defensePact, "AUS", "USA", .inForce, "1952"),
      Agreement(
        id: "AUS-PNG-TREATY", type: .defensePact, memberships: [Membership("AUS"), Membership("PNG")],
        history: [StatusEvent(.negotiating, PartialDate("2025")), StatusEvent(.inForce, PartialDate("2027"))]),
      Agreement(
        id: "PHL-USA-TREATY", type: .defensePact, memberships: [Membership("PHL"), Membership("USA")],
        history: [StatusEvent(.inForce, PartialDate("1952")), StatusEvent(.ended, PartialDate("2027"))]),
    ])

  private func outcome(_ day: String?) throws -> Network {
    let edit = Edit.complete(.reciprocalAccess, among: ["AUS", "PHL"], date: day.flatMap { PartialDate($0) })
    return try Scenario(id: "raa-\(day ?? "undated")", edits: [edit]).apply(to: network).network
  }

  @Test("a later scenario is held against the baseline on its own day, which stands beside the first one")
  func later() throws {
    let comparison = try Comparison(baseline: network, scenarios: [outcome("2028")])
    #expect(comparison.networks.map(\.id) == ["four", "four-on-2028", "four-raa-2028"])
    #expect(comparison.references == [0, 0, 1])
    #expect(comparison.entries(.edges).map(\.score) == [.value(2), .value(2), .value(3)])
    #expect(comparison.entries(.edges).map(\.difference) == [.value(0), .value(0), .value(1)])
    #expect(comparison.differences.map { $0.gained.map(\.dyad.description) } == [["AUS–PNG"], ["AUS–PHL"]])
    #expect(comparison.differences.map { $0.lost.map(\.dyad.description) } == [["PHL–USA"], []])
    #expect(comparison.entries(.degree, of: "PNG").map(\.rise) == [0, 2, 0], "PNG rose by time, not by the scenario")
    let side = try #require(comparison.sides.first)
    #expect(side.difference.changes == [.agreementAdded("RAA-AUS-PHL")])
    #expect(comparison.base(of: 2) == side.base)
  }

  @Test("all scenarios stand on the latest of their days")
  func latest() throws {
    let comparison = try Comparison(baseline: network, scenarios: [outcome(nil), outcome("2028"), outcome("2026")])
    #expect(comparison.tables.map(\.projection.asOf) == ["2025-06-30", "2028", "2028", "2028", "2028"].map { PartialDate($0) })
    #expect(comparison.entries(.edges).dropFirst(2).allSatisfy { $0.difference == .value(1) })
  }

  @Test("where time changes no tie that counts, or the edits have no date, the baseline stands alone")
  func nothingChanges() throws {
    #expect(try Comparison(baseline: network, scenarios: [outcome("2026")]).networks.count == 2)
    #expect(try Comparison(baseline: network, scenarios: [outcome(nil)]).networks.count == 2)
    let other = Filter(types: [.reciprocalAccess])
    #expect(try Comparison(baseline: network, scenarios: [outcome("2028")], filter: other).networks.count == 2)
    let side = try #require(try Comparison(baseline: network, scenarios: [outcome("2028")], filter: other).sides.first)
    #expect(side.difference.changes == [.agreementAdded("RAA-AUS-PHL")], "records too are compared on one day")
  }

  @Test("a day that is asked for holds for all, and tells which scenarios lie beyond it")
  func asked() throws {
    let comparison = try Comparison(
      baseline: network, scenarios: [outcome("2028"), outcome("2026")], filter: Filter(asOf: PartialDate("2026-06")))
    #expect(comparison.networks.count == 3)
    #expect(comparison.day?.unreached == ["four-raa-2028"])
    #expect(comparison.sides.map(\.difference.gained.count) == [0, 1])
  }

  @Test("networks that are no scenarios stand at their own days, against the baseline at its own")
  func others() throws {
    var old = network
    old.asOf = PartialDate("2020")
    let comparison = try Comparison(baseline: network, with: [old], scenarios: [outcome("2028")])
    #expect(comparison.references == [0, 0, 0, 2])
    #expect(comparison.tables[1].projection.asOf == PartialDate("2020"))
    #expect(comparison.sides.map(\.base.id) == ["four", "four-on-2028"])
  }
}
