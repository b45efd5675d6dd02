import Testing

@testable import AllianceNetwork

@Suite struct MergingTests {
  let base = Network(id: "base", roster: ["AUS", "JPN", "NZL", "USA"], agreements: [anzus, securityTreaty, atlantic])

  func merged(_ ties: [CodedTie], dates: [String: String] = [:]) -> (network: Network, findings: [Finding]) {
    let documents = Set(ties.flatMap { $0.evidence.map(\.document) }).sorted().map {
      CodedDocument(document: $0, language: .english, date: dates[$0].flatMap { PartialDate($0) }, length: 100)
    }
    return base.merging(Coding(documents: documents, ties: ties), registry: smallRegistry)
  }

  @Test func aKnownTieAddsItsEvidenceAndNothingElse() {
    let (network, findings) = merged([tie(.defensePact, ["JPN", "USA"], .inForce)])
    #expect(network.agreements.count == 3)
    #expect(network.agreement("US-JPN-SECURITY-TREATY")?.evidence.count == 1)
    #expect(network.agreement("US-JPN-SECURITY-TREATY")?.history == securityTreaty.history)
    #expect(findings.isEmpty)
  }

  @Test func anAgreementOfAnotherYearIsAnother() {
    let (network, _) = merged([tie(.defensePact, ["JPN", "USA"], .signed, "1985")])
    #expect(network.agreements.count == 4)
    let (same, _) = merged([tie(.defensePact, ["JPN", "USA"], .signed, "1959")])
    #expect(same.agreements.count == 3)
  }

  @Test func stepsThatRuleAnAgreementOut() {
    #expect(securityTreaty.isRuledOut(by: .signed, on: PartialDate("1985")))
    #expect(securityTreaty.isRuledOut(by: .inForce, on: PartialDate("1952")))
    #expect(!securityTreaty.isRuledOut(by: .inForce, on: PartialDate("1985")), "it may have been renewed")
    #expect(!securityTreaty.isRuledOut(by: .signed, on: nil))
    #expect(!securityTreaty.isRuledOut(by: .ended, on: PartialDate("1985")))
    #expect(PartialDate("1960-02").map { securityTreaty.steps(to: .signed, against: $0).count } == 1)
    #expect(PartialDate("1960").map { securityTreaty.steps(to: .signed, against: $0).count } == 0)
  }

  /// A network of texts holds for the day of the newest of them: what the registry knows of later days is not told.
  @Test func aNetworkOfTextsHoldsForTheirNewestDay() throws {
    let early = CodedDocument(document: "a.txt", language: .english, date: PartialDate("1951-10"), length: 100)
    let coding = Coding(documents: [early], ties: [tie(.defensePact, ["AUS", "NZL", "USA"], .signed, "1951-09", name: "ANZUS")])
    let network = Network(id: "texts", title: .init(), coding: coding, registry: smallRegistry)
    #expect(network.asOf == PartialDate("1951-10"))
    #expect(network.ties().map(\.status) == [.signed])
    #expect(Network(id: "texts", title: .init(), coding: Coding(), registry: smallRegistry).asOf == nil)
  }

