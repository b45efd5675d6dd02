import AllianceNetwork
import Scenarios
import Testing

@Suite("Every verb does what it says, and refuses what does not fit")
struct EditTests {
  private let base = Samples.baseline
  private let day = PartialDate("2027-05-01")

  @Test("add-agreement")
  func addAgreement() throws {
    let after = try Samples.apply(.addAgreement(Samples.pact))
    #expect(after.agreements.last == Samples.pact)
    #expect(Samples.dyads(after, [.defensePact]).contains("JPN–PHL"))
    #expect(Samples.refusal(.addAgreement(Samples.pact), .addAgreement(Samples.pact)) == .agreementExists("PACT-OF-FOUR"))
    var silent = Samples.pact
    silent.history = []
    #expect(Samples.refusal(.addAgreement(silent)) == .noStatus("PACT-OF-FOUR"))
    let abroad = Samples.bilateral("CAN-GBR", .defensePact, "CAN", "GBR", .inForce, "2027")
    #expect(Samples.refusal(.addAgreement(abroad)) == .tooFewNodes("CAN-GBR"))
    #expect(Samples.refusal(.addState("CAN"), .addState("GBR"), .addAgreement(abroad)) == nil)
  }

  @Test("a mere proposal gives way to the agreement, and leaves it its evidence")
  func addAgreementThatIsProposed() throws {
    var proposal = Samples.pact
    proposal.history = [StatusEvent(.proposed, PartialDate("2025"))]
    proposal.evidence = [Evidence(document: "a.txt", start: 0, end: 4, text: "pact")]
    let after = try Samples.apply(.addAgreement(proposal), .addAgreement(Samples.pact))
    #expect(after.agreements.count { $0.id == Samples.pact.id } == 1)
    #expect(after.agreement(Samples.pact.id)?.history == Samples.pact.history)
    #expect(after.agreement(Samples.pact.id)?.evidence == proposal.evidence)
  }

  @Test("remove-agreement takes out what points to it, and says which id may have been meant")
  func removeAgreement() throws {
    let after = try Samples.apply(.addAgreement(Samples.pact), .removeAgreement("JPN-USA-TREATY"))
    #expect(after.agreement("JPN-USA-TREATY") == nil)
    #expect(after.agreement("PACT-OF-FOUR")?.proposal?.amends == [])
    let reason = Samples.refusal(.removeAgreement("ANZUZ"))
    #expect(reason == .unknownAgreement("ANZUZ", near: "did you mean \"ANZUS\"?"))
  }

