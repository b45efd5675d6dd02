import Foundation
import Testing

/// A file that a script in Tools/oracles wrote: what another program says of a graph.
protocol OracleRecord: Decodable, CustomTestStringConvertible {
  var tool: String { get }
  var version: String { get }
  var name: String { get }
}

extension OracleRecord {
  var testDescription: String { "\(tool) \(version) on \(name)" }

  /// Every record in a folder beside the tests, by name of file.
  static func all(in folder: String) throws -> [Self] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: folder)
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try JSONDecoder().decode(Self.self, from: Data(contentsOf: $0)) }
  }
}

/// What a call of another program gave.
struct OracleResult: Decodable {
  let measure: String
  let call: String
  let value: Value
  private let given: Double?

  /// How far ours may be away.
  var tolerance: Double { given ?? 1e-10 }

  enum CodingKeys: String, CodingKey {
    case measure, call, value
    case given = "tolerance"
  }

  enum Value: Decodable {
    case number(Double)
    case scores([Double?])
    case rows([[Double]])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let scores = try? container.decode([Double?].self) {
        self = .scores(scores)
      } else {
        self = .rows(try container.decode([[Double]].self))
      }
    }
  }
}
