import Foundation
import Testing

@testable import GraphCore

/// What another program says of a graph: a file that a script in Tools/oracles wrote.
struct Oracle: Decodable, CustomTestStringConvertible {
  struct Result: Decodable {
    let measure: String
    let call: String
    let tolerance: Double
    let value: Value
  }

  enum Value: Decodable {
    case number(Double)
    case scores([Double?])
    case lists([[Int]])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let scores = try? container.decode([Double?].self) {
        self = .scores(scores)
      } else {
        self = .lists(try container.decode([[Int]].self))
      }
    }
  }

  let tool: String
  let version: String
  let name: String
  let nodes: Int
  let directed: Bool
  let edges: [[Int]]
  let weights: [Double]?
  /// The group of each node, where a measure asks for groups.
  let groups: [Int]?
  let results: [Result]

  var testDescription: String { "\(tool) \(version) on \(name)" }

  var graph: Graph {
    get throws {
      try Graph(
        nodeCount: nodes, directed: directed, edges: edges.map { ($0[0], $0[1]) }, weights: weights, policy: .simple)
    }
  }

  /// Every graph recorded for centralities and paths, by name.
  static var all: [Oracle] { get throws { try all(in: "Oracles") } }

  /// Every graph recorded in a folder beside the tests, by name of file.
  static func all(in folder: String) throws -> [Oracle] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: folder)
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try JSONDecoder().decode(Oracle.self, from: Data(contentsOf: $0)) }
  }
}
