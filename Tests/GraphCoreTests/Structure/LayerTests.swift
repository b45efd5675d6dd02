import Testing

@testable import GraphCore

/// Many layers and many parties.
struct LayerTests {
  @Test func layers() throws {
    let layered = try LayeredGraph(
      nodeCount: 4, layers: [Graph.star(4), Graph.simple(4, [(0, 1), (1, 2)]), Graph.simple(4, [])])
    #expect(
      layered.overlap().edges == [
        Edge(source: 0, target: 1, weight: 2), Edge(source: 0, target: 2), Edge(source: 0, target: 3),
        Edge(source: 1, target: 2),
      ])
    #expect(layered.overlappingDegree().values == [4, 3, 2, 1])
    // 3/2 (1 − (9 + 1)/16), 3/2 (1 − (1 + 4)/9), 3/2 (1 − 2/4), 0.
    #expect(agree(layered.participation().values, [0.5625, 2.0 / 3, 0.75, 0]))
    // The hub differs by layer, and an empty one has none.
    #expect(layered.hubs() == [[0], [1], []])
    #expect(try agree(layered.depth().value, 1.25) && layered.depth(without: 0).value == 1)
    #expect(throws: MeasureError.noSuchNode(4, nodeCount: 4)) { try layered.depth(without: 4) }
    let even = try LayeredGraph(nodeCount: 5, layers: [Graph.cycle(5), Graph.cycle(5)])
    #expect(agree(even.participation().values, [1, 1, 1, 1, 1]) && even.hubs()[0] == [0, 1, 2, 3, 4])
    let one = try LayeredGraph(nodeCount: 2, layers: [Graph.path(2)])
    #expect(one.participation().values == [nil, nil] && one.participation().reason == .fewerLayers(than: 2))
    let none = try LayeredGraph(nodeCount: 2, layers: [Graph.simple(2, []), Graph.simple(2, [])])
    #expect(none.participation().reason == .isolate)
    #expect(try none.depth().reason == .noEdge)
    #expect(throws: MeasureError.lengthDoesNotMatch(name: "Layer 1", count: 3, nodeCount: 2)) {
      try LayeredGraph(nodeCount: 2, layers: [Graph.path(2), Graph.path(3)])
    }
  }

  @Test func hyperedges() throws {
    // A pact of three with all its pairs, one of four without, and a pair.
    let graph = try Hypergraph(
      nodeCount: 6, hyperedges: [[0, 1, 2], [0, 1], [1, 2], [0, 2], [0, 3, 4, 5], [3, 4], [2, 1, 0]])
    #expect(graph.degree().values == [5, 4, 4, 2, 2, 1])
    #expect(graph.degree(ofAtLeast: 3).values == [3, 2, 2, 1, 1, 1])
    #expect(graph.orderDistribution == [0, 0, 4, 2, 1])
    // The pact that is there twice counts once.
    #expect(graph.simplicialFraction().value == 0.5)
    #expect(try agree(graph.shareWithout(1).value, 1.0 / 3) && graph.shareWithout(0).value == 0)
    #expect(try agree(graph.pairsCovered(without: 0).value, 4.0 / 10))
    #expect(graph.jaccard()[from: 0, to: 1] == 2.0 / 3)
    #expect(graph.jaccard()[from: 0, to: 6] == 1 && graph.jaccard()[from: 1, to: 5] == 0)
    // Of 21 pairs: with two or more in common the two pacts of three with each other and with three pairs each, and 4 with 5.
    #expect(agree(graph.overlap(ofAtLeast: 2).value, 8.0 / 21))
    #expect(graph.overlap(ofAtLeast: 0).value == 1)
  }

  @Test func aHyperedgeIsNoClique() throws {
    let pact = try Hypergraph(nodeCount: 12, hyperedges: [Array(0..<12)])
    #expect(pact.orderDistribution.last == 1 && pact.degree().values.allSatisfy { $0 == 1 })
    #expect(pact.incidence.projected(.shared).edgeCount == 66)
    #expect(pact.simplicialFraction().value == 0)
    #expect(pact.overlap(ofAtLeast: 1).reason == .fewerNodes(than: 2))
    // All subsets of four: every pact of three and four is a simplex.
    let subsets = (1..<16).map { set in (0..<4).filter { set >> $0 & 1 == 1 } }
    #expect(try Hypergraph(nodeCount: 4, hyperedges: subsets).simplicialFraction().value == 1)
    let pairs = try Hypergraph(nodeCount: 3, hyperedges: [[0, 1], [], []])
    #expect(pairs.simplicialFraction().reason == .noHyperedgeOfThree)
    #expect(try pairs.shareWithout(2).reason == .noHyperedgeOfThree)
    #expect(pairs.jaccard()[from: 1, to: 2] == nil)
    #expect(throws: MeasureError.noSuchNode(3, nodeCount: 3)) { try pairs.shareWithout(3) }
    #expect(throws: GraphCoreError.nodeOutOfRange(node: 3, edge: 0, nodeCount: 3)) {
      try Hypergraph(nodeCount: 3, hyperedges: [[3]])
    }
  }
}
