/// What the fewest ties out of line can be where divisions are too many to try all.
public struct FrustrationBounds: Sendable, Equatable {
  /// No division leaves fewer ties out of line: so many cycles with an odd number of ties against have no tie in common, and each has one out of line.
  public let atLeast: Int
  /// The division found leaves so many out of line.
  public let atMost: Int
  /// The faction, 0 or 1, of each node in the division found, in node order; the lowest node is in 0.
  public let factions: [Int]
  /// 1 − 2 · `atMost` / ties, below which balance cannot be; undefined without ties.
  public let balanceAtLeast: NetworkScore
  /// 1 − 2 · `atLeast` / ties, above which balance cannot be; undefined without ties.
  public let balanceAtMost: NetworkScore
}

extension SignedGraph {
  /// Bounds of the frustration index, which is hard to find exactly: from below by cycles without a tie in common, triangles first; from above by local search.
  ///
  /// In 0...ties/2; where the two are equal they are the index. Defined for every signed graph.
  /// - Parameters:
  ///   - starts: How many searches are begun, each from another division; at least 1.
  ///   - seed: What these depend on.
  /// - Complexity: Time O(edges · (degree + cycles) + starts · edges · rounds), space O(nodes + edges).
  /// - Source: bounds by packing and by switching, S. Aref and M. C. Wilson (2018), doi:10.1093/comnet/cny015.
  public func frustrationBounds(starts: Int = 20, seed: UInt64 = 1) -> FrustrationBounds {
    let ties = SignedTies(of: self)
    var packing = CyclePacking(ties)
    let atLeast = packing.count()
    var generator = SeededGenerator(seed: seed)
    var best: (count: Int, sides: [Bool])?
    for _ in 0..<max(1, starts) {
      let found = ties.improved(ties.alongTrees(&generator))
      if best.map({ found.count < $0.count }) ?? true { best = found }
      if best?.count == atLeast { break }
    }
    let (atMost, sides) = best ?? (0, [])
    let quantity = { (what: String) in
      Quantity(what, unit: "ties out of line", normalisation: "1 − twice their share of the ties", of: kind)
    }
    let balance = { (name: String, count: Int) in
      edgeCount == 0
        ? NetworkScore(quantity(name), undefined: .noEdge)
        : NetworkScore(quantity(name), 1 - 2 * Double(count) / Double(edgeCount))
    }
    return FrustrationBounds(
      atLeast: atLeast, atMost: atMost, factions: sides.map { $0 == sides[0] ? 0 : 1 },
      balanceAtLeast: balance("least balance", atMost), balanceAtMost: balance("most balance", atLeast))
  }
}

/// The ties of a signed graph, both signs in one row a node.
private struct SignedTies {
  /// For each node its ties: the other end, the number of the tie, and whether it is against.
  private(set) var rows: [[(target: Int, tie: Int, isAgainst: Bool)]]
  let count: Int

  init(of graph: SignedGraph) {
    rows = graph.positive.nodes.map { _ in [] }
    count = graph.edgeCount
    var number = 0
    for (part, isAgainst) in [(graph.positive, false), (graph.negative, true)] {
      for edge in part.edges {
        rows[edge.source].append((edge.target, number, isAgainst))
        rows[edge.target].append((edge.source, number, isAgainst))
        number += 1
      }
    }
    for node in rows.indices { rows[node].sort { $0.target < $1.target } }
  }

  /// A division that has no tie of some spanning trees out of line; which, the generator decides.
  func alongTrees(_ generator: inout SeededGenerator) -> [Bool] {
    var sides = [Bool?](repeating: nil, count: rows.count)
    var order = Array(rows.indices)
    generator.shuffle(&order)
    for root in order where sides[root] == nil {
      sides[root] = false
      var pending = [root]
      while let node = pending.popLast() {
        var steps = rows[node].filter { sides[$0.target] == nil }
        generator.shuffle(&steps)
        for step in steps where sides[step.target] == nil {
          sides[step.target] = (sides[node] ?? false) != step.isAgainst
          pending.append(step.target)
        }
      }
    }
    return sides.map { $0 ?? false }
  }

