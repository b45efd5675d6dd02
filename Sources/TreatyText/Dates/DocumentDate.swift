import AllianceNetwork

/// Finds the date that a text carries: in its dateline, in its head, at its foot, else the newest date in it.
struct DocumentDate {
  let text: NormalText
  let source: [Unicode.Scalar]

  /// The date that the text carries, else `given`, else the newest in the text; `nil` where there is none.
  func date(given: PartialDate?) -> PartialDate? {
    guard mayTell(0..<text.scalars.count) else { return given ?? addressDates().max() }
    let line = Dateline(text: text, expressions: expressions).expression()
    if let line, case .number = line.year {
      var last: PartialDate?
      if let date = DateResolver(document: nil).resolve([line], last: &last).first?.date { return date }
    }
    let own = head() ?? foot() ?? signature() ?? given
    guard let line, case .number(let month) = line.month, line.year == .unsaid, let other = own ?? newest() else {
      return own ?? newest()
    }
    return Dateline.dated(month: month, day: line.day, by: other, isOwn: own != nil) ?? other
  }

  /// A full date in a short line or a dateline among the first blocks.
  private func head() -> PartialDate? {
    var best: PartialDate?
    var found: Set<PartialDate> = []
    for block in text.blocks.prefix(8) where block.kind == .heading || block.kind == .paragraph {
      if block.range.count <= 60, let last = text.scalars[block.range].last, last.isOne(of: "。.") { continue }
      let head = block.range.prefix(60)
      for date in dates(in: head)
      where date.precision != .year {
        if block.range.count > 60, !isDateline(block.range) { continue }
        found.insert(date)
        if best == nil || best?.precision != .day && date.precision == .day { best = date }
      }
    }
    // Entries of a chronology.
    if found.count > 2 { return nil }
    return best
  }

  /// 【マニラ＝2025年9月11日】, `MANILA, May 2, 2025 - …`: a paragraph that begins with place and date.
  private func isDateline(_ range: Range<Int>) -> Bool {
    let first = text.scalars[range.lowerBound]
    if first == "【" || first == "(" || first == "[" { return true }
    let head = text.scalars[range.prefix(40)]
    // The dash of a dateline stands between blanks; `Japan-Australia` has none.
    guard let dash = head.indices.first(where: { head[$0] == "-" && $0 + 1 < head.endIndex && head[$0 + 1] == " " }) else {
      return false
    }
    return text.scalars[range.lowerBound..<dash].filter { $0.isUpper }.count * 2 > dash - range.lowerBound - 12
  }

  /// 脱稿, 改訂, 文責: a date in a short last block.
  private func foot() -> PartialDate? {
    for block in text.blocks.suffix(6).reversed() where block.range.count < 60 {
      let words = text.phrase(block.range)
      guard
        ["脱稿", "改訂", "改稿", "作成", "年度版", "年版", "現在", "修正", "updated", "Updated", "Published", "as of"].contains(
          where: words.contains)
      else { continue }
      var last: PartialDate?
      for date in DateResolver(document: nil).resolve(expressions(block.range), last: &last) { last = date.date }
      if let last { return last }
    }
    return nil
  }

  /// （2024年6月13日、トビリシ＝特派員）, （25年12月15日記）: a date that opens the bracket with which the text ends.
  private func signature() -> PartialDate? {
    guard text.language == .japanese, let last = text.blocks.last?.range else { return nil }
    let closing: Set<Unicode.Scalar> = [")", "]", "〕", "】"]
    guard closing.contains(text.scalars[last.upperBound - 1]),
      let open = text.scalars[last.suffix(50)].lastIndex(where: { $0.isOne(of: "([〔【") })
    else { return nil }
    guard let first = expressions(open + 1..<last.upperBound).first, first.range.lowerBound - open < 12, first.day != nil else {
      return nil
    }
    var told: PartialDate?
    return DateResolver(document: nil).resolve([first], last: &told).first?.date
  }

  /// The date expressions of a range; none where no date in it can be told without another.
  private func expressions(_ range: Range<Int>) -> [DateExpression] {
    guard mayTell(range) else { return [] }
    return text.language == .japanese
      ? JapaneseDates(text: text).expressions(in: range) : EnglishDates(text: text).expressions(in: range)
  }

  private func dates(in range: Range<Int>) -> [PartialDate] {
    var last: PartialDate?
    return DateResolver(document: nil).resolve(expressions(range), last: &last).map(\.date)
  }

