/// Several layers of ties between the same nodes, such as treaties, access and exercises.
public struct LayeredGraph: Sendable, Equatable {
  /// The layers, each with all the nodes.
  public let layers: [Graph]
  /// Layered.
  public var kind: GraphKind { GraphKind(.layered) }
  /// How many nodes there are.
  public let nodeCount: Int

  /// The graph of the given layers. Weights play no part.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges, and for layers of different nodes.
  public init(nodeCount: Int, layers: [Graph]) throws(MeasureError) {
    for (index, layer) in layers.enumerated() {
      try layer.require([.undirected, .simple], for: "a layered graph")
      guard layer.nodeCount == nodeCount else {
        throw .lengthDoesNotMatch(name: "Layer \(index)", count: layer.nodeCount, nodeCount: nodeCount)
      }
    }
    self.nodeCount = nodeCount
    self.layers = layers.map { $0.unweighted() }
  }
}

extension LayeredGraph {
  /// Edge overlap o_ij: the number of layers in which two nodes are tied, as the weights of a graph of all pairs tied in any.
  ///
  /// Weights are in 1...M; a graph without ties where no layer has any. In a pair that is not tied o_ij is 0.
  /// - Complexity: Time O(nodes + edges of all layers).
  /// - Source: F. Battiston, V. Nicosia and V. Latora (2014), doi:10.1103/PhysRevE.89.032804.
  public func overlap() -> Graph {
    let all = layers.flatMap(\.edges)
    let rows = WeightedAdjacency(
      nodeCount: nodeCount, sources: all.map { Int32($0.source) }, targets: all.map { Int32($0.target) },
      weights: all.map { _ in 1 }, mirrored: true
    ).transposed().merged()
    return Graph(
      sortedRows: rows, directed: false, tally: EdgeTally(merged: all.count - rows.arcCount / 2, droppedLoops: 0))
  }

  /// Overlapping degree o_i: a node's ties in all layers together. In 0...M(n−1), and defined for every node.
  ///
  /// - Complexity: Time O(nodes · layers).
  /// - Source: F. Battiston, V. Nicosia and V. Latora (2014), doi:10.1103/PhysRevE.89.032804.
  public func overlappingDegree() -> NodeScores {
    NodeScores(Quantity("overlapping degree", unit: "ties", of: kind), sums.map { Double($0) })
  }

  /// Participation P_i = M/(M−1) · (1 − Σ (k_iα / o_i)²): how evenly a node's ties are spread over the M layers. In 0...1: 0 with
  /// all in one layer, 1 with as many in each.
  ///
  /// Undefined for a node without ties, and for all with fewer than two layers.
  /// - Complexity: Time O(nodes · layers).
  /// - Source: F. Battiston, V. Nicosia and V. Latora (2014), doi:10.1103/PhysRevE.89.032804.
  public func participation() -> NodeScores {
    let count = Double(layers.count)
    let degrees = layers.map { $0.degrees() }
    let values: [Double?] = zip(0..<nodeCount, sums).map { node, sum in
      guard sum > 0, count > 1 else { return nil }
      let squares = degrees.reduce(0.0) { $0 + Double($1[node] * $1[node]) }
      return count / (count - 1) * (1 - squares / Double(sum * sum))
    }
    return NodeScores(
      Quantity("participation", unit: "evenness over layers", normalisation: "1 where all layers have the same share", of: kind),
      values, reason: count > 1 ? .isolate : .fewerLayers(than: 2))
  }

  /// The hubs of each layer: the nodes with most ties in it, ascending; several where they tie, none in a layer without ties.
  /// The hub may differ by layer.
  /// - Complexity: Time O(nodes · layers).
  /// - Source: none; it describes.
  public func hubs() -> [[Int]] {
    layers.map { layer in
      let degrees = layer.degrees()
      let most = degrees.max() ?? 0
      return most == 0 ? [] : layer.nodes.filter { degrees[$0] == most }
    }
  }

  /// Depth: the mean number of layers over the pairs tied in any. In 1...M; undefined where none is.
  /// - Parameter hub: A node whose ties are left out, for the depth among the spokes; nil for all pairs.
  /// - Throws: `MeasureError.noSuchNode`.
  /// - Complexity: As `overlap`.
  /// - Source: the mean of the edge overlap of F. Battiston, V. Nicosia and V. Latora (2014), doi:10.1103/PhysRevE.89.032804.
  public func depth(without hub: Int? = nil) throws(MeasureError) -> NetworkScore {
    if let hub, !(0..<nodeCount).contains(hub) { throw .noSuchNode(hub, nodeCount: nodeCount) }
    let quantity = Quantity("depth", unit: "layers", normalisation: "divided by the number of tied pairs", of: kind)
    let edges = overlap().edges.filter { $0.source != hub && $0.target != hub }
    guard !edges.isEmpty else { return NetworkScore(quantity, undefined: .noEdge) }
    return NetworkScore(quantity, edges.reduce(0) { $0 + $1.weight } / Double(edges.count))
  }

  private var sums: [Int] {
    layers.reduce([Int](repeating: 0, count: nodeCount)) { sums, layer in zip(sums, layer.degrees()).map(+) }
  }
}
