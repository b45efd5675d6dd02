import AllianceNetwork

/// What coders may agree or differ on, one by one.
public enum Variable: String, Sendable, Hashable, CaseIterable {
  /// Whether a tie is told here at all.
  case place
  /// Whether a tie is told at all.
  case tie
  /// The type.
  case type
  /// The parties.
  case parties
  /// Who gives and who receives.
  case direction
  /// The status.
  case status
  /// The status as a rung of the ladder.
  case ladder
  /// The group of the status.
  case group
  /// The year of the newest event.
  case year
  /// Where the parties come from.
  case basis
  /// Whose word it is.
  case voice
  /// For or against.
  case polarity

  /// How values are compared.
  public var level: MeasurementLevel {
    switch self {
    case .ladder: .ordinal
    case .year: .interval
    default: .nominal
    }
  }

  /// What is counted, and why it is compared so.
  public var definition: String {
    switch self {
    case .place: "unit: a character of a text; value: whether it lies in the evidence of a tie"
    case .tie:
      "unit: a tie that either tells (same type, parties and giver, both or neither denying it). The ties that nobody tells cannot be counted; with their "
        + "number taken as without bound, alpha becomes 2a/(2a+b+c), a told by both, b and c by one, which is F1 (Hripcsak and Rothschild 2005, "
        + "doi:10.1197/jamia.M1733); the expected disagreement is set to 1"
    case .type: "unit: a tie that both see, by its key or by its place"
    case .parties: "unit: a tie that both see; value: the whole set of parties"
    case .direction: "unit: a tie that both see and of which either gives a direction; value: giver and receivers"
    case .status: "unit: a tie that both see; value: one of the eight statuses, any two as different as any others"
    case .ladder:
      "unit: a tie that both see as standing on the ladder from proposed to ended, which is a scale of order: an agreement passes its rungs one after the "
        + "other, and signed for in-force is a smaller slip than proposed; denied is no rung and is left out"
    case .group: "unit: a tie that both see; value: concluded, pending, ended or denied, which have no order among them"
    case .year: "unit: a tie that both see and date; value: the year"
    case .basis: "unit: a tie that both see; value: stated or named"
    case .voice: "unit: a tie that both see in places that overlap; value: the voice there"
    case .polarity: "unit: a tie that both see in places that overlap; value: whether it affirms or denies"
    }
  }

  /// The values of a pair of ties, one a coder; `nil` where it is no unit of this variable.
  func values(of pair: Pairing.Pair) -> (first: String?, second: String?)? {
    let (a, b) = (pair.first, pair.second)
    func both(_ value: (CodedTie) -> String?) -> (String?, String?) { (value(a), value(b)) }
    switch self {
    case .place, .tie: return nil
    case .type: return both(\.type.rawValue)
    case .parties: return both { $0.parties.map(\.text).joined(separator: "-") }
    case .direction: return a.from == nil && b.from == nil ? nil : both { $0.direction ?? "none" }
    case .status: return both(\.status.rawValue)
    case .ladder:
      return both { tie in tie.status == .denied ? nil : Status.allCases.firstIndex(of: tie.status).map { String($0) } }
    case .group: return both(\.status.coarse.rawValue)
    case .year: return both { $0.date.map { String($0.year) } }
    case .basis: return both(\.basis.rawValue)
    case .voice: return a.sharedPlace(with: b).map { ($0.first.voice.rawValue, $0.second.voice.rawValue) }
    case .polarity: return a.sharedPlace(with: b).map { ($0.first.polarity.rawValue, $0.second.polarity.rawValue) }
    }
  }
}

extension CodedTie {
  /// `USA→PHL`; `nil` where the tie has no giver.
  var direction: String? { from.map { "\($0)→\((to ?? []).map(\.text).sorted().joined(separator: ","))" } }
}
