extension Graph {
  /// Builds a graph from its edges, in any order.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are, isolates included.
  ///   - directed: Whether the first node of an edge is its source; if not, their order means nothing.
  ///   - edges: The ends of each edge, each in `0..<nodeCount`.
  ///   - weights: The weight of each edge, in `Graph.weightRange`; nil for a graph without weights.
  ///   - policy: What becomes of parallel edges and loops. What it took away is counted in `tally`.
  /// - Throws: `GraphCoreError` naming the first edge or weight at fault.
  /// - Complexity: Time and space O(nodes + edges).
  public init(
    nodeCount: Int, directed: Bool, edges: [(Int, Int)], weights: [Double]? = nil, policy: EdgePolicy
  ) throws(GraphCoreError) {
    guard nodeCount >= 0 else { throw .negativeNodeCount(nodeCount) }
    guard nodeCount < Int32.max else { throw .tooLarge(nodes: nodeCount, edges: edges.count) }
    var sources: [Int32] = []
    var targets: [Int32] = []
    sources.reserveCapacity(edges.count)
    targets.reserveCapacity(edges.count)
    for (index, (source, target)) in edges.enumerated() {
      for node in [source, target] where !(0..<nodeCount).contains(node) {
        throw .nodeOutOfRange(node: node, edge: index, nodeCount: nodeCount)
      }
      sources.append(Int32(source))
      targets.append(Int32(target))
    }
    try self.init(
      nodeCount: nodeCount, directed: directed, sources: sources, targets: targets, weights: weights, policy: policy)
  }

  /// The same from ends already known to be nodes, in two columns.
  init(
    nodeCount: Int, directed: Bool, sources: [Int32], targets: [Int32], weights: [Double]?, policy: EdgePolicy
  ) throws(GraphCoreError) {
    guard nodeCount < Int32.max, sources.count <= Int(Int32.max) / 2 else {
      throw .tooLarge(nodes: nodeCount, edges: sources.count)
    }
    if let weights { try Self.check(weights, edgeCount: sources.count) }
    var kept = (sources: sources, targets: targets, weights: weights)
    if policy.loops == .drop, zip(sources, targets).contains(where: ==) {
      let edges = sources.indices.filter { sources[$0] != targets[$0] }
      kept = (edges.map { sources[$0] }, edges.map { targets[$0] }, weights.map { weights in edges.map { weights[$0] } })
    }
    var rows = WeightedAdjacency(
      nodeCount: nodeCount, sources: kept.sources, targets: kept.targets, weights: kept.weights, mirrored: !directed)
    // Transposing sorts. An undirected graph is its own transpose; a directed one has to be turned back. Lists of edges are often
    // in an order that leaves nothing to sort.
    if !rows.isSorted {
      rows = rows.transposed()
      if directed { rows = rows.transposed() }
    }
    if policy.parallels == .merge, rows.repeatedArcCount > 0 { rows = rows.merged() }
    let droppedLoops = sources.count - kept.sources.count
    let built = Graph(sortedRows: rows, directed: directed, tally: EdgeTally(merged: 0, droppedLoops: droppedLoops))
    let tally = EdgeTally(merged: kept.sources.count - built.edgeCount, droppedLoops: droppedLoops)
    self = Graph(built, tally: tally)
  }

  /// Refuses weights that are not one an edge, and the first out of range.
  static func check(_ weights: [Double], edgeCount: Int) throws(GraphCoreError) {
    guard weights.count == edgeCount else { throw .weightsDoNotMatchEdges(weights: weights.count, edges: edgeCount) }
    for (index, weight) in weights.enumerated() where !Graph.weightRange.contains(weight) {
      throw .weightOutOfRange(weight, edge: index)
    }
  }

  /// The same graph with another account of its making.
  private init(_ graph: Graph, tally: EdgeTally) {
    isDirected = graph.isDirected
    edgeCount = graph.edgeCount
    loopCount = graph.loopCount
    parallelCount = graph.parallelCount
    self.tally = tally
    outgoing = graph.outgoing
    incoming = graph.incoming
    edgeWeights = graph.edgeWeights
  }
}
