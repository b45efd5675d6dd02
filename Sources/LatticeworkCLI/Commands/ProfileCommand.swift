import ArgumentParser
import Latticework

/// `profile`: hub-and-spoke against lattice.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Hub-and-spoke against lattice: the structure of a network in eight lines.",
    discussion: """
      Each value stands beside that of a star and of a complete graph of the same size, beside the mean of chance graphs with its p values, beside what so many nodes \
      and ties can have at all, and with the interval over which the coding of statuses moves it, from what is in force alone to every proposal; what there is not \
      says why. There is no composite index. The word for the whole follows a rule \
      that stands in models/rules/structure.yaml and may be replaced by your own with --rule. Below it, the layers by themselves: what is a hub in one need not be \
      one in another.

      Examples:
        latticework profile indo-pacific
        latticework profile us-treaty-allies --type defense-pact --party USA,JPN,KOR,AUS,PHL,THA,NZL
        latticework profile indo-pacific --rule my-rule.yaml --lang ja --format md -o profile.md
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: ["yaml", "yml", "json"]))
  var network: String

  @OptionGroup var filters: FilterOptions
  @OptionGroup var projection: ProjectionOptions

  @Option(
    help: ArgumentHelp("The rule for the word, a file of the format latticework/verdict-rule/1.", valueName: "file"),
    completion: .file())
  var rule: String?

  @Option(help: ArgumentHelp("How many chance graphs to draw where they are too many to go through all.", valueName: "n"))
  var draws = 2_000

  @Option(help: "The seed of the draws.")
  var seed: UInt64 = 1

  @Option(help: "table, md, csv or json; told by the output's ending if left out.")
  var format: TableFormat?

  @Option(help: ArgumentHelp("The language of the words: en or ja.", valueName: "lang"))
  var lang: Language = .english

  @OptionGroup var source: NetworkSource
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...10_000_000).contains(draws) else { throw ValidationError("--draws is \(draws); it is 1 to 10,000,000.") }
    guard projection.projection != .twoMode else {
      throw ValidationError("A profile is of states and their pairs: use --projection clique or hub.")
    }
  }

  func run() throws {
    let format = try TableFormat.chosen(format, output)
    let registry = try source.registries.load()
    let rule = try rule.map { try VerdictRule(file: ModelFile(path: $0)) } ?? VerdictRule.builtIn()
    let network = try source.load(network, registry: registry, warn: output.note)
    let progress = Progress("Measuring", quiet: output.quiet)
    let profiles = try ProfileSet(
      of: network, filter: filters.filter(registry), projected: projection.projection, verdictBy: rule,
      nulls: NullSettings(draws: draws, seed: seed)
    ) { progress.step($0, of: $1, $2) }
    progress.end()
    if profiles.whole.projection.graph.edgeCount == 0 { output.note("note: no tie counts under these filters") }
    switch format {
    case .json: try output.write(profiles.tree.json())
    case .csv: try output.write(profiles.whole.table(language: lang).csv())
    case .md:
      let tables = [
        profiles.whole.table(language: lang), profiles.layerTable(language: lang), profiles.whole.definitionTable(language: lang),
      ]
      try output.write(tables.map { $0.markdown() }.joined(separator: "\n"))
    case .table:
      let tables =
        profiles.whole.tablesForTerminal(language: lang)
        + (profiles.layers.count > 1 ? [profiles.layerTable(language: lang)] : [])
      try output.write(tables.map { $0.text() }.joined(separator: "\n"))
    }
  }
}
