import Testing
import TestSupport

@testable import GraphCore

@Suite("the bounds of centralization hold to the last bit")
struct CentralizationBoundTests {
  @Test("a star has exactly 1, whatever its size", arguments: 3...120)
  func star(_ size: Int) throws {
    let star = try Graph.star(size)
    #expect(try star.closenessCentralization().value == 1 && star.harmonicCentralization().value == 1)
    #expect(try star.betweennessCentralization().value == 1 && star.degreeCentralization().value == 1)
    let last = try Graph.simple(size, (0..<size - 1).map { ($0, size - 1) })
    #expect(try last.closenessCentralization().value == 1)
    // A row to all of which its head points, and which leads back to it.
    let row = try Graph.simple(
      size, (1..<size).map { (0, $0) } + (1..<size - 1).map { ($0, $0 + 1) } + [(size - 1, 0)], directed: true)
    #expect(try row.closenessCentralization().value == 1)
  }

  @Test("a star whose ties all have the strongest weight has no more than 1", arguments: [0.1, 0.3, 0.7, 1.1, 3.3])
  func weights(_ weight: Double) throws {
    for size in 3...40 {
      let star = try Graph(
        nodeCount: size, directed: false, edges: (1..<size).map { (0, $0) }, weights: (1..<size).map { _ in weight },
        policy: .simple)
      let strength = try #require(try star.strengthCentralization(strongest: weight).value)
      let harmonic = try #require(try star.harmonicCentralization(length: .weight, strongest: weight).value)
      #expect((1 - 1e-12...1).contains(strength) && (1 - 1e-12...1).contains(harmonic))
    }
  }

  @Test("no two-mode network has more than 1", arguments: 1...40)
  func twoMode(_ seed: Int) throws {
    var generator = SplitMix64(state: UInt64(seed))
    let (actors, events) = (2 + Int(generator.next() % 5), 1 + Int(generator.next() % 5))
    // A node tied to all of the other kind, the rest of its own as evenly as can be.
    let ties = (0..<events).map { (actor: 0, event: $0) } + (1..<actors).map { (actor: $0, event: $0 % events) }
    let network = try TwoModeGraph(actorCount: actors, eventCount: events, ties: ties)
    for value in [
      network.paths().closenessCentralization(of: .actors).value, network.paths().harmonicCentralization(of: .actors).value,
    ] {
      #expect(value.map { $0 <= 1 } ?? true)
    }
  }

  @Test("rounding is taken away, and nothing else")
  func rounding() {
    #expect(partOfMost(1.0.nextUp, most: 1, terms: 3) == 1 && partOfMost(0.5, most: 1, terms: 3) == 0.5)
    #expect(partOfMost(1 + 1e-9, most: 1, terms: 3) == 1 + 1e-9)
    #expect(differencesOfCloseness([]) == 0 && differencesOfCloseness([3, 3, 3]) == 0)
  }

  @Test("below their bound the sums over walks of a directed graph settle", arguments: 1...10)
  func settling(_ seed: UInt64) throws {
    let graph = try Graph.random(9, chance: 0.4, directed: true, seed: seed)
    #expect(try graph.katz(alpha: 0.999 * graph.settlingBound).reason == nil)
    #expect(try graph.bonacichPower(beta: 0.99 * graph.settlingBound).reason == nil)
    let ring = try Graph.simple(3, [(0, 1), (1, 2), (2, 0)], directed: true)
    let empty = try Graph.simple(3, [], directed: true)
    #expect(ring.settlingBound == 1 && empty.settlingBound == .infinity)
    guard case .didNotConverge? = try ring.katz(alpha: 1.1).reason else { return #expect(Bool(false), "a ring above its bound") }
  }
}
