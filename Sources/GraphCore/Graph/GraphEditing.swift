extension Graph {
  /// How a directed graph becomes undirected. No measure does this on its own.
  public enum Symmetrization: Sendable, Hashable {
    /// Two nodes are tied if there is an edge either way.
    case either
    /// Two nodes are tied only if there is an edge each way.
    case mutual
  }

  /// The same edges without their weights; parallel edges stay. The tally is carried over. Time O(nodes + edges).
  public func unweighted() -> Graph {
    guard isWeighted else { return self }
    return Graph(sortedRows: WeightedAdjacency(outgoing), directed: isDirected, tally: tally)
  }

  /// An undirected graph of the same nodes. Its weights are the sums of those of the edges it stands for, or the least of them where the
  /// graph was built so (`EdgeTally.shortest`); parallel edges are merged and loops kept. An undirected graph returns itself. Time O(nodes + edges · log degree).
  ///
  /// The tally counts what was merged here, on top of what had been merged before; edges that `.mutual` leaves out for want
  /// of an answer are not in it.
  public func undirected(_ rule: Symmetrization) -> Graph {
    guard isDirected else { return self }
    let arcs = edges.filter { edge in
      rule == .either || hasEdge(from: edge.target, to: edge.source)
    }
    let rows = WeightedAdjacency(
      nodeCount: nodeCount, sources: arcs.map { Int32($0.source) }, targets: arcs.map { Int32($0.target) },
      weights: isWeighted ? arcs.map(\.weight) : nil, mirrored: true
    ).transposed().merged(shortest: tally.shortest)
    let loops = arcs.reduce(into: Set<Int>()) { if $1.source == $1.target { $0.insert($1.source) } }.count
    let merged = arcs.count - (rows.arcCount + loops) / 2
    return Graph(
      sortedRows: rows, directed: false,
      tally: EdgeTally(merged: tally.merged + merged, droppedLoops: tally.droppedLoops, shortest: tally.shortest))
  }

  /// The same graph with every edge turned round; an undirected graph is itself. Time O(nodes + edges).
  public func turned() -> Graph {
    guard isDirected else { return self }
    return Graph(sortedRows: weightedRows(.incoming), directed: true, tally: tally)
  }

  /// The graph of some of the nodes and all edges between them. The node `kept[i]` becomes node `i`.
  ///
  /// - Parameter kept: Nodes of this graph, each once; others and repeats are passed over.
  /// - Complexity: Time O(nodes + edges · log degree).
  public func induced(on kept: [Int]) -> Graph {
    var place = [Int32](repeating: -1, count: nodeCount)
    var count = 0
    var order: [Int] = []
    for node in kept where nodes.contains(node) && place[node] < 0 {
      place[node] = Int32(count)
      count += 1
      order.append(node)
    }
    let outgoing = weightedRows()
    var rows = WeightedAdjacency(offsets: [0], targets: [], weights: isWeighted ? [] : nil)
    for node in order {
      let arcs = outgoing.row(node)
        .filter { place[Int(outgoing.targets[$0])] >= 0 }
        .sorted { (place[Int(outgoing.targets[$0])], $0) < (place[Int(outgoing.targets[$1])], $1) }
      for arc in arcs {
        rows.targets.append(place[Int(outgoing.targets[arc])])
        if let weights = outgoing.weights { rows.weights?.append(weights[arc]) }
      }
      rows.offsets.append(Int32(rows.targets.count))
    }
    return Graph(sortedRows: rows, directed: isDirected, tally: tally)
  }

  /// The graph without one node and its edges; higher nodes move down by one. A node that is not there changes nothing.
  public func removing(_ node: Int) -> Graph {
    induced(on: nodes.filter { $0 != node })
  }
}
