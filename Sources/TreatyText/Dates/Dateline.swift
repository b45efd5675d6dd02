import AllianceNetwork

/// The dateline of a text: `Canberra, 5 September 2025`, `TOKYO, Nov. 5 (Xinhua) --`, `2025年9月5日 キャンベラ`, `東京、11月5日（通信社）―`: a place and a date, with
/// nothing else on the line or a dash, a bracket or a stop behind it. It opens one of the first blocks.
struct Dateline {
  let text: NormalText
  /// The date expressions of a range.
  let expressions: (Range<Int>) -> [DateExpression]

  /// The date as it is written, with a month and its year, or with a month and a day; `nil` where there is no dateline.
  func expression() -> DateExpression? {
    for block in text.blocks.prefix(Self.mostBlocks) where block.kind == .heading || block.kind == .paragraph {
      let head = block.range.prefix(Self.longest)
      guard let date = expressions(head).first(where: { $0.near == nil }), date.month != .unsaid, date.month != .last,
        date.year != .unsaid || date.day != nil,
        isPlace(head.lowerBound..<date.range.lowerBound), isEnd(date.range.upperBound, of: block.range, date)
      else { continue }
      return date
    }
    return nil
  }

  private static let (mostBlocks, longest, longestPlace) = (4, 80, 40)

  /// Whether nothing but a place, or nothing at all, stands before the date.
  private func isPlace(_ range: Range<Int>) -> Bool {
    let scalars = text.scalars[range]
    guard !scalars.isEmpty else { return true }
    guard scalars.count <= Self.longestPlace else { return false }
    if text.language == .japanese {
      return !scalars.contains { $0.isKana && !$0.isKatakana || $0.isDigit || $0.isOne(of: "。") }
        && scalars.last?.isOne(of: "、,|=・ (") ?? false
    }
    guard scalars.last(where: { !$0.isBlank }) == "," else { return false }
    let words = scalars.split { !$0.isLetter }
    guard let first = words.first, scalars.allSatisfy({ $0.isLetter || $0.isOne(of: " ,.'-/") }) else { return false }
    let opening = text.phrase(first.startIndex..<first.endIndex)
    return words.allSatisfy { $0.first?.isUpper ?? false || Self.small.contains(text.phrase($0.startIndex..<$0.endIndex)) }
      && !Self.prepositions.contains(opening)
  }

  /// Words of places that are written small, and words that open a sentence and no place.
  private static let small = ["of", "the", "de", "la", "del", "and"]
  private static let prepositions = ["In", "On", "At", "By", "From", "Since", "After", "Before", "Until", "The", "For", "During"]

  /// Whether the dateline ends behind the date: with its line, or with a dash, a colon or a stop, the name of an agency in brackets before it; with a place where
  /// the date stands first.
  private func isEnd(_ place: Int, of block: Range<Int>, _ date: DateExpression) -> Bool {
    var next = place
    func skipBlanks() { while next < block.upperBound, text.scalars[next].isBlank { next += 1 } }
    skipBlanks()
    if next < block.upperBound, text.scalars[next] == "(" {
      let agency = (next..<min(block.upperBound, next + 30)).first { text.scalars[$0] == ")" }
      guard let agency, date.day != nil || !text.scalars[next..<agency].contains(where: \.isDigit) else { return false }
      next = agency + 1
      skipBlanks()
    }
    guard next < block.upperBound else { return true }
    let isFirst = date.range.lowerBound == block.lowerBound
    switch text.scalars[next] {
    case "-", "―", "ー", ":", "=":
      // JULY-DECEMBER is a span.
      let isSpan = next == place && next + 1 < block.upperBound && text.scalars[next + 1].isLetter
      return !isFirst && !isSpan
    case "。", ".": return !isFirst || next + 1 == block.upperBound
    default: break
    }
    // 2025年9月5日 キャンベラ
    let rest = next..<block.upperBound
    return isFirst && text.language == .japanese && rest.count <= Self.longestPlace
      && !text.scalars[rest].contains { $0.isKana && !$0.isKatakana || $0.isDigit || $0.isOne(of: "。") }
  }

  /// A month and a day without a year: the day of that name nearest to `date`, where `date` is the document's own; else the first of that name from it on, since
  /// a text tells mostly of what has been.
  static func dated(month: Int, day: Int?, by date: PartialDate, isOwn: Bool) -> PartialDate? {
    guard date.month != nil else { return PartialDate(year: date.year, month: month, day: day) }
    let years = date.year - 1...date.year + 1
    let days = years.compactMap { PartialDate(year: $0, month: month, day: day) }
    guard isOwn else { return days.first { !($0.lastDay < date.firstDay) } }
    func distance(_ other: PartialDate) -> Int {
      let (a, b) = (date.firstDay, other.firstDay)
      return abs((a.year - b.year) * 372 + (a.month - b.month) * 31 + a.day - b.day)
    }
    return days.min { distance($0) < distance($1) }
  }
}
