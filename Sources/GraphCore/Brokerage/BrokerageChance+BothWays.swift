extension BrokerageChance {
  /// The variance of a role's count in the whole network, of all roles together if none is named, where the two ways of a tie come together.
  ///
  /// Two open paths vary together if their triples have a pair in common, which both need tied (d³(1 − d)³), one of them tied and the other not (−d⁴(1 − d)²), or
  /// both not tied (d⁵(1 − d)); or if they are of one triple, where only one of the three can be. Time O(groups³).
  func variance(both role: BrokerageRole?) -> Double {
    var variance = 0.0
    for a in sizes.indices {
      for b in a..<sizes.count {
        let pairs = a == b ? sizes[a] * (sizes[a] - 1) / 2 : sizes[a] * sizes[b]
        guard pairs > 0 else { continue }
        var sums = ThirdNodes()
        for c in sizes.indices {
          let others = sizes[c] - (c == a ? 1 : 0) - (c == b ? 1 : 0)
          guard others > 0 else { continue }
          let (first, second, third) = (ways(role, by: a, b, c), ways(role, by: b, a, c), ways(role, by: c, a, b))
          sums.add(tied: first + second, open: third, times: others)
          // Every triple once: by its pair of groups in order.
          guard c >= b else { continue }
          let triples = c > b ? pairs * others : a == b ? pairs * others / 3 : pairs * others / 2
          let squares = first * first + second * second + third * third
          let products = first * second + first * third + second * third
          variance += triples * (squares * open * (1 - open) - 2 * products * open * open)
        }
        variance += pairs * (sums.tied * cubes - 2 * sums.mixed * fourth + sums.open * fifth)
      }
    }
    return variance
  }

  /// How many ordered pairs an open path is in the role, by the group of its broker and those of its ends.
  private func ways(_ role: BrokerageRole?, by broker: Int, _ a: Int, _ b: Int) -> Double {
    switch role {
    case nil: 2
    case .coordinator: a == broker && b == broker ? 2 : 0
    case .itinerant: a == b && a != broker ? 2 : 0
    case .gatekeeper, .representative: (a == broker) != (b == broker) ? 1 : 0
    case .liaison: a != b && a != broker && b != broker ? 2 : 0
    }
  }
}

/// What the paths that a pair has with one third node come to with those that it has with another, over all ordered pairs of third nodes.
private struct ThirdNodes {
  private var (ties, gaps) = (0.0, 0.0)
  private var (tiesOfOne, gapsOfOne, productsOfOne) = (0.0, 0.0, 0.0)

  /// So many third nodes with as many paths along the pair and across it.
  mutating func add(tied: Double, open: Double, times count: Double) {
    ties += count * tied
    gaps += count * open
    tiesOfOne += count * tied * tied
    gapsOfOne += count * open * open
    productsOfOne += count * tied * open
  }

  /// Both along the pair.
  var tied: Double { ties * ties - tiesOfOne }
  /// Both across it.
  var open: Double { gaps * gaps - gapsOfOne }
  /// One along it, the other across.
  var mixed: Double { ties * gaps - productsOfOne }
}
