import ArgumentParser
import Foundation
import Latticework

/// `profile`: hub-and-spoke against lattice.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Hub-and-spoke against lattice: the structure of a network in eight lines.",
    discussion: """
      Eight lines, the word for the whole and what was done to the network; --full has the rest: further values of each line, chance graphs, intervals, obligations, and the layers \
      by themselves (--layers has these alone). Markdown, CSV and JSON always have every value.

      Each value stands beside that of a star and of a complete graph of the same size, beside the mean of chance graphs with its p values, beside what so many nodes \
      and ties can have at all, and with the interval over which the coding of statuses moves it, from what is in force alone to every proposal; what there is not \
      says why. There is no composite index. The word for the whole follows a rule \
      that stands in models/rules/structure.yaml and may be replaced by your own with --rule. With --full the layers follow, side by side and each beside chance graphs and what its size allows: what is a hub in one need not be \
      one in another. CSV is one table, that of the whole; with --layers that of the layers.

      With --directed pairs are ordered: degrees are of ties in and out together, and paths follow the ties. Two independent paths and bridges are of ties \
      without direction, and are n/d; the lines that agreements make are as they are without it. Star and complete graph are those whose ties run both ways; that of \
      line 7 is the star whose ties all run one way, −1/(n − 1).

      An edge list (.edges) is a network of untyped ties: it has no agreements, so that lines 6 to 8, the coding interval and the layers are n/d; with \
      --directed line 7 is the reciprocity of its edges. One that says of itself "# directed" is read so, and one that says "# two-mode" is projected to its states \
      by --projection clique.

      Examples:
        latticework profile indo-pacific
        latticework profile indo-pacific --full
        latticework profile indo-pacific --layers --format csv -o layers.csv
        latticework profile trade.edges --draws 500
        latticework profile indo-pacific --type MNNA,basing --directed
        latticework profile us-treaty-allies --type defense-pact --party USA,JPN,KOR,AUS,PHL,THA,NZL
        latticework profile indo-pacific --rule my-rule.yaml --lang ja --format md -o profile.md
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: ["yaml", "yml", "json", "edges"]))
  var network: String

  @Option(
    help: ArgumentHelp("The rule for the word, a file of the format latticework/verdict-rule/1.", valueName: "file"),
    completion: .file())
  var rule: String?

  @Flag(help: "Every value with all that it is held against, and the layers.")
  var full = false

  @Flag(help: "The layers alone: a row a layer and value, with all that the value is held against.")
  var layers = false

  @OptionGroup var direction: DirectionOptions
  @OptionGroup var nulls: NullOptions
  @OptionGroup var options: MeasureOptions

  func validate() throws {
    guard options.rule != .twoMode else {
      throw ValidationError(
        "A profile is of states and their pairs: use --projection clique, which projects a two-mode list too, or hub.")
    }
    if layers, EdgeListFile.isOne(network) { throw ValidationError("An edge list has no layers: leave out --layers.") }
  }

  func run() throws {
    let format = try options.tableFormat()
    let (lang, output) = (options.lang, options.output)
    let profiles = try profiles()
    options.noteTies(of: profiles.whole.projection)
    switch format {
    case .json: try output.write(profiles.tree.json())
    case .csv:
      let table = layers ? profiles.layerStandingTable(language: lang) : profiles.whole.table(language: lang)
      table.allNotes.forEach { output.note("note: \($0)") }
      try output.write(table.csv())
    case .md:
      let ofLayers = profiles.layers.isEmpty ? [] : [profiles.layerTable, profiles.layerStandingTable].map { $0(lang) }
      let tables =
        (layers ? [] : [profiles.whole.table(language: lang)]) + ofLayers + [profiles.whole.definitionTable(language: lang)]
      try output.write(tables.map { $0.markdown() }.joined(separator: "\n"))
    case .table where !full && !layers: try output.write(profiles.whole.summary(language: lang).text())
    case .table:
      let ofLayers = [profiles.layerTable(language: lang)] + profiles.layerTablesForTerminal(language: lang)
      let tables =
        (layers ? [] : profiles.whole.tablesForTerminal(language: lang)) + (layers || profiles.layers.count > 1 ? ofLayers : [])
      try output.write(tables.map { $0.text() }.joined(separator: "\n"))
    }
  }

  /// The profile of the network and of its layers; of an edge list, which has none, that of its nodes taken for states.
  private func profiles() throws -> ProfileSet {
    let registry = try options.source.registries.load()
    let rule = try rule.map { try VerdictRule(file: ModelFile(path: $0)) } ?? VerdictRule.builtIn()
    let progress = Progress("Measuring", quiet: options.output.quiet)
    defer { progress.end() }
    if let projection = try options.states(network, directed: direction.directed) {
      let nulls = nulls.settings(projection.graph.nodeCount > 500 ? 100 : 2_000)
      return try ProfileSet(whole: StructureProfile(of: projection, verdictBy: rule, nulls: nulls))
    }
    return try ProfileSet(
      of: options.network(network, registry: registry), filter: options.filters.filter(registry), projected: options.rule,
      directed: direction.directed ?? false, verdictBy: rule, nulls: nulls.settings(2_000)
    ) { progress.step($0, of: $1, $2) }
  }
}
