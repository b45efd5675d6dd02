/// Numbered lists: lines right below each other whose numbers go on.
extension LineReader {
  /// Lines that begin with 1., 2., … or １　, ２　, … and stand right below each other are items. A number alone above other text is no list: it may be that of a
  /// chapter.
  func markNumbered(_ lines: inout [Line]) {
    var first = 0
    while first < lines.count {
      var marks: [Int] = []
      var next = first
      var last: Int?
      while next < lines.count, next == first || !lines[next].afterBlank, lines[next].look == .text,
        let (number, end) = number(lines[next]),
        last.map({ $0 + 1 == number }) ?? true
      {
        marks.append(end)
        last = number
        next += 1
      }
      if marks.count > 1 {
        for (offset, mark) in marks.enumerated() {
          lines[first + offset].look = .item
          lines[first + offset].start = mark
        }
      }
      first = max(next, first + 1)
    }
  }

  /// The number with which a line begins, and where what follows it begins: `12. Japan`, `3) Japan`, １　日本.
  private func number(_ line: Line) -> (Int, end: Int)? {
    let digits = line.range.prefix { scalars[$0].plain.isDigit }
    guard (1...2).contains(digits.count), digits.upperBound + 1 < line.range.upperBound else { return nil }
    var end = digits.upperBound
    if scalars[end].plain.isOne(of: ".)") { end += 1 } else if scalars[end].value != 0x3000 { return nil }
    let isWide = scalars[end - 1].value > 0x7F || scalars[digits.upperBound].value == 0x3000
    guard isWide || scalars[end].isBlank else { return nil }
    while end < line.range.upperBound, scalars[end].isBlank { end += 1 }
    guard end < line.range.upperBound else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int(scalars[$1].plain.value) - 48 }, end)
  }
}
