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

  @Argument(help: "The file to write.", completion: .file())
  var target: String

  @OptionGroup var filters: FilterOptions
  @OptionGroup var registries: RegistryOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    guard let format = NetworkFormat(path: target) else {
      let endings = NetworkFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      throw ValidationError("The ending of '\(target)' tells no format that is known; use one of \(endings).")
    }
    let registry = try registries.load()
    let network = try NetworkSource.load(input, registry: registry) { if !quiet { Console.say($0) } }
    for loss in format.losses(of: network, filter: filters.filter) where !quiet { Console.say("note: \(loss.message)") }
    try OutputFile.write(Data(format.text(of: network, filter: filters.filter, registry: registry).utf8), to: target)
  }
}
