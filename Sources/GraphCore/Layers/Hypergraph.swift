/// Instruments kept as they are: each a set of parties of any number. The same storage as a two-mode network, whose actors are
/// the nodes and whose events are the hyperedges.
public struct Hypergraph: Sendable, Equatable {
  /// The nodes as actors and the hyperedges as events.
  public let incidence: TwoModeGraph

  /// The hypergraph of a two-mode network: each event becomes a hyperedge.
  public init(_ incidence: TwoModeGraph) { self.incidence = incidence }

  /// The hypergraph of the given hyperedges. A node named twice in one is in it once.
  /// - Throws: `GraphCoreError` for a negative number of nodes and a node that is not there.
  public init(nodeCount: Int, hyperedges: [[Int]]) throws(GraphCoreError) {
    let ties = hyperedges.enumerated().flatMap { index, nodes in nodes.map { (actor: $0, event: index) } }
    incidence = try TwoModeGraph(actorCount: nodeCount, eventCount: hyperedges.count, ties: ties)
  }

  /// A hypergraph.
  public var kind: GraphKind { GraphKind(.hypergraph) }
  /// How many nodes there are.
  public var nodeCount: Int { incidence.actorCount }
  /// How many hyperedges there are.
  public var edgeCount: Int { incidence.eventCount }
  /// The nodes of each hyperedge, ascending.
  public var hyperedges: [[Int]] { (0..<edgeCount).map { incidence.actors(of: $0).map { Int($0) } } }
  /// How many nodes each hyperedge has.
  public var orders: [Int] { (0..<edgeCount).map { incidence.actors(of: $0).count } }
}

extension Hypergraph {
  /// Hyperdegree: how many hyperedges of at least so many nodes a node is in. In 0...the number of hyperedges, and
  /// defined for every hypergraph.
  ///
  /// - Complexity: Time O(nodes + Σ orders).
  /// - Source: S. G. Aksoy et al. (2020), doi:10.1140/epjds/s13688-020-00231-0.
  public func degree(ofAtLeast order: Int = 1) -> NodeScores {
    let orders = orders
    let values = (0..<nodeCount).map { node in
      Double(incidence.events(of: node).count { orders[Int($0)] >= order })
    }
    return NodeScores(
      Quantity("hyperdegree", unit: "instruments", parameters: ["least order": Double(order)], of: kind), values.map { $0 })
  }

  /// How many hyperedges there are of each order, from 0 to the largest. One of k nodes is not k(k − 1)/2 of two.
  public var orderDistribution: [Int] {
    orders.reduce(into: [Int](repeating: 0, count: (orders.max() ?? -1) + 1)) { $0[$1] += 1 }
  }

  /// s-overlap: the share of pairs of hyperedges that have at least s nodes in common. In 0...1; undefined for fewer than two
  /// hyperedges.
  ///
  /// - Complexity: Time O(hyperedges² · order).
  /// - Source: S. G. Aksoy et al. (2020), doi:10.1140/epjds/s13688-020-00231-0.
  public func overlap(ofAtLeast s: Int) -> NetworkScore {
    let quantity = Quantity(
      "s-overlap", unit: "pairs of hyperedges", normalisation: "divided by the number of pairs of hyperedges",
      parameters: ["least shared": Double(s)], of: kind)
    guard edgeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    let pairs = Double(edgeCount) * Double(edgeCount - 1) / 2
    var count = 0
    for a in 0..<edgeCount {
      for b in 0..<a where shared(a, b) >= s { count += 1 }
    }
    return NetworkScore(quantity, Double(count) / pairs)
  }

  /// Jaccard's similarity of every two hyperedges: the nodes they share over the nodes that either has. In 0...1; undefined for
  /// two without nodes. The pairs are of hyperedges, not of nodes.
  ///
  /// - Complexity: Time O(hyperedges² · order).
  /// - Source: P. Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x.
  public func jaccard() -> DyadScores {
    let orders = orders
    let values: [Double?] = (0..<edgeCount).flatMap { a in
      (0..<edgeCount).map { b -> Double? in
        let common = shared(a, b)
        let either = orders[a] + orders[b] - common
        return either == 0 ? nil : Double(common) / Double(either)
      }
    }
    return DyadScores(
      Quantity(
        "Jaccard similarity of hyperedges", unit: "shared nodes", normalisation: "divided by the nodes of either", of: kind),
      nodeCount: edgeCount, values, reason: .fewerNodes(than: 1))
  }

