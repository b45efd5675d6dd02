import AllianceNetwork
import Foundation
import Interchange
import TreatyText

extension Codesheet {
  /// Reads a sheet that ``csv(mark:)`` wrote and a person went through, in UTF-8 or in what a spreadsheet saved it (Shift_JIS, UTF-16), cells apart by
  /// commas, tabs or semicolons. Columns may stand in any order; those that nobody filled in may be gone, but for `document`, `sentence` and `decision`.
  ///
  /// Throws `ModelError` with every problem: its line and column, the value, and what was expected.
  public init(name: String, data: Data, registry: Registry) throws {
    let text: SourceText
    do {
      text = try SourceReader().read(data, name: "codesheet")
    } catch let error as SourceError {
      throw ModelError([
        Problem(file: name, message: "the sheet cannot be read: \(error.description.dropFirst("codesheet: ".count))")
      ])
    }
    if let broken = text.findings.first(where: { $0.code == "bytes-replaced" }) {
      throw ModelError([Problem(file: name, message: broken.message, hint: "save the sheet as CSV in UTF-8")])
    }
    let table = try CSVTable(ModelFile(name: name, text: text[0..<text.scalars.count]))
    var reader = CodesheetReader(file: name, columns: table.columns, registry: registry)
    reader.checkColumns()
    let rows = table.rows.map { reader.row($0) }
    guard reader.problems.isEmpty else { throw ModelError(reader.problems) }
    self.init(rows: rows)
  }
}

/// Reads the rows of a sheet and collects what is wrong in them.
struct CodesheetReader {
  typealias Column = CodesheetRow.Column

  let file: String
  let columns: [String]
  let registry: Registry
  private(set) var problems: [Problem] = []

  init(file: String, columns: [String], registry: Registry) {
    self.file = file
    self.columns = columns
    self.registry = registry
  }

  mutating func checkColumns() {
    let known = Column.allCases.map(\.rawValue)
    for column in columns where !known.contains(column) {
      note(1, column, "\"\(column)\" is no column of a codesheet", suggestion(for: column, among: known))
    }
    for column in [Column.document, .sentence, .decision] where !columns.contains(column.rawValue) {
      note(1, column.rawValue, "the column \(column.rawValue) is missing", "export the sheet anew, or put the column back")
    }
  }

  /// The row; what is wrong in it is noted.
  mutating func row(_ source: CSVTable.Row) -> CodesheetRow {
    let cells = source.cells.mapValues { $0.trimmingBlanks }.filter { !$0.value.isEmpty }
    let line = source.line
    var row = CodesheetRow(
      line: line, file: file, document: cells[.document] ?? "", sentence: cells[.sentence] ?? "", context: cells[.context],
      place: nil, page: nil, tie: nil,
      decision: decision(cells[.decision], line), corrected: nil, voice: .author, comment: cells[.comment], coder: cells[.coder],
      finding: cells[.finding])
    row.page = number(cells, .page, line)
    if let start = number(cells, .start, line), let end = number(cells, .end, line) {
      if start <= end {
        row.place = start..<end
      } else {
        note(line, "end", "the place ends before it begins", "leave start and end as they were")
      }
    }
    if let word = cells[.voice] {
      if let voice = Voice(rawValue: word) {
        row.voice = voice
      } else {
        note(line, "voice", "\"\(word)\" is no voice", suggestion(for: word, among: Voice.allCases.map(\.rawValue)))
      }
    }
    let fields = [Column.type, .parties, .from, .to, .status, .date, .name]
    let original = fields.contains { cells[$0] != nil }
    let corrections = fields.compactMap(Column.correction).filter { cells[$0] != nil }
    if row.decision == .add {
      row.corrected = tie(draft(cells, corrected: true), line, isCorrection: true)
      if cells[.correctedName] == nil { row.corrected?.name = nil }
      row.tie = nil
    } else if original {
      row.tie = tie(draft(cells, corrected: false), line, isCorrection: false)
      if row.decision == .correct {
        var corrected = tie(draft(cells, corrected: true), line, isCorrection: true)
        let isOther = cells[.correctedType] != nil || cells[.correctedParties] != nil
        if isOther, cells[.correctedName] == nil, let other = corrected {
          corrected?.name = registry.name(of: other, as: row.tie)
        }
        row.corrected = corrected
      }
    }
    check(row, hasTie: original, corrections: corrections)
    return row
  }

