import ArgumentParser
import Foundation
import Latticework

/// `centrality`: the measures of every state and of the network.
struct CentralityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality", abstract: "Measure every state and the network as a whole.",
    discussion: """
      A row a state; below it what was done to make the network a graph, which every published number needs. A value that is not defined is n/d, with the \
      reason. An edge list (.edges: two or three columns of ids) is a network of untyped ties.

      Examples:
        latticework centrality indo-pacific
        latticework centrality indo-pacific --type RAA,ACSA --measure degree,constraint --format csv -o spokes.csv
        latticework centrality big.edges --measure betweenness --format csv
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

  @OptionGroup var filters: FilterOptions
  @OptionGroup var projection: ProjectionOptions

  @Option(help: "table, md, csv or json; told by the output's ending if left out.")
  var format: TableFormat?

  @Option(help: ArgumentHelp("The language of the names: en or ja.", valueName: "lang"))
  var lang: Language = .english

  @OptionGroup var source: NetworkSource
  @OptionGroup var output: OutputOptions

  func run() throws {
    let format = try TableFormat.chosen(format, output)
    let registry = try source.registries.load()
    let projected = try project(registry)
    let progress = Progress("Measuring", quiet: output.quiet)
    let table = CentralityTable(
      of: projected, measure?.values ?? NodeMeasure.standard, network: format == .csv ? [] : NetworkMeasure.allCases
    ) { progress.step($0, of: $1, $2) }
    progress.end()
    if projected.graph.edgeCount == 0 { output.note("note: no tie counts under these filters") }
    switch format {
    case .json: try output.write(table.tree(registry: registry).json())
    case .csv: try output.write(table.nodeTable(registry: registry, language: lang).csv())
    case .md:
      try output.write(
        table.nodeTable(registry: registry, language: lang).markdown() + "\n" + table.networkTable(language: lang).markdown())
    case .table:
      let network = table.networkTable(language: lang)
      try output.write(
        table.nodeTable(registry: registry, language: lang).text() + "\n" + network.keeping(["measure", "value", "range"]).text())
    }
  }

  private func project(_ registry: Registry) throws -> Projection {
    guard network.lowercased().hasSuffix(".edges") else {
      let network = try source.load(network, registry: registry, warn: output.note)
      return try Projection(network, filter: filters.filter(registry), rule: projection.projection)
    }
    let data = try InputFile.read(network)
    let name = URL(filePath: network).lastPathComponent
    do {
      let list = try LabelledGraph(edgeList: data, directed: false, policy: .simple)
      guard list.graph.nodeCount > 0 else { throw InputError(message: "\(network): there is no tie in this edge list") }
      return Projection(list, named: name)
    } catch let error as EdgeListError {
      throw InputError(message: "\(network): \(error)")
    }
  }
}
