/// Why a graph could not be built from what was given.
public enum GraphCoreError: Error, Sendable, Hashable {
  /// A graph cannot have fewer than no nodes.
  case negativeNodeCount(Int)
  /// The edge at `edge` (counted from 0) names `node`, which is not in `0..<nodeCount`.
  case nodeOutOfRange(node: Int, edge: Int, nodeCount: Int)
  /// There must be as many weights as edges.
  case weightsDoNotMatchEdges(weights: Int, edges: Int)
  /// The weight of the edge at `edge` (counted from 0) is outside `Graph.weightRange`.
  case weightOutOfRange(Double, edge: Int)
  /// More than 2³¹ − 2 nodes, or more arcs than 32 bits count (an undirected edge is two arcs).
  case tooLarge(nodes: Int, edges: Int)
}

extension GraphCoreError: CustomStringConvertible {
  /// One sentence: what was found, what was expected and how to mend it.
  public var description: String {
    switch self {
    case .negativeNodeCount(let count):
      "A graph of \(count) nodes was asked for; give 0 or more."
    case .nodeOutOfRange(let node, let edge, let nodeCount):
      "Edge \(edge) names node \(node), but nodes run from 0 to \(nodeCount - 1); mend the edge or raise the node count."
    case .weightsDoNotMatchEdges(let weights, let edges):
      "There are \(weights) weights for \(edges) edges; give one weight an edge, or none at all."
    case .weightOutOfRange(let weight, let edge):
      "Edge \(edge) has weight \(weight); a weight is a number from 1e-100 to 1e100. Leave out a tie that has no strength."
    case .tooLarge(let nodes, let edges):
      "\(nodes) nodes and \(edges) edges are more than a graph holds (about two thousand million nodes, half as many edges)."
    }
  }
}
