import AllianceNetwork

/// The parties of a sentence as numbers of ``KnownTies``.
struct SentenceParties {
  /// The parties of each list, in order, each once.
  let lists: [[Int]]
  /// All parties, in order, each once.
  let all: [Int]
  /// The party of the context in each part of ``ContextParty``.
  let context: [Int?]
  /// Of each party of the registry a bit for each part of the context that it has.
  let roles: [UInt8]
  /// The place of each party of the registry in ``all``; -1 for one that the sentence does not name.
  let places: [Int16]

  init(_ sentence: ReadSentence, context: [PartyCode?], known: KnownTies) {
    lists = sentence.reading.groups.map { known.numbers($0.codes) }
    var all: [Int] = []
    var places = [Int16](repeating: -1, count: known.codes.count)
    for list in lists {
      for number in list where places[number] < 0 {
        places[number] = Int16(truncatingIfNeeded: all.count)
        all.append(number)
      }
    }
    self.all = all
    self.places = places
    self.context = context.map { $0.flatMap(known.number) }
    var roles = [UInt8](repeating: 0, count: known.codes.count)
    for (part, number) in self.context.enumerated() { if let number { roles[number] |= 1 << UInt8(part) } }
    self.roles = roles
  }

  /// Whether the sentence names a party.
  func names(_ number: Int) -> Bool { places[number] >= 0 }
}
