import AllianceNetwork

/// Lists of partners behind a colon: `agreements are in force with: A, B and C`, `Each has one with Washington: Iceland (1951), Norway (2021)`.
extension PartyFinder {
  /// One tie for each party behind the colon that follows the name, with the one partner that stands before the colon, else with the subject or with whom
  /// the text is about. `nil` for an agreement of several, and where a verb follows the colon before the list.
  func behindColon(_ thing: Thing, _ end: Int) -> FoundParties? {
    guard let type = thing.type, Self.bilateral.contains(type) || type == .defensePact && isPlural(thing),
      let colon = (thing.range.upperBound..<end).first(where: { text.scalars[$0] == ":" }), colon - thing.range.upperBound < 70
    else { return nil }
    let list = reading.groups.filter { $0.range.lowerBound > colon }
    guard let first = list.first, first.range.lowerBound - colon < 8, first.codes.count > 1 || list.count > 1,
      list.allSatisfy({ $0.role != .none && !$0.members.contains { $0.count > 1 } })
    else { return nil }
    let before = reading.groups.filter { $0.range.upperBound <= colon }
    let listed = Set(list.flatMap(\.codes))
    let hub =
      before.last { $0.role == .partner && $0.codes.count == 1 } ?? before.last { $0.role == .topic && $0.codes.count == 1 }
    guard let code = hub?.codes[0] ?? counterpart(of: first, thing), !listed.contains(code) else { return nil }
    return made(list, hub: code, rule: "behind-colon", confidence: 0.8)
  }
}