  /// The newest date in the text, told in words or standing in a web address that it cites, or the year in its title where that is the year of the newest or
  /// soon after: `East Asia Survey 2026`, 年報2026.
  private func newest() -> PartialDate? {
    var newest: PartialDate?
    var latestYear = 0
    let blocks = text.blocks.lazy.map { expressions($0.range) }.filter { !$0.isEmpty }
    let told = Array(blocks)
    let resolver = DateResolver(document: nil, latest: Self.latestShortYear(told))
    for block in told {
      var last: PartialDate?
      for date in resolver.resolve(block, last: &last).map(\.date) where (1900...2100).contains(date.year) {
        if date.precision == .year {
          latestYear = max(latestYear, date.year)
        } else if newest.map({ $0 < date }) ?? true {
          newest = date
        }
      }
    }
    // A text on the past, whose later events are told by the year alone.
    if let last = newest, last.year < 2015, last.year + 8 < latestYear { newest = PartialDate(year: latestYear) }
    for date in addressDates() where newest.map({ $0 < date }) ?? true { newest = date }
    guard let title = titleYear(), newest.map({ $0.year < title && title <= $0.year + 2 }) ?? true else { return newest }
    return PartialDate(year: title)
  }

  /// Until when years of two digits are read: of a text that tells only years of long ago in full, not later than a generation after.
  private static func latestShortYear(_ told: [[DateExpression]]) -> Int {
    var newest = 0
    for case .number(let year) in told.lazy.joined().map(\.year) { newest = max(newest, year) }
    return (1...1990).contains(newest) ? newest + 30 : 2035
  }

  /// The last year of four digits in the first three blocks, where they are short.
  private func titleYear() -> Int? {
    for block in text.blocks.prefix(3)
    where block.range.count <= 120 && !text.scalars[block.range.upperBound - 1].isOne(of: "。.?") {
      let numbers = text.scalars[block.range].split { !$0.isDigit }
      let years = numbers.compactMap { $0.count == 4 ? Int($0.reduce(0) { $0 * 10 + $1.value - 48 }) : nil }
      if let year = years.last(where: { (1900...2100).contains($0) }) { return year }
    }
    return nil
  }

  /// Whether a date may stand in a range that can be told without another: whether there is a digit anywhere or, in Japanese, a number in characters before 年 or 月.
  private func mayTell(_ range: Range<Int>) -> Bool {
    guard text.language == .japanese || text.mayHave.contains(.digit) else { return false }
    return text.scalars.withUnsafeBufferPointer { scalars in
      let isJapanese = text.language == .japanese
      var start = range.lowerBound
      while start < range.upperBound {
        // Thirty-two characters together and without a branch: most parts have no sign of a date.
        let part = start..<min(start + 32, range.upperBound)
        var signs: UInt32 = 0
        for place in part {
          let value = scalars[place].value
          signs |= (value &- 48 < 10 ? 1 : 0) | (value == 0x5E74 ? 1 : 0) | (value == 0x6708 ? 1 : 0)
        }
        for place in part where signs > 0 {
          if scalars[place].isDigit { return true }
          guard isJapanese, scalars[place] == "年" || scalars[place] == "月", place > range.lowerBound else { continue }
          if scalars[place - 1].kanjiDigit != nil || scalars[place - 1] == "元" { return true }
        }
        start = part.upperBound
      }
      return false
    }
  }

  /// Years with months in addresses: `/2025/06/12/`, `/20250612/`.
  private func addressDates() -> [PartialDate] {
    var dates: [PartialDate] = []
    guard text.mayHave.contains(.digit), var position = source.firstIndex(of: "/") else { return [] }
    while position + 4 < source.count {
      guard source[position] == "/", source[position + 1] == "2", source[position + 2] == "0" else {
        position += 1
        continue
      }
      var digits: [Int] = []
      var next = position + 1
      while next < source.count, digits.count < 9,
        source[next].isDigit || source[next] == "/" && digits.count < 7 && digits.count > 3
      {
        if source[next].isDigit { digits.append(Int(source[next].value - 48)) }
        next += 1
      }
      position = max(next, position + 1)
      guard digits.count == 6 || digits.count == 8 else { continue }
      let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
      if (1990...2035).contains(year), let date = PartialDate(year: year, month: digits[4] * 10 + digits[5]) {
        dates.append(date)
      }
    }
    return dates
  }
}
