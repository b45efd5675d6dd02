import AllianceNetwork

/// Ties that stand in both of two codings, and in how much more these agree on them.
public struct MatchedTies: Sendable, Hashable {
  /// How many there are.
  public var count = 0
  /// Those with one coarse status.
  public var coarse = 0
  /// Those with one status.
  public var fine = 0
  /// Those whose dates can be held against each other.
  public var dated = 0
  /// Those of these of one year.
  public var year = 0
  /// Those of which both codings give a place in the text.
  public var placed = 0
  /// Those of these whose places overlap.
  public var evidence = 0

  /// None.
  public init() {}

  /// Adds those of another text.
  public static func += (sum: inout MatchedTies, other: MatchedTies) {
    sum.count += other.count
    sum.coarse += other.coarse
    sum.fine += other.fine
    sum.dated += other.dated
    sum.year += other.year
    sum.placed += other.placed
    sum.evidence += other.evidence
  }

  /// The share of the dated of one year; `nil` where none is dated.
  public var yearShare: Double? { dated > 0 ? Double(year) / Double(dated) : nil }
  /// The share of all whose places overlap; `nil` where none is placed, as ``whyNoEvidence`` tells.
  public var evidenceShare: Double? { placed > 0 ? Double(evidence) / Double(count) : nil }
  /// Why there is no ``evidenceShare``, in words; `nil` where there is one.
  public var whyNoEvidence: String? {
    guard placed == 0 else { return nil }
    return count == 0 ? "no tie is in both codings" : "of no tie that is in both codings do both have evidence"
  }

  /// Counts a tie as the first coding has it and as the second has it. With `bothDated` dates count where both have one, else where the first has.
  mutating func add(_ first: CodedTie, _ second: CodedTie, bothDated: Bool) {
    count += 1
    coarse += first.status.coarse == second.status.coarse ? 1 : 0
    fine += first.status == second.status ? 1 : 0
    placed += first.evidence.isEmpty || second.evidence.isEmpty ? 0 : 1
    evidence += first.overlaps(second) ? 1 : 0
    guard let date = first.date, second.date != nil || !bothDated else { return }
    dated += 1
    year += second.date?.year == date.year ? 1 : 0
  }
}
