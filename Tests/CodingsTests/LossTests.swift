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
