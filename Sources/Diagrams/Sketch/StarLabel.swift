import AllianceNetwork

/// The short name of a multilateral agreement, to stand on its small node.
struct StarLabel: Sendable {
  static let size = 8.5
  private static let lineWidth = 78.0
  var language: DiagramLanguage

  /// The shortest of its names in the language, of several that differ in case alone the one with the most capitals, in one or two lines; where
  /// none is short enough, the codes of up to four members; else its id, or how many they are where that is long too.
  func lines(of agreement: Agreement, members: [PartyCode]) -> [String] {
    let names = language.languages.flatMap { language in
      [agreement.name[language]].compactMap(\.self) + agreement.aliases[language]
    }
    let named = names.map(SafeText.plain).filter { !$0.allSatisfy(\.isWhitespace) }
      .map { (text: $0, width: width($0.lowercased()), capitals: $0.count(where: \.isUppercase)) }
    let shortest = named.min { $0.width != $1.width ? $0.width < $1.width : $0.capitals > $1.capitals }
    if let shortest {
      let lines = TextSize.wrapped(shortest.text, width: Self.lineWidth, size: Self.size)
      if lines.count <= 2, lines.allSatisfy({ width($0) <= Self.lineWidth }) { return Self.balanced(lines, of: shortest.text) }
    }
    if members.count <= 4 {
      return TextSize.wrapped(members.map(\.text).joined(separator: " "), width: Self.lineWidth, size: Self.size)
    }
    if width(agreement.id.text) <= Self.lineWidth { return [agreement.id.text] }
    return language.languages.map { $0 == .japanese ? "\(members.count)か国・機関" : "\(members.count) parties" }
  }

  /// Two lines of nearly one length in place of a long one and a last character.
  private static func balanced(_ lines: [String], of text: String) -> [String] {
    guard lines.count == 2 else { return lines }
    var best = lines
    for width in stride(from: lineWidth - 4, through: lineWidth / 2, by: -4) {
      let narrower = TextSize.wrapped(text, width: width, size: size)
      guard narrower.count == 2, narrower.allSatisfy({ TextSize.width($0, size: size) <= width }) else { break }
      best = narrower
    }
    return best
  }

  /// The room that a node with this label takes, in points.
  static func extent(of label: [String]) -> (width: Double, height: Double) {
    ((label.map { TextSize.width($0, size: size) }.max() ?? 0) + 9, TextSize.height(lines: label.count, size: size) + 4)
  }

  private func width(_ text: String) -> Double { TextSize.width(text, size: Self.size) }
}
