import AllianceNetwork

/// The sets of parties that a sentence may tell of: those named together, every two of it, and those with a party that it leaves unsaid.
///
/// Of a sentence with very many parties only the first are taken in twos, so that the number of sets stays bounded.
struct CandidateSets {
  private static let mostCodes = 14
  private static let mostGroups = 9
  /// The parties of the context between whom a sentence may tell of a tie although it names others: where something was signed, who said so.
  private static let unsaid: [(ContextParty, ContextParty)] = [
    (.heading, .home), (.heading, .title), (.heading, .most), (.topic, .home), (.topic, .title), (.topic, .heading),
    (.lead, .home),
    (.lead, .heading),
  ]

  /// The sets, in the order in which they were found.
  private(set) var sets: [CandidateSet] = []
  /// The numbers of all their parties, one set behind the other.
  private(set) var members: [Int] = []
  /// The place of each of these among the parties of the sentence; -1 for one that the sentence does not name.
  private(set) var places: [Int] = []
  private var twos = PairPlaces()
  /// The sets of more than two, by position.
  private var others: [Int] = []
  private let parties: SentenceParties

  init(
    _ sentence: ReadSentence, _ parties: SentenceParties, _ things: [CandidateThing], memory: CandidateMemory, known: KnownTies
  ) {
    self.parties = parties
    sets.reserveCapacity(64)
    members.reserveCapacity(128)
    places.reserveCapacity(128)
    let lists = parties.lists
    let all = parties.all
    for member in sentence.reading.groups.lazy.flatMap(\.members) where member.count > 1 { add(known.numbers(member), .chain) }
    for (group, own) in zip(sentence.reading.groups, lists) {
      if group.members.count > 1, own.count > 1 { add(own, .list) }
      guard own.count > 1, own.count <= Self.mostCodes else { continue }
      for place in 0..<4 {
        if let other = parties.context[place], !own.contains(other) { add(own + [other], .list(with: place)) }
      }
    }
    for (place, first) in lists.prefix(Self.mostGroups).enumerated() {
      for second in lists.prefix(Self.mostGroups).dropFirst(place + 1) {
        let both = first + second.filter { !first.contains($0) }
        if both.count > 2, both.count <= 12 { add(both, .twoLists) }
      }
    }
    for (place, first) in all.prefix(Self.mostCodes).enumerated() {
      for second in all.prefix(Self.mostCodes).dropFirst(place + 1) { add(first, second, .pair) }
    }
    if all.count > 2, all.count <= 12 { add(all, .all) }
    for party in all.prefix(3 * Self.mostCodes) {
      for (place, other) in parties.context.enumerated() {
        if let other, !parties.names(other) { add(party, other, .with(place)) }
      }
    }
    if let giver = known.giver, things.contains(where: { $0.type == .majorNonNATOAlly }) {
      for party in all where known.isState[party] { add(party, giver, .designation) }
    }
    let before = known.numbers(memory.pair)
    if before.count == 2, !before.allSatisfy(parties.names) { add(before, .before) }
    let severalBefore = sentence.ordinal - memory.several.sentence < 12 ? known.numbers(memory.several.parties) : []
    if severalBefore.count > 2, !severalBefore.allSatisfy(parties.names) { add(severalBefore, .severalBefore) }
    for own in lists where own.count < 10 {
      for (others, origin) in [(before, SetOrigin.listWithBefore), (severalBefore, .listWithSeveral)] where others.count > 1 {
        let both = own + others.filter { !own.contains($0) }
        if both.count > 2, both.count > own.count, both.count > others.count, both.count <= 12 { add(both, origin) }
      }
    }
    if let body = memory.body.flatMap(known.number), !parties.names(body) {
      for party in all.prefix(Self.mostCodes) where known.isState[party] { add(party, body, .organisation) }
    }
    for (first, second) in Self.unsaid {
      if let first = parties.context[first.place], let second = parties.context[second.place] { add(first, second, .unsaid) }
    }
    if all.isEmpty {
      var unsaid: [Int] = []
      for case let party? in parties.context where !unsaid.contains(party) { unsaid.append(party) }
      for (place, first) in unsaid.enumerated() { for second in unsaid.dropFirst(place + 1) { add(first, second, .unsaid) } }
    }
    for case let id? in things.map(\.agreement) {
      if let parties = known.parties(of: id), parties.count > 1 { add(parties, .registry) }
      if let organisation = known.organisation(of: id) {
        for party in all.prefix(Self.mostCodes) { add(party, organisation, .organisation) }
      }
    }
  }

  private mutating func add(_ parties: [Int], _ origin: SetOrigin) {
    if parties.count == 2 { return add(parties[0], parties[1], origin) }
    var sorted = parties.sorted()
    for place in sorted.indices.dropFirst().reversed() where sorted[place] == sorted[place - 1] { sorted.remove(at: place) }
    if sorted.count < 3 {
      if sorted.count == 2 { add(sorted[0], sorted[1], origin) }
    } else if let place = others.first(where: { members[sets[$0].members].elementsEqual(sorted) }) {
      sets[place].origin.insert(origin)
    } else {
      others.append(sets.count)
      sets.append(CandidateSet(members: members.count..<(members.count + sorted.count), origin: origin))
      for member in sorted { append(member) }
    }
  }

  private mutating func add(_ first: Int, _ second: Int, _ origin: SetOrigin) {
    guard first != second else { return }
    let (low, high) = (min(first, second), max(first, second))
    let place = twos.place(of: low, high, or: sets.count)
    if place < sets.count {
      sets[place].origin.insert(origin)
    } else {
      sets.append(CandidateSet(members: members.count..<(members.count + 2), origin: origin))
      append(low)
      append(high)
    }
  }

  private mutating func append(_ member: Int) {
    members.append(member)
    places.append(Int(parties.places[member]))
  }
}
