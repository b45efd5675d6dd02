import Testing

@testable import GraphCore

struct GraphTests {
  @Test func rowsAreSortedWhateverTheOrderOfEdges() throws {
    let edges = [(3, 1), (0, 2), (1, 0), (2, 3)]
    let graph = try Graph.simple(5, edges)
    #expect(try graph == Graph.simple(5, edges.reversed().map { ($1, $0) }))
    #expect(graph.nodeCount == 5 && graph.edgeCount == 4)
    #expect(Array(graph.neighbours(of: 0)) == [1, 2])
    #expect(Array(graph.neighbours(of: 3)) == [1, 2])
    #expect(graph.neighbours(of: 4).isEmpty)
    #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 3], [2, 3]])
    #expect(graph.hasEdge(from: 3, to: 2) && !graph.hasEdge(from: 3, to: 0))
  }

  @Test func directedEdgesGoOneWay() throws {
    let graph = try Graph.simple(3, [(2, 0), (0, 1), (2, 1)], directed: true)
    #expect(Array(graph.neighbours(of: 2)) == [0, 1])
    #expect(Array(graph.neighbours(of: 1, .incoming)) == [0, 2])
    #expect(graph.hasEdge(from: 2, to: 0) && !graph.hasEdge(from: 0, to: 2))
    #expect(graph.degree(.outgoing).values == [1, 0, 2])
    #expect(graph.degree(.incoming).values == [1, 2, 0])
    #expect(graph.degree().values == [2, 2, 2])
  }

  @Test func simplePolicyMergesAndDropsAndCounts() throws {
    let graph = try Graph(
      nodeCount: 3, directed: false, edges: [(0, 1), (1, 1), (1, 0), (0, 1), (2, 2), (1, 2)],
      weights: [1, 9, 2, 4, 9, 0.5], policy: .simple)
    #expect(graph.tally == EdgeTally(merged: 2, droppedLoops: 2))
    #expect(graph.edges == [Edge(source: 0, target: 1, weight: 7), Edge(source: 1, target: 2, weight: 0.5)])
    #expect(graph.weights(of: 1) == [7, 0.5])
    #expect(graph.strength().values == [7, 7.5, 0.5])
  }

  @Test func asGivenKeepsEverything() throws {
    let edges = [(0, 1), (1, 1), (1, 0), (1, 1)]
    let graph = try Graph(nodeCount: 2, directed: false, edges: edges, policy: .asGiven)
    #expect(graph.edgeCount == 4 && graph.loopCount == 2 && graph.parallelCount == 2)
    #expect(graph.tally == EdgeTally(merged: 0, droppedLoops: 0))
    #expect(graph.degree().values == [2, 6])
    let directed = try Graph(nodeCount: 2, directed: true, edges: edges, policy: .asGiven)
    #expect(directed.edgeCount == 4 && directed.loopCount == 2 && directed.parallelCount == 1)
    #expect(directed.degree(.outgoing).values == [1, 3] && directed.degree(.incoming).values == [1, 3])
    let merged = try Graph(
      nodeCount: 2, directed: false, edges: edges, policy: EdgePolicy(parallels: .merge, loops: .keep))
    #expect(merged.edgeCount == 2 && merged.loopCount == 1 && merged.tally.merged == 2)
    #expect(merged.degree().values == [1, 3])
  }

  @Test func faultyInputIsNamed() {
    #expect(throws: GraphCoreError.negativeNodeCount(-1)) {
      try Graph(nodeCount: -1, directed: false, edges: [], policy: .simple)
    }
    #expect(throws: GraphCoreError.nodeOutOfRange(node: 2, edge: 1, nodeCount: 2)) {
      try Graph.simple(2, [(0, 1), (1, 2)])
    }
    #expect(throws: GraphCoreError.nodeOutOfRange(node: -1, edge: 0, nodeCount: 2)) { try Graph.simple(2, [(-1, 0)]) }
    #expect(throws: GraphCoreError.weightsDoNotMatchEdges(weights: 1, edges: 2)) {
      try Graph(nodeCount: 2, directed: false, edges: [(0, 1), (1, 0)], weights: [1], policy: .simple)
    }
    for weight in [0, -1, .infinity, 1e101] as [Double] {
      #expect(throws: GraphCoreError.weightOutOfRange(weight, edge: 0)) {
        try Graph(nodeCount: 2, directed: false, edges: [(0, 1)], weights: [weight], policy: .simple)
      }
    }
    #expect(throws: GraphCoreError.tooLarge(nodes: .max, edges: 0)) { try Graph.simple(.max, []) }
  }

  @Test func undirectedSaysHow() throws {
    let graph = try Graph(
      nodeCount: 4, directed: true, edges: [(0, 1), (1, 0), (1, 2), (3, 3)], weights: [1, 2, 4, 8],
      policy: .asGiven)
    let either = graph.undirected(.either)
    #expect(either.edges.map(\.weight) == [3, 4, 8] && either.tally.merged == 1 && !either.isDirected)
    let mutual = graph.undirected(.mutual)
    #expect(mutual.edges == [Edge(source: 0, target: 1, weight: 3), Edge(source: 3, target: 3, weight: 8)])
    #expect(mutual.tally.merged == 1)
    #expect(either.undirected(.mutual) == either)
    #expect(!graph.unweighted().isWeighted && graph.unweighted().edgeCount == 4)
  }

  @Test func inducedGraphsFollowTheGivenOrder() throws {
    let graph = try Graph.simple(5, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)], directed: true)
    let part = graph.induced(on: [4, 0, 1, 0, 9])
    #expect(part.nodeCount == 3)
    #expect(part.edges.map { [$0.source, $0.target] } == [[0, 1], [1, 2]])
    let dense = try Graph(
      nodeCount: 4, directed: false, edges: [(0, 1), (0, 2), (0, 3), (1, 3)], weights: [1, 2, 4, 8], policy: .simple)
    let turned = dense.induced(on: [3, 2, 1, 0])
    #expect(try turned == dense.relabelled([3, 2, 1, 0]))
    #expect(Array(turned.neighbours(of: 3)) == [0, 1, 2] && turned.weights(of: 3) == [4, 2, 1])
    #expect(try Graph.star(4).removing(0).edgeCount == 0)
    #expect(try Graph.star(4).removing(3) == Graph.star(3))
    #expect(try Graph.star(4).removing(7) == Graph.star(4))
  }
}
