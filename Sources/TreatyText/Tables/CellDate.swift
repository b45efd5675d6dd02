import AllianceNetwork

/// Dates as the cells of tables write them, without a word around: `2018`, `9/2025`, `2025/9`.
enum CellDate {
  /// The last year in a range, with its month where one stands beside it and a slash or a stop between; `nil` where there is none from 1700 to 2100.
  static func year(in range: Range<Int>, of text: NormalText) -> (date: PartialDate, range: Range<Int>)? {
    var found: (date: PartialDate, range: Range<Int>)?
    var place = range.lowerBound
    while place < range.upperBound {
      guard text.scalars[place].isDigit else {
        place += 1
        continue
      }
      let end = run(place, range.upperBound, text)
      if end - place == 4, let year = Int(text.string(place..<end)), (1700...2100).contains(year) {
        let (month, span) = month(around: place..<end, range, text)
        if let date = PartialDate(year: year, month: month) ?? PartialDate(year: year) { found = (date, span) }
      }
      place = end
    }
    return found
  }

  private static func run(_ start: Int, _ end: Int, _ text: NormalText) -> Int {
    var place = start
    while place < end, text.scalars[place].isDigit { place += 1 }
    return place
  }

  /// The month that stands with a year.
  private static func month(around year: Range<Int>, _ range: Range<Int>, _ text: NormalText) -> (Int?, Range<Int>) {
    func value(_ digits: Range<Int>) -> Int? {
      (1...2).contains(digits.count) ? Int(text.string(digits)).flatMap { (1...12).contains($0) ? $0 : nil } : nil
    }
    if year.upperBound + 1 < range.upperBound, "/.-".unicodeScalars.contains(text.scalars[year.upperBound]) {
      let end = run(year.upperBound + 1, range.upperBound, text)
      if let month = value(year.upperBound + 1..<end) { return (month, year.lowerBound..<end) }
    }
    if year.lowerBound - 2 >= range.lowerBound, "/.".unicodeScalars.contains(text.scalars[year.lowerBound - 1]) {
      var start = year.lowerBound - 1
      while start > range.lowerBound, text.scalars[start - 1].isDigit { start -= 1 }
      if let month = value(start..<year.lowerBound - 1) { return (month, start..<year.upperBound) }
    }
    return (nil, year)
  }
}
