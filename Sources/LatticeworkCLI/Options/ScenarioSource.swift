import Foundation
import Latticework

/// Where a command takes its scenarios from.
enum ScenarioSource {
  /// The scenarios that `arguments` name, each a file or the id of a carried one, and the library in which what they come after is found.
  static func load(_ arguments: [String], registry: Registry) throws -> (scenarios: [Scenario], library: ScenarioLibrary) {
    let carried = try ScenarioLibrary.builtIn()
    let isFile = { (argument: String) in FileManager.default.fileExists(atPath: argument) }
    let library = try ScenarioLibrary(
      files: arguments.filter(isFile).map { try ModelFile(path: $0) }, registry: registry, adding: carried)
    let scenarios = try arguments.map { argument in
      isFile(argument)
        ? try Scenario(file: ModelFile(path: argument), registry: registry, library: library) : try library.scenario(argument)
    }
    return (scenarios, library)
  }

  /// What the scenarios that `arguments` name make of `baseline`.
  static func outcomes(of arguments: [String], on baseline: Network, registry: Registry) throws -> [Study.Other] {
    let (scenarios, library) = try load(arguments, registry: registry)
    return try scenarios.map { scenario in
      Study.Other(network: try scenario.apply(to: baseline, in: library).network, scenarios: try library.chain(to: scenario))
    }
  }
}
