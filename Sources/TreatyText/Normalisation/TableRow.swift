/// A row of a table that is more than one line with all its cells in it.
struct TableRow: Sendable {
  /// The lines that it takes.
  var lines: Range<Int>
  /// The parts of each cell, one a line; none where it is empty.
  var cells: [[Range<Int>]]
  /// What stands for an empty cell at the end: a dash where the cells were lines and nobody can tell which is missing.
  var missing: Unicode.Scalar = " "

  /// How many cells are not empty.
  var filled: Int { cells.count { !$0.isEmpty } }

  /// The rows of all tables of a text that are more than one line each, or lack cells, in order.
  static func rows(of lines: [Line], _ scalars: [Unicode.Scalar]) -> [TableRow] {
    let rows = CellLines(scalars: scalars, lines: lines).rows()
    let aligned = AlignedTables(scalars: scalars, lines: lines).rows()
    guard !aligned.isEmpty else { return rows }
    let taken = Set(rows.lazy.flatMap(\.lines))
    return (rows + aligned.filter { $0.lines.allSatisfy { !taken.contains($0) } }).sorted {
      $0.lines.lowerBound < $1.lines.lowerBound
    }
  }
}
