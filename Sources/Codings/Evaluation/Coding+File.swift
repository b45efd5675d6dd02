import AllianceNetwork
import Foundation

extension Coding {
  /// The coding in the bytes of a file called `name`, as `extract` writes it: one (`.json`) or one a line (`.ndjson`), told apart by what the file holds. Blank
  /// lines are passed over.
  ///
  /// Throws `ModelError` with the line, for a file of lines, and the key at which it is no coding.
  public init(named name: String, data: Data) throws {
    let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().filter { $1.contains { $0 > 0x20 } }
    guard !lines.isEmpty else { throw Self.error(name, 0, "the file is empty", "") }
    guard lines.count > 1, (try? JSONSerialization.jsonObject(with: data)) == nil else {
      self = try Self.read(data, name, line: 0)
      return
    }
    self.init()
    for (index, line) in lines { append(try Self.read(Data(line), name, line: index + 1)) }
  }

  private static func read(_ data: Data, _ name: String, line: Int) throws -> Coding {
    do {
      return try Coding(json: data)
    } catch let error as DecodingError {
      throw Self.error(name, line, "this is no coding: \(error.reason)", error.path)
    }
  }

  private static func error(_ name: String, _ line: Int, _ message: String, _ path: String) -> ModelError {
    let hint = "give what extract wrote as .json or .ndjson"
    return ModelError([Problem(file: name, line: line, column: line > 0 ? 1 : 0, path: path, message: message, hint: hint)])
  }
}
