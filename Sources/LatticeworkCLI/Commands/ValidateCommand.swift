import ArgumentParser
import Latticework

/// `validate`: the problems of model files.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check model files: networks, scenarios and registries.",
    discussion: """
      Every problem is told with file, line and column, what is wrong and how to mend it. Files of a registry are checked together, so that they \
      may point to one another; so are scenarios. Exit code 1 where there is an error.

      Example:
        latticework validate my-network.yaml my-scenario.yaml
      """)

  @Argument(help: "Model files, YAML or JSON.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String]

  @OptionGroup var registries: RegistryOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let report = ModelCheck(registry: try registries.load()).check(files)
    for problem in report where !quiet || problem.severity == .error { Console.say(problem.description) }
    if report.contains(where: { $0.severity == .error }) { throw ExitCode(Exit.input) }
    if !quiet { Console.say("\(files.count) \(files.count == 1 ? "file is" : "files are") sound.") }
  }
}
