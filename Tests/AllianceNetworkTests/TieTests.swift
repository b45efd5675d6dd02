import Testing

@testable import AllianceNetwork

@Suite struct TieTests {
  let network = Network(id: "test", roster: ["AUS", "JPN", "NZL", "USA"], agreements: [anzus, securityTreaty, atlantic])

  @Test func aBrokenLegIsNoTieWhileTheTreatyStands() throws {
    let tie = try #require(network.ties().first { $0.agreement.id == "ANZUS" })
    #expect(tie.dyads.map(\.description) == ["AUS–NZL", "AUS–USA"])
    #expect(tie.brokenDyads.map(\.description) == ["NZL–USA"])
    let before = try #require(network.ties(Filter(asOf: PartialDate("1980"))).first { $0.agreement.id == "ANZUS" })
    #expect(before.dyads.count == 3)
  }

  @Test func anAgreementWithOnePartyInTheRosterIsNoTie() {
    #expect(network.ties().map(\.agreement.id) == ["ANZUS", "US-JPN-SECURITY-TREATY"])
  }

  @Test func theDayDecidesWhoIsIn() {
    let wide = Network(id: "wide", agreements: [atlantic])
    #expect(wide.ties(Filter(asOf: PartialDate("2025"))).first?.parties == ["GBR", "USA"])
    #expect(wide.ties(Filter(asOf: PartialDate("2031"))).first?.parties == ["GBR", "KOR", "USA"])
    #expect(wide.ties(Filter(asOf: PartialDate("1948"))).isEmpty)
  }

  @Test func statusesAndTypesFilter() {
    var proposed = securityTreaty
    proposed.history = [StatusEvent(.proposed, PartialDate("1959"))]
    let network = Network(id: "p", agreements: [proposed])
    #expect(network.ties().isEmpty)
    #expect(network.ties(Filter(statuses: [.proposed])).count == 1)
    #expect(network.ties(Filter(types: [.reciprocalAccess], statuses: [.proposed])).isEmpty)
  }

  @Test func aDirectedTypeJoinsTheGiverWithEachReceiverAlone() {
    let aid = Agreement(
      id: "AID", type: .armsSupply, memberships: ["USA", "PHL", "JPN"].map { Membership($0) }, giver: "USA",
      receivers: ["PHL", "JPN"],
      history: [StatusEvent(.inForce)])
    #expect(Network(id: "a", agreements: [aid]).ties().first?.dyads.map(\.description) == ["JPN–USA", "PHL–USA"])
  }
}
