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
    var largest = [Double](repeating: 0, count: 5)
    for choice in 0..<(1 << pairs.count) {
      let graph = try Graph.simple(nodes, pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] }, directed: true)
      let values = try [
        graph.degreeCentralization(), graph.degreeCentralization(.outgoing), graph.degreeCentralization(.incoming),
        graph.betweennessCentralization(), graph.harmonicCentralization(),
      ].map { $0.value ?? .nan }
      largest = zip(largest, values).map { max($0, $1) }
    }
    #expect(largest.allSatisfy { agree($0, 1) }, "\(largest)")
  }

  @Test(arguments: 1...10) func tiesThatAllRunBothWaysAreAsWithoutDirections(seed: Int) throws {
    let graph = try Graph.random(12, chance: 0.1 + 0.05 * Double(seed % 5), seed: UInt64(seed) + 40)
    let round = try Self.bothWays(graph)
    #expect(try agree(round.transitivity().value, graph.transitivity().value))
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
}
