extension LeidenLevel {
  /// Splits each group into parts that are well connected to the rest of it: every node begins alone and joins, once, the part
  /// of its group that modularity gains most from.
  func refined(_ groups: borrowing Scratch<Int32>, share: Double, order: [Int32]) -> (part: [Int32], count: Int) {
    if weights.count == 0 { return refined(groups, share, order) { _ in .one } }
    let weights = weights.start
    return refined(groups, share, order) { weights[$0] }
  }

  @inline(__always)
  private func refined(
    _ groups: borrowing Scratch<Int32>, _ share: Double, _ order: [Int32], _ weight: (Int) -> Weight
  ) -> (part: [Int32], count: Int) {
    let sums = Scratch(repeating: 0.0, count: count)
    for node in 0..<count { sums[groups[node]] += strengths[node].value }
    let part = Scratch(Array(0..<Int32(count)))
    let partSums = Scratch(repeating: 0.0, count: count)
    let isAlone = Scratch(repeating: true, count: count)
    // What ties a part to the rest of its group.
    let bound = Scratch(repeating: 0.0, count: count)
    for node in 0..<Int32(count) {
      partSums[node] = strengths[node].value
      let own = groups[node]
      var sum = Weight.zero
      for arc in row(node) { sum = .plus(sum, weight(arc).taken(groups[targets[arc]].same(as: own))) }
      bound[node] = sum.value
    }
    let given = Scratch(repeating: Weight.zero, count: count)
    let touched = Scratch<Int32>(unset: count + 1)
    for node in order where isAlone[node] {
      let rest = sums[groups[node]]
      let pull = share * strengths[node].value
      guard bound[node] >= pull * (rest - strengths[node].value) else { continue }
      var met = 0
      let own = groups[node]
      for arc in row(node) {
        let isWithin = groups[targets[arc]].same(as: own)
        let other = part[targets[arc]]
        let sum = given[other]
        touched[met] = other
        met &+= sum.nought & isWithin
        given[other] = .plus(sum, weight(arc).taken(isWithin))
      }
      var (best, most, shared) = (Int32(-1), 0.0, 0.0)
      for index in 0..<met {
        let other = touched[index]
        let gain = given[other].value - pull * partSums[other]
        if gain > most, bound[other] >= share * partSums[other] * (rest - partSums[other]) {
          (best, most, shared) = (other, gain, given[other].value)
        }
        given[other] = .zero
      }
      guard best >= 0 else { continue }
      part[node] = best
      isAlone[best] = false
      partSums[best] += strengths[node].value
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
}
