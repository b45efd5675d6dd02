/// The roles of a broker v on an open path a → v → b, by the groups of the three.
public enum BrokerageRole: String, Sendable, Hashable, CaseIterable {
  /// All three in one group.
  case coordinator
  /// The two in one group, the broker in another.
  case itinerant
  /// The source in another group: the broker lets in.
  case gatekeeper
  /// The target in another group: the broker speaks for its own.
  case representative
  /// Three groups.
  case liaison
}

/// A count of brokered pairs beside what chance would give.
public struct BrokerageCount: Sendable, Equatable {
  /// How many ordered pairs are brokered.
  public let count: Double
  /// The expected number in a random graph of the same nodes, groups and density.
  public let expected: Double
  /// Its standard deviation there.
  public let deviation: Double
  /// (count − expected) / deviation; nil where the deviation is 0. Roughly normal at best: with a dozen nodes read it as a
  /// measure of size, not as a test.
  public var z: Double? { deviation > 0 ? (count - expected) / deviation : nil }
}

/// What chance is where brokerage is held against it; of a directed graph both are the same.
public enum BrokerageChanceModel: String, Sendable, Hashable, CaseIterable {
  /// Every pair is tied with the chance of the density: without directions both ways at once.
  case ties
  /// Every ordered pair is tied by itself, without directions too, as in R's `sna::brokerage`: there the deviations are too small and z is too large, that of a
  /// node's total by √2.
  case orderedPairs = "ordered-pairs"
}

/// Gould and Fernandez' brokerage in a graph whose nodes are in groups.
public struct Brokerage: Sendable, Equatable {
  /// For each role one count a node, in node order.
  public let nodes: [BrokerageRole: [BrokerageCount]]
  /// All roles of each node together, in node order.
  public let totals: [BrokerageCount]
  /// For each role the count of the whole network.
  public let network: [BrokerageRole: BrokerageCount]
  /// All roles of the whole network.
  public let networkTotal: BrokerageCount
}

extension Graph {
  /// Gould and Fernandez' brokerage: how many ordered pairs (a, b), a not tied to b, each node stands between as a → v → b, by
  /// the groups that the three are in; with expected numbers and deviations given nodes, groups and density.
  ///
  /// An undirected tie is one each way, so every open path counts twice and gatekeeper and representative are equal. The groups
  /// have to come from outside, not from the graph. The expectations take every pair as tied with the chance of the density; the expected
  /// numbers are those of R's `sna::brokerage`, the deviations of undirected graphs are not, unless `model` asks for them: a node's variance is twice
  /// sna's, that of gatekeeper and representative apart. Counts are in 0...(n−1)(n−2) and defined for every graph:
  /// an isolate brokers nothing, and has 0. A z is undefined where the expectation has no variance, as for a role that no three
  /// nodes could fill.
  /// - Parameters:
  ///   - groups: The group of each node, any numbers.
  ///   - model: What is tied by chance.
  /// - Throws: `MeasureError` for loops, parallel edges and a list of another length. Weights play no part.
  /// - Complexity: Time O(Σ in-degree · out-degree · log degree + groups³), space O(nodes).
  /// - Source: R. V. Gould and R. M. Fernandez (1989), doi:10.2307/270949.
  public func brokerage(groups: [Int], chance model: BrokerageChanceModel = .ties) throws(MeasureError) -> Brokerage {
    try require(.simple, for: "brokerage")
    guard groups.count == nodeCount else {
      throw .lengthDoesNotMatch(name: "The list of groups", count: groups.count, nodeCount: nodeCount)
    }
    let counts = brokerageCounts(groups)
    let pairs = Double(nodeCount) * Double(max(1, nodeCount - 1))
    let chance = BrokerageChance(
      groups: groups, density: Double(outgoing.arcCount) / max(1, pairs), bothWays: !isDirected && model == .ties)
    var nodeCounts: [BrokerageRole: [BrokerageCount]] = [:]
    var network: [BrokerageRole: BrokerageCount] = [:]
    for (index, role) in BrokerageRole.allCases.enumerated() {
      nodeCounts[role] = nodes.map { chance.count(Double(counts[$0][index]), role, group: groups[$0]) }
      network[role] = chance.count(Double(counts.reduce(0) { $0 + $1[index] }), role)
    }
    let totals = counts.map { $0.reduce(0, +) }
    return Brokerage(
      nodes: nodeCounts, totals: nodes.map { chance.total(Double(totals[$0])) }, network: network,
      networkTotal: chance.networkTotal(Double(totals.reduce(0, +))))
  }

  /// For every node the pairs it brokers, in the order of `BrokerageRole.allCases`.
  private func brokerageCounts(_ groups: [Int]) -> [[Int]] {
    nodes.map { broker in
      var counts = [Int](repeating: 0, count: BrokerageRole.allCases.count)
      for source in neighbours(of: broker, .incoming).lazy.map({ Int($0) }) {
        for target in neighbours(of: broker).lazy.map({ Int($0) }) {
          guard source != target, !hasEdge(from: source, to: target) else { continue }
          let role =
            switch (groups[source] == groups[broker], groups[target] == groups[broker]) {
            case (true, true): 0
            case (false, true): 2
            case (true, false): 3
            case (false, false): groups[source] == groups[target] ? 1 : 4
            }
          counts[role] += 1
        }
      }
      return counts
    }
  }
}
