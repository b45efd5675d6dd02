extension Graph {
  /// The weights of a node's edges, in the order of `neighbours`; nil in a graph without weights. `node` must be in `nodes`. Time
  /// O(degree · log degree), since a weight is kept once an edge and not at both its ends.
  public func weights(of node: Int, _ direction: Direction = .outgoing) -> [Double]? {
    guard let edgeWeights else { return nil }
    let rows = rows(direction)
    let row = rows.row(node)
    var repeats = 0
    return row.map { arc in
      let other = Int(rows.targets[arc])
      repeats = arc > row.lowerBound && Int(rows.targets[arc - 1]) == other ? repeats + 1 : 0
      let isOwn = isDirected ? direction == .outgoing : other >= node
      guard !isOwn else { return edgeWeights[edge(of: node, arc)] }
      // Of parallel edges the first here is the first there.
      let first = outgoing.arc(from: other, to: Int32(node)) ?? 0
      return edgeWeights[edge(of: other, first + repeats)]
    }
  }

  /// The weight of the first edge between two nodes, the lower one given first (directed: from one to the other); nil if there is none,
  /// or in a graph without weights. Time O(log degree).
  func weight(from source: Int, to target: Int) -> Double? {
    edgeWeights.flatMap { weights in outgoing.arc(from: source, to: Int32(target)).map { weights[edge(of: source, $0)] } }
  }

  /// Which edge an arc is, in a graph with weights: the arcs to a node's own edges are the last in its row.
  private func edge(of node: Int, _ arc: Int) -> Int {
    let ahead = (edgeWeights?.starts[node + 1] ?? 0) - outgoing.offsets[node + 1]
    return arc + Int(ahead)
  }

  /// The rows along a direction with the weight of every arc, which are worked out from those of the edges. Time and space
  /// O(nodes + edges); without weights, the graph's own memory.
  func weightedRows(_ direction: Direction = .outgoing) -> WeightedAdjacency {
    var weighted = WeightedAdjacency(rows(direction))
    weighted.weights = edgeWeights.map { $0.read(ArcWeights(graph: self, direction: direction)) }
    return weighted
  }

  /// The sum of each row's weights, in the order of its arcs; the number of its arcs, where there are no weights.
  func rowSums(_ direction: Direction = .outgoing) -> [Double] {
    edgeWeights.map { $0.read(RowSums(graph: self, direction: direction)) } ?? nodes.map { Double(rows(direction).row($0).count) }
  }
}

/// The weights of the arcs along a direction.
private struct ArcWeights: WeightReader {
  let graph: Graph
  let direction: Direction

  @inline(__always)
  func read(_ starts: UnsafeBufferPointer<Int32>, _ weight: (Int) -> Double) -> [Double] {
    let rows = graph.rows(direction)
    let isAgainst = graph.isDirected && direction == .incoming
    return [Double](unsafeUninitializedCapacity: rows.arcCount) { weights, count in
      // The edge that a node next hands to its other end: rows are gone through in order, and so are the edges of each node.
      let next = handing(starts)
      rows.withPointers { offsets, targets in
        for node in 0..<rows.nodeCount {
          let (end, first) = (Int(offsets[node &+ 1]), Int(starts[node]))
          let middle = isAgainst ? end : end &- Int(starts[node &+ 1]) &+ first
          for arc in Int(offsets[node])..<middle {
            let edge = next[targets[arc]]
            next[targets[arc]] = edge &+ 1
            weights.initializeElement(at: arc, to: weight(Int(edge)))
          }
          for arc in middle..<end { weights.initializeElement(at: arc, to: weight(first &+ arc &- middle)) }
        }
      }
      count = rows.arcCount
    }
  }

  /// The first edge of every node that has another end.
  private func handing(_ starts: UnsafeBufferPointer<Int32>) -> Scratch<Int32> {
    let next = Scratch<Int32>(unset: graph.nodeCount)
    for node in graph.nodes { next[node] = starts[node] }
    guard !graph.isDirected && graph.loopCount > 0 else { return next }
    for node in graph.nodes { next[node] += Int32(graph.neighbours(of: node).count { $0 == node }) }
    return next
  }
}

/// The sums of the rows along a direction.
///
/// A node's arcs to lower nodes come before those to higher ones when edges are taken in order, as they do in its row.
private struct RowSums: WeightReader {
  let graph: Graph
  let direction: Direction

  @inline(__always)
  func read(_ starts: UnsafeBufferPointer<Int32>, _ weight: (Int) -> Double) -> [Double] {
    let sums = Scratch(repeating: 0.0, count: graph.nodeCount)
    graph.outgoing.withPointers { offsets, targets in
      if graph.isDirected && direction == .incoming {
        for edge in targets.indices { sums[targets[edge]] += weight(edge) }
        return
      }
      for node in 0..<graph.nodeCount {
        let edges = Int(starts[node])..<Int(starts[node &+ 1])
        let ahead = Int(offsets[node &+ 1]) &- edges.upperBound
        var own = sums[node]
        for edge in edges {
          let weight = weight(edge)
          own += weight
          guard !graph.isDirected else { continue }
          let target = targets[edge &+ ahead]
          if target != node { sums[target] += weight }
        }
        sums[node] = own
      }
    }
    return sums.array
  }
}
