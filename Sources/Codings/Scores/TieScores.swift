import AllianceNetwork

/// How a coding of one or more texts compares with a gold coding: the counts of section 6 of the codebook, and what is reckoned from them.
public struct TieScores: Sendable, Hashable {
  /// Which ties are counted.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    /// The parties are told by the text; types that are scored.
    case stated
    /// The parties come from the registry; types that are scored.
    case named
    /// Types that are coded where they are clear, and reported apart.
    case unscoredTypes = "unscored types"

    /// Types that are not scored.
    static let unscored: Set<AgreementType> = [.armsSupply, .basing, .declaration, .exercise, .nonaggression]

    /// Whether a tie's type is one of this group.
    func covers(_ type: AgreementType) -> Bool { Self.unscored.contains(type) == (self == .unscoredTypes) }

    /// The basis of the ties of this group.
    public var basis: CodedTie.Basis { self == .named ? .named : .stated }

    /// Whether a tie is one of this group.
    public func holds(_ tie: CodedTie) -> Bool { covers(tie.type) && tie.basis == basis }
  }

  /// The ties of the gold coding.
  public var gold = 0
  /// The ties of the other coding, but for those that neither help nor hurt.
  public var output = 0
  /// The ties of both; dates count where the gold coding has one.
  public var matched = MatchedTies()

  /// No ties at all.
  public init() {}

  /// Adds the counts of another text.
  public static func += (sum: inout TieScores, other: TieScores) {
    sum.gold += other.gold
    sum.output += other.output
    sum.matched += other.matched
  }
}

extension TieScores {
  /// Counts the ties of one text that belong to `group`.
  ///
  /// A tie is found where type and parties are the same, for a designation the giver too, and where both deny it or neither does. A gold tie on which
  /// coders differ (`optional`), or of the other basis, neither helps nor hurts. O(gold · output).
  public init(gold: CodedText, output: CodedText, group: Group) {
    func counts(_ tie: CodedTie) -> Bool { tie.basis == group.basis && tie.optional != true }
    let golds = gold.ties.filter { group.covers($0.type) }
    var left = golds.filter(counts)
    let free = Set(golds.filter { !counts($0) }.map(TieKey.init))
    self.gold = left.count
    for tie in output.ties where group.holds(tie) {
      let key = TieKey(tie)
      guard let match = left.firstIndex(where: { TieKey($0) == key }) else {
        if !free.contains(key) { self.output += 1 }
        continue
      }
      self.output += 1
      guard (left[match].status == .denied) == (tie.status == .denied) else { continue }
      matched.add(left.remove(at: match), tie, bothDated: false)
    }
  }
}

extension TieScores {
  /// How many ties are in both.
  public var hits: Int { matched.count }
  /// The share of the output that is right; 1 where there is no output and nothing to find, 0 where there is no output and something to find.
  public var precision: Double { precision(of: hits) }
  /// The share of the gold that is found; 1 where there is nothing to find.
  public var recall: Double { recall(of: hits) }
  /// The harmonic mean of precision and recall; 0 where both are.
  public var f1: Double { f1(of: hits) }
  /// F1 of the ties whose coarse status is right too.
  public var coarseF1: Double { f1(of: matched.coarse) }
  /// F1 of the ties whose status is right too.
  public var fineF1: Double { f1(of: matched.fine) }
  /// The share of the dated hits whose year is right; `nil` where none is dated.
  public var yearShare: Double? { matched.yearShare }
  /// The share of the hits whose evidence overlaps; `nil` where no hit has evidence in both codings.
  public var evidenceShare: Double? { matched.evidenceShare }

  private func precision(of right: Int) -> Double { output > 0 ? Double(right) / Double(output) : gold == 0 ? 1 : 0 }

  private func recall(of right: Int) -> Double { gold > 0 ? Double(right) / Double(gold) : 1 }

  private func f1(of right: Int) -> Double {
    let (p, r) = (precision(of: right), recall(of: right))
    return p + r > 0 ? 2 * p * r / (p + r) : 0
  }
}
