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
  /// Nodes in the order they were reached. This and the next two have one place to spare, for a write that is not kept.
  private let order: Scratch<Int32>
  /// What the current level will publish, by place in `order`.
  private let pending: Scratch<Double>
  /// The nodes not yet reached, where they are needed.
  private let unreached: Scratch<Int32>
  private let reached: Scratch<UInt8>
  /// The number of shortest paths from the source; 0 until published.
  private let pathCounts: Scratch<Double>
  /// (1 + dependency) / path count; 0 until published.
  private let quotients: Scratch<Double>
  /// Where each level starts in `order`.
  private var levels: [Int] = []

  init(of graph: Graph) {
    nodeCount = graph.nodeCount
    outgoing = ScratchRows(graph.outgoing)
    incoming = ScratchRows(graph.incoming)
    totals = Scratch(repeating: 0, count: nodeCount)
    order = Scratch(repeating: 0, count: nodeCount + 1)
    pending = Scratch(repeating: 0, count: nodeCount + 1)
    unreached = Scratch(repeating: 0, count: nodeCount + 1)
    reached = Scratch(repeating: 0, count: nodeCount)
    pathCounts = Scratch(repeating: 0, count: nodeCount)
    quotients = Scratch(repeating: 0, count: nodeCount)
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
    var (start, end) = (0, 1)
    var arcsAhead = outgoing.row(Int32(source)).count
    var arcsUnreached = incoming.targets.count &- incoming.row(Int32(source)).count
    var unreachedCount: Int?
    while start < end {
      levels.append(start)
      let levelEnd = end
      if end == reachable || arcsUnreached == 0 { break }
      // Looking ahead goes over the arcs of this level and the next, looking back over those of all nodes not yet reached.
      if arcsUnreached < 2 &* arcsAhead {
        var count = unreachedCount ?? listUnreached()
        end = lookBack(from: levelEnd, unreachedCount: &count)
        unreachedCount = count
      } else {
        end = lookAhead(from: start..<levelEnd)
        unreachedCount = nil
      }
      arcsAhead = 0
      for place in levelEnd..<end {
        let node = order[place]
        pathCounts[node] = pending[place]
        arcsAhead &+= outgoing.row(node).count
        arcsUnreached &-= incoming.row(node).count
      }
      start = levelEnd
    }
    return end
  }

  /// Finds the next level from the arcs of this one, then sums over the arcs of the next. Returns its end.
  private func lookAhead(from level: Range<Int>) -> Int {
    var end = level.upperBound
    for place in level {
      for arc in outgoing.row(order[place]) {
        let target = outgoing.targets[arc]
        order[end] = target
        end &+= 1 &- Int(reached[target])
        reached[target] = 1
      }
    }
    for place in level.upperBound..<end { pending[place] = publishedPaths(into: order[place]) }
    return end
  }

  /// Finds the next level among the nodes not yet reached, as those that paths lead into. Returns its end.
  private func lookBack(from levelEnd: Int, unreachedCount: inout Int) -> Int {
    var end = levelEnd
    var kept = 0
    for place in 0..<unreachedCount {
      let node = unreached[place]
      let paths = publishedPaths(into: node)
      let isNext = paths > 0 ? 1 : 0
      order[end] = node
      pending[end] = paths
      reached[node] = UInt8(truncatingIfNeeded: isNext)
      unreached[kept] = node
      end &+= isNext
      kept &+= 1 &- isNext
    }
    unreachedCount = kept
    return end
  }

  private func publishedPaths(into node: Int32) -> Double {
    var sum = 0.0
    for arc in incoming.row(node) { sum += pathCounts[incoming.targets[arc]] }
    return sum
  }

  /// Lists the nodes not yet reached, and returns how many they are.
  private func listUnreached() -> Int {
    var count = 0
    for node in 0..<nodeCount {
      unreached[count] = Int32(truncatingIfNeeded: node)
      count &+= 1 &- Int(reached[node])
    }
    return count
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
