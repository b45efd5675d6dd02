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

  /// The whole story as a report, names in `language`. Sections for which the study has nothing are left out.
  public func report(figures: ReportFigures, language: Language) -> Report {
    let network = input.network
    let date = (input.filter.asOf ?? network.asOf).map { "As of \($0). " } ?? ""
    let sections = [
      glanceSection(), networkSection(figures, language), structureSection(language), scenarioSection(figures, language),
      positionSection(language), textSection(language), tieSection(language), methodSection(language),
    ]
    return Report(
      title: network.title(in: language),
      subtitle:
        "\(date)Hub-and-spoke measured against lattice: \(network.nodes(input.filter).count) states, \(network.ties(input.filter).count) agreements.",
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

  private func glanceSection() -> Report.Section {
    func key(_ measure: NetworkMeasure) -> Report.KeyFigure {
      Report.KeyFigure(
        value: Table.Cell(table.score(measure), isCount: measure.facts.isCount).shown,
        label: measure.facts.title.english ?? measure.rawValue,
        detail: "\(measure.facts.definition.english ?? "") Range \(measure.facts.range).")
    }
    var keys = [NetworkMeasure.degreeCentralization, .spokeDensity, .hubLossSurvival, .biconnectedShare].map(key)
    if !input.coding.documents.isEmpty {
      keys.append(
        .init(
          value: String(input.coding.ties.count), label: "Ties read from texts",
          detail:
            "In \(input.coding.documents.count) texts, each with its sentence. What needs a person's eye: \(findings.count)."))
    }
    return .init(
      "glance", "At a glance",
      [.keyFigures(keys), .paragraph(table.hubNote + " All types of agreement together; the layers differ, see below.")])
  }

  private func networkSection(_ figures: ReportFigures, _ language: Language) -> Report.Section? {
    let drawn = figures.overview + figures.layers
    guard !drawn.isEmpty else { return nil }
    return .init(
      "network", "The network",
      figures.overview.map { .figures([$0]) }
        + (figures.layers.isEmpty ? [] : [.heading("Layer by layer"), .figures(figures.layers)]))
  }

  private func structureSection(_ language: Language) -> Report.Section {
    .init(
      "structure", "Structure",
      [
        .paragraph(
          "Every measure for all types together and for each layer by itself. A star has a degree centralization of 1, no tie between spokes, and loses every path "
            + "with its hub; a lattice is its opposite."),
        .table(layerTable(language)), .heading("What the measures are"), .table(table.networkTable(language: language)),
      ])
  }

  /// The network measures of the layers side by side.
  func layerTable(_ language: Language) -> Table {
    let columns = layers.map { measured in
      Table.Column(
        measured.layer?.id ?? "all", measured.layer.map { $0.title.preferring(language) ?? $0.id } ?? "All types", isNumeric: true
      )
    }
    return Table(
      title: "", columns: [.init("measure", "Measure")] + columns,
      rows: table.networkMeasures.map { measure in
        [.text(measure.facts.title.preferring(language) ?? measure.rawValue)]
          + layers.map { Table.Cell($0.table.score(measure), isCount: measure.facts.isCount) }
      }, notes: layers.map { "\($0.layer?.title.preferring(language) ?? "All types"): \($0.table.hubNote)" })
  }

  private func scenarioSection(_ figures: ReportFigures, _ language: Language) -> Report.Section? {
    guard !input.others.isEmpty else { return nil }
    var blocks: [Report.Block] = []
    if !figures.scenarios.isEmpty { blocks.append(.figures(figures.scenarios)) }
    if let bindingComparison {
      blocks += [
        .heading("Defence pacts, access and presence alone"), .table(bindingComparison.networkTable(language: language)),
        .table(bindingComparison.tieTable(language: language)),
      ]
    }
    blocks += [
      .heading("All types of agreement"), .table(comparison.networkTable(language: language)),
      .table(comparison.tieTable(language: language)),
    ]
    for (other, difference) in zip(input.others, comparison.differences) where !other.scenarios.isEmpty {
      blocks.append(.heading(other.network.title(in: language)))
      blocks.append(.list(other.scenarios.flatMap { $0.edits.map(\.description) }))
      let assumptions = other.scenarios.flatMap(\.assumptions)
      if !assumptions.isEmpty { blocks += [.paragraph("Assumptions:"), .list(assumptions)] }
      if !difference.changes.isEmpty {
        blocks += [.paragraph("What that changes:"), .list(difference.changes.map(\.description))]
      }
    }
    return .init("scenarios", "Scenarios", blocks)
  }

  private func positionSection(_ language: Language) -> Report.Section {
    var blocks: [Report.Block] = [.table(table.nodeTable(registry: registry, language: language))]
    if let bindingComparison {
      blocks.append(.heading("How the scenarios move the states (defence pacts, access and presence)"))
      blocks += [NodeMeasure.degree, .betweenness].map {
        .table(bindingComparison.stateTable($0, registry: registry, language: language))
      }
    }
    blocks += [.heading("What the measures are"), .table(table.definitionTable(language: language))]
    return .init("positions", "Positions of the states", blocks)
  }

  private func methodSection(_ language: Language) -> Report.Section {
    .init(
      "method", "How the numbers were made",
      [
        .list(table.projection.steps.map(\.description)),
        .paragraph(
          "Dates that are known to the year or the month count from their first day. A tie counts while it is in force or signed, unless the filter says otherwise. "
            + "A value that is not defined is marked \(Table.undefinedMark), with the reason below its table."),
      ])
  }
}
