/// Reads dates as English writes them: 6 January 2022, January 6, 2022, the 6th of January 2022, Jan. 2022, last July, in April, since 1960, last year, today.
struct EnglishDates {
  let text: NormalText

  /// Whether a date may stand in `range`: whether there is a digit, a month's name or a word of `signs`. Where not, ``expressions(in:)`` finds none.
  func mayTell(in range: Range<Int>) -> Bool {
    text.scalars.part(range).withUnsafeBufferPointer { scalars in
      let traits = Traits.table
      var key = WordKey()
      for scalar in scalars {
        let own = traits[scalar]
        if own.contains(.letter) {
          key.add(scalar)
        } else {
          if own.contains(.digit) || Self.signs.contains(key) { return true }
          key = WordKey()
        }
      }
      return Self.signs.contains(key)
    }
  }

  /// The names of the months, and the words one of which is in every expression without a month and without a digit.
  private static let signs = WordKey.List(
    Array(EnglishMonth.numbers.keys) + weekdays + [
      "year", "month", "week", "today", "tonight", "yesterday", "morning", "afternoon", "evening",
      "night", "ago",
    ])

  /// The expressions in `range`, in order.
  func expressions(in range: Range<Int>) -> [DateExpression] {
    mayTell(in: range) ? allExpressions(in: range) : []
  }

  /// The expressions in `range`, all words looked at.
  func allExpressions(in range: Range<Int>) -> [DateExpression] {
    let words = words(in: range)
    var found: [DateExpression] = []
    var index = 0
    while index < words.count {
      if let (expression, used) = read(words, index) {
        found.append(expression)
        index += used
      } else {
        index += 1
      }
    }
    return found
  }

  private struct Word {
    var range: Range<Int>
    var text: Phrase
    var key: WordKey
    var number: Int?
    /// Whether it is the number of a day with its ending: 6th.
    var isOrdinal = false
  }

