import AllianceNetwork

/// Something that happened to an agreement on a day.
public struct TimelineChange: Sendable, Hashable {
  /// What can happen.
  public enum Kind: Sendable, Hashable {
    /// It, or one of its pairs alone, reached a status.
    case reached(Status, between: Dyad?)
    /// A party joined it.
    case joined(PartyCode)
    /// A party left it.
    case left(PartyCode)
  }

  /// When.
  public let date: PartialDate
  /// The agreement.
  public let agreement: AgreementID
  /// What.
  public let kind: Kind
}

extension TimelineChange: CustomStringConvertible {
  /// `JPN-PHL-RAA: signed (2024-07-08)`, `ANZUS (NZL–USA): suspended (1986-08-11)`, `SEATO: PAK leaves (1973)`.
  public var description: String {
    switch kind {
    case .reached(let status, let dyad): "\(agreement)\(dyad.map { " (\($0))" } ?? ""): \(status.rawValue) (\(date))"
    case .joined(let party): "\(agreement): \(party) joins (\(date))"
    case .left(let party): "\(agreement): \(party) leaves (\(date))"
    }
  }
}

extension Agreement {
  /// What is dated of the agreement, by date; on one day statuses in the order of the ladder, then those of pairs of `nodes`, then which of `nodes` joined and left.
  /// Who joined on the day of a status is not told again.
  func datedChanges(among nodes: Set<PartyCode>) -> [TimelineChange] {
    func reached(_ history: [StatusEvent], between dyad: Dyad?) -> [TimelineChange] {
      history.compactMap { event in event.date.map { .init(date: $0, agreement: id, kind: .reached(event.status, between: dyad)) }
      }
    }
    let known = Set(history.compactMap(\.date))
    let members = memberships.filter { nodes.contains($0.party) }
    let joined = members.compactMap { member in
      member.joined.flatMap { known.contains($0) ? nil : TimelineChange(date: $0, agreement: id, kind: .joined(member.party)) }
    }
    let left = members.compactMap { member in
      member.left.map { TimelineChange(date: $0, agreement: id, kind: .left(member.party)) }
    }
    let all =
      reached(history, between: nil)
      + legs.filter { nodes.isSuperset(of: [$0.between.first, $0.between.second]) }.flatMap {
        reached($0.history, between: $0.between)
      } + joined + left
    return all.enumerated().sorted { a, b in
      a.element.date != b.element.date ? a.element.date < b.element.date : a.offset < b.offset
    }.map(\.element)
  }
}
