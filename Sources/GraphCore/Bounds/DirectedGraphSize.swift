/// How many nodes and edges a directed graph without loops and parallels has, and what that alone lets a score of its hub be. Ties of a node are those in and out
/// together.
///
/// Every bound is reached by some graph of the size, but for a `LooseBounds`, which says whether it is; the argument stands beside it, and the tests hold it against all graphs of up to four nodes.
public struct DirectedGraphSize: Sendable, Hashable {
  /// How many nodes.
  public let nodes: Int
  /// How many edges, at most n(n−1).
  public let edges: Int

  /// A size; `nil` where so many nodes cannot have so many edges.
  public init?(nodes: Int, edges: Int) {
    guard (0...3_000_000_000).contains(nodes), edges >= 0, edges <= nodes * max(0, nodes - 1) else { return nil }
    (self.nodes, self.edges) = (nodes, edges)
  }

  /// Ordered pairs of the nodes but one.
  var spokePairs: Int { nodes < 2 ? 0 : (nodes - 1) * (nodes - 2) }

  /// The least and the most ties of the hub.
  ///
  /// Most where it has all that there are, or both with every other. One that leads has at least the mean, 2m/n rounded up: degrees can be as even as that, in an
  /// undirected graph of even degrees or, beyond n(n−1)/2 edges, in a complete one with such a graph of the rest laid over it. Any other has at least what
  /// does not fit among the rest. `nil` without nodes.
  /// - Complexity: Time O(1).
  public func hubDegree(_ hub: GraphSize.Hub) -> ScoreBounds? {
    guard nodes > 0 else { return nil }
    let least = hub == .leading ? (2 * edges + nodes - 1) / nodes : max(0, edges - spokePairs)
    return ScoreBounds(least: Double(least), most: Double(min(2 * (nodes - 1), edges)))
  }

  /// The least and the most density among the spokes: all edges but the hub's, over their ordered pairs. `nil` for fewer than three nodes.
  /// - Complexity: Time O(1).
  public func spokeDensity(_ hub: GraphSize.Hub) -> ScoreBounds? {
    guard nodes > 2, let degree = hubDegree(hub) else { return nil }
    let pairs = Double(spokePairs)
    return ScoreBounds(least: (Double(edges) - degree.most) / pairs, most: (Double(edges) - degree.least) / pairs)
  }

  /// The least and the most degree centralization, of degrees in and out together: the sum of the differences from the largest degree d is n·d − 2m. `nil` for fewer
  /// than three nodes.
  /// - Complexity: Time O(1).
  public var degreeCentralization: ScoreBounds? {
    guard nodes > 2, let degree = hubDegree(.leading) else { return nil }
    let (count, ends) = (Double(nodes), 2 * Double(edges))
    return ScoreBounds(least: count * degree.least - ends, most: count * degree.most - ends).divided(by: 2 * Double(spokePairs))
  }
}

extension Graph {
  /// The size of a directed graph; `nil` where it is undirected or has loops or parallel edges.
  public var directedSize: DirectedGraphSize? {
    !isDirected || loopCount > 0 || parallelCount > 0 ? nil : DirectedGraphSize(nodes: nodeCount, edges: edgeCount)
  }
}
