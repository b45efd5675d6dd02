import AllianceNetwork

/// The sets of parties that a sentence may tell of: those named together, every two of it, and those with a party that it leaves unsaid.
///
/// Of a sentence with very many parties only the first are taken in twos, so that the number of sets stays bounded.
struct CandidateSets {
  private static let mostCodes = 14
  private static let mostGroups = 9

  /// The sets, in the order in which they were found.
  private(set) var sets: [CandidateSet] = []
  private var places: [[PartyCode]: Int] = [:]

  init(_ sentence: ReadSentence, _ things: [CandidateThing], context: [PartyCode?], pair: [PartyCode], known: KnownTies) {
    let groups = sentence.reading.groups
    let codes = sentence.codes
    for member in groups.lazy.flatMap(\.members) where member.count > 1 { add(member, .chain) }
    for group in groups {
      let own = group.codes
      if group.members.count > 1, own.count > 1 { add(own, .list) }
      guard own.count > 1, own.count <= Self.mostCodes else { continue }
      for place in 0..<4 {
        if let other = context[place], !own.contains(other) { add(own + [other], .list(with: place)) }
      }
    }
    for (place, first) in groups.prefix(Self.mostGroups).enumerated() {
      for second in groups.prefix(Self.mostGroups).dropFirst(place + 1) {
        let both = first.codes + second.codes.filter { !first.codes.contains($0) }
        if both.count > 2, both.count <= 12 { add(both, .twoLists) }
      }
    }
    for (place, first) in codes.prefix(Self.mostCodes).enumerated() {
      for second in codes.prefix(Self.mostCodes).dropFirst(place + 1) { add([first, second], .pair) }
    }
    if codes.count > 2, codes.count <= 12 { add(codes, .all) }
    for code in codes.prefix(3 * Self.mostCodes) {
      for (place, other) in context.enumerated() {
        if let other, other != code, !codes.contains(other) { add([code, other], .with(place)) }
      }
    }
    if things.contains(where: { $0.type == .majorNonNATOAlly }) {
      for code in codes where code != "USA" && known.states.contains(code) { add([code, "USA"], .designation) }
    }
    if pair.count == 2, !pair.allSatisfy(codes.contains) { add(pair, .before) }
    if codes.isEmpty {
      var unsaid: [PartyCode] = []
      for case let code? in context where !unsaid.contains(code) { unsaid.append(code) }
      for (place, first) in unsaid.enumerated() { for second in unsaid.dropFirst(place + 1) { add([first, second], .unsaid) } }
    }
    for case let id? in things.map(\.agreement) {
      if let parties = known.parties[id], parties.count > 1 { add(Array(parties), .registry) }
    }
  }

  private mutating func add(_ parties: [PartyCode], _ origin: SetOrigin) {
    let sorted: [PartyCode]
    if parties.count == 2 {
      guard parties[0] != parties[1] else { return }
      sorted = parties[0] < parties[1] ? parties : [parties[1], parties[0]]
    } else {
      sorted = Set(parties).sorted()
    }
    guard sorted.count > 1 else { return }
    if let place = places[sorted] {
      sets[place].origin.insert(origin)
    } else {
      places[sorted] = sets.count
      sets.append(CandidateSet(parties: sorted, origin: origin))
    }
  }
}
