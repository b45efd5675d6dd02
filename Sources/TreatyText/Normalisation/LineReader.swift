/// Divides a source into lines and says what each looks like. O(length).
struct LineReader {
  let scalars: [Unicode.Scalar]

  /// The lines, blank ones left out but remembered in their followers.
  func lines() -> [Line] {
    var lines: [Line] = []
    var start = 0
    var pageBreak = false
    var blank = false
    while start < scalars.count {
      var end = start
      while end < scalars.count, !scalars[end].isLineEnd { end += 1 }
      var line = read(start..<end, afterBreak: pageBreak)
      line.afterBlank = blank
      if line.look == .blank {
        blank = true
      } else {
        lines.append(line)
        blank = false
        pageBreak = false
      }
      if end < scalars.count, scalars[end].value == 12 { pageBreak = true }
      start = end + 1
    }
    markColumns(&lines)
    return lines
  }

  /// Three lines or more in a row with three columns or more are a table whose bars were lost.
  private func markColumns(_ lines: inout [Line]) {
    var first = 0
    while first < lines.count {
      var next = first
      while next < lines.count, lines[next].look == .text, columns(lines[next].range) > 2 { next += 1 }
      if next - first > 2 {
        for index in first..<next { lines[index].look = .row }
      }
      first = max(next, first + 1)
    }
  }

  /// How many cells stand apart by two blanks or more.
  private func columns(_ body: Range<Int>) -> Int {
    var cells = 1
    var blanks = 0
    for position in body {
      if scalars[position].isBlank {
        blanks += 1
      } else {
        if blanks > 1 { cells += 1 }
        blanks = 0
      }
    }
    return cells
  }

  private func read(_ range: Range<Int>, afterBreak: Bool) -> Line {
    var end = range.upperBound
    while end > range.lowerBound, scalars[end - 1].isBlank { end -= 1 }
    var start = range.lowerBound
    var indent = 0
    while start < end, scalars[start].isBlank {
      indent += scalars[start].value == 0x3000 ? 2 : 1
      start += 1
    }
    var line = Line(range: start..<end, indent: indent, start: start, look: .text, width: 0, afterBreak: afterBreak)
    guard start < end else {
      line.look = .blank
      return line
    }
    for position in start..<end { line.width += scalars[position].isJapanese ? 2 : 1 }
    classify(&line)
    return line
  }

  private func classify(_ line: inout Line) {
    let body = line.range
    if isFurniture(body) {
      line.look = .furniture
    } else if scalars[body.lowerBound].plain == "|" || body.contains(where: { scalars[$0].value == 9 }) {
      line.look = .row
    } else if scalars[body.lowerBound] == "#" {
      line.look = .heading
      while line.start < body.upperBound, scalars[line.start] == "#" || scalars[line.start].isBlank { line.start += 1 }
    } else if let mark = listMark(body) {
      line.look = .item
      line.start = mark
    } else if isBracketedTitle(body) {
      line.look = .heading
    }
  }

  /// The end of a list mark at the start of `body`: `・豪州`, `- Japan`, `* Japan`, `◆豪州`, `(1) Japan`.
  private func listMark(_ body: Range<Int>) -> Int? {
    let first = scalars[body.lowerBound].plain
    var next = body.lowerBound + 1
    switch first {
    case "・", "●", "○", "◆", "■", "◇", "□", "•", "▪", "◎", "►", "▶", "‣", "◦", "※": break
    case "-", "*", "+":
      guard next < body.upperBound, scalars[next].isBlank else { return nil }
    case "(":
      while next < body.upperBound, scalars[next].plain.isDigit || scalars[next].plain.isLetter { next += 1 }
      guard next > body.lowerBound + 1, next < body.lowerBound + 4, next < body.upperBound, scalars[next].plain == ")" else {
        return nil
      }
      next += 1
    default: return nil
    }
    while next < body.upperBound, scalars[next].isBlank { next += 1 }
    return next < body.upperBound ? next : nil
  }

  /// `【米国】`, `＜要点＞`: a line that is one pair of brackets.
  private func isBracketedTitle(_ body: Range<Int>) -> Bool {
    guard body.count > 2, body.count < 40 else { return false }
    switch (scalars[body.lowerBound], scalars[body.upperBound - 1]) {
    case ("【", "】"), ("＜", "＞"), ("〈", "〉"), ("《", "》"): return true
    default: return false
    }
  }

  /// A web address, a page number, a rule, a table's line of dashes.
  private func isFurniture(_ body: Range<Int>) -> Bool {
    if starts(body, with: "http://") || starts(body, with: "https://") || starts(body, with: "www.")
      || starts(body, with: "<http") || starts(body, with: "[http")
    {
      return true
    }
    return body.allSatisfy { position in
      let scalar = scalars[position].plain
      return scalar.isDigit || scalar.isBlank || "-|_=*~:/.―ー─—＊".unicodeScalars.contains(scalar)
    }
  }

  private func starts(_ body: Range<Int>, with prefix: String) -> Bool {
    var position = body.lowerBound
    for scalar in prefix.unicodeScalars {
      guard position < body.upperBound, scalars[position] == scalar else { return false }
      position += 1
    }
    return true
  }
}
