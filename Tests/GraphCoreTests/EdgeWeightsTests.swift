import TestSupport
import Testing

@testable import GraphCore

struct EdgeWeightsTests {
  /// Weights of one kind, so many of them, and how many bytes each may take.
  struct Kind: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: Int
    let weight: @Sendable (Int) -> Double

    static let all: [Kind] = [
      Kind(testDescription: "counts", bytes: 4) { Double(1 + $0 % 40) },
      Kind(testDescription: "hundredths", bytes: 4) { Double(1 + 37 * $0 % 1_000) / 100 },
      Kind(testDescription: "billionths", bytes: 4) { Double(1 + 104_729 * $0) / 1e9 },
      Kind(testDescription: "the largest count and the least tenth", bytes: 4) { $0 % 2 == 0 ? 429_496_729.5 : 0.1 },
      Kind(testDescription: "thirds", bytes: 8) { Double(1 + $0) / 3 },
      Kind(testDescription: "sums of tenths", bytes: 8) { 0.1 + 0.2 + Double($0) },
      Kind(testDescription: "one decimal too many", bytes: 8) { 0.1234567891 + Double($0) },
      Kind(testDescription: "a unit too fine for the first", bytes: 8) { $0 == 0 ? 4e9 : 0.25 },
      Kind(testDescription: "the ends of the range", bytes: 8) { [1e-100, 1e100, 1][$0 % 3] },
    ]
  }

  @Test(arguments: Kind.all, [false, true])
  func keepEveryBitInSixteenBytesAnEdge(kind: Kind, directed: Bool) throws {
    let bare = try Graph.random(60, chance: 0.3, directed: directed, seed: 3)
    let given = bare.edges.indices.map(kind.weight)
    let graph = try Graph(
      nodeCount: 60, directed: directed, edges: bare.edges.map { ($0.source, $0.target) }, weights: given, policy: .simple)
    #expect(graph.edges.map(\.weight.bitPattern) == given.map(\.bitPattern))
    let weights = try #require(graph.edgeWeights)
    #expect(weights.byteCount == kind.bytes * graph.edgeCount)
    let arcs = directed ? graph.outgoing.arcCount + graph.incoming.arcCount : graph.outgoing.arcCount
    #expect(arcs * MemoryLayout<Int32>.stride == 8 * graph.edgeCount)
    #expect(bare.edgeWeights == nil)
  }

  @Test(arguments: [false, true], 1...8 as ClosedRange<UInt64>)
  func standAtBothEndsOfAnEdge(directed: Bool, seed: UInt64) throws {
    var generator = SplitMix64(state: seed)
    // Loops and parallel edges among them; thirds, so that no two are told apart by chance alone.
    let edges = (0..<60).map { _ in (Int.random(in: 0..<9, using: &generator), Int.random(in: 0..<9, using: &generator)) }
    let given = edges.indices.map { Double($0 + 1) / (seed % 2 == 0 ? 3 : 1) }
    let graph = try Graph(nodeCount: 9, directed: directed, edges: edges, weights: given, policy: .asGiven)
    for direction in [Direction.outgoing, .incoming] {
      var rows = [[(neighbour: Int, weight: Double)]](repeating: [], count: 9)
      for ((source, target), weight) in zip(edges, given) {
        if !directed || direction == .outgoing { rows[source].append((target, weight)) }
        if directed ? direction == .incoming : source != target { rows[target].append((source, weight)) }
      }
      // Parallel edges in the order given: weights rise with it.
      let expected = rows.map { row in row.sorted { ($0.neighbour, $0.weight) < ($1.neighbour, $1.weight) } }
      #expect(graph.nodes.map { graph.neighbours(of: $0, direction).map(Int.init) } == expected.map { $0.map(\.neighbour) })
      #expect(graph.nodes.map { graph.weights(of: $0, direction) } == expected.map { $0.map(\.weight) })
      #expect(graph.weightedRows(direction).weights == expected.flatMap { $0.map(\.weight) })
      #expect(graph.rowSums(direction) == expected.map { $0.reduce(0) { $0 + $1.weight } })
    }
  }

  @Test func ofAListAreWhatItSays() throws {
    let numbers = ["0.1", "12.25", "3", "0.007", "41.999999999"]
    let list = numbers.enumerated().map { "a b\($0) \($1)\n" }.joined()
    let graph = try LabelledGraph(edgeList: list.utf8, directed: false, policy: .simple).graph
    #expect(graph.weights(of: 0) == numbers.compactMap { Double($0) })
    #expect(graph.unweighted().weights(of: 0) == nil)
  }
}
