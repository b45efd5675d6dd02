/// A graph whose nodes are parts of communities, on the way up.
struct LeidenLevel: ~Copyable {
  let count: Int
  private let offsets: Scratch<Int32>
  private let targets: Scratch<Int32>
  private let weights: Scratch<Double>
  private let strengths: Scratch<Double>

  init(of rows: WeightedAdjacency, strengths: [Double]) {
    count = rows.nodeCount
    offsets = Scratch(rows.offsets)
    targets = Scratch(rows.targets)
    weights = rows.weights.map { Scratch($0) } ?? Scratch(repeating: 1, count: rows.arcCount)
    self.strengths = Scratch(strengths)
  }

  private init(
    count: Int, offsets: consuming Scratch<Int32>, targets: consuming Scratch<Int32>, weights: consuming Scratch<Double>,
    strengths: consuming Scratch<Double>
  ) {
    self.count = count
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.strengths = strengths
  }

  @inline(__always) private func row(_ node: Int32) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[Int(node) + 1])))
  }

  /// Moves nodes to the neighbouring group, or to an empty one, where modularity gains most, until none gains. Nodes wait in a
  /// queue; one that moves calls its neighbours in other groups back. After so many visits those that still wait are left.
  func move(_ groups: borrowing Scratch<Int32>, share: Double, order: [Int32], visits most: Int = .max) {
    // What a node gives to each group, and the strengths of the group: side by side, as both are asked for at once.
    let tallies = Scratch(repeating: SIMD2(0.0, 0.0), count: count)
    let sizes = Scratch(repeating: Int32(0), count: count)
    for node in 0..<count {
      tallies[groups[node]].y += strengths[node]
      sizes[groups[node]] += 1
    }
    var empty: [Int32] = []
    for group in 0..<Int32(count) where sizes[group] == 0 { empty.append(group) }
    let touched = Scratch<Int32>(unset: count + 1)
    let queue = Scratch(order)
    let waits = Scratch(repeating: true, count: count)
    var (head, waiting) = (0, count)
    var left = most
    while waiting > 0, left > 0 {
      left -= 1
      let node = queue[head]
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      waits[node] = false
      let own = groups[node]
      var met = 0
      for arc in row(node) {
        let group = groups[targets[arc]]
        let sum = tallies[group].x
        touched[met] = group
        met += sum == 0 ? 1 : 0
        tallies[group].x = sum + weights[arc]
      }
      let pull = share * strengths[node]
      let stay = tallies[own].x - pull * (tallies[own].y - strengths[node])
      var (best, gained) = (own, stay + 1e-10 * (1 + abs(stay)))
      for index in 0..<met {
        let group = touched[index]
        let tally = tallies[group]
        let gain = tally.x - pull * tally.y
        if gain > gained && group != own { (best, gained) = (group, gain) }
        tallies[group].x = 0
      }
      if gained < 0, sizes[own] > 1, let free = empty.last {
        best = free
        empty.removeLast()
      }
      guard best != own else { continue }
      groups[node] = best
      tallies[own].y -= strengths[node]
      tallies[best].y += strengths[node]
      sizes[own] -= 1
      sizes[best] += 1
      if sizes[own] == 0 { empty.append(own) }
      for arc in row(node) {
        let target = targets[arc]
        guard !waits[target], groups[target] != best else { continue }
        waits[target] = true
        var tail = head + waiting
        if tail >= count { tail -= count }
        queue[tail] = target
        waiting += 1
      }
    }
  }

  /// Splits each group into parts that are well connected to the rest of it: every node begins alone and joins, once, the part
  /// of its group that modularity gains most from.
  func refined(_ groups: borrowing Scratch<Int32>, share: Double, order: [Int32]) -> (part: [Int32], count: Int) {
    let sums = Scratch(repeating: 0.0, count: count)
    for node in 0..<count { sums[groups[node]] += strengths[node] }
    let part = Scratch(Array(0..<Int32(count)))
    let partSums = Scratch(repeating: 0.0, count: count)
    let isAlone = Scratch(repeating: true, count: count)
    // What ties a part to the rest of its group.
    let bound = Scratch(repeating: 0.0, count: count)
    for node in 0..<Int32(count) {
      partSums[node] = strengths[node]
      for arc in row(node) where groups[targets[arc]] == groups[node] && targets[arc] != node { bound[node] += weights[arc] }
    }
    let given = Scratch(repeating: 0.0, count: count)
    let touched = Scratch(repeating: Int32(0), count: count)
    for node in order where isAlone[node] {
      let rest = sums[groups[node]]
      let pull = share * strengths[node]
      guard bound[node] >= pull * (rest - strengths[node]) else { continue }
      var met = 0
      for arc in row(node) where groups[targets[arc]] == groups[node] && targets[arc] != node {
        let other = part[targets[arc]]
        if given[other] == 0 {
          touched[met] = other
          met += 1
        }
        given[other] += weights[arc]
      }
      var (best, most, shared) = (Int32(-1), 0.0, 0.0)
      for index in 0..<met {
        let other = touched[index]
        let gain = given[other] - pull * partSums[other]
        if gain > most, bound[other] >= share * partSums[other] * (rest - partSums[other]) {
          (best, most, shared) = (other, gain, given[other])
        }
        given[other] = 0
      }
      guard best >= 0 else { continue }
      part[node] = best
      isAlone[best] = false
      partSums[best] += strengths[node]
      bound[best] += bound[node] - 2 * shared
    }
    var numbers = [Int32](repeating: -1, count: count)
    var found: Int32 = 0
    let parts = (0..<count).map { node in
      let own = Int(part[node])
      if numbers[own] < 0 {
        numbers[own] = found
        found += 1
      }
      return numbers[own]
    }
    return (parts, Int(found))
  }

  /// The graph whose nodes are the parts. What is tied within a part is a loop that plays no part in moves, and is left out.
  func aggregated(_ part: [Int32], count parts: Int) -> LeidenLevel {
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
    let given = Scratch(repeating: 0.0, count: parts)
    let offsets = Scratch<Int32>(unset: parts + 1)
    let targets = Scratch<Int32>(unset: self.targets.count)
    let weights = Scratch<Double>(unset: self.targets.count)
    let sums = Scratch(repeating: 0.0, count: parts)
    var last = 0
    offsets[0] = 0
    for index in 0..<parts {
      let first = last
      var sum = 0.0
      for place in Int(starts[index])..<Int(starts[index + 1]) {
        let node = members[place]
        sum += strengths[node]
        for arc in row(node) {
          let other = own[self.targets[arc]]
          let had = given[other]
          targets[last] = other
          last += had == 0 ? 1 : 0
          given[other] = had + self.weights[arc]
        }
      }
      sums[index] = sum
      var kept = first
      for arc in first..<last {
        let other = targets[arc]
        targets[kept] = other
        weights[kept] = given[other]
        given[other] = 0
        kept += other == Int32(index) ? 0 : 1
      }
      last = kept
      offsets[index + 1] = Int32(last)
    }
    return LeidenLevel(count: parts, offsets: offsets, targets: targets, weights: weights, strengths: sums)
  }
}
