import AllianceNetwork
import Testing

@testable import TreatyText

@Suite("Evidence has the whole sentence in which it stands")
struct EvidenceSentenceTests {
  private func evidence(_ text: String) throws -> [Evidence] {
    let source = SourceText(name: "a.txt", text: text)
    let evidence = try Extractor.builtIn().code(source).ties.flatMap(\.evidence)
    for place in evidence { #expect(source[place.start..<place.end] == place.text) }
    return evidence
  }

  @Test(
    "a sentence, an item and a row, where it is more than the words of the tie; else none",
    arguments: [
      "Ministers met in Tokyo. Japan and Australia signed a Reciprocal Access Agreement, while Japan and the Philippines signed an Acquisition and Cross-Servicing Agreement in 2024. They left.",
      "Agreements:\n\n- Japan and Australia: Reciprocal Access Agreement, signed in 2022\n- Japan and the Philippines: Reciprocal Access Agreement, signed in 2024\n",
      "| Partner | Agreement | Signed |\n| --- | --- | --- |\n| Japan and Australia | Reciprocal Access Agreement | 2022 |\n",
      "日豪両政府は2022年に円滑化協定に署名した。日比は2024年に円滑化協定に署名した。",
    ])
  func whole(_ text: String) throws {
    let evidence = try evidence(text)
    #expect(!evidence.isEmpty)
    for place in evidence {
      let sentence = place.sentence ?? place.text
      #expect(text.contains(sentence) && sentence.contains(place.text) && place.sentence != place.text)
      #expect(!sentence.contains("They left") && !sentence.contains("Ministers met"))
    }
  }

  @Test("so that words that deny the tie are seen with it")
  func denial() throws {
    let sentence = "Claims that Taiwan signed a defence pact with the United States in 2023 are false."
    let evidence = try evidence("The minister spoke on Monday. \(sentence) He left.")
    #expect(!evidence.isEmpty)
    for place in evidence { #expect((place.sentence ?? place.text) == sentence) }
  }
}
