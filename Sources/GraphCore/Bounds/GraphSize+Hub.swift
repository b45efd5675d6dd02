extension GraphSize {
  /// The least and the most ties of the hub.
  ///
  /// One that leads has at least the mean, 2m/n rounded up, as where degrees are as even as can be; any other at least what does not fit among the rest. `nil`
  /// without nodes.
  /// - Complexity: Time O(1).
  public func hubDegree(_ hub: Hub) -> ScoreBounds? {
    guard nodes > 0 else { return nil }
    let least = hub == .leading ? (2 * ties + nodes - 1) / nodes : max(0, ties - spokePairs)
    return ScoreBounds(least: Double(least), most: Double(min(nodes - 1, ties)))
  }

  /// The least and the most of the hub's ties less those of the node with the most among the others.
  ///
  /// Most where the hub is tied to as many as it can be and the other ties are spread evenly. Least, for any node, where another one is tied to as many
  /// as it can be and the hub to as few; one that leads can nearly always be drawn level with. `nil` for fewer than two nodes.
  /// - Complexity: Time O(1).
  public func hubMargin(_ hub: Hub) -> ScoreBounds? {
    guard nodes > 1 else { return nil }
    let others = nodes - 1
    let rest = ties - others
    let most = rest <= 0 ? max(0, ties - 1) : others - 1 - (2 * rest + others - 1) / others
    let least =
      switch hub {
      // A path of three nodes has one node in the middle.
      case .leading: nodes == 3 && ties == 2 ? 1 : 0
      case .any: ties <= spokePairs ? -min(ties, nodes - 2) : ties - spokePairs - others
      }
    return ScoreBounds(least: Double(least), most: Double(most))
  }

  /// The least and the most density among the spokes: all ties but the hub's, over their pairs. `nil` for fewer than three nodes.
  /// - Complexity: Time O(1).
  public func spokeDensity(_ hub: Hub) -> ScoreBounds? {
    guard nodes > 2, let degree = hubDegree(hub) else { return nil }
    let pairs = Double(spokePairs)
    return ScoreBounds(least: (Double(ties) - degree.most) / pairs, most: (Double(ties) - degree.least) / pairs)
  }

  /// The least and the most of the share of pairs of spokes that have a path without the hub.
  ///
  /// Least where the hub has all the ties that it can and the others form groups in which all are tied: the fewest pairs that such groups can have and
  /// still hold those ties. Most where the spokes are on one path, and a hub that leads has the two ties that it needs for that. `nil` for fewer
  /// than three nodes, and where more than 100,000 ties would have to be put into groups.
  /// - Complexity: Time O(ties^1.5) for the least.
  public func hubLossSurvival(_ hub: Hub) -> ScoreBounds? {
    guard nodes > 2, let fewest = fewestPairsInGroups(holding: ties - min(nodes - 1, ties)) else { return nil }
    let spokes = nodes - 1
    let joined = { (ties: Int) in min(spokePairs, ties * (ties + 1) / 2) }
    var most: Int
    switch hub {
    case .any: most = ties >= spokes ? spokePairs : joined(ties)
    // Below so many ties the hub needs two of its own where a path of the spokes is to have a node with two; else no node has two.
    case .leading:
      most = ties >= nodes ? spokePairs : joined(max(0, ties - 2))
      if 2 * ties <= nodes { most = max(most, ties - 1) }
    }
    return ScoreBounds(least: Double(fewest) / Double(spokePairs), most: Double(max(0, most)) / Double(spokePairs))
  }

  /// The fewest pairs, all tied or not, that separate groups of the nodes but one can have in all, if so many ties are to fit into them.
  private func fewestPairsInGroups(holding ties: Int) -> Int? {
    guard ties > 0 else { return 0 }
    let room = nodes - 1
    // One group holds them all.
    var size = 2
    while size * (size - 1) / 2 < ties { size += 1 }
    let needed = Self.fewestNodes(upTo: size * (size - 1) / 2) { size in (pairs: size * (size - 1) / 2, nodes: size) }
    return needed.flatMap { needed in (ties..<needed.count).first { needed[$0] <= room } }
  }

  /// For every number of pairs up to `most` the fewest nodes of groups that have so many in all; `Int.max / 2` where none have. `nil` where the numbers are
  /// too many (above 100,000).
  static func fewestNodes(upTo most: Int, group: (Int) -> (pairs: Int, nodes: Int)) -> [Int]? {
    guard most <= 100_000 else { return nil }
    var needed = [Int](repeating: Int.max / 2, count: most + 1)
    needed[0] = 0
    for pairs in needed.indices.dropFirst() {
      var size = 2
      while case let one = group(size), one.pairs <= pairs {
        if one.pairs > 0 { needed[pairs] = min(needed[pairs], needed[pairs - one.pairs] + one.nodes) }
        size += 1
      }
    }
    return needed
  }
}
