import Testing

@testable import GraphCore

/// The product by bundles of rows is that row by row, to the last bit.
struct SparseMatrixTests {
  private func agrees(_ graph: Graph) {
    let rows = graph.weightedRows()
    let vector = Vector(graph.nodes.map { 1 / Double($0 + 3) })
    let result = Vector(repeating: -1, count: graph.nodeCount)
    SparseMatrix(rows).multiply(vector, into: result)
    let slow = graph.nodes.map { node in
      rows.row(node).reduce(0.0) { $0 + (rows.weights?[$1] ?? 1) * vector[rows.targets[$1]] }
    }
    #expect(result.array == slow)
  }

  @Test(arguments: [0, 1, 2, 7, 8, 9, 15, 16, 17, 40]) func rowsOfAllLengths(count: Int) throws {
    agrees(try Graph.simple(count, []))
    agrees(try Graph.random(count, chance: 0.3, directed: true, seed: UInt64(count) + 7000))
    // No two rows of the same length: 0, 1, 2, …
    agrees(try Graph.simple(count, (0..<count).flatMap { a in (0..<a).map { (a, $0) } }, directed: true))
    if count > 1 { agrees(try Graph.star(count)) }
  }

  @Test(arguments: 1...4) func weights(seed: Int) throws {
    let plain = try Graph.random(50, chance: 0.15, directed: seed % 2 == 0, seed: UInt64(seed) + 7100)
    let edges = plain.edges.map { ($0.source, $0.target) }
    agrees(
      try Graph(
        nodeCount: 50, directed: plain.isDirected, edges: edges, weights: edges.map { 0.1 + Double(($0.0 * 7 + $0.1) % 11) },
        policy: .simple))
  }

  /// Beyond one window of rows, with rows longer than are told apart by length.
  @Test func severalWindows() throws {
    let count = 9_000
    let hubs = (1..<count).map { (0, $0) } + (0..<300).map { ($0 + 5_000, 4_999) }
    let ring = (0..<count).map { ($0, ($0 * 7 + 3) % count) }.filter { $0.0 != $0.1 }
    agrees(try Graph.simple(count, hubs + ring))
  }
}