  @Test("set-status of the whole ends every leg with it")
  func setStatus() throws {
    let after = try Samples.apply(.setStatus("ANZUS", .ended, between: nil, date: day))
    let treaty = try #require(after.agreement("ANZUS"))
    #expect(treaty.history.last == StatusEvent(.ended, day, source: "test"))
    #expect(treaty.legs[0].history.last?.status == .ended)
    #expect(!Samples.dyads(after).contains("AUS–NZL"))
    #expect(Samples.refusal(.setStatus("ANZUS", .inForce, between: nil, date: day)) == .standsAlready("ANZUS", .inForce))
    #expect(
      Samples.refusal(.setStatus("ANZUS", .ended, between: nil, date: PartialDate("1950")))
        == PartialDate("1950").flatMap { old in
          PartialDate("1952-04-29").map { .outOfOrder("ANZUS", old, last: $0) }
        })
    #expect(Samples.refusal(.setStatus("NOBODY-HOLDS-THIS", .ended, between: nil, date: nil)) != nil)
  }

  @Test("set-status of one leg revives that pair alone")
  func setLeg() throws {
    let pair = Dyad("NZL", "USA")
    #expect(!Samples.dyads(base).contains("NZL–USA"))
    let after = try Samples.apply(.setStatus("ANZUS", .inForce, between: pair, date: day))
    #expect(Samples.dyads(after) == (Samples.dyads(base) + ["NZL–USA"]).sorted())
    let cut = try Samples.apply(.setStatus("ANZUS", .suspended, between: Dyad("AUS", "USA"), date: day))
    #expect(Samples.dyads(cut) == Samples.dyads(base).filter { $0 != "AUS–USA" })
    #expect(Samples.refusal(.setStatus("ANZUS", .ended, between: Dyad("JPN", "USA"), date: day)) == .noParty("JPN", "ANZUS"))
    #expect(Samples.refusal(.setStatus("ANZUS", .suspended, between: pair, date: day)) == .standsAlready("ANZUS", .suspended))
  }

  @Test("add-party")
  func addParty() throws {
    let after = try Samples.apply(.addAgreement(Samples.pact), .addParty("KOR", to: "PACT-OF-FOUR", date: PartialDate("2030")))
    #expect(after.agreement("PACT-OF-FOUR")?.parties(on: PartialDate("2029")) == ["AUS", "JPN", "PHL", "USA"])
    #expect(after.agreement("PACT-OF-FOUR")?.parties(on: after.asOf) == ["AUS", "JPN", "KOR", "PHL", "USA"])
    let designated = try Samples.apply(.addParty("PHL", to: "US-MNNA", date: day))
    #expect(Samples.dyads(designated, [.majorNonNATOAlly]) == ["JPN–USA", "KOR–USA", "PHL–USA"])
    #expect(Samples.refusal(.addParty("JPN", to: "JPN-USA-TREATY", date: day)) == .alreadyParty("JPN", "JPN-USA-TREATY"))
    #expect(Samples.refusal(.addParty("CAN", to: "ANZUS", date: day)) == .notInRoster("CAN"))
    #expect(
      Samples.refusal(.addState("TWN"), .addAgreement(Samples.pact), .addParty("TWN", to: "PACT-OF-FOUR", date: day))
        == .excluded("TWN", "PACT-OF-FOUR", because: "policy"))
    #expect(
      Samples.refusal(.setStatus("ANZUS", .ended, between: nil, date: day), .addParty("JPN", to: "ANZUS", date: day))
        == .over("ANZUS", .ended))
  }

  @Test("a party that left comes back only later")
  func comingBack() throws {
    let leaving = Edit.removeParty("NZL", from: "ANZUS", date: PartialDate("2027"))
    let back = try Samples.apply(leaving, .addParty("NZL", to: "ANZUS", date: PartialDate("2029")))
    let treaty = try #require(back.agreement("ANZUS"))
    #expect(treaty.parties(on: PartialDate("2028")) == ["AUS", "USA"])
    #expect(treaty.parties(on: PartialDate("2029")) == ["AUS", "NZL", "USA"])
    #expect(Samples.refusal(leaving, .addParty("NZL", to: "ANZUS", date: nil)) == .returnUndated("NZL", "ANZUS"))
    #expect(
      Samples.refusal(leaving, .addParty("NZL", to: "ANZUS", date: PartialDate("2026"))) == .returnUndated("NZL", "ANZUS"))
  }

  @Test("remove-party: dated it leaves, undated it never was one, and of two parties nothing remains")
  func removeParty() throws {
    let dated = try Samples.apply(.removeParty("NZL", from: "ANZUS", date: day))
    #expect(dated.agreement("ANZUS")?.memberships.first { $0.party == "NZL" }?.left == day)
    #expect(dated.agreement("ANZUS")?.status(on: day) == .inForce)
    let undated = try Samples.apply(.removeParty("NZL", from: "ANZUS", date: nil))
    #expect(undated.agreement("ANZUS")?.memberships == [Membership("AUS"), Membership("USA")])
    #expect(undated.agreement("ANZUS")?.legs == [])
    #expect(undated.agreement("ANZUS")?.obligations == [Obligation(.defends, from: ["USA"], to: ["AUS"])])
    let ended = try Samples.apply(.removeParty("KOR", from: "KOR-USA-TREATY", date: day))
    #expect(ended.agreement("KOR-USA-TREATY")?.status(on: day) == .ended)
    #expect(ended.agreement("KOR-USA-TREATY")?.parties(on: day) == ["KOR", "USA"])
    #expect(Samples.refusal(.removeParty("PHL", from: "ANZUS", date: day)) == .noParty("PHL", "ANZUS"))
  }

  @Test("add-state and remove-state")
  func states() throws {
    #expect(try Samples.apply(.addState("CAN")).roster == ["AUS", "CAN", "JPN", "KOR", "NZL", "PHL", "USA"])
    #expect(Samples.refusal(.addState("JPN")) == .inRoster("JPN"))
    let hubless = try Samples.apply(.removeState("USA"))
    #expect(hubless.hub == nil)
    #expect(hubless.agreements.map(\.id) == ["ANZUS", "AUS-JPN-RAA", "JPN-PHL-RAA"])
    #expect(Samples.dyads(hubless) == ["AUS–JPN", "AUS–NZL"])
    #expect(Samples.refusal(.removeState("CAN")) == .notInRoster("CAN"))
  }

  @Test("a roster that is only implied keeps its isolates")
  func impliedRoster() throws {
    var open = base
    open.roster = []
    #expect(try Samples.apply(.removeAgreement("KOR-USA-TREATY"), to: open).nodes() == base.roster)
    #expect(try Samples.apply(.addState("CAN"), to: open).nodes() == (base.roster + ["CAN"]).sorted())
    #expect(Samples.refusal(.addParty("CAN", to: "ANZUS", date: day), on: open) == nil)
  }

  @Test("withdraw: bilaterals end, treaties of several go on without the party, other types stay")
  func withdraw() throws {
    let after = try Samples.apply(.withdraw("USA", from: [.defensePact], date: day))
    #expect(after.agreement("JPN-USA-TREATY")?.status(on: day) == .ended)
    #expect(after.agreement("ANZUS")?.status(on: day) == .inForce)
    #expect(after.agreement("ANZUS")?.parties(on: day) == ["AUS", "NZL"])
    #expect(Samples.dyads(after, [.defensePact]) == ["AUS–NZL"])
    #expect(Samples.dyads(after, [.majorNonNATOAlly]) == ["JPN–USA", "KOR–USA"])
    let all = try Samples.apply(.withdraw("USA", from: nil, date: day))
    #expect(!Samples.dyads(all).contains { $0.contains("USA") })
    #expect(Samples.refusal(.withdraw("NZL", from: [.basing], date: day)) == .nothingToLeave("NZL"))
    #expect(Samples.refusal(.withdraw("GBR", from: nil, date: day)) == .notInRoster("GBR"))
    #expect(
      Samples.refusal(.withdraw("USA", from: nil, date: day), .withdraw("USA", from: nil, date: day)) == .nothingToLeave("USA"))
  }

  @Test("a receiver's withdrawal leaves the designation of the others")
  func withdrawReceiver() throws {
    let after = try Samples.apply(.withdraw("KOR", from: [.majorNonNATOAlly], date: day))
    #expect(Samples.dyads(after, [.majorNonNATOAlly]) == ["JPN–USA"])
  }

  @Test("complete: what is under way is brought into force, what is in force stays, the rest is made")
  func complete() throws {
    let after = try Samples.apply(.complete(.reciprocalAccess, among: ["PHL", "AUS", "JPN"], date: day))
    #expect(after.agreements.map(\.id) == base.agreements.map(\.id) + ["RAA-AUS-PHL"])
    #expect(after.agreement("AUS-JPN-RAA") == base.agreement("AUS-JPN-RAA"))
    #expect(after.agreement("JPN-PHL-RAA")?.history.map(\.status) == [.negotiating, .inForce])
    #expect(Samples.dyads(after, [.reciprocalAccess]) == ["AUS–JPN", "AUS–PHL", "JPN–PHL"])
    #expect(
      Samples.refusal(.complete(.reciprocalAccess, among: ["AUS", "JPN"], date: day)) == .complete(.reciprocalAccess))
    #expect(Samples.refusal(.complete(.reciprocalAccess, among: ["AUS", "CAN"], date: day)) == .notInRoster("CAN"))
    #expect(Samples.refusal(.complete(.reciprocalAccess, among: ["AUS", "AUS"], date: day)) == .tooFewParties)
    #expect(Samples.refusal(.complete(.basing, among: ["AUS", "USA"], date: day)) == .directed(.basing))
  }

  @Test("complete: a pair of a treaty of several is covered, its broken leg is not, and ids stay unique")
  func completeMultilateral() throws {
    var taken = base
    taken.agreements.append(Samples.bilateral("DEFENSE-PACT-NZL-USA", .defensePact, "NZL", "USA", .ended, "1990"))
    let after = try Samples.apply(.complete(.defensePact, among: ["AUS", "NZL", "USA"], date: day), to: taken)
    #expect(after.agreements.map(\.id).last == "DEFENSE-PACT-NZL-USA-2")
    #expect(after.agreements.count == taken.agreements.count + 1)
    #expect(Samples.dyads(after, [.defensePact]).contains("NZL–USA"))
  }
}
