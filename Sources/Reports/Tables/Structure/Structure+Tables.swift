import AllianceNetwork
import Measures

extension NetworkStructure {
  /// The tables of a section, each with its graph and the units of its numbers; none where the section was not asked for. Definitions, sources and what the section has to disclose are notes
  /// below the last of them.
  public func tables(of section: StructureSection, registry: Registry, language: Language) -> [StructureTable] {
    let words = ReportWording(language)
    let writer = StructureWriter(structure: self, registry: registry, words: words)
    return tables(of: section, by: writer).map { $0.captioned(section, of: self, words) }
  }

  private func tables(of section: StructureSection, by writer: StructureWriter) -> [StructureTable] {
    switch section {
    case .connectivity: connectivity.map(writer.tables) ?? []
    case .core: core.map(writer.tables) ?? []
    case .brokerage: brokerage.map(writer.tables) ?? []
    case .communities: communities.map(writer.tables) ?? []
    case .roles: roles.map(writer.tables) ?? []
    case .census: census.map(writer.tables) ?? []
    case .attack: attack.map(writer.tables) ?? []
    case .layers: layers.map(writer.tables) ?? []
    case .groups: groups.map(writer.tables) ?? []
    case .association: association.map(writer.tables) ?? []
    case .balance: balance.map(writer.tables) ?? []
    }
  }

  /// The first table of every section in a few rows, what was done to make the network a graph, and how to see the rest: a person's first look.
  public func digest(registry: Registry, language: Language) -> String {
    let words = ReportWording(language)
    let shown = sections.compactMap { tables(of: $0, registry: registry, language: language).first?.glance() }
    let more = words(
      "Of each section its first table, eight rows at most. --section NAME has one whole, with chance graphs, definitions and sources; --full all: \(words.list(sections.map(\.rawValue))).",
      "各節の最初の表を8行まで示した。--section 節名でその節のすべて（偶然のグラフ、定義、出典）、--fullで全節を示す：\(words.list(sections.map(\.rawValue)))。")
    return shown.joined(separator: "\n") + "\n" + closing(language: language).text() + "\n"
      + more.lines(of: 110).joined(separator: "\n") + "\n"
  }

  /// The hub and what was done to make the network a graph, to stand below everything: a table without rows.
  public func closing(language: Language) -> StructureTable {
    let words = ReportWording(language)
    let unsigned = words(
      "No tie of the network is against anybody, so that balance is not measured; --negative takes such ties.",
      "対立を表す紐帯はないため、符号付きの均衡は計算していない（--negativeで与えられる）。")
    return StructureTable(
      "projection",
      Table(
        title: words("What was done before the numbers", "数値を求める前の処理"), columns: [], rows: [],
        notes: [words.hub(hubs)] + words.steps(projection) + (balance == nil ? [unsigned] : [])), words)
  }

  /// The whole as a tree for programs: `sections` with their tables, `hubs` and `projection`.
  public func tree(registry: Registry) -> Tree {
    .record([
      (
        "sections",
        .record(
          sections.map { section in
            (
              section.rawValue,
              .record(tables(of: section, registry: registry, language: .english).map { ($0.id, $0.tree) })
            )
          })
      ),
      ("hubs", hubs.tree),
      (
        "settings",
        .record([
          ("weight", .text(settings.weighted ? "strength" : "unused")), ("resolution", .number(settings.resolution)),
          ("depth", .integer(settings.depth)), ("order", .texts(settings.orders.map(\.rawValue))),
          ("chance-of", .text(settings.chance.rawValue)), ("rege", .text(settings.base.rawValue)),
        ])
      ),
      ("nulls", .record([("draws", .integer(nulls.draws)), ("seed", .text(String(nulls.seed)))])),
      ("projection", projection.tree),
    ])
  }
}