  /// Simplicial fraction: of the hyperedges of three nodes or more, the share all of whose subsets of two or more nodes are
  /// hyperedges too. In 0...1: whether larger pacts stand on smaller ones among their members. Equal hyperedges count once.
  ///
  /// Undefined without a hyperedge of three nodes.
  /// - Complexity: Time O(Σ 2^order), up to 20 nodes a hyperedge; a larger one would need more hyperedges than there can be.
  /// - Source: N. W. Landry, J.-G. Young and N. Eikmeier (2024), doi:10.1140/epjds/s13688-024-00458-1.
  public func simplicialFraction() -> NetworkScore {
    let quantity = Quantity(
      "simplicial fraction", unit: "hyperedges", normalisation: "divided by the number of hyperedges of three nodes or more",
      of: kind)
    let sets = Set(hyperedges)
    let large = sets.filter { $0.count > 2 }
    guard !large.isEmpty else { return NetworkScore(quantity, undefined: .noHyperedgeOfThree) }
    let simplices = large.count { nodes in
      // A simplex of k nodes needs 2^k − k − 1 hyperedges.
      guard nodes.count <= 20, sets.count >= (1 << nodes.count) - nodes.count - 1 else { return false }
      return (1..<(1 << nodes.count)).allSatisfy { subset in
        subset.nonzeroBitCount < 2 || sets.contains(nodes.indices.filter { subset >> $0 & 1 == 1 }.map { nodes[$0] })
      }
    }
    return NetworkScore(quantity, Double(simplices) / Double(large.count))
  }

  /// The share of hyperedges of at least so many nodes that a node, such as the hub, is not in. In 0...1; undefined without
  /// one.
  /// - Throws: `MeasureError.noSuchNode`.
  /// - Complexity: Time O(Σ orders).
  /// - Source: none; it describes.
  public func shareWithout(_ node: Int, ofAtLeast order: Int = 3) throws(MeasureError) -> NetworkScore {
    guard (0..<nodeCount).contains(node) else { throw .noSuchNode(node, nodeCount: nodeCount) }
    let quantity = Quantity(
      "share without the hub", unit: "hyperedges", normalisation: "divided by the number of hyperedges of the order or more",
      parameters: ["least order": Double(order)], of: kind)
    let large = hyperedges.filter { $0.count >= order }
    guard !large.isEmpty else { return NetworkScore(quantity, undefined: .noHyperedgeOfThree) }
    return NetworkScore(quantity, Double(large.count { !$0.contains(node) }) / Double(large.count))
  }

  /// The share of pairs of nodes, one node left out, that are together in a hyperedge of at least so many nodes. In 0...1;
  /// undefined for fewer than two other nodes.
  /// - Throws: `MeasureError.noSuchNode`.
  /// - Complexity: Time and space O(Σ order²).
  /// - Source: none; it describes: the density of the clique projection of larger hyperedges, without the node.
  public func pairsCovered(without node: Int, ofAtLeast order: Int = 3) throws(MeasureError) -> NetworkScore {
    guard (0..<nodeCount).contains(node) else { throw .noSuchNode(node, nodeCount: nodeCount) }
    let quantity = Quantity(
      "pairs covered", unit: "pairs of nodes", normalisation: "divided by the number of pairs of other nodes",
      parameters: ["least order": Double(order)], of: kind)
    guard nodeCount > 2 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 3)) }
    var pairs = Set<[Int]>()
    for members in hyperedges where members.count >= order {
      for (index, a) in members.enumerated() where a != node {
        for b in members.dropFirst(index + 1) where b != node { pairs.insert([a, b]) }
      }
    }
    return NetworkScore(quantity, Double(pairs.count) / (Double(nodeCount - 1) * Double(nodeCount - 2) / 2))
  }

  private func shared(_ a: Int, _ b: Int) -> Int {
    TwoModeGraph.common(incidence.actors(of: a), incidence.actors(of: b)).count
  }
}
