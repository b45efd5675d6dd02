import AllianceNetwork
import GraphCore
import Measures

extension StructureProfile {
  /// The lines of the profile: a row a value, with the star and the complete graph of the same size, chance graphs, what the size allows, and the coding interval.
  public func table(language: Language) -> Table {
    let words = ReportWording(language)
    let columns: [Table.Column] = [
      .init("line", "#"), .init("measure", words("Measure", "指標")), .init("value", words("Value", "値"), isNumeric: true),
      .init("star", words("Star", "星形"), isNumeric: true), .init("complete", words("Complete", "完全"), isNumeric: true),
      .init("null_mean", words("Chance", "偶然"), isNumeric: true),
      .init("p_at_least", words("p ≥", "p ≥"), isNumeric: true), .init("p_at_most", words("p ≤", "p ≤"), isNumeric: true),
      .init("size_least", words("Size least", "規模の最小"), isNumeric: true),
      .init("size_most", words("Size most", "規模の最大"), isNumeric: true),
      .init("lowest", words("Coded least", "分類の最小"), isNumeric: true),
      .init("highest", words("Coded most", "分類の最大"), isNumeric: true),
      .init("size_bounds", words("Bounds of size", "規模の範囲")),
    ]
    let before = entries.filter { $0.item.line < 7 }.map { row($0, words) }
    let after = entries.filter { $0.item.line > 7 }.map { row($0, words) }
    let owed = reciprocity.filter(\.isOwed).map { row($0, words) }
    return Table(
      title: words.heading(self), columns: columns,
      rows: before + (owed.isEmpty ? [noReciprocity(words)] : owed) + after,
      notes: notes(words), rowKey: "line")
  }

  /// What the values are: a row each with definition, range, null model and source.
  public func definitionTable(language: Language) -> Table {
    let words = ReportWording(language)
    return Table(
      title: "",
      columns: [
        .init("measure", words("Measure", "指標")), .init("range", words("Range", "値域")), .init("unit", words("Unit", "単位")),
        .init("normalisation", words("Normalisation", "標準化")),
        .init("null", words("Held fixed by chance", "偶然のモデル")),
        .init("definition", words("Definition", "定義")), .init("source", words("Source", "出典")),
      ],
      rows: definitions.map { facts, range, null, quantity in
        [
          .text(words.title(facts.title, or: "")), .text(words.range(range)), .text(quantity.map { words.unit($0.unit) } ?? "—"),
          .text(quantity.map { words.unit($0.normalisation) } ?? "—"),
          .text(null.map(words.model) ?? words.reason(.heldByTheModel)), .text(words.title(facts.definition, or: "")),
          .text(facts.source.description),
        ]
      })
  }

  private typealias Definition = (facts: MeasureFacts, range: String, null: NullModel?, quantity: Quantity?)

  /// The facts, the range, the null model and the quantity of every line, in the order of the lines.
  private var definitions: [Definition] {
    func definitions(_ entries: [Entry]) -> [Definition] {
      entries.map { ($0.item.facts, $0.item.range(directed: projection.graph.isDirected), $0.item.nullModel, $0.result.quantity) }
    }
    let owed = reciprocity.compactMap(\.obligation.quantity).first
    return definitions(entries.filter { $0.item.line < 7 })
      + [(ObligationReciprocity.facts, ObligationReciprocity.facts.range, .uniformArcs, owed)]
      + definitions(entries.filter { $0.item.line > 7 })
  }

  /// The table for a terminal in two, both with a row a value: what the value is held against, and how far size and coding let it move.
  public func tablesForTerminal(language: Language) -> [Table] {
    var values = table(language: language)
    var moves = values.keeping(["line", "measure", "size_least", "size_most", "lowest", "highest", "size_bounds"])
    values = values.keeping(["line", "measure", "value", "star", "complete", "null_mean", "p_at_least", "p_at_most"])
    moves.title = ""
    values.notes = []
    return [values, moves]
  }

  private func row(_ entry: Entry, _ words: ReportWording) -> [Table.Cell] {
    let facts = entry.item.facts
    return [.text(String(entry.item.line)), .text(words.title(facts.title, or: entry.item.rawValue))]
      + words.cells(entry.score, entry.standing, isCount: facts.isCount)
  }

  private func row(_ entry: ReciprocityEntry, _ words: ReportWording) -> [Table.Cell] {
    let title = words("Reciprocity: \(entry.id)", "相互性：\(entry.kind.map(words.kind) ?? "辺")")
    return [.text("7"), .text(title)] + words.cells(entry.obligation.reciprocity, entry.standing, isCount: false)
  }

  private func noReciprocity(_ words: ReportWording) -> [Table.Cell] {
    let none = Table.Cell.undefined(
      projection.isOfList
        ? words("the ties of the list have no direction, so that there is nothing to answer", "リストの紐帯に向きがなく、相互性は求められない")
        : words("no agreement that counts has an obligation of any kind", "数える協定に義務がない"))
    return [.text("7"), .text(words("Reciprocity", "相互性"))] + [Table.Cell](repeating: none, count: 10) + [.empty]
  }
}

extension StructureProfile {
  /// What has to be said below: the word and its rule, the hub, bridges, obligations, what is one number, chance, the projection.
  func notes(_ words: ReportWording) -> [String] {
    var notes = [words.sentence(verdict, rule)] + [words.interval(verdicts)].compactMap(\.self)
    notes.append(words.hub(hubs) + words.runnersUp(runnersUp))
    notes += rivals.map(words.sentence) + words.sizes(self)
    if !bridges.isEmpty { notes.append(words("Bridges: \(words.list(bridges)).", "橋：\(words.list(bridges))。")) }
    notes += words.obligations(reciprocity) + [words.stars(self)].compactMap(\.self)
    notes += redundancies.map(words.sentence)
    notes += words.chance(entries.map(\.standing.null) + reciprocity.map(\.standing.null), seed: nulls.seed)
    notes.append(
      words(
        "Coded least and most: of the value from what is in force alone to everything that is signed, agreed, negotiated and proposed.",
        "分類の最小・最大：発効済みのみから、署名・合意・交渉中・提案までを含めた場合の値の最小と最大。"))
    return notes + [words.directions(self)].compactMap(\.self) + words.steps(projection)
  }
}
