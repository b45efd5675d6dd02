/// Rows of tables that lost their bars, told by what divides their cells.
extension LineReader {
  /// Four lines or more in a row that are divided by single ideographic spaces, three or more in the first, are a table; rows may lack cells at the end,
  /// as long as a third of them lacks none.
  func markSpaces(_ lines: inout [Line]) {
    var first = 0
    while first < lines.count {
      var next = first + 1
      let spaces = lines[first].spaces
      if lines[first].look == .text, spaces > 2, lines[first].indent == 0 {
        while next < lines.count, lines[next].look == .text, (1...spaces).contains(lines[next].spaces), !lines[next].afterBlank,
          !endsSentence(lines[next].range)
        {
          next += 1
        }
        let whole = (first..<next).count { lines[$0].spaces == spaces }
        if next - first > 3, whole * 3 >= next - first {
          mark(first..<next, .blanks, &lines)
        }
      }
      first = next
    }
  }

  /// Three lines or more in a row, each a short name, broad blanks and a year, are a list without marks: 豪州　　二〇一〇. Below a line of
  /// heads they are a table.
  func markDated(_ lines: inout [Line]) {
    var first = 0
    while first < lines.count {
      var next = first
      while next < lines.count, next == first || !lines[next].afterBlank, isDated(lines[next]) { next += 1 }
      let hasHead = first > 0 && !lines[first].afterBlank && (lines[first - 1].columns > 1 || lines[first - 1].spaces > 0)
      if next - first > 2, !hasHead { for index in first..<next { lines[index].look = .item } }
      first = max(next, first + 1)
    }
  }

  private func isDated(_ line: Line) -> Bool {
    guard line.look == .text, line.width < 70, line.columns > 1 || line.spaces > 0 else { return false }
    let body = line.range
    guard let gap = body.first(where: { scalars[$0].value == 0x3000 || scalars[$0] == " " && scalars[$0 + 1] == " " }),
      (1...12).contains(gap - body.lowerBound),
      body.prefix(gap - body.lowerBound).allSatisfy({
        scalars[$0].isHan || scalars[$0].isKana || scalars[$0].isLetter || scalars[$0].value > 0xFF20
      }),
      let start = (gap..<body.upperBound).first(where: { !scalars[$0].isBlank })
    else { return false }
    let year = (start..<body.upperBound).prefix(5).prefix {
      scalars[$0].plain.isDigit || scalars[$0].kanjiDigit != nil || scalars[$0] == "〇"
    }
    return year.count == 4 && scalars[start].plain.isOne(of: "12一二")
  }

  /// Three lines or more in a row with the same number of semicolons, two at the least, are a table that a program wrote.
  func markSemicolons(_ lines: inout [Line]) {
    markDivided(&lines, .semicolons) { $0.semicolons }
  }

  /// Three lines or more in a row with as many broad slashes, two at the least, are a table: 英国／2023年／発効. Lines too long for cells are none.
  func markSlashes(_ lines: inout [Line]) {
    markDivided(&lines, .slashes) { line in
      line.width < 240 ? scalars[line.range].count { $0.value == 0xFF0F } : 0
    }
  }

  private func markDivided(_ lines: inout [Line], _ divider: Line.Divider, _ count: (Line) -> Int) {
    var first = 0
    while first < lines.count {
      var next = first
      let own = lines[first].look == .text ? count(lines[first]) : 0
      while own > 1, next < lines.count, lines[next].look == .text, next == first || !lines[next].afterBlank,
        count(lines[next]) == own
      {
        next += 1
      }
      if next - first > 2 { mark(first..<next, divider, &lines) }
      first = max(next, first + 1)
    }
  }

  private func mark(_ range: Range<Int>, _ divider: Line.Divider, _ lines: inout [Line]) {
    for index in range {
      lines[index].look = .row
      lines[index].divider = divider
    }
  }

  private func endsSentence(_ body: Range<Int>) -> Bool { scalars[body.upperBound - 1].isOne(of: "。．：:") }
}
