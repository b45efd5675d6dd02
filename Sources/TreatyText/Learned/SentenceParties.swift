import AllianceNetwork

/// The parties of a sentence as numbers of ``KnownTies``.
struct SentenceParties {
  /// The parties of each list, in order, each once.
  let lists: [[Int]]
  /// All parties, in order, each once.
  let all: [Int]
  /// The party of the context in each part of ``ContextParty``.
  let context: [Int?]
  /// The place of each party of the registry in ``all``; -1 for one that the sentence does not name.
  let places: [Int]

  init(_ sentence: ReadSentence, context: [PartyCode?], known: KnownTies) {
    lists = sentence.reading.groups.map { known.numbers($0.codes) }
    var all: [Int] = []
    var places = [Int](repeating: -1, count: known.codes.count)
    for number in lists.joined() where places[number] < 0 {
      places[number] = all.count
      all.append(number)
    }
    self.all = all
    self.places = places
    self.context = context.map { $0.flatMap(known.number) }
  }

  /// Whether the sentence names a party.
  func names(_ number: Int) -> Bool { places[number] >= 0 }
}
