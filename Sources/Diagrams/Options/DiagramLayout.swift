/// How the nodes are placed.
public enum DiagramLayout: Sendable, Hashable {
  /// The hub in the centre and the others on a ring around it; without a hub, as `lattice`.
  case hub
  /// All on one ring.
  case lattice
  /// By the capitals of the states, as on a map with narrowed oceans, moved apart where they would overlap.
  case map
  /// By an engine of Graphviz.
  case engine(LayoutEngine)

  /// The layout with this name: `hub`, `lattice`, `map` or an engine; `nil` for any other.
  public init?(name: String) {
    switch name {
    case "hub": self = .hub
    case "lattice": self = .lattice
    case "map": self = .map
    default:
      guard let engine = LayoutEngine(rawValue: name) else { return nil }
      self = .engine(engine)
    }
  }

  /// The name of the layout.
  public var name: String {
    switch self {
    case .hub: "hub"
    case .lattice: "lattice"
    case .map: "map"
    case .engine(let engine): engine.rawValue
    }
  }

  /// The names of all layouts.
  public static let names = ["hub", "lattice", "map"] + LayoutEngine.allCases.map(\.rawValue)
}
