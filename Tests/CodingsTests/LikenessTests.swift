import AllianceNetwork
import Foundation
import TestSupport
import Testing
import TreatyText

@testable import Codings

@Suite("Sentences that have changed a little")
struct LikenessTests {
  /// The least edit distance of `needle` to any part of `text`, by the whole table.
  private func distance(_ needle: [Character], _ text: [Character]) -> Int {
    var row = [Int](repeating: 0, count: text.count + 1)
    for (index, letter) in needle.enumerated() {
      var next = [index + 1]
      for (place, other) in text.enumerated() {
        next.append(min(row[place] + (letter == other ? 0 : 1), row[place + 1] + 1, next[place] + 1))
      }
      row = next
    }
    return row.min() ?? 0
  }

  @Test("the likest place is as like as the whole table says, and its own words are")
  func agreesWithTheTable() throws {
    var generator = SplitMix64(state: 5)
    var found = 0
    for _ in 0..<300 {
      let needle = (0..<Int.random(in: 7..<30, using: &generator)).map { _ in "abcd".randomElement(using: &generator) ?? "a" }
      var changed = needle
      for _ in 0..<Int.random(in: 0..<4, using: &generator) {
        changed[Int.random(in: 0..<changed.count, using: &generator)] = "abcd".randomElement(using: &generator) ?? "a"
      }
      let around = (0..<20).map { _ in "abcd".randomElement(using: &generator) ?? "a" }
      let text = around + changed + around.reversed()
      let scalars = Array(String(text).unicodeScalars)
      let least = distance(needle, text)
      let place = QuoteIndex(scalars).likest(String(needle))
      guard Double(least) <= Double(Int(Double(needle.count) * 0.15)) else {
        #expect(place == nil)
        continue
      }
      found += 1
      let likeness = try #require(place).likeness
      #expect(abs(likeness - (1 - Double(least) / Double(needle.count))) < 1e-12)
      #expect(distance(needle, Array(text[try #require(place).range])) == least)
    }
    #expect(found > 100)
  }

  @Test("of places equally like the nearest counts; what is too short or too different is not found")
  func bounds() {
    let text = Array("Tokyo signed the pact in 2024. … Tokyo signed the pact in 2023.".unicodeScalars)
    let index = QuoteIndex(text)
    let quote = "Tokyo signed the pact in 2025."
    #expect(index.likest(quote)?.range.lowerBound == 0)
    #expect(index.likest(quote, near: 60)?.range.lowerBound == 33)
    #expect(index.likest("pact") == nil && index.likest("") == nil)
    #expect(index.likest("Manila has never had a pact with anybody.") == nil)
    #expect(QuoteIndex([]).likest(quote) == nil)
  }

  @Test("a decision follows its sentence where a few characters have changed and the tie is still read there, and that is told")
  func follows() throws {
    let sheet = try CodesheetTests.sheet { rows in
      rows[0]["decision"] = "reject"
      rows[1]["decision"] = "reject"
    }
    let text = CodesheetTests.words.replacing("and Australia have a", with: "and Australia have had a")
    let changed = SourceText(name: "a.txt", text: text)
    var read = CodesheetTests.coding(of: changed)
    let place = QuoteIndex(changed.scalars).ranges(of: "Japan and Australia have had a Reciprocal Access Agreement.")[0]
    read.ties[0].evidence[0].start = place.lowerBound
    read.ties[0].evidence[0].end = place.upperBound
    var review = CodesheetReview([sheet])
    let coding = review.apply(to: read, of: changed)
    #expect(coding.ties.map(\.brief) == ["ACSA AUS-PHL agreed"])
    let finding = try #require(coding.findings.first { $0.code == "sheet-sentence-changed" })
    #expect(finding.start == place.lowerBound && finding.message.contains("94 %") && finding.message.contains("have had a"))
  }

  @Test("a sentence that is as like, but of other parties, gets no decision of the one that is gone")
  func othersAreLeftAlone() throws {
    let sheet = try CodesheetTests.sheet { $0[0]["decision"] = "accept" }
    let other = SourceText(name: "a.txt", text: CodesheetTests.words.replacing("Japan and Australia", with: "Japan and Austria"))
    var read = CodesheetTests.coding(of: other)
    read.ties.removeFirst()
    var review = CodesheetReview([sheet])
    let coding = review.apply(to: read, of: other)
    #expect(coding.findings.map(\.code) == ["comparison", "sheet-sentence-gone"] && coding.ties == read.ties)
  }
}
