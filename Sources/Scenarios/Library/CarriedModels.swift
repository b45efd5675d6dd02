import AllianceNetwork

extension ScenarioLibrary {
  /// The scenarios that the program carries inside itself: the files of `models/scenarios/`, read once.
  ///
  /// Throws ``AllianceNetwork/ModelError`` only where the program was built from files that do not pass `validate`.
  public static func builtIn() throws -> ScenarioLibrary { try carried.get() }

  private static let carried = Result {
    try ScenarioLibrary(
      files: carriedModels(in: "scenarios"), registry: .builtIn(),
      agreements: Set(NetworkLibrary.builtIn().networks.flatMap { $0.agreements.map(\.id) }))
  }
}

/// Networks by id.
public struct NetworkLibrary: Sendable {
  /// The networks, sorted by id.
  public let networks: [Network]

  /// A library of these networks; of several with one id the last one counts.
  public init(_ networks: [Network]) {
    self.networks = Dictionary(networks.map { ($0.id, $0) }) { _, last in last }.values
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The network with this id, `nil` where there is none. Linear in the number of networks.
  public func network(_ id: String) -> Network? { networks.first { $0.id == id } }

  /// The networks that the program carries inside itself: the files of `models/networks/`, read once.
  ///
  /// Throws ``AllianceNetwork/ModelError`` only where the program was built from files that do not pass `validate`.
  public static func builtIn() throws -> NetworkLibrary { try carried.get() }

  private static let carried = Result {
    let registry = try Registry.builtIn()
    return NetworkLibrary(try carriedModels(in: "networks").map { try Network(file: $0, registry: registry) })
  }
}

/// The files of a folder of `models/` that this room carries.
private func carriedModels(in folder: String) -> [ModelFile] {
  EmbeddedModels.files.filter { $0.name.hasPrefix("\(folder)/") }.map { ModelFile(name: "models/\($0.name)", text: $0.text) }
}
