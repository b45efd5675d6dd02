extension TwoModeGraph {
  /// Robins and Alexander's clustering: the share of paths of three ties whose ends are tied; 4 times the four-cycles over the
  /// paths. In 0...1: how often two actors who share an event share a second one.
  ///
  /// Undefined without such a path.
  /// - Complexity: Time O(Σ k² · degree) over events of k actors.
  /// - Source: G. Robins and M. Alexander (2004), doi:10.1023/B:CMOT.0000032580.12184.c0.
  public func robinsAlexanderClustering() -> NetworkScore {
    let quantity = Quantity(
      "Robins-Alexander clustering", unit: "closed paths of three ties", normalisation: "divided by the paths of three ties",
      of: kind)
    var paths = 0
    for actor in 0..<actorCount {
      for event in events(of: actor) {
        paths += (memberships.row(actor).count - 1) * (participants.row(Int(event)).count - 1)
      }
    }
    guard paths > 0 else { return NetworkScore(quantity, undefined: .noPathOf(length: 3)) }
    var cycles = 0
    forEachMeeting { _, _, shared in cycles += shared.count * (shared.count - 1) / 2 }
    return NetworkScore(quantity, 4 * Double(cycles) / Double(paths))
  }

  /// Opsahl's clustering: of the paths actor, event, actor, event, actor, the share whose two ends share a further event. In
  /// 0...1.
  ///
  /// Unlike the transitivity of the projection it counts nothing that lies within one event. Undefined without such a path.
  /// - Complexity: Time O(paths of four ties · degree).
  /// - Source: T. Opsahl (2013), doi:10.1016/j.socnet.2011.07.001.
  public func opsahlClustering() -> NetworkScore {
    let quantity = Quantity(
      "Opsahl clustering", unit: "closed paths of four ties", normalisation: "divided by the paths of four ties", of: kind)
    let counts = (0..<actorCount).map(fourPaths)
    let paths = counts.reduce(0) { $0 + $1.paths }
    guard paths > 0 else { return NetworkScore(quantity, undefined: .noPathOf(length: 4)) }
    return NetworkScore(quantity, Double(counts.reduce(0) { $0 + $1.closed }) / Double(paths))
  }

  /// Opsahl's local clustering: the same of the paths with the node in the middle. In 0...1; undefined for a node in the middle of none. Of events the paths are
  /// event, actor, event, actor, event.
  /// - Parameter mode: The kind of nodes.
  /// - Complexity: As `opsahlClustering`.
  /// - Source: T. Opsahl (2013), doi:10.1016/j.socnet.2011.07.001.
  public func opsahlLocalClustering(of mode: Mode = .actors) -> NodeScores {
    let network = mode == .actors ? self : exchanged
    let values: [Double?] = (0..<network.actorCount).map { node in
      let counts = network.fourPaths(through: node)
      return counts.paths == 0 ? nil : Double(counts.closed) / Double(counts.paths)
    }
    return NodeScores(
      Quantity(
        "Opsahl local clustering", unit: "closed paths of four ties", normalisation: "divided by the paths of four ties", of: kind
      ), values, reason: .noPathOf(length: 4))
  }

  /// About how many paths of four ties there are with a node of the kind in the middle, before those that come back are left out. Time O(nodes + ties).
  public func fourPathCount(through mode: Mode = .actors) -> Double {
    let network = mode == .actors ? self : exchanged
    return (0..<network.actorCount).reduce(0.0) { total, node in
      let others = network.events(of: node).map { Double(network.participants.row(Int($0)).count - 1) }
      let (sum, squares) = (others.reduce(0, +), others.reduce(0) { $0 + $1 * $1 })
      return total + (sum * sum - squares) / 2
    }
  }

  /// Paths of four ties with an actor in the middle, each once, and those whose ends share an event that is not on the path.
  private func fourPaths(through middle: Int) -> (paths: Int, closed: Int) {
    var (paths, closed) = (0, 0)
    let own = events(of: middle)
    for (index, first) in own.enumerated() {
      for second in own.dropFirst(index + 1) {
        for a in actors(of: Int(first)) where a != middle {
          for b in actors(of: Int(second)) where b != middle && b != a {
            paths += 1
            let shared = Self.common(events(of: Int(a)), events(of: Int(b)))
            if shared.contains(where: { $0 != first && $0 != second }) { closed += 1 }
          }
        }
      }
    }
    return (paths, closed)
  }

  /// Every two actors that share an event, once, the lower first, with what they share.
  func forEachMeeting(_ body: (Int, Int, [Int32]) -> Void) {
    var met = [Int](repeating: -1, count: actorCount)
    for a in 0..<actorCount {
      for event in events(of: a) {
        for b in actors(of: Int(event)).lazy.map({ Int($0) }) where b > a && met[b] != a {
          met[b] = a
          body(a, b, Self.common(events(of: a), events(of: b)))
        }
      }
    }
  }

  /// What two ascending lists have in common.
  static func common(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>) -> [Int32] {
    var common: [Int32] = []
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex, j < b.endIndex {
      let (x, y) = (a[i], b[j])
      if x == y { common.append(x) }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return common
  }
}
