/// Why a measure refuses a graph or a parameter. A graph is never changed in silence to suit a measure.
public enum MeasureError: Error, Sendable, Hashable {
  /// The measure is defined for undirected graphs; `Graph.undirected(_:)` makes one.
  case graphIsDirected(measure: String)
  /// The measure is defined for directed graphs.
  case graphIsUndirected(measure: String)
  /// The measure is defined for two-mode networks.
  case graphIsOneMode(measure: String)
  /// A list that should have one entry a node, or a graph of the same nodes, has another length.
  case lengthDoesNotMatch(name: String, count: Int, nodeCount: Int)
  /// A table has something at this place (counted from 0) that is no finite number.
  case notANumber(row: Int, column: Int)
  /// The measure tries out all possibilities, and this graph has too many of them.
  case tooManyToTryAll(measure: String, nodes: Int, most: Int)
  /// The measure is defined for graphs without weights; `Graph.unweighted()` makes one.
  case graphIsWeighted(measure: String)
  /// The measure is defined for graphs without loops; build the graph with the policy `.simple`.
  case graphHasLoops(measure: String)
  /// The measure is defined for graphs without parallel edges; build the graph with the policy `.simple`.
  case graphHasParallelEdges(measure: String)
  /// The graph has no such node.
  case noSuchNode(Int, nodeCount: Int)
  /// The measure takes a number of every pair of nodes, and there are too many.
  case tooManyNodes(measure: String, nodes: Int, most: Int)
  /// The measure is one of two different nodes.
  case nodeWithItself(Int)
  /// Two nodes of a signed graph are tied both with and against.
  case tiedBothWays(Int, Int)
  /// The parameter has to lie strictly between two bounds.
  case parameterOutOfRange(name: String, value: Double, above: Double, below: Double)
  /// A tie is stronger than the strongest that there was said to be.
  case strongerTie(Double, than: Double)
  /// From this node the shortest paths to some other are more than a `Double` can count (1.8e308).
  case tooManyShortestPaths(from: Int)
}

extension MeasureError: CustomStringConvertible {
  /// One sentence: what was found, what was expected and how to mend it.
  public var description: String {
    switch self {
    case .graphIsDirected(let measure):
      "\(measure) is defined for undirected graphs; make this one undirected first, and say how."
    case .graphIsUndirected(let measure):
      "\(measure) is defined for directed graphs; this one has no directions."
    case .graphIsOneMode(let measure):
      "\(measure) is defined for two-mode networks; the nodes of this one are of one kind."
    case .lengthDoesNotMatch(let name, let count, let nodeCount):
      "\(name) has \(count) entries, the graph \(nodeCount) nodes; give one entry a node."
    case .tooManyToTryAll(let measure, let nodes, let most):
      "\(measure) tries out all possibilities, for up to \(most) nodes; this graph has \(nodes)."
    case .notANumber(let row, let column):
      "Row \(row), column \(column) of the table is not a finite number."
    case .graphIsWeighted(let measure):
      "\(measure) is defined for graphs without weights; drop the weights of this one first."
    case .graphHasLoops(let measure):
      "\(measure) is defined for graphs without loops; build this one with loops dropped."
    case .graphHasParallelEdges(let measure):
      "\(measure) is defined for graphs without parallel edges; build this one with parallels merged."
    case .noSuchNode(let node, let nodeCount):
      "Node \(node) is not in the graph, whose nodes run from 0 to \(nodeCount - 1)."
    case .tooManyNodes(let measure, let nodes, let most):
      "\(measure) keeps a number for every pair of nodes, and takes at most \(most) nodes; this graph has \(nodes)."
    case .nodeWithItself(let node):
      "Node \(node) was given twice; give two different nodes."
    case .tiedBothWays(let a, let b):
      "Nodes \(a) and \(b) are tied both with and against; decide which of the two counts."
    case .parameterOutOfRange(let name, let value, let above, let below):
      "\(name) is \(value); it has to be above \(above) and below \(below)."
    case .strongerTie(let weight, let strongest):
      "A tie has the weight \(weight), stronger than \(strongest), which was said to be that of the strongest there could be; name one that none passes."
    case .tooManyShortestPaths(let node):
      "From node \(node) there are more shortest paths to some node than can be counted (1.8e308)."
    }
  }
}
