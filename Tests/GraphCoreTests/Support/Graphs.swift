@testable import GraphCore
import TestSupport

/// Graphs with closed forms, and random ones.
extension Graph {
  static func simple(_ count: Int, _ edges: [(Int, Int)], directed: Bool = false) throws -> Graph {
    try Graph(nodeCount: count, directed: directed, edges: edges, policy: .simple)
  }

  /// Node 0 tied to all others.
  static func star(_ count: Int) throws -> Graph {
    try simple(count, (1..<count).map { (0, $0) })
  }

  static func complete(_ count: Int) throws -> Graph {
    try simple(count, (0..<count).flatMap { a in (0..<a).map { ($0, a) } })
  }

  static func cycle(_ count: Int) throws -> Graph {
    try simple(count, (0..<count).map { ($0, ($0 + 1) % count) })
  }

  static func path(_ count: Int) throws -> Graph {
    try simple(count, (1..<count).map { ($0 - 1, $0) })
  }

  /// Hub 0 and a rim of the rest.
  static func wheel(_ count: Int) throws -> Graph {
    let rim = count - 1
    return try simple(count, (1..<count).map { (0, $0) } + (0..<rim).map { ($0 + 1, ($0 + 1) % rim + 1) })
  }

  /// Every pair (directed: ordered pair) with the given chance.
  static func random(_ count: Int, chance: Double, directed: Bool = false, seed: UInt64) throws -> Graph {
    var generator = SplitMix64(state: seed)
    var edges: [(Int, Int)] = []
    for a in 0..<count {
      for b in 0..<count where directed ? a != b : a < b {
        if Double.random(in: 0..<1, using: &generator) < chance { edges.append((a, b)) }
      }
    }
    return try simple(count, edges, directed: directed)
  }

  /// The same edges with weights of one to four and a half, in halves.
  static func weighted(_ graph: Graph, seed: UInt64) throws -> Graph {
    var generator = SplitMix64(state: seed)
    let edges = graph.edges
    return try Graph(
      nodeCount: graph.nodeCount, directed: graph.isDirected, edges: edges.map { ($0.source, $0.target) },
      weights: edges.map { _ in Double(Int.random(in: 2...9, using: &generator)) / 2 }, policy: .simple)
  }

  /// The same graph with node `i` called `permutation[i]`.
  func relabelled(_ permutation: [Int]) throws -> Graph {
    let edges = edges
    return try Graph(
      nodeCount: nodeCount, directed: isDirected, edges: edges.map { (permutation[$0.source], permutation[$0.target]) },
      weights: isWeighted ? edges.map(\.weight) : nil, policy: .simple)
  }
}

/// Whether two scores are both undefined, or both defined and within a distance of each other.
func agree(_ a: Double?, _ b: Double?, within tolerance: Double = 1e-12) -> Bool {
  guard let a, let b else { return a == nil && b == nil }
  return abs(a - b) <= tolerance * max(1, abs(a), abs(b))
}

func agree(_ a: [Double?], _ b: [Double?], within tolerance: Double = 1e-12) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { agree($0, $1, within: tolerance) }
}
