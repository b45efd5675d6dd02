/// How many nodes and ties an undirected graph without loops and parallels has, and what that alone lets a score be.
///
/// Every bound is reached by some graph of the size, but for a `LooseBounds`, which says whether it is. Where none is said to be from a publication, the argument stands beside it, and the tests hold it against
/// all graphs of up to seven nodes (R. C. Read and R. J. Wilson 1998, An Atlas of Graphs).
public struct GraphSize: Sendable, Hashable {
  /// How many nodes.
  public let nodes: Int
  /// How many ties, at most n(n−1)/2.
  public let ties: Int

  /// A size; `nil` where so many nodes cannot have so many ties.
  public init?(nodes: Int, ties: Int) {
    guard (0...3_000_000_000).contains(nodes), ties >= 0, ties <= nodes * max(0, nodes - 1) / 2 else { return nil }
    (self.nodes, self.ties) = (nodes, ties)
  }

  /// Which node is taken for the hub.
  public enum Hub: Sendable, Hashable {
    /// A node than which none has more ties.
    case leading
    /// Any node, such as one that was declared and has fewer ties than another.
    case any
  }

  var pairs: Int { nodes * max(0, nodes - 1) / 2 }
  /// Pairs of the nodes but one.
  var spokePairs: Int { nodes < 2 ? 0 : (nodes - 1) * (nodes - 2) / 2 }
}

extension Graph {
  /// The graph's size; `nil` where it is directed or has loops or parallel edges.
  public var size: GraphSize? {
    isDirected || loopCount > 0 || parallelCount > 0 ? nil : GraphSize(nodes: nodeCount, ties: edgeCount)
  }
}
