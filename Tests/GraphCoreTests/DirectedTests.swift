import Testing

@testable import GraphCore

/// What becomes of measures where ties have a direction: closed forms, the most of a centralization, and both ways as no way.
struct DirectedTests {
  private static func bothWays(_ graph: Graph) throws -> Graph {
    let edges = graph.edges.flatMap { [($0.source, $0.target), ($0.target, $0.source)] }
    return try Graph.simple(graph.nodeCount, edges, directed: true)
  }

  @Test(arguments: [3, 4, 7]) func starsReachTheMost(nodes: Int) throws {
    let out = try Graph.simple(nodes, (1..<nodes).map { (0, $0) }, directed: true)
    let into = try Graph.simple(nodes, (1..<nodes).map { ($0, 0) }, directed: true)
    let round = try Self.bothWays(Graph.star(nodes))
    #expect(try agree(out.degreeCentralization(.outgoing).value, 1) && agree(into.degreeCentralization(.incoming).value, 1))
    #expect(try agree(round.degreeCentralization().value, 1) && agree(round.betweennessCentralization().value, 1))
    // Half of the ties of the star that runs both ways.
    #expect(try agree(out.degreeCentralization().value, 0.5) && agree(into.degreeCentralization().value, 0.5))
    #expect(try agree(out.harmonicCentralization().value, 1) && agree(out.hubLossSurvival(hub: 0).value, 0))
    #expect(try agree(out.betweennessCentralization().value, 0) && agree(out.hubTieShare().value, 1))
    #expect(try out.degreeAssortativity().reason == .noVariance && out.transitivity().reason == .noTwoPath)
  }

