import AllianceNetwork
import Diagrams
import Measures

extension Study {
  /// The figures of a report: those of the overview, of the layers and of the scenarios, rendered as SVG.
  public struct ReportFigures: Sendable {
    /// The network as a whole.
    public var overview: [Report.Figure]
    /// Its layers.
    public var layers: [Report.Figure]
    /// Its scenarios.
    public var scenarios: [Report.Figure]

    /// No figures, or those given.
    public init(overview: [Report.Figure] = [], layers: [Report.Figure] = [], scenarios: [Report.Figure] = []) {
      self.overview = overview
      self.layers = layers
      self.scenarios = scenarios
    }
  }

  /// The whole story as a report in `language`; what models and texts say themselves stays as it was written. Sections for which the study has
  /// nothing are left out.
  public func report(figures: ReportFigures, language: Language) -> Report {
    let words = ReportWording(language)
    let network = input.network
    let states = network.nodes(input.filter).count
    let agreements = network.ties(input.filter).count
    let date = (input.filter.asOf ?? network.asOf).map { words("As of \($0). ", "\($0)時点。") } ?? ""
    let sections = [
      glanceSection(words), networkSection(figures, words), structureSection(words), scenarioSection(figures, words),
      positionSection(words), textSection(words), tieSection(words), methodSection(words),
    ]
    return Report(
      title: network.title(in: language),
      subtitle: date
        + words(
          "Hub-and-spoke measured against lattice: \(states) \(states == 1 ? "party" : "parties"), \(agreements) \(agreements == 1 ? "agreement" : "agreements").",
          "ハブ・アンド・スポークと格子状ネットワークの計量的比較：\(states)か国・機関、協定\(agreements)件。"),
      language: language, sections: sections.compactMap(\.self))
  }

  /// The report with its figures drawn. `progress` is told of every figure: its number, how many there are, its name. Throws `DiagramError` where
  /// a figure cannot be drawn.
  public func report(
    diagrams options: DiagramOptions, language: Language, progress: (Int, Int, String) -> Void = { _, _, _ in }
  ) throws -> Report {
    let figures = figures(options)
    let total = figures.all.count
    var number = 0
    func draw(_ figures: [Figure]) throws -> [Report.Figure] {
      try figures.map { figure in
        number += 1
        progress(number, total, figure.name)
        return Report.Figure(
          name: figure.name, caption: figure.caption, svg: String(decoding: try figure.diagram.render(.svg), as: UTF8.self))
      }
    }
    let drawn = ReportFigures(
      overview: try draw(figures.overview), layers: try draw(figures.layers), scenarios: try draw(figures.scenarios))
    return report(figures: drawn, language: language)
  }

  private func glanceSection(_ words: ReportWording) -> Report.Section {
    func key(_ measure: NetworkMeasure) -> Report.KeyFigure {
      let facts = measure.facts
      return Report.KeyFigure(
        value: Table.Cell(table.score(measure), isCount: facts.isCount, words).shown,
        label: words.title(facts.title, or: measure.rawValue),
        detail: words.title(facts.definition, or: "") + words(" Range \(facts.range).", "値域：\(words.range(facts))。"))
    }
    var keys = [NetworkMeasure.degreeCentralization, .spokeDensity, .hubLossSurvival, .biconnectedShare].map(key)
    if !input.coding.documents.isEmpty {
      let count = input.coding.documents.count
      keys.append(
        .init(
          value: String(input.coding.ties.count), label: words("Ties read from texts", "テキストから読み取った紐帯"),
          detail: words(
            "In \(count) \(count == 1 ? "text" : "texts"), each with its sentence; counted is an agreement once for every text that tells of it. What needs a person's eye: \(openFindings.count).",
            "テキスト\(count)件から、根拠となる文とともに。一つの協定を、それを伝えるテキストごとに1件と数える。要確認事項：\(openFindings.count)件。")))
    }
    return .init(
      "glance", words("At a glance", "要点"),
      [
        .keyFigures(keys),
        .paragraph(
          words.hub(table.hubs)
            + words(
              " All types of agreement together; the layers differ, see below.", "すべての種別の協定を合わせた値である。層ごとの違いは以下を参照。")),
      ])
  }

