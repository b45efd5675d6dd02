extension Graph {
  /// How many triangles each node is in, in node order. The graph must be simple and undirected. Time O(edges^1.5).
  func triangleCounts() -> [Int] {
    if nodeCount <= 512 { return fewNodesTriangleCounts() }
    let edges = OrientedEdges(of: self)
    let counts = Scratch<Int>(repeating: 0, count: nodeCount)
    edges.forEachTriangle { _, _, _, low, middle, high in
      counts[low] &+= 1
      counts[middle] &+= 1
      counts[high] &+= 1
    }
    return counts.array
  }

  /// The same for at most 512 nodes, whose neighbours are bits of a word: two ends of an edge have a triangle for each bit in common.
  private func fewNodesTriangleCounts() -> [Int] {
    let rows = Scratch(repeating: SIMD8<UInt64>.zero, count: nodeCount)
    for node in nodes {
      for arc in outgoing.row(node) {
        let target = Int(outgoing.targets[arc])
        rows[node][target / 64] |= 1 &<< UInt64(target % 64)
      }
    }
    // A triangle is found at each of its edges, and so twice at each of its nodes.
    var ends = [Int](repeating: 0, count: nodeCount)
    for node in nodes {
      let row = rows[node]
      for arc in outgoing.row(node) {
        let target = Int(outgoing.targets[arc])
        guard target < node else { break }
        let common = (row & rows[target]).bitCount
        ends[node] &+= common
        ends[target] &+= common
      }
    }
    return ends.map { $0 / 2 }
  }
}

/// The edges of a simple undirected graph, each filed once, in the row of its end of lower degree (of lower number, if both have
/// the same); so no row is long. An edge is known by its place there.
struct OrientedEdges: ~Copyable {
  /// The other ends.
  let rows: ScratchRows
  /// The weights of the edges, in their order; nil in a graph without weights.
  let weights: [Double]?

  /// Time and space O(nodes + edges).
  init(of graph: Graph) {
    let degrees = Scratch(graph.nodes.map { Int32(graph.outgoing.row($0).count) })
    let all = graph.outgoing
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(graph.nodeCount + 1)
    var targets: [Int32] = []
    targets.reserveCapacity(graph.edgeCount)
    var weights: [Double]? = all.weights.map { _ in [] }
    all.targets.withUnsafeBufferPointer { ends in
      for node in graph.nodes {
        let degree = degrees[node]
        for arc in all.row(node) {
          let target = ends[arc]
          let other = degrees[target]
          guard degree < other || (degree == other && Int32(truncatingIfNeeded: node) < target) else { continue }
          targets.append(target)
          if let all = all.weights { weights?.append(all[arc]) }
        }
        offsets.append(Int32(truncatingIfNeeded: targets.count))
      }
    }
    rows = ScratchRows(Adjacency(offsets: offsets, targets: targets, weights: nil))
    self.weights = weights
  }

  /// Calls `body` for each triangle, once: with its edges low–middle, low–high and middle–high, then its nodes. The order is that of
  /// the lowest nodes, and the same on every run. Time O(edges^1.5).
  @inline(__always)
  func forEachTriangle(
    _ body: (_ lowMiddle: Int, _ lowHigh: Int, _ middleHigh: Int, _ low: Int, _ middle: Int32, _ high: Int32) -> Void
  ) {
    let nodeCount = rows.offsets.count - 1
    /// One more than the edge from the low node to this one; 0 where there is none.
    let mark = Scratch<Int32>(repeating: 0, count: nodeCount)
    for low in 0..<nodeCount {
      let row = rows.row(low)
      guard row.count > 1 else { continue }
      for edge in row { mark[rows.targets[edge]] = Int32(truncatingIfNeeded: edge &+ 1) }
      for edge in row {
        let middle = rows.targets[edge]
        for last in rows.row(middle) {
          let high = rows.targets[last]
          let closing = mark[high]
          if closing > 0 { body(edge, Int(closing) &- 1, last, low, middle, high) }
        }
      }
      for edge in row { mark[rows.targets[edge]] = 0 }
    }
  }
}
