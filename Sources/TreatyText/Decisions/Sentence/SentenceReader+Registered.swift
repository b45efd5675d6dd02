import AllianceNetwork

/// The parties of registered agreements, and what the text says of them.
extension SentenceReader {
  /// Parties of a registered agreement: `stated` where the text gives them too, in the sentence, in the name or right before.
  func registered(_ record: Agreement, _ thing: Thing, _ found: FoundParties?) -> (FoundParties?, CodedTie.Basis) {
    if thing.inner.count > 1 { return (FoundParties(sets: [thing.inner], rule: "name", confidence: 0.95), .stated) }
    let members = members(of: record).sorted()
    let all = members.once
    let own = PartyCode(record.id.text)
    let here = expanded(reading.groups.flatMap(\.codes).once.filter { $0 != own })
    let areHere = here.count >= all.count && all.allSatisfy(here.contains)
    if here.count > 2, all.count > 2, areHere {
      let range = reading.groups.first { all.contains($0.codes[0]) }?.range
      return (FoundParties(sets: [members], range: range, rule: "name-and-parties", confidence: 0.85), .stated)
    }
    if let found, !found.sets.isEmpty {
      let given = expanded(found.sets.flatMap { $0 }.once)
      let areMembers = given.allSatisfy(all.contains)
      if areMembers, given.count == all.count {
        return (
          FoundParties(sets: [members], range: found.range, rule: "name-and-parties", confidence: found.confidence), .stated
        )
      }
      if given.count > 2, areMembers, given.count * 10 >= all.count * 7, found.sets.count == 1 {
        return (found, .stated)
      }
      if given.count > 2, areMembers, record.type == .framework, isFounding {
        return (FoundParties(sets: [members], range: found.range, rule: "founders", confidence: 0.8), .stated)
      }
      if found.sets.count == 1, found.sets[0].count > 2,
        found.sets[0].once.filter(all.contains).count * 4 >= found.sets[0].count * 3
      {
        return (found, .stated)
      }
    }
    if let more = joined(record, thing, all) { return (more, .stated) }
    if here.count > 2 || all.count == 2, areHere {
      let range = reading.groups.first { all.contains($0.codes[0]) }?.range
      return (FoundParties(sets: [members], range: range, rule: "name-and-parties", confidence: 0.85), .stated)
    }
    if all.count == 2, context.pair.sorted() == all, block - context.lastBlock < 2 {
      return (FoundParties(sets: [members], rule: "name-in-context", confidence: 0.8), .stated)
    }
    if all.count == 2, reading.kind == .item, !context.headGroup.isEmpty, context.headGroup.allSatisfy(all.contains) {
      return (FoundParties(sets: [members], rule: "list-head", confidence: 0.8), .stated)
    }
    guard members.count > 1, members.count < 13 else { return (nil, .named) }
    return (FoundParties(sets: [members], rule: "registry", confidence: 0.7), .named)
  }

  /// `the Triple Alliance of Argentina, Brazil and Uruguay`: an agreement that has the name of a registered one and, right behind it, parties of its own, of which fewer than half
  /// are that one's.
  func namesake(of record: Agreement, _ thing: Thing) -> FoundParties? {
    guard !isJapanese, [.defensePact, .nonaggression, .declaration].contains(record.type), thing.inner.isEmpty,
      let group = reading.groups.first(where: { $0.range.lowerBound > thing.range.upperBound }), group.codes.count > 1,
      group.range.lowerBound - thing.range.upperBound < 16,
      [" of", " of the", " between", " between the", " among", " linking"].contains(
        where: { text.phrase(thing.range.upperBound..<group.range.lowerBound) == $0 + " " })
    else { return nil }
    let all = Set(record.memberships.map(\.party))
    guard expanded(group.codes).count(where: all.contains) * 2 < group.codes.count else { return nil }
    return FoundParties(sets: [group.codes.sorted()], range: group.range, rule: "between", confidence: 0.85)
  }

  /// Whether the sentence tells of a founding and not of a leaving.
  var isFounding: Bool {
    (reading.has([.inForce, .announced, .signed], in: whole)
      || ["から成", "構成", "consist", "compris", "members"].contains { text.phrase(whole).contains($0) })
      && !["脱退", "離脱", "leav", "left ", "withdr"].contains { text.phrase(whole).contains($0) }
  }

  /// Who belongs to a body on the day of the document; of a treaty, and of a body that has ended, all who ever did.
  func members(of record: Agreement) -> [PartyCode] {
    let isOver = record.type != .framework || record.history.newest(on: date)?.status.coarse == .ended
    if isOver { return record.memberships.map(\.party) }
    return record.memberships.lazy.filter { member in
      guard let date else { return member.left == nil }
      return member.joined.map { $0.hasBegun(by: date) } ?? true && !(member.left.map { $0.hasBegun(by: date) } ?? false)
    }.map(\.party)
  }

  /// ASEAN10か国と日本: a body among the parties stands for its members.
  func expanded(_ codes: [PartyCode]) -> [PartyCode] {
    var all = codes
    for code in codes where !registry.isState(code) {
      guard let id = AgreementID(code.text), let body = registry.agreement(id), body.memberships.count < 20 else { continue }
      all = (all + members(of: body)).once.filter { $0 != code }
    }
    return all
  }

  /// クアッドに加えて、韓国及びベトナムが参加し: a body and others that take part.
  func joined(_ record: Agreement, _ thing: Thing, _ members: [PartyCode]) -> FoundParties? {
    guard isJapanese, record.type == .framework,
      text.phrase(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 3)).hasPrefix("に加え"),
      let others = reading.groups.first(where: { $0.range.lowerBound > thing.range.upperBound && $0.role == .topic }),
      reading.has([.inForce, .join], in: others.after..<whole.upperBound)
    else { return nil }
    return FoundParties(
      sets: [(members + others.codes).once.sorted()], range: others.range, rule: "joined-by", confidence: 0.75)
  }
}

extension [PartyCode] {
  /// Each party once, in order: for the few of a sentence or of a treaty, quicker than a set.
  var once: [PartyCode] { reduce(into: []) { kept, code in if !kept.contains(code) { kept.append(code) } } }
}
