import AllianceNetwork

/// What two coders of equal standing have in common: counts of ties, with none of them the measure of the other.
public struct SharedTies: Sendable, Hashable {
  /// The ties of the first coder.
  public var first = 0
  /// The ties of the second coder.
  public var second = 0
  /// The ties of both.
  public var both = 0
  /// Those with one coarse status.
  public var coarse = 0
  /// Those with one status.
  public var fine = 0
  /// Those that both date.
  public var dated = 0
  /// Those that both date to one year.
  public var year = 0
  /// Those whose places overlap.
  public var evidence = 0

  /// No ties at all.
  public init() {}

  /// What the coders of a text have in common among the ties of `group`, optional ones too.
  public init(_ text: ComparedText, group: TieScores.Group) {
    first = text.firstTies.count(where: group.holds)
    second = text.secondTies.count(where: group.holds)
    for pair in text.pairing.pairs where pair.isSame && group.holds(pair.first) && group.holds(pair.second) {
      both += 1
      coarse += pair.first.status.coarse == pair.second.status.coarse ? 1 : 0
      fine += pair.first.status == pair.second.status ? 1 : 0
      evidence += pair.first.overlaps(pair.second) ? 1 : 0
      guard let a = pair.first.date, let b = pair.second.date else { continue }
      dated += 1
      year += a.year == b.year ? 1 : 0
    }
  }

  /// Adds the counts of another text.
  public static func += (sum: inout SharedTies, other: SharedTies) {
    sum.first += other.first
    sum.second += other.second
    sum.both += other.both
    sum.coarse += other.coarse
    sum.fine += other.fine
    sum.dated += other.dated
    sum.year += other.year
    sum.evidence += other.evidence
  }

  /// The share of specific agreement, 2a/(2a+b+c), of ties that agree in `count` ways; the same as F1 of either against the other. `nil` where neither
  /// has a tie.
  public func agreement(_ count: Int) -> Double? {
    first + second > 0 ? Double(2 * count) / Double(first + second) : nil
  }
}
