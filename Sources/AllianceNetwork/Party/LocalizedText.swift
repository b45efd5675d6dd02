/// The two languages in which texts are read and results are written.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  /// English.
  case english = "en"
  /// Japanese.
  case japanese = "ja"
}

/// One text in English, in Japanese or in both.
public struct LocalizedText: Sendable, Hashable {
  /// The English text.
  public var english: String?
  /// The Japanese text.
  public var japanese: String?

  /// The text in one or both languages.
  public init(english: String? = nil, japanese: String? = nil) {
    self.english = english
    self.japanese = japanese
  }

  /// The text in `language`, `nil` where it has none.
  public subscript(language: Language) -> String? {
    switch language {
    case .english: english
    case .japanese: japanese
    }
  }

  /// The text in `language`, or in the other one where there is none; `nil` where there is neither.
  public func preferring(_ language: Language) -> String? {
    switch language {
    case .english: english ?? japanese
    case .japanese: japanese ?? english
    }
  }

  /// Whether there is no text in either language.
  public var isEmpty: Bool { english == nil && japanese == nil }
}

/// Several texts a language: aliases, demonyms, short forms.
public struct LocalizedList: Sendable, Hashable {
  /// The English texts, in the order in which they were given.
  public var english: [String]
  /// The Japanese texts, in the order in which they were given.
  public var japanese: [String]

  /// The texts; none where left out.
  public init(english: [String] = [], japanese: [String] = []) {
    self.english = english
    self.japanese = japanese
  }

  /// The texts in `language`, possibly none.
  public subscript(language: Language) -> [String] {
    switch language {
    case .english: english
    case .japanese: japanese
    }
  }

  /// Whether there is no text in either language.
  public var isEmpty: Bool { english.isEmpty && japanese.isEmpty }
}
