import ArgumentParser
import Foundation
import Latticework

/// `compare`: networks side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set networks, or a network and its scenarios, side by side.",
    discussion: """
      The first network is the baseline; the others are told with their differences from it. All are measured under one filter and one projection, \
      and drawn with every state at the same place, with + on what is new against the first, ≠ on what changed and − on what is gone.

      Scenarios stand on one day with the baseline: the latest of its own and of their edits. Where time alone changes a tie by then (a treaty that is signed enters \
      into force), the baseline stands there twice, on its own day and on that one, and the scenarios are held against the latter: what time brings is no work of theirs.

      Edge lists (.edges) are compared with each other: their measures, and the pairs that are tied in one and not in another. They have no scenarios and no figures. Directions and weights are taken \
      alike of all.

      Examples:
        latticework compare indo-pacific --scenario raa-completion --scenario hub-withdrawal
        latticework compare indo-pacific --scenario hub-withdrawal --type defense-pact -o comparison.md --figures figures/
        latticework compare 1990.yaml 2025.yaml --measure degree,constraint
        latticework compare trade-1990.edges trade-2025.edges
        latticework compare trade-1990.edges trade-2025.edges --directed --weight strength --measure out_strength,in_strength
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

  @OptionGroup var direction: DirectionOptions
  @OptionGroup var weights: WeightOptions
  @OptionGroup var options: MeasureOptions

  func validate() throws {
    if networks.count < 2 && scenario.isEmpty {
      throw ValidationError("Name two or more networks, or one network and a --scenario.")
    }
    if direction.directed == true, options.rule == .twoMode {
      throw ValidationError("States and agreements have no directions: leave out --directed or use --projection clique or hub.")
    }
    let lists = networks.count { EdgeListFile.isOne($0) }
    guard lists == 0 || lists == networks.count else {
      throw ValidationError("Edge lists have ties without agreements: compare them with each other, or networks with networks.")
    }
    if lists > 0, !scenario.isEmpty || figures != nil {
      throw ValidationError(
        "A scenario changes agreements and a figure draws them, and an edge list has none: leave out --scenario and --figures.")
    }
  }

  func run() throws {
    let (lang, output) = (options.lang, options.output)
    let registry = try options.source.registries.load()
    let format = try options.tableFormat()
    let measures = measure?.values ?? [.degree, .betweenness, .constraint]
    let comparison = try networks.contains { EdgeListFile.isOne($0) } ? listed(measures) : projected(measures, registry)
    try comparison.tables.forEach(weights.check)
    for note in comparison.timeNotes(language: lang) { output.note("note: \(note)") }
    for warning in comparison.rosterWarnings(language: lang) { output.note("warning: \(warning)") }
    if let figures { try draw(comparison, into: figures, registry: registry) }

    var tables =
      [comparison.networkTable(language: lang)] + measures.map { comparison.stateTable($0, registry: registry, language: lang) }
      + [comparison.tieTable(language: lang)]
    let steps = comparison.steps(language: lang)
    tables[tables.count - 1].notes += steps
    switch format {
    case .table:
      // The ranges stand in the other forms, and of more than two networks the units too: beside the values there is no room.
      let left = comparison.networks.count > 2 || weights.weight != .unused ? ["range", "unit"] : ["range"]
      tables[0] = tables[0].keeping(tables[0].columns.map(\.id).filter { !left.contains($0) })
      try output.write(tables.map { $0.text() }.joined(separator: "\n"))
    case .md: try output.write(tables.map { $0.markdown() }.joined(separator: "\n"))
    case .csv:
      steps.forEach { output.note("step: \($0)") }
      try output.write(tables[0].csv())
    case .json: try output.write(comparison.tree.json())
    }
  }

  /// The networks that were named, and the scenarios on the first.
  private func projected(_ measures: [NodeMeasure], _ registry: Registry) throws -> Comparison {
    let all = try options.source.load(networks, registry: registry, warn: options.output.note)
    let (scenarios, library) = try ScenarioSource.load(scenario, registry: registry)
    return try Comparison(
      baseline: all[0], with: Array(all.dropFirst()), scenarios: scenarios.map { try $0.apply(to: all[0], in: library).network },
      filter: options.filters.filter(registry), rule: options.rule,
      directed: direction.directed ?? false, measures: measures, settings: settings)
  }

  /// The edge lists that were named, all with directions or all without.
  private func listed(_ measures: [NodeMeasure]) throws -> Comparison {
    let lists = try networks.compactMap {
      try options.states($0, directed: direction.directed, lengths: weights.weight == .distance)
    }
    let isDirected = lists[0].graph.isDirected
    if let other = lists.firstIndex(where: { $0.graph.isDirected != isDirected }) {
      let (directed, plain) = isDirected ? (networks[0], networks[other]) : (networks[other], networks[0])
      throw ValidationError(
        "\(directed) says of itself that it is directed and \(plain) does not: compare both with --directed, or both with --no-directed."
      )
    }
    if weights.weight != .unused, lists.contains(where: \.graph.isWeighted) {
      for (name, list) in zip(networks, lists) where !list.graph.isWeighted {
        options.output.note("note: \(name) has no weights: each of its ties counts as 1")
      }
    }
    return Comparison(of: lists, measures: measures, settings: settings)
  }

  private var settings: MeasureSettings { MeasureSettings(weight: weights.weight, strongest: weights.strongest) }

  private func draw(_ comparison: Comparison, into folder: String, registry: Registry) throws {
    let filter = try self.options.filters.filter(registry)
    let options = DiagramOptions(
      layout: layout, language: options.lang == .japanese ? .japanese : .english, worker: ProgramFile.layoutWorker)
    let scenarios = try ScenarioSource.load(scenario, registry: registry).scenarios.map(\.id)
    let series = FigureSeries(comparison, scenarios: scenarios, filter: filter, registry: registry, options: options)
    let diagrams = series.diagrams()
    var messages = series.messages
    for message in diagrams.flatMap(\.diagram.messages) where !messages.contains(message) { messages.append(message) }
    messages.forEach(self.options.output.note)
    try OutputFolder.write(diagrams.map { ("\($0.name).svg", try $0.diagram.render(.svg)) }, to: folder)
  }
}
