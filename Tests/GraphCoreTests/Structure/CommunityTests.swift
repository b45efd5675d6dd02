import Testing

@testable import GraphCore

/// Communities and modularity: by hand, by trying all, and what Leiden promises.
struct CommunityTests {
  /// As many cliques in a ring, one tie from each to the next.
  static func ringOfCliques(_ cliques: Int, of size: Int) throws -> Graph {
    let inside = (0..<cliques).flatMap { c in (0..<size).flatMap { a in (0..<a).map { (c * size + $0, c * size + a) } } }
    return try Graph.simple(cliques * size, inside + (0..<cliques).map { ($0 * size, ($0 + 1) % cliques * size + 1) })
  }

  @Test func modularityByHand() throws {
    // Two triangles and a tie: 6/7 inside, each half of the strength.
    let two = try Graph.simple(6, [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3)])
    #expect(agree(try two.modularity(of: [7, 7, 7, -1, -1, -1]).value, 5.0 / 14))
    #expect(agree(try two.modularity(of: [0, 0, 0, 0, 0, 0]).value, 0))
    #expect(agree(try two.modularity(of: [0, 0, 0, 1, 1, 1], resolution: 2).value, -1.0 / 7))
    let found = try two.communities()
    #expect(found.membership == [0, 0, 0, 1, 1, 1] && found.count == 2 && found.members == [[0, 1, 2], [3, 4, 5]])
    #expect(agree(found.modularity.value, 5.0 / 14))
  }

  @Test(arguments: 1...5) func cliquesAreFound(seed: Int) throws {
    let ring = try Self.ringOfCliques(8, of: 5)
    #expect(try ring.communities(seed: UInt64(seed)).membership == ring.nodes.map { $0 / 5 })
    #expect(try ring.communities(seed: 7) == ring.communities(seed: 7))
    // At a low resolution all are one.
    #expect(try ring.communities(resolution: 0.01).count == 1)
  }

  /// The best of all divisions of eight nodes, which Leiden may miss but never beat.
  @Test(arguments: 1...8) func neverAboveTheBest(seed: Int) throws {
    let graph = try Graph.random(8, chance: 0.35, seed: UInt64(seed) + 3000)
    var best = -1.0
    func divide(_ groups: [Int], _ count: Int) throws {
      guard groups.count < 8 else {
        best = max(best, try graph.modularity(of: groups).value ?? -1)
        return
      }
      for group in 0...count { try divide(groups + [group], max(count, group + 1)) }
    }
    try divide([0], 1)
    let found = try graph.communities(rounds: 5)
    let value: Double = found.modularity.value ?? 2
    #expect(value <= best + 1e-12)
    #expect(value >= best - 0.03)
  }

  /// The karate club, whose best division is known (U. Brandes et al. 2008, doi:10.1109/TKDE.2007.190689).
  @Test(arguments: 1...5) func theBestOfTheKarateClub(seed: Int) throws {
    let karate = try #require(try Oracle.all.first { $0.name == "karate" }).graph
    let found = try karate.communities(seed: UInt64(seed))
    #expect(found.count == 4)
    #expect(agree(found.modularity.value, 0.4197896, within: 1e-6))
  }

  /// The algorithm as published begins from single nodes; beginning from a rough division must not cost modularity.
  @Test func theRoughDivisionCostsNothing() throws {
    var (plain, rough, found) = (0.0, 0.0, 0.0)
    for seed in 1...6 {
      let graph = try Graph.random(300, chance: 0.03, seed: UInt64(seed) + 3200)
      func value(_ groups: [Int32]) throws -> Double { try graph.modularity(of: groups.map { Int($0) }).value ?? .nan }
      var leiden = Leiden<Int32>(of: graph, resolution: 1, seed: 1)
      var groups = (0..<300).map { Int32($0) }
      for _ in 0..<2 { groups = leiden.improved(groups) }
      plain += try value(groups) / 6
      rough += try value(leiden.rough()) / 6
      found += (try graph.communities(rounds: 2).modularity.value ?? .nan) / 6
    }
    #expect(found > plain - 0.004)
    #expect(found > rough + 0.02)
  }

  /// Whole numbers and any are the same to it.
  @Test func weightsOfOneAreNone() throws {
    for seed in 1...4 {
      let graph = try Graph.random(300, chance: 0.03, seed: UInt64(seed) + 3300)
      let edges = graph.edges.map { ($0.source, $0.target) }
      let ones = try Graph(nodeCount: 300, directed: false, edges: edges, weights: edges.map { _ in 1 }, policy: .simple)
      #expect(try ones.communities(rounds: 3).membership == graph.communities(rounds: 3).membership)
    }
  }

  /// As good, over many seeds, as the algorithm's own program by its authors, run until nothing moves.
  @Test(arguments: try Oracle.all(in: "Oracles/structure").filter { $0.name != "directed" && $0.tool.contains("leidenalg") })
  func asGoodAsLeidenalg(oracle: Oracle) throws {
    let graph = try oracle.graph
    let theirs = try #require(oracle.results.first { $0.measure == "communities:mean" })
    guard case .number(let expected) = theirs.value else { throw Missing(call: theirs.call) }
    let ours = try (1...20).map { try #require(try graph.communities(seed: UInt64($0)).modularity.value) }
    #expect(ours.reduce(0, +) / 20 > expected - 0.002, "\(theirs.call): \(expected), ours \(ours)")
  }

  private struct Missing: Error {
    let call: String
  }

  @Test(arguments: 1...6) func communitiesAreConnectedAndSettled(seed: Int) throws {
    let graph = try Graph.random(120, chance: 0.015 * Double(seed), seed: UInt64(seed) + 3100)
    let found = try graph.communities(rounds: 10)
    for members in found.members {
      #expect(try graph.induced(on: members).components().count == 1)
    }
    #expect(agree(found.modularity.value, try graph.modularity(of: found.membership).value))
    // No node alone does better elsewhere.
    for node in stride(from: 0, to: 120, by: 7) {
      for other in graph.neighbours(of: node) {
        var moved = found.membership
        moved[node] = found.membership[Int(other)]
        let other: Double = try graph.modularity(of: moved).value ?? 2
        let here: Double = found.modularity.value ?? -2
        #expect(other <= here + 1e-9)
      }
    }
  }

  @Test func whereThereIsNone() throws {
    let none = try Graph.simple(3, [])
    #expect(try none.communities().membership == [0, 1, 2] && none.communities().modularity.reason == .noEdge)
    #expect(try Graph.simple(0, []).communities().count == 0)
    #expect(try Graph.complete(5).communities().count == 1)
    #expect(throws: MeasureError.parameterOutOfRange(name: "resolution", value: 0, above: 0, below: .infinity)) {
      try none.communities(resolution: 0)
    }
    #expect(throws: MeasureError.lengthDoesNotMatch(name: "The list of groups", count: 1, nodeCount: 3)) {
      try none.modularity(of: [1])
    }
    // Weights count.
    let weighted = try Graph(
      nodeCount: 4, directed: false, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], weights: [9, 1, 9, 1], policy: .simple)
    #expect(try weighted.communities().membership == [0, 0, 1, 1])
  }
}
