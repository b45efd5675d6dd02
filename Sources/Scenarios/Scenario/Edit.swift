import AllianceNetwork

/// One step of a scenario: what is done to a network.
///
/// A date says when the step happens. Without one the step holds from the beginning: a party that is added was always one, a
/// party that is removed never was.
public enum Edit: Sendable, Hashable {
  /// Adds an agreement, whole. A mere proposal that the network holds under the same id gives way to it.
  case addAgreement(Agreement)
  /// Takes an agreement out, and with it what other agreements say of it.
  case removeAgreement(AgreementID)
  /// Puts an agreement, or the leg between two of its parties, on another rung of the ladder.
  case setStatus(AgreementID, Status, between: Dyad?, date: PartialDate?)
  /// Adds a party to an agreement; for directed types, a receiver.
  case addParty(PartyCode, to: AgreementID, date: PartialDate?)
  /// Lets a party leave an agreement. The agreement ends where fewer than two parties remain.
  case removeParty(PartyCode, from: AgreementID, date: PartialDate?)
  /// Adds a state to the roster.
  case addState(PartyCode)
  /// Takes a state out of the roster and out of every agreement.
  case removeState(PartyCode)
  /// Lets a party leave every agreement of these types (`nil`: of every type) that has not ended.
  case withdraw(PartyCode, from: Set<AgreementType>?, date: PartialDate?)
  /// Gives every pair of these parties that has no concluded agreement of the type one that is in force.
  case complete(AgreementType, among: [PartyCode], date: PartialDate?)

  /// What is done, without to what: the word by which an edit begins in a scenario file.
  public enum Verb: String, Sendable, Hashable, CaseIterable {
    /// ``Edit/addAgreement(_:)``
    case addAgreement = "add-agreement"
    /// ``Edit/removeAgreement(_:)``
    case removeAgreement = "remove-agreement"
    /// ``Edit/setStatus(_:_:between:date:)``
    case setStatus = "set-status"
    /// ``Edit/addParty(_:to:date:)``
    case addParty = "add-party"
    /// ``Edit/removeParty(_:from:date:)``
    case removeParty = "remove-party"
    /// ``Edit/addState(_:)``
    case addState = "add-state"
    /// ``Edit/removeState(_:)``
    case removeState = "remove-state"
    /// ``Edit/withdraw(_:from:date:)``
    case withdraw
    /// ``Edit/complete(_:among:date:)``
    case complete
  }

  /// The verb of this edit.
  public var verb: Verb {
    switch self {
    case .addAgreement: .addAgreement
    case .removeAgreement: .removeAgreement
    case .setStatus: .setStatus
    case .addParty: .addParty
    case .removeParty: .removeParty
    case .addState: .addState
    case .removeState: .removeState
    case .withdraw: .withdraw
    case .complete: .complete
    }
  }

  /// Every date that the edit names, those inside an added agreement included, in no order.
  public var dates: [PartialDate] {
    switch self {
    case .addAgreement(let agreement):
      (agreement.history + agreement.legs.flatMap(\.history)).compactMap(\.date)
        + agreement.memberships.flatMap { [$0.joined, $0.left].compactMap(\.self) }
    case .setStatus(_, _, _, let date), .addParty(_, _, let date), .removeParty(_, _, let date), .withdraw(_, _, let date),
      .complete(_, _, let date):
      [date].compactMap(\.self)
    case .removeAgreement, .addState, .removeState: []
    }
  }
}
