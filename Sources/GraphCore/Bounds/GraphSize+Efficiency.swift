extension GraphSize {
  /// What global efficiency among the spokes lies between, in 0...1; `nil` for fewer than three nodes.
  ///
  /// A tied pair adds 1, any other at most 1/2, and one without a path nothing. So with k ties among the spokes it is at least k over their
  /// pairs, and has that where the ties make groups that are tied within and not to each other. As k ties join k(k + 1)/2 pairs at most, it has
  /// no more than k and half of the others that are joined; a star of the k ties has that, or more ties laid over a star of all spokes. A hub
  /// that leads may not leave the ties for it, so that the most is known to be reached for any hub alone.
  /// - Complexity: Time O(ties^1.5).
  public func spokeEfficiency(_ hub: Hub) -> LooseBounds? {
    guard nodes > 2, let degree = hubDegree(hub) else { return nil }
    let (fewest, most) = (ties - Int(degree.most), ties - Int(degree.least))
    let joined = most < nodes ? min(spokePairs, most * (most + 1) / 2) : spokePairs
    let pairs = Double(spokePairs)
    return LooseBounds(
      least: Double(fewest) / pairs, most: Double(most + joined) / (2 * pairs),
      isLeastReached: canBeGroups(fewest, of: nodes - 1),
      isMostReached: hub == .any || most < 2 || most == spokePairs)
  }
}
