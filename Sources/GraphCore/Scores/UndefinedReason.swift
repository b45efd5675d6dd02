/// Why a measure has no value, though the graph is of a kind that it is defined for.
public enum UndefinedReason: Sendable, Hashable {
  /// The graph has fewer nodes than the measure needs.
  case fewerNodes(than: Int)
  /// The graph has no edge.
  case noEdge
  /// The node reaches no other (along the direction asked for).
  case reachesNone
  /// The node has no tie.
  case isolate
  /// The node has fewer than two ties, so no pair of neighbours.
  case fewerThanTwoTies
  /// The node is tied to fewer than two others, so there is no pair of them.
  case fewerThanTwoContacts
  /// No node has two ties, so there is no path of length two.
  case noTwoPath
  /// The graph has no triangle.
  case noTriangle
  /// No component has three nodes.
  case noComponentOfThree
  /// All pairs of nodes are tied, so there is no other graph to compare with.
  case everyPairTied
  /// What the measure compares does not vary.
  case noVariance
  /// One predictor follows from the others.
  case collinear
  /// No instrument has three parties or more.
  case noHyperedgeOfThree
  /// There are fewer layers than the measure needs.
  case fewerLayers(than: Int)
  /// There is no path of this many edges, each node on it once.
  case noPathOf(length: Int)
  /// A null model has too few distinct graphs for a comparison.
  case fewerRealisations(than: Int, found: Int)
  /// The graphs of the null model have no weights, and the score is one of strengths.
  case noWeightedNull
  /// Two or more components share the largest eigenvalue: any mixture of their vectors would do.
  case severalLeadingComponents
  /// There is no path from the one node to the other.
  case noPath
  /// Not every node reaches every other.
  case disconnected
  /// Along the edges not every node reaches every other.
  case notStronglyConnected
  /// The score is beyond the largest number (1.8e308).
  case tooLarge
  /// The weights are so far apart (more than 10¹⁰ times) that the score would be rounding.
  case weightsTooFarApart
  /// What is sought is the place of a least that is come near to without end, and reached nowhere.
  case noMinimum
  /// The iteration was stopped before it settled.
  case didNotConverge(iterations: Int)
}

extension UndefinedReason: CustomStringConvertible {
  /// The reason in a few words, fit for a table's footnote.
  public var description: String {
    switch self {
    case .fewerNodes(let least): "needs at least \(least) nodes"
    case .noEdge: "the graph has no edge"
    case .reachesNone: "the node reaches no other"
    case .isolate: "the node is an isolate"
    case .fewerThanTwoTies: "the node has fewer than two ties"
    case .fewerThanTwoContacts: "the node is tied to fewer than two others"
    case .noTwoPath: "the graph has no path of length two"
    case .noTriangle: "the graph has no triangle"
    case .noComponentOfThree: "no component has three nodes"
    case .everyPairTied: "all pairs of nodes are tied"
    case .noVariance: "what it compares does not vary"
    case .collinear: "one predictor follows from the others"
    case .noHyperedgeOfThree: "no instrument has three parties"
    case .fewerLayers(let least): "needs at least \(least) layers"
    case .noPathOf(let length): "the graph has no path of length \(length)"
    case .fewerRealisations(let least, let found): "the null model has \(found) distinct graphs, fewer than \(least)"
    case .noWeightedNull: "chance graphs have no weights, and the score takes them"
    case .severalLeadingComponents: "several components share the largest eigenvalue"
    case .noPath: "there is no path"
    case .disconnected: "the graph is not connected"
    case .notStronglyConnected: "the graph is not strongly connected"
    case .tooLarge: "the score is beyond the largest number"
    case .weightsTooFarApart: "the weights are too far apart for the precision of numbers"
    case .noMinimum: "no minimum exists (star-like): the largest number would grow without end"
    case .didNotConverge(let iterations): "did not converge in \(iterations) iterations"
    }
  }
}
