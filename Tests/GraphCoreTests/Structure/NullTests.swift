import Testing

@testable import GraphCore

/// Null models: exact p values, exact against sampled, and where there is no test.
struct NullTests {
  /// Seven states: 0 the hub, 1 Japan, 2 Korea, 3 Australia, 4 the Philippines, 5 Thailand, 6 New Zealand.
  static let treaties = [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (3, 6)]

  struct Stage: Sendable {
    let ties: [(Int, Int)]
    let value: Double
    let p: Double
  }

  static let stages = [
    Stage(ties: treaties, value: 0.767, p: 0.012),
    Stage(ties: treaties + [(1, 3), (1, 4)], value: 0.633, p: 0.098),
    Stage(ties: treaties + [(1, 3), (1, 4), (1, 2), (2, 3)], value: 0.5, p: 0.369),
  ]

  @Test(arguments: stages) func centralizationOfSevenStates(stage: Stage) throws {
    let graph = try Graph.simple(7, stage.ties)
    let comparison = try graph.uniformTest { graph throws(MeasureError) in try graph.degreeCentralization() }
    let test = try #require(comparison.test)
    #expect(test.isExact && test.undefined == 0 && comparison.measure == "degree centralization")
    #expect((test.observed * 1000).rounded() == (stage.value * 1000).rounded())
    #expect((test.atLeast * 1000).rounded() == (stage.p * 1000).rounded())
  }

  /// 300 nodes and 900 ties have some 10⁶ graphs one switch away: only as many are made as are asked for.
  @Test func graphsOfEqualDegreesStopAtTheirLimit() throws {
    let ties = (0..<300).flatMap { node in [1, 2, 5].map { (node, (node + $0) % 300) } }
    #expect(DegreePreservingGraphs(of: try Graph.simple(300, ties)).all(upTo: 2_000) == nil)
    let square = DegreePreservingGraphs(of: try Graph.cycle(4))
    #expect(square.all(upTo: 3)?.count == 3 && square.all(upTo: 2) == nil)
  }

  /// A perfect star of n nodes cannot do better than this.
  @Test(arguments: zip(4...7, [20.0, 210, 3003, 54264])) func starsInUniformGraphs(n: Int, graphs: Double) throws {
    let p = Double(n) / graphs
    let star = try Graph.star(n).uniformTest { graph throws(MeasureError) in try graph.degreeCentralization() }
    #expect(agree(star.test?.atLeast, p) && agree(star.test?.leastAttainable, p))
    #expect(star.test?.isImpossible == (n == 4))
    #expect(star.test?.atMost == 1)
  }

  /// A sum of tenths differs by rounding from one graph to the next: that is no variation.
  @Test func whatDiffersByRoundingDoesNotVary() throws {
    let quantity = Quantity("sum", unit: "tenths", of: try Graph.star(3).kind)
    var tally = NullTally(NetworkScore(quantity, 0.3), model: "three sums", isExact: true)
    for value in [0.1 + 0.2, 0.3, 0.3 - 1e-11] { tally.add(value) }
    let test = try #require(tally.comparison.test)
    #expect(test.deviation == 0 && test.z == nil && test.atLeast == 1 && test.atMost == 1)
    #expect(test.isImpossible && test.isImpossibleBelow)
    tally.add(0.4)
    let varied = try #require(tally.comparison.test)
    #expect(varied.deviation > 0.04)
    // All graphs of as many nodes and ties have the same density.
    let dense = try #require(Graph.wheel(6).uniformTest { graph throws(MeasureError) in try graph.density() }.test)
    #expect(dense.deviation == 0 && dense.z == nil && dense.isImpossible && dense.isImpossibleBelow)
  }

  @Test func uniformGraphsAreAllCounted() throws {
    // Of graphs of seven nodes and ten ties there are C(21, 10), of 148 kinds.
    let kinds = UniformGraphs(nodeCount: 7, edgeCount: 10, isDirected: false).kinds(colours: [0, 0, 0, 0, 0, 0, 0])
    #expect(kinds.count == 148 && kinds.reduce(0) { $0 + $1.count } == 352_716)
    let directed = UniformGraphs(nodeCount: 4, edgeCount: 5, isDirected: true).kinds(colours: [0, 0, 1, 1])
    #expect(directed.reduce(0) { $0 + $1.count } == 792)
  }

