import AllianceNetwork

// The edit that gives every pair an agreement of a type.

extension Network {
  /// A pair has an agreement where one of the type, of two or of many parties, is in force or signed between them on the day. A
  /// bilateral one that is proposed, negotiated, agreed, suspended or denied is brought into force; else a new one is made.
  mutating func complete(_ type: AgreementType, among: [PartyCode], by event: StatusEvent) throws(ScenarioError.Reason) {
    if type.isDirected { throw .directed(type) }
    let parties = Set(among).sorted()
    guard parties.count >= 2 else { throw .tooFewParties }
    for party in parties { try requireNode(party) }
    let day = event.date ?? asOf
    var changed = false
    for dyad in Dyad.pairs(of: parties) {
      let standing = agreements.indices.filter { agreements[$0].type == type && agreements[$0].joins(dyad, on: day) }
      let statuses = standing.map { agreements[$0].status(between: dyad, on: day) }
      if statuses.contains(where: { $0?.coarse == .concluded }) { continue }
      let waiting = zip(standing, statuses).first { index, status in
        status != .ended && Set(agreements[index].memberships.map(\.party)).count == 2
      }
      if let waiting {
        try agreements[waiting.0].advance(dyad, to: event, on: day)
      } else {
        agreements.append(bilateral(type, between: dyad, from: event))
      }
      changed = true
    }
    if !changed { throw .complete(type) }
  }

  private func bilateral(_ type: AgreementType, between dyad: Dyad, from event: StatusEvent) -> Agreement {
    Agreement(
      id: freeID(type, dyad), type: type, name: LocalizedText(english: "\(dyad) \(type.rawValue)"),
      memberships: [Membership(dyad.first), Membership(dyad.second)], history: [event],
      note: "Supposed by the scenario \(event.source ?? "").")
  }

  /// `RAA-AUS-GBR`, or with the first number from 2 on that makes it new.
  private func freeID(_ type: AgreementType, _ dyad: Dyad) -> AgreementID {
    let taken = Set(agreements.map(\.id))
    let first = Agreement.supposedID(type, dyad)
    var id = first
    var number = 1
    while taken.contains(id) {
      number += 1
      id = AgreementID(stringLiteral: "\(first)-\(number)")
    }
    return id
  }
}

extension Dyad {
  /// Every pair of these parties, in the order of their codes.
  static func pairs(of parties: [PartyCode]) -> [Dyad] {
    let parties = Set(parties).sorted()
    return parties.indices.flatMap { i in parties[(i + 1)...].compactMap { Dyad(parties[i], $0) } }
  }
}

extension Agreement {
  /// The id of an agreement that a scenario supposes: `RAA-AUS-GBR`.
  static func supposedID(_ type: AgreementType, _ dyad: Dyad) -> AgreementID {
    AgreementID(stringLiteral: "\(type.rawValue.uppercased())-\(dyad.first)-\(dyad.second)")
  }

  fileprivate func joins(_ dyad: Dyad, on day: PartialDate?) -> Bool {
    let parties = parties(on: day)
    return parties.contains(dyad.first) && parties.contains(dyad.second)
  }

  /// Brings a bilateral agreement to `event`; its one leg too, where it is told as one.
  fileprivate mutating func advance(_ dyad: Dyad, to event: StatusEvent, on day: PartialDate?) throws(ScenarioError.Reason) {
    if legs.contains(where: { $0.between == dyad }) { try reach(event, between: dyad) }
    if status(on: day) != event.status { try reach(event) }
  }
}
