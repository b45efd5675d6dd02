import AllianceNetwork

/// The parties of registered agreements, and what the text says of them.
extension SentenceReader {
  /// Parties of a registered agreement: `stated` where the text gives them too, in the sentence, in the name or right before.
  func registered(_ record: Agreement, _ thing: Thing, _ found: FoundParties?) -> (FoundParties?, CodedTie.Basis) {
    let members = members(of: record).sorted()
    let all = Set(members)
    if thing.inner.count > 1 { return (FoundParties(sets: [thing.inner], rule: "name", confidence: 0.95), .stated) }
    let here = expanded(Set(reading.groups.flatMap(\.codes)).filter { $0.text != record.id.text })
    if here.count > 2, all.count > 2, all.isSubset(of: here) {
      let range = reading.groups.first { all.contains($0.codes[0]) }?.range
      return (FoundParties(sets: [members], range: range, rule: "name-and-parties", confidence: 0.85), .stated)
    }
    if let found, !found.sets.isEmpty {
      let given = expanded(Set(found.sets.joined()))
      if given == all {
        return (
          FoundParties(sets: [members], range: found.range, rule: "name-and-parties", confidence: found.confidence), .stated
        )
      }
      if given.count > 2, given.isSubset(of: all), given.count * 10 >= all.count * 7, found.sets.count == 1 {
        return (found, .stated)
      }
      if given.count > 2, given.isSubset(of: all), record.type == .framework, isFounding {
        return (FoundParties(sets: [members], range: found.range, rule: "founders", confidence: 0.8), .stated)
      }
      if found.sets.count == 1, found.sets[0].count > 2, Set(found.sets[0]).intersection(all).count * 4 >= found.sets[0].count * 3
      {
        return (found, .stated)
      }
    }
    if let more = joined(record, thing, all) { return (more, .stated) }
    if here.count > 2 || all.count == 2, all.isSubset(of: here) {
      let range = reading.groups.first { all.contains($0.codes[0]) }?.range
      return (FoundParties(sets: [members], range: range, rule: "name-and-parties", confidence: 0.85), .stated)
    }
    if all.count == 2, Set(context.pair) == all, block - context.lastBlock < 2 {
      return (FoundParties(sets: [members], rule: "name-in-context", confidence: 0.8), .stated)
    }
    if all.count == 2, reading.kind == .item, !context.headGroup.isEmpty, context.headGroup.allSatisfy(all.contains) {
      return (FoundParties(sets: [members], rule: "list-head", confidence: 0.8), .stated)
    }
    guard members.count > 1, members.count < 13 else { return (nil, .named) }
    return (FoundParties(sets: [members], rule: "registry", confidence: 0.7), .named)
  }

  /// Whether the sentence tells of a founding and not of a leaving.
  var isFounding: Bool {
    (reading.has([.inForce, .announced, .signed], in: whole)
      || ["から成", "構成", "consist", "compris", "members"].contains { text.string(whole).contains($0) })
      && !["脱退", "離脱", "leav", "left ", "withdr"].contains { text.string(whole).contains($0) }
  }

  /// Who belongs to a body on the day of the document; of a treaty, and of a body that has ended, all who ever did.
  func members(of record: Agreement) -> [PartyCode] {
    let isOver = record.type != .framework || record.history.newest(on: date)?.status.coarse == .ended
    return record.memberships.filter { member in
      if isOver { return true }
      guard let date else { return member.left == nil }
      return member.joined.map { $0.hasBegun(by: date) } ?? true && !(member.left.map { $0.hasBegun(by: date) } ?? false)
    }.map(\.party)
  }

  /// ASEAN10か国と日本: a body among the parties stands for its members.
  func expanded(_ codes: Set<PartyCode>) -> Set<PartyCode> {
    var all = codes
    for code in codes where registry.state(code) == nil {
      guard let id = AgreementID(code.text), let body = registry.agreement(id), body.memberships.count < 20 else { continue }
      all.formUnion(members(of: body))
      all.remove(code)
    }
    return all
  }

  /// クアッドに加えて、韓国及びベトナムが参加し: a body and others that take part.
  func joined(_ record: Agreement, _ thing: Thing, _ members: Set<PartyCode>) -> FoundParties? {
    guard isJapanese, record.type == .framework,
      text.string(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 3)).hasPrefix("に加え"),
      let others = reading.groups.first(where: { $0.range.lowerBound > thing.range.upperBound && $0.role == .topic }),
      reading.has([.inForce, .join], in: others.after..<whole.upperBound)
    else { return nil }
    return FoundParties(
      sets: [Array(members.union(others.codes)).sorted()], range: others.range, rule: "joined-by", confidence: 0.75)
  }
}
