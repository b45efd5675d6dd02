import AllianceNetwork
import SwiftCSV

/// A table that was read from CSV: rows of named cells, each with its line.
public struct CSVTable: Sendable, Hashable {
  /// A row.
  public struct Row: Sendable, Hashable {
    /// The line on which it begins, counted from 1.
    public var line: Int
    /// The cells that are not empty, by the name of their column.
    public var cells: [String: String]
  }

  /// The names of the columns, in lower case, in their order.
  public private(set) var columns: [String]
  /// The rows that are not empty, in their order.
  public private(set) var rows: [Row] = []

  /// Reads CSV with a row of column names, apart by commas, or, where the first line has no comma, by tabs or semicolons.
  ///
  /// Throws ``AllianceNetwork/ModelError``: no column names, a name that stands twice, a row that is longer than the names, a quote that is not
  /// closed or stands where none may.
  public init(_ file: ModelFile) throws {
    let text = file.text.first == "\u{FEFF}" ? String(file.text.dropFirst()) : file.text
    try Self.checkCharacters(text, file: file.name)
    let all = try Self.rows(text, file: file.name)
    columns = all.first?.map { $0.trimmed.lowercased() } ?? []
    while columns.last?.isEmpty == true { columns.removeLast() }
    guard !columns.isEmpty, !columns.contains("") else {
      throw Self.error(file.name, 1, "the first line does not name every column", "write the names of the columns there")
    }
    if let twice = columns.indices.first(where: { columns[..<$0].contains(columns[$0]) }) {
      throw Self.error(file.name, 1, "the column \"\(columns[twice])\" stands twice", "leave one")
    }
    var line = 1
    for row in all {
      defer { line += 1 + row.reduce(0) { $0 + $1.count(where: \.isNewline) } }
      let cells = row.map(CSVGuard.lifted)
      guard cells.dropFirst(columns.count).allSatisfy(\.isEmpty) else {
        let message = "the row has \(row.count) cells, and there are \(columns.count) columns"
        throw Self.error(file.name, line, message, "put cells with commas in quotes")
      }
      let named = Dictionary(uniqueKeysWithValues: zip(columns, cells)).filter { !$0.value.isEmpty }
      if line > 1, !named.isEmpty { rows.append(Row(line: line, cells: named)) }
    }
  }

  private static func rows(_ text: String, file: String) throws -> [[String]] {
    let start = text.prefix { !$0.isNewline }
    let delimiter: CSVDelimiter =
      start.contains(",") ? .comma : start.contains("\t") ? .tab : start.contains(";") ? .semicolon : .comma
    func rows(limit: Int?) throws -> [[String]] {
      let csv = try EnumeratedCSV(string: text, delimiter: delimiter, loadColumns: false, rowLimit: limit)
      return [csv.header] + csv.rows
    }
    do {
      return try rows(limit: nil)
    } catch {
      // The parser does not say where it stopped: the number of rows that can be read tells.
      var (good, bad) = (0, text.count(where: \.isNewline) + 2)
      while bad - good > 1 {
        let middle = (good + bad) / 2
        if (try? rows(limit: middle)) != nil { good = middle } else { bad = middle }
      }
      let read = (try? rows(limit: good)) ?? []
      let line = read.reduce(1) { $0 + 1 + $1.reduce(0) { $0 + $1.count(where: \.isNewline) } }
      throw Self.error(
        file, line, "something stands between a closing quote and the next comma", "write a quote within a cell twice")
    }
  }

  /// The parser reads whole characters, so that a mark that combines with a quote or a comma would hide it; and it closes an open
  /// quote by itself.
  private static func checkCharacters(_ text: String, file: String) throws {
    var line = 1
    var quotes = 0
    var opened = 1
    for character in text {
      if character.isNewline { line += 1 }
      let first = character.unicodeScalars.first
      if first == "\"" {
        quotes += 1
        if quotes % 2 == 1 { opened = line }
      }
      guard first == "\"" || first == "," || first == ";" || first == "\t" || first == "\n", character.unicodeScalars.count > 1
      else { continue }
      throw error(file, line, "a combining character follows a quote, a comma or a line end", "write a letter before it")
    }
    guard quotes % 2 == 0 else {
      throw error(file, opened, "a quote is opened and not closed", "write a quote within a cell twice")
    }
  }

  private static func error(_ file: String, _ line: Int, _ message: String, _ hint: String) -> ModelError {
    ModelError([Problem(file: file, line: line, column: 1, message: message, hint: hint)])
  }
}
