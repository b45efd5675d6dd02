import Testing

@testable import AllianceNetwork

@Suite("What is only claimed, or hardly weighed, makes no agreement by itself")
struct DoubtfulTieTests {
  private let base = Network(id: "base", agreements: [securityTreaty])

  private func merged(_ ties: [CodedTie]) -> (network: Network, findings: [Finding]) {
    base.merging(Coding(ties: ties), registry: smallRegistry)
  }

  @Test("a claim of an adversary or one that is rebutted is told with whose it is", arguments: [Voice.adversary, .rebutted])
  func claims(_ voice: Voice) {
    let status: Status = voice == .rebutted ? .denied : .inForce
    let claim = tie(.defensePact, ["GBR", "JPN"], status, voice: voice)
    let (network, findings) = merged([claim])
    #expect(network == base && findings.map(\.code) == ["only-claimed"])
    let told = findings.first?.message ?? ""
    #expect(told.hasPrefix("defense-pact of GBR, JPN: ") && told.contains(voice == .adversary ? "an adversary's" : "rebuts"))
    #expect(Network(id: "n", title: .init(), coding: Coding(ties: [claim]), registry: smallRegistry).agreements.isEmpty)
    let named = tie(.defensePact, ["AUS", "NZL", "USA"], .inForce, name: "ANZUS", basis: .named, voice: voice)
    #expect(merged([named]).network == base, "the registry's record does not come in by it")
    var accepted = claim
    accepted.evidence[0].checkedBy = "Anna"
    #expect(merged([accepted]).network.agreements.count == 2 && merged([accepted]).findings.isEmpty)
    var reported = claim
    reported.evidence.append(tie(.defensePact, ["GBR", "JPN"], .inForce, at: 9).evidence[0])
    #expect(merged([reported]).network.agreements.count == 2, "the author says it too")
  }

  @Test("it is evidence for what is there, whatever the order, and moves nothing")
  func held() {
    let claim = tie(.reciprocalAccess, ["AUS", "JPN"], .ended, "2030", in: "b.txt", voice: .adversary)
    let weighed = tie(.reciprocalAccess, ["AUS", "JPN"], .ended, "2030", in: "b.txt", rule: "weighed", confidence: 0.5)
    let told = tie(.reciprocalAccess, ["AUS", "JPN"], .signed, "2022")
    for doubtful in [claim, weighed] {
      for ties in [[doubtful, told], [told, doubtful]] {
        let (network, findings) = merged(ties)
        #expect(network.agreement("RAA-AUS-JPN")?.history.map(\.status) == [.signed])
        #expect(network.agreement("RAA-AUS-JPN")?.evidence.map(\.document) == ["a.txt", "b.txt"])
        #expect(findings.map(\.code) == ["status-differs"])
      }
    }
  }

  @Test("weighed: below 3 chances in 4 it makes none, unless a coder accepts it", arguments: [0.74, 0.75, nil])
  func weighed(_ chance: Double?) {
    var one = tie(.reciprocalAccess, ["AUS", "JPN"], .signed, rule: "weighed", confidence: chance)
    let isAdded = chance == 0.75
    #expect(merged([one]).network.agreements.count == (isAdded ? 2 : 1) && merged([one]).findings.isEmpty)
    one.evidence.append(tie(.reciprocalAccess, ["AUS", "JPN"], .signed, at: 9, rule: "weighed", confidence: 0.9).evidence[0])
    #expect(merged([one]).network.agreements.count == 2, "the better of its places counts")
    one.evidence = [one.evidence[0]]
    one.evidence[0].checkedBy = "Anna"
    #expect(merged([one]).network.agreements.count == 2)
  }
}
