extension GraphSize {
  /// What betweenness centralization lies between: 0 and the number of pairs left untied, over the (n − 1)(n − 2)/2 pairs of spokes. In
  /// 0...1; `nil` for fewer than three nodes.
  ///
  /// Summed over all nodes, betweenness is the sum of d − 1 over the connected pairs, d their distance. So what Freeman's index adds up is
  /// n b − Σ (d − 1), with b that of the node on top. A pair with that node in it adds nothing, nor does a tied pair or one without a path; any
  /// other of its component adds at most n − 1, as it cannot give the node more than 1 and takes at least 1 away. In a component of c nodes
  /// and k ties there are at most c(c − 1)/2 − k such pairs, where all are tied to the node on top. Over all components that is at most
  /// n(n − 1)/2 − m, and with less than n − 1 ties, for which c is m + 1 at most, m(m − 1)/2.
  ///
  /// A star, and isolates beside it, has the most of so few ties. With more, graphs have it in which one node is tied to all, and the ties among
  /// the spokes make groups that are tied within and not to each other, if that many ties can; no other graph has it, since then no pair of
  /// spokes has a second path of two ties. 0 have groups of that kind alone, and graphs in which all nodes are alike, such as circulants.
  /// Neither is held to be reached where more than 100,000 ties would have to be put into groups.
  /// - Complexity: Time O(ties^1.5).
  public var betweennessCentralization: LooseBounds? {
    guard nodes > 2 else { return nil }
    let others = nodes - 1
    let untied = ties < others ? ties * (ties - 1) / 2 : pairs - ties
    return LooseBounds(
      least: 0, most: Double(untied) / Double(spokePairs), isLeastReached: 2 * ties % nodes == 0 || canBeGroups(ties, of: nodes),
      isMostReached: ties <= others || canBeGroups(ties - others, of: others))
  }

  /// Whether so many ties can be those of separate groups of at most so many nodes in which all are tied.
  func canBeGroups(_ ties: Int, of nodes: Int) -> Bool {
    guard 2 * ties > nodes else { return true }
    let needed = Self.fewestNodes(upTo: ties) { size in (pairs: size * (size - 1) / 2, nodes: size) }
    return needed.map { $0[ties] <= nodes } ?? false
  }
}
