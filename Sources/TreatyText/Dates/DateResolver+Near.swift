import AllianceNetwork

/// Days and weeks told by their distance.
extension DateResolver {
  /// The date meant, as precise as the document's date allows: `today` in a text of November 2024 is November 2024.
  func date(_ near: DateExpression.Near, last: PartialDate?) -> PartialDate? {
    if case .sequel(let distance) = near { return last?.moved(byDays: distance) }
    guard let document, let today = document.weekday else { return document }
    switch near {
    case .sequel: return nil
    case .day(let distance): return document.moved(byDays: distance)
    case .week(let distance):
      return document.moved(byDays: 7 * distance).flatMap { PartialDate(year: $0.year, month: $0.month) }
    case .weekday(let day, .newest): return document.moved(byDays: -((today - day + 7) % 7))
    case .weekday(let day, .last): return document.moved(byDays: -((today - day + 6) % 7) - 1)
    case .weekday(let day, .next): return document.moved(byDays: (day - today + 6) % 7 + 1)
    case .weekday(let day, .distance(let weeks)): return document.moved(byDays: day - today + 7 * weeks)
    }
  }
}
