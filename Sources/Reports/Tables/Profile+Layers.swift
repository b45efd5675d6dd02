import AllianceNetwork
import GraphCore
import Measures

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
      row(words("Nodes", "ノード数")) { .integer($0.projection.states.count) },
      row(words("Edges", "辺数")) { .integer($0.projection.simple.edgeCount) },
      row(words("Hub", "ハブ")) { hub(of: $0, words) },
    ]
    let values = ProfileItem.allCases.map { item in
      row(words.title(item.facts.title, or: item.rawValue)) { Table.Cell($0[item], isCount: item.facts.isCount, words) }
    }
    func word(_ verdict: Verdict) -> Table.Cell { verdict.label.map { .text(words.title($0.title, or: $0.id)) } ?? .text("—") }
    let verdict = row(words("Verdict", "判定")) { word($0.verdict) }
    let amongAll =
      [.text(words("Verdict among all nodes", "全ノードでの判定")), word(whole.verdict)] + layers.map { word($0.verdictAmongAll) }
    return Table(
      title: "",
      columns: [.init("measure", words("Measure", "指標"))] + profiles.map { .init($0.id, $0.title, isNumeric: true) },
      rows: head + values + [verdict, amongAll],
      notes: [
        words(
          "The nodes of a layer are the states that have a tie in it; the last row has the word where all nodes of the whole count, most of them isolates. The hub of a layer is the state of the most ties in it.",
          "各層のノードはその層に紐帯を持つ国。最下行は全体のノード（多くは孤立点）で判定した場合。層のハブはその層で次数が最大の国。")
      ])
  }

  /// Every value of every layer with what it is held against: a row a layer and value, with the layer's nodes, edges and hub before the columns of
  /// ``StructureProfile/table(language:)``.
  public func layerStandingTable(language: Language) -> Table {
    let words = ReportWording(language)
    let tables = layers.map { ($0, $0.profile.table(language: language)) }
    let head: [Table.Column] = [
      .init("layer", words("Layer", "層")), .init("n", "n", isNumeric: true), .init("m", "m", isNumeric: true),
      .init("hub", words("Hub", "ハブ")),
    ]
    return Table(
      title: "", columns: head + (tables.first?.1.columns ?? []),
      rows: tables.flatMap { layer, table in
        let graph = layer.profile.projection.simple
        let lead: [Table.Cell] = [
          .text(words.title(layer.layer.title, or: layer.layer.id)), .integer(graph.nodeCount), .integer(graph.edgeCount),
          hub(of: layer.profile, words),
        ]
        return table.rows.map { lead + $0 }
      }, notes: standingNotes(words), rowKey: "line")
  }

  /// The same for a terminal: a table a layer, with the word for it and its hub, without star, complete graph and coding.
  public func layerTablesForTerminal(language: Language) -> [Table] {
    let words = ReportWording(language)
    return layers.enumerated().map { place, layer in
      var table = layer.profile.table(language: language)
        .keeping(["line", "measure", "value", "null_mean", "p_at_least", "p_at_most", "size_least", "size_most"])
      let graph = layer.profile.projection.simple
      let word = layer.profile.verdict.label.map { words.title($0.title, or: $0.id) } ?? words("no verdict", "判定なし")
      let hub = hub(of: layer.profile, words).shown
      table.title = words(
        "\(words.title(layer.layer.title, or: layer.layer.id)): \(word) (n \(graph.nodeCount), m \(graph.edgeCount), hub \(hub))",
        "\(words.title(layer.layer.title, or: layer.layer.id))：\(word)（n \(graph.nodeCount)、m \(graph.edgeCount)、ハブ \(hub)）")
      table.notes = words.looseBounds(layer.profile) + (place == layers.count - 1 ? standingNotes(words) : [])
      return table
    }
  }

  /// What chance and size are in the tables of the layers.
  private func standingNotes(_ words: ReportWording) -> [String] {
    let positions = layers.flatMap { layer in
      layer.profile.entries.map(\.standing.null) + layer.profile.reciprocity.map(\.standing.null)
    }
    return words.chance(positions, seed: whole.nulls.seed) + [
      words(
        "Size least and most: of all graphs of as many nodes and ties as the layer has.",
        "規模の最小・最大：層と同じノード数・辺数のすべてのグラフについての値。")
    ]
  }

  private func hub(of profile: StructureProfile, _ words: ReportWording) -> Table.Cell {
    .text(profile.hubs.hubs.isEmpty ? "—" : words.list(profile.hubs.hubs.map(\.state)))
  }
}
