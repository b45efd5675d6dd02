/// One sentence of a text with what was found in it and what was decided.
public struct ExplainedSentence: Sendable, Hashable {
  /// What piece of the text it belongs to.
  public enum Place: String, Sendable, Hashable, CaseIterable, Codable {
    /// Running text.
    case paragraph
    /// A title or a section's name.
    case heading
    /// An item of a list.
    case item
    /// A row of a table, which is read as one sentence.
    case row
  }

  /// Where it stands, in Unicode scalars of the decoded text and in reading order: several ranges where a page's furniture or a footnote stands inside it.
  /// Ranges of different sentences do not overlap.
  public var pieces: [Range<Int>]
  /// The page on which it begins, counted from 1; `nil` where the text has no pages.
  public var page: Int?
  /// What piece of the text it belongs to.
  public var place: Place
  /// Which paragraph, heading, item or row of the text it belongs to, counted from 0.
  public var block: Int
  /// What was found in it, by place, the outer before the inner. Any two are apart or nested.
  public var marks: [Mark]
  /// What was decided, by place.
  public var decisions: [Decision]

  /// Where it begins.
  public var start: Int { pieces.map(\.lowerBound).min() ?? 0 }
  /// Where it ends, exclusive.
  public var end: Int { pieces.map(\.upperBound).max() ?? 0 }
}

extension ExplainedSentence: Encodable {
  private enum CodingKeys: String, CodingKey { case start, end, pieces, page, place, block, marks, decisions }

  /// Writes `pieces` as pairs of offsets, where there are several.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    if pieces.count > 1 { try container.encode(pieces.map { [$0.lowerBound, $0.upperBound] }, forKey: .pieces) }
    try container.encodeIfPresent(page, forKey: .page)
    try container.encode(place, forKey: .place)
    try container.encode(block, forKey: .block)
    try container.encode(marks, forKey: .marks)
    try container.encode(decisions, forKey: .decisions)
  }
}
