import TestSupport
import Testing

@testable import GraphCore

/// Graphs large enough for their work to be cut into pieces.
struct ThreadsTests {
  /// The same bytes, not just nearly the same numbers.
  @Test func theNumberOfThreadsDoesNotShow() throws {
    let graph = try Graph.random(380, chance: 0.06, seed: 31)
    #expect(Threads.pieces(parts: graph.nodeCount / 4, steps: 4 * graph.outgoing.arcCount) > 2)
    let wide = try Graph.random(1100, chance: 0.02, seed: 32)
    #expect(Threads.pieces(parts: 3, steps: 32 * wide.outgoing.arcCount) > 1)
    func scores(_ limit: Int?) throws -> [NodeScores] {
      try Threads.$limit.withValue(limit) { [try graph.betweenness(), try wide.harmonic(), try wide.closeness(.component)] }
    }
    let alone = try scores(1)
    for limit in [2, 5, 0, nil] { #expect(try scores(limit) == alone) }
    let slow = try wide.nodes.map { node in
      try wide.distances(from: node).compactMap { $0 }.filter { $0 > 0 }.reduce(0.0) { $0 + 1 / Double($1) }
    }
    #expect(agree(alone[1].values, slow))
  }

  /// Every node of a ring tied to the fifteen next ones on either side: 3 · 15 · 14 / 2 triangles each, and of two that are d apart 29 − d contacts in common.
  @Test func trianglesOfAWideRing() throws {
    let (count, reach) = (3600, 15)
    let ring = try Graph.simple(count, (0..<count).flatMap { node in (1...reach).map { (node, (node + $0) % count) } })
    #expect(FilledRows(of: ring).pieces(atMost: 4).count == 4)
    for limit in [1, 2, nil] {
      #expect(Threads.$limit.withValue(limit) { ring.triangleCounts() } == ring.nodes.map { _ in 315 })
    }
    let constraint = (1...reach).reduce(0.0) { sum, apart in
      let share = 1.0 / 30 + Double(29 - apart) / 900
      return sum + 2 * share * share
    }
    #expect(agree(try ring.constraint().values, ring.nodes.map { _ in constraint }))
    #expect(try ring.coreNumbers().values == ring.nodes.map { _ in 30 })
  }

  @Test func everyPieceIsDoneOnceAndStandsInItsPlace() {
    for limit in [nil, 1, 3, 1000] {
      for count in [0, 1, 2, 17] {
        #expect(Threads.$limit.withValue(limit) { Threads.map(count) { $0 * $0 } } == (0..<count).map { $0 * $0 })
      }
    }
    for (pieces, count) in [(1, 0), (1, 5), (3, 10), (16, 17)] {
      #expect((0..<pieces).flatMap { Threads.parts(of: $0, pieces: pieces, count: count) } == Array(0..<count))
    }
  }

  /// A matrix large enough for its rows to be shared out.
  @Test func productsOfLargeMatrices() throws {
    let graph = try Graph.random(520, chance: 0.45, directed: true, seed: 33)
    #expect(graph.outgoing.arcCount > 100_000)
    let matrix = SparseMatrix(graph.weightedRows(), perThread: 20_000)
    let vector = Vector(graph.nodes.map { Double($0 * $0 % 97) })
    let slow = graph.nodes.map { node in graph.neighbours(of: node).reduce(0) { $0 + vector[$1] } }
    for limit in [1, 2, nil] {
      let result = Vector(repeating: -1, count: graph.nodeCount)
      Threads.$limit.withValue(limit) { matrix.multiply(vector, into: result) }
      #expect(result.array == slow)
    }
  }
}
