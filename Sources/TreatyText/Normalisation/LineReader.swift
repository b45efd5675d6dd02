import AllianceNetwork

/// Divides a source into lines and says what each looks like. O(length).
struct LineReader {
  let scalars: UnsafeBufferPointer<Unicode.Scalar>
  private let traits = Traits.table
  private var native = 0
  private var latin = 0
  private var seen: Traits = []

  /// What is read.
  struct Reading {
    /// The lines; blank ones are left out, but remembered in their followers.
    var lines: [Line]
    /// The main language: Japanese where a fifth of the letters is.
    var language: Language
    /// The traits that any character has.
    var traits: Traits
  }

  /// Reads a source.
  static func read(_ source: [Unicode.Scalar]) -> Reading {
    source.withUnsafeBufferPointer { scalars in
      var reader = LineReader(scalars: scalars)
      let lines = reader.lines()
      return Reading(lines: lines, language: reader.native * 4 > reader.latin ? .japanese : .english, traits: reader.seen)
    }
  }

  private init(scalars: UnsafeBufferPointer<Unicode.Scalar>) {
    self.scalars = scalars
  }

  private mutating func lines() -> [Line] {
    var lines: [Line] = []
    var start = 0
    var pageBreak = false
    var blank = false
    while start < scalars.count {
      var (line, end) = read(from: start, afterBreak: pageBreak)
      line.afterBlank = blank
      if line.look == .blank {
        blank = true
      } else {
        lines.append(line)
        blank = false
        pageBreak = false
      }
      if end < scalars.count, scalars[end].value == 12 { pageBreak = true }
      // CR and LF together end one line.
      if end + 1 < scalars.count, scalars[end].value == 13, scalars[end + 1].value == 10 { end += 1 }
      start = end + 1
    }
    markFrontMatter(&lines)
    markSpaces(&lines)
    markNumbered(&lines)
    markColumns(&lines)
    markSemicolons(&lines)
    markSlashes(&lines)
    markYears(&lines)
    markChronology(&lines)
    markListed(&lines)
    markRemarks(&lines)
    markDated(&lines)
    return lines
  }

  /// Three lines or more in a row with three columns or more are a table whose bars were lost.
  private func markColumns(_ lines: inout [Line]) {
    var first = 0
    while first < lines.count {
      var next = first
      while next < lines.count,
        lines[next].look == .text && (lines[next].columns > 2 || lines[next].bars > 0)
          || next > first && lines[next].look == .furniture
      { next += 1 }
      let rows = (first..<next).filter { lines[$0].look == .text }
      if rows.count > 2 {
        for index in rows {
          lines[index].look = .row
          lines[index].divider = lines[index].bars > 0 ? .bars : .blanks
        }
      }
      first = max(next, first + 1)
    }
  }

  /// Three short lines or more in a row that end in a bracket are a list without marks: 米国（2007年）.
  private func markRemarks(_ lines: inout [Line]) {
    var first = 0
    while first < lines.count {
      var next = first
      while next < lines.count, next == first || !lines[next].afterBlank, endsInRemark(lines[next]) { next += 1 }
      if next - first > 2 {
        for index in first..<next { lines[index].look = .item }
      }
      first = max(next, first + 1)
    }
  }

  private func endsInRemark(_ line: Line) -> Bool {
    guard line.look == .text, line.width < 50, line.range.count > 3, scalars[line.range.upperBound - 1].plain == ")" else {
      return false
    }
    let body = scalars[line.range]
    return body.first?.plain != "(" && body.contains { $0.plain == "(" } && body.contains { $0.isJapanese }
  }

  /// The line that begins at a place, without the blanks on either side, and where it ends: at a line's end or the source's.
  private mutating func read(from begin: Int, afterBreak: Bool) -> (line: Line, end: Int) {
    var start = begin
    var indent = 0
    while start < scalars.count, scalars[start].isBlank {
      indent += scalars[start].value == 0x3000 ? 2 : 1
      start += 1
    }
    var line = Line(range: start..<start, indent: indent, start: start, look: .text, width: 0, afterBreak: afterBreak)
    let traits = traits
    var any: Traits = []
    var tally = Tally()
    var end = start
    var position = start
    reading: while position < scalars.count {
      var own: Traits = []
      let limit = min(scalars.count, position + Tally.most)
      while position < limit {
        own = traits[scalars[position]]
        // A single blank before a word is passed like a letter.
        guard own.isDisjoint(with: [.blank, .lineEnd]) || scalars[position] == " " && opensWord(position + 1, limit) else {
          break
        }
        any.formUnion(own)
        tally.add(own)
        position += 1
      }
      end = position
      tally.total()
      guard own.contains(.blank) else {
        if own.contains(.lineEnd) { break reading }
        continue
      }
      var gap: Traits = []
      while position < scalars.count {
        own = traits[scalars[position]]
        guard own.contains(.blank) else { break }
        gap.formUnion(own)
        position += 1
      }
      seen.formUnion(gap)
      // Blanks at the end are no part of the line.
      guard position < scalars.count, !own.contains(.lineEnd) else { break }
      any.formUnion(gap)
      if gap.contains(.japanese) { line.width += scalars[end..<position].count { $0.isJapanese } }
      let blanks = position - end
      if blanks > 1 {
        if blanks > 2 || !endsSentence(end - 1, from: start) { line.columns += 1 }
      } else if scalars[end].value == 0x3000 {
        line.spaces += 1
      }
      if own.contains(.furniture), scalars[position].plain == "|" { line.bars += 1 }
    }
    guard start < end else {
      line.look = .blank
      return (line, position)
    }
    line.range = start..<end
    line.width += end - start + tally.wide
    native += tally.native
    latin += tally.letters
    seen.formUnion(any)
    if any.contains(.semicolon) { line.semicolons = (start..<end).count { traits[scalars[$0]].contains(.semicolon) } }
    let isFurniture = (start..<end).allSatisfy { traits[scalars[$0]].contains(.furniture) }
    classify(&line, isFurniture: isFurniture, hasTab: any.contains(.tab))
    return (line, position)
  }

