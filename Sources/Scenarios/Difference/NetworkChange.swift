import AllianceNetwork

/// One way in which a network differs from an earlier one.
public enum NetworkChange: Sendable, Hashable {
  /// The date for which it holds.
  case dateMoved(from: PartialDate?, to: PartialDate?)
  /// The declared hub.
  case hubChanged(from: PartyCode?, to: PartyCode?)
  /// A node that was not there.
  case stateAdded(PartyCode)
  /// A node that is no longer there.
  case stateRemoved(PartyCode)
  /// An agreement that was not there.
  case agreementAdded(AgreementID)
  /// An agreement that is no longer there.
  case agreementRemoved(AgreementID)
  /// The status of an agreement, or of the leg between two of its parties. `nil`: none at that time.
  case statusChanged(AgreementID, between: Dyad?, from: Status?, to: Status?)
  /// A party that joined an agreement.
  case partyAdded(PartyCode, to: AgreementID)
  /// A party that left an agreement.
  case partyRemoved(PartyCode, from: AgreementID)
  /// An agreement whose record differs in something else: its name, obligations, past, sources.
  case agreementRevised(AgreementID)
}

extension NetworkChange: CustomStringConvertible {
  /// The change in a few words, for a log.
  public var description: String {
    switch self {
    case .dateMoved(let from, let to): "date: \(from?.description ?? "none") to \(to?.description ?? "none")"
    case .hubChanged(let from, let to): "hub: \(from?.text ?? "none") to \(to?.text ?? "none")"
    case .stateAdded(let party): "state added: \(party)"
    case .stateRemoved(let party): "state removed: \(party)"
    case .agreementAdded(let id): "agreement added: \(id)"
    case .agreementRemoved(let id): "agreement removed: \(id)"
    case .statusChanged(let id, let dyad, let from, let to):
      "status of \(id)\(dyad.map { " (\($0))" } ?? ""): \(from?.rawValue ?? "none") to \(to?.rawValue ?? "none")"
    case .partyAdded(let party, let id): "\(party) joins \(id)"
    case .partyRemoved(let party, let id): "\(party) leaves \(id)"
    case .agreementRevised(let id): "agreement revised: \(id)"
    }
  }
}
