import ArgumentParser
import Latticework

/// `validate`: the problems of model files.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check model files: networks, scenarios and registries.",
    discussion: """
      Every problem is told with file, line and column, what is wrong and how to mend it. Files of a registry are checked together, so that they \
      may point to one another; so are scenarios. Exit code 1 where there is an error. With -o the problems are also written as a table (.csv, .json, .md).

      Example:
        latticework validate my-network.yaml my-scenario.yaml
      """)

  @Argument(help: "Model files, YAML or JSON.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String]

  @OptionGroup var registries: RegistryOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    let problems = ModelCheck(registry: try registries.load()).check(files)
    for problem in problems where !output.quiet || problem.severity == .error { Console.say(problem.description) }
    if output.output != nil { try output.write(ModelCheck.table(problems).written(as: TableFormat.chosen(nil, output))) }
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(ExitStatus.input) }
    output.note("\(files.count) \(files.count == 1 ? "file is" : "files are") sound.")
  }
}
