import ArgumentParser
import Latticework

/// The registry that a command goes by.
struct RegistryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A registry file of your own, added to the one that the program carries. May be given several times.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var registry: [String] = []

  /// The carried registry with the user's files added.
  func load() throws -> Registry {
    let carried = try Registry.builtIn()
    guard !registry.isEmpty else { return carried }
    return carried.adding(try Registry(files: registry.map { try ModelFile(path: $0) }, known: carried))
  }
}
