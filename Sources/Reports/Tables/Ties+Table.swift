import AllianceNetwork
import GraphCore
import Measures

extension TieTable {
  /// A row a tie, with the codes and names of its ends, its weight and its edge betweenness; the steps, and how they were taken, as notes.
  public func table(registry: Registry, language: Language) -> Table {
    let words = ReportWording(language)
    let facts = TieTable.facts
    let name = words.title(facts.title, or: "edge_betweenness")
    return Table(
      title: "",
      columns: [
        .init("from", words("From", "一方")), .init("to", words("To", "他方")), .init("from_name", words("Name", "名称")),
        .init("to_name", words("Name", "名称")), .init("weight", words("Weight", "重み"), isNumeric: true),
        .init("edge_betweenness", name, isNumeric: true),
        .init("edge_betweenness_normalised", words("\(name), normalised", "\(name)（標準化）"), isNumeric: true),
        .init("bridge", words("Bridge", "橋"), isNumeric: true),
      ],
      rows: edges.indices.map { index in
        let ends = [edges[index].source, edges[index].target].map { projection.nodes[$0] }
        let weight = edges[index].weight
        return ends.map { .text($0.id) } + ends.map { .text($0.name(registry: registry, language: language)) } + [
          Int(exactly: weight).map(Table.Cell.integer) ?? .number(weight), Table.Cell(betweenness[index], isCount: false, words),
          Table.Cell(normalised[index], isCount: false, words), Table.Cell(bridges[index], isCount: true, words),
        ]
      },
      notes: [
        "\(name): \(words.title(facts.definition, or: "")) (\(facts.source))",
        words(
          "Unit: \(quantity?.unit ?? "—")\(counting(words)); normalised: divided by the number of pairs of nodes; weight of ties: \(words.weight(Self.weightRole(settings.weight))).",
          "単位：\(quantity.map { words.unit($0.unit) } ?? "—")\(counting(words))、標準化：二者の組の数で割る、紐帯の重み：\(words.weight(Self.weightRole(settings.weight)))。"
        ),
        words(
          "Bridge: 1 where the loss of the tie would leave one component more. (Tarjan 1974, doi:10.1016/0020-0190(74)90003-9)",
          "橋：失われると連結成分が一つ増える紐帯は1。（Tarjan 1974, doi:10.1016/0020-0190(74)90003-9）"),
      ] + words.steps(projection))
  }

  /// The same for people to read: without the columns of names where no node has another name than its id.
  public func readableTable(registry: Registry, language: Language) -> Table {
    table(registry: registry, language: language).withoutNames(of: projection, registry: registry, ReportWording(language))
  }

  /// The ties for programs: `ties`, `measure` and `projection`.
  public func tree(registry: Registry) -> Tree {
    .record([
      ("ties", table(registry: registry, language: .english).tree),
      (
        "measure",
        .record([
          ("unit", quantity.map { .text($0.unit) } ?? .null),
          ("normalisation", quantity.map { .text($0.normalisation) } ?? .null),
          ("graph", quantity.map { .text($0.graphKind.description) } ?? .null),
          ("weight", .text(Self.weightRole(settings.weight).rawValue)),
          ("source", .text(TieTable.facts.source.description)),
          ("undefined", betweenness.first?.reason.map { .text($0.description) } ?? .null),
        ])
      ),
      ("projection", projection.tree),
    ])
  }

  /// What is to be said of how often pairs count; nothing where each counts once.
  private func counting(_ words: ReportWording) -> String {
    quantity.map { $0.normalisation == "none" ? "" : " (\(words.unit($0.normalisation)))" } ?? ""
  }
}
