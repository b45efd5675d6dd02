extension Graph {
  /// How many paths there are between two nodes that have no other node in common; a tie between them is one of them.
  ///
  /// In 0...the smaller degree; defined for any two nodes, 0 where there is no path.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges, for nodes that are not there and for a node with
  ///   itself. Weights play no part.
  /// - Complexity: Time O(degree · edges), space O(nodes + edges).
  /// - Source: D. R. White and F. Harary (2001), doi:10.1111/0081-1750.00098; Menger's theorem.
  public func disjointPaths(between a: Int, and b: Int) throws(MeasureError) -> Int {
    try require([.undirected, .simple], for: "node-disjoint paths")
    try require(node: a)
    try require(node: b)
    guard a != b else { throw .nodeWithItself(a) }
    var flow = UnitFlow.nodes(of: self)
    return flow.most(from: 2 * a + 1, to: 2 * b, limit: min(outgoing.row(a).count, outgoing.row(b).count))
  }

  /// Node connectivity κ: the least number of nodes whose loss parts the graph or leaves one node only; the fewest
  /// node-disjoint paths between two nodes that are not tied. A directed graph is parted when not every node reaches every other.
  ///
  /// In 0...n−1. A disconnected graph has 0, a star 1, a cycle 2 (directed 1), a complete graph n−1 by convention. Undefined for fewer
  /// than two nodes.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O((nodes + δ²) · δ · edges) with least degree δ, directed O(nodes · δ² · edges); space O(nodes + edges).
  /// - Source: D. R. White and F. Harary (2001), doi:10.1111/0081-1750.00098; computed after A. H. Esfahanian and
  ///   S. L. Hakimi (1984), doi:10.1002/net.3230140211, directed after S. Even (1975), doi:10.1137/0204043.
  public func nodeConnectivity() throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "node connectivity")
    let quantity = Quantity("node connectivity", unit: "nodes", of: kind)
    guard nodeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    guard strongComponents().count == 1 else { return NetworkScore(quantity, 0) }
    if isDirected { return NetworkScore(quantity, Double(directedNodeConnectivity())) }
    let lowest = nodes.min { (outgoing.row($0).count, $0) < (outgoing.row($1).count, $1) } ?? 0
    let around = neighbours(of: lowest).map { Int($0) }
    var least = around.count
    guard least < nodeCount - 1 else { return NetworkScore(quantity, Double(least)) }
    var flow = UnitFlow.nodes(of: self)
    for node in nodes where node != lowest && !hasEdge(from: lowest, to: node) {
      least = flow.most(from: 2 * lowest + 1, to: 2 * node, limit: least)
    }
    for (index, a) in around.enumerated() {
      for b in around.dropFirst(index + 1) where !hasEdge(from: a, to: b) {
        least = flow.most(from: 2 * a + 1, to: 2 * b, limit: least)
      }
    }
    return NetworkScore(quantity, Double(least))
  }

  /// The same of a directed graph that is strongly connected. Of any κ + 1 nodes one is not among the κ whose loss parts the graph, and so is parted by it from some
  /// node, the one way or the other.
  private func directedNodeConnectivity() -> Int {
    let least = { (node: Int) in min(self.outgoing.row(node).count, self.incoming.row(node).count) }
    let order = nodes.sorted { (least($0), $0) < (least($1), $1) }
    var fewest = least(order[0])
    var flow = UnitFlow.nodes(of: self)
    var tried = 0
    while tried <= fewest, tried < nodeCount {
      let node = order[tried]
      for other in nodes where other != node {
        if !hasEdge(from: node, to: other) { fewest = flow.most(from: 2 * node + 1, to: 2 * other, limit: fewest) }
        if !hasEdge(from: other, to: node) { fewest = flow.most(from: 2 * other + 1, to: 2 * node, limit: fewest) }
      }
      tried += 1
    }
    return fewest
  }

  /// Edge connectivity λ: the least number of ties whose loss parts the graph. At least κ, at most the least degree. A directed graph is parted when not every
  /// node reaches every other.
  ///
  /// In 0...n−1: a disconnected graph has 0, a tree 1, a complete graph n−1. Undefined for fewer than two nodes.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes · δ · edges) with least degree δ; space O(nodes + edges).
  /// - Source: J. Moody and D. R. White (2003), doi:10.2307/3088904.
  public func edgeConnectivity() throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "edge connectivity")
    let quantity = Quantity("edge connectivity", unit: "ties", of: kind)
    guard nodeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    guard strongComponents().count == 1 else { return NetworkScore(quantity, 0) }
    var least = nodes.map { min(outgoing.row($0).count, incoming.row($0).count) }.min() ?? 0
    var flow = UnitFlow.edges(of: self)
    for node in nodes.dropFirst() {
      least = flow.most(from: 0, to: node, limit: least)
      if isDirected { least = flow.most(from: node, to: 0, limit: least) }
    }
    return NetworkScore(quantity, Double(least))
  }

  /// Average connectivity κ̄: the mean, over all pairs of nodes, of the number of node-disjoint paths between them. Unlike κ it
  /// is not set by the weakest node, and it is well defined on disconnected graphs. In a directed graph pairs are ordered, and paths follow the edges.
  ///
  /// In 0...n−1: a connected tree has 1, a cycle 2 (directed 1), a complete graph n−1. Undefined for fewer than two nodes.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes² · degree · edges) at worst; undirected pairs that share no block need no flow.
  /// - Source: L. W. Beineke, O. R. Oellermann and R. E. Pippert (2002), doi:10.1016/S0012-365X(01)00180-7; directed R. M. Casablanca, P. Dankelmann, W. Goddard,
  ///   L. Mol and O. Oellermann (2021), doi:10.1007/s10878-021-00789-z.
  public func averageConnectivity() throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "average connectivity")
    let quantity = Quantity(
      "average connectivity", unit: "paths with no other node in common",
      normalisation: "divided by the number of \(isDirected ? "ordered " : "")pairs of nodes", of: kind)
    guard nodeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    let pairs = Double(nodeCount) * Double(nodeCount - 1)
    return NetworkScore(quantity, Double(isDirected ? orderedPaths() : 2 * unorderedPaths()) / pairs)
  }

  /// The numbers of node-disjoint paths from every node to every other, added up.
  private func orderedPaths() -> Int {
    var flow = UnitFlow.nodes(of: self)
    var sum = 0
    for a in nodes {
      for b in nodes where b != a {
        sum += flow.most(from: 2 * a + 1, to: 2 * b, limit: min(outgoing.row(a).count, incoming.row(b).count))
      }
    }
    return sum
  }

  /// The same of the pairs of an undirected graph, each once.
  private func unorderedPaths() -> Int {
    // A pair that one node or bridge can part has one path; the others are together in a block.
    var sum = components(without: nil).connectedPairs
    var flow = UnitFlow.nodes(of: self)
    for block in CutStructure(of: self).blocks {
      for (index, a) in block.enumerated() {
        for b in block.dropFirst(index + 1) {
          let limit = min(outgoing.row(a).count, outgoing.row(b).count)
          sum += flow.most(from: 2 * a + 1, to: 2 * b, limit: limit) - 1
        }
      }
    }
    return sum
  }
}
