import ArgumentParser
import Foundation
import Latticework

/// Where a command takes its networks from: the option and the reading that every command shares.
struct NetworkSource: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of the network's file where its ending does not tell it (\(Self.endings.joined(separator: ", "))).",
      valueName: "format"))
  var from: NetworkFormat?

  @OptionGroup var registries: RegistryOptions

  /// What `NETWORK` means, for the help of every command that takes one.
  static let help: ArgumentHelp = """
    A file (.yaml, .json, .csv, .graphml, or ties.json and ties.ndjson from extract; centrality, profile, structure and compare also take .edges), or the name of a network that the program carries, such as indo-pacific.
    """

  /// The endings of files that can be read.
  static let endings = NetworkFormat.allCases.filter(\.isReadable).map(\.rawValue)

  /// The network that `argument` names: a file where there is one of that name, else a carried network.
  func load(_ argument: String, registry: Registry, warn: (String) -> Void) throws -> Network {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else { return try carried(argument) }
    guard !isFolder.boolValue else {
      throw InputError(message: "\(argument): this is a folder; name a file, or read its texts with extract")
    }
    if from == nil, argument.lowercased().hasSuffix(".ndjson") {
      return network(of: try Coding(named: argument, data: InputFile.read(argument)), argument, registry, warn)
    }
    guard let format = from ?? NetworkFormat(path: argument) else {
      if argument.lowercased().hasSuffix(".edges") {
        throw InputError(
          message:
            "\(argument): an edge list has untyped ties, which centrality, profile and structure measure; this command needs agreements"
        )
      }
      let known = Self.endings.map { "." + $0 }.joined(separator: ", ")
      throw InputError(
        message: "\(argument): the ending tells no format that is known; use one of \(known), or name the format with --from")
    }
    let file = try ModelFile(path: argument)
    if format == .json, let coding = Coding(file: file) {
      return network(of: coding, argument, registry, warn)
    }
    return try format.read(file, registry: registry) { warn($0.description) }
  }

  private static let title = LocalizedText(english: "Ties read from texts", japanese: "テキストから読み取った紐帯")

  /// The network that the ties in the file at `path` make; what their merging finds is told as where they come from texts.
  private func network(of coding: Coding, _ path: String, _ registry: Registry, _ warn: (String) -> Void) -> Network {
    let id = URL(filePath: path).deletingPathExtension().lastPathComponent
    let merged = Network.of(coding, id: id, title: Self.title, registry: registry)
    merged.findings.forEach { warn($0.described) }
    return merged.network
  }

  /// The networks that `arguments` name. Networks with one id get numbers behind it, so that nothing of one stands for another.
  func load(_ arguments: [String], registry: Registry, warn: (String) -> Void) throws -> [Network] {
    var count: [String: Int] = [:]
    return try arguments.map { argument in
      var network = try load(argument, registry: registry, warn: warn)
      count[network.id, default: 0] += 1
      if let number = count[network.id], number > 1 { network.id += "-\(number)" }
      return network
    }
  }

  /// The network that `name` names, or none for the texts alone, with the ties of `coding` merged into it; and that network as it was before.
  func merge(
    _ coding: Coding, into name: String, on day: PartialDate? = nil, registry: Registry, warn: (String) -> Void
  ) throws -> (baseline: Network, network: Network, findings: [Finding]) {
    if name == "none" {
      let (network, findings) = Network.of(coding, id: "texts", title: Self.title, registry: registry, on: day)
      return (Network(id: network.id, title: Self.title, asOf: network.asOf), network, findings)
    }
    let baseline = try load(name, registry: registry, warn: warn)
    let merged = baseline.merging(coding, registry: registry, on: day)
    return (baseline, merged.network, merged.findings)
  }

  private func carried(_ name: String) throws -> Network {
    let carried = try NetworkLibrary.builtIn()
    if let network = carried.network(name) { return network }
    throw InputError(
      message: "\(name): there is no such file, and the program carries no network of that name; it carries "
        + carried.networks.map(\.id).joined(separator: ", "))
  }
}

extension NetworkFormat: ExpressibleByArgument {}

extension Coding {
  /// What `extract` wrote, `nil` where the file is something else.
  fileprivate init?(file: ModelFile) {
    guard file.text.first(where: { !$0.isWhitespace }) == "{", let coding = try? Coding(json: Data(file.text.utf8)) else {
      return nil
    }
    self = coding
  }
}
