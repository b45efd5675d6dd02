import AllianceNetwork

@testable import Interchange

/// A network in which everything occurs that the row formats hold, and some that they do not.
enum Sample {
  static let registry = Registry(
    states: ["AUS", "FIN", "JPN", "NZL", "PHL", "THA", "USA"].map {
      State(code: $0, name: LocalizedText(english: "State <\($0)> & co"))
    },
    organisations: [Organisation(code: "NATO", name: LocalizedText(english: "NATO"))],
    sources: [Source(id: "KNOWN", title: "A known source")])

  static func date(_ text: String) -> PartialDate? { PartialDate(text) }

  /// What every row format holds.
  static let plain = Network(
    id: "sample",
    agreements: [
      Agreement(
        id: "ANZUS", type: .defensePact, name: .init(english: "ANZUS \"Treaty\", the", japanese: "太平洋安全保障条約"),
        aliases: .init(english: ["a;b", "back\\slash", "x, y"], japanese: ["アンザス"]),
        memberships: [.init("AUS"), .init("NZL"), .init("USA")],
        history: [.init(.signed, date("1951-09-01")), .init(.inForce, date("1952-04-29"))],
        legs: [Leg(between: dyad("NZL", "USA"), history: [.init(.suspended, date("1986-08")), .init(.ended)])],
        obligations: [Obligation(.defends, from: ["USA"], to: ["AUS", "NZL"])], sources: ["KNOWN"],
        note: "=SUM(A1)\nsecond line"),
      Agreement(
        id: "NATO", type: .framework,
        memberships: [.init("FIN", joined: date("2023-04-04")), .init("NATO"), .init("THA", left: date("1977"))],
        membersAreOpen: true, history: [.init(.inForce)]),
      Agreement(
        id: "MNNA-PHL", type: .majorNonNATOAlly, memberships: [.init("PHL"), .init("USA")], giver: "USA", receivers: ["PHL"],
        history: [.init(.inForce, date("2003-10-06"))]),
      Agreement(
        id: "RAA-AUS-JPN", type: .reciprocalAccess, name: .init(english: "-1+1"), memberships: [.init("AUS"), .init("JPN")],
        history: [.init(.signed, date("2022-01-06")), .init(.inForce, date("2023-08-13"))], replaces: ["ANZUS"],
        organisation: "NATO", instrument: "ANZUS"),
    ])

  /// The same with all that belongs to a network, evidence and a proposal.
  static let full: Network = {
    var network = plain
    network.title = .init(english: "A <sample>", japanese: "見本")
    network.asOf = date("2025-06-30")
    network.roster = ["AUS", "JPN", "NZL", "PHL", "THA", "USA"]
    network.hub = "USA"
    network.note = "A remark."
    network.sources = [Source(id: "KNOWN", title: "A known source")]
    network.agreements[3].evidence = [Evidence(document: "a.txt", start: 3, end: 9, text: "=署名した", voice: .author)]
    network.agreements[3].proposal = Proposal(founders: ["AUS"])
    return network
  }()

  static func dyad(_ a: PartyCode, _ b: PartyCode) -> Dyad {
    guard let dyad = Dyad(a, b) else { preconditionFailure("the parties of a dyad differ") }
    return dyad
  }
}
