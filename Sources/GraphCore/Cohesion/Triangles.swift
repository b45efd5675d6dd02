extension Graph {
  /// How many triangles each node is in, in node order. The graph must be simple and undirected. Time O(edges^1.5).
  func triangleCounts() -> [Int] {
    if nodeCount <= 512 { return fewNodesTriangleCounts() }
    // Rows of whole fours have room for three more a node, and are counted in 32 bits.
    guard edgeCount + 4 * nodeCount < Int32.max else { return triangleCountsOneByOne() }
    let rows = FilledRows(of: self)
    let pieces = rows.pieces(atMost: 4)
    let counts = Threads.map(pieces.count) { rows.triangleCounts(lowest: pieces[$0]) }
    var sums = [Int](repeating: 0, count: nodeCount)
    for count in counts {
      for (node, more) in zip(nodes, count) { sums[node] &+= Int(more) }
    }
    return sums
  }

  /// The same of any graph, at less speed.
  func triangleCountsOneByOne() -> [Int] {
    let counts = Scratch<Int>(repeating: 0, count: nodeCount)
    OrientedEdges(of: self).forEachTriangle { _, _, _, low, middle, high in
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
final class OrientedEdges: @unchecked Sendable {
  // Sendable, since nothing changes after `init`.

  /// The other ends.
  let rows: ScratchRows
  /// The weights of the edges, in their order; nil in a graph without weights.
  let weights: [Double]?

  /// Time and space O(nodes + edges).
  init(of graph: Graph) {
    let rows = graph.orientedRows()
    let offsets = graph.isWeighted ? rows.offsets.array : []
    self.rows = rows
    weights = graph.edgeWeights.map { $0.read(FiledWeights(rows: graph.outgoing, offsets: offsets)) }
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
    // Low–middle, low–high, middle–high and the low node. What may be a triangle is written down, and written over unless it is one, since no processor could guess.
    let most = 1_024
    let found = Scratch<SIMD4<Int32>>(unset: most + nodeCount)
    var count = 0
    func hand() {
      for index in 0..<count {
        let (edges, high) = (found[index], rows.targets[found[index].z])
        body(Int(edges.x), Int(edges.y) &- 1, Int(edges.z), Int(edges.w), rows.targets[edges.x], high)
      }
      count = 0
    }
    for low in 0..<nodeCount {
      let row = rows.row(low)
      guard row.count > 1 else { continue }
      for edge in row { mark[rows.targets[edge]] = Int32(truncatingIfNeeded: edge &+ 1) }
      for edge in row {
        for last in rows.row(rows.targets[edge]) {
          let closing = mark[rows.targets[last]]
          found[count] = SIMD4(
            Int32(truncatingIfNeeded: edge), closing, Int32(truncatingIfNeeded: last), Int32(truncatingIfNeeded: low))
          count &+= Int32(0).below(closing)
        }
        if count > most { hand() }
      }
      for edge in row { mark[rows.targets[edge]] = 0 }
    }
    hand()
  }
}

/// The weights of a graph's edges in the order in which its oriented edges are filed.
private struct FiledWeights: WeightReader {
  let rows: Adjacency
  /// Where the oriented row of each node begins.
  let offsets: [Int32]

  @inline(__always)
  func read(_ starts: UnsafeBufferPointer<Int32>, _ weight: (Int) -> Double) -> [Double] {
    let degrees = rows.degrees()
    let next = Scratch(offsets)
    return [Double](unsafeUninitializedCapacity: rows.arcCount / 2) { weights, count in
      rows.withPointers { offsets, targets in
        for node in 0..<rows.nodeCount {
          let edges = Int(starts[node])..<Int(starts[node &+ 1])
          let ahead = Int(offsets[node &+ 1]) &- edges.upperBound
          for edge in edges {
            let target = targets[edge &+ ahead]
            let holder = degrees[node] <= degrees[target] ? Int32(truncatingIfNeeded: node) : target
            weights.initializeElement(at: Int(next[holder]), to: weight(edge))
            next[holder] &+= 1
          }
        }
      }
      count = rows.arcCount / 2
    }
  }
}
