/// Brandes's accumulation of pair dependencies, one source after another, without allocating between them.
///
/// Neither pass compares distances or keeps predecessor lists. Nodes are taken level by level, and what a level computes is
/// published only when the level is done. Of a node at level L, an in-neighbour is at level L − 1 or later, and an
/// out-neighbour at L + 1 or earlier; so while only the levels below are published on the way out, and only those above on the
/// way back, a plain sum over all neighbours is a sum over exactly the predecessors, or the successors.
struct DependencyAccumulation: ~Copyable {
  private let nodeCount: Int
  private let outgoing: ScratchRows
  private let incoming: ScratchRows
  /// The dependency of all sources so far on each node.
  private let totals: Scratch<Double>
  /// Nodes in the order they were reached; one place to spare for a write that is not kept.
  private let order: Scratch<Int32>
  private let reached: Scratch<UInt8>
  /// The number of shortest paths from the source; 0 until published.
  private let pathCounts: Scratch<Double>
  /// (1 + dependency) / path count; 0 until published.
  private let quotients: Scratch<Double>
  /// What the current level will publish, by place in `order`.
  private let pending: Scratch<Double>
  /// Where each level starts in `order`.
  private var levels: [Int] = []

  init(of graph: Graph) {
    nodeCount = graph.nodeCount
    outgoing = ScratchRows(graph.outgoing)
    incoming = ScratchRows(graph.incoming)
    totals = Scratch(repeating: 0, count: nodeCount)
    order = Scratch(repeating: 0, count: nodeCount + 1)
    reached = Scratch(repeating: 0, count: nodeCount)
    pathCounts = Scratch(repeating: 0, count: nodeCount)
    quotients = Scratch(repeating: 0, count: nodeCount)
    pending = Scratch(repeating: 0, count: nodeCount)
  }

  /// The dependency of all sources so far on each node.
  var dependencies: [Double] {
    (0..<nodeCount).map { totals[$0] }
  }

  /// Adds one source's dependencies. Returns false if its path counts overflowed; then the totals are of no use.
  ///
  /// - Parameter reachable: How many nodes it can reach at most, itself included; the search stops at so many.
  mutating func add(source: Int, reachable: Int) -> Bool {
    let end = countPaths(from: source, reachable: reachable)
    let finite = gather(end: end)
    for place in 0..<end {
      let node = order[place]
      reached[node] = 0
      pathCounts[node] = 0
      quotients[node] = 0
    }
    return finite
  }

  /// The way out: finds the levels and counts shortest paths. Returns how many nodes were reached.
  private mutating func countPaths(from source: Int, reachable: Int) -> Int {
    levels.removeAll(keepingCapacity: true)
    order[0] = Int32(source)
    reached[source] = 1
    pathCounts[source] = 1
    var start = 0
    var end = 1
    while start < end {
      levels.append(start)
      let levelEnd = end
      var place = start
      while place < levelEnd && end < reachable {
        for arc in outgoing.row(order[place]) {
          let target = outgoing.targets[arc]
          order[end] = target
          end &+= 1 &- Int(reached[target])
          reached[target] = 1
        }
        place &+= 1
      }
      for place in levelEnd..<end {
        var sum = 0.0
        for arc in incoming.row(order[place]) { sum += pathCounts[incoming.targets[arc]] }
        pending[place] = sum
      }
      for place in levelEnd..<end { pathCounts[order[place]] = pending[place] }
      start = levelEnd
    }
    return end
  }

  /// The way back: sums dependencies from the farthest level to the nearest. Returns whether all path counts were finite.
  private mutating func gather(end: Int) -> Bool {
    var finite = true
    var levelEnd = end
    while let start = levels.popLast(), start > 0 {
      if levelEnd == end {
        // Nothing lies beyond the farthest level.
        for place in start..<end { pending[place] = 1 / pathCounts[order[place]] }
      } else {
        for place in start..<levelEnd {
          let node = order[place]
          var sum = 0.0
          for arc in outgoing.row(node) { sum += quotients[outgoing.targets[arc]] }
          let dependency = pathCounts[node] * sum
          totals[node] += dependency
          pending[place] = (1 + dependency) / pathCounts[node]
        }
      }
      for place in start..<levelEnd {
        finite = finite && pathCounts[order[place]].isFinite
        quotients[order[place]] = pending[place]
      }
      levelEnd = start
    }
    return finite
  }
}
