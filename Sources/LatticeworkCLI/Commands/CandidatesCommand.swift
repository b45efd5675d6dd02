import ArgumentParser
import Foundation
import Latticework

/// `__candidates TEXT...`: the candidates of texts with their features, an object of JSON a line. For `Tools/corpus/train.py`, not for users.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "__candidates", shouldDisplay: false)

  @Argument var texts: [String]

  private struct Line: Encodable {
    var document: String
    var type: String
    var parties: [String]
    /// Where its sentence begins and ends, in the text.
    var start: Int
    var end: Int
    var features: [String]
  }

  func run() throws {
    let extractor = try Extractor.builtIn()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let reader = SourceReader()
    for entry in try SourceListing(texts).entries {
      let source = try reader.read(entry)
      var lines = Data()
      for candidate in extractor.candidates(of: source) {
        let line = Line(
          document: source.name, type: candidate.type.rawValue, parties: candidate.parties.map(\.text),
          start: candidate.sentence.lowerBound, end: candidate.sentence.upperBound,
          features: candidate.features)
        lines += try encoder.encode(line) + Data("\n".utf8)
      }
      try FileHandle.standardOutput.write(contentsOf: lines)
    }
  }
}
