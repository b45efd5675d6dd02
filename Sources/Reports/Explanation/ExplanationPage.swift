import AllianceNetwork
import TreatyText

/// Explanations as one self-contained page: the texts with their marks, beside them what was decided and why, before them the ties and the findings.
public struct ExplanationPage: Sendable {
  private let explanations: [Explanation]
  private let filter: ExplanationFilter
  private let words: ReportWording

  /// The page of `explanations` in the order given, its own words in `language`.
  public init(_ explanations: [Explanation], filter: ExplanationFilter = .all, language: Language = .english) {
    self.explanations = explanations
    self.filter = filter
    words = ReportWording(language)
  }

  /// The page as HTML. Everything that comes from a text is escaped.
  public func html() -> String {
    let names = explanations.map { $0.document.document.harmless }
    let subject = names.count == 1 ? names[0] : words("\(names.count) texts", "テキスト\(names.count)件")
    let title = words("How it was read: \(subject)", "読解の説明：\(subject)")
    let intro = words(
      "Every mark in the text is something the program recognised; beside it stands what it decided, by which rule, and why a candidate is no tie.",
      "本文の印はプログラムが認識したものを示し、右欄にその判断と規則、紐帯としなかった候補の理由を示す。")
    let header = HTML.element("header", [:], .element("h1", [:], .text(title)), .element("p", [:], .text(intro)), legend)
    let footer = HTML.element(
      "footer", [:],
      .text(
        words(
          "Made by latticework. Offsets count Unicode scalars of the decoded text, the end exclusive. Confidence is (right + 1) / (right + wrong + 2) over what the rule read in the development corpus.",
          "latticeworkにより作成。文字位置は復号後のUnicodeスカラー値で数え、終わりは含まない。確信度は、規則が開発用コーパスで読んだ箇所についての（正+1）÷（正+誤+2）である。")))
    let documents = explanations.enumerated().map { DocumentSection($1, number: $0 + 1, filter: filter, words: words).html }
    return HTML.page(title, language: words.language, style: Self.style, [header] + contents(names) + documents + [footer])
  }

  private func contents(_ names: [String]) -> [HTML] {
    guard names.count > 1 else { return [] }
    let items = names.enumerated().map { index, name in
      HTML.element("li", [:], .element("a", ["href": "#d\(index + 1)"], .text(name)))
    }
    return [.element("nav", ["aria-label": words("Contents", "目次")], .element("ol", [:], items))]
  }

  private var legend: HTML {
    let marks = Mark.Kind.allCases.map { ("m \($0.rawValue)", words.name($0)) }
    let sentences = [
      ("sentence told", words("sentence that tells a tie", "紐帯を伝える文")),
      ("sentence found", words("sentence with a finding", "要確認事項のある文")), ("unread", words("not read", "読まない箇所")),
    ]
    return .element(
      "ul", ["class": "legend", "aria-label": words("Legend", "凡例")],
      (marks + sentences).map { .element("li", [:], .element("span", ["class": $0.0], .text($0.1))) })
  }
}

/// One text of the page.
private struct DocumentSection {
  let explanation: Explanation
  let number: Int
  let filter: ExplanationFilter
  let words: ReportWording

  init(_ explanation: Explanation, number: Int, filter: ExplanationFilter, words: ReportWording) {
    self.explanation = explanation
    self.number = number
    self.filter = filter
    self.words = words
  }

  var html: HTML {
    let document = explanation.document
    let facts = [
      words.name(document.language),
      document.date.map { words.labelled(words("date", "日付"), $0.description) } ?? words("no date", "日付なし"),
      words("\(document.length) characters", "\(document.length)字"), words.counted(ties: explanation.ties.count),
      words.counted(findings: explanation.findings.count), words.counted(explanation.sentences),
    ]
    let head = [
      HTML.element("h2", [:], .text(document.document.harmless)), .element("p", ["class": "facts"], .text(words.list(facts))),
    ]
    let lists = (filter == .findings ? [] : ties) + (filter == .ties ? [] : findings)
    let blocks = explanation.blocks(filter).map(block)
    return .element("section", ["id": "d\(number)", "lang": document.language.rawValue], head + lists + blocks + rules)
  }

  // MARK: Lists

  private func anchor(_ sentence: Int) -> String { "d\(number)s\(sentence + 1)" }

  private func link(_ sentence: Int) -> HTML { .element("a", ["href": "#\(anchor(sentence))"], .text("\(sentence + 1)")) }

