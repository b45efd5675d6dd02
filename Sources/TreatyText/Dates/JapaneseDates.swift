/// Reads dates as Japanese writes them: 2022年1月6日, 令和4年, 昨年11月, 同年7月, 翌99年, 今月19日, 6日.
struct JapaneseDates {
  let text: NormalText

  /// Whether a date may stand in `range`: whether there is something that one can begin with. Where not, ``expressions(in:)`` finds none.
  func mayTell(in range: Range<Int>) -> Bool {
    text.scalars.withUnsafeBufferPointer { scalars in
      let traits = Traits.table
      return range.contains { traits[scalars[$0]].contains(.date) }
    }
  }

  /// An era in which years were counted, and the year told last in it.
  struct Era: Sendable {
    /// The year before its first.
    var base: Int
    /// The number of the year told last.
    var number: Int
  }

  /// The expressions in `range`, in order.
  func expressions(in range: Range<Int>) -> [DateExpression] {
    var era: Era?
    return expressions(in: range, era: &era)
  }

  /// The same behind what was told in an era: 昭和29年12月署名、30年3月発効. `era` is the era told last before, and then the last of these.
  func expressions(in range: Range<Int>, era: inout Era?) -> [DateExpression] {
    var found: [DateExpression] = []
    var position = range.lowerBound
    let traits = Traits.table
    while position < range.upperBound {
      if traits[text.scalars[position]].isDisjoint(with: .date) {
        position += 1
      } else if let expression = counted(position, range.upperBound, &era) ?? read(position, range.upperBound) {
        found.append(expression)
        note(expression, &era)
        position = expression.range.upperBound
      } else if text.scalars[position].isDigit {
        while position < range.upperBound, text.scalars[position].isDigit { position += 1 }
      } else {
        position += 1
      }
    }
    return found
  }

  /// A year that goes on in the era told last, not before the year told last in it.
  private func counted(_ start: Int, _ end: Int, _ era: inout Era?) -> DateExpression? {
    guard let last = era, start == 0 || text.scalars[start - 1].kanjiDigit == nil && !text.scalars[start - 1].isDigit else {
      return nil
    }
    var cursor = Cursor(scalars: text.scalars, end: end, position: start)
    let isSame = cursor.take("同")
    let first = cursor.position
    guard let number = cursor.japaneseNumber(upTo: 2), cursor.position - first < 3, number >= last.number,
      number < last.number + 30, cursor.take("年"),
      !cursor.sees(anyOf: Self.spans)
    else { return nil }
    let isYear = isSame || ShortYear(text: text).isYear(first..<cursor.position, end) || isMonth(cursor)
    guard isYear else { return nil }
    era?.number = number
    return months(after: .number(last.base + number), start, cursor)
  }

  private func isMonth(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    return ahead.japaneseNumber(upTo: 2) != nil && ahead.take("月") && !ahead.sees("間")
  }

  /// Remembers the era of an expression; a year that is counted otherwise ends it, unless it says the same year again in brackets.
  private func note(_ expression: DateExpression, _ era: inout Era?) {
    guard case .number(let year) = expression.year else { return }
    let start = expression.range.lowerBound
    if let word = Self.words.word(at: start, end: expression.range.upperBound, in: text.scalars), word < Self.eras.count {
      era = Era(base: Self.eras[word].1, number: year - Self.eras[word].1)
    } else if let last = era, year != last.base + last.number {
      era = nil
    }
  }

