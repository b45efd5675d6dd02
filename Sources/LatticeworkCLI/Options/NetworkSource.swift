import ArgumentParser
import Foundation
import Latticework

/// Where a command takes its network from.
enum NetworkSource {
  /// What `NETWORK` means, for the help of every command that takes one.
  static let help: ArgumentHelp =
    "A model file (.yaml, .json), ties from extract (.json), or the name of a network that the program carries, such as indo-pacific."

  /// The network that `argument` names: a file where there is one of that name, else a carried network.
  static func load(_ argument: String, registry: Registry, warn: (String) -> Void) throws -> Network {
    guard FileManager.default.fileExists(atPath: argument) else {
      let carried = try NetworkLibrary.builtIn()
      if let network = carried.network(argument) { return network }
      throw InputError(
        message: "\(argument): there is no such file, and the program carries no network of that name; it carries "
          + carried.networks.map(\.id).joined(separator: ", "))
    }
    let file = try ModelFile(path: argument)
    if let coding = Coding(file: file) {
      return Network(
        id: URL(filePath: argument).deletingPathExtension().lastPathComponent, title: .init(), coding: coding, registry: registry)
    }
    return try Network(file: file, registry: registry) { warn($0.description) }
  }
}

extension Coding {
  /// What `extract` wrote, `nil` where the file is something else.
  fileprivate init?(file: ModelFile) {
    guard let first = file.text.first(where: { !$0.isWhitespace }), first == "{",
      let coding = try? Coding(json: Data(file.text.utf8))
    else {
      return nil
    }
    self = coding
  }
}