  /// The ties, a row each, with links to the sentences that tell of them.
  private var ties: [HTML] {
    guard !explanation.ties.isEmpty else { return [] }
    var places: [Int: [Int]] = [:]
    for (index, sentence) in explanation.sentences.enumerated() {
      for tie in Set(sentence.decisions.compactMap(\.reading?.tie)) { places[tie, default: []].append(index) }
    }
    let head = ["", words("Type", "種別"), words("Parties", "当事国"), words("Status", "状態"), words("Sentences", "文")]
    let rows = explanation.ties.enumerated().map { index, tie in
      HTML.element(
        "tr", ["id": "d\(number)t\(index + 1)"], .element("td", [:], .text("\(index + 1)")),
        .element("td", [:], .text(words.type(tie.type) + (tie.name.map(words.bracketed) ?? ""))),
        .element("td", [:], .text(words.parties(tie))),
        .element("td", [:], .text(words.event(StatusEvent(tie.status, tie.date)))),
        .element("td", [:], .joined((places[index] ?? []).map(link), separator: ", ")))
    }
    return [
      .element("h3", [:], .text(words("Ties", "紐帯"))),
      .element(
        "table", ["lang": words.language.rawValue],
        .element("thead", [:], .element("tr", [:], head.map { .element("th", ["scope": "col"], .text($0)) })),
        .element("tbody", [:], rows)),
    ]
  }

  /// The findings with links to their sentences; those about the file have none.
  private var findings: [HTML] {
    var items: [HTML] = []
    for (index, sentence) in explanation.sentences.enumerated() {
      for decision in sentence.decisions where decision.isFinding {
        items.append(
          .element("li", [:], link(index), .text(" " + text(of: decision, in: ExplanationGroup(decisions: [decision])))))
      }
    }
    for finding in explanation.findings where Abstention.allCases.allSatisfy({ $0.findingCode != finding.code }) {
      let place = finding.start.flatMap { start in explanation.sentences.firstIndex { $0.pieces.contains { $0.contains(start) } }
      }
      let words = HTML.text("\(finding.code): \(words.message(of: finding))".harmless)
      items.append(.element("li", [:], (place.map { [link($0), .text(" ")] } ?? []) + [words]))
    }
    guard !items.isEmpty else { return [] }
    return [
      .element("h3", [:], .text(words("Findings: what to look at, and why", "要確認：確認を要するものと理由"))),
      .element("ul", ["class": "findings", "lang": words.language.rawValue], items),
    ]
  }

  private func text(of decision: Decision, in group: ExplanationGroup) -> String {
    let name = explanation.shown(decision.start..<min(decision.end, decision.start + 80))
    let kept = group.isOutdone ? words.notKept : ""
    return words("“\(name)”: ", "「\(name)」：") + kept + (decision.abstention.map(words.reason) ?? "")
  }

  // MARK: The text

  private func block(_ block: ExplanationBlock) -> HTML {
    let page = block.newPage.map { HTML.element("p", ["class": "page"], .text(words("page \($0)", "\($0)頁"))) }
    switch block.content {
    case .unread(let text):
      return .joined(
        [page, .element("p", ["class": "unread", "title": words("not read", "読まない箇所")], .text(text))].compactMap(\.self))
    case .sentences(let sentences):
      let place = sentences.first?.sentence.place.rawValue ?? ""
      let text = HTML.element("div", ["class": "text \(place)"], sentences.map { sentence($0.number, $0.sentence) })
      let notes = notes(sentences)
      let kind = isLong(notes.count, beside: sentences.map(\.sentence)) ? "block below" : "block"
      let aside = HTML.element("aside", ["lang": words.language.rawValue], notes)
      return .joined([page, .element("div", ["class": kind], text, aside)].compactMap(\.self))
    }
  }

  /// Whether so many notes are longer than the text beside them: then they stand below it, so that no wide gap opens in the text.
  private func isLong(_ notes: Int, beside sentences: [ExplainedSentence]) -> Bool {
    let length = sentences.reduce(0) { length, sentence in
      length + sentence.pieces.reduce(0) { $0 + $1.reduce(0) { $0 + (explanation.source.scalars[$1].value < 0x2E80 ? 1 : 2) } }
    }
    return notes * Self.linesOfNote > length / Self.columns + 3
  }

  /// How many lines of text a note takes beside it, and how many letters a line of text has.
  private static let (linesOfNote, columns) = (3, 70)

