import AllianceNetwork
import Foundation
import TestSupport
import Testing
import TreatyText

@testable import Codings

@Suite("Bytes that somebody else wrote")
struct BrokenInputTests {
  /// `bytes` with a few of them changed, left out or doubled.
  private func broken(_ bytes: [UInt8], most: Int, _ generator: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...most, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0...4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(",\"\n\r{}[]-9eE\u{0}".utf8.randomElement(using: &generator) ?? 0, at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + 30))
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
      }
    }
    return bytes
  }

  @Test("a sheet is read or refused with a place, and what is read can be applied")
  func sheets() throws {
    let registry = try CodesheetTests.registry.get()
    var sheet = Codesheet(CodesheetTests.coding(), sources: ["a.txt": CodesheetTests.source])
    sheet.rows[0].decision = .accept
    sheet.rows[1].decision = .reject
    sheet.rows[2].decision = .correct
    sheet.rows[2].corrected = tie("ACSA AUS-PHL signed 2025")
    let whole = Array(sheet.csv().utf8)
    var generator = SplitMix64(state: 11)
    var read = 0
    for _ in 0..<300 {
      do {
        let sheet = try Codesheet(name: "s.csv", data: Data(broken(whole, most: 1, &generator)), registry: registry)
        let coding = CodesheetTests.apply(sheet)
        for proof in coding.ties.flatMap(\.evidence) { #expect(CodesheetTests.source[proof.start..<proof.end] == proof.text) }
        read += 1
      } catch let error as ModelError {
        #expect(error.problems.allSatisfy { $0.file == "s.csv" && !$0.message.isEmpty })
      }
    }
    #expect(read > 20 && read < 300, "\(read)")
  }

  @Test("what a coder writes gives ties in the text, or findings")
  func replies() throws {
    let registry = try CodesheetTests.registry.get()
    let line =
      #"{"document":"a.txt","type":"MNNA","parties":["PHL","USA"],"from":"USA","to":["PHL"],"status":"in-force","date":"2003-10","evidence":[{"start":8,"end":63,"confidence":0.5,"voice":"author"}]}"#
    var generator = SplitMix64(state: 13)
    var ties = 0
    for _ in 0..<500 {
      let reply = CoderReply(
        broken(Array("\(line)\n\(line)\n".utf8), most: 6, &generator), coder: "toy", texts: [CodesheetTests.source],
        registry: registry)
      for tie in reply.ties["a.txt"] ?? [] {
        ties += 1
        for proof in tie.evidence { #expect(CodesheetTests.source[proof.start..<proof.end] == proof.text) }
      }
      #expect(!(reply.ties.isEmpty && reply.findings.isEmpty))
    }
    #expect(ties > 100)
  }

  @Test("a file of codings is read or refused, and what is read can be compared")
  func codings() throws {
    let whole = Array(try CodesheetTests.coding().json())
    var generator = SplitMix64(state: 17)
    var read = 0
    for _ in 0..<200 {
      do {
        let texts = try CodingFile(name: "c.json", data: Data(broken(whole, most: 1, &generator))).texts
        let evaluation = Evaluation(
          texts.map { ($0, CodedText(document: $0.document, ties: CodesheetTests.coding().ties)) },
          sources: ["a.txt": CodesheetTests.source])
        #expect(evaluation.agreements.allSatisfy { $0.alpha.value != nil || $0.alpha.reason != nil })
        _ = evaluation.disagreements
        read += 1
      } catch let error as ModelError {
        #expect(error.problems.allSatisfy { $0.file == "c.json" })
      }
    }
    #expect(read > 20 && read < 200, "\(read)")
  }
}
