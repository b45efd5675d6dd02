/// Finds tables that were copied with a cell a line: paragraphs of equally many short lines, one a row, the first of them the head.
///
/// A row may lack its last cell. Three rows at the least make a table. O(lines).
struct CellLines {
  let scalars: [Unicode.Scalar]
  let lines: [Line]

  /// The rows of all such tables, in order.
  func rows() -> [TableRow] {
    let paragraphs = paragraphs()
    var rows: [TableRow] = []
    var first = 0
    while first < paragraphs.count {
      let width = paragraphs[first].count
      var next = first
      if (3...9).contains(width) {
        while next < paragraphs.count, (width - 1...width).contains(paragraphs[next].count), paragraphs[next].count > 2,
          paragraphs[next].allSatisfy({ isCell($0, isWide: next > first && $0 > paragraphs[next].lowerBound) })
        {
          next += 1
        }
      }
      if next - first > 3 {
        rows += paragraphs[first..<next].map { row in
          let cells = row.map { [lines[$0].range] }
          return TableRow(
            lines: row, cells: cells + Array(repeating: [], count: max(0, width - cells.count)), missing: "-")
        }
        first = next
      } else {
        first += 1
      }
    }
    return rows
  }

  /// Runs of lines without a blank line between them.
  private func paragraphs() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in lines.indices.dropFirst() where lines[index].afterBlank {
      found.append(start..<index)
      start = index
    }
    if start < lines.count { found.append(start..<lines.count) }
    return found
  }

  /// A short line that is no item and ends no sentence; remarks behind the first cell of a row may be longer.
  private func isCell(_ index: Int, isWide: Bool) -> Bool {
    let line = lines[index]
    guard line.look == .text || line.look == .furniture, line.width < (isWide ? 100 : 60), line.indent < 3, !line.range.isEmpty
    else {
      return false
    }
    return !"。.:：、".unicodeScalars.contains(scalars[line.range.upperBound - 1]) || isShortened(line.range)
  }

  /// `n.a.`: letters with stops between them end no sentence.
  private func isShortened(_ range: Range<Int>) -> Bool {
    range.count < 8 && range.count > 3 && scalars[range.upperBound - 3] == "."
  }
}