  @Test func inANetworkOfTextsTheRegistryNamesAndDoesNotSpeak() throws {
    let ties = [
      tie(.defensePact, ["AUS", "USA"], .negotiating, "1950", name: "ANZUS"),
      tie(.defensePact, ["AUS", "NZL", "USA"], .signed, "1951-09", name: "ANZUS", in: "b.txt"),
      tie(.defensePact, ["JPN", "USA"], .inForce, name: "US-JPN-SECURITY-TREATY", basis: .named),
    ]
    let (network, findings) = Network.of(Coding(ties: ties), id: "texts", title: .init(), registry: smallRegistry)
    #expect(network.agreements.map(\.id) == ["ANZUS", "US-JPN-SECURITY-TREATY"])
    let pact = try #require(network.agreement("ANZUS"))
    #expect(pact.parties(on: nil) == ["AUS", "NZL", "USA"], "together the texts tell who is party")
    #expect(pact.history.map(\.status) == [.negotiating, .signed] && pact.history.map(\.source) == ["a.txt", "b.txt"])
    #expect(pact.legs.isEmpty && pact.sources.isEmpty && pact.obligations.isEmpty)
    #expect(pact.name.english == "ANZUS Treaty")
    #expect(
      pact.note
        == "The registry alone says, and it does not count here（登録簿のみによる。数えない）: signed (1951-09-01), in-force (1952-04-29).")
    #expect(network.agreement("US-JPN-SECURITY-TREATY")?.history == [StatusEvent(.inForce, nil, source: "a.txt")])
    #expect(findings.map(\.code) == ["status-updated"])
  }

  @Test func aNewTieBecomesAnAgreementWithItsStatus() {
    let (network, findings) = merged([tie(.reciprocalAccess, ["JPN", "AUS"], .signed, "2022-01-06")])
    #expect(network.agreement("RAA-AUS-JPN")?.history == [StatusEvent(.signed, PartialDate("2022-01-06"), source: "a.txt")])
    #expect(findings.isEmpty)
  }

  @Test func aNewerEventMovesTheLadderAndIsTold() {
    let (network, findings) = merged([tie(.defensePact, ["JPN", "USA"], .ended, "2030")])
    #expect(network.agreement("US-JPN-SECURITY-TREATY")?.status(on: nil) == .ended)
    #expect(network.agreement("US-JPN-SECURITY-TREATY")?.status(on: PartialDate("2029")) == .inForce)
    #expect(findings.map(\.code) == ["status-updated"])
  }

  @Test func aTieThatWasOnlyWeighedMovesNothing() {
    let (network, findings) = merged([tie(.defensePact, ["JPN", "USA"], .ended, "2030", rule: "weighed")])
    #expect(network.agreement("US-JPN-SECURITY-TREATY")?.history == securityTreaty.history)
    #expect(network.agreement("US-JPN-SECURITY-TREATY")?.evidence.count == 1)
    #expect(findings.map(\.code) == ["status-differs"])
    let (other, apart) = merged([tie(.defensePact, ["JPN", "USA"], .signed, "1985", rule: "weighed")])
    #expect(other.agreements.count == 3, "no second treaty beside the one that is there")
    #expect(apart.map(\.code) == ["weighed-apart"])
    let (leg, dropped) = merged([tie(.defensePact, ["AUS", "NZL"], .ended, "2030", name: "ANZUS", rule: "weighed")])
    #expect(leg.agreement("ANZUS")?.legs == anzus.legs)
    #expect(dropped.map(\.code) == ["status-differs"])
    let (new, none) = merged([
      tie(.reciprocalAccess, ["AUS", "JPN"], .signed, "2022-01-06", rule: "weighed", confidence: 0.75)
    ])
    #expect(new.agreement("RAA-AUS-JPN") != nil && none.isEmpty)
    let (checked, told) = merged([tie(.defensePact, ["JPN", "USA"], .ended, "2030", rule: "weighed", checkedBy: "someone")])
    #expect(checked.agreement("US-JPN-SECURITY-TREATY")?.status(on: nil) == .ended)
    #expect(told.map(\.code) == ["status-updated"])
  }

  @Test func anUndatedOtherStatusIsToldAndChangesNothing() {
    let (network, findings) = merged([tie(.defensePact, ["JPN", "USA"], .suspended)])
    #expect(network.agreement("US-JPN-SECURITY-TREATY")?.status(on: nil) == .inForce)
    #expect(findings.map(\.code) == ["status-differs"])
  }

  @Test func anEarlierRungOfTheLadderIsNoContradiction() {
    #expect(merged([tie(.defensePact, ["JPN", "USA"], .signed, "1960")]).findings.isEmpty)
  }

  @Test func aDenialOfWhatStandsIsTold() {
    let (network, findings) = merged([tie(.defensePact, ["JPN", "USA"], .denied)])
    #expect(network.agreements.count == 3)
    #expect(findings.map(\.code) == ["denied-but-held"])
  }

  @Test func aDenialSaysWhoHoldsWhatItDenies() {
    let own = merged([tie(.defensePact, ["JPN", "USA"], .denied, in: "b.txt")]).findings.map(\.message)
    #expect(own.count == 1 && own[0].contains("by the network base") && !own[0].contains("the text a.txt"))
    // The network's record, of which another text tells too.
    let both = merged([tie(.defensePact, ["JPN", "USA"], .inForce), tie(.defensePact, ["JPN", "USA"], .denied, in: "b.txt")])
    #expect(both.findings.map(\.code) == ["denied-but-held"])
    #expect(both.findings[0].message.contains("by the network base") && both.findings[0].message.contains("a.txt (\"words\")"))
    // What a text alone brought in.
    let text = merged([
      tie(.reciprocalAccess, ["AUS", "JPN"], .signed, "2022"), tie(.reciprocalAccess, ["AUS", "JPN"], .denied, in: "b.txt"),
    ])
    #expect(text.findings.map(\.code) == ["denied-but-held"])
    #expect(text.findings[0].message.contains("by the text a.txt (\"words\")") && text.findings[0].document == "b.txt")
  }

  @Test func whatATextDatesAfterTheNetworksDayIsTold() {
    var network = base
    network.asOf = PartialDate("2025-06-30")
    let ties = [
      tie(.reciprocalAccess, ["AUS", "JPN"], .signed, "2025-09-11", in: "late.txt"),
      tie(.crossServicing, ["AUS", "JPN"], .signed, "2026", in: "late.txt"),
      tie(.informationSecurity, ["AUS", "JPN"], .signed, "2025", in: "early.txt"),
    ]
    let documents = [CodedDocument(document: "late.txt", language: .english, date: PartialDate("2025-09-12"), length: 10)]
    let coding = Coding(documents: documents, ties: ties)
    let findings = network.merging(coding, registry: smallRegistry).findings
    #expect(findings.map(\.code) == ["later-than-network"] && findings[0].document == "late.txt")
    for words in ["of 2025-09-12", "2 ties after 2025-06-30", "--as-of 2026"] {
      #expect(findings[0].message.contains(words), "\(words)")
    }
    #expect(network.merging(coding, registry: smallRegistry, on: PartialDate("2026-12-31")).findings.isEmpty)
    #expect(base.merging(coding, registry: smallRegistry).findings.isEmpty, "a network without a day has the newest state")
  }

  @Test func aSuspendedPairOfATreatyIsItsLeg() {
    let (network, findings) = merged([tie(.defensePact, ["NZL", "USA"], .suspended, "1986", name: "ANZUS")])
    #expect(network.agreement("ANZUS")?.legs == anzus.legs)
    #expect(network.agreement("ANZUS")?.evidence.count == 1)
    #expect(network.agreements.count == 3)
    #expect(findings.isEmpty)
  }

  @Test func aMemberOfABodyIsEvidenceForTheBody() {
    let (network, _) = merged([tie(.framework, ["GBR", "NATO"], .inForce)])
    #expect(network.agreements.count == 3)
    #expect(network.agreement("NATO")?.evidence.count == 1)
  }

  @Test func laterMembersOfAPactAreAPactOfTheirOwn() {
    let wide = tie(.defensePact, ["AUS", "GBR", "JPN", "NZL", "USA"], .proposed, name: "ANZUS")
    let (network, findings) = merged([wide])
    #expect(network.agreement("DEFENSE-PACT-AUS-GBR-JPN-NZL-USA")?.status(on: nil) == .proposed)
    #expect(network.agreement("ANZUS")?.history == anzus.history)
    #expect(findings.map(\.code) == ["outside-roster"])
  }

  @Test func documentsAreTakenInTheOrderOfTheirDates() {
    let signed = tie(.reciprocalAccess, ["AUS", "JPN"], .signed, "2022-01-06", in: "old.txt")
    let inForce = tie(.reciprocalAccess, ["AUS", "JPN"], .inForce, "2023-08-13", in: "new.txt")
    let dates = ["old.txt": "2022-02", "new.txt": "2023-09"]
    let (forward, _) = merged([signed, inForce], dates: dates)
    let (backward, _) = merged([inForce, signed], dates: dates)
    #expect(forward == backward)
    #expect(forward.agreement("RAA-AUS-JPN")?.history.map(\.status) == [.signed, .inForce])
  }

  @Test func mergingTwiceChangesNothing() {
    let ties = [tie(.reciprocalAccess, ["AUS", "JPN"], .signed, "2022"), tie(.defensePact, ["JPN", "USA"], .inForce)]
    let once = merged(ties).network
    let documents = [CodedDocument(document: "a.txt", language: .english, date: nil, length: 100)]
    #expect(once.merging(Coding(documents: documents, ties: ties), registry: smallRegistry).network == once)
  }

  @Test func theSamePartiesWithAnotherTypeOrGiverAreAnother() {
    let (network, _) = merged([
      tie(.majorNonNATOAlly, ["JPN", "USA"], .inForce, from: "USA", to: ["JPN"]),
      tie(.basing, ["JPN", "USA"], .inForce, from: "USA", to: ["JPN"]),
      tie(.basing, ["JPN", "USA"], .inForce, from: "JPN", to: ["USA"]),
    ])
    #expect(network.agreements.dropFirst(3).map(\.id) == ["MNNA-USA-JPN", "BASING-USA-JPN", "BASING-JPN-USA"])
  }

  @Test func aNamedAgreementThatTheNetworkLacksComesWholeFromTheRegistry() {
    let empty = Network(id: "empty")
    let named = tie(.defensePact, ["AUS", "NZL", "USA"], .inForce, name: "ANZUS", basis: .named)
    let coding = Coding(documents: [], ties: [named])
    let (network, findings) = empty.merging(coding, registry: smallRegistry)
    var expected = anzus
    expected.evidence = named.evidence
    #expect(network.agreements == [expected])
    #expect(findings.isEmpty)
  }

  @Test func aPairThatDroppedOutBringsInTheTreatyAndItsLeg() {
    let coding = Coding(documents: [], ties: [tie(.defensePact, ["NZL", "USA"], .suspended, "1986", name: "ANZUS")])
    let network = Network(id: "empty").merging(coding, registry: smallRegistry).network
    #expect(network.agreements.map(\.id) == ["ANZUS"])
    #expect(network.agreements.first?.legs == anzus.legs)
  }

  @Test func whatTheNetworkLeavesOutOnPurposeStaysOut() {
    var network = Network(id: "n")
    network.excludes = [.init(agreement: "ANZUS", reason: "it is dormant")]
    let merged = network.merging(
      Coding(ties: [tie(.defensePact, ["AUS", "NZL", "USA"], .inForce, name: "ANZUS")]), registry: smallRegistry)
    #expect(merged.network == network)
    #expect(merged.findings.map(\.code) == ["left-out"])
    #expect(merged.findings.first?.message.contains("it is dormant") == true)
  }

  @Test func aLadderDoesNotStepDown() {
    let (network, findings) = merged([tie(.defensePact, ["JPN", "USA"], .agreed, "2023")])
    #expect(network.agreement("US-JPN-SECURITY-TREATY")?.history == securityTreaty.history)
    #expect(findings.map(\.code) == ["status-differs"])
  }

  @Test func whatHadEndedCanComeBackIntoForce() {
    let ties = [
      tie(.defensePact, ["JPN", "USA"], .suspended, "2020"), tie(.defensePact, ["JPN", "USA"], .inForce, "2022", at: 9),
    ]
    var base = securityTreaty
    base.history = [StatusEvent(.signed, PartialDate("1960"))]
    let network = Network(id: "n", agreements: [base]).merging(Coding(ties: ties), registry: smallRegistry).network
    #expect(network.agreements.first?.history.map(\.status) == [.signed, .suspended, .inForce])
  }

  @Test func whatFitsSeveralChangesNone() {
    let forces = ["A1", "B1"].map {
      Agreement(
        id: AgreementID(stringLiteral: $0), type: .visitingForces, memberships: [Membership("PHL"), Membership("USA")],
        history: [StatusEvent(.inForce)])
    }
    let network = Network(id: "n", agreements: forces)
    let merged = network.merging(Coding(ties: [tie(.visitingForces, ["PHL", "USA"], .ended, "2020")]), registry: smallRegistry)
    #expect(merged.network == network)
    #expect(merged.findings.map(\.code) == ["several-fit"])
  }

  @Test func alliesOfAPactOfSeveralAreEvidenceForIt() {
    let (network, findings) = merged([tie(.defensePact, ["AUS", "USA"], .inForce)])
    #expect(network.agreements.count == 3)
    #expect(network.agreement("ANZUS")?.evidence.count == 1)
    #expect(findings.isEmpty)
    // The broken leg binds nobody.
    #expect(merged([tie(.defensePact, ["NZL", "USA"], .inForce)]).network.agreements.count == 4)
  }

  @Test func alliesWhoDroppedOutAreTheLegThatThePactHas() {
    let (network, _) = merged([tie(.defensePact, ["NZL", "USA"], .suspended, "1986")])
    #expect(network.agreements.count == 3)
    #expect(network.agreement("ANZUS")?.legs == anzus.legs)
    #expect(network.agreement("ANZUS")?.evidence.count == 1)
    // Australia and the United States have no leg: that their alliance ended is news of its own.
    #expect(merged([tie(.defensePact, ["AUS", "USA"], .ended, "2030")]).network.agreements.count == 4)
  }
}
