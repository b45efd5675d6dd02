import AllianceNetwork

// The edits that concern an agreement as a whole.

extension Network {
  /// Where the agreement stands in the list.
  func position(of id: AgreementID) throws(ScenarioError.Reason) -> Int {
    guard let index = agreements.firstIndex(where: { $0.id == id }) else {
      throw .unknownAgreement(id, near: suggestion(for: id.text, among: agreements.map(\.id.text).sorted()))
    }
    return index
  }

  /// Adds an agreement. One of the same id that has never been concluded, a proposal that texts told of, gives way to it and leaves it its
  /// evidence.
  mutating func add(_ agreement: Agreement) throws(ScenarioError.Reason) {
    let held = agreements.firstIndex { $0.id == agreement.id }
    if let held, agreements[held].hasBeenConcluded { throw .agreementExists(agreement.id) }
    guard !agreement.history.isEmpty || !agreement.legs.isEmpty else { throw .noStatus(agreement.id) }
    // Without a roster the parties of the agreement become nodes with it.
    if !roster.isEmpty, Set(agreement.memberships.map(\.party)).intersection(roster).count < 2 {
      throw .tooFewNodes(agreement.id)
    }
    excludes.removeAll { $0.agreement == agreement.id }
    guard let held else { return agreements.append(agreement) }
    let evidence = agreements[held].evidence
    agreements[held] = agreement
    agreements[held].forget(agreement.id)
    agreements[held].evidence += evidence.filter { !agreement.evidence.contains($0) }
  }

  mutating func removeAgreement(_ id: AgreementID) throws(ScenarioError.Reason) {
    let index = try position(of: id)
    keepRoster()
    agreements.remove(at: index)
    for index in agreements.indices { agreements[index].forget(id) }
  }

  mutating func setStatus(of id: AgreementID, to event: StatusEvent, between dyad: Dyad?) throws(ScenarioError.Reason) {
    let index = try position(of: id)
    let day = event.date ?? asOf
    guard let dyad else {
      if agreements[index].status(on: day) == event.status { throw .standsAlready(id, event.status) }
      return try agreements[index].reach(event)
    }
    for party in [dyad.first, dyad.second] where !agreements[index].parties(on: day).contains(party) {
      throw .noParty(party, id)
    }
    if agreements[index].status(between: dyad, on: day) == event.status { throw .standsAlready(id, event.status) }
    try agreements[index].reach(event, between: dyad)
  }
}

extension Agreement {
  /// Whether it has ever been signed or in force.
  fileprivate var hasBeenConcluded: Bool { history.contains { $0.status.coarse == .concluded || $0.status.coarse == .ended } }

  /// Puts the whole on another rung. Its end is the end of every leg too.
  mutating func reach(_ event: StatusEvent) throws(ScenarioError.Reason) {
    try append(event, to: \.history)
    guard event.status == .ended else { return }
    for index in legs.indices where legs[index].history.last?.status != .ended { try append(event, to: \.legs[index].history) }
  }

  /// Puts one leg on another rung.
  mutating func reach(_ event: StatusEvent, between dyad: Dyad) throws(ScenarioError.Reason) {
    if let index = legs.firstIndex(where: { $0.between == dyad }) {
      try append(event, to: \.legs[index].history)
    } else {
      legs.append(Leg(between: dyad, history: [event]))
    }
  }

  private mutating func append(_ event: StatusEvent, to history: WritableKeyPath<Agreement, [StatusEvent]>) throws(ScenarioError
    .Reason)
  {
    let last = self[keyPath: history].last { $0.date != nil }?.date
    if let last, let date = event.date, date.lastDay < last.firstDay { throw .outOfOrder(id, date, last: last) }
    self[keyPath: history].append(event)
  }

  /// Takes out what is said of another agreement, so that nothing points to one that is not there.
  mutating func forget(_ other: AgreementID) {
    replaces.removeAll { $0 == other }
    if organisation == other { organisation = nil }
    if instrument == other { instrument = nil }
    proposal?.amends.removeAll { $0 == other }
  }
}
