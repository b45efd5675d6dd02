extension Field {
  /// The keys of an agreement, in the order in which they are written.
  static let agreementKeys = [
    "id", "type", "name", "aliases", "parties", "members", "from", "to", "history", "legs", "obligations", "replaces",
    "organisation-of", "instrument", "proposal", "evidence", "sources", "note",
  ]

  /// An agreement. Parties that occur twice, legs and obligations of outsiders, and directions that do not fit the type are noted.
  package func agreement() -> Agreement? {
    guard let record = record(Self.agreementKeys), let id = record.need("id")?.agreementID(),
      let type = record.need("type")?.choice(AgreementType.self), let parties = record.need("parties")
    else { return nil }
    var agreement = Agreement(id: id, type: type, memberships: parties.list { $0.membership() })
    agreement.name = record["name"]?.localizedText() ?? .init()
    agreement.aliases = record["aliases"]?.localizedList() ?? .init()
    agreement.membersAreOpen = record["members"]?.isOpen() ?? false
    agreement.giver = record["from"]?.party()
    agreement.receivers = record.list("to") { $0.party() }
    agreement.history = record["history"]?.history() ?? []
    agreement.legs = record.list("legs") { $0.leg() }
    agreement.obligations = record.list("obligations") { $0.obligation() }
    agreement.replaces = record.list("replaces") { $0.agreementID() }
    agreement.organisation = record["organisation-of"]?.agreementID()
    agreement.instrument = record["instrument"]?.agreementID()
    agreement.proposal = record["proposal"]?.proposal()
    agreement.evidence = record.list("evidence") { $0.evidence() }
    agreement.sources = record.list("sources") { $0.words() }
    agreement.note = record["note"]?.words()
    checkParties(of: agreement, parties)
    checkDirection(of: agreement, record)
    return agreement
  }

  /// `open` is the only word for the list of members.
  private func isOpen() -> Bool {
    guard let text = string() else { return false }
    if text != "open" { fail("\"\(text)\" is not known here", "write open, or leave the key out") }
    return text == "open"
  }

  private func checkParties(of agreement: Agreement, _ parties: Field) {
    let codes = agreement.memberships.map(\.party)
    if Set(codes).count < 2, !agreement.membersAreOpen {
      parties.fail("\(agreement.id) has fewer than two parties", "name two or more, or write members: open")
    }
    var spells: [PartyCode: PartialDate?] = [:]
    for membership in agreement.memberships {
      // A party may come back, but not before it has left.
      if let left = spells[membership.party], left == nil || membership.joined == nil {
        parties.fail(
          "\(membership.party) is twice a party of \(agreement.id)", "leave one, or give the dates of leaving and joining again")
      }
      spells[membership.party] = .some(membership.left)
    }
    let members = Set(codes)
    for dyad in agreement.legs.map(\.between) where !members.contains(dyad.first) || !members.contains(dyad.second) {
      fail("\(agreement.id) has a leg between \(dyad), who are not both parties to it")
    }
    for party in agreement.obligations.flatMap({ $0.from + $0.to }) where !members.contains(party) {
      fail("\(agreement.id) has an obligation of or to \(party), who is no party to it")
    }
  }

  private func checkDirection(of agreement: Agreement, _ record: Record) {
    let ends = [agreement.giver].compactMap(\.self) + agreement.receivers
    if agreement.type.isDirected {
      if agreement.giver == nil {
        fail("\(agreement.id) is of the directed type \(agreement.type.rawValue) and has no giver", "write from: and to:")
      }
      if agreement.receivers.isEmpty {
        fail("\(agreement.id) is of the directed type \(agreement.type.rawValue) and has no receiver", "write from: and to:")
      }
    } else if !ends.isEmpty, agreement.type != .defensePact {
      (record["from"] ?? record["to"] ?? self).warn(
        "\(agreement.id) is of the undirected type \(agreement.type.rawValue)", "tell one-way duties as obligations")
    }
    let members = Set(agreement.memberships.map(\.party))
    for party in ends where !members.contains(party) {
      fail("\(party) gives or receives in \(agreement.id) but is no party to it")
    }
  }
}
