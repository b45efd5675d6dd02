import ArgumentParser
import Foundation
import Latticework

/// `__candidates [--facts | --standings | --datings | --directions] [--lexicon FOLDER] TEXT...`: the candidates of texts with their features, an object of JSON a line; or the ties that the texts may tell of with what is
/// known of each. For `Tools/corpus/train.py`, not for users.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "__candidates", shouldDisplay: false)

  @Flag var facts = false
  @Flag var standings = false
  @Flag var datings = false
  @Flag var directions = false
  @Option var lexicon: String?
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

  private struct Known: Encodable {
    var document: String
    var type: String
    var parties: [String]
    var facts: [String: Int]
  }

  private struct Dated: Encodable {
    struct Choice: Encodable {
      var date: String
      var features: [String]
    }

    var document: String
    var type: String
    var parties: [String]
    var start: Int
    var end: Int
    var choices: [Choice]
    /// What speaks for none of them.
    var none: [String]
  }

  /// What is asked for but facts and datings.
  private func others(_ extractor: Extractor, _ source: SourceText)
    -> [(type: AgreementType, parties: [PartyCode], sentence: Range<Int>, features: [String])]
  {
    if facts || datings { return [] }
    return standings
      ? extractor.standings(of: source) : directions ? extractor.directions(of: source) : extractor.candidates(of: source)
  }

  /// The lexicon whose files a folder holds.
  private func lexicon(in folder: String) throws -> Lexicon {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".yaml") || $0.hasSuffix(".tsv")
    }
    return try Lexicon(files: names.sorted().map { ($0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) })
  }

  func run() throws {
    let extractor =
      try lexicon.map { Extractor(registry: try Registry.builtIn(), lexicon: try lexicon(in: $0)) } ?? Extractor.builtIn()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let reader = SourceReader()
    for entry in try SourceListing(texts).entries {
      let source = try reader.read(entry)
      var lines = Data()
      for tie in facts ? extractor.facts(of: source) : [] {
        let line = Known(
          document: source.name, type: tie.type.rawValue, parties: tie.parties.map(\.text),
          facts: Dictionary(uniqueKeysWithValues: tie.facts.map { ($0.name, $0.value) }))
        lines += try encoder.encode(line) + Data("\n".utf8)
      }
      for dating in datings ? extractor.datings(of: source) : [] {
        let line = Dated(
          document: source.name, type: dating.type.rawValue, parties: dating.parties.map(\.text),
          start: dating.sentence.lowerBound, end: dating.sentence.upperBound,
          choices: dating.choices.map { .init(date: $0.date.description, features: $0.features) }, none: dating.none)
        lines += try encoder.encode(line) + Data("\n".utf8)
      }
      for candidate in others(extractor, source) {
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
