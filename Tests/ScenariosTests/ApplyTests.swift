import AllianceNetwork
import Scenarios
import Testing

@Suite("A scenario as a whole")
struct ApplyTests {
  private let base = Samples.baseline

  @Test("the baseline is never changed, and the same edits give the same network")
  func pure() throws {
    let before = base
    let scenario = Scenario(
      id: "much",
      edits: [
        .addState("CAN"), .addAgreement(Samples.pact), .addParty("CAN", to: "PACT-OF-FOUR", date: PartialDate("2031")),
        .withdraw("USA", from: [.defensePact], date: PartialDate("2032")), .removeState("KOR"),
      ])
    let once = try scenario.apply(to: base)
    #expect(base == before)
    #expect(try scenario.apply(to: base) == once)
    #expect(once.network != base)
    #expect(once.steps.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test("the edited network holds for the latest date of all")
  func date() throws {
    #expect(try Samples.apply(.addState("CAN")).asOf == base.asOf)
    #expect(try Samples.apply(.addAgreement(Samples.pact)).asOf == PartialDate("2028"))
    #expect(try Samples.apply(.setStatus("ANZUS", .ended, between: nil, date: PartialDate("2025"))).asOf == base.asOf)
    #expect(
      try Samples.apply(.removeParty("NZL", from: "ANZUS", date: PartialDate("2025-06"))).asOf == base.asOf)
    // A year has come to its last day: what happens in it shows without moving it on.
    var year = base
    year.asOf = PartialDate("2025")
    let within = try Samples.apply(.setStatus("ANZUS", .ended, between: nil, date: PartialDate("2025-05")), to: year)
    #expect(within.asOf == PartialDate("2025"))
    #expect(within.agreement("ANZUS")?.status(on: within.asOf) == .ended)
    var timeless = base
    timeless.asOf = nil
    let after = try Samples.apply(.addAgreement(Samples.pact), to: timeless)
    #expect(after.asOf == nil)
    #expect(Samples.dyads(after).contains("AUS–PHL"))
  }

  @Test("a pact in stages is the network built by hand")
  func stages() throws {
    let staged = try Samples.apply(
      .addAgreement(Samples.pact), .addParty("KOR", to: "PACT-OF-FOUR", date: PartialDate("2030")),
      .addParty("NZL", to: "PACT-OF-FOUR", date: PartialDate("2030")))
    var pact = Samples.pact
    pact.memberships += [Membership("KOR", joined: PartialDate("2030")), Membership("NZL", joined: PartialDate("2030"))]
    var hand = base
    hand.id = "base-test"
    hand.asOf = PartialDate("2030")
    hand.agreements.append(pact)
    #expect(staged == hand)
    #expect(Samples.dyads(staged).count == 15)
  }

  @Test("each step tells what it changed")
  func log() throws {
    let outcome = try Scenario(
      id: "log",
      edits: [.addAgreement(Samples.pact), .setStatus("JPN-PHL-RAA", .inForce, between: nil, date: PartialDate("2029"))]
    ).apply(to: base)
    #expect(
      outcome.steps[0].changes == [
        .dateMoved(from: PartialDate("2025-06-30"), to: PartialDate("2028")), .agreementAdded("PACT-OF-FOUR"),
      ])
    #expect(outcome.amended == ["JPN-USA-TREATY"])
    #expect(
      outcome.steps[1].changes == [
        .dateMoved(from: PartialDate("2028"), to: PartialDate("2029")),
        .statusChanged("JPN-PHL-RAA", between: nil, from: .negotiating, to: .inForce),
      ])
  }

  @Test("sources go with the edits, and one id is one source")
  func sources() throws {
    let added = Source(id: "S2", title: "Two")
    let scenario = Scenario(id: "cited", sources: [added], edits: [.addState("CAN")])
    #expect(try scenario.apply(to: base).network.sources == base.sources + [added])
    let clash = Scenario(id: "clash", sources: [Source(id: "S1", title: "Another")], edits: [.addState("CAN")])
    #expect(throws: ScenarioError(scenario: "clash", reason: .sourcesDiffer("S1"))) { try clash.apply(to: base) }
  }

  @Test("an error names the scenario, the edit and the way out")
  func words() {
    let scenario = Scenario(id: "bad", edits: [.addState("CAN"), .removeState("GBR")])
    #expect {
      try scenario.apply(to: base)
    } throws: { error in
      String(describing: error)
        == "scenario bad, edit 2 (remove-state): GBR is not in the roster; add it with add-state first, or mend the code"
    }
  }

  @Test("the edits of the scenario before are done first")
  func after() throws {
    let first = Scenario(id: "first", edits: [.addAgreement(Samples.pact)])
    let second = Scenario(id: "second", after: "first", edits: [.addParty("KOR", to: "PACT-OF-FOUR", date: PartialDate("2030"))])
    let outcome = try second.apply(to: base, in: ScenarioLibrary([first, second]))
    #expect(outcome.steps.map(\.scenario) == ["first", "second"])
    #expect(outcome.network.agreement("PACT-OF-FOUR")?.parties(on: PartialDate("2030")).count == 5)
    #expect(throws: ScenarioError.self) { try second.apply(to: base) }
  }

  @Test("scenarios in a circle are refused with the circle")
  func circle() {
    let library = ScenarioLibrary(
      [("a", "b"), ("b", "c"), ("c", "b")].map { Scenario(id: $0.0, after: $0.1, edits: [.addState("CAN")]) })
    #expect(throws: ScenarioError(scenario: "a", reason: .circle(["b", "c", "b"]))) {
      try library.scenario("a").apply(to: base, in: library)
    }
  }
}
