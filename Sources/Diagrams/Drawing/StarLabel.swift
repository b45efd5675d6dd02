import AllianceNetwork

/// The short name of a multilateral agreement, to stand on its small node.
struct StarLabel: Sendable {
  static let size = 8.5
  var language: DiagramLanguage

  private static let longest = 84.0

  /// The shortest of its names in the language; where none is short, its id, cut off with an ellipsis where that is long too.
  func label(of agreement: Agreement) -> String {
    let names = language.languages.flatMap { language in
      [agreement.name[language]].compactMap(\.self) + agreement.aliases[language]
    }
    let named = names.map(SafeText.plain).filter { !$0.allSatisfy(\.isWhitespace) }.map { ($0, width($0)) }
    if let shortest = named.min(by: { $0.1 < $1.1 }), shortest.1 <= Self.longest { return shortest.0 }
    var short = agreement.id.text
    guard width(short) > Self.longest else { return short }
    while width(short + "…") > Self.longest, !short.isEmpty { short.removeLast() }
    return short + "…"
  }

  private func width(_ text: String) -> Double { TextSize.width(text, size: Self.size) }
}
