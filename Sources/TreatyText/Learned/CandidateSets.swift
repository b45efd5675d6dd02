import AllianceNetwork

/// The sets of parties that a sentence may tell of: those named together, every two of it, and those with a party that it leaves unsaid.
///
/// Of a sentence with very many parties only the first are taken in twos, so that the number of sets stays bounded.
struct CandidateSets {
  private static let mostCodes = 14
  private static let mostGroups = 9

  /// The sets, in the order in which they were found.
  private(set) var sets: [CandidateSet] = []
  /// The numbers of all their parties, one set behind the other.
  private(set) var members: [Int] = []
  private var twos: [Int: Int] = [:]
  private var others: [[Int]: Int] = [:]

  init(_ sentence: ReadSentence, _ parties: SentenceParties, _ things: [CandidateThing], pair: [PartyCode], known: KnownTies) {
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
    if let giver = known.number("USA"), things.contains(where: { $0.type == .majorNonNATOAlly }) {
      for party in all where known.isState[party] { add(party, giver, .designation) }
    }
    let before = known.numbers(pair)
    if before.count == 2, !before.allSatisfy(parties.names) { add(before, .before) }
    if all.isEmpty {
      var unsaid: [Int] = []
      for case let party? in parties.context where !unsaid.contains(party) { unsaid.append(party) }
      for (place, first) in unsaid.enumerated() { for second in unsaid.dropFirst(place + 1) { add(first, second, .unsaid) } }
    }
    for case let id? in things.map(\.agreement) {
      if let parties = known.parties(of: id), parties.count > 1 { add(parties, .registry) }
    }
  }

  private mutating func add(_ parties: [Int], _ origin: SetOrigin) {
    if parties.count == 2 { return add(parties[0], parties[1], origin) }
    let sorted = Set(parties).sorted()
    if sorted.count < 3 {
      if sorted.count == 2 { add(sorted[0], sorted[1], origin) }
    } else if let place = others[sorted] {
      sets[place].origin.insert(origin)
    } else {
      others[sorted] = sets.count
      append(sorted, origin)
    }
  }

  private mutating func add(_ first: Int, _ second: Int, _ origin: SetOrigin) {
    guard first != second else { return }
    let (low, high) = (min(first, second), max(first, second))
    if let place = twos[low << 32 | high] {
      sets[place].origin.insert(origin)
    } else {
      twos[low << 32 | high] = sets.count
      append([low, high], origin)
    }
  }

  private mutating func append(_ sorted: [Int], _ origin: SetOrigin) {
    sets.append(CandidateSet(members: members.count..<(members.count + sorted.count), origin: origin))
    members += sorted
  }
}
