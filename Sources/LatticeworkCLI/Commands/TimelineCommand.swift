import ArgumentParser
import Foundation
import Latticework

/// `timeline`: a network year by year.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "A network year by year: what counts, its measures, and what happened.",
    discussion: """
      A row a year: how many agreements count on its last day, measures of the network, and every dated step since the year before, whatever status it led to. \
      The table shows the years in which something happened; Markdown, CSV and JSON have all. The year in which the network was checked stands for the day for which it was.

      An output that ends in .svg, .png, .pdf or .dot is a picture: agreements by year and type as stacked bars.

      Examples:
        latticework timeline indo-pacific
        latticework timeline indo-pacific --from 2000 --to 2025 --type RAA,ACSA,GSOMIA
        latticework timeline indo-pacific --measure m,density,hub_share -o years.csv
        latticework timeline indo-pacific --from 1990 --lang ja -o years.svg
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: NetworkSource.endings))
  var network: String

  @Option(help: ArgumentHelp("The first year; that of the first dated step if left out.", valueName: "year"))
  var from: Int?

  @Option(help: ArgumentHelp("The last year; that of the network's own date if left out.", valueName: "year"))
  var to: Int?

  @Option(
    help: ArgumentHelp(
      "The measures of the network (\(NetworkMeasure.allCases.map(\.rawValue).joined(separator: ", "))).", valueName: "name,..."))
  var measure: CodeList<NetworkMeasure>?

  @Option(help: "table, md, csv or json; told by the output's ending, else table.")
  var format: TableFormat?

  @Option(help: ArgumentHelp("The language of the names: en or ja.", valueName: "lang"))
  var lang: Language = .english

  @OptionGroup var filters: FilterOptions
  @OptionGroup var projection: ProjectionOptions
  @OptionGroup var registries: RegistryOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if filters.asOf != nil {
      throw ValidationError("A timeline asks for every year: leave out --as-of and give --from and --to.")
    }
    if projection.rule == .twoMode {
      throw ValidationError("A timeline is of states and their pairs: use --projection clique or hub.")
    }
    for (name, year) in [("from", from), ("to", to)] {
      if let year, !(1...9999).contains(year) { throw ValidationError("--\(name) is \(year); it is a year, 1 to 9999.") }
    }
    if let from, let to, from > to { throw ValidationError("--from \(from) comes after --to \(to).") }
    if pictureFormat == nil { _ = try TableFormat.chosen(format, output) }
  }

  func run() throws {
    let registry = try registries.load()
    let filter = try filters.filter(registry)
    let network = try NetworkSource.parse([]).load(network, registry: registry, warn: output.note)
    let timeline = try Timeline(
      of: network, years: span(of: network, filter), filter: filter, rule: projection.rule,
      measures: measure?.values ?? Timeline.usualMeasures)
    if let pictureFormat { return try output.write(timeline.chart(filter: filter, language: lang).render(pictureFormat)) }
    switch try TableFormat.chosen(format, output) {
    case .table: try output.write(timeline.tablesForTerminal(language: lang).map { $0.text() }.joined(separator: "\n"))
    case .md: try output.write(timeline.table(language: lang).markdown())
    case .csv:
      let table = timeline.table(language: lang)
      table.allNotes.forEach { output.note("note: \($0)") }
      try output.write(table.csv())
    case .json: try output.write(timeline.tree.json())
    }
  }

  /// The form of the picture, where the output's ending asks for one and no form of a table is named.
  private var pictureFormat: DiagramFormat? { format == nil ? output.ending.flatMap(DiagramFormat.init(rawValue:)) : nil }

  private func span(of network: Network, _ filter: Filter) throws -> ClosedRange<Int> {
    let known = Timeline.span(of: network, filter: filter)
    guard let first = from ?? known?.lowerBound ?? to, let last = to ?? known?.upperBound ?? from else {
      throw InputError(
        message: "\(self.network): none of its agreements that pass the filter has a date; name years with --from and --to")
    }
    guard first <= last else {
      throw InputError(
        message: "\(self.network): the years would run from \(first) to \(last); name both ends with --from and --to")
    }
    return first...last
  }
}
