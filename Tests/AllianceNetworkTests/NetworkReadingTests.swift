import Foundation
import TestSupport
import Testing

@testable import AllianceNetwork

@Suite struct NetworkReadingTests {
  static let head = "format: latticework/network/1\nid: test\n"

  @Test func readsUsesAndRecordsOfItsOwn() throws {
    let yaml = """
      format: latticework/network/1
      id: test
      title: {en: A test, ja: 試し}
      as-of: 2025-06-30
      roster: [USA, JPN, AUS]
      hub: USA
      agreements:
        - use: ANZUS
        - id: JPN-AUS-RAA
          type: RAA
          name: {en: RAA, ja: 円滑化協定}
          parties: [JPN, {party: AUS, joined: 2022}]
          history: [{status: signed, date: 2022-01-06}, {status: in-force, date: 2023-08-13}]
      """
    let network = try Network(file: ModelFile(name: "test.yaml", text: yaml), registry: smallRegistry)
    #expect(network.roster == ["AUS", "JPN", "USA"])
    #expect(network.agreements.map(\.id) == ["ANZUS", "JPN-AUS-RAA"])
    #expect(network.agreements[1].status(on: PartialDate("2022-06")) == .signed)
    #expect(network.agreements[1].name.japanese == "円滑化協定")
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    var proposal = securityTreaty
    proposal.id = "PACT"
    proposal.name = LocalizedText(english: "yes", japanese: "協定: \"甲\"\n乙 # 丙")
    proposal.proposal = Proposal(
      by: "no", founders: ["JPN"], joiners: [.init(parties: ["KOR"], stage: 2, condition: "0x1F")],
      exclusions: [.init(party: "GBR", reason: "- a")], amends: ["ANZUS"])
    proposal.evidence = [
      Evidence(
        document: "a.txt", start: 1, end: 3, text: "甲\u{7}", page: 2, voice: .reported, polarity: .denies, rule: "r",
        confidence: 0.25)
    ]
    proposal.obligations = [Obligation(.defends, from: ["USA"], to: ["JPN"])]
    proposal.note = "1951-09-01"
    let network = Network(
      id: "test", title: LocalizedText(english: "~"), asOf: PartialDate("2025-06"), roster: ["JPN", "USA"], hub: "USA",
      sources: [Source(id: "S", title: "null", publisher: "true", date: PartialDate("1960"), url: "https://example.org/?a=b#c")],
      agreements: [anzus, proposal], excludes: [.init(agreement: "NATO", reason: "no: {it} is elsewhere")], note: "a\n\nb ")
    for (name, text) in [("a.yaml", try network.tree.yaml()), ("a.json", network.tree.json())] {
      let back = try Network(file: ModelFile(name: name, text: text), registry: smallRegistry)
      #expect(back == network, "\(name)\n\(text)")
    }
  }

