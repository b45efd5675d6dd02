/// Brandes's accumulation of pair dependencies, one source after another, without allocating between them.
///
/// Neither pass compares distances or keeps predecessor lists. Nodes are taken level by level, and what a level computes is
/// published only when the level is done. Of a node at level L, an in-neighbour is at level L − 1 or later, and an
/// out-neighbour at L + 1 or earlier; so while only the levels below are published on the way out, and only those above on the
/// way back, a plain sum over all neighbours is a sum over exactly the predecessors, or the successors.
struct DependencyAccumulation {
  /// The dependency of all sources so far on each node.
  private(set) var totals: [Double]
  /// Nodes in the order they were reached; one place to spare for a write that is not kept.
  private var order: [Int32]
  private var reached: [UInt8]
  /// The number of shortest paths from the source; 0 until published.
  private var pathCounts: [Double]
  /// (1 + dependency) / path count; 0 until published.
  private var quotients: [Double]
  /// What the current level will publish, by place in `order`.
  private var pending: [Double]
  /// Where each level starts in `order`.
  private var levels: [Int] = []

  init(nodeCount: Int) {
    totals = [Double](repeating: 0, count: nodeCount)
    order = [Int32](repeating: 0, count: nodeCount + 1)
    reached = [UInt8](repeating: 0, count: nodeCount)
    pathCounts = totals
    quotients = totals
    pending = totals
  }

  /// Adds one source's dependencies. Returns false if its path counts overflowed; then the totals are of no use.
  mutating func add(source: Int, outgoing: Adjacency, incoming: Adjacency) -> Bool {
    let end = countPaths(from: source, outgoing: outgoing, incoming: incoming)
    let finite = gather(end: end, outgoing: outgoing)
    for place in 0..<end {
      let node = Int(order[place])
      reached[node] = 0
      pathCounts[node] = 0
      quotients[node] = 0
    }
    return finite
  }

  /// The way out: finds the levels and counts shortest paths. Returns how many nodes were reached.
  private mutating func countPaths(from source: Int, outgoing: Adjacency, incoming: Adjacency) -> Int {
    levels.removeAll(keepingCapacity: true)
    order[0] = Int32(source)
    reached[source] = 1
    pathCounts[source] = 1
    var start = 0
    var end = 1
    return outgoing.targets.withUnsafeBufferPointer { targets in
      incoming.targets.withUnsafeBufferPointer { sources in
        while start < end {
          levels.append(start)
          let levelEnd = end
          for place in start..<levelEnd {
            for arc in outgoing.row(Int(order[place])) {
              let target = targets[arc]
              order[end] = target
              end += 1 - Int(reached[Int(target)])
              reached[Int(target)] = 1
            }
          }
          for place in levelEnd..<end {
            var sum = 0.0
            for arc in incoming.row(Int(order[place])) { sum += pathCounts[Int(sources[arc])] }
            pending[place] = sum
          }
          for place in levelEnd..<end { pathCounts[Int(order[place])] = pending[place] }
          start = levelEnd
        }
        return end
      }
    }
  }

  /// The way back: sums dependencies from the farthest level to the nearest. Returns whether all path counts were finite.
  private mutating func gather(end: Int, outgoing: Adjacency) -> Bool {
    var finite = true
    var levelEnd = end
    outgoing.targets.withUnsafeBufferPointer { targets in
      while let start = levels.popLast(), start > 0 {
        for place in start..<levelEnd {
          let node = Int(order[place])
          var sum = 0.0
          for arc in outgoing.row(node) { sum += quotients[Int(targets[arc])] }
          let count = pathCounts[node]
          let dependency = count * sum
          totals[node] += dependency
          pending[place] = (1 + dependency) / count
          finite = finite && count.isFinite
        }
        for place in start..<levelEnd { quotients[Int(order[place])] = pending[place] }
        levelEnd = start
      }
    }
    return finite
  }
}
