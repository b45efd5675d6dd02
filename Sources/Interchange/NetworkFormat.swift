import AllianceNetwork

/// The file formats of networks, by the endings of their names.
public enum NetworkFormat: String, Sendable, Hashable, CaseIterable {
  /// The model format as YAML.
  case yaml
  /// The model format as JSON.
  case json
  /// One row an agreement; read also: one row a tie.
  case csv
  /// One row a tie.
  case tieCSV = "ties.csv"
  /// GraphML in two modes; read also: in one mode.
  case graphML = "graphml"
  /// GraphML in one mode, an edge a tie.
  case dyadGraphML = "ties.graphml"
  /// GEXF, for Gephi. Written alone.
  case gexf
  /// A Pajek network. Written alone.
  case pajek = "net"
  /// A UCINET DL matrix. Written alone.
  case ucinetDL = "dl"

  /// The format that the ending of `path` says, the longest that fits (`a.ties.csv`); upper case counts as lower case. `nil`
  /// where there is none.
  public init?(path: String) {
    let name = path.lowercased()
    let fitting = Self.allCases.filter { name.hasSuffix("." + $0.rawValue) }
    if let format = fitting.max(by: { $0.rawValue.utf8.count < $1.rawValue.utf8.count }) {
      self = format
    } else if name.hasSuffix(".yml") {
      self = .yaml
    } else {
      return nil
    }
  }

  /// Whether files of the format can be read.
  public var isReadable: Bool {
    switch self {
    case .yaml, .json, .csv, .tieCSV, .graphML, .dyadGraphML: true
    case .gexf, .pajek, .ucinetDL: false
    }
  }

  /// Whether the format takes whole agreements. The others take the pairs that count under a filter.
  public var holdsAgreements: Bool {
    switch self {
    case .yaml, .json, .csv, .graphML: true
    case .tieCSV, .dyadGraphML, .gexf, .pajek, .ucinetDL: false
    }
  }

  /// Reads a network of this format.
  ///
  /// Throws ``AllianceNetwork/ModelError`` with every problem and its line, and where the format cannot be read; `warn` receives what does
  /// not stand in the way.
  public func read(_ file: ModelFile, registry: Registry, warn: (Problem) -> Void = { _ in }) throws -> Network {
    switch self {
    case .yaml, .json: return try Network(file: file, registry: registry, warn: warn)
    case .csv, .tieCSV: return try Network(csv: file, registry: registry, warn: warn)
    case .graphML, .dyadGraphML: return try Network(graphML: file, registry: registry, warn: warn)
    case .gexf, .pajek, .ucinetDL:
      let readable = Self.allCases.filter(\.isReadable).map { ".\($0.rawValue)" }.joined(separator: " ")
      throw ModelError([
        Problem(
          file: file.name, message: "files ending in .\(rawValue) are written and not read", hint: "give one of \(readable)")
      ])
    }
  }

  /// Writes `network` in this format, the same bytes every time. `filter` counts where the format does not hold agreements;
  /// `registry` gives the names of the parties. Throws what the YAML emitter throws.
  public func text(of network: Network, filter: Filter = .init(), registry: Registry = .init()) throws -> String {
    switch self {
    case .yaml: try network.tree.yaml()
    case .json: network.tree.json()
    case .csv: network.agreementCSV()
    case .tieCSV: network.tieCSV(filter)
    case .graphML: network.graphML(registry: registry)
    case .dyadGraphML: network.dyadGraphML(filter, registry: registry)
    case .gexf: network.gexf(filter, registry: registry)
    case .pajek: network.pajek(filter)
    case .ucinetDL: network.ucinetDL(filter)
    }
  }
}
