import AllianceNetwork
import Measures

/// One change of a network, tried alone, and the measures of what it makes.
public struct Trial: Sendable, Hashable {
  /// What is changed.
  public enum Change: Sendable, Hashable {
    /// These states are no nodes any more.
    case withoutStates([PartyCode])
    /// These agreements do not count.
    case withoutAgreements([AgreementID])
    /// An agreement of a status between two states who have none of its type.
    case withAgreement(AgreementType, Dyad, as: Status = .inForce)
    /// An agreement that does not count yet is taken for one of a further status, which counts.
    case promoted(AgreementID, from: Status, to: Status = .inForce)
    /// One of three parties or more is none of an agreement.
    case withoutParty(PartyCode, of: AgreementID)
    /// Other statuses count.
    case counting(Set<Status>)
    /// Agreements of three and more become edges otherwise.
    case projected(ProjectionRule)
  }

  /// What is changed.
  public let change: Change
  /// The measures afterwards, in the order of ``Trials/measures``.
  public let scores: [Score]
  /// How far each is from the network as it is; undefined where one of the two is.
  public let differences: [Score]
  /// The hub or hubs afterwards.
  public let hubs: Hubs
  /// One more than the number of trials that move the first measure further, so that equal ones share a rank; `nil` where its difference is undefined.
  public internal(set) var rank: Int?

  /// How far the first measure moves, up or down, in billionths, so that what differs by rounding alone is equal; `nil` where it is undefined.
  var size: Double? { differences.first?.value.map { ($0.magnitude * 1e9).rounded() } }
}

extension Trial.Change {
  /// What kind of change it is, for programs: `states`, `agreements`, `new`, `status`, `party`, `statuses`, `projection`.
  public var kind: String {
    switch self {
    case .withoutStates: "states"
    case .withoutAgreements: "agreements"
    case .withAgreement: "new"
    case .promoted: "status"
    case .withoutParty: "party"
    case .counting: "statuses"
    case .projected: "projection"
    }
  }
}

extension Trial.Change: CustomStringConvertible {
  /// The change in a few words.
  public var description: String {
    switch self {
    case .withoutStates(let states): "without \(states.map(\.text).joined(separator: ", "))"
    case .withoutAgreements(let ids): "without \(ids.map(\.text).joined(separator: ", "))"
    case .withAgreement(let type, let dyad, .inForce): "\(type.rawValue) of \(dyad)"
    case .withAgreement(let type, let dyad, let status): "\(type.rawValue) of \(dyad), \(status.rawValue)"
    case .promoted(let id, let old, .inForce): "\(id) in force (now \(old.rawValue))"
    case .promoted(let id, let old, let status): "\(id) \(status.rawValue) (now \(old.rawValue))"
    case .withoutParty(let party, let id): "\(id) without \(party)"
    case .counting(let statuses): "counting \(statuses.sorted().map(\.rawValue).joined(separator: ", "))"
    case .projected(let rule): "projection \(rule.rawValue)"
    }
  }
}
