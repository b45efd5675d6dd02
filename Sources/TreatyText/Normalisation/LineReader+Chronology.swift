/// Lines of a chronology: every one begins with a date, and one that tells only the month is of the year above.
extension LineReader {
  /// Where a third of the lines, four at the least, begin with a date, they are entries; a year alone above one is a heading.
  func markChronology(_ lines: inout [Line]) {
    let places = lines.indices.filter { (lines[$0].look == .text || lines[$0].look == .item) && opensWithDate(lines[$0]) }
    let texts = lines.count { $0.look == .text || $0.look == .item }
    guard places.count > 3, places.count * 3 >= texts else { return }
    for index in places {
      lines[index].look = .item
      lines[index].isEntry = true
      if index > 0, isYear(lines[index - 1]) { lines[index - 1].look = .heading }
    }
  }

  /// A line of four digits: a rule or a page's number to the eye.
  private func isYear(_ line: Line) -> Bool {
    line.look == .furniture && line.range.count == 4 && line.range.allSatisfy { scalars[$0].plain.isDigit }
      && "12".unicodeScalars.contains(scalars[line.range.lowerBound].plain)
  }

  /// 1947年３月, 1951.8.30, `1998 `, 　８月, `March 14.`, `14 March`, 令和７年.
  private func opensWithDate(_ line: Line) -> Bool {
    let body = line.start..<line.range.upperBound
    guard let opener = body.first.map({ scalars[$0] }), opener.plain.isDigit || opener.isOne(of: "明大昭平令JFMASOND") else {
      return false
    }
    let era =
      starts(body, with: "明治") || starts(body, with: "大正") || starts(body, with: "昭和") || starts(body, with: "平成")
      || starts(body, with: "令和")
    let first = body.lowerBound + (era ? 2 : 0)
    let digits = (first..<body.upperBound).prefix { scalars[$0].plain.isDigit }
    guard digits.upperBound < body.upperBound else { return false }
    let next = scalars[digits.upperBound].plain
    switch digits.count {
    case 0: return opensWithMonth(body)
    case 4:
      guard "12".unicodeScalars.contains(scalars[digits.lowerBound].plain) else { return false }
      if ".-/".unicodeScalars.contains(next) {
        return digits.upperBound + 1 < body.upperBound && scalars[digits.upperBound + 1].plain.isDigit
      }
      return next == "年" || next.isBlank
    case 1, 2: return next == (era ? "年" : "月") || next.isBlank && opensWithMonth(digits.upperBound + 1..<body.upperBound)
    default: return false
    }
  }

  /// A month's name, whole or cut to three letters, and no further letter behind it.
  private func opensWithMonth(_ body: Range<Int>) -> Bool {
    guard let first = body.first, scalars[first].isOne(of: "JFMASOND") else { return false }
    let word = body.prefix { scalars[$0].isLetter }
    guard (3...9).contains(word.count), word.upperBound < body.upperBound else { return false }
    let head = word.prefix(3).reduce(0 as UInt32) { $0 << 8 | scalars[$1].value & 0xFF | 0x20 }
    guard Self.heads.contains(head) else { return false }
    let name = String(String.UnicodeScalarView(word.map { scalars[$0] })).lowercased()
    return Self.months.contains { $0 == name || name.unicodeScalars.count < 5 && $0.hasPrefix(name) }
      && (body.upperBound > word.upperBound + 1 && ". ,:".unicodeScalars.contains(scalars[word.upperBound].plain))
  }

  /// The first three letters of the months, a byte each: most words begin with no month.
  private static let heads = months.map { $0.utf8.prefix(3).reduce(0 as UInt32) { $0 << 8 | UInt32($1) } }
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
}
