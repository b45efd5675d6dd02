import AllianceNetwork

/// A table of a section on structure: whole for programs, and what of it people are shown.
public struct StructureTable: Sendable {
  /// Its name in machine formats, unlike that of the other tables of its section.
  public let id: String
  /// The whole table.
  public internal(set) var table: Table
  /// What its numbers are numbers of; `nil` where it says so itself or has none.
  var units: StructureUnits?
  /// The columns that a terminal is shown, by id; all where it is `nil`.
  let shown: [String]?
  /// The columns that stand on paper, by id; those of a terminal where it is `nil`.
  let onPaper: [String]?
  /// How many rows a terminal is shown at most.
  let limit: Int
  private let words: ReportWording

  init(
    _ id: String, _ table: Table, shown: [String]? = nil, onPaper: [String]? = nil, limit: Int = 40, _ words: ReportWording
  ) {
    self.onPaper = onPaper
    self.id = id
    self.table = table
    self.shown = shown
    self.limit = limit
    self.words = words
  }

  /// The table for people to read on paper: the columns that they need, every row.
  public var forReading: Table { (onPaper ?? shown).map(table.keeping) ?? table }

  /// The table for a terminal: also cut after so many rows, which a note tells.
  public var forTerminal: Table {
    var table = shown.map(table.keeping) ?? table
    let left = table.rows.count - limit
    guard left > 0 else { return table }
    table.rows = Array(table.rows.prefix(limit))
    table.notes.insert(
      words(
        "Rows not shown: \(left); --format md, csv and json have them all.", "表示を省いた行：\(left)（--format md・csv・jsonにはすべて含まれる）。"),
      at: 0)
    return table
  }

  /// The first rows for a terminal with the graph and the units that they are of, without other notes: to be looked at beside those of other sections.
  func glance(rows: Int = 8, width: Int = 110) -> String {
    let first = (shown.map(table.keeping) ?? table).glance(
      rows: rows, more: { words("... \($0) more", "…他に\($0)行") }, width: width)
    guard units != nil, let graph = table.notes.first else { return first }
    return first + "\n" + graph.lines(of: width).joined(separator: "\n") + "\n"
  }

  /// The table as Markdown; its title and notes alone where it has no row.
  public var markdown: String {
    guard table.rows.isEmpty else { return forReading.markdown() }
    return "**\(table.title.escapedForMarkdown)**\n\n" + table.notes.map { "- \($0.escapedForMarkdown)\n" }.joined()
  }

  /// The table for a terminal of `width` columns; its title and notes alone where it has no row.
  public func text(width: Int = 110) -> String {
    guard table.rows.isEmpty else { return forTerminal.text(width: width) }
    return ([table.title, ""] + table.allNotes.flatMap { $0.lines(of: width) }).joined(separator: "\n") + "\n"
  }

  /// The rows as records, why values are undefined, and the notes.
  public var tree: Tree {
    .record([
      ("rows", table.tree), ("graph", units?.graph.preferring(.english).map(Tree.text) ?? .null),
      (
        "units",
        .record(
          table.columns.filter(\.isNumeric).compactMap { column in
            units?.unit(of: column.id)?.preferring(.english).map { (column.id, .text($0)) }
          })
      ),
      (
        "undefined",
        .texts(table.allNotes.dropFirst(table.notes.count).map { String($0.dropFirst(Table.undefinedMark.count + 2)) })
      ),
      ("notes", .texts(table.notes)),
    ])
  }
}
