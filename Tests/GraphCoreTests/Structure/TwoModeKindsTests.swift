import TestSupport
import Testing

@testable import GraphCore

/// What a two-mode network is by its kinds: centralizations with their most, paths within and between kinds, weights.
struct TwoModeKindsTests {
  /// Every actor in every event.
  private static func full(_ actors: Int, _ events: Int) throws -> TwoModeGraph {
    try TwoModeGraph(actorCount: actors, eventCount: events, ties: (0..<actors).flatMap { a in (0..<events).map { (a, $0) } })
  }

  /// One actor in all events, the others in one each, as evenly as can be.
  private static func star(_ actors: Int, _ events: Int) throws -> TwoModeGraph {
    let ties = (0..<events).map { (actor: 0, event: $0) } + (1..<actors).map { (actor: $0, event: ($0 - 1) % events) }
    return try TwoModeGraph(actorCount: actors, eventCount: events, ties: ties)
  }

  @Test(arguments: [(2, 2), (3, 4), (6, 2), (9, 4)]) func aStarHasAllThatThereCanBe(actors: Int, events: Int) throws {
    let star = try Self.star(actors, events)
    #expect(agree(star.degreeCentralization(of: .actors).value, 1))
    #expect(agree(try star.betweennessCentralization(of: .actors).value, 1))
    #expect(agree(star.paths().closenessCentralization(of: .actors).value, 1))
    #expect(agree(star.exchanged.paths().closenessCentralization(of: .events).value, 1))
    #expect(agree(star.meshedness().value, 0))
  }

  @Test(arguments: [(2, 2), (3, 5), (6, 4)]) func whereAllAreTiedNothingDiffers(actors: Int, events: Int) throws {
    let full = try Self.full(actors, events)
    let paths = full.paths()
    for mode in [TwoModeGraph.Mode.actors, .events] {
      #expect(full.degreeCentralization(of: mode).value == 0)
      #expect(agree(try full.betweennessCentralization(of: mode).value, 0))
      #expect(agree(paths.closenessCentralization(of: mode).value, 0))
      #expect(paths.averagePathLength(from: mode, to: mode).value == 2 && paths.efficiency(from: mode, to: mode).value == 0.5)
      #expect(paths.averagePathLength(from: mode, to: mode.other).value == 1)
      #expect(paths.efficiency(from: mode, to: mode.other).value == 1)
      #expect(full.meanDegree(of: mode).value == Double(mode == .actors ? events : actors))
    }
    #expect(full.meshedness().value == 1 && full.degreeAssortativity().reason == .noVariance)
    // Walks from an actor go to events and back: with s = √(nm), e^A has cosh s of even ones and sinh s of odd ones.
    let root = (Double(actors) * Double(events)).squareRoot()
    let (even, odd) = ((root.exponential + (-root).exponential) / 2, (root.exponential - (-root).exponential) / 2)
    let walks = try full.graph.totalCommunicability().values
    #expect(agree(walks[0], even + Double(events) / root * odd) && agree(walks[actors], even + Double(actors) / root * odd))
    // Of n nodes tied to all m others, the mean distance by both kinds together.
    let (n, m) = (Double(actors), Double(events))
    let mean = (2 * n * m + 2 * n * (n - 1) + 2 * m * (m - 1)) / ((n + m) * (n + m - 1))
    #expect(agree(try full.graph.averagePathLength().value, mean))
  }

