import AllianceNetwork
import Foundation
import Testing
import TreatyText

@testable import Reports

@Suite("What findings say in Japanese")
struct FindingWordsTests {
  private let words = ReportWording(.japanese)

  private func told(_ code: String, _ message: String) -> String { words.message(of: Finding(code: code, message: message)) }

  @Test("codes, statuses and dates are told, and what is quoted stands whole")
  func parts() {
    let told = told(
      "status-differs", "JPN-PHL-RAA is signed (2024-07-08), but the text has it in-force (2025-09-11); it was left as it is")
    #expect(told == "テキストの状態が記録（先に示す）と異なる。記録のまま残した。（JPN-PHL-RAA、署名済み、2024-07-08、発効、2025-09-11）")
    let quoted = self.told("weighed", "RAA of AUS, JPN: No rule reads this. The words: \"an agreement (RAA) of NATO\"")
    #expect(quoted.hasSuffix("（RAA、AUS、JPN）「an agreement (RAA) of NATO」"))
  }

  @Test("a denial says whether a text or the network holds what it denies")
  func denial() {
    let text = told(
      "denied-but-held", "the text denies RAA-AUS-JPN, which is signed by the text a.txt (\"they sign\"); it was left as it is")
    #expect(text.contains("別のテキスト") && text.contains("a.txt") && text.hasSuffix("「they sign」"))
    let network = told(
      "denied-but-held", "the text denies ANZUS, which is in-force by the network base (source MOFA); it was left as it is")
    #expect(network.contains("ネットワークの記録") && network.contains("MOFA") && network.contains("発効"))
  }

  @Test(
    "why a text was not read is told in Japanese, not by the formats that the English words name",
    arguments: [
      .missing, .unreadable("it cannot be opened"), .empty, .notText("a PNG picture"), .tooLarge(9), .pdfReaderMissing,
      .pdfEncrypted, .pdfBroken("Syntax Error"), .pdfWithoutText, .pdfTooSlow(60),
    ] as [SourceError.Kind])
  func unread(_ kind: SourceError.Kind) {
    let told = words.message(of: SourceError("a.pdf", kind).finding)
    #expect(told.hasPrefix("テキストを読めなかった。理由：") && told.hasSuffix("。") && !told.contains("PNG"), "\(told)")
  }

  @Test("a file of another kind is told with the kinds that are read")
  func skipped() {
    let told = told("file-skipped", "texts/a.rtf is left out: it does not end in .txt .md .html .htm .pdf")
    #expect(told.hasSuffix("（読む種類：txt、md、html、htm、pdf）。"), "\(told)")
    #expect(self.told("file-skipped", "a file in t is left out: its name, x, is no UTF-8; rename it").contains("UTF-8"))
  }

  @Test("every kind that the sources make has its words", arguments: FindingWordsTests.codes)
  func kinds(_ code: String) {
    #expect(told(code, "nothing told") != "nothing told")
  }

  /// The codes that stand in the sources, except reasons of abstention, which are an enumeration.
  private static let codes: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let call = /(?:Finding\(\s*code: |note\(\s*|row.decision == .reject \? "rejected-by-coder" : )"(?<code>[a-z]+(?:-[a-z]+)+)"/
    return Set(
      files.filter { $0.hasSuffix(".swift") }.flatMap { file -> [String] in
        let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
        return text.matches(of: call).map { String($0.output.code) }
      }
    ).sorted()
  }()

  @Test("the sources were found")
  func found() { #expect(Self.codes.count > 15 && Self.codes.contains("later-than-network")) }
}
