import ArgumentParser
import Foundation
import Latticework

/// `compare`: networks side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set networks, or a network and its scenarios, side by side.",
    discussion: """
      The first network is the baseline; the others are told with their differences from it. All are measured under one filter and one projection, \
      and drawn with every state at the same place.

      Examples:
        latticework compare indo-pacific --scenario pacific-defense-pact-1 --scenario raa-completion
        latticework compare indo-pacific --scenario hub-withdrawal --type defense-pact -o comparison.md --figures figures/
        latticework compare 1990.yaml 2025.yaml --measure degree,constraint
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: NetworkSource.endings))
  var networks: [String]

  @Option(
    help: ArgumentHelp(
      "A scenario on the first network: a file or a carried one. May be given several times.", valueName: "scenario"))
  var scenario: [String] = []

  @Option(help: ArgumentHelp("The measures of states to compare.", valueName: "name,..."))
  var measure: CodeList<NodeMeasure>?

  @Option(
    help: ArgumentHelp("Draw every network into this folder, as SVG, with one layout.", valueName: "folder"),
    completion: .directory)
  var figures: String?

  @Option(help: ArgumentHelp("\(DiagramLayout.names.joined(separator: ", ")), for the figures.", valueName: "name"))
  var layout: DiagramLayout = .hub

  @OptionGroup var options: MeasureOptions

  func validate() throws {
    if networks.count < 2 && scenario.isEmpty {
      throw ValidationError("Name two or more networks, or one network and a --scenario.")
    }
  }

  func run() throws {
    let (lang, output) = (options.lang, options.output)
    let registry = try options.source.registries.load()
    let format = try options.tableFormat()
    let filter = try options.filters.filter(registry)
    var all = try options.source.load(networks, registry: registry, warn: output.note)
    let (scenarios, library) = try ScenarioSource.load(scenario, registry: registry)
    all += try scenarios.map { try $0.apply(to: all[0], in: library).network }
    let measures = measure?.values ?? [.degree, .betweenness, .constraint]
    let comparison = try Comparison(
      baseline: all[0], with: Array(all.dropFirst()), filter: filter, rule: options.rule,
      measures: measures)
    for warning in comparison.rosterWarnings(language: lang) { output.note("warning: \(warning)") }
    if let figures { try draw(all, filter, into: figures, registry: registry) }

    var tables =
      [comparison.networkTable(language: lang)] + measures.map { comparison.stateTable($0, registry: registry, language: lang) }
      + [comparison.tieTable(language: lang)]
    let steps = comparison.steps(language: lang)
    tables[tables.count - 1].notes += steps
    switch format {
    case .table: try output.write(tables.map { $0.text() }.joined(separator: "\n"))
    case .md: try output.write(tables.map { $0.markdown() }.joined(separator: "\n"))
    case .csv:
      steps.forEach { output.note("step: \($0)") }
      try output.write(tables[0].csv())
    case .json: try output.write(comparison.tree.json())
    }
  }

  private func draw(_ networks: [Network], _ filter: Filter, into folder: String, registry: Registry) throws {
    let options = DiagramOptions(
      layout: layout, language: options.lang == .japanese ? .japanese : .english, worker: ProgramFile.layoutWorker)
    let series = FigureSeries(networks, filter: filter, registry: registry, options: options)
    try OutputFolder.write(series.diagrams().map { ("\($0.name).svg", try $0.diagram.render(.svg)) }, to: folder)
  }
}
