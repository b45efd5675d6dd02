import Foundation
import Testing

@testable import AllianceNetwork

/// The line of a coding, against the library's own encoder.
@Suite struct CodingLineTests {
  private func encoded(_ coding: Coding) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(coding), as: UTF8.self)
  }

  private let full = Coding(
    documents: [
      CodedDocument(
        document: "a\"\\/\u{1}\u{1F}\n\t\r\u{8}\u{C}日😀\u{7F}\u{2028}", language: .japanese,
        date: PartialDate(year: 2024, month: 5), length: 9,
        linked: ["ANZUS", "NATO"], title: "A \"title\""),
      CodedDocument(document: "", language: .english, date: nil, length: 0),
    ],
    ties: [
      CodedTie(
        type: .reciprocalAccess, parties: ["JPN", "AUS"], from: "JPN", to: ["AUS"], status: .signed,
        date: PartialDate(year: 2022), dateText: "2022年",
        basis: .named, name: "RAA", optional: true,
        evidence: [
          Evidence(
            document: "a", start: 1, end: 5, text: "x", sentence: "y x \"", page: 3, voice: .reported, polarity: .denies,
            rule: "r", confidence: 0.85,
            coder: "c",
            checkedBy: "d"),
          Evidence(document: "a", start: 1, end: 5, text: "x", confidence: 1),
          Evidence(document: "a", start: 1, end: 5, text: "x", confidence: 0.1),
        ]),
      CodedTie(type: .defensePact, parties: ["JPN", "USA"], status: .inForce, evidence: []),
    ],
    findings: [Finding(code: "c", message: "m", document: "d", start: 1, end: 2), Finding(code: "c", message: "m")])

  @Test func lineIsThatOfTheEncoder() throws {
    #expect(String(decoding: CodingLine(full).bytes, as: UTF8.self) == (try encoded(full)))
    #expect(String(decoding: CodingLine(Coding()).bytes, as: UTF8.self) == (try encoded(Coding())))
    #expect(try Coding(json: full.jsonLine()) == full)
  }

  /// A record that gets a new member must get it in the line too.
  @Test func noMemberIsLeftOut() throws {
    let line = try #require(try JSONSerialization.jsonObject(with: full.jsonLine()) as? [String: [[String: Any]]])
    #expect(line["documents"]?.first?.count == Mirror(reflecting: full.documents[0]).children.count)
    #expect(line["ties"]?.first?.count == Mirror(reflecting: full.ties[0]).children.count)
    #expect(line["findings"]?.first?.count == Mirror(reflecting: full.findings[0]).children.count)
    let evidence = line["ties"]?.first?["evidence"] as? [[String: Any]]
    #expect(evidence?.first?.count == Mirror(reflecting: full.ties[0].evidence[0]).children.count)
  }
}
