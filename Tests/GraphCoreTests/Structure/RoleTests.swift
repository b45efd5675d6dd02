import Testing

@testable import GraphCore

/// Positions: structural and regular equivalence, CONCOR. Distances of R's sna are in `StructureOracleTests`.
struct RoleTests {
  @Test func leavesOfAStarAreAlike() throws {
    let distances = try Graph.star(5).structuralEquivalence(.euclidean)
    #expect(distances[from: 1, to: 4] == 0 && distances[from: 2, to: 2] == 0)
    // The hub has three ties, each out and in, that a leaf has not.
    #expect(agree(distances[from: 0, to: 1], 6.0.squareRoot()))
    let correlations = try Graph.star(5).structuralEquivalence(.correlation)
    #expect(agree(correlations[from: 1, to: 4], 1))
    #expect(correlations[from: 0, to: 1] == nil && correlations.reason == .noVariance)
  }

  @Test(arguments: 1...5) func relabelling(seed: Int) throws {
    let graph = try Graph.random(10, chance: 0.3, directed: true, seed: UInt64(seed) + 6000)
    let names = graph.nodes.map { ($0 * 3 + seed) % 10 }
    let renamed = try graph.relabelled(names)
    for measure: @Sendable (Graph) throws -> DyadScores in [
      { try $0.structuralEquivalence(.euclidean) }, { try $0.structuralEquivalence(.correlation) },
      { try $0.regularEquivalence() },
    ] {
      let (before, after) = (try measure(graph), try measure(renamed))
      for a in graph.nodes {
        for b in graph.nodes {
          #expect(agree(before[from: a, to: b], after[from: names[a], to: names[b]], within: 1e-9))
          #expect(before[from: a, to: b] == before[from: b, to: a])
        }
      }
    }
  }

  @Test func levelsOfATreeAreRegular() throws {
    // Two lieutenants, one with three men and one with one: regular equivalents, not structural ones.
    let tree = try Graph.simple(7, [(0, 1), (0, 2), (1, 3), (1, 4), (1, 5), (2, 6)], directed: true)
    let regular = try tree.regularEquivalence()
    #expect(regular[from: 1, to: 2] == 1 && regular[from: 3, to: 6] == 1)
    #expect((regular[from: 0, to: 1] ?? 1) < 1 && regular[from: 0, to: 3] == 0)
    #expect((try tree.structuralEquivalence(.euclidean)[from: 1, to: 2] ?? 0) > 1)
    // Without directions and weights all that have ties are equivalent.
    let ties = try Graph.simple(6, [(0, 1), (1, 2), (2, 3), (3, 4)]).regularEquivalence()
    #expect((0..<5).allSatisfy { ties[from: 0, to: $0] == 1 } && ties[from: 0, to: 5] == 0)
  }

  @Test func concorPartsTwoSides() throws {
    // All of one side tied to all of the other and to none of their own.
    let sides = try Graph.simple(7, (0..<3).flatMap { a in (3..<7).map { (a, $0) } })
    let blocks = try sides.concor(depth: 1)
    #expect(blocks.membership == [0, 0, 0, 1, 1, 1, 1] && blocks.count == 2)
    #expect(blocks.densities == [[0, 1], [1, 0]])
    // Nothing is left to part.
    #expect(try sides.concor(depth: 3).count == 2)
    #expect(try sides.concor(depth: 0).count == 1)
    #expect(try Graph.simple(0, []).concor().count == 0)
    #expect(try Graph.simple(1, []).concor().densities == [[nil]])
  }
}
