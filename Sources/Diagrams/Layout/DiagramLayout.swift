/// The engines of Graphviz that can place the nodes.
public enum LayoutEngine: String, Sendable, Hashable, CaseIterable {
  /// Layers from top to bottom (Gansner, Koutsofios, North and Vo 1993).
  case dot
  /// Stress (Kamada and Kawai 1989; Gansner, Koren and North 2004).
  case neato
  /// Forces (Fruchterman and Reingold 1991).
  case fdp
  /// Forces on several scales, for large networks (Hu 2005).
  case sfdp
  /// Circles by biconnected component.
  case circo
  /// Rings around a centre.
  case twopi
}

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
