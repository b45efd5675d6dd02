import AllianceNetwork

/// What stands on the node of a party, and how much room that takes.
struct PartyLabel: Sendable {
  static let size = 10.5
  private static let lineWidth = 95.0

  let lines: [String]
  let width: Double
  let height: Double
  let tooltip: String

  init(_ party: PartyCode, registry: Registry, language: DiagramLanguage, asCode: Bool) {
    let names = language.lines { SafeText.plain(registry.name(of: party, in: $0)) }
    tooltip = "\(names.joined(separator: " / ")) (\(party))"
    lines = asCode ? [party.text] : names.flatMap { TextSize.wrapped($0, width: Self.lineWidth, size: Self.size) }
    let widest = lines.map { TextSize.width($0, size: Self.size) }.max() ?? 0
    width = max(asCode ? 36 : 50, widest + 14)
    height = TextSize.height(lines: lines.count, size: Self.size) + 9
  }
}
