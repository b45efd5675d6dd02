import AllianceNetwork
import Testing

@testable import TreatyText

@Suite struct FreeWordingTests {
  private func read(_ words: String, _ isJapanese: Bool = false, outside taken: [Range<Int>] = []) throws -> [FreeWording] {
    let text = Reflow.text(of: Array(words.unicodeScalars))
    return FreeWordingReader(try Lexicon.builtIn()).read(0..<text.scalars.count, of: text, isJapanese: isJapanese, outside: taken)
  }

  @Test func englishWordsBehindTheNounHint() throws {
    let found = try read("The two initialled a pact that lets troops train on each other's soil.")
    let access = try #require(found.first { $0.type == .reciprocalAccess })
    #expect(access.head == "pact")
    #expect(access.hints.contains("troops") && access.hints.contains("each other's soil"))
    #expect(access.near.isEmpty)
    #expect(!found.contains { $0.type == .crossServicing })
  }

  @Test func japaneseWordsBeforeTheNounHint() throws {
    let found = try read("燃料や弾薬を融通する取り決めを結んだ。", true)
    #expect(found.map(\.type) == [.crossServicing])
    #expect(found.first?.hints == ["燃料", "弾薬", "融通"])
  }

  @Test func aWordForTheSubjectStandsForTheAgreement() throws {
    let english = try read("With Australia: access (2023), logistics (2017), equipment (2014).")
    #expect(english.map(\.type) == [.reciprocalAccess, .visitingForces, .crossServicing, .technologyTransfer])
    #expect(english.allSatisfy { $0.isTopic && $0.hints.count == 1 && $0.near.isEmpty })
    let japanese = try read("豪州とは物品、情報、往来の三本がそろう。", true)
    #expect(Set(japanese.map(\.type)).isSuperset(of: [.crossServicing, .informationSecurity, .reciprocalAccess]))
    let both = try read("a pact on logistics, and logistics once more")
    #expect(both.map(\.type) == [.crossServicing], "once each type")
    #expect(both.map(\.isTopic) == [false])
    #expect(try read("about logistics", outside: [6..<15]).isEmpty)
  }

  private func candidates(_ words: String) throws -> [(type: AgreementType, sentence: Range<Int>, features: [String])] {
    let extractor = Extractor(registry: try Registry.builtIn(), lexicon: try Lexicon.builtIn())
    return extractor.candidates(of: SourceText(name: "text.txt", text: words)).map { ($0.type, $0.sentence, $0.features) }
  }

  /// A subject alone is a candidate of which is known whether the text has spoken of agreements.
  @Test func aSubjectIsToldByWhetherAgreementsAreSpokenOf() throws {
    let alone = try candidates("Chile and Kenya spoke of logistics and equipment.")
    #expect(Set(alone.map(\.type)) == [.crossServicing, .technologyTransfer])
    #expect(alone.allSatisfy { $0.features.contains("spoken:no:topic") })
    let words = "Japan and India have an ACSA. With Italy Japan has logistics and equipment, since 2019."
    let told = try candidates(words).filter { $0.sentence.lowerBound > 20 && $0.features.contains("kind:topic") }
    #expect(Set(told.map(\.type)).isSuperset(of: [.technologyTransfer]))
    #expect(told.allSatisfy { $0.features.contains("spoken:yes:topic") })
    let denied = try candidates("Chile has no treaty with Kenya. Chile and Kenya spoke of equipment.")
    #expect(denied.contains { $0.features.contains("spoken:no:topic") }, "a denial speaks of no agreement")
  }

  /// A sentence without a party and without an agreement is looked at right behind one with some, where it names a subject.
  @Test func freeWordsGoOnBehindASentenceThatNamesSome() throws {
    let first = "Japan and Australia signed a visiting forces agreement. "
    let goesOn = try candidates(first + "A third round on logistics closed yesterday.")
    #expect(goesOn.contains { $0.sentence.lowerBound >= first.count && $0.type == .crossServicing })
    let far = try candidates(first + "It rained. It snowed. The wind rose. A third round on logistics closed yesterday.")
    #expect(!far.contains { $0.sentence.lowerBound > first.count })
  }

  /// The types that a text names most often are weighed in sentences that name none.
  @Test func whatATextNamesMostOftenIsItsTheme() throws {
    let words =
      "The ministers of many countries met for a long day in the capital of one of them. Japan and India have an ACSA. Japan and Canada have an ACSA. "
      + String(repeating: "It rained. ", count: 9)
    let found = try candidates(words + "Chile met Kenya.").filter { $0.features.contains("kind:theme") }
    #expect(Set(found.map(\.type)) == [.crossServicing])
  }

  @Test func wordsThatOnlyContainANounAreNone() throws {
    #expect(try read("The disagreements about information went on.").allSatisfy(\.isTopic))
  }

  @Test func namesAlreadyReadAreLeftOut() throws {
    let words = "an information pact"
    #expect(try read(words).map(\.head) == ["pact"])
    #expect(try read(words, outside: [15..<19]).allSatisfy(\.isTopic))
  }

  @Test func aTextWithoutWordsHasNone() throws { #expect(try read("").isEmpty) }
}
