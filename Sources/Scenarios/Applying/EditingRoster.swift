import AllianceNetwork

// The edits that concern the roster.

extension Network {
  /// Writes the roster down where it is only implied by the agreements, so that a state does not vanish with its last agreement.
  mutating func keepRoster() {
    if roster.isEmpty { roster = nodes() }
  }

  mutating func addState(_ party: PartyCode) throws(ScenarioError.Reason) {
    if nodes().contains(party) { throw .inRoster(party) }
    keepRoster()
    roster = (roster + [party]).sorted()
  }

  /// Agreements that join nobody without the state are taken out with it.
  mutating func removeState(_ party: PartyCode) throws(ScenarioError.Reason) {
    try requireNode(party)
    keepRoster()
    roster.removeAll { $0 == party }
    if hub == party { hub = nil }
    var gone: [AgreementID] = []
    agreements = agreements.compactMap { agreement in
      guard agreement.memberships.contains(where: { $0.party == party }) else { return agreement }
      let rest = agreement.without(party)
      if rest == nil { gone.append(agreement.id) }
      return rest
    }
    for id in gone {
      for index in agreements.indices { agreements[index].forget(id) }
    }
  }
}
