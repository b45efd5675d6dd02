/// Why a two-mode graph has no such score, though other graphs have.
public enum TwoModeReason: String, Sendable, Hashable, CaseIterable {
  /// Constraint: a node's contacts are of one kind, and so never tied to one another.
  case constraintIsOfDegree
  /// Effective size, for the same reason.
  case effectiveSizeIsDegree
  /// Efficiency, for the same reason.
  case efficiencyIsOne
  /// Transitivity, for the same reason.
  case noTriangle
  /// What follows the direction of ties.
  case noDirections
  /// Hub scores of the second kind.
  case hubsAreOfFirstKind
  /// Authority scores of the first kind.
  case authoritiesAreOfSecondKind
  /// What is counted of a hub and pairs of states.
  case pairsOfStates
  /// What compares the degrees of all nodes.
  case degreesOfTwoKinds
}

extension TwoModeReason: CustomStringConvertible {
  /// The reason in a few words, fit for a footnote.
  public var description: String {
    switch self {
    case .constraintIsOfDegree:
      "two-mode, no two contacts of a node are tied, so that constraint would be made of its own degree alone"
    case .effectiveSizeIsDegree: "two-mode, no two contacts of a node are tied, so that effective size would be degree"
    case .efficiencyIsOne: "two-mode, no two contacts of a node are tied, so that every node would have 1"
    case .noTriangle:
      "two-mode, no path of two ties can be closed; robins_alexander_clustering and opsahl_clustering take its place"
    case .noDirections: "the ties of a two-mode graph have no direction"
    case .hubsAreOfFirstKind:
      "two-mode, ties are read from the first kind of node to the second, so that the first alone has hub scores"
    case .authoritiesAreOfSecondKind:
      "two-mode, ties are read from the first kind of node to the second, so that the second alone has authority scores"
    case .pairsOfStates: "it is of pairs of states, which a two-mode graph does not tie; project by clique or hub"
    case .degreesOfTwoKinds: "the degrees of the two kinds of node are counts of different things; see the mean degree of each"
    }
  }
}
