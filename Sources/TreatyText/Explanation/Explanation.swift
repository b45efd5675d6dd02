import AllianceNetwork
import Foundation

/// How a text was read: every sentence with all that was found in it, and why each candidate became a tie or did not.
///
/// Its ties and findings are those of ``Extractor/code(_:date:)``; every piece of a tie's evidence is a decision of a sentence, and so is every finding that
/// the reading made.
public struct Explanation: Sendable, Hashable {
  /// The text.
  public var source: SourceText
  /// The document as it was coded.
  public var document: CodedDocument
  /// The ties, by the place of their first evidence.
  public var ties: [CodedTie]
  /// The findings, those of the decoding first.
  public var findings: [Finding]
  /// The sentences, in reading order. What belongs to none (blanks, addresses, page numbers) was not read.
  public var sentences: [ExplainedSentence]
  /// The rules by which its ties were read, by their names.
  public var rules: [ReadingRule]

  /// The stretches of the text that belong to no sentence and hold a letter, a digit or a Japanese character, in order: what was left out as furniture.
  public var unread: [Range<Int>] {
    var stretches: [Range<Int>] = []
    var position = 0
    for piece in sentences.flatMap(\.pieces).sorted(by: { $0.lowerBound < $1.lowerBound }) + [
      source.scalars.count..<source.scalars.count
    ] {
      let stretch = position..<max(position, piece.lowerBound)
      if source.scalars[stretch].contains(where: { $0.isLetter || $0.isDigit || $0.isHan || $0.isKana }) {
        stretches.append(stretch)
      }
      position = max(position, piece.upperBound)
    }
    return stretches
  }
}

extension Explanation: Encodable {
  private enum CodingKeys: String, CodingKey { case document, language, date, length, linked, ties, findings, sentences, rules }

  /// Writes the keys of the document beside `ties`, `findings`, `sentences` and `rules`; the text itself is not repeated.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(document.document, forKey: .document)
    try container.encode(document.language, forKey: .language)
    try container.encodeIfPresent(document.date, forKey: .date)
    try container.encode(document.length, forKey: .length)
    try container.encode(document.linked, forKey: .linked)
    try container.encode(ties, forKey: .ties)
    try container.encode(findings, forKey: .findings)
    try container.encode(sentences, forKey: .sentences)
    try container.encode(rules, forKey: .rules)
  }
}

extension Sequence<Explanation> {
  /// The explanations as JSON under one key, `explanations`: keys sorted, two-space indents, a line feed at the end; the same bytes every time.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(["explanations": Array(self)]) + Data("\n".utf8)
  }
}
