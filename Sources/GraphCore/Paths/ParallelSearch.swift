/// Many breadth-first searches at once, level by level, one bit of a vector of words each.
///
/// What a level finds is published only when the level is done. A node that a search has not reached has no neighbour that it
/// reached before the last level; so it is enough to look at which searches have reached the neighbours at all.
struct ParallelSearch: ~Copyable {
  typealias Word = SIMD8<UInt64>

  /// How many nodes have been found at some distance above 0 of each place, over all runs.
  let reached: Scratch<Int>
  /// The sum of the distances.
  let sum: Scratch<Int>
  /// The sum of their reciprocals.
  let reciprocals: Scratch<Double>
  /// Which searches have reached a place.
  private let seen: Scratch<Word>
  /// Which are about to, in a level found by looking ahead.
  private let arriving: Scratch<Word>
  private let isTouched: Scratch<UInt8>
  private var touched: [Int32] = []
  /// The places that some search has yet to reach, where they are needed.
  private var open: [Int32] = []
  /// The places that some search has just reached, and which searches.
  private var level: [(place: Int32, new: Word)] = []

  init(nodeCount: Int) {
    reached = Scratch(repeating: 0, count: nodeCount)
    sum = Scratch(repeating: 0, count: nodeCount)
    reciprocals = Scratch(repeating: 0, count: nodeCount)
    seen = Scratch(repeating: .zero, count: nodeCount)
    arriving = Scratch(repeating: .zero, count: nodeCount)
    isTouched = Scratch(repeating: 0, count: nodeCount)
  }

  /// Searches from at most 512 sources, which reach nothing outside `component`, as far as `limit`.
  mutating func run(
    from sources: [Int32], component: Range<Int>, outgoing: borrowing ScratchRows, incoming: borrowing ScratchRows,
    limit: Int
  ) {
    for place in component { seen[place] = .zero }
    open.removeAll(keepingCapacity: true)
    level.removeAll(keepingCapacity: true)
    var all = Word.zero
    for (search, source) in sources.enumerated() {
      var bit = Word.zero
      bit[search / 64] = 1 << UInt64(search % 64)
      all |= bit
      level.append((source, bit))
    }
    var isListed = false
    var arcsOpen = Int(incoming.offsets[component.upperBound] &- incoming.offsets[component.lowerBound])
    var distance = 0
    while !level.isEmpty {
      let arcsAhead = publish(distance: distance, all: all, outgoing: outgoing, incoming: incoming, arcsOpen: &arcsOpen)
      if arcsOpen == 0 || distance >= limit { break }
      distance += 1
      // Looking ahead goes over the arcs of this level, looking back over those of all places not yet reached by every search.
      if arcsOpen < 2 &* arcsAhead {
        if !isListed {
          isListed = true
          open.append(contentsOf: component.lazy.map { Int32(truncatingIfNeeded: $0) })
        }
        lookBack(all: all, incoming: incoming)
      } else {
        lookAhead(outgoing: outgoing)
      }
    }
    level.removeAll(keepingCapacity: true)
  }

  /// Counts the level and makes it known. Returns how many arcs leave it.
  private mutating func publish(
    distance: Int, all: Word, outgoing: borrowing ScratchRows, incoming: borrowing ScratchRows, arcsOpen: inout Int
  ) -> Int {
    var arcsAhead = 0
    let reciprocal = distance > 0 ? 1 / Double(distance) : 0
    for (place, new) in level {
      let now = seen[place] | new
      seen[place] = now
      arcsAhead &+= outgoing.row(place).count
      if now == all { arcsOpen &-= incoming.row(place).count }
      guard distance > 0 else { continue }
      let arrivals = new.bitCount
      reached[place] &+= arrivals
      sum[place] &+= arrivals &* distance
      reciprocals[place] += Double(arrivals) * reciprocal
    }
    return arcsAhead
  }

  /// Finds the next level along the arcs of this one.
  private mutating func lookAhead(outgoing: borrowing ScratchRows) {
    touched.removeAll(keepingCapacity: true)
    for (place, new) in level {
      for arc in outgoing.row(place) {
        let target = outgoing.targets[arc]
        arriving[target] |= new
        if isTouched[target] == 0 {
          isTouched[target] = 1
          touched.append(target)
        }
      }
    }
    level.removeAll(keepingCapacity: true)
    for place in touched {
      let new = arriving[place] & ~seen[place]
      arriving[place] = .zero
      isTouched[place] = 0
      if new != .zero { level.append((place, new)) }
    }
  }

  /// Finds the next level among the places not yet reached by every search.
  private mutating func lookBack(all: Word, incoming: borrowing ScratchRows) {
    level.removeAll(keepingCapacity: true)
    var kept = 0
    for index in open.indices {
      let place = open[index]
      let known = seen[place]
      guard known != all else { continue }
      open[kept] = place
      kept &+= 1
      var union = Word.zero
      for arc in incoming.row(place) { union |= seen[incoming.targets[arc]] }
      let new = union & ~known
      if new != .zero { level.append((place, new)) }
    }
    open.removeLast(open.count &- kept)
  }
}
