/// For every node, what its distances to all others come to.
///
/// Sixty-four searches run at once, one bit each (M. Then et al. 2014, doi:10.14778/2735496.2735507). They run against the
/// direction asked for, so that the bits arriving at a node at distance d count the nodes that it reaches in d steps: no
/// search has to be told apart from the others.
struct DistanceTotals {
  /// How many other nodes each node reaches.
  private(set) var reached: [Int]
  /// The sum of its distances to them.
  private(set) var sum: [Int]
  /// The sum of the reciprocals of those distances.
  private(set) var reciprocals: [Double]

  /// - Complexity: Time O(nodes · edges) at worst, up to 64 times less where distances are short; space O(nodes).
  init(of graph: Graph, _ direction: Direction) {
    let count = graph.nodeCount
    let rows = graph.rows(direction == .outgoing ? .incoming : .outgoing)
    reached = [Int](repeating: 0, count: count)
    sum = reached
    reciprocals = [Double](repeating: 0, count: count)
    var search = ParallelSearch(nodeCount: count)
    for start in stride(from: 0, to: count, by: 64) {
      search.start(from: start..<min(start + 64, count))
      var distance = 0
      while !search.level.isEmpty {
        distance += 1
        search.advance(along: rows)
        for node in search.level {
          let arrivals = search.front[Int(node)].nonzeroBitCount
          reached[Int(node)] += arrivals
          sum[Int(node)] += arrivals * distance
          reciprocals[Int(node)] += Double(arrivals) / Double(distance)
        }
      }
    }
  }
}

/// Up to sixty-four breadth-first searches, level by level, one bit of a word each.
private struct ParallelSearch {
  /// The nodes that some search has just reached.
  private(set) var level: [Int32] = []
  /// Which searches have just reached a node; 0 off the level.
  private(set) var front: [UInt64]
  private var seen: [UInt64]
  private var arriving: [UInt64]
  private var touched: [Int32] = []

  init(nodeCount: Int) {
    front = [UInt64](repeating: 0, count: nodeCount)
    seen = front
    arriving = front
  }

  mutating func start(from sources: Range<Int>) {
    for node in seen.indices { seen[node] = 0 }
    for (bit, node) in sources.enumerated() {
      front[node] = 1 << UInt64(bit)
      seen[node] = front[node]
      level.append(Int32(node))
    }
  }

  mutating func advance(along rows: Adjacency) {
    touched.removeAll(keepingCapacity: true)
    rows.targets.withUnsafeBufferPointer { targets in
      for node in level {
        let bits = front[Int(node)]
        front[Int(node)] = 0
        for arc in rows.row(Int(node)) {
          let target = targets[arc]
          if arriving[Int(target)] == 0 { touched.append(target) }
          arriving[Int(target)] |= bits
        }
      }
    }
    level.removeAll(keepingCapacity: true)
    for node in touched {
      let new = arriving[Int(node)] & ~seen[Int(node)]
      arriving[Int(node)] = 0
      guard new != 0 else { continue }
      seen[Int(node)] |= new
      front[Int(node)] = new
      level.append(node)
    }
  }
}
