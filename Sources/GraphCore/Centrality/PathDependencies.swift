/// How much of the shortest paths from many sources runs through each node and along each arc: sums of Brandes's pair dependencies
/// (U. Brandes 2001, doi:10.1080/0022250X.2001.9990249).
struct PathDependencies {
  /// By node, over ordered pairs of other nodes.
  let ofNodes: [Double]
  /// By arc, in the order of the graph's outgoing rows; empty if it was not asked for.
  let ofArcs: [Double]

  /// - Parameters:
  ///   - sources: The sources, each a node of the graph; all nodes by default.
  ///   - lengths: The length of each outgoing arc; nil if all are 1.
  ///   - arcs: Whether arcs are asked for.
  /// - Complexity: Time O(sources · edges) at worst, several times less where distances are short; space O(nodes) a thread.
  init(of graph: Graph, from sources: [Int]? = nil, lengths: [Double]? = nil, arcs: Bool = false) throws(MeasureError) {
    if let lengths {
      (ofNodes, ofArcs) = try Self.weighted(graph, from: sources ?? Array(graph.nodes), lengths: lengths, arcs: arcs)
      return
    }
    let local = LocalGraph(of: graph)
    let batches = local.batches(of: DependencyAccumulation.Lanes.scalarCount, among: sources)
    let pieces = Threads.pieces(parts: batches.count, steps: DependencyAccumulation.Lanes.scalarCount * graph.outgoing.arcCount)
    let sums = Threads.map(pieces) { piece in
      Sum(of: local, arcs: arcs, batches: batches[Threads.parts(of: piece, pieces: pieces, count: batches.count)])
    }
    if let source = sums.lazy.compactMap(\.overflowing).min() { throw .tooManyShortestPaths(from: source) }
    var nodeTotals = [Double](repeating: 0, count: graph.nodeCount)
    for sum in sums {
      for (place, node) in local.order.enumerated() { nodeTotals[Int(node)] += sum.nodes[place] }
    }
    ofNodes = nodeTotals
    var arcTotals = [Double](repeating: 0, count: arcs ? graph.outgoing.arcCount : 0)
    if arcs {
      let places = local.arcPlaces(in: graph.outgoing)
      for sum in sums {
        for (arc, place) in places.enumerated() { arcTotals[place] += sum.arcs[arc] }
      }
    }
    ofArcs = arcTotals
  }

  /// The same where arcs have lengths.
  private static func weighted(
    _ graph: Graph, from sources: [Int], lengths: [Double], arcs: Bool
  ) throws(MeasureError) -> (nodes: [Double], arcs: [Double]) {
    let pieces = Threads.pieces(parts: sources.count, steps: 8 * graph.outgoing.arcCount)
    let sums = Threads.map(pieces) { piece in
      var search = WeightedSearch(graph.outgoing, lengths: lengths)
      let totals = Vector(zeros: graph.nodeCount)
      let arcTotals = Vector(zeros: arcs ? graph.outgoing.arcCount : 0)
      var overflowing: Int?
      for source in sources[Threads.parts(of: piece, pieces: pieces, count: sources.count)] where overflowing == nil {
        search.run(from: source)
        if !search.gather(into: totals, arcTotals: arcTotals) { overflowing = source }
      }
      return (totals.array, arcTotals.array, overflowing)
    }
    if let source = sums.lazy.compactMap(\.2).min() { throw .tooManyShortestPaths(from: source) }
    func sum(_ parts: [[Double]]) -> [Double] {
      parts.dropFirst().reduce(parts[0]) { total, part in zip(total, part).map(+) }
    }
    return (sum(sums.map(\.0)), sum(sums.map(\.1)))
  }
}

/// What the sources of a piece of the work add up to, by place.
private struct Sum: Sendable {
  let nodes: [Double]
  let arcs: [Double]
  /// The lowest source of the first batch in which path counts overflowed.
  let overflowing: Int?

  init(of graph: LocalGraph, arcs wanted: Bool, batches: ArraySlice<LocalGraph.Batch>) {
    var accumulation = DependencyAccumulation(nodeCount: graph.nodeCount)
    var overflowing: Int?
    let arcTotals = Scratch(repeating: 0.0, count: wanted ? graph.outgoing.targets.count : 0)
    graph.withRows { outgoing, incoming in
      for batch in batches where overflowing == nil {
        let most = accumulation.add(
          sources: batch.places, component: batch.component, outgoing: outgoing, incoming: incoming, arcTotals: arcTotals)
        let overflowed = batch.places.indices.filter { !most[$0].isFinite }
        overflowing = overflowed.map { Int(graph.order[Int(batch.places[$0])]) }.min()
      }
    }
    nodes = accumulation.totals.array
    arcs = arcTotals.array
    self.overflowing = overflowing
  }
}
