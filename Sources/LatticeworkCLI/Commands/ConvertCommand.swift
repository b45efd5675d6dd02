import ArgumentParser
import Foundation
import Latticework

/// `convert`: from one file format to another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Convert a network from one file format to another.",
    discussion: """
      The endings tell the formats. Read and written: .yaml .json (everything), .csv (a row an agreement), .graphml (states and agreements as nodes). \
      Of pairs, under the filters: .ties.csv .ties.graphml, and, written alone, .gexf (Gephi) .net (Pajek) .dl (UCINET). What a format cannot hold is told \
      on standard error.

      Examples:
        latticework convert indo-pacific indo-pacific.graphml
        latticework convert ties.json network.yaml
        latticework convert indo-pacific spokes.net --type RAA
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: NetworkSource.endings))
  var input: String

  @Argument(help: "The file to write; -o says the same.", completion: .file())
  var target: String?

  @Option(
    help: ArgumentHelp(
      "The format to write where the target's ending does not tell it, or for standard output.", valueName: "format"))
  var to: NetworkFormat?

  @OptionGroup var filters: FilterOptions
  @OptionGroup var source: NetworkSource
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if target != nil, output.output != nil {
      throw ValidationError("Name the file to write once: as the second argument, or with -o.")
    }
  }

  func run() throws {
    var output = output
    output.output = target ?? output.output
    let format = try to ?? output.networkFormat()
    let registry = try source.registries.load()
    let filter = try filters.filter(registry)
    let network = try source.load(input, registry: registry, warn: output.note)
    for loss in format.losses(of: network, filter: filter) { output.note("note: \(loss.message)") }
    try output.write(format.text(of: network, filter: filter, registry: registry))
  }
}
