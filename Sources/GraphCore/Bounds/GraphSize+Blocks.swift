extension GraphSize {
  /// The least and the most bridges. None but for one or two ties, which close no circle; most where as few nodes as can be hold all other ties and
  /// the rest hang on them one by one. `nil` without nodes.
  /// - Complexity: Time O(nodes).
  public var bridges: ScoreBounds? {
    guard nodes > 0 else { return nil }
    var most = min(ties, nodes - 1)
    while ties - most > (nodes - most) * (nodes - most - 1) / 2 { most -= 1 }
    return ScoreBounds(least: Double(ties < 3 ? ties : 0), most: Double(most))
  }

  /// The least and the most of the share of pairs with two paths that have no other node in common.
  ///
  /// Most on one circle of as many nodes as there are ties for. Least where the ties that are too many for a tree are put into groups in which all are
  /// tied, with the fewest pairs. `nil` for fewer than two nodes, and where more than 100,000 pairs would have to be gone through.
  /// - Complexity: Time O(ties^1.5) for the least.
  public var biconnectedShare: ScoreBounds? {
    guard nodes > 1 else { return nil }
    let circle = min(nodes, ties)
    let most = circle < 3 ? 0 : circle * (circle - 1) / 2
    guard let fewest = fewestPairsInBlocks else { return nil }
    return ScoreBounds(least: Double(fewest) / Double(pairs), most: Double(most) / Double(pairs))
  }

  private var fewestPairsInBlocks: Int? {
    let tree = nodes - 1
    guard ties > tree else { return 0 }
    var size = 3
    while size * (size - 1) / 2 + nodes - size < ties { size += 1 }
    // A block of three nodes or more takes one node less than it has, as it may share one with another.
    let needed = Self.fewestNodes(upTo: size * (size - 1) / 2) { size in
      size < 3 ? (pairs: 0, nodes: 0) : (pairs: size * (size - 1) / 2, nodes: size - 1)
    }
    return needed.flatMap { needed in
      needed.indices.first { pairs in needed[pairs] <= tree && pairs + tree - needed[pairs] >= ties }
    }
  }
}
