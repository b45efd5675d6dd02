/// Why a graph with directions has no such score, though other graphs have.
public enum DirectedReason: String, Sendable, Hashable, CaseIterable {
  /// Information and current-flow betweenness: ties as wires.
  case wiresHaveNoDirection
  /// Subgraph centrality.
  case closedWalksStayInParts
  /// Components added by loss: pieces as if ties ran both ways.
  case partsHaveNoDirection
}

extension DirectedReason: CustomStringConvertible {
  /// The reason in a few words, fit for a footnote.
  public var description: String {
    switch self {
    case .wiresHaveNoDirection: "it takes ties for wires, which conduct both ways, and directions were kept"
    case .partsHaveNoDirection: "the pieces that it counts are of ties without direction, and directions were kept"
    case .closedWalksStayInParts:
      "directions were kept, and closed walks never leave a strong component; total_communicability counts all walks that arrive"
    }
  }
}

extension NodeMeasure {
  /// Why graphs with directions have no such score; `nil` where they have.
  var directedRefusal: DirectedReason? {
    switch self {
    case .information, .currentFlowBetweenness: .wiresHaveNoDirection
    case .subgraph: .closedWalksStayInParts
    case .cutPoint: .partsHaveNoDirection
    default: nil
    }
  }
}