  /// Of twelve nodes with all pairs but two tied there are 2145 graphs: the two gaps meet at a node in 12 · C(11, 2) = 660.
  @Test func fewGraphsAreAllLookedAt() throws {
    let gapped = try Graph.simple(12, Self.pairs(12).filter { $0 != (0, 1) && $0 != (0, 2) })
    let test = try #require(gapped.uniformTest { graph throws(MeasureError) in try graph.degreeVariance() }.test)
    #expect(test.isExact && test.graphs == 2145 && agree(test.atLeast, 660.0 / 2145) && test.isImpossible)
    let sparse = try Graph.simple(30, [(0, 1), (2, 3)])
    let two = try #require(sparse.uniformTest { graph throws(MeasureError) in try graph.transitivity() }.reason)
    #expect(two == .noTwoPath)
    let apart = try Graph.simple(14, [(0, 1), (2, 3)])
    let variance = try #require(apart.uniformTest { graph throws(MeasureError) in try graph.degreeVariance() }.test)
    // Two ties meet in 14 · C(13, 2) of the C(91, 2) graphs.
    #expect(variance.graphs == 4095 && agree(variance.atMost, 1 - 1092.0 / 4095))
    #expect(UniformGraphs(nodeCount: 12, edgeCount: 63, isDirected: false).canBeEnumerated == false)
    #expect(UniformGraphs(nodeCount: 10_000, edgeCount: 0, isDirected: false).canBeEnumerated == false)
  }

