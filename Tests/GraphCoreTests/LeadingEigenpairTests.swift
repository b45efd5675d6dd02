import Foundation
import Testing

@testable import GraphCore

/// The leading eigenpair where Lanczos's method is enough and where it has to be left to conjugate gradients.
struct LeadingEigenpairTests {
  /// What the matrix makes of the vector, less the eigenvalue times it, over the eigenvalue.
  private func residual(_ pair: LeadingEigenpair, _ graph: Graph) -> Double {
    let rows = graph.weightedRows()
    let left = graph.nodes.map { node in
      rows.row(node).reduce(0.0) { $0 + (rows.weights?[$1] ?? 1) * pair.vector[Int(rows.targets[$1])] } - pair.value
        * pair.vector[node]
    }
    return left.norm / pair.value
  }

  @Test(arguments: 1...6) func isProvedByItsResidual(seed: UInt64) throws {
    let plain = try Graph.random(120, chance: 0.06, seed: seed + 9_000)
    let edges = plain.edges.map { ($0.source, $0.target) }
    let weights = seed % 2 == 0 ? edges.indices.map { 1 / Double(1 + $0 % 13) } : nil
    let given = try Graph(nodeCount: 120, directed: false, edges: edges, weights: weights, policy: .simple)
    let graph = given.induced(on: try #require(given.components(without: nil).members.max { $0.count < $1.count }))
    let pair = LeadingEigenpair(of: graph.weightedRows())
    #expect(pair.converged && pair.iterations < 60 && residual(pair, graph) < 1e-13)
    // Plain power iteration on A + 1, so that no negative eigenvalue is in the way.
    var slow = graph.nodes.map { _ in 1.0 }
    let rows = graph.weightedRows()
    for _ in 0..<500 {
      slow = graph.nodes.map { node in
        rows.row(node).reduce(slow[node]) { $0 + (rows.weights?[$1] ?? 1) * slow[Int(rows.targets[$1])] }
      }
      slow.scale(by: 1 / slow.norm)
    }
    #expect(agree(pair.vector.map { $0 }, slow.map { $0 }, within: 1e-11))
  }

  /// The second eigenvalue of a long path is so close that forty vectors are not enough.
  @Test func longPaths() throws {
    for count in [2, 3, 41, 400] {
      let path = try Graph.path(count)
      let pair = LeadingEigenpair(of: path.weightedRows())
      let step = Double.pi / Double(count + 1)
      #expect(pair.converged && agree(pair.value, 2 * cos(step), within: 1e-12), "\(count)")
      #expect(residual(pair, path) < 1e-12)
    }
    let start = LanczosStart(
      of: SparseMatrix(try Graph.path(400).weightedRows()), from: Vector(repeating: 1, count: 400))
    #expect(!start.isSettled && start.steps < 40)
  }

  @Test func ritzPairsGrowWithTheMatrix() {
    var form = Tridiagonal()
    var pair = LeadingRitzPair.none
    for row in 0..<12 {
      form.diagonal.append(Double(row * 7 % 5) - 1)
      let next = 0.5 + Double(row % 3)
      pair = form.leadingPair(after: pair, next: next)
      #expect(agree(pair.value, form.eigenvalue(at: row), within: 1e-14))
      #expect(agree(pair.vector.norm, 1) && agree(pair.residual, abs(pair.vector[row]) * next))
      form.beside.append(next)
    }
  }
}
