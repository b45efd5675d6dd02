import AllianceNetwork
import Diagrams
import Scenarios

/// Pictures of several networks in which every state and every agreement stands at the same place; in all but the first its differences from the one that it
/// is held against are marked.
public struct FigureSeries: Sendable {
  private let networks: [Network]
  private let bases: [Network]
  private let scenarios: [Int: String]
  private let filter: Filter
  private let registry: Registry
  private var options: DiagramOptions
  /// What the user should know of the layout.
  public let messages: [String]

  /// A series of the networks of `comparison` under one filter; the placement is made here, once. `scenarios` names those that made the last of the networks,
  /// in their order.
  public init(_ comparison: Comparison, scenarios: [String] = [], filter: Filter, registry: Registry, options: DiagramOptions) {
    let networks = comparison.networks
    let common = Placement.common(to: networks, filter: filter, registry: registry, options: options)
    self.networks = networks
    bases = networks.indices.map(comparison.base)
    self.scenarios = Dictionary(
      zip(networks.indices.suffix(scenarios.count), scenarios.suffix(networks.count)), uniquingKeysWith: { first, _ in first })
    self.filter = filter
    self.registry = registry
    self.options = options
    self.options.placement = common.placement
    messages = common.messages
  }

  /// The pictures, in the order of the networks, each with a name for its file: the network's id.
  public func diagrams() -> [(name: String, diagram: Diagram)] {
    networks.enumerated().map { index, network in
      var options = options
      options.idPrefix = network.id
      if index > 0 { options.base = DiagramBase(bases[index], scenario: scenarios[index]) }
      return (FileName.safe(network.id), Diagram(network: network, filter: filter, registry: registry, options: options))
    }
  }
}

/// Names for files made of what models say.
public enum FileName {
  /// The letters, digits, hyphens and underscores of `text`, everything else a hyphen; never empty, never hidden, at most 100 characters. What
  /// a model says cannot lead out of the folder.
  public static func safe(_ text: String) -> String {
    let kept = text.unicodeScalars.prefix(100).map { scalar -> Character in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
        ? Character(scalar) : "-"
    }
    let trimmed = String(kept).drop { $0 == "-" }
    return trimmed.isEmpty ? "network" : String(trimmed)
  }
}
