import AllianceNetwork

extension Edit: CustomStringConvertible {
  /// What is done, in a sentence without its full stop: `add the RAA JPN-PHL-RAA of JPN, PHL`.
  public var description: String {
    switch self {
    case .addAgreement(let agreement):
      "add the \(agreement.type.rawValue) \(agreement.id) of \(Self.list(agreement.memberships.map(\.party)))"
    case .removeAgreement(let id): "remove \(id)"
    case .setStatus(let id, let status, let dyad, let date):
      "set \(dyad.map { "the leg \($0) of " } ?? "")\(id) to \(status.rawValue)\(Self.when(date))"
    case .addParty(let party, let id, let date): "\(party) joins \(id)\(Self.when(date))"
    case .removeParty(let party, let id, let date): "\(party) leaves \(id)\(Self.when(date))"
    case .addState(let party): "add \(party) to the roster"
    case .removeState(let party): "remove \(party) from the roster and from every agreement"
    case .withdraw(let party, let types, let date):
      "\(party) withdraws from every \(types.map { $0.sorted().map(\.rawValue).joined(separator: ", ") } ?? "agreement")\(Self.when(date))"
    case .complete(let type, let parties, let date):
      "every pair of \(Self.list(parties)) without a concluded \(type.rawValue) gets one in force\(Self.when(date))"
    }
  }

  private static func list(_ parties: [PartyCode]) -> String { parties.map(\.text).joined(separator: ", ") }

  private static func when(_ date: PartialDate?) -> String { date.map { ", \($0)" } ?? "" }
}
