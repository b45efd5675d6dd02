import AllianceNetwork

/// A date in a text, resolved.
struct DateMention: Sendable, Hashable {
  /// Where.
  var range: Range<Int>
  /// The date meant.
  var date: PartialDate
  /// Whether it lies after the document's own date: such a date is no event yet.
  var isFuture: Bool
}

/// A date as it is written: what is said, and what must come from elsewhere.
struct DateExpression: Sendable, Hashable {
  /// How the year is told.
  enum Year: Sendable, Hashable {
    /// As a number.
    case number(Int)
    /// As the last two digits.
    case short(Int)
    /// By its distance from the document's year: 昨年 is -1.
    case fromDocument(Int)
    /// By its distance from the year told last: 翌年 is 1.
    case fromLast(Int)
    /// By the month that comes next behind the date told last: `the following July`.
    case following
    /// Not at all.
    case unsaid
  }

  /// How the month is told.
  enum Month: Sendable, Hashable {
    /// As a number.
    case number(Int)
    /// By its distance from the document's month: 先月 is -1.
    case fromDocument(Int)
    /// The month told last.
    case last
    /// Not at all.
    case unsaid
  }

  /// A day, or a week, told by its distance: it gives year and month too.
  enum Near: Sendable, Hashable {
    /// So many days from the document's day: `yesterday` is -1.
    case day(Int)
    /// A day of the week, 0 for Monday: the newest up to the document's day, of the week so many from the document's, or the next to come.
    case weekday(Int, Week)
    /// The week so many from the document's; known to the month.
    case week(Int)
    /// So many days from the day told last: 同日 is 0.
    case sequel(Int)
  }

  /// The week of a day of the week.
  enum Week: Sendable, Hashable {
    /// None is told: `on Friday`.
    case newest
    /// The newest before the document's day: `last Friday`.
    case last
    /// The first after the document's day: `next Friday`.
    case next
    /// By its distance from the document's week: 先週金曜日 is -1.
    case distance(Int)
  }

  var range: Range<Int>
  var year: Year
  var month: Month
  var day: Int?
  /// Whether an unsaid year is the newest in which the date has passed even where an older year stands in the sentence: `last July`.
  var isRecent = false
  /// Its distance in days or weeks where that is all that is said.
  var near: Near?
}

extension DateExpression {
  /// A date told by its distance in days or weeks alone.
  init(range: Range<Int>, near: Near) { self.init(range: range, year: .unsaid, month: .unsaid, near: near) }
}
