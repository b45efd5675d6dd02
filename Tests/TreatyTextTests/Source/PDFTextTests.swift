import Foundation
import Testing

@testable import TreatyText

@Suite struct PDFTextTests {
  static let isInstalled = PDFText().program != nil

  /// A PDF file whose pages have these lines; no cross-reference table, which poppler makes anew.
  static func pdf(_ pages: [[String]]) -> Data {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for (index, lines) in pages.enumerated() {
      let stream = "BT /F1 11 Tf 14 TL 50 700 Td " + lines.map { "(\($0)) Tj T*" }.joined(separator: " ") + " ET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(5 + 2 * index) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { file += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n" }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return Data(file.utf8)
  }

  @Test(.enabled(if: isInstalled, "pdftotext is not installed"))
  func pagesAreRangesOfTheText() throws {
    let data = Self.pdf([
      [
        "Heading", "The two governments have signed an agreement in January, and", "it entered into force in spring.",
        "Next one.",
      ], [],
      ["Second page."],
    ])
    let text = try SourceReader().read(data, name: "a.pdf")
    let first =
      "Heading\nThe two governments have signed an agreement in January, and it entered into force in spring.\nNext one.\n"
    #expect(text.pages.map { text[$0] } == [first, "\n", "Second page.\n"])
    #expect(text.pages.last?.upperBound == text.scalars.count)
    #expect(text.page(at: text.scalars.count - 3) == 3)
    #expect(text.findings.map(\.code) == ["page-without-text"])
    #expect(try SourceReader().read(data, name: "standard input").pages.count == 3)
  }

  @Test(.enabled(if: isInstalled, "pdftotext is not installed"))
  func faultsAreNamed() throws {
    #expect(throws: SourceError("-a.pdf", .pdfWithoutText)) { try SourceReader().read(Self.pdf([[], []]), name: "-a.pdf") }
    for junk in ["%PDF-1.4 junk", "no pdf at all"] {
      let error = try #require(throws: SourceError.self) { try SourceReader().read(Data(junk.utf8), name: "a.pdf") }
      guard case .pdfBroken = error.kind else {
        Issue.record("\(error)")
        continue
      }
    }
  }

  @Test func missingProgramIsNamed() {
    let reader = SourceReader(pdf: PDFText(searchPath: "/nowhere"))
    let error = #expect(throws: SourceError("a.pdf", .pdfReaderMissing)) { try reader.read(Self.pdf([["x"]]), name: "a.pdf") }
    #expect(error?.description.contains("install poppler-utils") == true)
  }

  /// A program of that name that says what the test wants: a shell script in a folder of its own.
  func reader(script: String, seconds: Int = 20) throws -> (SourceReader, TemporaryFolder) {
    let folder = try TemporaryFolder(["pdftotext": "#!/bin/sh\n\(script)\n"])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/pdftotext")
    return (SourceReader(maximumBytes: 100_000, pdf: PDFText(searchPath: folder.path, secondsAllowed: seconds)), folder)
  }

  @Test func slowEncryptedAndEndlessFiles() throws {
    let cases: [(String, Int, SourceError.Kind)] = [
      ("exec sleep 30", 1, .pdfTooSlow(1)), ("echo 'Command Line Error: Incorrect password' >&2; exit 1", 20, .pdfEncrypted),
      ("echo 'Syntax Error: no trailer' >&2; exit 1", 20, .pdfBroken("Syntax Error: no trailer")),
      ("exec yes", 20, .tooLarge(100_000)), ("exit 3", 20, .pdfBroken("pdftotext ended with 3")),
    ]
    for (script, seconds, kind) in cases {
      let (reader, folder) = try reader(script: script, seconds: seconds)
      #expect(throws: SourceError("a.pdf", kind)) { try reader.read(Data("%PDF-".utf8), name: "a.pdf") }
      withExtendedLifetime(folder) {}
    }
  }
}

@Suite struct LineJoinerTests {
  @Test(arguments: [
    ("協定に署名したと両国は\n発表した。\n次の段落", "協定に署名したと両国は発表した。\n次の段落"),
    ("見出し\n協定に署名したと両国は発表した", "見出し\n協定に署名したと両国は発表した"),
    ("a long line of words that goes\non here", "a long line of words that goes on here"),
    ("a long line of words that is bro-\nken here", "a long line of words that is broken here"),
    ("the first of the lines is wide\n- item", "the first of the lines is wide\n- item"),
    ("the first of the lines is wide\n2. item", "the first of the lines is wide\n2. item"),
    ("the first ends with a stop (“so.”)\nnext", "the first ends with a stop (“so.”)\nnext"),
    ("", ""), ("\n\n", ""), ("a\n\nb\n", "a\n\nb"),
  ])
  func joins(page: String, expected: String) {
    #expect(LineJoiner.join(Array(page.unicodeScalars)[...]) == Array(expected.unicodeScalars))
  }
}
