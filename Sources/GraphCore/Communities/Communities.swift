/// A division of the nodes of a graph in communities.
public struct Communities: Sendable, Equatable {
  /// The community of each node, in node order. Communities are numbered from 0 in the order of their lowest nodes.
  public let membership: [Int]
  /// How many communities there are.
  public let count: Int
  /// The modularity of the division; undefined without ties.
  public let modularity: NetworkScore
  /// The resolution it was sought at.
  public let resolution: Double

  /// The nodes of each community, ascending.
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (node, community) in membership.enumerated() { members[community].append(node) }
    return members
  }
}

extension Graph {
  /// Communities by the Leiden algorithm: nodes are moved where modularity gains most, communities are split into what is well
  /// connected within, those parts become nodes, and so on, as long as something moves. It begins from a rough division, found
  /// without the splitting.
  ///
  /// Every community is connected. The division is a good one, not the best there is, and there may be many as good: of a graph
  /// without communities, such as a complete graph or a random one, read nothing into it. Isolates are communities of their
  /// own, and without ties all are, with an undefined modularity. In the refinement a part joins the one with the largest gain,
  /// not a random one.
  /// - Parameters:
  ///   - resolution: The γ of modularity; above 1 for smaller communities, below for larger. Above 0.
  ///   - seed: What the order of nodes depends on.
  ///   - rounds: How often at most to run from the division found so far; stops where nothing moves. At least 1. If left out, 5
  ///     for up to 2,000 ties, where it takes no time, 3 for up to 200,000, and 2 for more: the second run raises modularity by half a
  ///     hundredth or less, and each that follows by half of what the one before did.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges and for a resolution not above 0. Weights are taken
  ///   as strengths of ties.
  /// - Complexity: Time about O(rounds · edges), space O(nodes + edges).
  /// - Source: V. A. Traag, L. Waltman and N. J. van Eck (2019), doi:10.1038/s41598-019-41695-z.
  public func communities(
    resolution: Double = 1, seed: UInt64 = 1, rounds: Int? = nil
  ) throws(MeasureError) -> Communities {
    try require([.undirected, .simple], for: "communities")
    try Self.require(resolution: resolution)
    let most = max(1, rounds ?? (edgeCount > 200_000 ? 2 : edgeCount > 2_000 ? 3 : 5))
    let membership: [Int32]
    if edgeCount == 0 {
      membership = nodes.map { Int32($0) }
    } else if isWeighted {
      var leiden = Leiden<Double>(of: self, resolution: resolution, seed: seed)
      membership = leiden.division(rounds: most)
    } else {
      var leiden = Leiden<Int32>(of: self, resolution: resolution, seed: seed)
      membership = leiden.division(rounds: most)
    }
    let numbered = Self.numberedByFirst(membership.map { Int($0) })
    return Communities(
      membership: numbered, count: (numbered.max() ?? -1) + 1,
      modularity: modularityScore(of: numbered, resolution: resolution), resolution: resolution)
  }

  /// Modularity: the share of ties within groups, less what it would be by chance given all strengths, Σ (e/m − γ (K/2m)²) over
  /// groups with e ties inside and K strength. In −½...1 at γ = 1; undefined without ties.
  ///
  /// - Parameters:
  ///   - groups: The group of each node, any numbers.
  ///   - resolution: The γ; above 0.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges, a list of another length, and a resolution not above
  ///   0. Weights are taken as strengths of ties.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: M. E. J. Newman and M. Girvan (2004), doi:10.1103/PhysRevE.69.026113; the resolution J. Reichardt and
  ///   S. Bornholdt (2006), doi:10.1103/PhysRevE.74.016110.
  public func modularity(of groups: [Int], resolution: Double = 1) throws(MeasureError) -> NetworkScore {
    try require([.undirected, .simple], for: "modularity")
    try Self.require(resolution: resolution)
    guard groups.count == nodeCount else {
      throw .lengthDoesNotMatch(name: "The list of groups", count: groups.count, nodeCount: nodeCount)
    }
    return modularityScore(of: Self.numberedByFirst(groups), resolution: resolution)
  }

  private static func require(resolution: Double) throws(MeasureError) {
    guard resolution > 0, resolution < .infinity else {
      throw .parameterOutOfRange(name: "resolution", value: resolution, above: 0, below: .infinity)
    }
  }

  private func modularityScore(of groups: [Int], resolution: Double) -> NetworkScore {
    let quantity = Quantity(
      "modularity", unit: "ties within communities", normalisation: "divided by the number of ties, less what chance gives",
      parameters: ["resolution": resolution], of: kind)
    guard edgeCount > 0 else { return NetworkScore(quantity, undefined: .noEdge) }
    let strengths = strengths()
    let total = strengths.reduce(0, +)
    var sums = [Double](repeating: 0, count: (groups.max() ?? -1) + 1)
    for node in nodes { sums[groups[node]] += strengths[node] }
    let inside = edgeWeights.map { 2 * $0.read(WeightWithin(rows: outgoing, groups: groups))[0] } ?? arcs(within: groups)
    let chance = sums.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    return NetworkScore(quantity, inside / total - resolution * chance)
  }

  private func arcs(within groups: [Int]) -> Double {
    let groups = Scratch(groups)
    return outgoing.withPointers { offsets, targets in
      nodes.reduce(0.0) { sum, node in
        (Int(offsets[node])..<Int(offsets[node + 1])).reduce(sum) { $0 + (groups[targets[$1]] == groups[node] ? 1 : 0) }
      }
    }
  }

  private static func numberedByFirst(_ groups: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return groups.map { group in
      if let number = numbers[group] { return number }
      numbers[group] = numbers.count
      return numbers.count - 1
    }
  }
}

/// The weight of the edges within groups, as one number. The graph is undirected and simple.
private struct WeightWithin: WeightReader {
  let rows: Adjacency
  let groups: [Int]

  @inline(__always)
  func read(_ starts: UnsafeBufferPointer<Int32>, _ weight: (Int) -> Double) -> [Double] {
    let groups = Scratch(groups)
    var sum = 0.0
    rows.withPointers { offsets, targets in
      for node in 0..<rows.nodeCount {
        let edges = Int(starts[node])..<Int(starts[node &+ 1])
        let ahead = Int(offsets[node &+ 1]) &- edges.upperBound
        for edge in edges where groups[targets[edge &+ ahead]] == groups[node] { sum += weight(edge) }
      }
    }
    return [sum]
  }
}
