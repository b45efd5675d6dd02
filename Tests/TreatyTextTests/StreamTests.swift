import AllianceNetwork
import Foundation
import Testing

@testable import TreatyText

/// Streams of documents, a document a line.
@Suite struct StreamTests {
  private func lines(_ bytes: [UInt8], maximumBytes: Int = 1 << 20) throws -> [LineStream.Line] {
    let url = FileManager.default.temporaryDirectory.appending(path: "stream-\(UUID().uuidString).ndjson")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let stream = try LineStream(path: url.path(), maximumBytes: maximumBytes)
    var lines: [LineStream.Line] = []
    while let line = try stream.next() { lines.append(line) }
    #expect(stream.offset == bytes.count && stream.size == bytes.count)
    return lines
  }

  @Test func linesKeepTheirNumbers() throws {
    let found = try lines(Array("a\n\n  \r\nb\nc".utf8))
    #expect(found.map(\.number) == [1, 4, 5] && found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "b", "c"])
    #expect(try lines([]).isEmpty)
  }

  @Test func longLinesAreCutOutAndTheNextOnesRead() throws {
    let long = [UInt8](repeating: 0x61, count: 3 << 20)
    let found = try lines(long + Array("\nb\n".utf8) + long, maximumBytes: 1 << 20)
    #expect(found.map(\.isTooLong) == [true, false, true] && found.map(\.number) == [1, 2, 3] && found[1].bytes == [0x62])
  }

  @Test func aMissingStreamIsAnError() {
    #expect(throws: SourceError.self) { _ = try LineStream(path: "/nowhere/stream.ndjson") }
  }

  @Test(
    arguments: [
      (#"{"name":"a","date":"2024-05","text":"x\n\u65e5\ud83d\ude00\"\\\/"}"#, "a", "2024-05", "x\n日😀\"\\/"),
      (#" { "more" : [1, {"text": "no"}, null, "]"] , "id" : 7 , "text" : "" , "date": null } "#, "7", nil, ""),
      (#"{"text":"\ud800x"}"#, nil, nil, "\u{FFFD}x"),
    ] as [(String, String?, String?, String)])
  func documents(_ line: String, _ name: String?, _ date: String?, _ text: String) throws {
    let document = try DocumentLine(Array(line.utf8))
    #expect(document.name == name && document.date?.description == date && String(decoding: document.text, as: UTF8.self) == text)
  }

  @Test(arguments: [
    "", "x", "{", "{}", "[]", #"{"text"}"#, #"{"text":"a"#, #"{"text":"a"}x"#, #"{"text":"a","date":"soon"}"#, #"{"text":"\q"}"#,
    #"{"text":"\u12"}"#,
    #"{"a":}"#, #"{"a":[1,"#, #"{"text":1}"#, #"{"name":"a"}"#, String(repeating: #"{"a":["#, count: 2000),
  ])
  func brokenLinesAreFindings(_ line: String) throws {
    #expect(throws: DocumentLine.Fault.self) { _ = try DocumentLine(Array(line.utf8)) }
    let coding = try Extractor.builtIn().code(
      LineStream.Line(number: 12, bytes: Array(line.utf8), isTooLong: false), of: "big.ndjson")
    #expect(coding.documents.isEmpty && coding.ties.isEmpty && coding.findings.map(\.code) == ["line-broken"])
    #expect(coding.findings[0].message.hasPrefix("line 12 ") && coding.findings[0].document == "big.ndjson")
  }

  @Test func aDocumentIsReadAsItsText() throws {
    let extractor = try Extractor.builtIn()
    let words = "In January 2022, Japan and Australia signed a Reciprocal Access Agreement."
    let line = #"{"text":"\#(words)","name":"a.txt"}"#
    let coding = extractor.code(LineStream.Line(number: 1, bytes: Array(line.utf8), isTooLong: false), of: "s")
    #expect(coding == extractor.code(SourceText(name: "a.txt", text: words)) && coding.ties.count == 1)
  }
}
