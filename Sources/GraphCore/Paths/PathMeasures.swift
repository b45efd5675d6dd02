/// The measures that follow from the distances between all pairs, from one pass over them.
///
/// `graph.closeness(_:)` and the others take a pass each; who wants several of them asks for this.
public struct PathMeasures: Sendable {
  /// How many other nodes each node reaches.
  public let reached: [Int]
  /// The sum of its distances to them.
  public let distanceSums: [Double]
  /// The sum of the reciprocals of those distances.
  public let reciprocalSums: [Double]

  /// The kind of graph whose distances they are.
  let kind: GraphKind
  private var nodeCount: Int { reached.count }

  /// Closeness; see `Graph.closeness(_:_:length:)`.
  public func closeness(_ convention: ClosenessConvention) -> NodeScores {
    let others = Double(nodeCount - 1)
    let values: [Double?] = zip(reached, distanceSums).map { count, sum in
      guard count > 0 else { return nil }
      let within = Double(count) / sum
      return convention == .component ? within : within * (Double(count) / others)
    }
    return NodeScores(
      Quantity("closeness", unit: "reciprocal of mean distance", normalisation: convention.normalisation, of: kind), values,
      reason: .reachesNone)
  }

  /// Harmonic centrality; see `Graph.harmonic(normalised:_:length:)`.
  public func harmonic(normalised: Bool = false) -> NodeScores {
    let divisor = normalised ? Double(nodeCount - 1) : 1
    let values = reciprocalSums.map { normalised && nodeCount < 2 ? nil : $0 / divisor }
    return NodeScores(
      Quantity(
        "harmonic centrality", unit: "reciprocal distance", normalisation: normalised ? "divided by n − 1" : "none", of: kind),
      values, reason: .fewerNodes(than: 2))
  }

  /// Average path length; see `Graph.averagePathLength(length:)`.
  public var averagePathLength: NetworkScore {
    let quantity = Quantity(
      "average path length", unit: "distance", normalisation: "divided by the number of pairs with a path", of: kind)
    let pairs = reached.reduce(0, +)
    guard pairs > 0 else { return NetworkScore(quantity, undefined: .noEdge) }
    return NetworkScore(quantity, distanceSums.reduce(0, +) / Double(pairs))
  }

  /// Global efficiency; see `Graph.globalEfficiency(length:)`.
  public var globalEfficiency: NetworkScore {
    let quantity = Quantity(
      "global efficiency", unit: "reciprocal distance", normalisation: "divided by the number of ordered pairs of nodes", of: kind
    )
    guard nodeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    return NetworkScore(quantity, reciprocalSums.reduce(0, +) / Double(nodeCount) / Double(nodeCount - 1))
  }
}

extension Graph {
  /// Closeness, harmonic centrality, average path length and global efficiency from one pass over the distances.
  ///
  /// Ranges, undefined values and sources are those of `closeness`, `harmonic`, `averagePathLength` and `globalEfficiency`.
  /// - Parameters:
  ///   - direction: In a directed graph, distances from each node (`outgoing`) or to it.
  ///   - length: How long a tie is; a graph with weights asks for it.
  /// - Throws: `MeasureError.graphIsWeighted` for weights without a `length`. Loops and parallel edges play no part.
  /// - Complexity: Time O(nodes · edges) at worst, up to 512 times less where distances are short; with lengths O(nodes · edges ·
  ///   log edges). Space O(nodes) a thread.
  public func pathMeasures(
    _ direction: Direction = .outgoing, length: TieLength? = nil
  ) throws(MeasureError) -> PathMeasures {
    try pathMeasures(direction, length, for: "a measure of paths")
  }

  /// The same, in the name of a measure.
  func pathMeasures(
    _ direction: Direction, _ length: TieLength?, for measure: String
  ) throws(MeasureError) -> PathMeasures {
    let rows = rows(direction)
    guard let lengths = try lengths(length, direction, for: measure) else {
      let totals = DistanceTotals(of: self, direction)
      return PathMeasures(
        reached: totals.reached, distanceSums: totals.sum.map { Double($0) }, reciprocalSums: totals.reciprocals, kind: kind)
    }
    let pieces = Threads.pieces(parts: nodeCount, steps: 8 * rows.arcCount)
    let totals = Threads.map(pieces) { piece in
      var search = WeightedSearch(rows, lengths: lengths)
      return Threads.parts(of: piece, pieces: pieces, count: self.nodeCount).map { source in
        search.run(from: source)
        let distances = search.order.dropFirst().lazy.map { search.distances[$0] }
        return (distances.count, distances.reduce(0, +), distances.reduce(0) { $0 + 1 / $1 })
      }
    }.joined()
    return PathMeasures(reached: totals.map(\.0), distanceSums: totals.map(\.1), reciprocalSums: totals.map(\.2), kind: kind)
  }
}
