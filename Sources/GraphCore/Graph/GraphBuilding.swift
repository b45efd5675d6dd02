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
    let columns = EdgeColumns(sources: sources, targets: targets, weights: weights)
    try self.init(nodeCount: nodeCount, directed: directed, columns: columns, policy: policy)
  }

  /// The same from ends already known to be nodes. Their columns are let go as soon as the edges are filed.
  init(
    nodeCount: Int, directed: Bool, columns: consuming EdgeColumns, policy: EdgePolicy
  ) throws(GraphCoreError) {
    let given = columns.sources.count
    guard nodeCount < Int32.max, given <= Int(Int32.max) / 2 else { throw .tooLarge(nodes: nodeCount, edges: given) }
    if let weights = columns.weights { try Self.check(weights, edgeCount: given) }
    if policy.loops == .drop { columns.dropLoops() }
    let kept = columns.sources.count
    var rows = WeightedAdjacency(nodeCount: nodeCount, columns: columns, mirrored: !directed)
    // Transposing sorts. An undirected graph is its own transpose; a directed one has to be turned back. Lists of edges are often
    // in an order that leaves nothing to sort.
    if !rows.isSorted {
      rows = rows.transposed()
      if directed { rows = rows.transposed() }
    }
    let shortest = policy.parallels == .shortest
    if policy.parallels != .keep, rows.repeatedArcCount > 0 { rows = rows.merged(shortest: shortest) }
    let built = Graph(sortedRows: rows, directed: directed, tally: EdgeTally(merged: 0, droppedLoops: given - kept))
    self = Graph(
      built, tally: EdgeTally(merged: kept - built.edgeCount, droppedLoops: given - kept, shortest: shortest))
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
