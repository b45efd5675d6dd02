import AllianceNetwork
import Foundation
import Testing
import TreatyText

@testable import Codings

@Suite("A codesheet has the whole sentence of a tie beside its words")
struct ContextTests {
  private static let words = "signed a defence pact with the United States"
  private static let sentence = "Claims that Taiwan signed a defence pact with the United States are false."

  private static func coding(_ text: String) -> (coding: Coding, source: SourceText) {
    let source = SourceText(name: "a.txt", text: text)
    let place = QuoteIndex(source.scalars).ranges(of: words).last ?? 0..<0
    var record = tie("defense-pact TWN-USA denied")
    record.evidence = [
      Evidence(document: "a.txt", start: place.lowerBound, end: place.upperBound, text: source[place], sentence: sentence)
    ]
    let document = CodedDocument(document: "a.txt", language: .english, date: nil, length: source.scalars.count)
    return (Coding(documents: [document], ties: [record]), source)
  }

  @Test("it goes out and comes back; blank where it is no more than the words")
  func roundTrip() throws {
    var coding = Self.coding(Self.sentence).coding
    let sheet = Codesheet(coding)
    #expect(sheet.rows.map(\.context) == [Self.sentence])
    let registry = try CodesheetTests.registry.get()
    let back = try Codesheet(name: "s", data: Data(sheet.csv().utf8), registry: registry)
    #expect(back.rows.map(\.context) == [Self.sentence] && back.rows.map(\.sentence) == [Self.words])
    coding.ties[0].evidence[0].sentence = nil
    #expect(Codesheet(coding).rows.map(\.context) == [nil])
    #expect(try Codesheet(name: "s", data: Data(Codesheet(coding).csv().utf8), registry: registry).rows.map(\.context) == [nil])
  }

  @Test("a row is found by its context where its words have changed too much by themselves, or stand twice")
  func found() throws {
    var sheet = Codesheet(Self.coding(Self.sentence).coding)
    sheet.rows[0].decision = .accept
    sheet.rows[0].sentence = "defence pact with Washington"
    sheet.rows[0].context = Self.sentence.replacing("are false", with: "were false")
    var review = CodesheetReview([sheet])
    let (changed, source) = Self.coding(Self.sentence)
    let decided = review.apply(to: changed, of: source)
    #expect(decided.findings.map(\.code) == ["sheet-sentence-changed"] && decided.ties[0].evidence[0].checkedBy != nil)
    // The same words stand in two sentences, and the coder means one of them.
    let (twice, text) = Self.coding("Japan \(Self.words). \(Self.sentence)")
    var added = Codesheet(twice)
    added.rows[0].decision = .add
    added.rows[0].corrected = tie("defense-pact TWN-USA signed")
    added.rows[0].tie = nil
    added.rows[0].place = nil
    review = CodesheetReview([added])
    let place = try #require(review.apply(to: Coding(documents: twice.documents), of: text).ties.first?.evidence.first)
    #expect(place.start == twice.ties[0].evidence[0].start)
  }
}
