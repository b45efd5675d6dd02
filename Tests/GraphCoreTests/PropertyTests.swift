import TestSupport
import Testing

@testable import GraphCore

/// What holds of every graph, tried on seeded random ones.
struct PropertyTests {
  typealias Measure = @Sendable (Graph) throws -> NodeScores

  static let nodeMeasures: [Measure] = [
    { $0.degree() }, { $0.strength() }, { try $0.betweenness() }, { try $0.betweenness(normalised: true) },
    { try $0.closeness(.component) }, { try $0.closeness(.wassermanFaust) }, { try $0.harmonic(normalised: true) },
    { try $0.eigenvector() }, { try $0.pageRank() }, { try $0.katz() }, { try $0.coreNumbers() }, { try $0.clustering() },
    { try $0.constraint() }, { try $0.effectiveSize() }, { try $0.efficiency() },
  ]

  static let networkMeasures: [@Sendable (Graph) throws -> NetworkScore] = [
    { try $0.density() }, { try $0.transitivity() }, { try $0.meshedness() }, { try $0.globalEfficiency() },
    { try $0.averagePathLength() }, { try $0.degreeCentralization() }, { try $0.betweennessCentralization() },
    { try $0.biconnectedPairShare() },
  ]

  @Test(arguments: 1...20) func relabellingMovesScoresAlong(seed: Int) throws {
    var generator = SplitMix64(state: UInt64(seed))
    let graph = try Graph.random(24, chance: 0.04 * Double(seed % 5 + 1), seed: UInt64(seed))
    let permutation = Array(graph.nodes).shuffled(using: &generator)
    let renamed = try graph.relabelled(permutation)
    for measure in Self.nodeMeasures {
      let (before, after) = (try measure(graph), try measure(renamed))
      #expect(agree(before.values, permutation.map { after.values[$0] }, within: 1e-7), "\(before.measure)")
    }
    for measure in Self.networkMeasures {
      #expect(agree(try measure(graph).value, try measure(renamed).value, within: 1e-9))
    }
    let bridges = try graph.bridges().map { Set([permutation[$0.source], permutation[$0.target]]) }
    #expect(try Set(bridges) == Set(renamed.bridges().map { Set([$0.source, $0.target]) }))
    #expect(try Set(graph.articulationPoints().map { permutation[$0] }) == Set(renamed.articulationPoints()))
  }

  @Test(arguments: 1...20) func scoresKeepTheirBounds(seed: Int) throws {
    let graph = try Graph.random(18, chance: 0.05 * Double(seed % 8 + 1), seed: UInt64(seed) + 100)
    let bounds: [(Measure, ClosedRange<Double>)] = [
      ({ try $0.betweenness(normalised: true) }, 0...1), ({ try $0.closeness(.component) }, 0...1),
      ({ try $0.closeness(.wassermanFaust) }, 0...1), ({ try $0.harmonic(normalised: true) }, 0...1),
      ({ try $0.eigenvector(.maximum) }, 0...1), ({ try $0.pageRank() }, 0...1), ({ try $0.katz(.maximum) }, 0...1),
      ({ try $0.clustering() }, 0...1), ({ try $0.constraint() }, 0...1.125), ({ try $0.efficiency() }, 0...1),
    ]
    for (measure, range) in bounds {
      let scores = try measure(graph)
      #expect(scores.values.allSatisfy { $0.map { range.contains($0) || agree($0, 1) } ?? true }, "\(scores.measure)")
      #expect((scores.reason == nil) == !scores.values.contains(nil))
    }
    for measure in Self.networkMeasures {
      let score = try measure(graph)
      #expect(score.measure == "average path length" || score.value.map { (0...1).contains($0) } ?? true)
      #expect((score.value == nil) == (score.reason != nil))
    }
    #expect(agree(try graph.pageRank().values.compactMap { $0 }.reduce(0, +), 1))
  }

  @Test(arguments: 1...10) func anIsolateLeavesTheOthersAlone(seed: Int) throws {
    let graph = try Graph.random(15, chance: 0.25, seed: UInt64(seed) + 200)
    let more = try Graph.simple(16, graph.edges.map { ($0.source, $0.target) })
    let unmoved: [Measure] = [
      { $0.degree() }, { try $0.betweenness() }, { try $0.closeness(.component) }, { try $0.harmonic() },
      { try $0.eigenvector() }, { try $0.coreNumbers() }, { try $0.clustering() }, { try $0.constraint() },
      { try $0.effectiveSize() }, { try $0.katz(.maximum) },
    ]
    for measure in unmoved {
      let scores = try measure(graph)
      #expect(agree(scores.values, Array(try measure(more).values.dropLast()), within: 1e-9), "\(scores.measure)")
    }
    #expect(agree(try graph.transitivity().value, try more.transitivity().value))
    #expect(agree(try graph.averagePathLength().value, try more.averagePathLength().value))
    #expect(try more.components().count == graph.components().count + 1)
    #expect(try graph.bridges() == more.bridges())
  }

  /// If the hub is tied to everyone, several indices are one number.
  @Test(arguments: 1...50) func indicesThatAreOneNumber(seed: Int) throws {
    let spokes = try Graph.random(5 + seed % 9, chance: Double(seed % 10) / 10, seed: UInt64(seed) + 300)
    let count = spokes.nodeCount + 1
    let graph = try Graph.simple(
      count, spokes.nodes.map { ($0, count - 1) } + spokes.edges.map { ($0.source, $0.target) })
    let density = try graph.spokeDensity(hub: count - 1).value ?? .nan
    #expect(agree(density, try spokes.density().value))
    #expect(agree(try graph.degreeCentralization().value, 1 - density))
    #expect(agree(try graph.meshedness().value, density))
    #expect(agree(try graph.globalEfficiency().value, (1 + (try graph.density().value ?? .nan)) / 2))
    let survival = Double(try spokes.components().connectedPairs) / Double((count - 1) * (count - 2) / 2)
    #expect(agree(try graph.hubLossSurvival(hub: count - 1).value, survival))
  }

  @Test(arguments: 1...10) func edgeWithWeightOneIsAnEdge(seed: Int) throws {
    let graph = try Graph.random(20, chance: 0.2, seed: UInt64(seed) + 400)
    let edges = graph.edges
    let weighted = try Graph(
      nodeCount: 20, directed: false, edges: edges.map { ($0.source, $0.target) }, weights: edges.map { _ in 1 },
      policy: .simple)
    #expect(weighted.unweighted() == graph)
    #expect(agree(try graph.constraint().values, try weighted.constraint().values))
    #expect(agree(try graph.eigenvector().values, try weighted.eigenvector().values, within: 1e-9))
    #expect(agree(try graph.pageRank().values, try weighted.pageRank().values))
    #expect(agree(try graph.katz().values, try weighted.katz().values))
    #expect(graph.degree().values == weighted.strength().values)
    let heavy = try Graph(
      nodeCount: 20, directed: false, edges: edges.map { ($0.source, $0.target) }, weights: edges.map { _ in 2.5 },
      policy: .simple)
    #expect(agree(try graph.clustering().values, try heavy.weightedClustering().values))
    #expect(agree(try graph.transitivity().value, try heavy.weightedTransitivity().value))
    #expect(agree(try graph.degreeAssortativity().value, try heavy.strengthAssortativity().value, within: 1e-9))
    #expect(agree(try graph.degreeVariance().value.map { $0 * 6.25 }, try heavy.strengthVariance().value))
    #expect(agree(try graph.betweennessCentralization().value, try heavy.betweennessCentralization(length: .weight).value))
  }
}
