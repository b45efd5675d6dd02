import ArgumentParser
import Foundation
import Latticework

/// `centrality`: the measures of every state, every tie and the network.
struct CentralityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality", abstract: "Measure every state and the network as a whole.",
    discussion: """
      A row a state; below it how each measure was taken (unit, normalisation, weight, parameters) and what was done to make the network a graph, which every \
      published number needs. CSV has one table: that of the nodes, with --ties that of the ties, with --network that of the network, a row a measure with the reason where \
      it has no value; the rest goes to standard error. A value that is not defined is n/d, with the reason.

      With --weight the measures that have a form with weights take it, of nodes and of the network; the record says of every other that it is of the simple graph (weight: not used).

      An edge list (.edges: two or three columns of ids, the third a weight; or ids alone, nodes without ties) is a network of untyped ties. Its head, the comments before its first ids, may say what it \
      is: "# directed" as --directed does, and "# two-mode" as --projection two-mode, states in its first column and agreements in its second. Nothing is projected then, but by --projection clique. \
      In a two-mode list an id alone is a state without agreements, and "- id" an agreement without states.

      On closeness where not all are connected there are two conventions: closeness times the share reached, closeness_in_component without it; \
      harmonic needs none. Eigenvector scores and their like have the scale that --scale names, and betweenness counts a pair as often as --pairs says: both stand \
      under normalisation. In a two-mode projection or list degree_normalised, closeness and betweenness_normalised are over the most for states and for agreements, eigenvector scores are scaled within \
      each kind (hub_score is that of states, authority_score that of agreements), and clustering is Opsahl's. \
      Those that end in _approximate are estimates from a sample with the error that --error bounds. In a two-mode graph they are of both kinds of nodes together, normalised as in any graph \
      (closeness_approximate as closeness is without two kinds), not over the most for a kind. Closeness takes a sample of every component, and all of one with fewer nodes than the bound asks for: of a \
      graph in many small pieces nearly all nodes are taken, as the parameter sources tells. hub_score and \
      authority_score, in_degree and out_degree, in_strength and out_strength, in_core and out_core are for directed graphs; k_core counts ties in and out together there, eigenvector needs a strongly \
      connected one, and clustering is Fagiolo's. The parameters of measures are --alpha of katz, --beta of bonacich_power and bargaining_power, --damping of pagerank and \
      --reach of reach; the record names those that were taken.

      Examples:
        latticework centrality indo-pacific
        latticework centrality indo-pacific --type RAA,ACSA --measure degree,constraint --format csv -o spokes.csv
        latticework centrality indo-pacific --ties --weight strength
        latticework centrality indo-pacific --network --weight strength --format csv -o network.csv
        latticework centrality trade.edges --network --cug 1000
        latticework centrality indo-pacific --type MNNA,basing --directed --measure in_degree,out_degree,hub_score,authority_score
        latticework centrality calls.edges --directed --reverse --measure closeness,reach
        latticework centrality indo-pacific --measure eigenvector,betweenness --scale maximum --pairs twice
        latticework centrality indo-pacific --measure bonacich_power,reach --beta 0.05 --reach 3
        latticework centrality big.edges --measure betweenness_approximate --error 0.01 --seed 7 --format csv
        latticework centrality memberships.edges --projection two-mode
        latticework centrality roads.edges --measure closeness,betweenness --weight distance
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: ["yaml", "yml", "json", "edges"]))
  var network: String

  @Option(
    help: ArgumentHelp(
      """
      Only these: \(NodeMeasure.standard.map(\.rawValue).joined(separator: ", ")), which are all taken if none is named; and \
      \(NodeMeasure.allCases.filter { !NodeMeasure.standard.contains($0) }.map(\.rawValue).joined(separator: ", ")).
      """, valueName: "name,..."))
  var measure: CodeList<NodeMeasure>?

  @Flag(help: "Measure the ties instead: a row a tie, with its weight and its edge betweenness.")
  var ties = false

  @Flag(name: .customLong("network"), help: "Measure the network as a whole alone: a row a measure.")
  var asWhole = false

  @Option(
    help: ArgumentHelp(
      """
      With --network: hold every measure against so many graphs of as many nodes and ties, drawn with --seed; against all such graphs where there are few (CUG, the \
      conditional uniform graph test). Of a two-mode graph, against those with as many nodes of each kind.
      """, valueName: "draws"))
  var cug: Int?

  @OptionGroup var taking: TakingOptions
  @OptionGroup var options: MeasureOptions

  /// The measures of nodes that are taken.
  private var measured: [NodeMeasure] { measure?.values ?? NodeMeasure.standard }

  func validate() throws {
    if ties, measure != nil {
      throw ValidationError("--ties measures ties and --measure names measures of nodes: give one of them.")
    }
    if asWhole, ties || measure != nil {
      throw ValidationError(
        "--network measures the network alone, --ties ties, and --measure names measures of nodes: give one of them.")
    }
    if ties, taking.weights.strongest != nil {
      throw ValidationError("--strongest is for scores of the network, and --ties measures ties: leave one of them out.")
    }
    if let cug {
      guard asWhole else { throw ValidationError("--cug holds measures of the network against chance: give --network as well.") }
      guard (1...10_000_000).contains(cug) else { throw ValidationError("--cug is \(cug); it is 1 to 10,000,000 graphs.") }
    }
    try taking.check(ties || asWhole ? [] : measured)
    if taking.directed == true, options.rule == .twoMode {
      throw ValidationError("States and agreements have no directions: leave out --directed or use --projection clique or hub.")
    }
  }

  func run() throws {
    let format = try options.tableFormat()
    if format == .csv, !asWhole, taking.weights.strongest != nil {
      throw ValidationError(
        "--strongest is for scores of the network, which the CSV of nodes has none of: give --network as well.")
    }
    let registry = try options.source.registries.load()
    let given = try project(registry)
    try taking.check(given)
    let projected = taking.reverse ? given.turned() : given
    options.noteTies(of: projected)
    if ties { return try write(TieTable(of: projected, settings: taking.settings), format, registry) }
    let progress = Progress("Measuring", quiet: options.output.quiet)
    let table = CentralityTable(
      of: projected, asWhole ? [] : measured, network: format == .csv && !asWhole ? [] : nil,
      settings: taking.settings
    ) { progress.step($0, of: $1, $2) }
    progress.end()
    try taking.check(table)
    try write(table, format, registry)
  }

  private func write(_ table: CentralityTable, _ format: TableFormat, _ registry: Registry) throws {
    let (lang, output) = (options.lang, options.output)
    let chance = cug.map { table.uniformStanding(NullSettings(draws: $0, seed: taking.seed)) }
    switch format {
    case .json: try output.write(table.tree(registry: registry, against: chance).json())
    case .csv where asWhole:
      let network = table.networkRecordTable(language: lang, against: chance)
      network.notes.forEach { output.note("note: \($0)") }
      try output.write(network.csv())
    case .csv:
      let nodes = table.nodeTable(registry: registry, language: lang)
      table.records(language: lang).forEach { output.note("measure: \($0)") }
      table.reasons(language: lang).forEach { output.note("undefined: \($0)") }
      nodes.notes.forEach { output.note("step: \($0)") }
      try output.write(nodes.csv())
    case .md:
      let nodes = table.readableNodeTable(registry: registry, language: lang)
      let network = table.networkTable(language: lang, withSteps: asWhole, against: chance)
      let tables = asWhole ? [network] : [nodes, network, table.definitionTable(language: lang)]
      try output.write(tables.map { $0.markdown() }.joined(separator: "\n"))
    case .table:
      let nodes = table.readableNodeTable(registry: registry, language: lang)
      let isWeighted = table.projection.graph.isWeighted && taking.settings.weight != .unused
      let kept =
        (chance != nil && table.projection.rule == .twoMode ? ["measure", "value"] : ["measure", "value", "range"])
        + (isWeighted ? ["weight"] : [])
        + (chance == nil ? [] : ["null_mean", "p_at_least", "p_at_most"])
      let network = table.networkTable(language: lang, withSteps: asWhole, against: chance).keeping(kept)
      let tables = asWhole ? [network] : [nodes, table.recordTable(language: lang), network]
      try output.write(tables.map { $0.text() }.joined(separator: "\n"))
    }
  }

  private func write(_ table: TieTable, _ format: TableFormat, _ registry: Registry) throws {
    switch format {
    case .json: try options.output.write(table.tree(registry: registry).json())
    case .csv:
      let ties = table.table(registry: registry, language: options.lang)
      ties.notes.forEach { options.output.note("step: \($0)") }
      try options.output.write(ties.csv())
    case .md, .table:
      try options.output.write(table.readableTable(registry: registry, language: options.lang).written(as: format))
    }
  }

  private func project(_ registry: Registry) throws -> Projection {
    let name = URL(filePath: network).lastPathComponent
    switch try options.list(network, directed: taking.directed, lengths: taking.weight == .distance) {
    case .twoMode where taking.directed == true:
      throw ValidationError("\(name) is two-mode, and states and agreements have no directions: leave out --directed.")
    case .twoMode(let list):
      return options.isProjecting ? Projection(projecting: list, named: name) : Projection(list, named: name)
    case .oneMode(let list): return Projection(list, named: name, directed: taking.directed ?? list.graph.isDirected)
    case .signed, nil: break
    }
    return try Projection(
      options.network(network, registry: registry), filter: options.filters.filter(registry), rule: options.rule,
      directed: taking.directed ?? false)
  }
}
