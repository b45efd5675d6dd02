import AllianceNetwork
import GraphCore
import Measures

extension StructureProfile {
  /// The lines of the profile: a row a value, with the star and the complete graph of the same size, chance graphs, and the coding interval.
  public func table(language: Language) -> Table {
    let words = ReportWording(language)
    let columns: [Table.Column] = [
      .init("line", "#"), .init("measure", words("Measure", "指標")), .init("value", words("Value", "値"), isNumeric: true),
      .init("star", words("Star", "星形"), isNumeric: true), .init("complete", words("Complete", "完全"), isNumeric: true),
      .init("null_mean", words("Chance", "偶然"), isNumeric: true),
      .init("p_at_least", words("p ≥", "p ≥"), isNumeric: true), .init("p_at_most", words("p ≤", "p ≤"), isNumeric: true),
      .init("lowest", words("Least", "最小"), isNumeric: true),
      .init("highest", words("Most", "最大"), isNumeric: true),
    ]
    let before = entries.filter { $0.item.line < 7 }.map { row($0, words) }
    let after = entries.filter { $0.item.line > 7 }.map { row($0, words) }
    return Table(
      title: words.heading(self), columns: columns,
      rows: before + reciprocity.filter { $0.arcs > 0 }.map { row($0, words) } + after,
      notes: notes(words))
  }

  /// What the values are: a row each with definition, range, null model and source.
  public func definitionTable(language: Language) -> Table {
    let words = ReportWording(language)
    return Table(
      title: "",
      columns: [
        .init("measure", words("Measure", "指標")), .init("range", words("Range", "値域")),
        .init("null", words("Held fixed by chance", "偶然のモデル")),
        .init("definition", words("Definition", "定義")), .init("source", words("Source", "出典")),
      ],
      rows: ProfileItem.allCases.map { item in
        [
          .text(words.title(item.facts.title, or: item.rawValue)), .text(words.range(item.facts)),
          .text(item.nullModel.map(words.model) ?? "—"), .text(words.title(item.facts.definition, or: "")),
          .text(item.facts.source.description),
        ]
      })
  }

  private func row(_ entry: Entry, _ words: ReportWording) -> [Table.Cell] {
    let count = entry.item.facts.isCount
    func cell(_ value: Double?) -> Table.Cell { value.map { Table.Cell(.value($0), isCount: count, words) } ?? .empty }
    return [
      .text(String(entry.item.line)), .text(words.title(entry.item.facts.title, or: entry.item.rawValue)),
      Table.Cell(entry.score, isCount: count, words), cell(entry.star), cell(entry.complete),
    ] + words.cells(entry.null) + [cell(entry.interval.bounds?.lowerBound), cell(entry.interval.bounds?.upperBound)]
  }

  private func row(_ reciprocity: ObligationReciprocity, _ words: ReportWording) -> [Table.Cell] {
    let title = words("Reciprocity: \(reciprocity.kind.rawValue)", "相互性：\(words.kind(reciprocity.kind))")
    return [
      .text("7"), .text(title), Table.Cell(reciprocity.reciprocity, isCount: false, words), .empty, .empty, .empty, .empty,
      .empty, .empty,
      .empty,
    ]
  }
}

extension StructureProfile {
  /// What has to be said below: the word and its rule, the hub, bridges, obligations, what is one number, chance, the projection.
  func notes(_ words: ReportWording) -> [String] {
    var notes = [words.sentence(verdict, rule), words.interval(verdicts), words.hub(hubs) + words.runnersUp(runnersUp)]
    notes += rivals.map(words.sentence) + words.bounds(entries)
    if !bridges.isEmpty { notes.append(words("Bridges: \(words.list(bridges)).", "橋：\(words.list(bridges))。")) }
    notes += reciprocity.filter { $0.arcs > 0 }.map(words.sentence)
    notes += redundancies.map(words.sentence)
    notes += words.chance(entries)
    notes.append(
      words(
        "Least and most: of the value from what is in force alone to everything that is signed, agreed, negotiated and proposed.",
        "最小・最大：発効済みのみから、署名・合意・交渉中・提案までを含めた場合の値の最小と最大。"))
    return notes + words.steps(projection)
  }
}

extension ProfileSet {
  /// The layers side by side: a row a value, a column a layer, and rows for edges, hub and the word.
  public func layerTable(language: Language) -> Table {
    let words = ReportWording(language)
    let profiles =
      [(id: "all", title: words("All types", "全種別"), profile: whole)]
      + layers.map { (id: $0.layer.id, title: words.title($0.layer.title, or: $0.layer.id), profile: $0.profile) }
    func row(_ title: String, _ cell: (StructureProfile) -> Table.Cell) -> [Table.Cell] {
      [.text(title)] + profiles.map { cell($0.profile) }
    }
    let head: [[Table.Cell]] = [
      row(words("Edges", "辺数")) { .integer($0.projection.simple.edgeCount) },
      row(words("Hub", "ハブ")) { $0.hubs.hubs.isEmpty ? .text("—") : .text(words.list($0.hubs.hubs.map(\.state))) },
    ]
    let values = ProfileItem.allCases.map { item in
      row(words.title(item.facts.title, or: item.rawValue)) { Table.Cell($0[item], isCount: item.facts.isCount, words) }
    }
    let verdict = row(words("Verdict", "判定")) { $0.verdict.label.map { .text(words.title($0.title, or: $0.id)) } ?? .text("—") }
    return Table(
      title: "",
      columns: [.init("measure", words("Measure", "指標"))] + profiles.map { .init($0.id, $0.title, isNumeric: true) },
      rows: head + values + [verdict],
      notes: [
        words(
          "Layers have the nodes of the whole, isolates included; the hub of a layer is the state of the most ties in it.",
          "各層のノードは全体と同じ（孤立点を含む）。層のハブはその層で次数が最大の国。")
      ])
  }
}
