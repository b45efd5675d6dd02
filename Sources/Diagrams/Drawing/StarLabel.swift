import AllianceNetwork

/// The short name of a multilateral agreement, to stand on its small node.
struct StarLabel: Sendable {
  static let size = 8.5
  var language: DiagramLanguage

  /// The shortest of its names in the language, where none is short its id, cut off with an ellipsis where that is long too.
  func label(of agreement: Agreement) -> String {
    let names = language.languages.flatMap { language in
      [agreement.name[language]].compactMap(\.self) + agreement.aliases[language]
    }
    let candidates = names.map(SafeText.plain).filter { !$0.allSatisfy(\.isWhitespace) } + [agreement.id.text]
    let widths = candidates.map { TextSize.width($0, size: Self.size) }
    guard let least = widths.min(), let index = widths.firstIndex(of: least) else { return agreement.id.text }
    return cut(candidates[index])
  }

  private func cut(_ text: String) -> String {
    let limit = 84.0
    guard TextSize.width(text, size: Self.size) > limit else { return text }
    var short = text
    while TextSize.width(short + "…", size: Self.size) > limit, !short.isEmpty { short.removeLast() }
    return short + "…"
  }
}
