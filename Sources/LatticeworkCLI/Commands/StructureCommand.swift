import ArgumentParser
import Latticework

/// `structure`: the structural measures by sections.
struct StructureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "structure", abstract: "The structure of a network by sections: core, brokerage, communities, layers and more.",
    discussion: """
      The sections: \(StructureSection.allCases.map(\.rawValue).joined(separator: ", ")). Each says what its numbers are, where they come from and what was \
      done before them; a value that is not defined is n/d, with the reason, and a test that cannot be significant says so. Brokerage takes groups of states from \
      --groups, a table with the columns party and group; without one they are the hub, its treaty allies and all others. Balance needs ties that are against \
      somebody, which these networks have not: it is for the library (SignedGraph).

      Examples:
        latticework structure indo-pacific
        latticework structure indo-pacific --section brokerage --groups groups.csv
        latticework structure us-treaty-allies --section core,attack --type defense-pact --lang ja
        latticework structure indo-pacific --section layers --format csv -o layers.csv
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: ["yaml", "yml", "json"]))
  var network: String

  @Option(help: ArgumentHelp("Only these sections; all if left out.", valueName: "name,..."))
  var section: CodeList<StructureSection>?

  @Option(
    help: ArgumentHelp("The groups of states for brokerage: a CSV file with the columns party and group.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var groups: String?

  @OptionGroup var filters: FilterOptions
  @OptionGroup var projection: ProjectionOptions

  @Option(help: ArgumentHelp("How many chance graphs to draw where they are too many to go through all.", valueName: "n"))
  var draws = 1_000

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
      throw ValidationError(
        "The structure is one of states: use --projection clique or hub. The section groups measures states and agreements as they are."
      )
    }
    if try TableFormat.chosen(format, output) == .csv, section?.values.count != 1 {
      throw ValidationError("CSV is one table: name one section with --section.")
    }
  }

  func run() throws {
    let format = try TableFormat.chosen(format, output)
    let registry = try source.registries.load()
    let groups = try groups.map { try GroupList(file: ModelFile(path: $0), registry: registry) }
    let network = try source.load(network, registry: registry, warn: output.note)
    let progress = Progress("Measuring", quiet: output.quiet)
    let structure = try NetworkStructure(
      of: network, filter: filters.filter(registry), projected: projection.projection,
      sections: section?.values ?? StructureSection.allCases, nulls: NullSettings(draws: draws, seed: seed),
      partition: { projection in groups?.partition(of: projection.states) }
    ) { progress.step($0, of: $1, $2) }
    progress.end()
    if structure.projection.graph.edgeCount == 0 { output.note("note: no tie counts under these filters") }
    let tables = structure.sections.flatMap { structure.tables(of: $0, registry: registry, language: lang) }
    switch format {
    case .json: try output.write(structure.tree(registry: registry).json())
    case .csv: try output.write(tables.first?.table.csv() ?? "")
    case .md:
      try output.write(tables.map(\.markdown).joined(separator: "\n") + "\n" + structure.closing(language: lang).markdown)
    case .table:
      try output.write(tables.map { $0.text() }.joined(separator: "\n") + "\n" + structure.closing(language: lang).text())
    }
  }
}
