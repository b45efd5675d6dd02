/// In which order nodes are lost.
public enum AttackOrder: Sendable, Hashable {
  /// The node with the most ties of those left; counted anew after each loss, or once at the start.
  case degree(recounted: Bool)
  /// The node on the most shortest paths; counted anew after each loss, or once at the start.
  case betweenness(recounted: Bool)
  /// One after another as they come: the same seed, the same order.
  case random(seed: UInt64)
  /// These nodes, then those not named, in order of number.
  case given([Int])
}

/// What is left of a graph as its nodes are lost one after another.
public struct AttackCurve: Sendable, Equatable {
  /// The nodes in the order of their loss.
  public let order: [Int]
  /// The nodes of the largest component, over all nodes of the whole graph, after each loss; the last is 0.
  public let largestShares: [Double]
  /// Robustness R: the mean of `largestShares`. Below ½: a star has (n−1)/n², a complete graph (n−1)/2n.
  public let robustness: NetworkScore
  /// Robustness over that of a complete graph of as many nodes; in 0...1, and comparable between sizes.
  public let normalisedRobustness: NetworkScore
}

extension Graph {
  /// The attack curve: the largest component after each loss, and its mean, robustness.
  ///
  /// Of nodes that are equal the one with the lowest number is lost first. At a dozen nodes this rule moves the value: try
  /// other numberings, or `.given`. Robustness is in (n−1)/n²...(n−1)/2n, from a star to a complete graph; over the latter,
  /// normalised, in 0...1. Undefined for fewer than two nodes; of a graph without ties it is the least.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges; for a node in `.given` that is not there or named
  ///   twice; by betweenness also for weights and as `betweenness`.
  /// - Complexity: Time O(nodes · (nodes + edges)); by betweenness, recounted, O(nodes² · edges).
  /// - Source: R. Albert, H. Jeong and A.-L. Barabási (2000), doi:10.1038/35019019; robustness C. M. Schneider et al. (2011),
  ///   doi:10.1073/pnas.1009440108; counted anew P. Holme et al. (2002), doi:10.1103/PhysRevE.65.056109.
  public func attack(_ order: AttackOrder) throws(MeasureError) -> AttackCurve {
    try require([.undirected, .simple], for: "the attack curve")
    let lost = try orderOfLoss(order)
    var isLeft = nodes.map { _ in true }
    let shares = lost.map { node in
      isLeft[node] = false
      return Double(largestComponent(of: isLeft)) / Double(nodeCount)
    }
    let quantity = Quantity("robustness", unit: "largest share of nodes left together", normalisation: "divided by n", of: kind)
    guard nodeCount > 1 else {
      let score = NetworkScore(quantity, undefined: .fewerNodes(than: 2))
      return AttackCurve(order: lost, largestShares: shares, robustness: score, normalisedRobustness: score)
    }
    let size = Double(nodeCount)
    let robustness = shares.reduce(0, +) / size
    return AttackCurve(
      order: lost, largestShares: shares, robustness: NetworkScore(quantity, robustness),
      normalisedRobustness: NetworkScore(
        Quantity("normalised robustness", unit: quantity.unit, normalisation: "divided by that of a complete graph", of: kind),
        robustness / ((size - 1) / (2 * size))))
  }

  /// The mean robustness over random orders of loss: failure, where attack is by degree or betweenness. Of so many drawn with one seed.
  ///
  /// In the range of robustness, undefined for fewer than two nodes.
  /// - Parameters:
  ///   - draws: How many orders to draw; at least 1.
  ///   - seed: What they depend on.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges.
  /// - Complexity: Time O(draws · nodes · (nodes + edges)).
  /// - Source: R. Albert, H. Jeong and A.-L. Barabási (2000), doi:10.1038/35019019.
  public func randomRobustness(draws: Int = 1_000, seed: UInt64 = 1) throws(MeasureError) -> NetworkScore {
    var generator = SeededGenerator(seed: seed)
    var order = Array(nodes)
    let count = max(1, draws)
    var sum = 0.0
    for _ in 0..<count {
      generator.shuffle(&order)
      let curve = try attack(.given(order))
      guard let value = curve.robustness.value else { return curve.robustness }
      sum += value
    }
    return NetworkScore(
      Quantity(
        "mean robustness", unit: "largest share of nodes left together", normalisation: "divided by n",
        parameters: ["orders": Double(count)], of: kind), sum / Double(count))
  }

  private func orderOfLoss(_ order: AttackOrder) throws(MeasureError) -> [Int] {
    switch order {
    case .given(let first):
      var isNamed = nodes.map { _ in false }
      for node in first {
        try require(node: node)
        guard !isNamed[node] else { throw .nodeWithItself(node) }
        isNamed[node] = true
      }
      return first + nodes.filter { !isNamed[$0] }
    case .random(let seed):
      var generator = SeededGenerator(seed: seed)
      var order = Array(nodes)
      generator.shuffle(&order)
      return order
    case .degree(recounted: false): return descending(degrees().map { Double($0) })
    case .betweenness(recounted: false): return descending(try betweenness().values.map { $0 ?? 0 })
    case .degree(recounted: true):
      var left = degrees()
      var lost: [Int] = []
      for _ in nodes {
        guard let next = nodes.filter({ left[$0] >= 0 }).max(by: { left[$0] < left[$1] || (left[$0] == left[$1] && $0 > $1) })
        else { break }
        lost.append(next)
        left[next] = -1
        for other in neighbours(of: next) where left[Int(other)] > 0 { left[Int(other)] -= 1 }
      }
      return lost
    case .betweenness(recounted: true):
      var left = Array(nodes)
      var lost: [Int] = []
      while !left.isEmpty {
        let scores = try induced(on: left).betweenness().values.map { $0 ?? 0 }
        // Equal up to rounding counts as equal.
        let most = scores.max() ?? 0
        let place = scores.firstIndex { $0 >= most - 1e-9 * max(1, most) } ?? 0
        lost.append(left.remove(at: place))
      }
      return lost
    }
  }

  private func descending(_ scores: [Double]) -> [Int] {
    let rounded = scores.map { ($0 * 1e9).rounded() }
    return nodes.sorted { rounded[$0] > rounded[$1] || (rounded[$0] == rounded[$1] && $0 < $1) }
  }

  private func largestComponent(of isLeft: [Bool]) -> Int {
    var seen = isLeft.map { !$0 }
    var largest = 0
    var pending: [Int] = []
    for start in nodes where !seen[start] {
      seen[start] = true
      pending.append(start)
      var size = 0
      while let node = pending.popLast() {
        size += 1
        for target in neighbours(of: node).lazy.map({ Int($0) }) where !seen[target] {
          seen[target] = true
          pending.append(target)
        }
      }
      largest = max(largest, size)
    }
    return largest
  }
}
