import AllianceNetwork
import TreatyText

/// An explanation for a terminal: every sentence with its marks, and below it what was decided and why.
///
/// Where there is colour, it tells the kind of a mark, and a meaning stands behind those whose words do not tell it; elsewhere every mark stands in brackets
/// with a letter for its kind. Nothing in a text acts on the terminal.
public struct ExplanationText: Sendable {
  /// How wide the lines may be, in columns; Japanese characters take two.
  public var width: Int
  /// Whether kinds are told by colour.
  public var isColoured: Bool
  /// Which decisions are shown.
  public var filter: ExplanationFilter
  private let words: ReportWording

  /// A form of explanations in `language`, lines of 20 columns at least.
  public init(width: Int = 100, isColoured: Bool = false, filter: ExplanationFilter = .all, language: Language = .english) {
    self.width = max(20, width)
    self.isColoured = isColoured
    self.filter = filter
    words = ReportWording(language)
  }

  /// What the colours or letters and the signs mean, in lines.
  public func legend() -> String {
    let kinds = Mark.Kind.allCases.map { kind in
      var item = StyledText()
      if isColoured { item.append(words.name(kind), kind.style) } else { item.append("[\(kind.letter) \(words.name(kind))]") }
      return item
    }
    let signs = [words("=> a tie", "=> 紐帯"), words("-- no tie, a finding", "-- 紐帯とせず（要確認）"), words("- no tie", "- 紐帯とせず")].map {
      sign in
      var item = StyledText()
      item.append(sign)
      return item
    }
    return row(kinds) + row(signs)
  }

  /// Items side by side, on as many lines as they need.
  private func row(_ items: [StyledText]) -> String {
    var rows: [StyledText] = []
    for item in items {
      if let last = rows.last, last.width + 2 + item.width <= width {
        rows[rows.count - 1].append("  ")
        rows[rows.count - 1].append(item)
      } else {
        rows.append(item)
      }
    }
    return rows.map { lines($0) }.joined()
  }

  /// One text, explained; ends with a line feed.
  public func text(_ explanation: Explanation) -> String {
    var output = head(explanation) + "\n"
    for block in explanation.blocks(filter) {
      if let page = block.newPage { output += line("--- " + words("page \(page)", "\(page)頁") + " ---", Self.soft) }
      switch block.content {
      case .unread(let text): output += line(words("(not read) ", "（読まない箇所）") + text, Self.soft)
      case .sentences(let sentences): for (_, sentence) in sentences { output += written(sentence, explanation) }
      }
      output += "\n"
    }
    return output + foot(explanation)
  }

  private func head(_ explanation: Explanation) -> String {
    let document = explanation.document
    let name = document.document.harmless
    let facts = [
      words.name(document.language),
      document.date.map { words.labelled(words("date", "日付"), $0.description) } ?? words("no date", "日付なし"),
      words.counted(ties: explanation.ties.count), words.counted(findings: explanation.findings.count),
    ]
    return line("== \(name) ==", Self.bold) + line(words.list(facts), Self.soft)
  }

  private func foot(_ explanation: Explanation) -> String {
    var output = ""
    if filter != .findings, !explanation.ties.isEmpty {
      output += line(words("Ties of the document", "文書全体の紐帯"), Self.bold)
      for (number, tie) in explanation.ties.enumerated() {
        output += line("\(number + 1). \(words.headline(tie))", first: "  ", rest: "     ")
      }
    }
    if filter != .findings, !explanation.rules.isEmpty {
      output += line(words("How often the rules were right in the development corpus", "開発用コーパスで規則が正しかった割合"), Self.bold)
      for rule in explanation.rules {
        output += line(words.labelled(rule.id, words.counts(rule)), first: "  ", rest: "     ")
      }
    }
    let others = explanation.findings.filter { finding in Abstention.allCases.allSatisfy { $0.findingCode != finding.code } }
    if filter != .ties, !others.isEmpty {
      output += line(words("Findings about the file", "ファイルについての事項"), Self.bold)
      for finding in others {
        output += line("\(finding.code): \(words.message(of: finding))".harmless, first: "  ", rest: "     ")
      }
    }
    return output
  }

  // MARK: One sentence

  private func written(_ sentence: ExplainedSentence, _ explanation: Explanation) -> String {
    var text = StyledText()
    for piece in explanation.marked(sentence) { append(piece, to: &text) }
    var output = lines(text, first: sentence.place == .heading ? "# " : sentence.place == .item ? "* " : "")
    for group in ExplanationGroup.groups(sentence.decisions, filter, ties: explanation.ties) {
      output += written(group, explanation)
    }
    return output
  }

  private func append(_ piece: MarkedText, to text: inout StyledText, _ outer: StyledText.Style = "") {
    switch piece {
    case .text(let words): text.append(words, outer)
    case .marked(let mark, let inner):
      let meaning = words.meaning(mark).harmless
      if !isColoured { text.append("[\(mark.kind.letter) ") }
      for piece in inner { append(piece, to: &text, mark.kind.style) }
      if isColoured {
        if mark.needsMeaning, meaning != inner.map(\.plain).joined() { text.append("(=\(meaning))", Self.soft) }
      } else {
        text.append(meaning.isEmpty ? "]" : " = \(meaning)]")
      }
    }
  }

  private func written(_ group: ExplanationGroup, _ explanation: Explanation) -> String {
    guard let first = group.readings.first, let evidence = first.record.evidence.first else {
      return group.decisions.map { refused($0, explanation, isOutdone: group.isOutdone) }.joined()
    }
    var output = ""
    for reading in group.readings {
      output += line(
        words.labelled(words("tie \(reading.tie + 1)", "紐帯\(reading.tie + 1)"), words.headline(reading.record)), Self.told,
        first: "  => ", rest: "     ")
      if let difference = words.difference(reading, of: explanation.ties[reading.tie]) { output += under(difference) }
    }
    output += under("\"\(explanation.shown(evidence.start..<evidence.end))\"" + words.bracketed(words.span(evidence)))
    output += under(words.rule(evidence, explanation.rules))
    let details = words.details(first)
    return details.isEmpty ? output : output + under(details)
  }

  private func refused(_ decision: Decision, _ explanation: Explanation, isOutdone: Bool) -> String {
    guard let abstention = decision.abstention else { return "" }
    let name = explanation.shown(decision.start..<min(decision.end, decision.start + 80))
    return line(
      "\"\(name)\": \(isOutdone ? words.notKept : "")\(words.reason(abstention)) [\(abstention.rawValue)]",
      decision.isFinding ? Self.finding : Self.soft,
      first: decision.isFinding ? "  -- " : "   - ", rest: "     ")
  }

  private func under(_ text: String) -> String { line(text, Self.soft, first: "     ", rest: "     ") }

  // MARK: Lines

  private static let bold = "1"
  private static let soft = "2"
  private static let told = "1;32"
  private static let finding = "33"

  private func line(_ words: String, _ style: StyledText.Style = "", first: String = "", rest: String = "") -> String {
    var text = StyledText()
    text.append(words, style)
    return lines(text, first: first, rest: rest)
  }

  private func lines(_ text: StyledText, first: String = "", rest: String? = nil) -> String {
    text.lines(width: width, first: first, rest: rest ?? String(repeating: " ", count: first.count), isColoured: isColoured)
      .map { $0 + "\n" }.joined()
  }
}
