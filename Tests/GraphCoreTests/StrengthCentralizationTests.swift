import Testing

@testable import GraphCore

/// Centralizations that have a most where the strongest tie that there could be is named: of strengths, and of harmonic centrality with lengths.
struct StrengthCentralizationTests {
  private static func star(_ nodes: Int, _ weight: Double, directed: Bool = false) throws -> Graph {
    let edges = (1..<nodes).map { (0, $0) }
    return try Graph(nodeCount: nodes, directed: directed, edges: edges, weights: edges.map { _ in weight }, policy: .simple)
  }

  @Test(arguments: 3...7) func closedForms(nodes: Int) throws {
    #expect(agree(try Self.star(nodes, 4).strengthCentralization(strongest: 4).value, 1))
    #expect(agree(try Self.star(nodes, 3).strengthCentralization(strongest: 4).value, 0.75))
    let out = try Self.star(nodes, 5, directed: true)
    #expect(agree(try out.strengthCentralization(.outgoing, strongest: 5).value, 1))
    #expect(agree(try out.strengthCentralization(.incoming, strongest: 5).value, 1 / Double((nodes - 1) * (nodes - 1))))
    #expect(agree(try out.strengthCentralization(strongest: 5).value, 0.5))
    #expect(
      try Graph.weighted(Graph.cycle(nodes), seed: 1).strengthCentralization(strongest: 4.5).parameters == ["strongest": 4.5])
    #expect(agree(try Self.star(nodes, 4).harmonicCentralization(length: .weight, strongest: 4).value, 1))
    #expect(agree(try Self.star(nodes, 4).harmonicCentralization(length: .weight, strongest: 2).value, 0.5))
    #expect(agree(try Self.star(nodes, 4).harmonicCentralization(length: .reciprocalWeight, strongest: 4).value, 1))
    #expect(agree(try out.harmonicCentralization(length: .weight, strongest: 5).value, 1))
  }

  /// Without weights a strength is a degree, and all ties are as strong as can be.
  @Test(arguments: 1...8) func withoutWeightsItIsThatOfDegrees(seed: Int) throws {
    for directed in [false, true] {
      let graph = try Graph.random(9, chance: 0.1 * Double(seed), directed: directed, seed: UInt64(seed))
      for direction in [nil, Direction.outgoing, .incoming] {
        let strength = try graph.strengthCentralization(direction, strongest: 1)
        #expect(agree(strength.value, try graph.degreeCentralization(direction).value) && strength.unit == "ties")
      }
      #expect(try graph.harmonicCentralization(length: .weight, strongest: 3) == graph.harmonicCentralization())
    }
  }

  /// Of all graphs of a few nodes whose ties weigh 1, 2 or 3, none has more than the most, and one has it.
  @Test(arguments: [(4, false), (3, true)]) func theMostIsTheMost(nodes: Int, directed: Bool) throws {
    let pairs = (0..<nodes).flatMap { a in (0..<nodes).filter { directed ? $0 != a : $0 > a }.map { (a, $0) } }
    var largest = [Double](repeating: 0, count: 5)
    for code in 0..<(1 << (2 * pairs.count)) {
      let weights = pairs.indices.map { Double(code >> (2 * $0) & 3) }
      let tied = pairs.indices.filter { weights[$0] > 0 }
      let graph = try Graph(
        nodeCount: nodes, directed: directed, edges: tied.map { pairs[$0] }, weights: tied.map { weights[$0] }, policy: .simple)
      let values = try [
        graph.strengthCentralization(strongest: 3), graph.strengthCentralization(.outgoing, strongest: 3),
        graph.strengthCentralization(.incoming, strongest: 3), graph.harmonicCentralization(length: .weight, strongest: 1),
        graph.harmonicCentralization(length: .reciprocalWeight, strongest: 3),
      ]
      largest = zip(largest, values).map { max($0, $1.value ?? 0) }
    }
    #expect(largest.allSatisfy { agree($0, 1) }, "\(largest)")
  }

  @Test func twoKinds() throws {
    let ties = [(actor: 0, event: 0), (0, 1), (1, 1)]
    let network = try TwoModeGraph(actorCount: 3, eventCount: 2, ties: ties, weights: [4, 4, 1])
    // Strengths 8, 1, 0 and 4, 5.
    #expect(agree(try network.strengthCentralization(of: .actors, strongest: 4).value, 15.0 / 16))
    #expect(agree(try network.strengthCentralization(of: .events, strongest: 4).value, 1.0 / 12))
    #expect(agree(try network.unweighted().strengthCentralization(of: .actors, strongest: 1).value, 3.0 / 4))
    #expect(throws: MeasureError.strongerTie(4, than: 3)) { try network.strengthCentralization(of: .actors, strongest: 3) }
    #expect(try network.exchanged.strengthCentralization(of: .events, strongest: 4).value == 15.0 / 16)
    let pact = try TwoModeGraph(actorCount: 2, eventCount: 1, ties: [(0, 0)])
    #expect(try pact.strengthCentralization(of: .events, strongest: 1).reason == .fewerNodes(than: 2))
    #expect(
      try TwoModeGraph(actorCount: 2, eventCount: 0, ties: []).strengthCentralization(of: .actors, strongest: 1).reason
        == .noVariance)
  }

  @Test func whatIsRefused() throws {
    let star = try Self.star(4, 5)
    #expect(throws: MeasureError.strongerTie(5, than: 4)) { try star.strengthCentralization(strongest: 4) }
    #expect(throws: MeasureError.strongerTie(5, than: 6)) { try star.harmonicCentralization(length: .weight, strongest: 6) }
    #expect(throws: MeasureError.strongerTie(5, than: 4)) {
      try star.harmonicCentralization(length: .reciprocalWeight, strongest: 4)
    }
    for strongest in [0, -1, .infinity, .nan] {
      #expect(throws: MeasureError.self) { try star.strengthCentralization(strongest: strongest) }
      #expect(throws: MeasureError.self) { try star.harmonicCentralization(length: .weight, strongest: strongest) }
    }
    #expect(throws: MeasureError.graphIsWeighted(measure: "harmonic centralization")) { try star.harmonicCentralization() }
    #expect(try Graph.path(2).strengthCentralization(strongest: 1).reason == .fewerNodes(than: 3))
    #expect(try Self.star(3, 5).strengthCentralization(strongest: 5).value == 1)
    let loop = try Graph(nodeCount: 3, directed: false, edges: [(0, 0)], weights: [1], policy: .asGiven)
    #expect(throws: MeasureError.graphHasLoops(measure: "strength centralization")) {
      try loop.strengthCentralization(strongest: 1)
    }
  }
}
