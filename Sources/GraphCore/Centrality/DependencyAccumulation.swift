/// Brandes's accumulation of pair dependencies, four sources at once, one in each lane of a vector.
///
/// Neither pass compares distances or keeps predecessor lists. Nodes are taken level by level, and what a level computes is
/// published only when the level is done. Of a node at level L of some source, an in-neighbour is at level L − 1 or later, and
/// an out-neighbour at L + 1 or earlier; so while only the levels below are published on the way out, and only those above on
/// the way back, a plain sum over all neighbours is a sum over exactly the predecessors, or the successors. What a lane sums for
/// a node that is not at its level is multiplied by the 0 paths that are new there.
struct DependencyAccumulation: ~Copyable {
  typealias Lanes = SIMD4<Double>

  /// The dependency of all sources so far on each place.
  let totals: Scratch<Double>
  /// The number of shortest paths from each source; 0 until published.
  private let pathCounts: Scratch<Lanes>
  /// (1 + dependency) / path count; 0 until published.
  private let quotients: Scratch<Lanes>
  /// Paths on their way to a node in a level found by looking ahead.
  private let arriving: Scratch<Lanes>
  private let isTouched: Scratch<UInt8>
  private var touched: [Int32] = []
  /// The places that some source has yet to reach, where they are needed.
  private var open: [Int32] = []
  /// The places with paths new at a level, level after level.
  private var order: [Int32] = []
  /// The numbers of paths new there; on the way back, what will be published as quotients.
  private var fresh: [Lanes] = []
  /// Where each level starts in `order`.
  private var levels: [Int] = []

  init(nodeCount: Int) {
    totals = Scratch(repeating: 0, count: nodeCount)
    pathCounts = Scratch(repeating: .zero, count: nodeCount)
    quotients = Scratch(repeating: .zero, count: nodeCount)
    arriving = Scratch(repeating: .zero, count: nodeCount)
    isTouched = Scratch(repeating: 0, count: nodeCount)
  }

  /// Adds the dependencies of at most four sources. Returns the largest path count of each; if one is infinite, the totals are
  /// of no use.
  ///
  /// - Parameters:
  ///   - sources: Places of the graph.
  ///   - component: A range of places that holds all that the sources can reach.
  ///   - arcTotals: Where the dependency on each arc of `outgoing` is added up, if it is asked for.
  mutating func add(
    sources: [Int32], component: Range<Int>, outgoing: borrowing ScratchRows, incoming: borrowing ScratchRows,
    arcTotals: borrowing Scratch<Double>
  ) -> Lanes {
    countPaths(from: sources, component: component, outgoing: outgoing, incoming: incoming)
    let most = gather(outgoing: outgoing, arcTotals: arcTotals)
    for place in order {
      pathCounts[place] = .zero
      quotients[place] = .zero
    }
    return most
  }
}

extension DependencyAccumulation {
  /// The way out: finds the levels and counts shortest paths.
  private mutating func countPaths(
    from sources: [Int32], component: Range<Int>, outgoing: borrowing ScratchRows, incoming: borrowing ScratchRows
  ) {
    order.removeAll(keepingCapacity: true)
    fresh.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    var active = SIMDMask<Lanes.MaskStorage>(repeating: false)
    for (lane, source) in sources.enumerated() {
      active[lane] = true
      var one = Lanes.zero
      one[lane] = 1
      order.append(source)
      fresh.append(one)
    }
    var isListed = false
    var arcsOpen = Int(incoming.offsets[component.upperBound] &- incoming.offsets[component.lowerBound])
    var start = 0
    while start < order.count {
      let end = order.count
      levels.append(start)
      var arcsAhead = 0
      for index in start..<end {
        let place = order[index]
        let paths = pathCounts[place] + fresh[index]
        pathCounts[place] = paths
        arcsAhead &+= outgoing.row(place).count
        if !any((paths .== 0) .& active) { arcsOpen &-= incoming.row(place).count }
      }
      if arcsOpen == 0 { break }
      // Looking ahead goes over the arcs of this level, looking back over those of all places not yet reached from everywhere.
      if arcsOpen < 2 &* arcsAhead {
        if !isListed {
          isListed = true
          open.append(contentsOf: component.lazy.map { Int32(truncatingIfNeeded: $0) })
        }
        lookBack(active: active, incoming: incoming)
      } else {
        lookAhead(from: start..<end, outgoing: outgoing)
      }
      start = end
    }
  }

