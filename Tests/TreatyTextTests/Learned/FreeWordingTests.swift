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

  @Test func wordsThatOnlyContainANounAreNone() throws {
    #expect(try read("The disagreements about information went on.").isEmpty)
  }

  @Test func namesAlreadyReadAreLeftOut() throws {
    let words = "an information pact"
    #expect(try !read(words).isEmpty)
    #expect(try read(words, outside: [15..<19]).isEmpty)
  }

  @Test func aTextWithoutWordsHasNone() throws { #expect(try read("").isEmpty) }
}
