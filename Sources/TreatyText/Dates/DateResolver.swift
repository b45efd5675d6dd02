import AllianceNetwork

/// Gives every written date its year: from the words, from the date told last in the sentence, or from the document's own date.
struct DateResolver {
  /// The document's date.
  let document: PartialDate?
  /// Years of two digits of a text without a date are not read as later ones.
  var latest = 2035

  /// The dates of one sentence, in order. `last` is the date told last before, and then the last of these.
  /// `era` is the date told last in the paragraphs before, which gives years of two digits of a text on old times their century.
  /// `entry` is the date told last above an entry of a chronology, which goes on in its year.
  func resolve(_ expressions: [DateExpression], last: inout PartialDate?, era: PartialDate? = nil, entry: PartialDate? = nil)
    -> [DateMention]
  {
    var mentions: [DateMention] = []
    var inSentence = entry
    for expression in expressions {
      guard let date = date(expression, inSentence: inSentence, last: last, era: era) else { continue }
      let isFuture = !hasCome(date)
      mentions.append(DateMention(range: expression.range, date: date, isFuture: isFuture))
      // 35年まで, told first, may be of the future as well as of long ago: it gives no year to those behind it.
      if case .short = expression.year, date.year < 1950, inSentence ?? last == nil { continue }
      inSentence = date
      last = date
    }
    return mentions
  }

  /// Whether a date has begun by the end of the document's day, month or year, as far as that is known.
  private func hasCome(_ date: PartialDate) -> Bool {
    guard let document else { return true }
    guard let month = document.month else { return date.year <= document.year }
    guard document.day == nil else { return date.hasBegun(by: document) }
    return date.year < document.year || date.year == document.year && (date.month ?? 1) <= month
  }

  private func date(_ expression: DateExpression, inSentence: PartialDate?, last: PartialDate?, era: PartialDate?) -> PartialDate?
  {
    if let near = expression.near { return date(near, last: inSentence ?? last) }
    let month = month(expression.month, inSentence ?? last)
    switch expression.year {
    case .number(let year): return made(year, month, expression.day)
    case .short(let digits):
      return made(short(digits, near: inSentence ?? last ?? era.flatMap { $0.year < 1930 ? $0 : nil }), month, expression.day)
    case .fromDocument(let distance):
      guard let document else { return nil }
      return made(document.year + distance, month, expression.day)
    case .fromLast(let distance):
      guard let reference = inSentence ?? last else { return nil }
      return made(reference.year + distance, month, expression.day)
    case .following:
      guard let reference = inSentence ?? last, let month else { return nil }
      return made(reference.year + (month > reference.month ?? 12 ? 0 : 1), month, expression.day)
    case .unsaid: return unsaid(expression, month, inSentence ?? old(last, expression))
    }
  }

  /// The year of two digits that goes on from the one told last, up to thirty years back, else the newest that the document's date allows: one
  /// soon to come at the most.
  private func short(_ digits: Int, near last: PartialDate?) -> Int {
    let limit = document.map { $0.year + 4 } ?? latest
    guard let last else { return limit - (limit - digits) % 100 }
    let nearest = last.year + (digits - last.year % 100 + 130) % 100 - 30
    return nearest <= max(limit, last.year) ? nearest : nearest - 100
  }

  /// The date told last before where it lies more than thirty years back: a chronicle goes on in its own year.
  private func old(_ last: PartialDate?, _ expression: DateExpression) -> PartialDate? {
    guard let last, !expression.isRecent, document.map({ last.year + 30 < $0.year }) ?? true else { return nil }
    return last
  }

  private func unsaid(_ expression: DateExpression, _ month: Int?, _ inSentence: PartialDate?) -> PartialDate? {
    if case .fromDocument(let distance) = expression.month {
      guard let document, let own = document.month else { return nil }
      let index = document.year * 12 + own - 1 + distance
      return made(index / 12, index % 12 + 1, expression.day)
    }
    if let month {
      if let inSentence, !expression.isRecent { return made(inSentence.year, month, expression.day) }
      return newest(month, expression.day)
    }
    // A day alone: of the month told last in the sentence, else of the document's month, or of the one before where it has not come yet.
    guard let day = expression.day else { return nil }
    if let inSentence, let month = inSentence.month { return made(inSentence.year, month, day) }
    guard let document, let own = document.month else { return nil }
    if let date = PartialDate(year: document.year, month: own, day: day), date.hasBegun(by: document) { return date }
    return made(own == 1 ? document.year - 1 : document.year, own == 1 ? 12 : own - 1, day)
  }

  /// The newest such date that is not after the document's.
  private func newest(_ month: Int, _ day: Int?) -> PartialDate? {
    guard let document else { return nil }
    guard let date = made(document.year, month, day) else { return nil }
    return hasCome(date) ? date : made(document.year - 1, month, day)
  }

  private func month(_ month: DateExpression.Month, _ last: PartialDate?) -> Int? {
    switch month {
    case .number(let number): number
    case .last: last?.month
    case .fromDocument(let distance): document?.month.map { ($0 - 1 + distance + 12) % 12 + 1 }
    case .unsaid: nil
    }
  }

  private func made(_ year: Int, _ month: Int?, _ day: Int?) -> PartialDate? {
    PartialDate(year: year, month: month, day: month == nil ? nil : day) ?? PartialDate(year: year, month: month)
      ?? PartialDate(year: year)
  }
}
