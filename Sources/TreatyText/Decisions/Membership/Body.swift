import AllianceNetwork

/// A body that states belong to, where a sentence names it: as an organisation, or by the treaty that founded it.
struct Body: Sendable, Hashable {
  /// The organisation.
  var code: PartyCode
  /// What belonging to it is a tie of: the treaty's type where the treaty is named, else a framework.
  var type: AgreementType = .framework
  /// Where it is named; `nil` where it was told of before.
  var range: Range<Int>?

  /// Whether states belong to what has this code: any organisation of the registry.
  static func isBody(_ code: PartyCode, _ registry: Registry) -> Bool { registry.isOrganisation(code) }

  /// Whether belonging to it is a tie: not to a union of law or of trade, which is named like any other body all the same.
  var isTie: Bool { !Self.unions.contains(code.text) }

  private static let unions: Set<String> = ["UN", "EU", "ECOWAS"]

  /// The bodies that a sentence names, in the order of the text; of a treaty and the name in it the treaty. O(groups + agreements).
  static func named(in reading: Reading, _ registry: Registry) -> [Body] {
    var found = reading.groups.flatMap { group -> [Body] in
      guard group.codes.allSatisfy({ isBody($0, registry) }) else { return [] }
      return group.codes.map { Body(code: $0, range: group.range) }
    }
    for thing in reading.things {
      guard let id = thing.agreement, let code = body(of: id, registry) else { continue }
      let isTreaty = registry.agreement(id)?.organisation != nil
      if !isTreaty, found.contains(where: { $0.range?.overlaps(thing.range) ?? false }) { continue }
      found.removeAll { $0.range?.overlaps(thing.range) ?? false }
      found.append(Body(code: code, type: isTreaty ? .defensePact : .framework, range: thing.range))
    }
    return found.sorted { ($0.range?.lowerBound ?? 0, $0.code) < ($1.range?.lowerBound ?? 0, $1.code) }
  }

  /// The body that an agreement is or that it founded; `nil` where there is none.
  static func body(of agreement: AgreementID, _ registry: Registry) -> PartyCode? {
    guard let record = registry.agreement(agreement) else { return nil }
    let code = PartyCode(label: (record.organisation ?? agreement).text)
    return registry.isOrganisation(code) ? code : nil
  }

  /// Whether the registry knows a state as one that had come to belong to it, or was a party of its treaty, by a date; by any where there is none.
  func hasKnown(_ state: PartyCode, by date: PartialDate?, _ registry: Registry) -> Bool {
    memberships(of: state, registry).contains { record, member in
      guard let date, let joined = member.joined ?? record.history.compactMap(\.date).min() else { return true }
      return joined.year <= date.year
    }
  }

  /// Whether the registry knows a state as one that has belonged to it, or to its treaty, from the beginning.
  func hasFounder(_ state: PartyCode, _ registry: Registry) -> Bool {
    memberships(of: state, registry).contains { $0.member.joined == nil }
  }

  private func memberships(of state: PartyCode, _ registry: Registry) -> [(record: Agreement, member: Membership)] {
    guard let id = AgreementID(code.text), let record = registry.agreement(id) else { return [] }
    let treaty = record.instrument.flatMap { registry.agreement($0) }
    return [record, treaty].compactMap(\.self).flatMap { record in
      record.memberships.filter { $0.party == state }.map { (record, $0) }
    }
  }
}

/// A body told of before a sentence, for one that calls it by its kind or leaves it out.
struct ToldBody: Sendable {
  var body: Body
  /// The block in which it was named.
  var block: Int
}
