import Testing

@testable import GraphCore

/// What another program says of a graph.
struct Oracle: OracleRecord {
  let tool: String
  let version: String
  let name: String
  let nodes: Int
  let directed: Bool
  let edges: [[Int]]
  let weights: [Double]?
  /// The group of each node, where a measure asks for groups.
  let groups: [Int]?
  let results: [OracleResult]

  var graph: Graph {
    get throws {
      try Graph(
        nodeCount: nodes, directed: directed, edges: edges.map { ($0[0], $0[1]) }, weights: weights, policy: .simple)
    }
  }

  /// Every graph recorded for centralities and paths, by name.
  static var all: [Oracle] { get throws { try all(in: "Oracles") } }
}
