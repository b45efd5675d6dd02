/// Lines that are entries of a list by how they begin.
extension LineReader {
  /// Three lines or more in a row that begin with a year are entries of a list: `1987  Australia, Egypt`.
  func markYears(_ lines: inout [Line]) {
    var first = 0
    while first < lines.count {
      var next = first
      while next < lines.count, lines[next].look == .text, next == first || !lines[next].afterBlank,
        opensWithYear(lines[next].range)
      {
        next += 1
      }
      if next - first > 2 {
        for index in first..<next { lines[index].look = .item }
      }
      first = max(next, first + 1)
    }
  }

  private func opensWithYear(_ body: Range<Int>) -> Bool {
    guard body.count > 6, body.prefix(4).allSatisfy({ scalars[$0].isDigit }),
      scalars[body.lowerBound].isOne(of: "12"),
      scalars[body.lowerBound + 4].isBlank || scalars[body.lowerBound + 4].isOne(of: ":-")
    else { return false }
    let rest = body.dropFirst(4).first { scalars[$0].isLetter }
    return rest.map { !scalars[$0].isJapanese } ?? false
  }

  /// Short lines behind a colon that stand deeper than it are entries of a list without marks.
  func markListed(_ lines: inout [Line]) {
    var first = 1
    while first < lines.count {
      let head = lines[first - 1]
      var next = first
      if !head.range.isEmpty, head.look != .row, scalars[head.range.upperBound - 1].plain == ":" {
        while next < lines.count, lines[next].look == .text, lines[next].indent > head.indent,
          next == first || !lines[next].afterBlank,
          lines[next].indent == lines[first].indent
        {
          next += 1
        }
      }
      if next > first, next == first + 1 || (first..<next).allSatisfy({ lines[$0].width < 80 }) {
        for index in first..<next { lines[index].look = .item }
      }
      first = max(next, first + 1)
    }
  }
}
