import Testing

@testable import GraphCore

/// What a score says of itself: unit, normalisation, the kind of graph.
struct QuantityTests {
  private static let directed: [@Sendable (Graph) throws -> NetworkScore] = [
    { try $0.density() }, { try $0.transitivity() }, { try $0.degreeCentralization(.incoming) }, { try $0.mutualShare() },
    { try $0.reciprocity() }, { try $0.degreeAssortativity(.incoming, .outgoing) }, { try $0.betweennessCentralization() },
    { try $0.harmonicCentralization() }, { try $0.spokeDensity(hub: 0) }, { try $0.hubLossSurvival(hub: 0) },
  ]

  @Test func everyScoreNamesItsUnitAndTheKindOfItsGraph() throws {
    let (plain, arrows) = (try Graph.cycle(6), try Graph.simple(6, [(0, 1), (1, 2), (2, 0), (3, 4)], directed: true))
    for measure in PropertyTests.networkMeasures {
      let score = try measure(plain)
      #expect(!score.unit.isEmpty && score.normalisation.hasPrefix("divided by") && score.graphKind == GraphKind(.undirected))
    }
    for measure in PropertyTests.nodeMeasures { #expect(try measure(plain).graphKind == plain.kind) }
    for measure in Self.directed { #expect(try measure(arrows).graphKind == GraphKind(.directed)) }
    #expect(try plain.edgeBetweenness().graphKind.description == "undirected")
    #expect(try plain.distances().graphKind == plain.kind)
  }

  @Test func aScoreThatIsUndefinedIsOfTheSameQuantity() throws {
    for measure in PropertyTests.networkMeasures + [
      { try $0.degreeAssortativity() }, { try $0.modularity(of: [0, 0][..<$0.nodeCount].map { $0 }) },
    ] {
      let (none, some) = (try measure(Graph.simple(1, [])), try measure(Graph.simple(2, [(0, 1)])))
      #expect(none.value == nil && none.quantity == some.quantity)
    }
  }

  @Test func kinds() throws {
    let weighted = try Graph(nodeCount: 2, directed: true, edges: [(0, 1)], weights: [2], policy: .simple)
    #expect(weighted.kind.description == "directed, weighted" && weighted.unweighted().kind.description == "directed")
    let loop = try Graph(nodeCount: 1, directed: false, edges: [(0, 0)], policy: .asGiven)
    #expect(loop.degree().graphKind.description == "undirected, with loops or parallel edges")
    let memberships = try TwoModeGraph(actorCount: 2, eventCount: 1, ties: [(0, 0), (1, 0)])
    #expect(memberships.degree(of: .actors).graphKind.form == .twoMode && memberships.density().graphKind.form == .twoMode)
    #expect(Hypergraph(memberships).overlap(ofAtLeast: 1).graphKind.form == .hypergraph)
    let tie = try Graph.simple(2, [(0, 1)])
    #expect(try LayeredGraph(nodeCount: 2, layers: [tie]).depth().graphKind.form == .layered)
    #expect(try SignedGraph(positive: tie, negative: Graph.simple(2, [])).frustration().balance.graphKind.form == .signed)
    #expect(Set(GraphKind.Form.allCases.map { GraphKind($0).description }).count == 6)
  }

  @Test func theMostOfACentralizationIsNamed() throws {
    let (plain, arrows) = (try Graph.star(5), try Graph.simple(5, [(0, 1)], directed: true))
    #expect(try plain.degreeCentralization().normalisation == "divided by the most, (n−1)(n−2)")
    #expect(try arrows.degreeCentralization().normalisation == "divided by the most, 2(n−1)(n−2)")
    #expect(try arrows.degreeCentralization(.outgoing).normalisation == "divided by the most, (n−1)²")
    #expect(try arrows.degreeCentralization(.outgoing).measure == "out-degree centralization")
    #expect(try arrows.betweennessCentralization().normalisation == "divided by the most, (n−1)²(n−2)")
  }
}
