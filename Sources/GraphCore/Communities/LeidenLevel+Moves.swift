extension LeidenLevel {
  /// Moves nodes to the neighbouring group, or to an empty one, where modularity gains most, until none gains. Nodes wait in a
  /// queue; one that moves calls its neighbours in other groups back. After so many visits those that still wait are left.
  func move(_ groups: borrowing Scratch<Int32>, share: Double, order: [Int32], visits most: Int = .max) {
    if weights.count == 0 {
      move(groups, share, order, most) { _ in .one }
    } else {
      let weights = weights.start
      move(groups, share, order, most) { weights[$0] }
    }
  }

  @inline(__always)
  private func move(
    _ groups: borrowing Scratch<Int32>, _ share: Double, _ order: [Int32], _ most: Int, _ weight: (Int) -> Weight
  ) {
    let tallies = Scratch(repeating: Tally<Weight>(given: .zero, strength: .zero), count: count)
    let sizes = Scratch(repeating: Int32(0), count: count)
    for node in 0..<count {
      tallies[groups[node]].strength = .plus(tallies[groups[node]].strength, strengths[node])
      sizes[groups[node]] += 1
    }
    var empty: [Int32] = []
    for group in 0..<Int32(count) where sizes[group] == 0 { empty.append(group) }
    let touched = Scratch<Int32>(unset: count + 1)
    let queue = Scratch(order)
    let waits = Scratch<UInt8>(repeating: 1, count: count)
    var (head, waiting) = (0, count)
    var left = most
    while waiting > 0, left > 0 {
      left -= 1
      let node = queue[head]
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      waits[node] = 0
      let own = groups[node]
      var met = 0
      for arc in row(node) {
        let group = groups[targets[arc]]
        let sum = tallies[group].given
        touched[met] = group
        met &+= sum.nought
        tallies[group].given = .plus(sum, weight(arc))
      }
      let pull = share * strengths[node].value
      let stay = tallies[own].given.value - pull * (tallies[own].strength.value - strengths[node].value)
      var (best, gained) = (own, stay + 1e-10 * (1 + abs(stay)))
      for index in 0..<met {
        let group = touched[index]
        let tally = tallies[group]
        let gain = tally.given.value - pull * tally.strength.value
        tallies[group].given = .zero
        if gain > gained && group != own { (best, gained) = (group, gain) }
      }
      if gained < 0, sizes[own] > 1, let free = empty.last {
        best = free
        empty.removeLast()
      }
      guard best != own else { continue }
      groups[node] = best
      tallies[own].strength = .minus(tallies[own].strength, strengths[node])
      tallies[best].strength = .plus(tallies[best].strength, strengths[node])
      sizes[own] -= 1
      sizes[best] += 1
      if sizes[own] == 0 { empty.append(own) }
      for arc in row(node) {
        let target = targets[arc]
        // 1 where the neighbour is called back: it does not wait, and is of another group.
        let isCalled = (1 &- waits[target]) & (1 &- UInt8(truncatingIfNeeded: groups[target].same(as: best)))
        waits[target] |= isCalled
        let tail = head &+ waiting
        queue[tail &- (count & (count &- 1 &- tail) &>> 63)] = target
        waiting &+= Int(isCalled)
      }
    }
  }
}

/// What a node gives to a group, and the strengths of the group: side by side, as both are asked for at once.
private struct Tally<Weight: LeidenWeight>: BitwiseCopyable {
  var given: Weight
  var strength: Weight
}
