/// Krackhardt's four dimensions of an out-tree, the ideal chain of command. Each is 1 for an out-tree.
///
/// - Source: D. Krackhardt (1994), Graph theoretical dimensions of informal organizations, in K. M. Carley and M. J. Prietula
///   (eds), Computational Organization Theory, ISBN 0-8058-1406-X; D. Krackhardt and M. Everett's rules as in R's sna.
public struct KrackhardtDimensions: Sendable, Equatable {
  /// The share of unordered pairs with a path between them if directions are passed over. 0 without any tie; undefined for
  /// fewer than two nodes.
  public let connectedness: NetworkScore
  /// Of the pairs of which one reaches the other along directions, the share where the other does not reach back. 0 in every
  /// undirected graph; undefined where no node reaches another.
  public let hierarchy: NetworkScore
  /// One less the share of the ties, over what it takes to keep each weak component together, that there could be. Undefined
  /// where no component has two nodes.
  public let efficiency: NetworkScore
  /// The same of pairs tied either way, over the pairs that there could be, as ORA has it; sna takes ties as they run, as ``efficiency`` does.
  public let pairEfficiency: NetworkScore
  /// The share of pairs, within weak components, that have a node from which both can be reached and which every other such
  /// node reaches too (a node reaches itself), counted against the most that can lack one. Undefined where no component has
  /// three nodes. (sna prints NaN there.)
  public let leastUpperBoundedness: NetworkScore
}

extension Graph {
  /// Krackhardt's connectedness, hierarchy, efficiency and least-upper-boundedness.
  ///
  /// Made for directed graphs, such as chains of command. An undirected tie counts as one each way: hierarchy is then 0 or
  /// undefined, upper bounds are trivial, and efficiency is that of the directed graph; use `meshedness` instead. Each is in
  /// 0...1, and undefined for the graphs that its property names.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes · edges + Σ size³ / 64) over weak components, space O(nodes²) bits.
  /// - Source: see `KrackhardtDimensions`.
  public func krackhardtDimensions() throws(MeasureError) -> KrackhardtDimensions {
    try require(.simple, for: "Krackhardt's dimensions")
    let either = undirected(.either)
    let weak = either.components(without: nil)
    let reach = Reachability(of: self)
    return KrackhardtDimensions(
      connectedness: connectedness(weak), hierarchy: hierarchy(reach),
      efficiency: efficiency(weak, ties: outgoing.arcCount, ways: 2),
      pairEfficiency: efficiency(weak, ties: either.edgeCount, ways: 1),
      leastUpperBoundedness: leastUpperBoundedness(weak, reach))
  }

  private func connectedness(_ weak: Components) -> NetworkScore {
    let quantity = Quantity(
      "connectedness", unit: "pairs of nodes with a path", normalisation: "divided by the number of pairs of nodes", of: kind)
    guard nodeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    return NetworkScore(quantity, Double(weak.connectedPairs) / (Double(nodeCount) * Double(nodeCount - 1) / 2))
  }

  private func hierarchy(_ reach: Reachability) -> NetworkScore {
    var (oneWay, bothWays) = (0, 0)
    for a in nodes {
      for b in 0..<a {
        switch (reach.reaches(a, b), reach.reaches(b, a)) {
        case (true, true): bothWays += 1
        case (false, false): break
        default: oneWay += 1
        }
      }
    }
    let quantity = Quantity(
      "hierarchy", unit: "pairs with a path one way", normalisation: "divided by the number of pairs with a path", of: kind)
    guard oneWay + bothWays > 0 else { return NetworkScore(quantity, undefined: .noEdge) }
    return NetworkScore(quantity, Double(oneWay) / Double(oneWay + bothWays))
  }

  /// Efficiency of so many ties, of which a pair can have as many as there are ways.
  private func efficiency(_ weak: Components, ties: Int, ways: Int) -> NetworkScore {
    let quantity = Quantity(
      ways == 2 ? "efficiency" : "efficiency of pairs", unit: "ties beyond those needed",
      normalisation: "1 less their share of the most", of: kind)
    let needed = weak.sizes.reduce(0) { $0 + $1 - 1 }
    let most = weak.sizes.reduce(0) { $0 + $1 * ($1 - 1) * ways / 2 - ($1 - 1) }
    guard most > 0 else { return NetworkScore(quantity, undefined: ways == 2 ? .noEdge : .noComponentOfThree) }
    return NetworkScore(quantity, 1 - Double(ties - needed) / Double(most))
  }

  private func leastUpperBoundedness(_ weak: Components, _ reach: Reachability) -> NetworkScore {
    let quantity = Quantity(
      "least-upper-boundedness", unit: "pairs without a least upper bound", normalisation: "1 less their share of the most",
      of: kind)
    var (lacking, most) = (0, 0)
    for members in weak.members where members.count > 2 {
      most += (members.count - 1) * (members.count - 2) / 2
      for (index, a) in members.enumerated() {
        for b in members.dropFirst(index + 1) where !reach.haveLeastUpperBound(a, b) { lacking += 1 }
      }
    }
    guard most > 0 else { return NetworkScore(quantity, undefined: .noComponentOfThree) }
    return NetworkScore(quantity, 1 - Double(lacking) / Double(most))
  }
}

/// Which node reaches which along directions, itself included, in bits.
private struct Reachability {
  /// Row b has the bit of every node that reaches b.
  private var above: [[UInt64]]
  private var reached: [Int]

  init(of graph: Graph) {
    let words = (graph.nodeCount + 63) / 64
    above = graph.nodes.map { _ in [UInt64](repeating: 0, count: words) }
    reached = graph.nodes.map { _ in 0 }
    for source in graph.nodes {
      let bit = UInt64(1) << UInt64(source % 64)
      var pending = [source]
      above[source][source / 64] |= bit
      while let node = pending.popLast() {
        reached[source] += 1
        for target in graph.neighbours(of: node).lazy.map({ Int($0) }) where above[target][source / 64] & bit == 0 {
          above[target][source / 64] |= bit
          pending.append(target)
        }
      }
    }
  }

  func reaches(_ a: Int, _ b: Int) -> Bool { above[b][a / 64] >> UInt64(a % 64) & 1 == 1 }

  /// Whether one of the nodes above both is below all of them.
  func haveLeastUpperBound(_ a: Int, _ b: Int) -> Bool {
    let common = zip(above[a], above[b]).map { $0 & $1 }
    // The lowest reach fewest nodes: only one of those can be it.
    var lowest = -1
    for (word, bits) in common.enumerated() {
      var bits = bits
      while bits != 0 {
        let node = word * 64 + bits.trailingZeroBitCount
        if lowest < 0 || reached[node] < reached[lowest] { lowest = node }
        bits &= bits - 1
      }
    }
    return lowest >= 0 && zip(common, above[lowest]).allSatisfy { $0 & ~$1 == 0 }
  }
}
