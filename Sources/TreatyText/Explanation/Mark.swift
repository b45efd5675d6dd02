/// A place of a text that the reading took for something.
public struct Mark: Sendable, Hashable {
  /// What kind of thing it was taken for.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A party, or in a chain such as 日米豪 several.
    case party
    /// A word that stands for parties: 我が国, 両国, `the two countries`.
    case reference
    /// An agreement or institution of the registry.
    case agreement
    /// The name of a type of agreement, or a common noun of one.
    case type
    /// A noun that stands for an agreement named elsewhere: 同協定, `the pact`.
    case standIn = "stand-in"
    /// A date.
    case date
    /// A cue of where an agreement stands.
    case status
    /// A cue that denies, or that says that something was given up.
    case negation
    /// A cue of whose word the sentence is.
    case voice
    /// A cue of what is only supposed.
    case supposition
    /// Any other cue: of joining, of designation, of a founding, of a commitment to aid.
    case cue
    /// A word that looks like an agreement of states on security and is none.
    case trap
  }

  /// Where it begins, in Unicode scalars of the decoded text.
  public var start: Int
  /// Where it ends, exclusive.
  public var end: Int
  /// What kind of thing it was taken for.
  public var kind: Kind
  /// What it means: party codes; the id of the agreement or the code of the type; the date in ISO 8601; the cues by their names in the lexicon. Empty
  /// where a word stands for something that was not found.
  public var values: [String]
  /// The part that parties have in their sentence, where they have one: `between`, `partner`, `topic`, `agent`, `object`, `dative`, `genitive`,
  /// `attribute`.
  public var role: String?
  /// Whether a date lies after the document's own: it is no event yet.
  public var isFuture: Bool

  init(_ range: Range<Int>, _ kind: Kind, _ values: [String], role: String? = nil, isFuture: Bool = false) {
    start = range.lowerBound
    end = range.upperBound
    self.kind = kind
    self.values = values
    self.role = role
    self.isFuture = isFuture
  }
}

extension Mark: Encodable {
  private enum CodingKeys: String, CodingKey { case start, end, kind, values, role, future }

  /// Writes `role` where there is one and `future` where it holds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(kind, forKey: .kind)
    try container.encode(values, forKey: .values)
    try container.encodeIfPresent(role, forKey: .role)
    if isFuture { try container.encode(true, forKey: .future) }
  }
}