  @Test(arguments: [
    (
      "agreements: [{id: X1, type: RAA, parties: [JPN, JPX]}]", "test.yaml:3:", "JPX, which the registry does not know",
      "did you mean \"JPN\"?"
    ),
    (
      "agreements: [{id: X1, type: RAAA, parties: [JPN, AUS]}]", "test.yaml:3:29:", "\"RAAA\" is not known",
      "did you mean \"RAA\"?"
    ),
    (
      "agreements: [{id: X1, type: RAA, partys: [JPN, AUS]}]", "test.yaml:3:34:", "unknown key \"partys\"",
      "did you mean \"parties\"?"
    ),
    ("as-of: 2023-02-30", "test.yaml:3:8:", "\"2023-02-30\" is no date that exists", "write 2022"),
    ("agreements: [{id: X1, type: RAA, parties: [JPN]}]", "test.yaml:3:", "fewer than two parties", "name two"),
    ("agreements: [{id: X1, type: MNNA, parties: [JPN, USA]}]", "test.yaml:3:", "has no giver", "write from:"),
    ("agreements: [{use: ANZUSS}]", "test.yaml:3:", "holds no agreement ANZUSS", "did you mean \"ANZUS\"?"),
    ("agreements: [{use: ANZUS}, {use: ANZUS}]", "test.yaml:3:", "ANZUS stands twice", "leave one"),
    (
      "excludes: [{agreement: ANZUS, reason: a}]\nagreements: [{use: ANZUS}]", "test.yaml:3:", "ANZUS is left out and held",
      "take it out"
    ),
    ("roster: [JPN, USA]\nhub: AUS", "test.yaml:4:", "the hub AUS is not in the roster", "(hub)"),
    (
      "agreements: [{id: X1, type: RAA, parties: [JPN, AUS], history: [{status: signed, date: 2023}, {status: ended, date: 2020}]}]",
      "test.yaml:3:", "out of order", "oldest"
    ),
    (
      "agreements: [{id: X1, type: RAA, parties: [JPN, AUS], sources: [nobody]}]", "test.yaml:3:", "source \"nobody\"", "sources:"
    ),
    (
      "agreements: [{id: X1, type: RAA, parties: [JPN, AUS], replaces: [X2]}, {id: X2, type: RAA, parties: [JPN, AUS], replaces: [X1]}]",
      "test.yaml:3:", "X1 replaces X2 replaces X1", "leave one"
    ),
  ])
  func namesPlaceAndRemedy(_ body: String, _ place: String, _ message: String, _ hint: String) {
    let found = problems(Self.head + body)
    #expect(found.contains { $0.hasPrefix(place) && $0.contains(message) && $0.contains(hint) }, "\(found)")
  }

  @Test(arguments: [
    "", "~", "[]", "a", "format: nothing", "format: latticework/registry/1", "{", "a: b: c", "\u{0}", "format: [1]", "- - - -",
  ])
  func refusesWhatIsNoNetwork(_ text: String) {
    #expect(!problems(text).isEmpty)
  }

  @Test func aFileThatUnfoldsWithoutEndIsCutOff() {
    var yaml = Self.head + "roster: &a0 [JPN, USA]\n"
    yaml = "format: latticework/network/1\nid: test\nnote: x\nsources:\n  - &s0 {id: A, title: B}\n"
    for level in 1...9 { yaml += "  - &s\(level) [\(Array(repeating: "*s\(level - 1)", count: 9).joined(separator: ", "))]\n" }
    #expect(!problems(yaml).isEmpty)
  }

  @Test func deepNestingDoesNotEndTheProgram() {
    #expect(!problems(Self.head + "agreements: " + String(repeating: "[", count: 100_000)).isEmpty)
    #expect(
      !problems(Self.head + "agreements: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)).isEmpty)
    #expect(!problems(Self.head + "agreements: " + String(repeating: "{a: ", count: 50_000)).isEmpty)
  }

  @Test func mutatedFilesNeverEndTheProgram() throws {
    let sound = Array(try Network(id: "test", roster: ["JPN", "USA"], agreements: [anzus, securityTreaty]).tree.yaml().utf8)
    var generator = SplitMix64(state: 20_251_121)
    func random(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
    for _ in 0..<400 {
      var bytes = sound
      for _ in 0...random(below: 4) { bytes[random(below: bytes.count)] = UInt8(random(below: 256)) }
      if let file = try? ModelFile(name: "m.yaml", data: Data(bytes)) { _ = try? Network(file: file, registry: smallRegistry) }
    }
  }

  @Test func bytesThatAreNoTextAreToldWithTheirLine() throws {
    #expect {
      try ModelFile(name: "b.yaml", data: Data([0x61, 0x0A, 0x62, 0x0A, 0xFF, 0x0A]))
    } throws: { error in
      "\(error)".hasPrefix("b.yaml:3:1: error: these bytes are no UTF-8 text")
    }
  }
}
