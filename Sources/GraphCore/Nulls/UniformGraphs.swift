/// The graphs of some nodes and a number of ties, every one as likely.
struct UniformGraphs {
  let nodeCount: Int
  let edgeCount: Int
  let isDirected: Bool
  private let pairs: [(Int, Int)]
  private let place: [Int]

  /// How many pairs there may be for the graphs to be gone through up to names: 7 nodes, or 5 with directions.
  private static let exactPairs = 21
  /// How many graphs there may be for each to be gone through, however many pairs there are.
  static let mostGraphs = 5_000

  init(nodeCount: Int, edgeCount: Int, isDirected: Bool) {
    (self.nodeCount, self.edgeCount, self.isDirected) = (nodeCount, edgeCount, isDirected)
    let count = nodeCount * max(0, nodeCount - 1) / (isDirected ? 1 : 2)
    let graphs = count <= Self.mostGraphs ? binomial(count, edgeCount) : nil
    guard count <= Self.exactPairs || graphs.map({ $0 <= Self.mostGraphs }) ?? false else {
      (pairs, place) = ([], [])
      return
    }
    var pairs: [(Int, Int)] = []
    var place = [Int](repeating: 0, count: nodeCount * nodeCount)
    for a in 0..<nodeCount {
      for b in (isDirected ? 0 : a)..<nodeCount where a != b {
        place[a * nodeCount + b] = pairs.count
        if !isDirected { place[b * nodeCount + a] = pairs.count }
        pairs.append((a, b))
      }
    }
    (self.pairs, self.place) = (pairs, place)
  }

  var canBeEnumerated: Bool { nodeCount < 2 || !pairs.isEmpty }

  /// Hands over every graph as its ties, with how many graphs it stands for: up to names of nodes where there are few pairs, else each by itself.
  ///
  /// - Parameter colours: Only nodes of one colour may change names.
  func forEach(
    colours: [Int], _ body: (_ ties: [(Int, Int)], _ count: Int) throws(MeasureError) -> Void
  ) throws(MeasureError) {
    if pairs.count <= Self.exactPairs {
      for kind in kinds(colours: colours) { try body(kind.ties, kind.count) }
      return
    }
    // Whichever is fewer, ties or gaps, is chosen: places in `pairs`, ascending, in the order of a dictionary.
    let inverted = edgeCount > pairs.count / 2
    let count = inverted ? pairs.count - edgeCount : edgeCount
    try forEachChoice(of: count, below: pairs.count) { chosen throws(MeasureError) in
      let gaps = inverted ? Set(chosen) : []
      try body(inverted ? pairs.indices.filter { !gaps.contains($0) }.map { pairs[$0] } : chosen.map { pairs[$0] }, 1)
    }
  }

  /// Every graph of up to 21 pairs up to names of nodes, as its ties, and how many graphs it stands for.
  ///
  /// - Parameter colours: Only nodes of one colour may change names.
  /// - Complexity: Time O(2^pairs + kinds · nodes! · ties).
  func kinds(colours: [Int]) -> [(ties: [(Int, Int)], count: Int)] {
    guard edgeCount > 0 else { return [([], 1)] }
    var namings: [[Int]] = []
    forEachPermutation(of: nodeCount) { order in
      if order.indices.allSatisfy({ colours[order[$0]] == colours[$0] }) {
        namings.append(pairs.map { place[order[$0.0] * nodeCount + order[$0.1]] })
      }
    }
    var seen = [Bool](repeating: false, count: 1 << pairs.count)
    var kinds: [(ties: [(Int, Int)], count: Int)] = []
    var set = (1 << edgeCount) - 1
    while set < seen.count {
      if !seen[set] {
        let members = pairs.indices.filter { set >> $0 & 1 == 1 }
        var count = 0
        for naming in namings {
          var image = 0
          for pair in members { image |= 1 << naming[pair] }
          if !seen[image] {
            seen[image] = true
            count += 1
          }
        }
        kinds.append((members.map { pairs[$0] }, count))
      }
      // The next number with as many bits.
      let low = set & -set
      let high = set + low
      set = (((high ^ set) >> 2) / low) | high
    }
    return kinds
  }

  /// The ties of one graph drawn at random.
  func draw(_ generator: inout SeededGenerator) -> [(Int, Int)] {
    let all = nodeCount * max(0, nodeCount - 1) / (isDirected ? 1 : 2)
    // Whichever is fewer, ties or gaps, is drawn one by one.
    let inverted = edgeCount > all / 2
    var drawn = Set<Int>()
    var ties: [(Int, Int)] = []
    while drawn.count < (inverted ? all - edgeCount : edgeCount) {
      let (a, b) = (generator.below(nodeCount), generator.below(nodeCount))
      guard a != b, isDirected || a < b, drawn.insert(a * nodeCount + b).inserted else { continue }
      if !inverted { ties.append((a, b)) }
    }
    guard inverted else { return ties }
    for a in 0..<nodeCount {
      for b in (isDirected ? 0 : a)..<nodeCount where a != b && !drawn.contains(a * nodeCount + b) { ties.append((a, b)) }
    }
    return ties
  }
}
