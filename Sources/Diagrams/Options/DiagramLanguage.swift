import AllianceNetwork

/// The language of names, title and legend.
public enum DiagramLanguage: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Japanese.
  case japanese = "ja"
  /// Japanese and English, the Japanese first.
  case both

  /// The languages, in the order in which they are shown.
  public var languages: [Language] {
    switch self {
    case .english: [.english]
    case .japanese: [.japanese]
    case .both: [.japanese, .english]
    }
  }

  /// The words of each language, once where they are the same.
  func lines(_ words: (Language) -> String) -> [String] {
    var lines: [String] = []
    for language in languages {
      let line = words(language)
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  /// The words of each language on one line.
  func line(_ words: (Language) -> String) -> String { lines(words).joined(separator: " / ") }
}
