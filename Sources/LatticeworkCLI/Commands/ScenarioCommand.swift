import ArgumentParser
import Foundation
import Latticework

/// `scenario`: the named edit lists.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario", abstract: "List, show and apply scenarios: named lists of edits on a network.",
    discussion: """
      Example:
        latticework scenario list
        latticework scenario show raa-completion
        latticework scenario apply indo-pacific raa-completion -o edited.yaml
      """,
    subcommands: [List.self, Show.self, Apply.self])

  /// `scenario list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the scenarios that the program carries.",
      discussion: """
        Example:
          latticework scenario list
        """)

    @OptionGroup var output: OutputOptions

    func run() throws {
      let rows = try ScenarioLibrary.builtIn().scenarios.map { scenario -> [Table.Cell] in
        [.text(scenario.id), .text(scenario.title(in: .english)), .text(scenario.after ?? ""), .integer(scenario.edits.count)]
      }
      let table = Table(
        title: "",
        columns: [
          .init("id", "Scenario"), .init("title", "Title"), .init("after", "After"), .init("edits", "Edits", isNumeric: true),
        ],
        rows: rows)
      try output.write(table.text())
    }
  }

  /// `scenario show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a scenario: its assumptions and its edits, those it comes after first.",
      discussion: """
        Example:
          latticework scenario show pacific-defense-pact-2
        """)

    @Argument(
      help: "A scenario file, or the name of a carried scenario.", completion: .file(extensions: ["yaml", "yml", "json"]))
    var scenario: String

    @OptionGroup var registries: RegistryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let (scenarios, library) = try ScenarioSource.load([scenario], registry: registries.load())
      let chain = try scenarios.flatMap { try library.chain(to: $0) }
      try output.write(ScenarioText(chain).text)
    }
  }

  /// `scenario apply`.
  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the network that a scenario makes of a baseline.",
      discussion: """
        The baseline is left as it is. What each edit changed is told on standard error.

        Example:
          latticework scenario apply indo-pacific hub-withdrawal -o without-hub.yaml
        """)

    @Argument(help: NetworkSource.help, completion: .file(extensions: ["yaml", "yml", "json"]))
    var base: String

    @Argument(
      help: "A scenario file, or the name of a carried scenario.", completion: .file(extensions: ["yaml", "yml", "json"]))
    var scenario: String

    @OptionGroup var source: NetworkSource
    @OptionGroup var output: OutputOptions

    func run() throws {
      let registry = try source.registries.load()
      let network = try source.load(base, registry: registry, warn: output.note)
      let (scenarios, library) = try ScenarioSource.load([scenario], registry: registry)
      guard let scenario = scenarios.first else { return }
      let outcome = try scenario.apply(to: network, in: library)
      for step in outcome.steps {
        for change in step.changes { output.note("\(step.scenario), edit \(step.number): \(change)") }
      }
      try output.write(output.networkFormat().text(of: outcome.network, registry: registry))
    }
  }
}
