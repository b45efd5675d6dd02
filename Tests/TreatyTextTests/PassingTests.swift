import AllianceNetwork
import Foundation
import TestSupport
import Testing

@testable import TreatyText

/// What makes reading fast must not change what is read: passing over silent sentences, and several threads.
@Suite struct PassingTests {
  /// The texts of the corpus, whole and with parts of them put together anew.
  private static func texts() throws -> [SourceText] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus/texts")
    let reader = SourceReader()
    let whole = try SourceListing([folder.path()]).entries.filter { !$0.path.hasSuffix(".pdf") }.map { try reader.read($0) }
    var generator = SplitMix64(state: 17)
    let mixed = (0..<60).map { number in
      let lines = (0..<30).compactMap { _ -> String? in
        guard let text = whole.randomElement(using: &generator), !text.scalars.isEmpty else { return nil }
        let start = Int.random(in: 0..<text.scalars.count, using: &generator)
        return text[start..<min(text.scalars.count, start + Int.random(in: 1..<200, using: &generator))]
      }
      return SourceText(name: "mixed \(number)", text: lines.joined(separator: Bool.random(using: &generator) ? "\n" : "\n\n"))
    }
    return whole + mixed
  }

  @Test func passingOverSilentSentencesChangesNothing() throws {
    let extractor = try Extractor.builtIn()
    for text in try Self.texts() {
      #expect(
        extractor.code(text, date: nil, trace: nil) == extractor.code(text, date: nil, trace: nil, isPassing: false),
        "\(text.name)")
    }
  }

  @Test func whatMayTellNoDateTellsNone() throws {
    for source in try Self.texts() {
      let text = Reflow.text(of: source.scalars)
      for sentence in Segmenter(text: text).sentences() {
        let japanese = JapaneseDates(text: text)
        let english = EnglishDates(text: text)
        if !japanese.mayTell(in: sentence.range) { #expect(japanese.expressions(in: sentence.range).isEmpty) }
        if !english.mayTell(in: sentence.range) { #expect(english.allExpressions(in: sentence.range).isEmpty) }
      }
    }
  }

  @Test func soundTextIsDecodedAsByTheStandardLibrary() {
    var generator = SplitMix64(state: 23)
    let pieces: [[UInt8]] = [
      Array("a".utf8), Array("é".utf8), Array("日".utf8), Array("😀".utf8), [0x80], [0xC0], [0xC1, 0x80], [0xE0, 0x80, 0x80],
      [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xE3, 0x81], [0xFF], [0],
    ]
    for round in 0..<3000 {
      let bytes = (0..<Int.random(in: 0..<6, using: &generator)).flatMap { _ in
        pieces[Int.random(in: 0..<(round % 2 == 0 ? 4 : pieces.count), using: &generator)]
      }
      #expect(Decoded(bytes[...], as: .utf8).scalars == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    }
  }

  @Test(arguments: [1, 2, 5])
  func workKeepsItsOrder(_ jobs: Int) throws {
    var next = 0
    var results: [Int] = []
    try OrderedWork(jobs: jobs).run(
      next: {
        next += 1
        return next <= 200 ? next : nil
      },
      work: { item in
        if item % 7 == 0 { usleep(500) }
        return item * item
      },
      use: { results.append($0) })
    #expect(results == (1...200).map { $0 * $0 })
  }

  private struct Fault: Error {}

  @Test(arguments: [1, 3])
  func workEndsAtTheFirstFault(_ jobs: Int) {
    var next = 0
    var results: [Int] = []
    #expect(throws: Fault.self) {
      try OrderedWork(jobs: jobs).run(
        next: {
          next += 1
          return next
        },
        work: { item in
          if item == 20 { throw Fault() }
          return item
        },
        use: { results.append($0) })
    }
    #expect(results == Array(1..<20))
  }
}