  /// The division that is reached when nodes change sides, in order, as long as one leaves fewer ties out of line, and how many that are.
  func improved(_ start: [Bool]) -> (count: Int, sides: [Bool]) {
    var sides = start
    let isOut = { (node: Int, step: (target: Int, tie: Int, isAgainst: Bool), sides: [Bool]) in
      (sides[node] == sides[step.target]) == step.isAgainst
    }
    var moved = true
    while moved {
      moved = false
      for node in rows.indices {
        let out = rows[node].count { isOut(node, $0, sides) }
        if 2 * out > rows[node].count {
          sides[node].toggle()
          moved = true
        }
      }
    }
    let ends = rows.indices.reduce(0) { sum, node in sum + rows[node].count { isOut(node, $0, sides) } }
    return (ends / 2, sides)
  }
}

/// Cycles with an odd number of ties against, no two with a tie in common, taken as they are found.
private struct CyclePacking {
  private let ties: SignedTies
  private var isTaken: [Bool]
  /// By node and by whether an odd number of ties against leads there: the step before, and the search it is of.
  private var before: [(place: Int, tie: Int)]
  private var search: [Int]
  private var searches = 0

  init(_ ties: SignedTies) {
    self.ties = ties
    isTaken = [Bool](repeating: false, count: ties.count)
    before = [(Int, Int)](repeating: (0, 0), count: 2 * ties.rows.count)
    search = [Int](repeating: 0, count: 2 * ties.rows.count)
  }

  /// How many there are: triangles, then the shortest through one node after another.
  mutating func count() -> Int {
    var found = 0
    for node in ties.rows.indices { while takeCycle(through: node, within: 3) { found += 1 } }
    // Where no such walk leads back to a node, none leads back to any that it reaches.
    var isBalanced = [Bool](repeating: false, count: ties.rows.count)
    for node in ties.rows.indices where !isBalanced[node] {
      while takeCycle(through: node, within: .max) { found += 1 }
      for other in ties.rows.indices where search[2 * other] == searches || search[2 * other + 1] == searches {
        isBalanced[other] = true
      }
    }
    return found
  }

  /// Takes a shortest walk from a node and back, of so many steps at most, that has an odd number of ties against, or rather the cycle in it that has one.
  private mutating func takeCycle(through start: Int, within limit: Int) -> Bool {
    searches += 1
    var level = [2 * start]
    search[2 * start] = searches
    var length = 0
    while !level.isEmpty, length < limit {
      length += 1
      var next: [Int] = []
      for place in level {
        for step in ties.rows[place / 2] where !isTaken[step.tie] {
          let other = 2 * step.target + ((place % 2 == 1) == step.isAgainst ? 0 : 1)
          guard search[other] != searches else { continue }
          search[other] = searches
          before[other] = (place, step.tie)
          if other == 2 * start + 1 { return take(walkTo: other, from: 2 * start) }
          next.append(other)
        }
      }
      level = next
    }
    return false
  }

  /// Marks the ties of the odd cycle in a walk.
  private mutating func take(walkTo end: Int, from start: Int) -> Bool {
    var steps: [(node: Int, tie: Int, odd: Int)] = []
    var place = end
    while place != start {
      steps.append((place / 2, before[place].tie, place % 2))
      place = before[place].place
    }
    // Between two visits of a node is a closed walk: the innermost odd one has no node twice.
    var visits: [Int: Int] = [:]
    let nodes = steps.map(\.node) + [start / 2]
    let odd = steps.map(\.odd) + [0]
    for (last, node) in nodes.enumerated() {
      if let first = visits[node], odd[first] != odd[last] {
        for step in steps[first..<last] { isTaken[step.tie] = true }
        return true
      }
      visits[node] = last
    }
    return false
  }
}
