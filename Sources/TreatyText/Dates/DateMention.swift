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

  var range: Range<Int>
  var year: Year
  var month: Month
  var day: Int?
  /// Whether an unsaid year is the newest in which the date has passed even where an older year stands in the sentence: `last July`.
  var isRecent = false
}
