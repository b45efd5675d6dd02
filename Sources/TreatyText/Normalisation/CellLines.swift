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
      if let (found, next) = grouped(paragraphs, first) ?? running(paragraphs[first]).map({ ($0, first + 1) }) {
        rows += found
        first = next
        continue
      }
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

  /// A paragraph that begins with the heads of columns and has a row in every so many lines: 相手国 / 種類 / 現状 / 米国 / ACSA / 1996年発効.
  private func running(_ paragraph: Range<Int>) -> [TableRow]? {
    let width = paragraph.prefix(6).prefix { isHead($0) }.count
    guard width > 1, paragraph.count % width == 0, paragraph.count >= width * 4,
      paragraph.allSatisfy({ isCell($0, isWide: $0 >= paragraph.lowerBound + width) })
    else { return nil }
    return stride(from: paragraph.lowerBound, to: paragraph.upperBound, by: width).map { start in
      TableRow(lines: start..<start + width, cells: (start..<start + width).map { [lines[$0].range] })
    }
  }

  /// Paragraphs below one of heads whose first line stands for several rows: `Type / Country / Date`, then a type with a country and a date, and further
  /// ones of the same type. The first cell of these is empty.
  private func grouped(_ paragraphs: [Range<Int>], _ first: Int) -> ([TableRow], next: Int)? {
    let head = paragraphs[first]
    let step = head.count - 1
    guard (2...5).contains(step), head.allSatisfy({ isHead($0) }) else { return nil }
    var next = first + 1
    while next < paragraphs.count, paragraphs[next].count > step, paragraphs[next].count % step == 1,
      paragraphs[next].allSatisfy({ isCell($0, isWide: $0 > paragraphs[next].lowerBound) })
    {
      next += 1
    }
    let groups = paragraphs[first + 1..<max(next, first + 1)]
    guard groups.count > 1, groups.contains(where: { $0.count > head.count }) else { return nil }
    var rows = [TableRow(lines: head, cells: head.map { [lines[$0].range] })]
    for group in groups {
      for start in stride(from: group.lowerBound + 1, to: group.upperBound, by: step) {
        let isFirst = start == group.lowerBound + 1
        let cells = (start..<start + step).map { [lines[$0].range] }
        rows.append(
          TableRow(
            lines: (isFirst ? group.lowerBound : start)..<start + step,
            cells: [isFirst ? [lines[group.lowerBound].range] : []] + cells))
      }
    }
    return (rows, next)
  }

  /// Whether a line is the head of a column, by its words.
  private func isHead(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.look == .text, line.width < 40, !line.range.isEmpty else { return false }
    let words = scalars[line.range].reduce(into: "") { $0.unicodeScalars.append($1.plain) }.lowercased()
    return Self.heads.contains {
      words == $0 || words.hasPrefix($0 + " ") || words.hasPrefix($0 + "・") || words.hasPrefix($0 + "の")
    }
  }

  private static let heads = [
    "相手国", "相手", "国名", "国", "国・地域", "当事国", "締約国", "種類", "種別", "区分", "名称", "協定", "取決め", "文書", "署名", "発効", "現状", "状況", "備考", "年",
    "partner", "partners", "country", "state", "party", "parties", "type", "kind", "agreement", "arrangement", "instrument",
    "treaty",
    "signed", "signature", "done", "in force", "entry into force", "status", "state of play", "date", "year", "since", "remarks",
    "notes",
  ]

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
