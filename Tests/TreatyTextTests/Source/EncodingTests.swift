import AllianceNetwork
import Foundation
import Testing

@testable import TreatyText

@Suite struct EncodingTests {
  let reader = SourceReader()

  func read(_ data: Data, name: String = "a.txt") throws -> SourceText { try reader.read(data, name: name) }

  func string(_ text: SourceText) -> String { text[text.scalars.indices] }

  @Test func utf8NeedsNoFinding() throws {
    let text = try read(EncodedSamples.utf8)
    #expect(string(text) == EncodedSamples.text)
    #expect(text.findings.isEmpty)
    #expect(text.pages.isEmpty)
    #expect(text.name == "a.txt")
  }

  @Test(arguments: [
    (EncodedSamples.shiftJIS, "Shift_JIS"), (EncodedSamples.eucJP, "EUC-JP"),
    (EncodedSamples.utf16LittleEndian, "UTF-16LE"), (EncodedSamples.utf16BigEndian, "UTF-16BE"),
  ])
  func guesses(data: Data, encoding: String) throws {
    let text = try read(data)
    #expect(string(text) == EncodedSamples.text)
    #expect(text.findings.map(\.code) == ["encoding-guessed"])
    #expect(text.findings.first?.message.contains(encoding) == true)
  }

  @Test(arguments: [EncodedSamples.kanjiInShiftJIS, EncodedSamples.kanjiInEUC])
  func guessesKanjiWithoutKana(data: Data) throws {
    #expect(string(try read(data)) == "甲乙丙同盟条約")
  }

  @Test func englishInUTF16WithoutMark() throws {
    let little = Data("In force since 1952.\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let big = Data("In force since 1952.\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    #expect(string(try read(little)) == "In force since 1952.\n")
    #expect(string(try read(big)) == "In force since 1952.\n")
  }

  @Test func escapesTellISO2022JP() throws {
    let text = try read(EncodedSamples.iso2022JP)
    #expect(string(text) == EncodedSamples.text)
    #expect(text.findings.isEmpty)
  }

  @Test func westernPunctuation() throws {
    let text = try read(EncodedSamples.windows1252)
    #expect(string(text) == EncodedSamples.english)
    #expect(text.findings.map(\.code) == ["encoding-guessed"])
  }

  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF] as [UInt8], EncodedSamples.utf8), ([0xFF, 0xFE], EncodedSamples.utf16LittleEndian),
    ([0xFE, 0xFF], EncodedSamples.utf16BigEndian),
  ])
  func marksAreDroppedAndTold(mark: [UInt8], data: Data) throws {
    let text = try read(Data(mark) + data)
    #expect(string(text) == EncodedSamples.text)
    #expect(text.findings.map(\.code) == ["bom-dropped"])
  }

  @Test func lineEndsStay() throws {
    #expect(string(try read(Data("a\r\nb\rc\n".utf8))) == "a\r\nb\rc\n")
  }

  @Test func brokenUTF8IsReplacedAndPlaced() throws {
    let text = try read(Data("日本".utf8) + [0xE6, 0x97] + Data("と豪州".utf8) + [0xFF] + Data("。".utf8))
    #expect(string(text) == "日本\u{FFFD}と豪州\u{FFFD}。")
    let finding = try #require(text.findings.first)
    #expect(text.findings.count == 1)
    #expect(finding.code == "bytes-replaced")
    #expect(finding.message.hasPrefix("2 broken sequences (as UTF-8)"))
    #expect(finding.message.hasSuffix("at byte 6"))
    #expect(finding.start == 2)
    #expect(finding.end == 3)
  }

  @Test func oneBrokenByteInEnglish() throws {
    let text = try read(Data("Japan and ".utf8) + [0xFF] + Data(" signed".utf8))
    #expect(string(text) == "Japan and \u{FFFD} signed")
    #expect(text.findings.map(\.code) == ["bytes-replaced"])
  }

  @Test func brokenShiftJIS() throws {
    let text = try read(EncodedSamples.shiftJIS + [0x82])
    #expect(string(text) == EncodedSamples.text + "\u{FFFD}")
    #expect(text.findings.map(\.code) == ["encoding-guessed", "bytes-replaced"])
    #expect(text.findings.last?.start == EncodedSamples.text.unicodeScalars.count)
  }

  @Test func brokenUTF16() throws {
    // A surrogate that stands alone, then a byte too few.
    let text = try read(Data([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00, 0x63]))
    #expect(string(text) == "a\u{FFFD}b\u{FFFD}")
    #expect(text.findings.map(\.code) == ["bom-dropped", "bytes-replaced"])
    #expect(text.findings.last?.message.hasSuffix("at byte 4") == true)
  }

  @Test(arguments: [
    (Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), "a PNG picture"),
    (Data([0x50, 0x4B, 3, 4, 0]), "a ZIP archive or an office document"),
    (Data([0, 0, 0, 0]), "a binary file"), (Data("abcdefg\0hijk".utf8), "a binary file"),
    (Data([0xEF, 0xBB, 0xBF, 0x61, 0x00]), "a binary file"),
  ])
  func binariesAreNoText(data: Data, kind: String) {
    #expect(throws: SourceError("a.txt", .notText(kind))) { try read(data) }
  }

  @Test(arguments: ["", " \n\t\u{3000}\r\n"]) func emptyTexts(text: String) {
    #expect(throws: SourceError("a.txt", .empty)) { try read(Data(text.utf8)) }
  }

  @Test func largeTextsAreRefused() {
    #expect(throws: SourceError("a.txt", .tooLarge(4))) {
      try SourceReader(maximumBytes: 4).read(Data("12345".utf8), name: "a.txt")
    }
  }

  /// Random bytes are read or refused, the same way every time, and every offset of a finding lies in the text.
  @Test(arguments: ["a.txt", "a.html", "a"]) func randomBytes(name: String) throws {
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    for round in 0..<400 {
      let floor: UInt64 = round % 2 == 0 ? 0 : 1
      let alphabet: UInt64 = round % 3 == 0 ? 256 : round % 3 == 1 ? 128 : 255
      let data = Data((0..<Int(next() % 300)).map { _ in UInt8(truncatingIfNeeded: floor + next() % (alphabet - floor)) })
      let first = Result { try read(data, name: name) }
      let second = Result { try read(data, name: name) }
      switch (first, second) {
      case (.success(let a), .success(let b)):
        #expect(a == b)
        for finding in a.findings { #expect((finding.start ?? 0) <= (finding.end ?? 0) && (finding.end ?? 0) <= a.scalars.count) }
      case (.failure(let a), .failure(let b)):
        #expect(a as? SourceError == b as? SourceError)
        #expect(a is SourceError)
      default:
        Issue.record("two readings of the same bytes differ")
      }
    }
  }
}
