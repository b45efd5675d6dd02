import Foundation
import Testing

@testable import GraphCore

/// Measures of stars, complete graphs, cycles, paths and wheels, whose values are known for every size.
struct ClosedFormTests {
  /// Centralization, spokes and cohesion: the value at n nodes on a star, a complete graph, a cycle and a wheel.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let measure: @Sendable (Graph) throws -> Double?
    let star, complete, cycle, wheel: @Sendable (Double) -> Double?
  }

  static let rows = [
    Row(
      testDescription: "degree centralization", measure: { try $0.degreeCentralization().value },
      star: { _ in 1 }, complete: { _ in 0 }, cycle: { _ in 0 }, wheel: { n in (n - 4) / (n - 2) }),
    Row(
      testDescription: "betweenness centralization", measure: { try $0.betweennessCentralization().value },
      star: { _ in 1 }, complete: { _ in 0 }, cycle: { _ in 0 },
      wheel: { n in ((n - 1) * (n - 5) - 1) / ((n - 1) * (n - 2)) }),
    Row(
      testDescription: "spoke density", measure: { try $0.spokeDensity(hub: 0).value },
      star: { _ in 0 }, complete: { _ in 1 }, cycle: { n in 2 / (n - 1) }, wheel: { n in 2 / (n - 2) }),
    Row(
      testDescription: "meshedness", measure: { try $0.meshedness().value },
      star: { _ in 0 }, complete: { _ in 1 }, cycle: { n in 2 / ((n - 1) * (n - 2)) }, wheel: { n in 2 / (n - 2) }),
    Row(
      testDescription: "hub-loss pair survival", measure: { try $0.hubLossSurvival(hub: 0).value },
      star: { _ in 0 }, complete: { _ in 1 }, cycle: { _ in 1 }, wheel: { _ in 1 }),
    Row(
      testDescription: "density", measure: { try $0.density().value },
      star: { n in 2 / n }, complete: { _ in 1 }, cycle: { n in 2 / (n - 1) }, wheel: { n in 4 / n }),
    Row(
      testDescription: "transitivity", measure: { try $0.transitivity().value },
      star: { _ in 0 }, complete: { _ in 1 }, cycle: { _ in 0 }, wheel: { n in 6 / (n + 4) }),
    Row(
      testDescription: "global efficiency", measure: { try $0.globalEfficiency().value },
      star: { n in (n + 2) / (2 * n) }, complete: { _ in 1 }, cycle: cycleEfficiency, wheel: { n in (n + 4) / (2 * n) }),
    Row(
      testDescription: "efficiency without the hub", measure: { try $0.removing(0).globalEfficiency().value },
      star: { _ in 0 }, complete: { _ in 1 }, cycle: { n in pathEfficiency(n - 1) }, wheel: { n in cycleEfficiency(n - 1) }),
    Row(
      testDescription: "average path length", measure: { try $0.averagePathLength().value },
      star: { n in 2 * (n - 1) / n }, complete: { _ in 1 }, cycle: cyclePathLength, wheel: { n in (2 * n - 4) / n }),
    Row(
      testDescription: "biconnected pair share", measure: { try $0.biconnectedPairShare().value },
      star: { _ in 0 }, complete: { _ in 1 }, cycle: { _ in 1 }, wheel: { _ in 1 }),
    Row(
      testDescription: "bridges", measure: { Double(try $0.bridges().count) },
      star: { n in n - 1 }, complete: { _ in 0 }, cycle: { _ in 0 }, wheel: { _ in 0 }),
    Row(
      testDescription: "articulation points", measure: { Double(try $0.articulationPoints().count) },
      star: { _ in 1 }, complete: { _ in 0 }, cycle: { _ in 0 }, wheel: { _ in 0 }),
    Row(
      testDescription: "constraint of node 0", measure: { try $0.constraint().values[0] },
      star: { n in 1 / (n - 1) }, complete: { n in (2 * n - 3) * (2 * n - 3) / ((n - 1) * (n - 1) * (n - 1)) },
      cycle: { _ in 0.5 }, wheel: { n in 25 / (9 * (n - 1)) }),
    Row(
      testDescription: "effective size of node 0", measure: { try $0.effectiveSize().values[0] },
      star: { n in n - 1 }, complete: { _ in 1 }, cycle: { _ in 2 }, wheel: { n in n - 3 }),
    Row(
      testDescription: "efficiency of node 0", measure: { try $0.efficiency().values[0] },
      star: { _ in 1 }, complete: { n in 1 / (n - 1) }, cycle: { _ in 1 }, wheel: { n in (n - 3) / (n - 1) }),
    Row(
      testDescription: "degree of node 0", measure: { $0.degree().values[0] },
      star: { n in n - 1 }, complete: { n in n - 1 }, cycle: { _ in 2 }, wheel: { n in n - 1 }),
    Row(
      testDescription: "betweenness of node 0", measure: { try $0.betweenness().values[0] },
      star: { n in (n - 1) * (n - 2) / 2 }, complete: { _ in 0 },
      cycle: { n in n.truncatingRemainder(dividingBy: 2) == 0 ? (n - 2) * (n - 2) / 8 : (n - 1) * (n - 3) / 8 },
      wheel: { n in (n - 1) * (n - 5) / 2 }),
    Row(
      testDescription: "closeness of node 0", measure: { try $0.closeness(.component).values[0] },
      star: { _ in 1 }, complete: { _ in 1 }, cycle: { n in 1 / cyclePathLength(n) }, wheel: { _ in 1 }),
    Row(
      testDescription: "harmonic centrality of node 1", measure: { try $0.harmonic().values[1] },
      star: { n in 1 + (n - 2) / 2 }, complete: { n in n - 1 }, cycle: { n in cycleEfficiency(n) * (n - 1) },
      wheel: { n in 3 + (n - 4) / 2 }),
    Row(
      testDescription: "eigenvector of node 1 over node 0",
      measure: { graph in
        let values = try graph.eigenvector(.euclidean).values.map { $0 ?? .nan }
        return values[1] / values[0]
      },
      star: { n in 1 / (n - 1).squareRoot() }, complete: { _ in 1 }, cycle: { _ in 1 },
      wheel: { n in 1 / (n.squareRoot() - 1) }),
    Row(
      testDescription: "core number of node 1", measure: { try $0.coreNumbers().values[1] },
      star: { _ in 1 }, complete: { n in n - 1 }, cycle: { _ in 2 }, wheel: { _ in 3 }),
    Row(
      testDescription: "clustering of node 0", measure: { try $0.clustering().values[0] },
      star: { _ in 0 }, complete: { _ in 1 }, cycle: { _ in 0 }, wheel: { n in 2 / (n - 2) }),
    Row(
      testDescription: "PageRank of node 1", measure: { try $0.pageRank().values[1] },
      star: { n in (1 - (0.15 / n + 0.85 * 0.15 * (n - 1) / n) / (1 - 0.85 * 0.85)) / (n - 1) },
      complete: { n in 1 / n }, cycle: { n in 1 / n },
      wheel: { n in
        // hub h = .15/n + .85 (1 − h)/3
        let hub = (0.15 / n + 0.85 / 3) / (1 + 0.85 / 3)
        return (1 - hub) / (n - 1)
      }),
  ]

  @Test(arguments: rows) func holdsForEverySize(row: Row) throws {
    for n in 6...12 {
      let size = Double(n)
      for (name, graph, expected) in [
        ("star", try Graph.star(n), row.star(size)), ("complete", try Graph.complete(n), row.complete(size)),
        ("cycle", try Graph.cycle(n), row.cycle(size)), ("wheel", try Graph.wheel(n), row.wheel(size)),
      ] {
        let value = try row.measure(graph)
        #expect(agree(value, expected, within: 1e-9), "\(name) of \(n): \(String(describing: value))")
      }
    }
  }

  @Test func pathOfFive() throws {
    let path = try Graph.path(5)
    #expect(try path.betweenness().values == [0, 3, 4, 3, 0])
    #expect(try path.distances(from: 0) == [0, 1, 2, 3, 4])
    #expect(agree(try path.averagePathLength().value, 2))
    #expect(try path.bridges().count == 4)
    #expect(try path.articulationPoints() == [1, 2, 3])
    // The matrix of a path has the eigenvector sin(kπ / (n + 1)).
    let sines = (1...5).map { sin(Double($0) * .pi / 6) }
    #expect(agree(try path.eigenvector(.maximum).values, sines, within: 1e-10))
  }

  /// A measure of paths of any number of nodes, in order along it.
  struct PathRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let measure: @Sendable (Graph) throws -> Double?
    let expected: @Sendable (Double) -> Double?
  }

  static let pathRows: [PathRow] = [
    .init(testDescription: "degree centralization", measure: { try $0.degreeCentralization().value }) { n in
      2 / ((n - 1) * (n - 2))
    },
    .init(testDescription: "betweenness of node 2", measure: { try $0.betweenness().values[2] }) { n in 2 * (n - 3) },
    .init(testDescription: "betweenness centralization", measure: { try $0.betweennessCentralization().value }) { n in
      let through = (0..<Int(n)).map { Double($0) * (n - 1 - Double($0)) }
      let most = through.max() ?? 0
      return through.reduce(0) { $0 + most - $1 } / ((n - 1) * (n - 1) * (n - 2) / 2)
    },
    .init(testDescription: "closeness of node 0", measure: { try $0.closeness(.component).values[0] }) { n in 2 / n },
    .init(testDescription: "harmonic centrality of node 0", measure: { try $0.harmonic().values[0] }) { n in
      (1..<Int(n)).reduce(0) { $0 + 1 / Double($1) }
    },
    .init(testDescription: "spoke density", measure: { try $0.spokeDensity(hub: 0).value }) { n in 2 / (n - 1) },
    .init(testDescription: "hub-loss survival of the end", measure: { try $0.hubLossSurvival(hub: 0).value }) { _ in 1 },
    .init(testDescription: "hub-loss survival of node 1", measure: { try $0.hubLossSurvival(hub: 1).value }) { n in
      (n - 3) / (n - 1)
    },
    .init(testDescription: "meshedness", measure: { try $0.meshedness().value }) { _ in 0 },
    .init(testDescription: "density", measure: { try $0.density().value }) { n in 2 / n },
    .init(testDescription: "transitivity", measure: { try $0.transitivity().value }) { _ in 0 },
    .init(testDescription: "weighted transitivity", measure: { try $0.weightedTransitivity().value }) { _ in 0 },
    .init(testDescription: "global efficiency", measure: { try $0.globalEfficiency().value }, expected: pathEfficiency),
    .init(testDescription: "average path length", measure: { try $0.averagePathLength().value }) { n in (n + 1) / 3 },
    .init(testDescription: "pairs with two paths", measure: { try $0.biconnectedPairShare().value }) { _ in 0 },
    .init(testDescription: "bridges", measure: { Double(try $0.bridges().count) }) { n in n - 1 },
    .init(testDescription: "articulation points", measure: { Double(try $0.articulationPoints().count) }) { n in n - 2 },
    .init(testDescription: "constraint of the end", measure: { try $0.constraint().values[0] }) { _ in 1 },
    .init(testDescription: "constraint of node 2", measure: { try $0.constraint().values[2] }) { _ in 0.5 },
    .init(testDescription: "effective size of node 1", measure: { try $0.effectiveSize().values[1] }) { _ in 2 },
    .init(testDescription: "core number", measure: { try $0.coreNumbers().values[1] }) { _ in 1 },
    .init(testDescription: "clustering of node 1", measure: { try $0.clustering().values[1] }) { _ in 0 },
    .init(testDescription: "node connectivity", measure: { try $0.nodeConnectivity().value }) { _ in 1 },
    .init(testDescription: "edge connectivity", measure: { try $0.edgeConnectivity().value }) { _ in 1 },
    .init(testDescription: "average connectivity", measure: { try $0.averageConnectivity().value }) { _ in 1 },
    .init(testDescription: "algebraic connectivity", measure: { try $0.algebraicConnectivity().value }) { n in
      2 * (1 - cos(.pi / n))
    },
    .init(testDescription: "degree assortativity", measure: { try $0.degreeAssortativity().value }) { n in -1 / (n - 2) },
    .init(testDescription: "strength assortativity", measure: { try $0.strengthAssortativity().value }) { n in -1 / (n - 2) },
    .init(testDescription: "degree variance", measure: { try $0.degreeVariance().value }) { n in 2 * (n - 2) / (n * n) },
    .init(testDescription: "strength variance", measure: { try $0.strengthVariance().value }) { n in 2 * (n - 2) / (n * n) },
    .init(
      testDescription: "eigenvector of node 1 over node 0",
      measure: { graph in
        let values = try graph.eigenvector().values.map { $0 ?? .nan }
        return values[1] / values[0]
      }
    ) { n in 2 * cos(.pi / (n + 1)) },
    // On a tree all current takes the one path.
    .init(testDescription: "current-flow betweenness of node 1", measure: { try $0.currentFlowBetweenness().values[1] }) { n in
      2 / (n - 1)
    },
    // n over the sum of the distances, which are the resistances.
    .init(
      testDescription: "information centrality of node 0", measure: { try $0.informationCentrality(.reciprocalSum).values[0] }
    ) { n in
      2 / (n * (n - 1))
    },
    .init(testDescription: "reach within two of node 0", measure: { try $0.reach(within: 2).values[0] }) { n in 2 / (n - 1) },
    .init(testDescription: "edge betweenness of the first tie", measure: { try $0.edgeBetweenness().values[0] }) { n in n - 1 },
  ]

  @Test(arguments: pathRows) func holdsForEveryPath(row: PathRow) throws {
    for n in 5...12 {
      let value = try row.measure(Graph.path(n))
      #expect(agree(value, row.expected(Double(n)), within: 1e-9), "path of \(n): \(String(describing: value))")
    }
  }

  @Test func longPathHasItsEigenvector() throws {
    let count = 300
    let sines = (1...count).map { sin(Double($0) * .pi / Double(count + 1)) }
    let largest = sines.max() ?? 1
    #expect(agree(try Graph.path(count).eigenvector(.maximum).values, sines.map { $0 / largest }, within: 1e-6))
  }

  @Test func constraintOfATriangleIsAboveOne() throws {
    #expect(agree(try Graph.complete(3).constraint().values, [1.125, 1.125, 1.125]))
  }

  @Test func directedStars() throws {
    let outStar = try Graph.simple(6, (1..<6).map { (0, $0) }, directed: true)
    #expect(try outStar.degreeCentralization(.outgoing).value == 1)
    // Only the centre falls short of the largest in-degree, by one.
    #expect(agree(try outStar.degreeCentralization(.incoming).value, 1.0 / 25))
    #expect(try outStar.closeness(.component, .outgoing).values == [1, nil, nil, nil, nil, nil])
    #expect(try outStar.closeness(.wassermanFaust, .incoming).values == [nil, 0.2, 0.2, 0.2, 0.2, 0.2])
    #expect(agree(try outStar.globalEfficiency().value, 5.0 / 30))
    #expect(agree(try outStar.density().value, 5.0 / 30))
    #expect(try outStar.averagePathLength().value == 1)
    // Alpha is 0.85 over the smaller of the largest strengths, in-strength 1.
    #expect(agree(try outStar.katz(.maximum).parameters["alpha"], 0.85))
    #expect(agree(try outStar.katz(.maximum).values[0], 1 / 1.85))
    let through = try Graph.simple(3, [(0, 1), (1, 2)], directed: true)
    #expect(try through.betweenness().values == [0, 1, 0])
    #expect(try through.betweenness(normalised: true).values == [0, 0.5, 0])
  }

  @Test func katzOfACompleteGraphIsEven() throws {
    let katz = try Graph.complete(5).katz(.maximum)
    #expect(agree(katz.parameters["alpha"], 0.85 / 4))
    #expect(agree(katz.values, [1, 1, 1, 1, 1]))
    // On a star, hub over leaf is (1 + (n − 1)α) / (1 + α).
    let star = try Graph.star(5).katz(alpha: 0.25, .maximum)
    #expect(agree(star.values[1], (1 + 0.25) / (1 + 4 * 0.25)))
  }
}

/// Mean of 1/d over the pairs of a cycle.
@Sendable private func cycleEfficiency(_ n: Double) -> Double {
  var sum = 0.0
  for step in 1..<Int(n) { sum += 1 / min(Double(step), n - Double(step)) }
  return sum / (n - 1)
}

/// Mean of d over the pairs of a cycle.
@Sendable private func cyclePathLength(_ n: Double) -> Double {
  var sum = 0.0
  for step in 1..<Int(n) { sum += min(Double(step), n - Double(step)) }
  return sum / (n - 1)
}

/// Mean of 1/d over the pairs of a path.
@Sendable private func pathEfficiency(_ n: Double) -> Double {
  var sum = 0.0
  for distance in 1..<Int(n) { sum += (n - Double(distance)) / Double(distance) }
  return sum / (n * (n - 1) / 2)
}
