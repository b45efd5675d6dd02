import ArgumentParser
import Foundation
import Latticework

/// `report`: the whole story of a network as a page.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the whole story of a network, and of its scenarios, as one page.",
    discussion: """
      Diagrams, measures with their definitions, scenarios side by side, and every tie with its source, in one self-contained HTML file, or as Markdown \
      where the output ends in .md. Several networks are compared with the first.

      Examples:
        latticework report indo-pacific -o report.html
        latticework report indo-pacific --scenario pacific-defense-pact-1 --scenario hub-withdrawal --lang ja -o report.html
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: NetworkSource.endings))
  var networks: [String]

  @Option(
    help: ArgumentHelp(
      "A scenario on the first network: a file or a carried one. May be given several times.", valueName: "scenario"))
  var scenario: [String] = []

  @OptionGroup var filters: FilterOptions
  @OptionGroup var projection: ProjectionOptions

  @Option(help: ArgumentHelp("The language of the names: en or ja.", valueName: "lang"))
  var lang: Language = .english

  @OptionGroup var source: NetworkSource
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let ending = output.ending, !["html", "htm", "md"].contains(ending) {
      throw ValidationError("'.\(ending)' is no format of a report: use .html or .md.")
    }
  }

  func run() throws {
    let registry = try source.registries.load()
    let filter = try filters.filter(registry)
    let all = try source.load(networks, registry: registry, warn: output.note)
    let others =
      all.dropFirst().map { Study.Other(network: $0) }
      + (try ScenarioSource.outcomes(of: scenario, on: all[0], registry: registry))
    let study = try Study(
      Study.Input(network: all[0], others: others, filter: filter, rule: projection.rule),
      registry: registry)
    let progress = Progress("Drawing", quiet: output.quiet)
    let report = try study.report(diagrams: .forReport(lang), language: lang) { progress.step($0, of: $1, $2) }
    progress.end()
    try output.write(output.ending == "md" ? report.markdown { _ in nil } : report.page())
  }
}

extension DiagramOptions {
  /// The options of a report's figures.
  static func forReport(_ language: Language) -> DiagramOptions {
    DiagramOptions(language: language == .japanese ? .japanese : .english, worker: ProgramFile.layoutWorker)
  }
}