  /// Finds the next level along the arcs of this one.
  private mutating func lookAhead(from level: Range<Int>, outgoing: borrowing ScratchRows) {
    touched.removeAll(keepingCapacity: true)
    for index in level {
      let paths = fresh[index]
      for arc in outgoing.row(order[index]) {
        let target = outgoing.targets[arc]
        arriving[target] += paths
        if isTouched[target] == 0 {
          isTouched[target] = 1
          touched.append(target)
        }
      }
    }
    for place in touched {
      let new = arriving[place].replacing(with: 0, where: pathCounts[place] .> 0)
      arriving[place] = .zero
      isTouched[place] = 0
      keep(new, at: place)
    }
  }

  /// Finds the next level among the places not yet reached from everywhere, as those that paths lead into.
  private mutating func lookBack(active: SIMDMask<Lanes.MaskStorage>, incoming: borrowing ScratchRows) {
    var kept = 0
    for index in open.indices {
      let place = open[index]
      let known = pathCounts[place]
      guard any((known .== 0) .& active) else { continue }
      open[kept] = place
      kept &+= 1
      var sum = Lanes.zero
      for arc in incoming.row(place) { sum += pathCounts[incoming.targets[arc]] }
      keep(sum.replacing(with: 0, where: known .> 0), at: place)
    }
    open.removeLast(open.count &- kept)
  }

  @inline(__always)
  private mutating func keep(_ new: Lanes, at place: Int32) {
    guard any(new .> 0) else { return }
    order.append(place)
    fresh.append(new)
  }

  /// The way back: sums dependencies from the farthest level to the nearest. Returns the largest path count of each source.
  private mutating func gather(outgoing: borrowing ScratchRows, arcTotals: borrowing Scratch<Double>) -> Lanes {
    var most = Lanes.zero
    var end = order.count
    let wantsArcs = arcTotals.count > 0
    while let start = levels.popLast() {
      if end == order.count {
        // Nothing lies beyond the farthest level.
        for index in start..<end {
          let paths = fresh[index]
          most.replace(with: paths, where: paths .> most)
          fresh[index] = (1 / paths).replacing(with: 0, where: paths .== 0)
        }
      } else if start > 0 || wantsArcs {
        gather(start..<end, outgoing: outgoing, arcTotals: arcTotals, most: &most)
      }
      for index in start..<end { quotients[order[index]] += fresh[index] }
      end = start
    }
    return most
  }

  /// Sums the dependencies of a level, and keeps what it will publish.
  private mutating func gather(
    _ level: Range<Int>, outgoing: borrowing ScratchRows, arcTotals: borrowing Scratch<Double>, most: inout Lanes
  ) {
    let wantsArcs = arcTotals.count > 0
    for index in level {
      let place = order[index]
      let paths = fresh[index]
      most.replace(with: paths, where: paths .> most)
      var sum = Lanes.zero
      for arc in outgoing.row(place) { sum += quotients[outgoing.targets[arc]] }
      let dependency = paths * sum
      // What a source depends on itself is not asked for.
      if level.lowerBound > 0 { totals[place] += dependency.sum() }
      if wantsArcs {
        for arc in outgoing.row(place) { arcTotals[arc] += (paths * quotients[outgoing.targets[arc]]).sum() }
      }
      fresh[index] = ((1 + dependency) / paths).replacing(with: 0, where: paths .== 0)
    }
  }
}