  /// No network of a few nodes has more than the most, and one has it.
  @Test(arguments: [(2, 3), (3, 3), (4, 2), (2, 4), (6, 1), (5, 2)]) func theMostIsTheMost(actors: Int, events: Int) throws {
    let pairs = (0..<actors).flatMap { a in (0..<events).map { (actor: a, event: $0) } }
    var largest = [Double](repeating: 0, count: 6)
    for choice in 0..<(1 << pairs.count) {
      let ties = pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] }
      let network = try TwoModeGraph(actorCount: actors, eventCount: events, ties: ties)
      let values = try [
        network.degreeCentralization(of: .actors), network.betweennessCentralization(of: .actors),
        network.paths().closenessCentralization(of: .actors), network.paths().harmonicCentralization(of: .actors),
        network.eigenvectorCentralization(of: .actors), network.strengthCentralization(of: .actors, strongest: 1),
      ].map { $0.value ?? 0 }
      largest = zip(largest, values).map { max($0, $1) }
    }
    // Where all are tied to one and the same, there is nothing of degrees, betweenness and closeness to differ in connected networks.
    let expected = events > 1 ? [1, 1, 1, 1, 1, 1] : [largest[0], largest[1], 0, 1, 1, 1]
    #expect(agree(largest.map { $0 }, expected.map { $0 }, within: 1e-9), "\(largest)")
  }

  /// The most of harmonic centralization is reached with as many of the rest tied as the sizes have it: of five actors and one event or two with one,
  /// of eight and one with two or three.
  @Test(arguments: [(5, 1, 1), (5, 2, 1), (8, 1, 2), (8, 1, 3), (20, 3, 12), (3, 3, 0)])
  func howManyAreTiedWhereHarmonicCentralityDiffersMost(actors: Int, events: Int, tied: Int) throws {
    func network(_ tied: Int) throws -> TwoModeGraph {
      let ties = (0..<events).map { (0, $0) } + (0..<tied).map { ($0 + 1, $0 % events) }
      return try TwoModeGraph(actorCount: actors, eventCount: events, ties: ties)
    }
    #expect(agree(try network(tied).paths().harmonicCentralization(of: .actors).value, 1))
    #expect(agree(try network(tied).exchanged.paths().harmonicCentralization(of: .events).value, 1))
    for other in 0..<actors { #expect((try network(other).paths().harmonicCentralization(of: .actors).value ?? 2) < 1 + 1e-12) }
  }

  /// With lengths nobody is nearer than all at the shortest tie, the unit is no matter, and equal lengths are as none.
  @Test(arguments: 1...8) func closenessByLength(seed: Int) throws {
    let plain = try TwoModeTests.random(6, 5, chance: 0.3 + 0.05 * Double(seed), seed: UInt64(seed) + 30)
    func weighted(_ weights: (Int) -> Double) throws -> TwoModePaths {
      try TwoModeGraph(
        actorCount: 6, eventCount: 5, ties: plain.ties, weights: plain.ties.indices.map(weights)
      ).paths(length: .weight)
    }
    let uneven = try weighted { Double(1 + ($0 * 7 + seed) % 5) }
    let (times, even) = try (weighted { 8 * Double(1 + ($0 * 7 + seed) % 5) }, weighted { _ in 3 })
    for mode in [TwoModeGraph.Mode.actors, .events] {
      let scores = uneven.closenessInComponent(of: mode)
      #expect(scores.values.allSatisfy { $0.map { $0 > 0 && $0 <= 1 } ?? true })
      #expect(agree(scores.values, times.closenessInComponent(of: mode).values))
      #expect(agree(even.closenessInComponent(of: mode).values, plain.paths().closenessInComponent(of: mode).values))
      #expect(agree(even.closeness(of: mode).values, plain.closeness(of: mode).values))
      #expect(scores.normalisation.hasSuffix("all ties being as long as the shortest"))
    }
    // Two treaties of two: a 1 T 2 b 4 U. The least is 2 + 2 · 1 steps of length 1.
    let path = try TwoModeGraph(actorCount: 2, eventCount: 2, ties: [(0, 0), (1, 0), (1, 1)], weights: [1, 2, 4])
    #expect(agree(path.closeness(of: .actors, length: .weight).values, [4.0 / 11, 4.0 / 9]))
    #expect(agree(path.closeness(of: .actors, length: .reciprocalWeight).values, [0.25 * 4 / 4.25, 0.25 * 4 / 2.25]))
    #expect(agree(path.closeness(of: .actors).values, [4.0 / 6, 1]))
  }

  @Test(arguments: 1...8) func namesDoNotMatterAndNeitherDoesWhichKindIsFirst(seed: Int) throws {
    let network = try TwoModeTests.random(7, 6, chance: 0.25 + 0.03 * Double(seed), seed: UInt64(seed))
    let turned = try TwoModeGraph(
      actorCount: 7, eventCount: 6, ties: network.ties.map { (actor: 6 - $0.actor, event: ($0.event + 2) % 6) })
    for (other, same) in [(turned, true), (network.exchanged, false)] {
      for mode in [TwoModeGraph.Mode.actors, .events] {
        let its = same ? mode : mode.other
        #expect(agree(network.degreeCentralization(of: mode).value, other.degreeCentralization(of: its).value))
        #expect(
          agree(try network.betweennessCentralization(of: mode).value, try other.betweennessCentralization(of: its).value))
        #expect(
          agree(network.paths().closenessCentralization(of: mode).value, other.paths().closenessCentralization(of: its).value))
        #expect(
          agree(
            network.paths().efficiency(from: mode, to: mode.other).value, other.paths().efficiency(from: its, to: its.other).value
          ))
        let closeness = network.paths().closenessInComponent(of: mode).values
        #expect(closeness.allSatisfy { $0.map { $0 > 0 && $0 <= 1 } ?? true })
        let theirs = other.paths().closenessInComponent(of: its).values.compactMap { $0 }.sorted()
        #expect(agree(closeness.compactMap { $0 }.sorted(), theirs))
      }
      #expect(agree(network.degreeAssortativity().value, other.degreeAssortativity().value))
    }
  }

  @Test func weightsAreKeptAndUsedWhereAskedFor() throws {
    // A list: the same tie twice is one, with both weights.
    let list = try LabelledTwoModeGraph(edgeList: Array("a T 2\nb T 1\nb U 0.5\na T 1\nc U 4\n".utf8))
    let network = list.graph
    #expect(list.hasWeights && list.merged == 1 && network.kind.description == "two-mode, weighted")
    #expect(network.strength(of: .actors).values == [3, 1.5, 4] && network.strength(of: .events).values == [4, 4.5])
    #expect(network.strength(of: .events).unit == "weight" && network.exchanged.strength(of: .actors).values == [4, 4.5])
    #expect(network.exchanged.exchanged == network && network.exchanged.graph.isWeighted)
    #expect(
      network.unweighted().strength(of: .actors).values == [1, 2, 1] && network.graph.edges.map(\.weight) == [3, 1, 0.5, 4])
    // Without weights nothing of the rest changes.
    #expect(try network.betweenness(of: .actors).values == network.unweighted().betweenness(of: .actors).values)
    #expect(network.closeness(of: .events).values == network.unweighted().closeness(of: .events).values)
    // A ring of four with one tie so long that the way round is shorter: all go by the other event and the other actor, the most that there can be.
    let ring = try TwoModeGraph(actorCount: 2, eventCount: 2, ties: [(0, 0), (0, 1), (1, 0), (1, 1)], weights: [9, 1, 1, 1])
    #expect(try ring.betweenness(of: .events, normalised: false, length: .weight).values == [0, 2])
    #expect(try ring.betweenness(of: .events, normalised: false).values == [0.5, 0.5])
    #expect(try ring.betweenness(of: .actors, length: .weight).values == [0, 1])
    #expect(throws: GraphCoreError.weightsDoNotMatchEdges(weights: 1, edges: 2)) {
      try TwoModeGraph(actorCount: 1, eventCount: 2, ties: [(0, 0), (0, 1)], weights: [1])
    }
    #expect(throws: GraphCoreError.weightOutOfRange(-1, edge: 0)) {
      try TwoModeGraph(actorCount: 1, eventCount: 1, ties: [(0, 0)], weights: [-1])
    }
  }

  @Test func whereThereIsNone() throws {
    let pact = try TwoModeGraph(actorCount: 4, eventCount: 1, ties: (0..<4).map { ($0, 0) })
    #expect(pact.degreeCentralization(of: .actors).reason == .noVariance)
    #expect(pact.degreeCentralization(of: .events).reason == .fewerNodes(than: 2))
    #expect(pact.paths().closenessCentralization(of: .actors).reason == .noVariance)
    #expect(try pact.betweennessCentralization(of: .actors).reason == .noVariance)
    #expect(pact.meshedness().reason == .fewerNodes(than: 2))
    #expect(pact.paths().averagePathLength(from: .events, to: .events).reason == .noPath)
    #expect(pact.paths().efficiency(from: .events, to: .events).reason == .fewerNodes(than: 2))
    let parted = try TwoModeGraph(actorCount: 3, eventCount: 2, ties: [(0, 0), (1, 0)])
    #expect(parted.paths().closenessCentralization(of: .actors).reason == .disconnected)
    // A pact of two off by themselves is all there is within its component; the third is in none.
    #expect(parted.paths().closenessInComponent(of: .actors).values == [1, 1, nil])
    #expect(parted.paths().closenessInComponent(of: .events).values == [1, nil])
    #expect(parted.degreeCentralization(of: .actors).value == 1.0 / 3)
    #expect(parted.paths().harmonicCentralization(of: .actors).value != nil)
    let pairs = try TwoModeGraph(actorCount: 2, eventCount: 2, ties: [(0, 0), (1, 1)])
    #expect(try pairs.eigenvectorCentralization(of: .actors).reason == .severalLeadingComponents)
    #expect(try pact.eigenvectorCentralization(of: .events).reason == .fewerNodes(than: 2))
    #expect(try TwoModeGraph(actorCount: 3, eventCount: 1, ties: []).eigenvectorCentralization(of: .actors).reason == .noEdge)
    #expect(
      try TwoModeGraph(actorCount: 3, eventCount: 0, ties: []).paths().harmonicCentralization(of: .actors).reason == .noVariance)
    #expect(pact.paths().harmonicCentralization(of: .events).reason == .fewerNodes(than: 2))
    let empty = try TwoModeGraph(actorCount: 0, eventCount: 0, ties: [])
    #expect(empty.meanDegree(of: .actors).reason == .fewerNodes(than: 1) && empty.degreeAssortativity().reason == .noEdge)
    #expect(empty.degreeCentralization(of: .actors).reason == .fewerNodes(than: 2))
  }
}
