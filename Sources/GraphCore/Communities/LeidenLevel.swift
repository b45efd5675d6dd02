/// A graph whose nodes are parts of communities, on the way up.
///
/// What it does is compiled for weights and for none, as the lowest level of a graph without weights has, and for whole numbers and any.
final class LeidenLevel<Weight: LeidenWeight> {
  let count: Int
  let offsets: Scratch<Int32>
  let targets: Scratch<Int32>
  /// One an arc; none where every arc weighs 1.
  let weights: Scratch<Weight>
  let strengths: Scratch<Weight>

  /// The lowest level, of an undirected graph. Time and space O(nodes + edges).
  init(of graph: Graph) {
    count = graph.nodeCount
    offsets = Scratch(graph.outgoing.offsets)
    targets = Scratch(graph.outgoing.targets)
    weights = Scratch(Weight.arcs(of: graph))
    strengths = Scratch(Weight.strengths(of: graph))
  }

  private init(
    count: Int, offsets: consuming Scratch<Int32>, targets: consuming Scratch<Int32>, weights: consuming Scratch<Weight>,
    strengths: consuming Scratch<Weight>
  ) {
    self.count = count
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.strengths = strengths
  }

  @inline(__always)
  func row(_ node: Int32) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[Int(node) + 1])))
  }

  /// The graph whose nodes are the parts. What is tied within a part is a loop that plays no part in moves, and is left out.
  func aggregated(_ part: [Int32], count parts: Int) -> LeidenLevel {
    if self.weights.count == 0 { return aggregated(part, parts) { _ in .one } }
    let weights = self.weights.start
    return aggregated(part, parts) { weights[$0] }
  }

  @inline(__always)
  private func aggregated(_ part: [Int32], _ parts: Int, _ weight: (Int) -> Weight) -> LeidenLevel {
    var starts = [Int32](repeating: 0, count: parts + 1)
    for node in 0..<count { starts[Int(part[node]) + 1] += 1 }
    for index in 0..<parts { starts[index + 1] += starts[index] }
    var next = starts
    var members = [Int32](repeating: 0, count: count)
    for node in 0..<count {
      members[Int(next[Int(part[node])])] = Int32(node)
      next[Int(part[node])] += 1
    }
    let own = Scratch(part)
    let given = Scratch(repeating: Weight.zero, count: parts)
    let offsets = Scratch<Int32>(unset: parts + 1)
    let targets = Scratch<Int32>(unset: self.targets.count)
    let weights = Scratch<Weight>(unset: self.targets.count)
    let sums = Scratch(repeating: Weight.zero, count: parts)
    var last = 0
    offsets[0] = 0
    for index in 0..<parts {
      let first = last
      var sum = Weight.zero
      for place in Int(starts[index])..<Int(starts[index + 1]) {
        let node = members[place]
        sum = .plus(sum, strengths[node])
        for arc in row(node) {
          let other = own[self.targets[arc]]
          let had = given[other]
          targets[last] = other
          last &+= had.nought
          given[other] = .plus(had, weight(arc))
        }
      }
      sums[index] = sum
      var kept = first
      for arc in first..<last {
        let other = targets[arc]
        targets[kept] = other
        weights[kept] = given[other]
        given[other] = .zero
        kept += other == Int32(index) ? 0 : 1
      }
      last = kept
      offsets[index + 1] = Int32(last)
    }
    return LeidenLevel(count: parts, offsets: offsets, targets: targets, weights: weights, strengths: sums)
  }
}
