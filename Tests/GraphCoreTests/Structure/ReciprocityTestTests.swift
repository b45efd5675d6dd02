import Testing

@testable import GraphCore

/// Reciprocity against all directed graphs of as many nodes and arcs, counted.
struct ReciprocityTestTests {
  /// Every number of arcs among four nodes and fewer, with as many answered as the first so many arcs are, against going through the graphs.
  @Test(arguments: 2...4) func agreesWithEnumeration(n: Int) throws {
    let pairs = (0..<n).flatMap { a in (0..<a).flatMap { [(a, $0), ($0, a)] } }
    for arcs in 1..<pairs.count {
      for start in 0...1 {
        let chosen = (0..<arcs).map { pairs[($0 * (start + 1) + start) % pairs.count] }
        let graph = try Graph(nodeCount: n, directed: true, edges: chosen, weights: nil, policy: .simple)
        guard graph.edgeCount < pairs.count else { continue }
        let counted = try #require(graph.reciprocityTest().test)
        let all = try #require(graph.uniformTest { graph throws(MeasureError) in try graph.reciprocity() }.test)
        #expect(all.isExact && !all.isCounted && counted.isExact && counted.isCounted)
        #expect(agree(counted.observed, all.observed) && agree(counted.atLeast, all.atLeast) && agree(counted.atMost, all.atMost))
        #expect(agree(counted.mean, all.mean) && counted.graphs == all.graphs)
        #expect(agree(counted.deviation, all.deviation, within: 1e-8), "\(n) nodes, \(arcs) arcs")
        #expect(agree(counted.leastAttainable, all.leastAttainable))
        #expect(agree(counted.leastAttainableBelow, all.leastAttainableBelow))
      }
    }
  }

  @Test func sevenNodes() throws {
    let two = try #require(Graph.simple(7, [(0, 1), (0, 2)], directed: true).reciprocityTest().test)
    // 21 of the 861 pairs of arcs answer each other.
    #expect(agree(two.atMost, 1 - 21.0 / 861) && two.atLeast == 1 && two.isImpossibleBelow && two.graphs == 861)
    let ten = MutualPairs(dyads: 21, arcs: 10)
    #expect((3...5).contains { abs(ten.sum(from: $0) - 0.00223) < 0.000005 })
  }

  @Test func largeGraphs() throws {
    let ring = try Graph.simple(400, (0..<400).map { ($0, ($0 + 1) % 400) }, directed: true)
    let test = try #require(ring.reciprocityTest().test)
    // The expected mutual share is (arcs − 1) / (ordered pairs − 1), so that the mean of the score is just below 0.
    #expect(test.graphs == Int.max && abs(test.mean) < 1e-4 && test.atLeast == 1 && test.atMost > 0.4 && test.atMost < 0.8)
    let shares = MutualPairs(dyads: 200_000, arcs: 100_000)
    #expect(abs(shares.mean / (100_000.0 * 99_999 / 2 / 399_999) - 1) < 1e-9 && shares.sum(from: shares.most) == 0)
    #expect(try Graph.simple(3, [], directed: true).reciprocityTest().reason == .noEdge)
    #expect(throws: MeasureError.graphIsUndirected(measure: "reciprocity")) { try Graph.cycle(4).reciprocityTest() }
  }
}
