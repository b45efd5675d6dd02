/// Whose word a sentence is.
public enum Voice: String, Sendable, Hashable, CaseIterable, Codable {
  /// The author of the text.
  case author
  /// Somebody whom the author reports.
  case reported
  /// An adversary's claim.
  case adversary
  /// A claim that the text rebuts.
  case rebutted
}

/// Whether a sentence speaks for a tie or against it.
public enum Polarity: String, Sendable, Hashable, CaseIterable, Codable {
  /// It says that the tie is, was or is to be.
  case affirms
  /// It says that the tie is not.
  case denies
}

/// A place in a text that speaks for or against a tie.
public struct Evidence: Sendable, Hashable {
  /// The name of the document.
  public var document: String
  /// Where it begins, in Unicode scalars from the start of the decoded text.
  public var start: Int
  /// Where it ends, exclusive.
  public var end: Int
  /// The text between.
  public var text: String
  /// The whole sentence, item or row of a table in which it stands, as the text has it; `nil` where that is ``text`` itself or is not known. What denies or
  /// reports a tie often stands there and not in the words of the tie.
  public var sentence: String?
  /// The page, counted from 1, where the document has pages.
  public var page: Int?
  /// Whose word it is.
  public var voice: Voice
  /// For or against.
  public var polarity: Polarity
  /// The rule that read it, where a program did.
  public var rule: String?
  /// How sure the reader is, 0...1.
  public var confidence: Double?
  /// Who coded it, where that was another coder than this program.
  public var coder: String?
  /// Who looked at the tie and kept it.
  public var checkedBy: String?

  /// A place in a text.
  public init(
    document: String, start: Int, end: Int, text: String, sentence: String? = nil, page: Int? = nil, voice: Voice = .author,
    polarity: Polarity = .affirms, rule: String? = nil, confidence: Double? = nil, coder: String? = nil,
    checkedBy: String? = nil
  ) {
    self.document = document
    self.start = start
    self.end = end
    self.text = text
    self.sentence = sentence
    self.page = page
    self.voice = voice
    self.polarity = polarity
    self.rule = rule
    self.confidence = confidence
    self.coder = coder
    self.checkedBy = checkedBy
  }
}

extension Evidence: Codable {
  private enum CodingKeys: String, CodingKey {
    case document, start, end, text, sentence, page, voice, polarity, rule, confidence, coder
    case checkedBy = "checked-by"
  }

  /// Reads the form of the codebook, in which voice and polarity may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    document = try container.decode(String.self, forKey: .document)
    start = try container.decode(Int.self, forKey: .start)
    end = try container.decode(Int.self, forKey: .end)
    text = try container.decode(String.self, forKey: .text)
    sentence = try container.decodeIfPresent(String.self, forKey: .sentence)
    page = try container.decodeIfPresent(Int.self, forKey: .page)
    voice = try container.decodeIfPresent(Voice.self, forKey: .voice) ?? .author
    polarity = try container.decodeIfPresent(Polarity.self, forKey: .polarity) ?? .affirms
    rule = try container.decodeIfPresent(String.self, forKey: .rule)
    confidence = try container.decodeIfPresent(Double.self, forKey: .confidence)
    coder = try container.decodeIfPresent(String.self, forKey: .coder)
    checkedBy = try container.decodeIfPresent(String.self, forKey: .checkedBy)
  }
}
