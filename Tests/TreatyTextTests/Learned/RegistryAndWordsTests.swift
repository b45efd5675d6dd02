import AllianceNetwork
import Testing

@testable import TreatyText

/// What the registry knows helps a text that leaves something unsaid, and does not outweigh what its words say.
@Suite struct RegistryAndWordsTests {
  private func ties(_ words: String) throws -> [CodedTie] {
    try Extractor.builtIn().code(SourceText(name: "text.txt", text: words)).ties
  }

  @Test func aStatusThatTheTextTellsStands() throws {
    let tie = try #require(try ties("2026年3月1日\n\n日英円滑化協定は2023年1月に署名されたが、まだ発効していない。").first { $0.type == .reciprocalAccess })
    #expect(tie.status == .signed, "the registry has it in force since October 2023")
  }

  @Test(arguments: [
    "Japan terminated its ACSA with India in 2021.", "日本は2021年にインドとのACSAを終了した。", "日本は2021年、インドとのACSAを終了させた。",
  ])
  func anEndThatTheTextTellsStands(words: String) throws {
    let tie = try #require(try ties(words).first { $0.type == .crossServicing })
    #expect(tie.status == .ended, "the registry has it in force since July 2021")
  }

  @Test func havingNoneIsADenial() throws {
    let tie = try #require(try ties("日本はロシアと同盟条約を有しておらず、協議もない。").first)
    #expect(tie.status == .denied)
  }

  @Test(arguments: [
    "In Vienna, the United States and Japan signed a security treaty.",
    "At Paris, the United States and Japan signed a security treaty.",
  ])
  func whereItWasSignedIsNoParty(words: String) throws {
    #expect(try ties(words).contains { $0.parties == ["JPN", "USA"] })
  }

  @Test func aDateThatARuleReadsInTheTextStands() throws {
    let words =
      "After the July 2024 summit, Japan and the Philippines recalled that their reciprocal access agreement was signed in 2018."
    let tie = try #require(try ties(words).first { $0.type == .reciprocalAccess && $0.parties == ["JPN", "PHL"] })
    #expect(tie.date == PartialDate(year: 2018), "the registry has it signed in July 2024")
  }

  @Test(arguments: [
    "There are many agreements. If Canada and Japan had shared fuel in 2019, all would be well.",
    "Japan has no agreement with Canada. Canadian ships have had none since 2019.",
  ])
  func whatIsSupposedOrDeniedIsNotMadeOfTheRegistry(words: String) throws {
    #expect(try !ties(words).contains { $0.type == .crossServicing && $0.status != .denied })
  }

  @Test func whatOnlyTheRegistryNamesIsTooLittleForANetwork() throws {
    let found = try ties("日本には協定が多い。1960年、日本とアメリカで洪水があった。")
    #expect(found.flatMap(\.evidence).allSatisfy { ($0.confidence ?? 1) < 0.75 })
  }

  @Test func theNewestStepOfSeveralAgreementsIsOfTheOneThatStands() throws {
    let known = KnownTies(try Registry.builtIn())
    let steps = known.events(of: .defensePact, among: ["JPN", "USA"])
    #expect(steps.last?.status == .inForce, "the treaty of 1951 ended on the day on which that of 1960 took effect")
    #expect(steps.contains { $0.status == .ended })
    #expect(known.events(of: .defensePact, among: ["JPN", "USA", "QQQ"]).isEmpty)
    #expect(known.events(of: .framework, among: ["PAK", "SEATO"]).last?.status == .ended)
  }

  @Test func everyPartyOfTheContextHasABit() {
    #expect(ContextParty.allCases.count <= 8, "roles are kept in eight bits")
    #expect(ContextParty.allCases.map(\.place) == Array(0..<ContextParty.allCases.count))
  }

  @Test(arguments: ["|新|ACSA|", "|北|ACSA|", "|西|ACSA|"])
  func aTableWordIsNoState(row: String) throws {
    #expect(try ties("日本の物品役務相互提供協定\n\n|区分|協定|\n|--|--|\n\(row)\n").isEmpty)
  }
}
