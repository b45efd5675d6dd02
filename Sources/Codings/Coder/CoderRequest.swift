import AllianceNetwork
import Foundation
import TreatyText

/// What a second coder is given of one text: a line of NDJSON.
struct CoderRequest: Encodable {
  private struct Place: Encodable {
    var start: Int
    var end: Int
  }

  private let format = CoderRequest.version
  private let document: String
  private let language: Language?
  private let date: PartialDate?
  private let text: String
  private let sentences: [Place]
  private let ties: [CodedTie]?

  /// The name of the protocol.
  static let version = "latticework/coder/1"

  /// The request for `source`; the ties of `coding` are in it where the coder is to see them.
  init(_ source: SourceText, coding: Coding, showsTies: Bool) {
    document = source.name
    language = coding.documents.first?.language
    date = coding.documents.first?.date
    text = source[0..<source.scalars.count]
    sentences = source.sentences.map { Place(start: $0.lowerBound, end: $0.upperBound) }
    ties = showsTies ? coding.ties : nil
  }

  /// The line, with its line feed.
  func line() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  private enum CodingKeys: String, CodingKey {
    case format, document, language, date, text, sentences, ties
  }
}
