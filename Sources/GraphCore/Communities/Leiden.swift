/// One run of the Leiden algorithm on a graph (V. A. Traag, L. Waltman and N. J. van Eck 2019,
/// doi:10.1038/s41598-019-41695-z); with `Int32` for a graph without weights, else with `Double`.
struct Leiden<Weight: LeidenWeight> {
  /// The graph itself.
  private let lowest: LeidenLevel<Weight>
  private let share: Double
  private var generator: SeededGenerator

  init(of graph: Graph, resolution: Double, seed: UInt64) {
    lowest = LeidenLevel(of: graph)
    share = resolution / Weight.strengths(of: graph).reduce(0) { $0 + $1.value }
    generator = SeededGenerator(seed: seed)
  }

  /// A division found in at most so many runs, from a rough one.
  mutating func division(rounds: Int) -> [Int32] {
    var division = rough()
    for _ in 0..<rounds {
      let before = division
      division = improved(division)
      if division == before { break }
    }
    return division
  }

  /// A rough division to begin with: nodes are moved, groups become nodes as they are, and so on as long as there are fewer. Most
  /// of what settling the nodes of the lowest level would take is saved: a node is visited twice there on average, and four times as
  /// often on every level above. What that leaves undone is done by ``improved(_:)``, at less cost from here than from single nodes,
  /// and with a higher modularity. Groups need not be connected.
  mutating func rough() -> [Int32] {
    var level = lowest
    var place = Array(0..<Int32(lowest.count))
    var visits = 2
    while true {
      let groups = Scratch(Array(0..<Int32(level.count)))
      level.move(groups, share: share, order: shuffled(level.count), visits: visits * level.count)
      let part = Self.renumbered(groups.array)
      let count = Int(part.max() ?? -1) + 1
      guard count < level.count else { return place }
      for node in place.indices { place[node] = part[Int(place[node])] }
      level = level.aggregated(part, count: count)
      visits = min(visits * 4, 1 << 16)
    }
  }

  /// A division at least as good, from one whose groups are numbered below the number of nodes.
  mutating func improved(_ start: [Int32]) -> [Int32] {
    var level = lowest
    var groups = Scratch(start)
    // Where each node of the graph has come to at this level.
    var place = Array(0..<Int32(lowest.count))
    while true {
      level.move(groups, share: share, order: shuffled(level.count))
      let parts = level.refined(groups, share: share, order: shuffled(level.count))
      let count = parts.count
      guard count < level.count else { break }
      var next = [Int32](repeating: 0, count: count)
      for node in 0..<level.count { next[Int(parts.part[node])] = groups[node] }
      for node in place.indices { place[node] = parts.part[Int(place[node])] }
      level = level.aggregated(parts.part, count: count)
      groups = Scratch(Self.renumbered(next))
    }
    return place.map { groups[$0] }
  }

  private mutating func shuffled(_ count: Int) -> [Int32] {
    var order = Array(0..<Int32(count))
    generator.shuffle(&order)
    return order
  }

  /// The same groups with numbers from 0 in order of appearance; numbers may be any below the count of the largest level.
  private static func renumbered(_ groups: [Int32]) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: Int(groups.max() ?? -1) + 1)
    var count: Int32 = 0
    return groups.map { group in
      if numbers[Int(group)] < 0 {
        numbers[Int(group)] = count
        count += 1
      }
      return numbers[Int(group)]
    }
  }
}
