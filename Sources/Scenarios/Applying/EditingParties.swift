import AllianceNetwork

// The edits by which parties join and leave agreements.

extension Network {
  /// Refuses a party that is no node.
  func requireNode(_ party: PartyCode) throws(ScenarioError.Reason) {
    if !nodes().contains(party) { throw .notInRoster(party) }
  }

  mutating func add(_ party: PartyCode, to id: AgreementID, on date: PartialDate?) throws(ScenarioError.Reason) {
    let index = try position(of: id)
    let agreement = agreements[index]
    // Without a roster the party becomes a node by joining.
    if !roster.isEmpty { try requireNode(party) }
    if let status = agreement.status(on: date ?? asOf), status == .ended || status == .denied { throw .over(id, status) }
    if let exclusion = agreement.proposal?.exclusions.first(where: { $0.party == party }) {
      throw .excluded(party, id, because: exclusion.reason)
    }
    for earlier in agreement.memberships where earlier.party == party {
      guard let left = earlier.left else { throw .alreadyParty(party, id) }
      guard let date, left <= date else { throw .returnUndated(party, id) }
    }
    agreements[index].memberships.append(Membership(party, joined: date))
    if agreement.type.isDirected, !agreement.receivers.contains(party) { agreements[index].receivers.append(party) }
  }

  mutating func remove(_ party: PartyCode, from id: AgreementID, by end: StatusEvent) throws(ScenarioError.Reason) {
    let index = try position(of: id)
    guard agreements[index].parties(on: end.date ?? asOf).contains(party) else { throw .noParty(party, id) }
    keepRoster()
    try agreements[index].release(party, by: end, on: end.date ?? asOf)
  }

  mutating func withdraw(_ party: PartyCode, from types: Set<AgreementType>?, by end: StatusEvent) throws(ScenarioError.Reason) {
    try requireNode(party)
    let day = end.date ?? asOf
    let left = agreements.indices.filter { index in
      let agreement = agreements[index]
      let status = agreement.status(on: day)
      return types?.contains(agreement.type) ?? true && status != .ended && status != .denied
        && agreement.parties(on: day).contains(party)
    }
    guard !left.isEmpty else { throw .nothingToLeave(party) }
    keepRoster()
    for index in left { try agreements[index].release(party, by: end, on: day) }
  }
}

extension Agreement {
  /// Lets a party go. Where too few remain the agreement ends, its parties on record; else the party has left on the date of
  /// `end`, or, where that has none, never was a party.
  fileprivate mutating func release(_ party: PartyCode, by end: StatusEvent, on day: PartialDate?) throws(ScenarioError.Reason) {
    let rest = parties(on: day).filter { $0 != party }
    if !stands(with: rest) { return try reach(end) }
    guard let date = end.date else {
      if let rest = without(party) { self = rest }
      return
    }
    for index in memberships.indices where memberships[index].party == party && memberships[index].holds(on: day) {
      memberships[index].left = date
    }
  }

  /// Whether it still joins somebody with these parties.
  private func stands(with rest: [PartyCode]) -> Bool {
    if type.isDirected { return rest.contains { $0 == giver } && rest.contains(where: receivers.contains) }
    return rest.count >= 2 || membersAreOpen
  }

  /// The agreement as if the party had never been one; `nil` where it would join nobody.
  func without(_ party: PartyCode) -> Agreement? {
    var rest = self
    rest.memberships.removeAll { $0.party == party }
    guard stands(with: Set(rest.memberships.map(\.party)).sorted()) else { return nil }
    if giver == party { rest.giver = nil }
    rest.receivers.removeAll { $0 == party }
    rest.legs.removeAll { $0.between.contains(party) }
    rest.obligations = obligations.compactMap { duty in
      let from = duty.from.filter { $0 != party }
      let to = duty.to.filter { $0 != party }
      return from.isEmpty || to.isEmpty ? nil : Obligation(duty.kind, from: from, to: to)
    }
    rest.proposal?.founders.removeAll { $0 == party }
    rest.proposal?.joiners = (proposal?.joiners ?? []).compactMap { joiners in
      let parties = joiners.parties.filter { $0 != party }
      return parties.isEmpty ? nil : .init(parties: parties, stage: joiners.stage, condition: joiners.condition)
    }
    return rest
  }
}
