import AllianceNetwork

extension ScenarioError.Reason {
  /// What does not fit, in words.
  public var message: String {
    switch self {
    case .unknownScenario(let id, _): "there is no scenario \"\(id)\""
    case .circle(let ids): "the scenarios come after one another in a circle: \(ids.joined(separator: " after "))"
    case .unknownAgreement(let id, _): "the network holds no agreement \(id)"
    case .agreementExists(let id): "the network holds an agreement \(id) already"
    case .noStatus(let id): "\(id) has no status"
    case .tooFewNodes(let id): "fewer than two parties of \(id) are in the roster"
    case .sourcesDiffer(let id): "the network has another source with the id \"\(id)\""
    case .notInRoster(let party): "\(party) is not in the roster"
    case .inRoster(let party): "\(party) is in the roster already"
    case .alreadyParty(let party, let id): "\(party) is a party of \(id) already"
    case .noParty(let party, let id): "\(party) is no party of \(id) at that time"
    case .excluded(let party, let id, let why): "the proposal of \(id) excludes \(party)" + (why.map { " (\($0))" } ?? "")
    case .over(let id, let status): "\(id) is \(status.rawValue), so nobody can join it"
    case .standsAlready(let id, let status): "\(id) is \(status.rawValue) already"
    case .outOfOrder(let id, let date, let last): "\(id) has an event of \(last), which is after \(date)"
    case .returnUndated(let party, let id): "\(party) has left \(id), and the edit does not say when after that it returns"
    case .nothingToLeave(let party): "\(party) is in no agreement that it could leave"
    case .directed(let type): "the type \(type.rawValue) runs from a giver to a receiver"
    case .tooFewParties: "fewer than two different parties are named"
    case .complete(let type): "every pair has an agreement of the type \(type.rawValue) already"
    }
  }

  /// How to mend it.
  public var hint: String {
    switch self {
    case .unknownScenario(_, let near), .unknownAgreement(_, let near): near
    case .circle: "take the key after: out of one of them"
    case .agreementExists: "give the new one another id, or remove the old one first"
    case .noStatus: "write history: [{status: in-force, date: ...}]"
    case .tooFewNodes: "add its states with add-state first"
    case .sourcesDiffer: "give the scenario's source another id"
    case .notInRoster: "add it with add-state first, or mend the code"
    case .inRoster, .alreadyParty, .standsAlready, .complete:
      "leave this edit out, or choose the baseline for which it was written"
    case .noParty: "mend the code or the date, or leave this edit out"
    case .excluded: "leave this edit out, or take the exclusion out of the proposal"
    case .over: "set its status first"
    case .outOfOrder: "give a later date"
    case .returnUndated: "write a date after the one on which it left"
    case .nothingToLeave: "mend the party, the types or the date, or leave this edit out"
    case .directed: "write add-agreement for each pair, with from: and to:"
    case .tooFewParties: "name two or more under among:"
    }
  }
}
