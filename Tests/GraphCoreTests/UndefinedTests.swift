import Testing

@testable import GraphCore

/// Where a measure has no value it says nil and why; where it does not apply it refuses.
struct UndefinedTests {
  @Test func smallGraphs() throws {
    let empty = try Graph.simple(0, [])
    let single = try Graph.simple(1, [])
    let pair = try Graph.path(2)
    for graph in [empty, single, pair] {
      #expect(try graph.degreeCentralization().reason == .fewerNodes(than: 3))
      #expect(try graph.degreeCentralization().value == nil)
      #expect(try graph.betweennessCentralization().reason == .fewerNodes(than: 3))
      #expect(try graph.meshedness().reason == .fewerNodes(than: 3))
      #expect(try graph.betweenness().values == graph.nodes.map { _ in 0 })
      #expect(try graph.betweenness(normalised: true).values == graph.nodes.map { _ in nil })
      #expect(try graph.transitivity().reason == .noTwoPath)
    }
    #expect(try pair.spokeDensity(hub: 0).reason == .fewerNodes(than: 3))
    #expect(try pair.hubLossSurvival(hub: 1).reason == .fewerNodes(than: 3))
    #expect(try single.density().reason == .fewerNodes(than: 2))
    #expect(try single.globalEfficiency().reason == .fewerNodes(than: 2))
    #expect(try single.biconnectedPairShare().reason == .fewerNodes(than: 2))
    #expect(try single.averagePathLength().reason == .noEdge)
    #expect(try single.harmonic(normalised: true).values == [nil])
    #expect(try single.pageRank().values == [1])
    #expect(try empty.pageRank().values.isEmpty)
    #expect(try empty.katz().values.isEmpty)
    #expect(try empty.components().count == 0)
    #expect(try empty.coreNumbers().values.isEmpty)
  }

  @Test func isolates() throws {
    let graph = try Graph.simple(4, [(0, 1), (1, 2)])
    #expect(try graph.closeness(.component).values[3] == nil)
    #expect(try graph.closeness(.wassermanFaust).reason == .reachesNone)
    #expect(try graph.closeness(.component).values[0] == 2.0 / 3)
    #expect(agree(try graph.closeness(.wassermanFaust).values[0], 2.0 / 3 * 2 / 3))
    #expect(try graph.harmonic().values[3] == 0)
    #expect(try graph.harmonic().reason == nil)
    #expect(try graph.constraint().values[3] == nil && graph.constraint().reason == .isolate)
    #expect(try graph.effectiveSize().values[3] == nil && graph.efficiency().values[3] == nil)
    #expect(try graph.clustering().values == [nil, 0, nil, nil])
    #expect(try graph.clustering().reason == .fewerThanTwoTies)
    #expect(try graph.coreNumbers().values == [1, 1, 1, 0])
    #expect(try graph.distances(from: 0) == [0, 1, 2, nil])
  }

  @Test func eigenvectorOfSeveralComponents() throws {
    let twins = try Graph.simple(4, [(0, 1), (2, 3)])
    #expect(try twins.eigenvector().values == [nil, nil, nil, nil])
    #expect(try twins.eigenvector().reason == .severalLeadingComponents)
    let oneLeads = try Graph.simple(6, [(0, 1), (2, 3), (3, 4), (2, 4)])
    #expect(agree(try oneLeads.eigenvector(.maximum).values, [0, 0, 1, 1, 1, 0]))
    let weightLeads = try Graph(
      nodeCount: 5, directed: false, edges: [(0, 2), (1, 4)], weights: [1, 3], policy: .simple)
    #expect(agree(try weightLeads.eigenvector(.maximum).values, [0, 1, 0, 0, 1]))
    #expect(try Graph.simple(3, []).eigenvector().reason == .noEdge)
    // A star of five and a cycle both have the eigenvalue 2.
    let starAndCycle = try Graph.simple(8, [(0, 1), (0, 2), (0, 3), (0, 4), (5, 6), (6, 7), (5, 7)])
    #expect(try starAndCycle.eigenvector().reason == .severalLeadingComponents)
  }

