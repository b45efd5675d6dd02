import Foundation

extension Coding {
  /// The coding in the bytes of a file called `name`, as `extract` writes it: one (`.json`) or one a line (`.ndjson`), told apart by what the file holds. Blank
  /// lines are passed over.
  ///
  /// Throws ``ModelError`` with the line, for a file of lines, at which it is no coding.
  public init(name: String, data: Data) throws {
    if let coding = try? Coding(json: data) {
      self = coding
      return
    }
    self.init()
    let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
    let isLines = lines.count { $0.contains { $0 > 0x20 } } > 1 && (try? JSONSerialization.jsonObject(with: data)) == nil
    func refuse(_ line: Int) -> ModelError {
      ModelError([
        Problem(
          file: name, line: line, column: line > 0 ? 1 : 0, path: "", message: "this is no coding",
          hint: "give what extract wrote as .json or .ndjson")
      ])
    }
    guard isLines else { throw refuse(0) }
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      guard let coding = try? Coding(json: Data(line)) else { throw refuse(index + 1) }
      append(coding)
    }
  }
}
