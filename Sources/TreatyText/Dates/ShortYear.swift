/// Tells a year of two digits up to 30 from a span of years: 23年9月, 15年に指定, （22年から） are years, 20年延びた and 10年にわたり are not.
///
/// Greater numbers are read as years wherever no word of a span stands with them.
struct ShortYear {
  let text: NormalText

  /// Whether `range`, two digits and 年, is a year; `end` is where the sentence ends.
  func isYear(_ range: Range<Int>, _ end: Int) -> Bool {
    guard text.scalars[range.lowerBound].isDigit else { return false }
    let before = text.phrase(max(0, range.lowerBound - 3)..<range.lowerBound)
    if Self.measures.contains(where: { before.hasSuffix($0) }) { return false }
    let rest = text.phrase(range.upperBound..<min(end, range.upperBound + 6))
    guard let first = rest.unicodeScalars.first else { return true }
    if first.isDigit { return isMonth(rest) }
    if first == "の" { return !Self.spans.contains { rest.dropFirst().hasPrefix($0) } }
    if first == "に" { return !Self.lengths.contains { rest.dropFirst().hasPrefix($0) } }
    return Self.followers.contains { rest.hasPrefix($0) }
  }

  /// 9月, not 9か月.
  private func isMonth(_ rest: Phrase) -> Bool {
    let tail = rest.unicodeScalars.drop { $0.isDigit }
    return tail.first == "月"
  }

  /// Words before a number that make it a span or a count.
  private static let measures = [
    "約", "計", "第", "満", "期間", "期限", "有効", "任期", "今後", "過去", "以上", "最長", "延べ", "丸", "まる", "実に", "わずか", "この",
  ]
  /// What follows 年の where it is a span.
  private static let spans = [
    "歳月", "期間", "期限", "有効", "節目", "間", "任期", "延長", "猶予", "時を", "計画", "歴史", "空白", "隔たり", "長", "契約", "租借", "自動", "うち", "歩み",
  ]
  /// What follows 年に where it is a span: 10年にわたり, 20年に一度.
  private static let lengths = ["わた", "渡", "及", "一", "1", "およ", "延", "近", "満", "達", "も及", "なる", "短縮", "す"]
  private static let followers = [
    "から", "末", "初", "春", "夏", "秋", "冬", "半ば", "以降", "以来", "当時", "中に", ")", "、", "。", "までに", "までを", "版", "には", "・", "発効", "署名",
    "締結", "改定",
    "改正", "終了", "失効", "調印", "指定", "度", "は", "である", "です", "だっ", "だ。", "であ", "と",
  ]
}
