/// The graphs in which every node has the degree that it has, reached from one another by switching the ends of two ties.
///
/// Directed graphs keep in- and out-degrees; there three ties in a ring may also turn round, for switches alone do not reach
/// all (A. R. Rao, R. Jana and S. Bandyopadhyay 1996, Sankhyā A 58).
struct DegreePreservingGraphs {
  private let nodeCount: Int
  private let isDirected: Bool
  /// `source · n + target`; undirected with the lower node first.
  private(set) var ties: [Int]
  private var present: Set<Int>

  init(of graph: Graph) {
    nodeCount = graph.nodeCount
    isDirected = graph.isDirected
    let count = graph.nodeCount
    ties = graph.edges.map { $0.source * count + $0.target }
    present = Set(ties)
  }

  var pairs: [(Int, Int)] { ties.map { ($0 / nodeCount, $0 % nodeCount) } }

  private func code(_ a: Int, _ b: Int) -> Int {
    isDirected || a < b ? a * nodeCount + b : b * nodeCount + a
  }

  /// What two ties become: a–b and c–d change partners, in the other way if `crossed` (undirected only). Nil where that makes
  /// a loop or a tie that is there.
  private func switched(_ first: Int, _ second: Int, crossed: Bool) -> (Int, Int)? {
    let (a, b) = (ties[first] / nodeCount, ties[first] % nodeCount)
    var (c, d) = (ties[second] / nodeCount, ties[second] % nodeCount)
    if crossed { swap(&c, &d) }
    guard a != d, c != b else { return nil }
    let (one, other) = (code(a, d), code(c, b))
    return one == other || present.contains(one) || present.contains(other) ? nil : (one, other)
  }

  /// The ring that three nodes of a directed graph turn round, or nil.
  private func turned(_ a: Int, _ b: Int, _ c: Int) -> Bool {
    present.contains(code(a, b)) && present.contains(code(b, c)) && present.contains(code(c, a))
      && !present.contains(code(b, a)) && !present.contains(code(c, b)) && !present.contains(code(a, c))
  }

  private mutating func replace(_ index: Int, by tie: Int) {
    present.remove(ties[index])
    ties[index] = tie
    present.insert(tie)
  }

  /// Tries switches at random. What cannot be done counts as a step that stays, so that in the long run every graph is as
  /// likely.
  mutating func wander(steps: Int, _ generator: inout SeededGenerator) {
    guard ties.count > 1 else { return }
    for _ in 0..<steps {
      if isDirected, generator.below(8) == 0 {
        let (a, b, c) = (generator.below(nodeCount), generator.below(nodeCount), generator.below(nodeCount))
        guard a != b, b != c, a != c, turned(a, b, c) else { continue }
        for (from, to) in [(a, b), (b, c), (c, a)] {
          guard let index = ties.firstIndex(of: code(from, to)) else { continue }
          replace(index, by: code(to, from))
        }
        continue
      }
      let (first, second) = (generator.below(ties.count), generator.below(ties.count))
      let crossed = !isDirected && generator.next() & 1 == 1
      guard first != second, let pair = switched(first, second, crossed: crossed) else { continue }
      replace(first, by: pair.0)
      replace(second, by: pair.1)
    }
  }

  /// Shows the graphs one step away, as sorted ties, one by one, until `wants` says that it has enough.
  private func next(_ wants: ([Int]) -> Bool) {
    for first in ties.indices {
      for second in 0..<first {
        for crossed in isDirected ? [false] : [false, true] {
          guard let pair = switched(first, second, crossed: crossed) else { continue }
          var other = ties
          (other[first], other[second]) = pair
          guard wants(other.sorted()) else { return }
        }
      }
    }
    guard isDirected else { return }
    for a in 0..<nodeCount {
      for b in 0..<nodeCount where b > a {
        for c in 0..<nodeCount where c > a && c != b && turned(a, b, c) {
          let ring = [code(a, b), code(b, c), code(c, a)]
          guard wants((ties.filter { !ring.contains($0) } + [code(b, a), code(c, b), code(a, c)]).sorted()) else { return }
        }
      }
    }
  }

  /// All these graphs, each once, or nil if there are more than `limit`, of which no more than one beyond it is ever held.
  func all(upTo limit: Int) -> [[(Int, Int)]]? {
    var seen: Set<[Int]> = [ties.sorted()]
    var order = Array(seen)
    var position = 0
    while position < order.count {
      var here = self
      here.ties = order[position]
      here.present = Set(here.ties)
      position += 1
      here.next { graph in
        if seen.insert(graph).inserted { order.append(graph) }
        return seen.count <= limit
      }
      guard seen.count <= limit else { return nil }
    }
    return order.map { $0.map { ($0 / nodeCount, $0 % nodeCount) } }
  }
}
