import AllianceNetwork
import Scenarios

/// What the tests of this room are tried on.
enum Samples {
  static let registry = Registry(
    states: ["AUS", "CAN", "GBR", "IND", "JPN", "KOR", "NZL", "PHL", "THA", "TWN", "USA"].map { (code: PartyCode) in
      State(code: code, name: LocalizedText(english: code.text))
    },
    agreements: [
      Agreement(
        id: "MANILA-PACT", type: .defensePact, memberships: [Membership("PHL"), Membership("THA"), Membership("USA")],
        history: [StatusEvent(.inForce, PartialDate("1955-02-19"))], sources: ["PACT"])
    ], sources: [Source(id: "PACT", title: "Southeast Asia Collective Defense Treaty")])

  static func bilateral(
    _ id: AgreementID, _ type: AgreementType, _ a: PartyCode, _ b: PartyCode, _ status: Status, _ date: String
  ) -> Agreement {
    Agreement(
      id: id, type: type, memberships: [Membership(a), Membership(b)], history: [StatusEvent(status, PartialDate(date))])
  }

  /// A hub with its allies, one trilateral treaty with a suspended leg, two agreements between allies, one of them under way.
  static let baseline = Network(
    id: "base", title: LocalizedText(english: "Baseline"), asOf: PartialDate("2025-06-30"),
    roster: ["AUS", "JPN", "KOR", "NZL", "PHL", "USA"], hub: "USA", sources: [Source(id: "S1", title: "One")],
    agreements: [
      bilateral("JPN-USA-TREATY", .defensePact, "JPN", "USA", .inForce, "1960-06-23"),
      bilateral("KOR-USA-TREATY", .defensePact, "KOR", "USA", .inForce, "1954-11-17"),
      bilateral("PHL-USA-TREATY", .defensePact, "PHL", "USA", .inForce, "1952-08-27"),
      Agreement(
        id: "ANZUS", type: .defensePact, memberships: [Membership("AUS"), Membership("NZL"), Membership("USA")],
        history: [StatusEvent(.inForce, PartialDate("1952-04-29"))],
        legs: legs("NZL", "USA", .suspended, "1986-08-11"),
        obligations: [Obligation(.defends, from: ["USA"], to: ["AUS", "NZL"])]),
      bilateral("AUS-JPN-RAA", .reciprocalAccess, "AUS", "JPN", .inForce, "2023-08-13"),
      bilateral("JPN-PHL-RAA", .reciprocalAccess, "JPN", "PHL", .negotiating, "2023-11-03"),
      Agreement(
        id: "US-MNNA", type: .majorNonNATOAlly, memberships: [Membership("USA"), Membership("JPN"), Membership("KOR")],
        giver: "USA", receivers: ["JPN", "KOR"], history: [StatusEvent(.inForce, PartialDate("1989"))]),
    ])

  static func legs(_ a: PartyCode, _ b: PartyCode, _ status: Status, _ date: String) -> [Leg] {
    Dyad(a, b).map { [Leg(between: $0, history: [StatusEvent(status, PartialDate(date))])] } ?? []
  }

  /// The treaty that the tests add.
  static let pact = Agreement(
    id: "PACT-OF-FOUR", type: .defensePact,
    memberships: ["AUS", "JPN", "PHL", "USA"].map { (code: PartyCode) in Membership(code) },
    history: [StatusEvent(.inForce, PartialDate("2028"))],
    proposal: Proposal(exclusions: [.init(party: "TWN", reason: "policy")], amends: ["JPN-USA-TREATY"]))

  static func apply(_ edits: Edit..., to network: Network = baseline) throws -> Network {
    try Scenario(id: "test", edits: edits).apply(to: network).network
  }

  /// What an edit is refused for; `nil` where it is not.
  static func refusal(_ edits: Edit..., on network: Network = baseline) -> ScenarioError.Reason? {
    do {
      _ = try Scenario(id: "test", edits: edits).apply(to: network)
      return nil
    } catch {
      return error.reason
    }
  }

  static func dyads(_ network: Network, _ types: Set<AgreementType>? = nil) -> [String] {
    Set(network.ties(Filter(types: types)).flatMap(\.dyads)).sorted().map(\.description)
  }
}