  private mutating func check(_ row: CodesheetRow, hasTie: Bool, corrections: [Column]) {
    if let decision = row.decision {
      if row.document.isEmpty { note(row.line, "document", "the row has a decision and no document", "name the text") }
      if row.sentence.isEmpty {
        note(row.line, "sentence", "the row has a decision and no sentence", "copy the words of the text that tell the tie")
      }
      if !hasTie, decision != .add, decision != .reject || row.finding == nil {
        note(
          row.line, "decision", "there is no tie in this row to \(decision.rawValue)",
          "write add to make one of the corrected columns")
      }
      if decision == .correct, corrections.isEmpty {
        note(row.line, "decision", "nothing is corrected", "fill in a corrected column, or write accept")
      }
    }
    if row.decision != .correct, row.decision != .add, let first = corrections.first {
      let decision = row.decision?.rawValue ?? "blank"
      note(
        row.line, first.rawValue, "a correction stands here and the decision is \(decision)",
        "write correct in the column decision")
    }
  }

  private mutating func decision(_ word: String?, _ line: Int) -> CodesheetRow.Decision? {
    guard let word else { return nil }
    if let decision = CodesheetRow.Decision(word: word) { return decision }
    let known = CodesheetRow.Decision.allCases.map(\.rawValue)
    note(line, "decision", "\"\(word)\" is no decision", suggestion(for: word, among: known) + ", or leave the cell blank")
    return nil
  }

  /// The tie of a row: as it was read, or with what is corrected.
  private func draft(_ cells: [String: String], corrected: Bool) -> TieDraft {
    func word(_ column: Column) -> String? {
      guard corrected, let word = Column.correction(of: column).flatMap({ cells[$0] }) else { return cells[column] }
      return word.lowercased() == "none" || word == "なし" ? nil : word
    }
    // Other parties are other ends.
    let turned = corrected && cells[.correctedParties] != nil
    func end(_ column: Column) -> String? {
      turned && Column.correction(of: column).flatMap { cells[$0] } == nil ? nil : word(column)
    }
    var parties = (word(.parties) ?? "").codes
    if corrected, !turned, cells[.correctedFrom] != nil || cells[.correctedTo] != nil { parties = [] }
    return TieDraft(
      type: word(.type), parties: parties, from: end(.from), to: (end(.to) ?? "").codes, status: word(.status), date: word(.date),
      basis: corrected && turned ? nil : cells[.basis], name: word(.name))
  }

  private mutating func tie(_ draft: TieDraft, _ line: Int, isCorrection: Bool) -> CodedTie? {
    let (tie, faults) = draft.tie(registry)
    for fault in faults {
      let column = isCorrection ? Column(rawValue: fault.field).flatMap(Column.correction)?.rawValue ?? fault.field : fault.field
      note(line, column, fault.message, fault.hint)
    }
    return tie
  }

  private mutating func number(_ cells: [String: String], _ column: Column, _ line: Int) -> Int? {
    guard let word = cells[column] else { return nil }
    if let number = Int(word), number >= 0 { return number }
    note(line, column.rawValue, "\"\(word)\" is no whole number", "leave the column as it was")
    return nil
  }

  private mutating func note(_ line: Int, _ column: String, _ message: String, _ hint: String) {
    let place = columns.firstIndex(of: column).map { $0 + 1 } ?? 1
    problems.append(
      Problem(file: file, line: line, column: place, path: "row \(line), column \(column)", message: message, hint: hint))
  }
}

extension [String: String] {
  fileprivate subscript(column: CodesheetRow.Column) -> String? { self[column.rawValue] }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Codes apart by blanks, commas or semicolons, upper-case.
  fileprivate var codes: [String] {
    split { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "、" }.map { $0.uppercased() }
  }
}