  @Test func katzThatDoesNotSettle() throws {
    let cycle = try Graph.simple(3, [(0, 1), (1, 2), (2, 0)], directed: true)
    let scores = try cycle.katz(alpha: 2)
    #expect(scores.values == [nil, nil, nil])
    guard case .didNotConverge = scores.reason else { return #expect(Bool(false), "no reason") }
    #expect(throws: MeasureError.self) { try Graph.complete(4).katz(alpha: 0.34) }
    #expect(throws: MeasureError.self) { try Graph.complete(4).katz(alpha: 0) }
    #expect(try Graph.complete(4).katz(alpha: 0.33).reason == nil)
    // Without a cycle every alpha has a limit: 1, 1 + 2, 1 + 2 + 4.
    let chain = try Graph.simple(3, [(0, 1), (1, 2)], directed: true)
    #expect(agree(try chain.katz(alpha: 2, .maximum).values, [1.0 / 7, 3.0 / 7, 1]))
  }

  @Test func wrongKindsAreRefused() throws {
    let directed = try Graph.simple(3, [(0, 1)], directed: true)
    let weighted = try Graph(nodeCount: 3, directed: false, edges: [(0, 1)], weights: [2], policy: .simple)
    let loop = try Graph(nodeCount: 3, directed: false, edges: [(0, 1), (2, 2)], policy: .asGiven)
    let parallel = try Graph(nodeCount: 3, directed: false, edges: [(0, 1), (1, 0)], policy: .asGiven)
    #expect(throws: MeasureError.graphIsDirected(measure: "subgraph centrality")) { try directed.subgraphCentrality() }
    #expect(try directed.eigenvector().reason == .notStronglyConnected)
    #expect(throws: MeasureError.graphIsDirected(measure: "connected components")) { try directed.components() }
    #expect(throws: MeasureError.graphIsWeighted(measure: "betweenness")) { try weighted.betweenness() }
    #expect(throws: MeasureError.graphIsWeighted(measure: "closeness")) { try weighted.closeness(.component) }
    #expect(throws: MeasureError.graphHasLoops(measure: "density")) { try loop.density() }
    #expect(throws: MeasureError.graphHasParallelEdges(measure: "betweenness")) { try parallel.betweenness() }
    #expect(throws: MeasureError.noSuchNode(3, nodeCount: 3)) { try weighted.distances(from: 3) }
    #expect(throws: MeasureError.noSuchNode(-1, nodeCount: 3)) { try weighted.spokeDensity(hub: -1) }
    for damping in [0, 1, -0.5, .nan] as [Double] {
      #expect(throws: MeasureError.self) { try weighted.pageRank(damping: damping) }
    }
    #expect(try loop.betweenness().values == [0, 0, 0])
    #expect(try parallel.bridges().isEmpty)
    #expect(try loop.bridges() == [Edge(source: 0, target: 1)])
  }

  @Test func pathsBeyondCounting() throws {
    // 1100 diamonds in a row have 2¹¹⁰⁰ shortest paths from end to end.
    let edges = (0..<1100).flatMap { i in
      let start = 3 * i
      return [(start, start + 1), (start, start + 2), (start + 1, start + 3), (start + 2, start + 3)]
    }
    let graph = try Graph.simple(3301, edges)
    #expect(throws: MeasureError.tooManyShortestPaths(from: 0)) { try PathDependencies(of: graph, from: [3300, 1, 0]) }
    #expect(throws: Never.self) { try PathDependencies(of: graph, from: [1500]) }
  }

  @Test func everyMessageSaysWhatToDo() {
    let errors: [any CustomStringConvertible] = [
      GraphCoreError.negativeNodeCount(-2), GraphCoreError.nodeOutOfRange(node: 5, edge: 1, nodeCount: 3),
      GraphCoreError.weightsDoNotMatchEdges(weights: 1, edges: 2), GraphCoreError.weightOutOfRange(-1, edge: 4),
      GraphCoreError.tooLarge(nodes: 1, edges: 2), MeasureError.graphIsDirected(measure: "x"),
      MeasureError.graphIsWeighted(measure: "x"), MeasureError.graphHasLoops(measure: "x"),
      MeasureError.graphHasParallelEdges(measure: "x"), MeasureError.noSuchNode(4, nodeCount: 2),
      MeasureError.parameterOutOfRange(name: "x", value: 3, above: 0, below: 1), MeasureError.tooManyShortestPaths(from: 1),
      MeasureError.tooManyNodes(measure: "x", nodes: 2, most: 1),
    ]
    #expect(Set(errors.map(\.description)).count == errors.count)
    #expect(errors.allSatisfy { $0.description.hasSuffix(".") })
  }
}
