import Testing

@testable import GraphCore

struct CorePeripheryTests {
  @Test func closedForms() throws {
    for n in 4...10 {
      let star = try Graph.star(n).corePeriphery()
      #expect(agree(star.fit.value, 1) && star.core == [0] && star.equallyGood == 1 && star.isExact)
      #expect(try Graph.complete(n).corePeriphery().fit.reason == .noVariance)
    }
    // Stated in the literature review of this project to three places.
    #expect(abs((try Graph.cycle(8).corePeriphery().fit.value ?? 0) - 0.330) < 0.0005)
    #expect(abs((try Graph.wheel(8).corePeriphery().fit.value ?? 0) - 0.577) < 0.0005)
    #expect(try (Graph.cycle(8).corePeriphery().equallyGood ?? 0) > 1)
    #expect(try Graph.path(2).corePeriphery().fit.reason == .fewerNodes(than: 3))
    #expect(try Graph.simple(4, []).corePeriphery().core.isEmpty)
  }

  /// Of the C(15, 5) graphs of six nodes and five ties the six stars alone fit perfectly; of seven nodes the seven.
  @Test(arguments: zip([6, 7], [6.0 / 3003, 7.0 / 54264])) func aStarsFitIsRare(n: Int, p: Double) throws {
    let test = try #require(Graph.star(n).corePeripheryTest().test)
    #expect(test.isExact && test.observed == 1 && agree(test.atLeast, p))
    #expect(test.mean > 0.3 && test.mean < 1)
    let cycle = try #require(Graph.cycle(12).corePeripheryTest(draws: 60, seed: 2).test)
    #expect(!cycle.isExact && cycle.graphs == 60 && cycle.atLeast > 0.9)
  }

  /// Graphs with the degrees of a star are stars; a core that the degrees alone make is common among graphs with the same, though rare among those of as many ties.
  @Test func degreesExplainACore() throws {
    #expect(try Graph.star(7).corePeripheryDegreeTest().reason == .fewerRealisations(than: 100, found: 1))
    // Four hubs tied to each other and to leaves of their own.
    let hubs = (0..<4).flatMap { a in (0..<a).map { ($0, a) } }
    let graph = try Graph.simple(12, hubs + (4..<12).map { ($0 % 4, $0) })
    let among = try #require(graph.corePeripheryTest(draws: 60, seed: 2).test)
    let held = try #require(graph.corePeripheryDegreeTest(draws: 60, seed: 2).test)
    #expect(held.model == "graphs with the same degrees" && agree(held.observed, among.observed))
    #expect(among.atLeast < 0.05 && held.mean > among.mean && held.atLeast > among.atLeast)
    #expect(try graph.corePeripheryDegreeTest(draws: 60, seed: 2).test == held)
  }

  /// Among all that have ties the degrees leave nothing to chance.
  @Test func noRichClubOfAll() throws {
    let graph = try Graph.random(20, chance: 0.3, seed: 4)
    let (steps, tests) = (try graph.richClub(), try graph.richClubTest(draws: 30))
    #expect(steps[0].ties == graph.edgeCount && tests[0].test == nil && tests[0].reason == .noVariance)
    #expect(zip(steps, tests).allSatisfy { $0.ties < graph.edgeCount || $1.test == nil })
    #expect(tests.contains { $0.test != nil })
  }

  /// A core of three, all tied to one another and to all of the others, fits perfectly.
  @Test func aPerfectCoreIsFoundBothWays() throws {
    let edges = (0..<3).flatMap { a in ((a + 1)..<24).map { (a, $0) } }
    let graph = try Graph.simple(24, edges)
    #expect(try graph.corePeriphery().core == [0, 1, 2])
    #expect(agree(try graph.corePeriphery().fit.value, 1))
    #expect(try graph.corePeriphery().isExact == false)
    #expect(try graph.corePeriphery(seed: 8) == graph.corePeriphery(seed: 8))
  }

  @Test(arguments: 1...12) func searchAgreesWithAll(seed: Int) throws {
    let graph = try Graph.random(11, chance: 0.06 * Double(seed % 8 + 1), seed: UInt64(seed) + 2000)
    let exact = try graph.corePeriphery()
    #expect(agree(try graph.corePeriphery(seed: 1, exactUpTo: 0).fit.value, exact.fit.value))
    let renamed = try graph.relabelled(graph.nodes.map { ($0 * 3 + seed) % 11 })
    #expect(agree(try renamed.corePeriphery().fit.value, exact.fit.value))
    #expect(try renamed.corePeriphery().equallyGood == exact.equallyGood)
  }

  @Test func coreness() throws {
    let complete = try Graph.complete(5).coreness()
    #expect(agree(complete.scores.values, (0..<5).map { _ in 1 / 5.0.squareRoot() }, within: 1e-9))
    #expect(complete.fit.reason == .noVariance)
    #expect(try Graph.simple(3, []).coreness().scores.reason == .noEdge)
    // The least is not reached.
    #expect(try Graph.star(5).coreness().scores.values == [nil, nil, nil, nil, nil])
    // Nor with isolates, nor with one tie more at a ray.
    let rays = (1..<5).map { (0, $0) }
    for graph in try [Graph.star(3), Graph.star(5), Graph.star(12), Graph.simple(8, rays), Graph.simple(6, rays + [(4, 5)])] {
      let coreness = try graph.coreness()
      #expect(coreness.scores.reason == .noMinimum && coreness.fit.reason == .noMinimum, "\(graph.edges)")
    }
    // A single tie has a least, as have two.
    #expect(try Graph.path(2).coreness().scores.reason == nil)
    // A clique of four with three hangers-on.
    let clique = (0..<4).flatMap { a in (0..<a).map { ($0, a) } }
    let graph = try Graph.simple(8, clique + [(0, 4), (1, 5), (2, 6)])
    let values = try graph.coreness().scores.values.map { $0 ?? -1 }
    #expect(values[0] > values[4] && values[3] > values[5] && values[7] == 0)
    #expect(agree(values.dot(values), 1))
    let fit = try graph.coreness().fit.value ?? 0
    #expect(fit > 0.7 && fit < 1)
  }

  /// Moving any number away from its place makes the sum of squares larger.
  @Test(arguments: 1...6) func corenessIsALeast(seed: Int) throws {
    let graph = try Graph.random(9, chance: 0.6, seed: UInt64(seed) + 2100)
    let values = try graph.coreness().scores.values.compactMap { $0 }
    try #require(values.count == 9)
    func squares(_ c: [Double]) -> Double {
      var sum = 0.0
      for a in graph.nodes {
        for b in 0..<a {
          let gap = (graph.hasEdge(from: a, to: b) ? 1 : 0) - c[a] * c[b]
          sum += gap * gap
        }
      }
      return sum
    }
    // The scale that the norm of 1 took away.
    var products = (0.0, 0.0)
    for a in graph.nodes {
      for b in 0..<a {
        products.0 += graph.hasEdge(from: a, to: b) ? values[a] * values[b] : 0
        products.1 += values[a] * values[b] * values[a] * values[b]
      }
    }
    let core = values.map { $0 * (products.0 / products.1).squareRoot() }
    for node in graph.nodes {
      for step in [-0.01, 0.01] {
        var other = core
        other[node] += step
        #expect(squares(other) > squares(core))
      }
    }
  }
}
