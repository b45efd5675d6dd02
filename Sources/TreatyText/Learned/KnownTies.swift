import AllianceNetwork

/// What the registry knows of sets of parties, put in order for looking up very often.
struct KnownTies: Sendable {
  /// The types of the agreements among just these parties; the parties are sorted.
  private(set) var types: [[PartyCode]: Set<AgreementType>] = [:]
  /// The parties of each agreement.
  private(set) var parties: [AgreementID: Set<PartyCode>] = [:]
  /// All states.
  let states: Set<PartyCode>

  init(_ registry: Registry) {
    states = Set(registry.states.map(\.code))
    for agreement in registry.agreements {
      let own = Set(agreement.memberships.map(\.party))
      parties[agreement.id] = own
      types[own.sorted(), default: []].insert(agreement.type)
    }
  }
}
