/// Days counted on from a date.
extension PartialDate {
  /// The day of the week, 0 for Monday to 6 for Sunday; `nil` where the day is not known. O(1).
  public var weekday: Int? {
    guard let month, let day else { return nil }
    // Days since 1 March of the year 0, a Wednesday: a year that begins in March has its leap day last.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    let number = years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 1
    return (number + 2) % 7
  }

  /// The date `days` later, earlier where they are fewer than none; `nil` where the day is not known, and outside the years 1...9999. O(months between).
  public func moved(byDays days: Int) -> PartialDate? {
    guard var month, let day, (-3_660_000...3_660_000).contains(days) else { return nil }
    var year = year
    var place = day + days
    while place < 1 {
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
      place += Self.days(in: month, of: year)
    }
    while place > Self.days(in: month, of: year) {
      place -= Self.days(in: month, of: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return PartialDate(year: year, month: month, day: place)
  }
}
