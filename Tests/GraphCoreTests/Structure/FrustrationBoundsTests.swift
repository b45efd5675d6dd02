import Testing

@testable import GraphCore

/// Bounds of frustration: around the exact index where it can be found, and met on graphs whose index is known.
struct FrustrationBoundsTests {
  private func signed(_ count: Int, with: [(Int, Int)], against: [(Int, Int)]) throws -> SignedGraph {
    try SignedGraph(positive: Graph.simple(count, with), negative: Graph.simple(count, against))
  }

  /// How many ties a division leaves out of line.
  private func out(_ graph: SignedGraph, _ factions: [Int]) -> Int {
    graph.positive.edges.count { factions[$0.source] != factions[$0.target] }
      + graph.negative.edges.count { factions[$0.source] == factions[$0.target] }
  }

  @Test(arguments: 1...12) func aroundTheIndex(seed: Int) throws {
    let all = try Graph.random(13, chance: 0.2 + Double(seed % 4) * 0.2, seed: UInt64(seed) + 7000).edges.map {
      ($0.source, $0.target)
    }
    let isAgainst = { (edge: (Int, Int)) in (edge.0 * 7 + edge.1 * 3 + seed) % 3 == 0 }
    let graph = try signed(13, with: all.filter { !isAgainst($0) }, against: all.filter(isAgainst))
    let (exact, bounds) = (try graph.frustration(), graph.frustrationBounds(seed: UInt64(seed)))
    #expect(bounds.atLeast <= exact.count && exact.count <= bounds.atMost)
    #expect(out(graph, bounds.factions) == bounds.atMost && bounds.factions[0] == 0)
    #expect(bounds.atLeast > 0 || exact.count == 0, "a graph out of balance has an odd cycle")
    // A graph as small as this one is solved by twenty searches.
    #expect(bounds.atMost == exact.count)
    #expect(agree(bounds.balanceAtLeast.value, exact.balance.value))
    #expect(graph.frustrationBounds(seed: 3) == graph.frustrationBounds(seed: 3))
  }

  @Test("disjoint odd cycles: as many ties as cycles, of any length", arguments: [3, 4, 7])
  func disjointCycles(length: Int) throws {
    let cycles = 10
    let ties = (0..<cycles).flatMap { cycle in
      (0..<length).map { (cycle * length + $0, cycle * length + ($0 + 1) % length) }
    }
    let isAgainst = { (edge: (Int, Int)) in edge.0 % length == 0 && edge.1 % length == 1 }
    let graph = try signed(cycles * length, with: ties.filter { !isAgainst($0) }, against: ties.filter(isAgainst))
    let bounds = graph.frustrationBounds()
    #expect(bounds.atLeast == cycles && bounds.atMost == cycles)
    #expect(agree(bounds.balanceAtMost.value, 1 - 2 / Double(length)))
  }

  @Test func balancedAndEmpty() throws {
    let edges = try Graph.random(60, chance: 0.2, seed: 9).edges.map { ($0.source, $0.target) }
    let graph = try signed(60, with: edges.filter { $0.0 % 2 == $0.1 % 2 }, against: edges.filter { $0.0 % 2 != $0.1 % 2 })
    let bounds = graph.frustrationBounds()
    #expect(bounds.atLeast == 0 && bounds.atMost == 0 && bounds.balanceAtLeast.value == 1)
    let none = try signed(30, with: [], against: []).frustrationBounds()
    #expect(none.atMost == 0 && none.balanceAtMost.reason == .noEdge && none.factions.allSatisfy { $0 == 0 })
    #expect(try signed(0, with: [], against: []).frustrationBounds().factions.isEmpty)
  }

  /// A complete graph of enemies: the best division is into halves, and n choose 2 less the pairs between them are out of line.
  @Test(arguments: [26, 27]) func enemies(count: Int) throws {
    let graph = try SignedGraph(positive: Graph.simple(count, []), negative: Graph.complete(count))
    let bounds = graph.frustrationBounds()
    let index = count * (count - 1) / 2 - (count / 2) * ((count + 1) / 2)
    #expect(bounds.atMost == index && bounds.atLeast <= index && 2 * bounds.atLeast > index)
  }
}
