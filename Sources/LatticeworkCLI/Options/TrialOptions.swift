import ArgumentParser
import Latticework

/// What the commands share that try changes on a network: contingency, suggest and sensitivity.
struct TrialOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The measures of the network; the first one ranks.", valueName: "name,..."))
  var measure: CodeList<NetworkMeasure>?

  @Option(
    name: .customShort("k"), parsing: .unconditional,
    help: ArgumentHelp("How many changes the table shows; CSV and JSON have all.", valueName: "number"))
  var count = 10

  @OptionGroup var options: MeasureOptions

  func validate() throws {
    if count < 1 { throw ValidationError("-k is \(count), expected 1 or more.") }
    if options.rule == .twoMode { throw ValidationError("States and their pairs are measured: use --projection clique or hub.") }
  }

  /// Tries what `changes` gives for the network that `argument` names, and writes what comes of it; `ofAllTypes`: the types of the filter are no filter.
  func run(
    _ argument: String, measures usual: [NetworkMeasure] = Trials.usualMeasures, ofAllTypes: Bool = false,
    _ changes: (Network, Filter, ProjectionRule) throws -> [Trial.Change]
  ) throws {
    let format = try options.tableFormat()
    let (lang, output) = (options.lang, options.output)
    let registry = try options.source.registries.load()
    var filter = try options.filters.filter(registry)
    if ofAllTypes { filter.types = nil }
    let network = try options.network(argument, registry: registry)
    let all = try changes(network, filter, options.rule)
    let progress = Progress("Trying", quiet: output.quiet)
    defer { progress.end() }
    let trials = try Trials(all, on: network, filter: filter, rule: options.rule, measures: measure?.values ?? usual) {
      progress.step($0, of: all.count, "")
    }
    progress.end()
    switch format {
    case .table: try output.write(trials.table(first: count, language: lang).text())
    case .md: try output.write(trials.table(first: count, language: lang).markdown())
    case .csv:
      let table = trials.table(language: lang)
      table.allNotes.forEach { output.note("note: \($0)") }
      try output.write(table.csv())
    case .json: try output.write(trials.tree.json())
    }
  }
}