  private func networkSection(_ figures: ReportFigures, _ words: ReportWording) -> Report.Section? {
    let layers: [Report.Block] =
      figures.layers.isEmpty ? [] : [.heading(words("Layer by layer", "層ごとの図")), .figures(figures.layers)]
    let blocks = boundaryBlocks(words) + figures.overview.map { .figures([$0]) } + layers
    return blocks.isEmpty ? nil : .init("network", words("The network", "ネットワーク"), blocks)
  }

  /// What the network holds and what it leaves out, in the words of its model.
  private func boundaryBlocks(_ words: ReportWording) -> [Report.Block] {
    let network = input.network
    var blocks: [Report.Block] = network.note.map { [.paragraph(words.asWritten($0))] } ?? []
    if !network.excludes.isEmpty {
      blocks += [
        .paragraph(words("Left out on purpose:", "意図して除いた協定：")),
        .list(
          network.excludes.map { left in
            let name = registry.agreement(left.agreement)?.title(in: words.language)
            let known = name.map { $0 + words.bracketed(left.agreement.text) } ?? left.agreement.text
            return words.labelled(known, words.asWritten(left.reason))
          }),
      ]
    }
    return blocks.isEmpty ? [] : [.heading(words("What is in and what is left out", "範囲"))] + blocks
  }

  private func structureSection(_ words: ReportWording) -> Report.Section {
    let agreements = input.network.ties(input.filter).count
    let edges = table.projection.simple.edgeCount
    return .init(
      "structure", words("Structure", "構造"),
      [
        .paragraph(
          words(
            "Every measure for all types together and for each layer by itself. A star has a degree centralization of 1, no tie between spokes, and loses "
              + "every path with its hub; a lattice is its opposite.",
            "各指標を、全種別を合わせた場合と層ごとに示す。星形（ハブ・アンド・スポーク）では次数集中度が1、スポーク間の紐帯はなく、ハブとともにすべての経路が失われる。格子状ネットワークはその逆である。")),
        .paragraph(
          words(
            "Edges are lines between two nodes and not agreements: \(agreements == 1 ? "the one agreement that counts comes" : "the \(agreements) agreements that count come") to \(edges) \(edges == 1 ? "edge" : "edges"), since an "
              + "agreement of several parties binds several pairs, and several agreements of one pair are one edge.",
            "辺数は二つのノードを結ぶ線の数であり、協定の数ではない。数に入る協定\(agreements)件が\(edges)本の辺となる。多数国間の協定は複数の組を結び、同じ組の複数の協定は一本の辺となるからである。")),
        .table(layerTable(words.language)), .heading(words("What the measures are", "指標の定義")),
        .table(table.networkTable(language: words.language).withoutDashes),
      ])
  }

  private func positionSection(_ words: ReportWording) -> Report.Section {
    let nodes = table.nodeTable(registry: registry, language: words.language)
    var blocks: [Report.Block] = nodes.split(leading: 2, every: 7).map { .table($0) }
    if let bindingComparison {
      blocks.append(
        .heading(
          words(
            "How the scenarios move the states (defence pacts, access and presence)", "シナリオによる各国の位置の変化（防衛条約、部隊の往来と駐留）")))
      blocks += [NodeMeasure.degree, .betweenness].map {
        .table(bindingComparison.stateTable($0, registry: registry, language: words.language))
      }
    }
    blocks += [
      .heading(words("What the measures are", "指標の定義")), .table(table.definitionTable(language: words.language).withoutDashes),
    ]
    return .init("positions", words("Positions of the states", "各国の位置"), blocks)
  }

  private func methodSection(_ words: ReportWording) -> Report.Section {
    .init(
      "method", words("How the numbers were made", "数値の作り方"),
      [
        .list(words.steps(table.projection)),
        .paragraph(
          words(
            "Dates that are known to the year or the month count from their first day. A tie counts while it is in force or signed, unless the filter says "
              + "otherwise. A value that is not defined is marked \(Table.undefinedMark), with the reason below its table.",
            "年または月までしか分からない日付は、その初日から数える。紐帯は、特に断らない限り、発効中または署名済みの間だけ数える。定義されない値は\(Table.undefinedMark)と記し、理由を表の下に示す。")
        ),
      ])
  }
}
