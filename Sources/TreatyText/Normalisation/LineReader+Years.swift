/// Lines that are entries of a list by how they begin, and rows by what stands in them.
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
      "12".unicodeScalars.contains(scalars[body.lowerBound]),
      scalars[body.lowerBound + 4].isBlank || ":-".unicodeScalars.contains(scalars[body.lowerBound + 4])
    else { return false }
    let rest = body.dropFirst(4).first { scalars[$0].isLetter }
    return rest.map { !scalars[$0].isJapanese } ?? false
  }

  /// How many bars stand between blanks.
  func bars(_ body: Range<Int>) -> Int {
    body.dropFirst().count { scalars[$0].plain == "|" && scalars[$0 - 1].isBlank }
  }
}