  /// No directed graph of up to four nodes has more than the most.
  @Test(arguments: [3, 4]) func theMostIsTheMost(nodes: Int) throws {
    let pairs = (0..<nodes).flatMap { a in (0..<nodes).filter { $0 != a }.map { (a, $0) } }
    var largest = [Double](repeating: 0, count: 7)
    for choice in 0..<(1 << pairs.count) {
      let graph = try Graph.simple(nodes, pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] }, directed: true)
      let values = try [
        graph.degreeCentralization(), graph.degreeCentralization(.outgoing), graph.degreeCentralization(.incoming),
        graph.betweennessCentralization(), graph.harmonicCentralization(), graph.closenessCentralization(),
        graph.eigenvectorCentralization(),
      ]
      #expect(
        values[5...].allSatisfy { $0.value != nil || $0.reason == (graph.edgeCount == 0 ? $0.reason : .notStronglyConnected) })
      largest = zip(largest, values).map { max($0, $1.value ?? 0) }
    }
    #expect(largest.allSatisfy { agree($0, 1, within: 1e-11) }, "\(largest)")
  }

  /// A row of nodes each of which points at the next, and all at the first, and anything else of so many nodes.
  @Test(arguments: [3, 5, 8, 13]) func aRowThatAllPointBackFromHasTheMostEigenvectorCentrality(nodes: Int) throws {
    let row = (1..<nodes).map { ($0 - 1, $0) }
    let back = try Graph.simple(nodes, row + (1..<nodes).map { ($0, 0) }, directed: true)
    #expect(agree(try back.eigenvectorCentralization().value, 1, within: 1e-10))
    // Of three nodes λ³ = λ + 1, of very many λ² = λ + 1.
    let root = 2 - Graph.mostOfDirectedEigenvector(nodes: 3)
    #expect(agree(root * root * root, root + 1))
    #expect(agree(999 - Graph.mostOfDirectedEigenvector(nodes: 1_000), (1 + 5.0.squareRoot()) / 2))
    let ring = try Graph.simple(nodes, row + [(nodes - 1, 0)], directed: true)
    #expect(agree(try ring.eigenvectorCentralization().value, 0))
    let other = try Graph.simple(
      nodes,
      row + [(nodes - 1, 0)]
        + Graph.random(nodes, chance: 0.3, directed: true, seed: UInt64(nodes)).edges.map { ($0.source, $0.target) },
      directed: true)
    #expect((try other.eigenvectorCentralization().value ?? 2) < 1 + 1e-10)
    let weighted = try Graph(nodeCount: 3, directed: true, edges: [(0, 1), (1, 2), (2, 0)], weights: [1, 2, 3], policy: .simple)
    #expect(throws: MeasureError.graphIsWeighted(measure: "eigenvector centralization")) {
      try weighted.eigenvectorCentralization()
    }
    #expect(try Graph.simple(3, [(0, 1)], directed: true).eigenvectorCentralization().reason == .notStronglyConnected)
  }

  /// Of a circle along which ties point there is one path for every ordered pair, of all tied both ways n − 1, along a row one for every pair in its order.
  @Test(arguments: 3...8) func averageConnectivityFollowsTheDirections(nodes: Int) throws {
    let row = (1..<nodes).map { ($0 - 1, $0) }
    #expect(agree(try Graph.simple(nodes, row + [(nodes - 1, 0)], directed: true).averageConnectivity().value, 1))
    #expect(agree(try Graph.simple(nodes, row, directed: true).averageConnectivity().value, 0.5))
    #expect(agree(try Self.bothWays(Graph.complete(nodes)).averageConnectivity().value, Double(nodes - 1)))
    #expect(try Graph.simple(nodes, [], directed: true).averageConnectivity().value == 0)
    #expect(try Graph.simple(1, [], directed: true).averageConnectivity().reason == .fewerNodes(than: 2))
  }

  @Test(arguments: 1...10) func tiesThatAllRunBothWaysAreAsWithoutDirections(seed: Int) throws {
    let graph = try Graph.random(12, chance: 0.1 + 0.05 * Double(seed % 5), seed: UInt64(seed) + 40)
    let round = try Self.bothWays(graph)
    #expect(try agree(round.transitivity().value, graph.transitivity().value))
    #expect(try agree(round.averageConnectivity().value, graph.averageConnectivity().value))
    #expect(try agree(round.degreeCentralization().value, graph.degreeCentralization().value))
    #expect(try agree(round.betweennessCentralization().value, graph.betweennessCentralization().value))
    #expect(try agree(round.spokeDensity(hub: 3).value, graph.spokeDensity(hub: 3).value))
    #expect(try agree(round.hubLossSurvival(hub: 3).value, graph.hubLossSurvival(hub: 3).value))
    #expect(try agree(round.hubTieShare(hub: 3).value, graph.hubTieShare(hub: 3).value))
    for ends in [
      (Direction.outgoing, Direction.incoming), (.outgoing, .outgoing), (.incoming, .incoming), (.incoming, .outgoing),
    ] {
      #expect(try agree(round.degreeAssortativity(ends.0, ends.1).value, graph.degreeAssortativity().value))
    }
  }

  @Test(arguments: 3...7) func degreesVaryOutAndIn(nodes: Int) throws {
    let (size, others) = (Double(nodes), Double(nodes - 1))
    let out = try Graph.simple(nodes, (1..<nodes).map { (0, $0) }, directed: true)
    // One has n − 1 and the rest none; one has none and the rest 1.
    #expect(agree(try out.degreeVariance(.outgoing).value, others * others * others / (size * size)))
    #expect(agree(try out.degreeVariance(.incoming).value, others / (size * size)))
    #expect(agree(try out.degreeVariance(.outgoing).value, try out.turned().degreeVariance(.incoming).value))
    #expect(try out.degreeVariance(.incoming).measure == "in-degree variance")
    let star = try Graph.star(nodes)
    #expect(try agree(Self.bothWays(star).degreeVariance(.outgoing).value, star.degreeVariance().value))
    #expect(try star.degreeVariance(.outgoing) == star.degreeVariance())
    let weighted = try Graph(nodeCount: 3, directed: true, edges: [(0, 1), (2, 1)], weights: [1, 3], policy: .simple)
    #expect(
      try agree(weighted.strengthVariance(.incoming).value, 32.0 / 9)
        && agree(weighted.strengthVariance(.outgoing).value, 14.0 / 9))
    #expect(throws: MeasureError.graphIsDirected(measure: "degree variance")) { try out.degreeVariance() }
    #expect(throws: MeasureError.graphIsDirected(measure: "strength variance")) { try weighted.strengthVariance() }
  }

  @Test func transitivityFollowsTheDirections() throws {
    // a → b → c with a → c is closed; the circle a → b → c → a is three paths of two, of which none is.
    #expect(try Graph.simple(3, [(0, 1), (1, 2), (0, 2)], directed: true).transitivity().value == 1)
    #expect(try Graph.simple(3, [(0, 1), (1, 2), (2, 0)], directed: true).transitivity().value == 0)
    #expect(try Graph.simple(2, [(0, 1), (1, 0)], directed: true).transitivity().reason == .noTwoPath)
  }

  @Test(arguments: 1...10) func turningAllTiesRoundExchangesInAndOut(seed: Int) throws {
    let graph = try Graph.random(14, chance: 0.15, directed: true, seed: UInt64(seed))
    let turned = try Graph.simple(14, graph.edges.map { ($0.target, $0.source) }, directed: true)
    #expect(try agree(graph.degreeCentralization(.outgoing).value, turned.degreeCentralization(.incoming).value))
    #expect(try agree(graph.degreeCentralization().value, turned.degreeCentralization().value))
    #expect(
      try agree(graph.degreeAssortativity(.outgoing, .outgoing).value, turned.degreeAssortativity(.incoming, .incoming).value))
    #expect(
      try agree(graph.degreeAssortativity(.outgoing, .incoming).value, turned.degreeAssortativity(.outgoing, .incoming).value))
    #expect(try agree(graph.transitivity().value, turned.transitivity().value))
  }

  /// A node that points at all others, which stand in a row that leads back to it, and anything else of so many nodes.
  @Test(arguments: [5, 7, 12]) func aRowThatLeadsBackHasTheMostCloseness(nodes: Int) throws {
    let row = (1..<nodes).map { (0, $0) } + (1..<nodes).map { ($0, ($0 + 1) % nodes) }
    #expect(agree(try Graph.simple(nodes, row, directed: true).closenessCentralization().value, 1))
    #expect(
      agree(
        try Graph.simple(nodes, (0..<nodes).map { ($0, ($0 + 1) % nodes) }, directed: true).closenessCentralization().value, 0))
    for seed in 1...40 {
      let arcs = try Graph.random(nodes, chance: 0.1 + 0.01 * Double(seed), directed: true, seed: UInt64(seed)).edges
      // With the star pointing outwards, or the circle, nearly all are strongly connected.
      let graph = try Graph.simple(nodes, row.dropFirst(seed % nodes) + arcs.map { ($0.source, $0.target) }, directed: true)
      #expect((try graph.closenessCentralization().value ?? 0) <= 1 + 1e-12)
    }
  }

  /// The directed circle, and the same with the edges that make it run both ways.
  @Test(arguments: [3, 4, 9]) func circles(nodes: Int) throws {
    let circle = try Graph.simple(nodes, (0..<nodes).map { ($0, ($0 + 1) % nodes) }, directed: true)
    #expect(agree(try circle.eigenvector(.sum).values, nodes.range.map { _ in 1 / Double(nodes) }, within: 1e-12))
    #expect(try circle.nodeConnectivity().value == 1 && circle.edgeConnectivity().value == 1)
    for direction in [Direction.incoming, .outgoing] {
      #expect(try circle.coreNumbers(direction).values == nodes.range.map { _ in 1 })
    }
    #expect(try circle.coreNumbers().values == nodes.range.map { _ in 2 })
    // Every node ends e^1 of walks: one of each length.
    let e = 2.718281828459045
    #expect(agree(try circle.totalCommunicability().values, nodes.range.map { _ in e }, within: 1e-12))
    let mean = Double(nodes - 1) / Double((1..<nodes).reduce(0, +))
    let bound = SampleBound(error: 0.001, failure: 0.01, seed: 1)
    #expect(agree(try circle.approximateCloseness(.component, within: bound).values, nodes.range.map { _ in mean }))
    // Of three nodes in a circle one triangle out of the two ways round.
    #expect(try circle.clustering().values == nodes.range.map { _ in nodes == 3 ? 0.5 : 0 })
  }

  @Test func whatIsNotStronglyConnected() throws {
    let path = try Graph.simple(4, [(0, 1), (1, 2), (2, 3)], directed: true)
    #expect(try path.eigenvector().reason == .notStronglyConnected && path.eigenvector().values == [nil, nil, nil, nil])
    #expect(try path.nodeConnectivity().value == 0 && path.edgeConnectivity().value == 0)
    let closeness = try path.approximateCloseness(.component, within: SampleBound(error: 0.1, seed: 1))
    #expect(agree(closeness.values, [3 / 6.0, 2 / 3.0, 1, nil]) && closeness.reason == .reachesNone)
    #expect(try path.clustering().values == [nil, 0, 0, nil] && path.clustering().reason == .fewerThanTwoContacts)
    #expect(try path.coreNumbers(.incoming).values == [0, 0, 0, 0] && path.coreNumbers(.outgoing).values == [0, 0, 0, 0])
    #expect(try path.coreNumbers().values == [1, 1, 1, 1])
    // Walks that end at each: of length 0, 1, 2 and 3.
    #expect(agree(try path.totalCommunicability().values, [1, 2, 2.5, 2.5 + 1.0 / 6], within: 1e-12))
    let star = try Graph.simple(5, (1..<5).map { ($0, 0) }, directed: true)
    #expect(try star.totalCommunicability().values == [5, 1, 1, 1, 1])
    #expect(try star.clustering().values == [0, nil, nil, nil, nil])
    #expect(try Graph.simple(3, [], directed: true).eigenvector().reason == .noEdge)
    #expect(try Graph.simple(1, [], directed: true).nodeConnectivity().reason == .fewerNodes(than: 2))
    // Two nodes tied both ways are two ties and one contact.
    #expect(try Graph.simple(2, [(0, 1), (1, 0)], directed: true).clustering().values == [nil, nil])
  }

  @Test(arguments: 1...10) func whatRunsBothWaysIsAsWithoutDirections(seed: Int) throws {
    let graph = try Graph.random(12, chance: 0.35, seed: UInt64(seed) + 90)
    let round = try Self.bothWays(graph)
    #expect(agree(try round.clustering().values, try graph.clustering().values))
    #expect(try round.nodeConnectivity().value == graph.nodeConnectivity().value)
    #expect(try round.edgeConnectivity().value == graph.edgeConnectivity().value)
    #expect(try round.coreNumbers(.incoming).values == graph.coreNumbers().values)
    #expect(try round.coreNumbers().values == graph.coreNumbers().values.map { $0.map { 2 * $0 } })
    #expect(agree(try round.totalCommunicability().values, try graph.totalCommunicability().values, within: 1e-9))
    if graph.strongComponents().count == 1 {
      #expect(agree(try round.eigenvector().values, try graph.eigenvector().values, within: 1e-8))
    }
  }

  /// Connectivity by taking out every set of nodes, and of edges.
  @Test(arguments: 1...12) func connectivityAgreesWithTryingAll(seed: Int) throws {
    let graph = try Graph.random(5, chance: 0.5 + 0.03 * Double(seed), directed: true, seed: UInt64(seed) + 7)
    let parted = { (graph: Graph) in graph.nodeCount < 2 || graph.strongComponents().count > 1 }
    let nodes = (0..<32).filter { lost in parted(graph.induced(on: graph.nodes.filter { lost >> $0 & 1 == 0 })) }
    #expect(try graph.nodeConnectivity().value == nodes.map { Double($0.nonzeroBitCount) }.min())
    let edges = graph.edges
    var fewest = 0
    search: for size in 0...edges.count {
      fewest = size
      for lost in 0..<(1 << edges.count) where lost.nonzeroBitCount == size {
        let kept = edges.indices.filter { lost >> $0 & 1 == 0 }.map { (edges[$0].source, edges[$0].target) }
        if try parted(Graph.simple(5, kept, directed: true)) { break search }
      }
    }
    #expect(try graph.edgeConnectivity().value == Double(fewest))
  }

  /// The eigenvector is what the matrix makes of it, and names do not matter.
  @Test(arguments: 1...8) func eigenvectorsAreEigenvectors(seed: Int) throws {
    let graph = try Graph.random(10, chance: 0.4, directed: true, seed: UInt64(seed) + 30)
    guard graph.strongComponents().count == 1 else { return }
    let scores = try graph.eigenvector(.sum).values.compactMap { $0 }
    let image = graph.nodes.map { node in graph.neighbours(of: node, .incoming).reduce(0.0) { $0 + scores[Int($1)] } }
    let value = image.reduce(0, +)
    #expect(scores.count == 10 && agree(image.map { $0 / value }, scores, within: 1e-11))
    let turned = try Graph.simple(10, graph.edges.map { (9 - $0.source, 9 - $0.target) }, directed: true)
    #expect(agree(try turned.eigenvector(.sum).values, scores.reversed().map { $0 }, within: 1e-10))
    #expect(agree(try turned.clustering().values, Array(try graph.clustering().values.reversed())))
    #expect(try turned.nodeConnectivity().value == graph.nodeConnectivity().value)
    // Turned round, cores in are cores out.
    let back = try Graph.simple(10, graph.edges.map { ($0.target, $0.source) }, directed: true)
    #expect(try back.coreNumbers(.incoming).values == graph.coreNumbers(.outgoing).values)
    #expect(try back.clustering().values == graph.clustering().values)
  }
}

extension Int {
  fileprivate var range: Range<Int> { 0..<self }

  @Test("weighted clustering of directed graphs: that without weights where all are equal, and cube roots by hand")
  func weightedClustering() throws {
    let graph = try Graph.random(20, chance: 0.3, directed: true, seed: 31)
    let edges = graph.edges.map { ($0.source, $0.target) }
    let equal = try Graph(nodeCount: 20, directed: true, edges: edges, weights: edges.map { _ in 2.5 }, policy: .simple)
    #expect(agree(try equal.weightedDirectedClustering().values, try graph.clustering().values))
    #expect(agree(try graph.weightedDirectedClustering().values, try graph.clustering().values))
    // One cycle of three with weights 1, 8 and 27: the one triangle of the two that there could be each way, times the cube root of 216 over 27.
    let cycle = try Graph(nodeCount: 4, directed: true, edges: [(0, 1), (1, 2), (2, 0)], weights: [1, 8, 27], policy: .simple)
    let values = try cycle.weightedDirectedClustering()
    #expect(agree(values.values[0], 0.5 * 6 / 27) && values.values[3] == nil && values.reason == .fewerThanTwoContacts)
    #expect(throws: MeasureError.self) { try Graph.path(3).weightedDirectedClustering() }
  }
}