  /// Every pair of fifteen nodes tied but three: no connected pair can be lost, so that every draw is as extreme.
  @Test func aSampleOfOneValueIsImpossible() throws {
    let gapped = try Graph.simple(15, Self.pairs(15).filter { $0 != (0, 1) && $0 != (0, 2) && $0 != (3, 4) })
    let test = try #require(
      gapped.uniformTest(draws: 100) { graph throws(MeasureError) in
        NetworkScore(
          Quantity("connected pairs", unit: "connected pairs", of: graph.kind), Double(try graph.components().connectedPairs))
      }.test)
    #expect(!test.isExact && test.leastAttainable == 1 && test.leastAttainableBelow == 1)
    #expect(test.isImpossible && test.isImpossibleBelow)
    let ring = try #require(
      Graph.cycle(12).uniformTest(draws: 200) { graph throws(MeasureError) in try graph.degreeVariance() }.test)
    #expect(!ring.isImpossible && !ring.isImpossibleBelow && agree(ring.leastAttainableBelow, 1.0 / 201))
  }

  private static func pairs(_ count: Int) -> [(Int, Int)] { (0..<count).flatMap { a in ((a + 1)..<count).map { (a, $0) } } }

  @Test func sampleAgreesWithExact() throws {
    let graph = try Graph.simple(7, Self.treaties + [(1, 3), (1, 4)])
    let (graphs, observed) = (
      UniformGraphs(nodeCount: 7, edgeCount: 8, isDirected: false), try graph.degreeCentralization().value ?? .nan
    )
    var generator = SeededGenerator(seed: 4)
    let hits = try (0..<4000).count { _ in
      try graph.sibling(graphs.draw(&generator)).degreeCentralization().value ?? 0 >= observed - 1e-12
    }
    #expect(abs(Double(hits) / 4000 - 0.0976) < 0.015)
    let large = try Graph.star(12)
    let first = try large.uniformTest(draws: 200) { graph throws(MeasureError) in try graph.degreeCentralization() }
    let again = try large.uniformTest(draws: 200) { graph throws(MeasureError) in try graph.degreeCentralization() }
    #expect(first == again && first.test?.isExact == false && agree(first.test?.leastAttainable, 1.0 / 201))
    #expect(agree(first.test?.atLeast, 1.0 / 201))
  }

  @Test func hubsTiesAreHeld() throws {
    // With the hub tied to all, spokes of a wheel of eight against graphs of seven nodes and seven ties: rings are rare.
    let wheel = try Graph.wheel(8)
    let held = try wheel.hubConditionalTest(hub: 0) { graph throws(MeasureError) in try graph.spokeDensity(hub: 0) }
    #expect(held.test?.deviation == 0 && held.test?.atLeast == 1 && held.test?.isImpossible == true)
    let whole = try wheel.hubConditionalTest(hub: 0) { graph throws(MeasureError) in try graph.hubLossSurvival(hub: 0) }
    let rings = try Graph.cycle(7).uniformTest { graph throws(MeasureError) in
      NetworkScore(
        Quantity("connected pairs", unit: "connected pairs", of: graph.kind), Double(try graph.components().connectedPairs))
    }
    #expect(agree(whole.test?.atLeast, rings.test?.atLeast))
    // Half the spokes tied to the hub: which of them are matters.
    let half = try Graph.simple(6, [(0, 1), (0, 2), (1, 2), (3, 4), (4, 5)])
    let triangles = try half.hubConditionalTest(hub: 0) { graph throws(MeasureError) in
      NetworkScore(Quantity("triangles", unit: "triangles", of: graph.kind), Double(graph.triangleCounts().reduce(0, +) / 3))
    }
    #expect(triangles.test?.graphs == 120)
    // With the tie 1–2 any two of the nine others; without it seven triangles of spokes.
    #expect(agree(triangles.test?.atLeast, 43.0 / 120))
  }

  @Test func realisationsOfDegrees() throws {
    #expect(try Graph.star(6).degreePreservingCount() == 1)
    #expect(try Graph.complete(5).degreePreservingCount() == 1)
    #expect(try Graph.simple(6, (1..<6).map { (0, $0) } + [(1, 2)]).degreePreservingCount() == 1)
    #expect(try Graph.wheel(6).degreePreservingCount() == 12)
    #expect(try Graph.cycle(6).degreePreservingCount() == 70)
    // A ring of three turns round only as a whole.
    #expect(try Graph.simple(3, [(0, 1), (1, 2), (2, 0)], directed: true).degreePreservingCount() == 2)
    let refused = try Graph.wheel(6).degreePreservingTest { graph throws(MeasureError) in try graph.transitivity() }
    #expect(refused.test == nil && refused.reason == .fewerRealisations(than: 100, found: 12))
    #expect(try Graph.star(6).richClubTest().allSatisfy { $0.test == nil })
  }

  @Test func switchesReachAllAlike() throws {
    // 465 graphs of seven nodes have all degrees two.
    let ring = try Graph.cycle(7)
    let exact = try ring.degreePreservingTest { graph throws(MeasureError) in
      NetworkScore(Quantity("components", unit: "components", of: graph.kind), Double(try graph.components().count))
    }
    #expect(exact.test?.graphs == 465 && agree(exact.test?.atMost, 360.0 / 465))
    var graphs = DegreePreservingGraphs(of: ring)
    var generator = SeededGenerator(seed: 9)
    let draws = 3000
    let whole = try (0..<draws).count { _ in
      graphs.wander(steps: 60, &generator)
      return try ring.sibling(graphs.pairs).components().count == 1
    }
    #expect(abs(Double(whole) / Double(draws) - 360.0 / 465) < 0.03)
    #expect(ring.sibling(graphs.pairs).degrees() == ring.degrees())
  }

  @Test func directedSwitchesKeepDegrees() throws {
    let graph = try Graph.random(9, chance: 0.3, directed: true, seed: 77)
    var graphs = DegreePreservingGraphs(of: graph)
    var generator = SeededGenerator(seed: 3)
    graphs.wander(steps: 500, &generator)
    let other = graph.sibling(graphs.pairs)
    #expect(other != graph && other.degrees(.outgoing) == graph.degrees(.outgoing))
    #expect(other.degrees(.incoming) == graph.degrees(.incoming) && other.edgeCount == graph.edgeCount)
  }

  @Test func richClubOfAClub() throws {
    // A clique with leaves, and pairs apart: chance would tie members of the clique to those.
    let clique = (0..<5).flatMap { a in (0..<a).map { ($0, a) } }
    let leaves = (0..<5).map { ($0, 5 + $0) }
    let apart = (0..<6).map { (10 + 2 * $0, 11 + 2 * $0) }
    let tests = try Graph.simple(22, clique + leaves + apart).richClubTest(draws: 300)
    #expect(tests.count == 5)
    let test = try #require(tests[4].test)
    #expect(test.observed == 1 && test.mean < 1 && test.atLeast < 0.1)
    // Above no tie are all that have one: nothing is left to chance.
    #expect(tests[0].test == nil && tests[0].reason == .noVariance)
  }

  @Test func noScoreNoTest() throws {
    let pair = try Graph.path(2).uniformTest { graph throws(MeasureError) in try graph.degreeCentralization() }
    #expect(pair.test == nil && pair.reason == .fewerNodes(than: 3))
    // Of the graphs of three ties some have no path of length two: a triangle and a star have, three pairs have not.
    let six = try Graph.star(4).uniformTest { graph throws(MeasureError) in try graph.degreeAssortativity() }
    #expect(six.test?.undefined == 4)
    #expect(six.test?.graphs == 20)
    #expect(throws: MeasureError.noSuchNode(9, nodeCount: 2)) {
      try Graph.path(2).hubConditionalTest(hub: 9) { graph throws(MeasureError) in try graph.density() }
    }
  }
}
