import AllianceNetwork

/// The parties found for an agreement, and by what.
struct FoundParties: Sendable {
  /// One set a tie.
  var sets: [[PartyCode]]
  /// The date that stands with a set, where several sets have their own.
  var dates: [DateMention?] = []
  /// Where the party of each set ends, so that a remark in brackets behind it can be read.
  var ends: [Int?] = []
  /// From the first to the last word that gives them; `nil` where they come from before.
  var range: Range<Int>?
  /// The rule.
  var rule: String
  /// 0...1.
  var confidence: Double

  /// The date of the set at `index`.
  func date(_ index: Int) -> DateMention? { index < dates.count ? dates[index] : nil }
}
