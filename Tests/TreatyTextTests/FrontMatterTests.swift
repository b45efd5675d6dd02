import AllianceNetwork
import Testing

@testable import TreatyText

@Suite("The head of a Markdown file between two rules")
struct FrontMatterTests {
  private let body = "Japan and Australia signed a Reciprocal Access Agreement in 2022. The talks of 3 October 2024 went on.\n"

  private func coding(_ text: String) throws -> Coding { try Extractor.builtIn().code(SourceText(name: "a.md", text: text)) }

  @Test("gives title and date, and the rest of it is not read")
  func head() throws {
    let head =
      "---\ntitle: \"The Melbourne pact\"\nauthor: Japan and France signed an RAA\ntags:\n  - treaty\ndate: 2025-09-05\n---\n\n"
    let coding = try coding(head + "# Another heading\n\n" + body)
    #expect(coding.documents.first?.title == "The Melbourne pact")
    #expect(coding.documents.first?.date == PartialDate("2025-09-05"))
    #expect(coding.ties.map(\.parties) == [["AUS", "JPN"]])
    let proof = try #require(coding.ties.first?.evidence.first)
    #expect(
      Array((head + "# Another heading\n\n" + body).unicodeScalars)[proof.start..<proof.end].elementsEqual(
        proof.text.unicodeScalars))
  }

  @Test(
    "a text that begins with a rule is read as it stands",
    arguments: [
      "---\n\nJapan and France signed an RAA in 2025.\n\n---\n\n", "---\n---\n\nJapan and France signed an RAA in 2025.\n\n",
      "title: Japan and France signed an RAA in 2025.\n---\n",
    ])
  func noHead(_ head: String) throws {
    #expect(try coding(head + body).ties.map(\.parties).contains(["FRA", "JPN"]))
  }
}
