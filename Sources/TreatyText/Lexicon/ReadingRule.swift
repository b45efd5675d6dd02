import AllianceNetwork

/// A rule by which ties are read, and how often what it read was right.
public struct ReadingRule: Sendable, Hashable, Identifiable {
  /// The name of what no rule read, but weighing did.
  static let weighed = "weighed"

  /// Its name, as evidence has it (`attached`).
  public var id: String
  /// What it goes by, in a sentence.
  public var words: LocalizedText
  /// How many places that it read in the development corpus tell of a tie that the gold coding has too: the same type and parties (and giver, of a
  /// designation), affirmed or denied alike.
  public var right: Int
  /// How many tell of none.
  public var wrong: Int

  /// A rule with its counts, each 0 or more.
  public init(id: String, words: LocalizedText, right: Int, wrong: Int) {
    self.id = id
    self.words = words
    self.right = right
    self.wrong = wrong
  }

  /// How sure a reading by this rule is, 0...1: `(right + 1) / (right + wrong + 2)`, Laplace's rule of succession. It is the chance that the next reading
  /// is right where nothing but the counts is known: 1/2 for a rule that was never tried, never 0 or 1. It says nothing of status and date, and was counted
  /// on texts on which the rules were made: on others it is lower.
  public var confidence: Double { Double(right + 1) / Double(right + wrong + 2) }

  /// The confidence to two places.
  fileprivate var rounded: Double { (confidence * 100).rounded() / 100 }
}

extension ReadingRule: Encodable {
  private enum CodingKeys: String, CodingKey { case rule, en, ja, right, wrong, confidence }

  /// Writes the keys of the lexicon's file and `confidence`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .rule)
    try container.encodeIfPresent(words.english, forKey: .en)
    try container.encodeIfPresent(words.japanese, forKey: .ja)
    try container.encode(right, forKey: .right)
    try container.encode(wrong, forKey: .wrong)
    try container.encode(rounded, forKey: .confidence)
  }
}

extension Lexicon {
  /// How sure a reading by the rule of this name is, 0...1 to two places: that of ``ReadingRule/confidence``; 1/2 for a rule that the lexicon does not list.
  func confidence(of rule: String) -> Double { rules[rule]?.rounded ?? 0.5 }
}
