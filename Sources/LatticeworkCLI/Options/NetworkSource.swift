import ArgumentParser
import Foundation
import Latticework

/// Where a command takes its network from.
enum NetworkSource {
  /// What `NETWORK` means, for the help of every command that takes one.
  static let help: ArgumentHelp = """
    A file (.yaml, .json, .csv, .graphml, or ties.json from extract), or the name of a network that the program carries, such as indo-pacific.
    """

  /// The endings of files that can be read, for shell completion.
  static let endings = ["yaml", "yml", "json", "csv", "graphml"]

  /// The network that `argument` names: a file where there is one of that name, else a carried network.
  static func load(_ argument: String, registry: Registry, warn: (String) -> Void) throws -> Network {
    guard FileManager.default.fileExists(atPath: argument) else { return try carried(argument) }
    guard let format = NetworkFormat(path: argument) else {
      throw InputError(
        message:
          "\(argument): the ending tells no format that is known; use one of \(endings.map { "." + $0 }.joined(separator: ", "))")
    }
    let file = try ModelFile(path: argument)
    if format == .json, let coding = Coding(file: file) {
      let id = URL(filePath: argument).deletingPathExtension().lastPathComponent
      return Network(id: id, title: .init(), coding: coding, registry: registry)
    }
    return try format.read(file, registry: registry) { warn($0.description) }
  }

  private static func carried(_ name: String) throws -> Network {
    let carried = try NetworkLibrary.builtIn()
    if let network = carried.network(name) { return network }
    throw InputError(
      message: "\(name): there is no such file, and the program carries no network of that name; it carries "
        + carried.networks.map(\.id).joined(separator: ", "))
  }
}

extension Coding {
  /// What `extract` wrote, `nil` where the file is something else.
  fileprivate init?(file: ModelFile) {
    guard file.text.first(where: { !$0.isWhitespace }) == "{", let coding = try? Coding(json: Data(file.text.utf8)) else {
      return nil
    }
    self = coding
  }
}
