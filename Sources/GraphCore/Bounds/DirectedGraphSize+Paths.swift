extension DirectedGraphSize {
  /// What the hub's ties less those of the node with the most among the others lie between, ties in and out together; `nil` for fewer than three nodes.
  ///
  /// With d ties of its own the hub leaves 2m − d ends to the n − 1 others, of which one has the mean, rounded up, or more; that is most for as many d as
  /// there can be, and reached, as the others can be as even as that. A hub that leads can be drawn level with where the most even degrees have more than
  /// one node on top. For any hub, another node is ahead of it by no more than its own ties with third nodes, of which there are 2(n − 2) at most.
  /// - Complexity: Time O(1).
  public func hubMargin(_ hub: GraphSize.Hub) -> LooseBounds? {
    guard nodes > 2 else { return nil }
    let others = nodes - 1
    let own = min(2 * others, edges)
    let most = Double(own - (2 * edges - own + others - 1) / others)
    switch hub {
    case .leading: return LooseBounds(least: 0, most: most, isLeastReached: 2 * edges % nodes != 1, isMostReached: true)
    case .any:
      return LooseBounds(
        least: -Double(min(edges, 2 * (others - 1))), most: most, isLeastReached: edges <= spokePairs, isMostReached: true)
    }
  }

  /// What the share of ordered pairs of spokes with a path without the hub lies between, in 0...1; `nil` for fewer than three nodes.
  ///
  /// Each edge among the spokes joins its own pair; no other is joined where they all run from one half of the spokes to the other. k edges leave from k nodes at
  /// most, and each of these reaches k others at most; a circle of all spokes joins all.
  /// - Complexity: Time O(1).
  public func hubLossSurvival(_ hub: GraphSize.Hub) -> LooseBounds? {
    guard let (fewest, most) = spokeEdges(hub) else { return nil }
    return LooseBounds(
      least: Double(fewest) / Double(spokePairs), most: Double(joined(by: most)) / Double(spokePairs),
      isLeastReached: canRunOneWay(fewest), isMostReached: most < 2 || hub == .any && most >= nodes - 1)
  }

  /// What global efficiency among the spokes lies between, in 0...1; `nil` for fewer than three nodes.
  ///
  /// A tied pair adds 1, any other that is joined at most 1/2: see `hubLossSurvival`. Edges laid over a star of all spokes that runs both ways have the most.
  /// - Complexity: Time O(1).
  public func spokeEfficiency(_ hub: GraphSize.Hub) -> LooseBounds? {
    guard let (fewest, most) = spokeEdges(hub) else { return nil }
    return LooseBounds(
      least: Double(fewest) / Double(spokePairs), most: Double(most + joined(by: most)) / (2 * Double(spokePairs)),
      isLeastReached: canRunOneWay(fewest), isMostReached: most < 2 || hub == .any && most >= 2 * (nodes - 2))
  }

  /// What betweenness centralization lies between, in 0...1; `nil` for fewer than three nodes.
  ///
  /// As without directions (see `GraphSize.betweennessCentralization`), an ordered pair of others adds n − 1 at most to what Freeman's index adds up, and only
  /// where it is not tied and has a path through the node on top. All edges but 2(n − 1) lie among the others and tie a pair. The first edge of a path to
  /// the top leaves from each node that has one and is none that leaves from the top, so that there are m − 1 such nodes at most, and as many that have a
  /// path from it. A star whose edges run both ways has the most; graphs in which all nodes are alike, such as circulants, have 0.
  /// - Complexity: Time O(1).
  public var betweennessCentralization: LooseBounds? {
    guard nodes > 2 else { return nil }
    let others = nodes - 1
    let ends = min(max(0, edges - 1), others)
    let through = min(spokePairs - max(0, edges - 2 * others), ends * ends)
    return LooseBounds(
      least: 0, most: Double(through) / Double(spokePairs), isLeastReached: edges % nodes == 0,
      isMostReached: edges == 2 * others || through == 0)
  }

  /// The fewest and the most edges among the spokes; `nil` for fewer than three nodes.
  private func spokeEdges(_ hub: GraphSize.Hub) -> (fewest: Int, most: Int)? {
    guard nodes > 2, let degree = hubDegree(hub) else { return nil }
    return (edges - Int(degree.most), edges - Int(degree.least))
  }

  /// No more ordered pairs of spokes than this are joined by so many edges.
  private func joined(by edges: Int) -> Int {
    let spokes = nodes - 1
    return min(edges, spokes) * min(edges, spokes - 1)
  }

  /// Whether so many edges can all run from one half of the spokes to the other.
  private func canRunOneWay(_ edges: Int) -> Bool { edges <= (nodes - 1) / 2 * (nodes / 2) }
}
