import AllianceNetwork

/// What the edits of a file are checked against, and what is noted of them to be checked when all files are read.
struct EditContext {
  let registry: Registry
  /// Ids of the sources that the file lists.
  let sources: Set<String>
  /// The agreements that edits name, with their places.
  let mentions: Mentions

  /// Collects the agreements that edits name.
  final class Mentions {
    var agreements: [Located<AgreementID>] = []
  }
}

extension Field {
  /// An edit: a mapping with one verb.
  func edit(_ context: EditContext) -> Edit? {
    let before = log.problems.count
    guard let record = record(Edit.Verb.allCases.map(\.rawValue), noun: "verb") else { return nil }
    let found = Edit.Verb.allCases.compactMap { verb in record[verb.rawValue].map { (verb, $0) } }
    guard let (verb, field) = found.first, found.count == 1 else {
      if log.problems.count == before {
        fail(
          found.isEmpty ? "the edit has no verb with a value" : "the edit has \(found.count) verbs",
          found.isEmpty
            ? "write one of \(Edit.Verb.allCases.map(\.rawValue).joined(separator: ", "))" : "write an item of the list for each")
      }
      return nil
    }
    switch verb {
    case .addAgreement: return field.addAgreement(context)
    case .removeAgreement: return field.named(context).map(Edit.removeAgreement)
    case .setStatus: return field.setStatus(context)
    case .addParty: return field.joining(context).map { .addParty($0.party, to: $0.agreement, date: $0.date) }
    case .removeParty: return field.joining(context).map { .removeParty($0.party, from: $0.agreement, date: $0.date) }
    case .addState: return field.known(context).map(Edit.addState)
    case .removeState: return field.known(context).map(Edit.removeState)
    case .withdraw: return field.withdraw(context)
    case .complete: return field.complete(context)
    }
  }

  /// A party that the registry knows.
  private func known(_ context: EditContext) -> PartyCode? {
    guard let party = party() else { return nil }
    check(party, in: context.registry, of: "the edit")
    return party
  }

  /// An agreement that is noted as named.
  private func named(_ context: EditContext) -> AgreementID? {
    guard let id = located({ $0.agreementID() }) else { return nil }
    context.mentions.agreements.append(id)
    return id.value
  }

  private func addAgreement(_ context: EditContext) -> Edit? {
    guard let agreement = agreement(known: context.registry) else { return nil }
    // What it points to may be an agreement of the network; that is seen to when all files are read.
    check(
      agreement,
      against: References(registry: context.registry, agreements: Set(agreement.pointers), sources: context.sources))
    context.mentions.agreements += agreement.pointers.compactMap { id in located { _ in id } }
    return .addAgreement(agreement)
  }

  private func setStatus(_ context: EditContext) -> Edit? {
    guard let record = record(["agreement", "status", "between", "date"]), let id = record.need("agreement")?.named(context),
      let status = record.need("status")?.choice(Status.self)
    else { return nil }
    let between = record["between"]?.dyad()
    for party in between.map({ [$0.first, $0.second] }) ?? [] {
      record["between"]?.check(party, in: context.registry, of: "the edit")
    }
    return .setStatus(id, status, between: between, date: record["date"]?.date())
  }

  private func joining(_ context: EditContext) -> (agreement: AgreementID, party: PartyCode, date: PartialDate?)? {
    guard let record = record(["agreement", "party", "date"]), let id = record.need("agreement")?.named(context),
      let party = record.need("party")?.known(context)
    else { return nil }
    return (id, party, record["date"]?.date())
  }

  private func withdraw(_ context: EditContext) -> Edit? {
    guard let record = record(["party", "types", "date"]), let party = record.need("party")?.known(context) else { return nil }
    let types = record["types"].map { Set($0.list { $0.choice(AgreementType.self) }) }
    if let types, types.isEmpty {
      record["types"]?.fail("no type is named", "name one or more, or leave the key out for every type")
    }
    return .withdraw(party, from: types, date: record["date"]?.date())
  }

  private func complete(_ context: EditContext) -> Edit? {
    guard let record = record(["type", "among", "date"]), let type = record.need("type")?.choice(AgreementType.self),
      let among = record.need("among")
    else { return nil }
    let parties = among.list { $0.located { $0.known(context) } }
    refuseTwice(parties.map { ($0.value.text, $0.field) })
    if parties.count < 2 { among.fail("two or more parties are expected here") }
    if type.isDirected {
      record["type"]?.fail("the type \(type.rawValue) runs from a giver to a receiver", "write add-agreement for each pair")
    }
    return .complete(type, among: parties.map(\.value), date: record["date"]?.date())
  }
}
