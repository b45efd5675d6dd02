import AllianceNetwork

extension Scenario {
  /// Does the edits on `baseline`, those of the scenarios that it comes `after` first; `library` holds these.
  ///
  /// The baseline itself stays as it is. The edited network holds for the latest of the baseline's `asOf` and the dates of the
  /// edits, so that every edit shows in it (what the baseline itself dates in between comes to pass with it, and is told in the
  /// step); a baseline without a date stays without one, which means the newest state of everything. A change of status carries
  /// the id of the scenario as its source.
  ///
  /// Throws ``ScenarioError`` for the first edit that does not fit, where `library` does not hold a scenario that comes before,
  /// and where scenarios come after one another in a circle. O(edits · agreements).
  public func apply(to baseline: Network, in library: ScenarioLibrary = .init()) throws(ScenarioError) -> ScenarioOutcome {
    var outcome = ScenarioOutcome(network: baseline, steps: [])
    for scenario in try library.chain(to: self) { try scenario.doEdits(on: &outcome) }
    outcome.network.id = "\(baseline.id)-\(id)"
    if !title.isEmpty { outcome.network.title = title }
    return outcome
  }

  private func doEdits(on outcome: inout ScenarioOutcome) throws(ScenarioError) {
    do {
      try outcome.network.take(sources)
    } catch {
      throw ScenarioError(scenario: id, reason: error)
    }
    for (index, edit) in edits.enumerated() {
      let before = outcome.network
      do {
        try outcome.network.perform(edit, of: self)
      } catch {
        throw ScenarioError(scenario: id, edit: index + 1, verb: edit.verb, reason: error)
      }
      let changes = NetworkDifference(from: before, to: outcome.network).changes
      outcome.steps.append(.init(scenario: id, number: index + 1, edit: edit, changes: changes))
    }
  }
}

extension Network {
  /// Adds the sources that are not there; refuses another source under an id that is.
  fileprivate mutating func take(_ added: [Source]) throws(ScenarioError.Reason) {
    let known = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    for source in added {
      if let old = known[source.id] {
        if old != source { throw .sourcesDiffer(source.id) }
      } else {
        sources.append(source)
      }
    }
  }

  /// Does one edit; the date of the network moves on with it.
  fileprivate mutating func perform(_ edit: Edit, of scenario: Scenario) throws(ScenarioError.Reason) {
    for date in edit.dates.sorted() {
      if let day = asOf, !date.hasBegun(by: day) { asOf = date }
    }
    switch edit {
    case .addAgreement(let agreement): try add(agreement)
    case .removeAgreement(let id): try removeAgreement(id)
    case .setStatus(let id, let status, let dyad, let date):
      try setStatus(of: id, to: StatusEvent(status, date, source: scenario.id), between: dyad)
    case .addParty(let party, let id, let date): try add(party, to: id, on: date)
    case .removeParty(let party, let id, let date):
      try remove(party, from: id, by: StatusEvent(.ended, date, source: scenario.id))
    case .addState(let party): try addState(party)
    case .removeState(let party): try removeState(party)
    case .withdraw(let party, let types, let date):
      try withdraw(party, from: types, by: StatusEvent(.ended, date, source: scenario.id))
    case .complete(let type, let among, let date):
      try complete(type, among: among, by: StatusEvent(.inForce, date, source: scenario.id))
    }
  }
}
