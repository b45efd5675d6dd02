import AllianceNetwork
import Foundation
import Testing
import TreatyText

@testable import Codings

@Suite("Decisions without effect are counted, and what cannot be looked up is not added")
struct LossTests {
  private static func added(_ sentence: String) throws -> Codesheet {
    try CodesheetTests.sheet {
      $0.append([
        "document": "a.txt", "sentence": sentence, "decision": "add", "corrected-type": "VFA", "corrected-parties": "AUS JPN",
        "corrected-status": "signed",
      ])
    }
  }

  @Test("by kind, each row once")
  func counts() throws {
    let sheet = try CodesheetTests.sheet { rows in
      rows[0]["decision"] = "accept"
      rows[1]["decision"] = "reject"
      rows[2]["decision"] = "accept"
      rows[2]["document"] = "folder/b.txt"
    }
    let other = try CodesheetTests.sheet { $0[0]["decision"] = "reject" }
    var review = CodesheetReview([sheet, other])
    let changed = SourceText(name: "a.txt", text: CodesheetTests.words.replacing("in July 2024", with: "in June 2024"))
    _ = review.apply(to: CodesheetTests.coding(of: changed), of: changed)
    #expect(review.losses.decisions == 4)
    #expect(review.losses.lost == ["sheet-decided-twice": 1, "sheet-sentence-gone": 1, "sheet-text-not-read": 1])
    #expect(
      review.losses.description
        == "3 of 4 decisions of the codesheets had no effect: 1 sheet-decided-twice (a later row decides on the same tie otherwise), "
        + "1 sheet-sentence-gone (the sentence is not in the text any more), 1 sheet-text-not-read (the text was not among those read)"
    )
    review = CodesheetReview([try CodesheetTests.sheet { $0[0]["decision"] = "accept" }])
    _ = review.apply(to: CodesheetTests.coding(), of: CodesheetTests.source)
    #expect(review.losses.count == 0 && review.losses.description.isEmpty)
  }

  @Test("two rows that decide on one tie by different sentences are told, and the later one counts", arguments: [true, false])
  func twoSentences(hasText: Bool) throws {
    let words = "Japan and Australia signed an RAA in 2022. The RAA of Japan and Australia was welcomed."
    let source = SourceText(name: "a.txt", text: words)
    var told = tie("RAA AUS-JPN signed 2022", at: 0..<42, text: String(words.prefix(42)))
    told.evidence.append(Evidence(document: "a.txt", start: 43, end: 87, text: String(words.dropFirst(43))))
    let coding = Coding(
      documents: [CodedDocument(document: "a.txt", language: .english, date: nil, length: words.count)], ties: [told])
    var row = try #require(Codesheet(coding).rows.first)
    (row.decision, row.file, row.line) = (.accept, "s.csv", 2)
    var other = row
    (other.decision, other.line, other.sentence, other.place) = (.reject, 3, String(words.dropFirst(43)), 43..<87)
    func review(_ rows: [CodesheetRow]) -> (coding: Coding, losses: CodesheetLosses) {
      var sheet = Codesheet(coding)
      sheet.rows = rows
      var review = CodesheetReview([sheet])
      return (review.apply(to: coding, sources: hasText ? ["a.txt": source] : [:]), review.losses)
    }
    let rejected = review([row, other])
    #expect(rejected.coding.ties.isEmpty)
    #expect(rejected.coding.findings.map(\.code) == ["sheet-decided-twice", "rejected-by-coder"])
    #expect(rejected.coding.findings[0].message.contains("s.csv:3") && rejected.coding.findings[0].message.contains("s.csv:2"))
    #expect(rejected.losses.lost == ["sheet-decided-twice": 1])
    let accepted = review([other, row])
    #expect(accepted.coding.ties.map(\.brief) == ["RAA AUS-JPN signed 2022"])
    #expect(accepted.coding.ties[0].evidence.allSatisfy { $0.checkedBy != nil })
    #expect(accepted.losses.lost == ["sheet-decided-twice": 1])
    // Who says the same twice contradicts nobody.
    other.decision = .accept
    let agreed = review([row, other])
    #expect(agreed.coding.ties.count == 1 && agreed.coding.findings.isEmpty && agreed.losses.count == 0)
  }

  @Test("so are they where the decisions go into a network")
  func twoSentencesInANetwork() throws {
    var told = tie("RAA AUS-JPN signed 2022", at: 0..<5, text: "words")
    told.evidence.append(Evidence(document: "a.txt", start: 9, end: 14, text: "others"))
    let coding = Coding(ties: [told])
    let registry = try Registry.builtIn()
    let network = Network(id: "n", title: .init(), coding: coding, registry: registry)
    var row = try #require(Codesheet(coding).rows.first)
    row.decision = .accept
    var other = row
    (other.decision, other.sentence) = (.reject, "others")
    var sheet = Codesheet(coding)
    sheet.rows = [row, other]
    let decided = network.applying([sheet], registry: registry)
    #expect(decided.findings.map(\.code) == ["sheet-decided-twice", "rejected-by-coder"])
    #expect(decided.losses.lost == ["sheet-decided-twice": 1] && decided.network.agreements.isEmpty)
  }

  @Test("without the text what is added must be in the words of another tie, where it has its place")
  func unchecked() throws {
    var review = CodesheetReview([try Self.added("Words that nobody wrote.")])
    let coding = review.apply(to: CodesheetTests.coding())
    #expect(coding.ties == CodesheetTests.coding().ties)
    #expect(coding.findings.map(\.code) == ["comparison", "sheet-words-unchecked"])
    #expect(coding.findings[1].message.contains("--texts") && review.losses.lost == ["sheet-words-unchecked": 1])
    let sheet = try Self.added("Manila and Tokyo signed one")
    var without = CodesheetReview([sheet])
    var with = CodesheetReview([sheet])
    let found = without.apply(to: CodesheetTests.coding()).ties
    #expect(found.count == 4 && found == with.apply(to: CodesheetTests.coding(), of: CodesheetTests.source).ties)
  }

  @Test("into a network likewise: by the text, by its evidence, or not at all")
  func network() throws {
    let registry = try CodesheetTests.registry.get()
    let network = Network(id: "texts", title: .init(), coding: CodesheetTests.coding(), registry: registry)
    let lost = network.applying([try Self.added("Notes.")], registry: registry)
    #expect(lost.network.agreements == network.agreements && lost.findings.map(\.code) == ["sheet-words-unchecked"])
    #expect(lost.losses.lost == ["sheet-words-unchecked": 1])
    let sources = ["a.txt": CodesheetTests.source]
    let gone = network.applying([try Self.added("Words that nobody wrote.")], registry: registry, sources: sources)
    #expect(gone.network.agreements == network.agreements && gone.findings.map(\.code) == ["sheet-sentence-gone"])
    for (words, sources) in [("Notes.", sources), ("Manila and Tokyo", [:])] {
      let merged = network.applying([try Self.added(words)], registry: registry, sources: sources)
      let proof = try #require(merged.network.agreements.first { $0.type == .visitingForces }?.evidence.first)
      #expect(CodesheetTests.source[proof.start..<proof.end] == words && merged.losses.count == 0)
    }
  }
}
