import AllianceNetwork

/// By what two codings of one text tell of the same tie: type and parties, for a designation the giver too.
public struct TieKey: Sendable, Hashable {
  /// The type.
  public var type: AgreementType
  /// The parties, sorted.
  public var parties: [PartyCode]
  /// The giver of a designation.
  public var giver: PartyCode?

  /// What `tie` goes by.
  public init(_ tie: CodedTie) {
    type = tie.type
    parties = tie.parties
    giver = tie.type == .majorNonNATOAlly ? tie.from : nil
  }
}

extension CodedTie {
  /// Whether a place of this tie and one of `other` share a character. Both are of one text.
  func overlaps(_ other: CodedTie) -> Bool {
    evidence.contains { a in other.evidence.contains { b in a.start < b.end && b.start < a.end } }
  }

  /// The tie in a few words, as the codebook's scorer has it: `RAA AUS-JPN in-force 2023-08-13`.
  public var brief: String {
    let direction = from.map { giver in " \(giver)→\((to ?? []).map(\.text).joined(separator: ","))" } ?? ""
    let name = name.map { " (\($0))" } ?? ""
    return "\(type.rawValue) \(parties.map(\.text).joined(separator: "-"))\(direction) \(status.rawValue)"
      + (date.map { " \($0)" } ?? "") + name
  }
}