  private func sentence(_ index: Int, _ sentence: ExplainedSentence) -> HTML {
    let kind =
      sentence.decisions.contains { $0.reading != nil }
      ? " told" : sentence.decisions.contains(where: \.isFinding) ? " found" : ""
    return .element(
      "span", ["class": "sentence\(kind)", "id": anchor(index)],
      [.element("span", ["class": "number"], .text("\(index + 1)"))] + explanation.marked(sentence).map(piece) + [.text(" ")])
  }

  private func piece(_ piece: MarkedText) -> HTML {
    switch piece {
    case .text(let text): return .text(text)
    case .marked(let mark, let inner):
      let meaning = words.meaning(mark).harmless
      let role = mark.role.map { words.bracketed(words.role($0)) } ?? ""
      var content = inner.map(self.piece)
      if mark.needsMeaning, meaning != inner.map(\.plain).joined() { content.append(.element("small", [:], .text(meaning))) }
      return .element(
        "span", ["class": "m \(mark.kind.rawValue)", "title": "\(words.name(mark.kind)): \(meaning)\(role)"], content)
    }
  }

  // MARK: Notes

  /// The ties and findings of the sentences, and then, folded, what else was mentioned.
  private func notes(_ sentences: [(number: Int, sentence: ExplainedSentence)]) -> [HTML] {
    var loud: [HTML] = []
    var quiet: [HTML] = []
    for (index, sentence) in sentences {
      for group in ExplanationGroup.groups(sentence.decisions, filter, ties: explanation.ties) {
        if !group.readings.isEmpty || group.decisions.contains(where: \.isFinding) {
          loud.append(note(index, group))
        } else {
          quiet += group.decisions.map { .element("li", [:], link(index), .text(" " + text(of: $0, in: group))) }
        }
      }
    }
    guard !quiet.isEmpty else { return loud }
    let summary = words("\(quiet.count) \(quiet.count == 1 ? "mention" : "mentions") without a tie", "紐帯のない言及\(quiet.count)件")
    return loud + [.element("details", [:], .element("summary", [:], .text(summary)), .element("ul", [:], quiet))]
  }

  private func note(_ index: Int, _ group: ExplanationGroup) -> HTML {
    guard let first = group.readings.first, let evidence = first.record.evidence.first else {
      let reasons = group.decisions.map { HTML.element("p", [:], link(index), .text(" " + text(of: $0, in: group))) }
      return .element("div", ["class": "note finding"], reasons)
    }
    let heads = group.readings.map { reading -> HTML in
      let further =
        words.difference(reading, of: explanation.ties[reading.tie]).map { [HTML.element("p", ["class": "why"], .text($0))] }
        ?? []
      let to = HTML.element(
        "a", ["href": "#d\(number)t\(reading.tie + 1)", "class": "to"],
        .text(words("tie \(reading.tie + 1)", "紐帯\(reading.tie + 1)")))
      let line = HTML.element(
        "p", [:], link(index), .text(" "), .element("strong", [:], .text(words.headline(reading.record))), .text(" "), to)
      return .joined([line] + further)
    }
    let quote = HTML.element(
      "blockquote", ["lang": explanation.document.language.rawValue], .text(explanation.shown(evidence.start..<evidence.end)),
      .element("span", [:], .text(words.bracketed(words.span(evidence)))))
    let why = [words.rule(evidence, explanation.rules), words.details(first, withFeatures: false)].filter { !$0.isEmpty }
    let counted = words.counted(first.features).map { features in
      HTML.element("details", [:], .element("summary", [:], .text(words("What counted", "判断の根拠"))), .text(features))
    }
    let reasons =
      (why.isEmpty ? [] : [HTML.element("p", ["class": "why"], .text(why.joined(separator: " ")))]) + [counted].compactMap(\.self)
    return .element("div", ["class": "note tie"], heads + [quote] + reasons)
  }

  // MARK: Rules

  /// The rules by which the ties were read, each with how often it was right.
  private var rules: [HTML] {
    guard filter != .findings, !explanation.rules.isEmpty else { return [] }
    let items = explanation.rules.map { rule in
      HTML.element(
        "li", [:], .element("strong", [:], .text(rule.id)),
        .text(" " + (rule.words.preferring(words.language) ?? "") + words.bracketed(words.counts(rule))))
    }
    return [
      .element(
        "h3", [:], .text(words("Its rules, and how often each was right in the development corpus", "用いた規則と、開発用コーパスで正しかった割合"))),
      .element("ul", ["class": "findings", "lang": words.language.rawValue], items),
    ]
  }
}
