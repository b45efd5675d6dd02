import Testing

@testable import AllianceNetwork

@Suite("A step that was told without a date takes the date that another text gives it")
struct DatedStepTests {
  private let undated = tie(.reciprocalAccess, ["AUS", "JPN"], .inForce, in: "a.txt")
  private let dated = tie(.reciprocalAccess, ["AUS", "JPN"], .inForce, "2023-08-13", in: "b.txt")

  private func merged(_ ties: [CodedTie], into network: Network = Network(id: "n")) -> (network: Network, findings: [Finding]) {
    network.merging(Coding(ties: ties), registry: smallRegistry)
  }

  @Test("whatever the order of the texts; the evidence of both is kept, and the day counts")
  func order() throws {
    let step = StatusEvent(.inForce, PartialDate("2023-08-13"), source: "b.txt")
    let (network, findings) = merged([undated, dated])
    #expect(network.agreements.map(\.history) == [[step]])
    #expect(network.agreements.first?.evidence.map(\.document) == ["a.txt", "b.txt"])
    #expect(findings.map(\.code) == ["status-updated"])
    #expect(network.ties(Filter(asOf: PartialDate("2022"))).isEmpty && network.ties(Filter(asOf: PartialDate("2024"))).count == 1)
    #expect(merged([dated, undated]).network.agreements.map(\.history) == [[step]])
    #expect(merged([undated, dated, undated], into: network).network == network, "and once is enough")
  }

  @Test("a network's own source stays, and the remark says who dates the step")
  func sourced() {
    var held = Agreement(id: "RAA", type: .reciprocalAccess, memberships: [Membership("AUS"), Membership("JPN")])
    held.history = [StatusEvent(.signed, PartialDate("2022-01-06")), StatusEvent(.inForce, nil, source: "gazette")]
    let history = merged([dated], into: Network(id: "n", agreements: [held])).network.agreements[0].history
    #expect(history.last == StatusEvent(.inForce, PartialDate("2023-08-13"), source: "gazette", note: "dated by b.txt"))
  }

  @Test("the signature that one text dates stands below the entry into force that another tells without a date")
  func signature() throws {
    let signed = tie(.reciprocalAccess, ["AUS", "JPN"], .signed, "2022-01-06", in: "b.txt")
    let (network, findings) = merged([undated, signed])
    let steps = [
      StatusEvent(.signed, PartialDate("2022-01-06"), source: "b.txt"), StatusEvent(.inForce, nil, source: "a.txt"),
    ]
    #expect(network.agreements.map(\.history) == [steps])
    #expect(
      findings.map(\.message) == ["RAA-AUS-JPN is in-force without a date and was signed (2022-01-06)"], "\(findings)")
    // It is no tie before it was signed.
    #expect(
      network.ties(Filter(asOf: PartialDate("2021"))).isEmpty && network.ties(Filter(asOf: PartialDate("2022-02"))).count == 1)
    // What dates the entry into force then dates it, and a date before the signature does not.
    let whole = merged([undated, signed, dated]).network.agreements[0].history
    #expect(whole.map(\.date) == [PartialDate("2022-01-06"), PartialDate("2023-08-13")])
    let early = tie(.reciprocalAccess, ["AUS", "JPN"], .inForce, "2021", in: "c.txt")
    #expect(merged([undated, signed, early]).network.agreements[0].history == steps)
  }

  @Test("not of an agreement whose steps rule the signature out, nor by a signature that was only weighed or has no date")
  func noSignature() {
    let signed = tie(.reciprocalAccess, ["AUS", "JPN"], .signed, "2022-01-06", in: "b.txt")
    var held = Agreement(id: "RAA", type: .reciprocalAccess, memberships: [Membership("AUS"), Membership("JPN")])
    held.history = [StatusEvent(.negotiating, PartialDate("2023")), StatusEvent(.inForce)]
    #expect(merged([signed], into: Network(id: "n", agreements: [held])).network.agreements[0].history == held.history)
    var weighed = signed
    weighed.evidence[0].rule = "weighed"
    weighed.evidence[0].confidence = 0.9
    var bare = signed
    bare.date = nil
    for tie in [weighed, bare] {
      #expect(merged([undated, tie]).network.agreements[0].history == [StatusEvent(.inForce, nil, source: "a.txt")])
    }
  }

  @Test("not by a date that the other steps rule out, nor by a tie that was only weighed")
  func refused() {
    var held = Agreement(id: "RAA", type: .reciprocalAccess, memberships: [Membership("AUS"), Membership("JPN")])
    held.history = [StatusEvent(.inForce), StatusEvent(.ended, PartialDate("2020"))]
    let (network, findings) = merged([dated], into: Network(id: "n", agreements: [held]))
    #expect(network.agreements[0].history == held.history && findings.map(\.code) == ["status-differs"])
    var weighed = dated
    weighed.evidence[0].rule = "weighed"
    weighed.evidence[0].confidence = 0.9
    #expect(merged([undated, weighed]).network.agreements[0].history == [StatusEvent(.inForce, nil, source: "a.txt")])
  }
}
