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

  /// A subject alone is no agreement: it is weighed only where the text or the sentence names one.
  @Test func aSubjectIsACandidateOnlyWhereAgreementsAreToldOf() throws {
    func types(_ words: String) throws -> Set<String> {
      let extractor = Extractor(registry: try Registry.builtIn(), lexicon: try Lexicon.builtIn())
      return Set(extractor.candidates(of: SourceText(name: "text.txt", text: words)).map(\.type.rawValue))
    }
    #expect(try types("Chile and Kenya spoke of logistics and equipment.").isEmpty)
    let told = try types("Japan and India have an ACSA. With Italy Japan has logistics and equipment, since 2019.")
    #expect(told.isSuperset(of: ["ACSA", "DTA"]))
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