  @inline(__always)
  private func opensWord(_ place: Int, _ limit: Int) -> Bool {
    place < limit && traits[scalars[place]].isDisjoint(with: [.blank, .lineEnd, .furniture])
  }

  /// How many characters count two columns, are Han or kana, and are letters; the lowest three traits, counted at once in three parts of a number.
  private struct Tally {
    /// How many characters may be added before they are taken to the totals.
    static let most = 1 << 20
    private static let part = 21

    private(set) var wide = 0
    private(set) var native = 0
    private(set) var letters = 0
    private var sums: UInt64 = 0

    mutating func add(_ own: Traits) {
      // A copy of all traits for each part, of which a bit each is kept. One place less than a part, since the bits themselves stand one behind the other.
      let spread: UInt64 = 1 | 1 << (Self.part - 1) | 1 << (2 * Self.part - 2)
      let kept: UInt64 = 1 | 1 << Self.part | 1 << (2 * Self.part)
      sums &+= (UInt64(own.rawValue) &* spread) & kept
    }

    mutating func total() {
      let mask: UInt64 = 1 << Self.part - 1
      wide += Int(sums & mask)
      native += Int(sums >> Self.part & mask)
      letters += Int(sums >> (2 * Self.part) & mask)
      sums = 0
    }
  }

  /// Whether a full stop, or what may stand for one, is at a place, a bracket or a mark of quotation aside: typists leave two blanks behind it.
  private func endsSentence(_ place: Int, from start: Int) -> Bool {
    guard place >= start else { return false }
    let last = scalars[place].plain.isOne(of: ")\"'") && place > start ? scalars[place - 1] : scalars[place]
    return last.isOne(of: ".?!:")
  }

  private func classify(_ line: inout Line, isFurniture: Bool, hasTab: Bool) {
    let body = line.range
    if isFurniture && !isYear(body) || isAddress(body) || isPageLabel(body) {
      line.look = .furniture
    } else if scalars[body.lowerBound].plain == "|" || hasTab {
      line.look = .row
      line.divider = line.bars > 0 || scalars[body.lowerBound].plain == "|" ? .bars : .tabs
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
    case "・", "●", "○", "◆", "■", "◇", "□", "•", "▪", "◎", "►", "▶", "▸", "▷", "➢", "➤", "→", "✓", "✔", "‣", "◦", "◯",
      "〇", "※":
      break
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
    case ("【", "】"), ("＜", "＞"), ("〈", "〉"), ("《", "》"), ("［", "］"), ("〔", "〕"): return true
    default: return false
    }
  }

  /// `Page 3`, `Page 3 of 12`, `p. 3`, `3頁`, `第3ページ`: a line that only numbers a page.
  private func isPageLabel(_ body: Range<Int>) -> Bool {
    guard body.count < 20, scalars[body].contains(where: { $0.plain.isDigit }) else { return false }
    let words = scalars[body].reduce(into: "") { $0.unicodeScalars.append($1.plain) }.lowercased()
    let rest = words.split { !$0.isLetter }
    // P-8 is an aircraft.
    if rest == ["p"] { return words.hasPrefix("p.") || words.hasPrefix("- p.") }
    return [["page"], ["page", "of"], ["頁"], ["ページ"], ["第", "頁"], ["第", "ページ"]].contains { $0.elementsEqual(rest, by: ==) }
  }

  /// `in October` / `1994.`: a year with a full stop is the end of a sentence, and no number of a page.
  private func isYear(_ body: Range<Int>) -> Bool {
    body.count == 5 && scalars[body.upperBound - 1] == "." && scalars[body.lowerBound].isOne(of: "12")
      && body.dropLast().allSatisfy { scalars[$0].isDigit }
  }

  /// A line that begins with a web address. Page numbers, rules and a table's line of dashes are told by their characters.
  private func isAddress(_ body: Range<Int>) -> Bool {
    switch scalars[body.lowerBound] {
    case "h", "w", "<", "[":
      starts(body, with: "http://") || starts(body, with: "https://") || starts(body, with: "www.")
        || starts(body, with: "<http") || starts(body, with: "[http")
    default: false
    }
  }

  func starts(_ body: Range<Int>, with prefix: String) -> Bool {
    var position = body.lowerBound
    for scalar in prefix.unicodeScalars {
      guard position < body.upperBound, scalars[position] == scalar else { return false }
      position += 1
    }
    return true
  }
}
