import AllianceNetwork

/// What two coders of equal standing have in common: counts of ties, with none of them the measure of the other.
public struct SharedTies: Sendable, Hashable {
  /// The ties of the first coder.
  public var first = 0
  /// The ties of the second coder.
  public var second = 0
  /// The ties of both; dates count where both have one.
  public var both = MatchedTies()

  /// No ties at all.
  public init() {}

  /// What the coders of a text have in common among the ties of `group`, optional ones too.
  public init(_ text: ComparedText, group: TieScores.Group) {
    first = text.firstTies.count(where: group.holds)
    second = text.secondTies.count(where: group.holds)
    for pair in text.pairing.pairs where pair.isSame && group.holds(pair.first) && group.holds(pair.second) {
      both.add(pair.first, pair.second, bothDated: true)
    }
  }

  /// Adds the counts of another text.
  public static func += (sum: inout SharedTies, other: SharedTies) {
    sum.first += other.first
    sum.second += other.second
    sum.both += other.both
  }

  /// The share of specific agreement, 2a/(2a+b+c), of ties that agree in `count` ways; the same as F1 of either against the other. `nil` where neither
  /// has a tie.
  public func agreement(_ count: Int) -> Double? {
    first + second > 0 ? Double(2 * count) / Double(first + second) : nil
  }
}