  private static let eras: [(String, Int)] = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867)]
  private static let years: [(String, Int)] = [
    ("一昨年", -2), ("昨年", -1), ("去年", -1), ("今年", 0), ("本年", 0), ("来年", 1),
  ]
  private static let sequels: [(String, Int)] = [("同年", 0), ("同じ年", 0), ("翌年", 1), ("前年", -1)]
  private static let months: [(String, Int)] = [("先月", -1), ("今月", 0), ("本月", 0), ("来月", 1)]
  /// Days and weeks by their distance. 今日 is in ``near(_:_:)``, since it is as often these days as it is today.
  private static let nears: [(String, DateExpression.Near)] = [
    ("本日", .day(0)), ("今朝", .day(0)), ("今夕", .day(0)), ("昨日", .day(-1)), ("昨夜", .day(-1)), ("昨晩", .day(-1)),
    ("一昨日", .day(-2)), ("同日", .sequel(0)), ("翌日", .sequel(1)), ("先週", .week(-1)), ("今週", .week(0)), ("来週", .week(1)),
    ("今日", .day(0)),
  ]
  /// All that a date may begin with where it does not begin with a number.
  private static let words = WordList((eras + years + sequels + months).map(\.0) + nears.map(\.0) + ["同", "翌"])
  /// Which of them are months.
  private static let monthWords = (eras + years + sequels).count..<(eras + years + sequels + months).count
  /// Which of them are days and weeks.
  private static let nearWords = monthWords.upperBound..<monthWords.upperBound + nears.count
  /// After 年, 月 or 日 these make a span or a count of it.
  private static let spans = ["間", "前", "後", "目", "ぶり", "余", "以上", "ごと", "も", "数", "ほど"]

  private func read(_ start: Int, _ end: Int) -> DateExpression? {
    let scalar = text.scalars[start]
    let isNumber = scalar.isDigit || scalar.kanjiDigit != nil || scalar == "千"
    if start > 0, isNumber,
      text.scalars[start - 1].isDigit || text.scalars[start - 1].isOne(of: "第.数")
        || scalar.kanjiDigit != nil && text.scalars[start - 1].kanjiDigit != nil
    {
      return nil
    }
    if !isNumber, Self.words.word(at: start, end: end, in: text.scalars) == nil { return nil }
    var cursor = Cursor(scalars: text.scalars, end: end, position: start)
    if let iso = iso(cursor) { return iso }
    if let year = year(&cursor) { return months(after: year, start, cursor) }
    let word = Self.words.word(at: cursor.position, end: end, in: text.scalars)
    if let word, Self.nearWords.contains(word) {
      cursor.position += Self.words.length(word)
      return near(Self.nears[word - Self.nearWords.lowerBound].1, start, cursor)
    }
    if let word, Self.monthWords.contains(word) {
      cursor.position += Self.words.length(word)
      return expression(start, cursor, .unsaid, .fromDocument(Self.months[word - Self.monthWords.lowerBound].1), day(&cursor))
    }
    if cursor.take("同月") { return expression(start, cursor, .fromLast(0), .last, day(&cursor)) }
    return months(after: .unsaid, start, cursor)
  }

  /// A day or a week by its distance, with the day of a week that is named behind it: 先週金曜日. `nil` for 今日 that may be these days.
  private func near(_ near: DateExpression.Near, _ start: Int, _ cursor: Cursor) -> DateExpression? {
    var cursor = cursor
    guard case .week(let distance) = near else {
      if text.scalars[cursor.position - 1] == "日", isOfName(start, cursor) { return nil }
      if text.phrase(start..<cursor.position) == "今日", !tellsEvent(behind: cursor) { return nil }
      return DateExpression(range: start..<cursor.position, near: near)
    }
    _ = cursor.take("の")
    let day = Self.weekdays.firstIndex { cursor.take($0 + "曜") }
    guard let day else { return DateExpression(range: start..<start + 2, near: near) }
    _ = cursor.take("日")
    return DateExpression(range: start..<cursor.position, near: .weekday(day, .distance(distance)))
  }

  /// 合同日米訓練, 日本日本人学校: whether 日 opens the name of a state, or what stands before it goes with the word before.
  private func isOfName(_ start: Int, _ cursor: Cursor) -> Bool {
    start > 0 && text.scalars[start - 1].isOne(of: "合共日")
      || cursor.sees(anyOf: ["米", "中国", "韓", "豪", "英", "本", "印", "比", "仏", "独"])
  }

  private static let weekdays = ["月", "火", "水", "木", "金", "土", "日"]

  /// 今日、…に署名した: whether what stands behind a day is told as done, up to the end of its sentence.
  private func tellsEvent(behind cursor: Cursor) -> Bool {
    guard cursor.position < cursor.end, cursor.sees(anyOf: ["、", "午", "夕", "夜"]) else { return false }
    var end = cursor.end
    while end > cursor.position, text.scalars[end - 1].isOne(of: "。」) \n") { end -= 1 }
    return end > cursor.position && text.scalars[end - 1] == "た"
  }

  private func expression(
    _ start: Int, _ cursor: Cursor, _ year: DateExpression.Year, _ month: DateExpression.Month, _ day: (Int, Int)?
  ) -> DateExpression {
    DateExpression(range: start..<(day?.1 ?? cursor.position), year: year, month: month, day: day?.0)
  }

  private func year(_ cursor: inout Cursor) -> DateExpression.Year? {
    // A digit begins none of the words.
    if text.scalars[cursor.position].isDigit { return numbered(&cursor) }
    if let word = Self.words.word(at: cursor.position, end: cursor.end, in: text.scalars), word < Self.monthWords.lowerBound {
      cursor.position += Self.words.length(word)
      let year = word - Self.eras.count
      if year >= Self.years.count { return .fromLast(Self.sequels[year - Self.years.count].1) }
      if year >= 0 { return .fromDocument(Self.years[year].1) }
      let number = cursor.take("元") ? 1 : cursor.japaneseNumber(upTo: 2)
      guard let number, cursor.take("年") else { return nil }
      _ = cursor.take("度")
      return .number(Self.eras[word].1 + number)
    }
    var ahead = cursor
    if ahead.take("翌") || ahead.take("同じ") || ahead.take("同") {
      if let digits = ahead.japaneseNumber(upTo: 2), ahead.take("年") {
        cursor = ahead
        return .short(digits)
      }
      return nil
    }
    return numbered(&cursor)
  }

  private func numbered(_ cursor: inout Cursor) -> DateExpression.Year? {
    var ahead = cursor
    if let year = ahead.thousands(), (1500..<2200).contains(year), ahead.take("年"), !ahead.sees(anyOf: Self.spans) {
      cursor = ahead
      return .number(year)
    }
    guard let number = ahead.japaneseNumber(upTo: 4) else { return nil }
    if isBareYear(cursor.position..<ahead.position, number) {
      cursor = ahead
      return .number(number)
    }
    guard ahead.take("年"), !ahead.sees(anyOf: Self.spans) else { return nil }
    let digits = ahead.position - 1 - cursor.position
    guard
      digits == 4
        ? number >= 1500 && number < 2200
        : digits == 2 && (number > 30 || ShortYear(text: text).isYear(cursor.position..<ahead.position, ahead.end))
    else { return nil }
    _ = ahead.take("度")
    if ahead.sees("(") || ahead.sees("(明") { skipEra(&ahead) }
    cursor = ahead
    return digits == 4 ? .number(number) : .short(number)
  }

  /// A cell that is four digits: the year of what the column says.
  private func isBareYear(_ range: Range<Int>, _ number: Int) -> Bool {
    guard range.count == 4, (1800..<2100).contains(number), isInCell(range.lowerBound) else { return false }
    return range.upperBound == text.scalars.count || text.scalars[range.upperBound].isOne(of: "|\n")
  }

  /// Whether a place opens a cell of a table.
  private func isInCell(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    return text.scalars[place - 1] == "|" || place > 1 && text.scalars[place - 1] == " " && text.scalars[place - 2] == "|"
  }

  /// 1902年（明治35）1月: the era in brackets says the year again.
  private func skipEra(_ cursor: inout Cursor) {
    var ahead = cursor
    guard ahead.take("("), Self.eras.contains(where: { ahead.take($0.0) }), ahead.japaneseNumber(upTo: 2) != nil else { return }
    _ = ahead.take("年")
    if ahead.take(")") { cursor = ahead }
  }

  private func months(after year: DateExpression.Year, _ start: Int, _ cursor: Cursor) -> DateExpression? {
    var ahead = cursor
    if case .fromLast = year, ahead.take("の") {}
    if ahead.position == cursor.position { _ = ahead.take("の") }
    if let month = ahead.japaneseNumber(upTo: 2), (1...12).contains(month), ahead.take("月"), !ahead.sees(anyOf: ["間", "号"]) {
      return expression(start, ahead, year, .number(month), day(&ahead))
    }
    if year != .unsaid { return DateExpression(range: start..<cursor.position, year: year, month: .unsaid, day: nil) }
    var days = cursor
    if let day = day(&days) { return DateExpression(range: start..<day.1, year: .unsaid, month: .unsaid, day: day.0) }
    return nil
  }

  /// A day and where it ends.
  private func day(_ cursor: inout Cursor) -> (Int, Int)? {
    var ahead = cursor
    guard let day = ahead.japaneseNumber(upTo: 2), (1...31).contains(day), ahead.take("日"), !ahead.sees(anyOf: Self.spans),
      !ahead.sees(anyOf: ["米", "中", "韓", "豪", "英", "本"])
    else { return nil }
    return (day, ahead.position)
  }

  private func iso(_ cursor: Cursor) -> DateExpression? {
    var ahead = cursor
    guard let year = ahead.number(upTo: 4), (1500...2199).contains(year) else { return nil }
    for mark in ["-", "/", "."] where ahead.sees(mark) {
      _ = ahead.take(mark)
      _ = ahead.take(" ")
      guard let month = ahead.number(upTo: 2), (1...12).contains(month) else { return nil }
      var day: Int?
      if ahead.take(mark) {
        _ = ahead.take(" ")
        day = ahead.number(upTo: 2)
      }
      if day == nil, mark == "/" || mark == "." && !isInCell(cursor.position) { return nil }
      return DateExpression(range: cursor.position..<ahead.position, year: .number(year), month: .number(month), day: day)
    }
    return nil
  }
}
