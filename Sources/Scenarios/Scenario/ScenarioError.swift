import AllianceNetwork

/// Why a scenario cannot be applied: which scenario, which of its edits, what does not fit and how to mend it.
public struct ScenarioError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The id of the scenario.
  public var scenario: String
  /// The number of the edit, counted from 1; `nil` where it is about the scenario as a whole.
  public var edit: Int?
  /// The verb of the edit.
  public var verb: Edit.Verb?
  /// What does not fit.
  public var reason: Reason

  /// An error of the scenario as a whole, or of one of its edits.
  public init(scenario: String, edit: Int? = nil, verb: Edit.Verb? = nil, reason: Reason) {
    self.scenario = scenario
    self.edit = edit
    self.verb = verb
    self.reason = reason
  }

  /// `scenario ID, edit 3 (add-party): what does not fit; how to mend it`.
  public var description: String {
    var place = "scenario \(scenario)"
    if let edit { place += ", edit \(edit)" }
    if let verb { place += " (\(verb.rawValue))" }
    return "\(place): \(reason.message); \(reason.hint)"
  }

  /// What does not fit.
  public enum Reason: Error, Sendable, Hashable {
    /// No scenario has this id; `near` is what may have been meant.
    case unknownScenario(String, near: String)
    /// Scenarios that come after one another, the first again at the end.
    case circle([String])
    /// The network holds no agreement of this id; `near` is what may have been meant.
    case unknownAgreement(AgreementID, near: String)
    /// The network holds an agreement of this id already.
    case agreementExists(AgreementID)
    /// The added agreement has no status, so that it never counts.
    case noStatus(AgreementID)
    /// Fewer than two parties of the added agreement are nodes.
    case tooFewNodes(AgreementID)
    /// The network and the scenario give this id to different sources.
    case sourcesDiffer(String)
    /// The party is no node of the network.
    case notInRoster(PartyCode)
    /// The state is a node already.
    case inRoster(PartyCode)
    /// The party is a party of the agreement already.
    case alreadyParty(PartyCode, AgreementID)
    /// The party is no party of the agreement at that time.
    case noParty(PartyCode, AgreementID)
    /// The proposal of the agreement rules the party out.
    case excluded(PartyCode, AgreementID, because: String?)
    /// The agreement is over, so that nobody can join.
    case over(AgreementID, Status)
    /// The agreement stands there already.
    case standsAlready(AgreementID, Status)
    /// The event is older than the last one of the agreement.
    case outOfOrder(AgreementID, PartialDate, last: PartialDate)
    /// The party left the agreement once, and the time of its return is missing or before that.
    case returnUndated(PartyCode, AgreementID)
    /// The party is in no agreement of these types that it could leave.
    case nothingToLeave(PartyCode)
    /// A directed type cannot be completed.
    case directed(AgreementType)
    /// Fewer than two different parties are to be joined.
    case tooFewParties
    /// Every pair has an agreement of this type.
    case complete(AgreementType)
  }
}
