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
    /// An agreement in force between two states who have none of its type.
    case withAgreement(AgreementType, Dyad)
    /// An agreement that does not count yet is taken for one in force.
    case asInForce(AgreementID, from: Status)
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
}

extension Trial.Change {
  /// What kind of change it is, for programs: `states`, `agreements`, `new`, `status`, `party`, `statuses`, `projection`.
  public var kind: String {
    switch self {
    case .withoutStates: "states"
    case .withoutAgreements: "agreements"
    case .withAgreement: "new"
    case .asInForce: "status"
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
    case .withAgreement(let type, let dyad): "\(type.rawValue) of \(dyad)"
    case .asInForce(let id, let status): "\(id) in force (now \(status.rawValue))"
    case .withoutParty(let party, let id): "\(id) without \(party)"
    case .counting(let statuses): "counting \(statuses.sorted().map(\.rawValue).joined(separator: ", "))"
    case .projected(let rule): "projection \(rule.rawValue)"
    }
  }
}
