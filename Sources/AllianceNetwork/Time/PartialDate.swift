/// A date of the Gregorian calendar, known to the year, the month or the day.
///
/// Written as ISO 8601: `2022`, `2022-01`, `2022-01-06`. Dates are ordered by their first day, and a less precise date comes before a more precise
/// one that begins on the same day.
public struct PartialDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1...9999.
  public let year: Int
  /// The month, 1...12, where it is known.
  public let month: Int?
  /// The day of the month, where it is known.
  public let day: Int?

  /// A date, or `nil` where there is no such date: a year outside 1...9999, a thirteenth month, 30 February, a day without a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard day >= 1, day <= Self.days(in: month, of: year) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2022`, `2022-01` or `2022-01-06`; `nil` for anything else and for dates that do not exist.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part) else {
        return nil
      }
      numbers.append(number)
    }
    self.init(year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// What is wrong with a text that is no date, in a few words: `the month is 13, of 12`.
  public static func fault(of text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.map { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    guard (1...3).contains(parts.count), zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }), !numbers.contains(nil) else {
      return "it is not four figures for the year, two for the month and two for the day with hyphens between"
    }
    let found = numbers.compactMap(\.self)
    if found[0] == 0 { return "there is no year 0" }
    if found.count > 1, !(1...12).contains(found[1]) { return "the month is \(found[1]), of 12" }
    if found.count > 2 { return "the day is \(found[2]), of \(days(in: found[1], of: found[0])) in that month" }
    return "it is a date"
  }

  /// How much of the date is known.
  public enum Precision: String, Sendable, Hashable, CaseIterable {
    /// The year alone.
    case year
    /// Year and month.
    case month
    /// Year, month and day.
    case day
  }

  /// How much of the date is known.
  public var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  /// ISO 8601, as precise as the date is.
  public var description: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  /// The first day of the date: itself where the day is known.
  public var firstDay: (year: Int, month: Int, day: Int) { (year, month ?? 1, day ?? 1) }

  /// The last day of the date: itself where the day is known.
  public var lastDay: (year: Int, month: Int, day: Int) {
    let month = month ?? 12
    return (year, month, day ?? Self.days(in: month, of: year))
  }

  /// Whether the date has begun by the end of `other`: an event of 2022 has happened by June 2022, and by 2022.
  ///
  /// This is the convention by which a partly known date counts from its first day.
  public func hasBegun(by other: PartialDate) -> Bool { firstDay <= other.lastDay }

  /// Ordered by first day, then the less precise before the more precise.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    a.firstDay != b.firstDay ? a.firstDay < b.firstDay : a.precision.rank < b.precision.rank
  }

  /// How many days a month has, leap years counted. `month` is 1...12.
  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension PartialDate.Precision {
  fileprivate var rank: Int {
    switch self {
    case .year: 0
    case .month: 1
    case .day: 2
    }
  }
}

extension PartialDate: Codable {
  /// Reads ISO 8601; throws `DecodingError.dataCorrupted` for anything else and for dates that do not exist.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is no date: expected 2022, 2022-01 or 2022-01-06")
    }
    self = date
  }

  /// Writes ISO 8601.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
