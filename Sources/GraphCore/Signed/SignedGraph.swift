/// Undirected ties of two signs between the same nodes: with and against.
public struct SignedGraph: Sendable, Equatable {
  /// The ties with.
  public let positive: Graph
  /// The ties against.
  public let negative: Graph

  /// Signed.
  public var kind: GraphKind { GraphKind(.signed) }
  /// How many nodes there are.
  public var nodeCount: Int { positive.nodeCount }
  /// How many ties there are, of both signs.
  public var edgeCount: Int { positive.edgeCount + negative.edgeCount }

  /// The graph of the given ties. Weights play no part.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges, for graphs of different nodes, and for two nodes
  ///   that are tied both with and against: which of the two counts has to be decided first.
  public init(positive: Graph, negative: Graph) throws(MeasureError) {
    for graph in [positive, negative] { try graph.require([.undirected, .simple], for: "a signed graph") }
    guard positive.nodeCount == negative.nodeCount else {
      throw .lengthDoesNotMatch(name: "The graph of ties against", count: negative.nodeCount, nodeCount: positive.nodeCount)
    }
    for edge in negative.edges where positive.hasEdge(from: edge.source, to: edge.target) {
      throw .tiedBothWays(edge.source, edge.target)
    }
    (self.positive, self.negative) = (positive.unweighted(), negative.unweighted())
  }
}

/// Triangles of a signed graph by the number of ties against.
public struct SignedTriangles: Sendable, Hashable {
  /// How many triangles have 0, 1, 2 and 3 ties against.
  public let byNegatives: [Int]

  /// The share of triangles with an even number of ties against; undefined without a triangle.
  public var balancedShare: NetworkScore {
    let all = byNegatives.reduce(0, +)
    let quantity = Quantity(
      "balanced triangles", unit: "triangles", normalisation: "divided by the number of triangles", of: GraphKind(.signed))
    guard all > 0 else { return NetworkScore(quantity, undefined: .noTriangle) }
    return NetworkScore(quantity, Double(byNegatives[0] + byNegatives[2]) / Double(all))
  }
}

/// The two factions that leave the fewest ties out of line.
public struct Frustration: Sendable, Equatable {
  /// The fewest ties that are against within a faction or with between the two. 0 if and only if the graph is balanced.
  public let count: Int
  /// 1 − 2 · count / ties: 1 for a balanced graph, 0 at worst; undefined without ties.
  public let balance: NetworkScore
  /// The faction, 0 or 1, of each node, in node order; node 0 is in 0. One of several divisions where `equallyGood` is above 1.
  public let factions: [Int]
  /// How many divisions are as good; factions that have no tie with the rest may be turned round, which counts too.
  public let equallyGood: Int
}

extension SignedGraph {
  /// The triangles by their signs: balanced with none or two ties against, by the rule that the enemy of an enemy is a friend.
  ///
  /// Defined for every signed graph; the share of the balanced, in 0...1, is undefined without a triangle.
  /// - Complexity: Time O(edges · degree).
  /// - Source: F. Heider (1946), doi:10.1080/00223980.1946.9917275; D. Cartwright and F. Harary (1956), doi:10.1037/h0046049.
  public func triangles() -> SignedTriangles {
    var counts = [0, 0, 0, 0]
    for a in positive.nodes {
      let above = (positive.neighbours(of: a).map { (Int($0), 0) } + negative.neighbours(of: a).map { (Int($0), 1) })
        .filter { $0.0 > a }
      for (index, b) in above.enumerated() {
        for c in above.dropFirst(index + 1) {
          if positive.hasEdge(from: b.0, to: c.0) { counts[b.1 + c.1] += 1 }
          if negative.hasEdge(from: b.0, to: c.0) { counts[b.1 + c.1 + 1] += 1 }
        }
      }
    }
    return SignedTriangles(byNegatives: counts)
  }

  /// The frustration index: the fewest ties that stand in the way of two factions with ties within and against between.
  ///
  /// In 0...ties/2, and defined for every signed graph of up to 24 nodes: 0 without ties. The balance that follows is undefined then.
  /// - Throws: `MeasureError.tooManyToTryAll` for more than 24 nodes.
  /// - Complexity: Time O(2^nodes · degree).
  /// - Source: S. Aref and M. C. Wilson (2018), doi:10.1093/comnet/cny015.
  public func frustration() throws(MeasureError) -> Frustration {
    guard nodeCount <= 24 else { throw .tooManyToTryAll(measure: "frustration", nodes: nodeCount, most: 24) }
    var factions = [Int](repeating: 0, count: nodeCount)
    var frustrated = negative.edgeCount
    var (best, count, equallyGood) = (factions, frustrated, 1)
    // Every division once, each from the last by one node; node 0 stays.
    for step in 1..<(1 << max(0, nodeCount - 1)) {
      let node = step.trailingZeroBitCount + 1
      for other in positive.neighbours(of: node) { frustrated += factions[Int(other)] == factions[node] ? 1 : -1 }
      for other in negative.neighbours(of: node) { frustrated += factions[Int(other)] == factions[node] ? -1 : 1 }
      factions[node] = 1 - factions[node]
      if frustrated < count {
        (best, count, equallyGood) = (factions, frustrated, 1)
      } else if frustrated == count {
        equallyGood += 1
        if factions.lexicographicallyPrecedes(best) { best = factions }
      }
    }
    let quantity = Quantity("balance", unit: "ties out of line", normalisation: "1 − twice their share of the ties", of: kind)
    let balance =
      edgeCount == 0
      ? NetworkScore(quantity, undefined: .noEdge)
      : NetworkScore(quantity, 1 - 2 * Double(count) / Double(edgeCount))
    return Frustration(count: count, balance: balance, factions: best, equallyGood: equallyGood)
  }
}