  /// Runs of letters and runs of digits, an ordinal being one; a month must be written with a capital.
  private func words(in range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = text.scalars[position]
      guard scalar.isLetter || scalar.isDigit else {
        position += 1
        continue
      }
      var end = position
      while end < range.upperBound, text.scalars[end].isDigit == scalar.isDigit, text.scalars[end].isLetter == scalar.isLetter {
        end += 1
      }
      var key = WordKey()
      var number = 0
      for place in position..<end {
        if scalar.isDigit { number = number &* 10 &+ Int(text.scalars[place].value &- 48) } else { key.add(text.scalars[place]) }
      }
      let isOrdinal = scalar.isDigit && end - position < 3 && isOrdinalEnding(end, range.upperBound)
      if isOrdinal { end += 2 }
      words.append(
        Word(
          range: position..<end, text: text.phrase(position..<end), key: key,
          number: scalar.isDigit && end - position < 5 ? number : nil, isOrdinal: isOrdinal))
      position = end
    }
    return words
  }

  /// Whether `st`, `nd`, `rd` or `th` stands at a place, and no letter behind it.
  private func isOrdinalEnding(_ place: Int, _ end: Int) -> Bool {
    guard place + 2 <= end, place + 2 == end || !text.scalars[place + 2].isLetter && !text.scalars[place + 2].isDigit else {
      return false
    }
    let ending = text.phrase(place..<place + 2)
    return ["st", "nd", "rd", "th"].contains(ending)
  }

  private func month(_ words: [Word], _ index: Int) -> Int? {
    guard index < words.count, let first = words[index].text.unicodeScalars.first, first.isUpper else { return nil }
    return Self.monthKeys[words[index].key]
  }

  private func day(_ words: [Word], _ index: Int) -> Int? {
    guard index < words.count, let number = words[index].number, (1...31).contains(number),
      words[index].range.count < 3 || words[index].isOrdinal
    else { return nil }
    return number
  }

  private func year(_ words: [Word], _ index: Int) -> Int? {
    guard index < words.count, let number = words[index].number, words[index].range.count == 4, (1300...2199).contains(number)
    else { return nil }
    if number < 1500, !follows(words, index, ["in", "of", "since", "from"]) { return nil }
    let start = words[index].range.lowerBound
    let end = words[index].range.upperBound
    if start > 0, text.scalars[start - 1].isOne(of: "$€£¥#,.") { return nil }
    if end < text.scalars.count, text.scalars[end] == "s" { return nil }
    if end + 1 < text.scalars.count, text.scalars[end] == ",", text.scalars[end + 1].isDigit { return nil }
    return number
  }

  private func read(_ words: [Word], _ index: Int) -> (DateExpression, Int)? {
    func made(_ used: Int, _ year: DateExpression.Year, _ month: DateExpression.Month, _ day: Int?, recent: Bool = false) -> (
      DateExpression, Int
    ) {
      let range = words[index].range.lowerBound..<words[index + used - 1].range.upperBound
      return (DateExpression(range: range, year: year, month: month, day: day, isRecent: recent), used)
    }
    if let date = iso(words, index) { return date }
    // The 6th of January.
    let gap = words[index].isOrdinal && index + 1 < words.count && words[index + 1].text == "of" ? 2 : 1
    if let day = day(words, index), let month = month(words, index + gap) {
      let next = index + gap + 1
      if let year = year(words, next) { return made(gap + 2, .number(year), .number(month), day) }
      if let (year, used) = yearBehind(words, next) { return made(gap + 1 + used, year, .number(month), day) }
      return made(gap + 1, .unsaid, .number(month), day)
    }
    if let month = month(words, index) {
      if let year = year(words, index + 1) { return made(2, .number(year), .number(month), nil) }
      if let day = day(words, index + 1) {
        if let year = year(words, index + 2) { return made(3, .number(year), .number(month), day) }
        if let (year, used) = yearBehind(words, index + 2) { return made(2 + used, year, .number(month), day) }
        return made(2, .unsaid, .number(month), day)
      }
      if let (year, used) = yearBehind(words, index + 1) { return made(1 + used, year, .number(month), nil) }
      return words[index].text == "May" && !follows(words, index, ["in", "of", "since", "last", "this", "until", "by", "and"])
        ? nil : made(1, .unsaid, .number(month), nil)
    }
    if let year = year(words, index), isLineStart(words, index) {
      if let day = day(words, index + 1), let month = month(words, index + 2) {
        return made(3, .number(year), .number(month), day)
      }
      if let month = month(words, index + 1), let day = day(words, index + 2) {
        return made(3, .number(year), .number(month), day)
      }
    }
    if let year = year(words, index) { return made(1, .number(year), .unsaid, nil) }
    if let (near, used) = near(words, index) {
      return (DateExpression(range: words[index].range.lowerBound..<words[index + used - 1].range.upperBound, near: near), used)
    }
    return relative(words, index).map { made($0.used, $0.year, $0.month, nil, recent: $0.recent) }
  }

  /// `1912  13 March. Serbia and …`: a year that opens an entry of a chronicle, with nothing but blanks behind it.
  private func isLineStart(_ words: [Word], _ index: Int) -> Bool {
    guard index == 0, words.count > 2 else { return false }
    let start = words[0].range.lowerBound
    let gap = text.string(words[0].range.upperBound..<words[1].range.lowerBound)
    return (start == 0 || text.scalars[start - 1].isOne(of: "\n |")) && gap.allSatisfy { " :-".contains($0) }
  }

  private func relative(_ words: [Word], _ index: Int) -> (
    used: Int, year: DateExpression.Year, month: DateExpression.Month, recent: Bool
  )? {
    if index + 2 < words.count, words[index + 2].key == Self.ago, let number = number(words, index) {
      switch words[index + 1].text.lowercased().string {
      case "year", "years": return (3, .fromDocument(-number), .unsaid, false)
      case "month", "months": return (3, .unsaid, .fromDocument(-number), false)
      default: return nil
      }
    }
    guard Self.relatives.contains(words[index].key) else { return nil }
    let word = words[index].text.lowercased().string
    let next = index + 1 < words.count ? words[index + 1].text.lowercased().string : ""
    switch (word, next) {
    case ("last", "year"): return (2, .fromDocument(-1), .unsaid, false)
    case ("this", "year"): return (2, .fromDocument(0), .unsaid, false)
    case ("next", "year"): return (2, .fromDocument(1), .unsaid, false)
    case ("last", "month"): return (2, .unsaid, .fromDocument(-1), false)
    case ("this", "month"): return (2, .unsaid, .fromDocument(0), false)
    case ("last", _), ("that", _), ("this", _):
      guard let month = month(words, index + 1) else {
        return (word, next) == ("that", "year") ? (2, .fromLast(0), .unsaid, false) : nil
      }
      return (2, .unsaid, .number(month), word != "that")
    case ("following", "year"): return (2, .fromLast(1), .unsaid, false)
    case ("following", _): return month(words, index + 1).map { (2, .following, .number($0), false) }
    default: return nil
    }
  }

  /// A day or a week told by its distance: `today`, `yesterday`, `this week`, `on Friday`, `last Friday`, `three days ago`.
  private func near(_ words: [Word], _ index: Int) -> (DateExpression.Near, Int)? {
    if index + 2 < words.count, words[index + 2].key == Self.ago, let number = number(words, index) {
      switch words[index + 1].text.lowercased().string {
      case "day", "days": return (.day(-number), 3)
      case "week", "weeks": return (.week(-number), 3)
      default: return nil
      }
    }
    guard Self.relatives.contains(words[index].key) else { return nil }
    let word = words[index].text.lowercased().string
    if let day = weekday(words, index) { return (.weekday(day, .newest), 1) }
    switch word {
    case "today", "tonight": return (.day(0), 1)
    case "yesterday": return (.day(-1), 1)
    case "last", "this", "next":
      guard index + 1 < words.count else { return nil }
      let next = words[index + 1].text.lowercased().string
      if word == "this", ["morning", "afternoon", "evening"].contains(next) { return (.day(0), 2) }
      if word == "last", next == "night" { return (.day(-1), 2) }
      let distance = word == "last" ? -1 : word == "next" ? 1 : 0
      if next == "week" { return (.week(distance), 2) }
      guard let day = weekday(words, index + 1) else { return nil }
      return (.weekday(day, word == "last" ? .last : word == "next" ? .next : .newest), 2)
    default: return nil
    }
  }

  /// A day of the week that stands for a date of its own: not `Friday, 15 November`.
  private func weekday(_ words: [Word], _ index: Int) -> Int? {
    guard words[index].text.unicodeScalars.first?.isUpper == true,
      let place = Self.weekdays.firstIndex(of: words[index].text.lowercased().string), day(words, index + 1) == nil,
      month(words, index + 1) == nil
    else { return nil }
    return place
  }

  /// A small number in digits or as a word.
  private func number(_ words: [Word], _ index: Int) -> Int? {
    if let number = words[index].number { return number < 32 ? number : nil }
    return Self.numbers.firstIndex(of: words[index].text.lowercased().string).map { $0 + 1 }
  }

  private static let ago = WordKey("ago")
  private static let numbers = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

  /// `of this year`, `last year`, `of the same year` behind a month, and how many words they are.
  private func yearBehind(_ words: [Word], _ index: Int) -> (DateExpression.Year, Int)? {
    let next = words[min(index, words.count)..<min(index + 4, words.count)].map { $0.text.lowercased().string }
    for (phrase, year) in Self.yearPhrases where next.starts(with: phrase) { return (year, phrase.count) }
    return nil
  }

  private static let yearPhrases: [([String], DateExpression.Year)] = [
    (["of", "this", "year"], .fromDocument(0)), (["this", "year"], .fromDocument(0)),
    (["of", "last", "year"], .fromDocument(-1)),
    (["last", "year"], .fromDocument(-1)), (["of", "that", "year"], .fromLast(0)), (["that", "year"], .fromLast(0)),
    (["of", "the", "same", "year"], .fromLast(0)), (["the", "same", "year"], .fromLast(0)),
    (["of", "the", "following", "year"], .fromLast(1)), (["of", "the", "next", "year"], .fromLast(1)),
    (["the", "following", "year"], .fromLast(1)), (["the", "year", "before"], .fromLast(-1)),
    (["of", "the", "preceding", "year"], .fromLast(-1)),
  ]

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  /// The words with which an expression without a month and without a digit begins.
  private static let relatives = WordKey.List(
    weekdays + ["last", "this", "next", "today", "tonight", "yesterday", "that", "following"])
  private static let monthKeys = Dictionary(uniqueKeysWithValues: EnglishMonth.numbers.map { (WordKey($0.key), $0.value) })

  private func follows(_ words: [Word], _ index: Int, _ before: [String]) -> Bool {
    index > 0 && before.contains(words[index - 1].text.lowercased())
  }

  private func iso(_ words: [Word], _ index: Int) -> (DateExpression, Int)? {
    guard index + 2 < words.count, let year = year(words, index), let month = words[index + 1].number,
      let day = day(words, index + 2),
      (1...12).contains(month), words[index + 1].range.count == 2,
      words[index + 1].range.lowerBound == words[index].range.upperBound + 1,
      text.scalars[words[index].range.upperBound] == "-",
      words[index + 2].range.lowerBound == words[index + 1].range.upperBound + 1
    else { return nil }
    let range = words[index].range.lowerBound..<words[index + 2].range.upperBound
    return (DateExpression(range: range, year: .number(year), month: .number(month), day: day), 3)
  }
}
