import AllianceNetwork

/// What a whole text is about: which parties and types it names, and how often.
struct DocumentProfile: Sendable {
  /// The author's country, where the text calls it its own.
  var home: PartyCode?
  /// The parties named most often, three at most, those named first before others as often.
  private(set) var most: [PartyCode] = []
  /// The parties of the first three sentences, in order.
  private(set) var title: [PartyCode] = []
  /// How often each party is named.
  private(set) var counts: [PartyCode: Int] = [:]
  /// How often each type is named.
  private(set) var types: [AgreementType: Int] = [:]
  /// The types, those named most often first.
  private(set) var ranked: [AgreementType] = []
  /// The ties that rules read, by type.
  private(set) var told: [AgreementType: Set<[PartyCode]>] = [:]
  /// How many of a hundred sentences name a type; 0 for an empty text.
  private(set) var density = 0
  /// How many sentences the text has up to the last in which something was found.
  private(set) var length = 0

  init(_ sentences: [ReadSentence], home: PartyCode?) {
    self.home = home
    var order: [PartyCode] = []
    length = (sentences.last?.ordinal ?? -1) + 1
    let naming = sentences.count { $0.reading.things.contains { $0.type != nil && !$0.isNoun } }
    density = length > 0 ? naming * 100 / length : 0
    for sentence in sentences {
      for code in sentence.reading.groups.lazy.flatMap({ $0.members.joined() }) {
        if counts[code] == nil { order.append(code) }
        counts[code, default: 0] += 1
        if sentence.ordinal < 3, !title.contains(code) { title.append(code) }
      }
      for telling in sentence.told { told[telling.type, default: []].insert(telling.parties) }
      for thing in sentence.reading.things where !thing.isNoun {
        guard let type = thing.type else { continue }
        if types[type] == nil { ranked.append(type) }
        types[type, default: 0] += 1
      }
    }
    let places = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    most = Array(
      order.sorted { a, b in
        let (first, second) = (counts[a] ?? 0, counts[b] ?? 0)
        return first != second ? first > second : (places[a] ?? 0) < (places[b] ?? 0)
      }.prefix(3))
    let named = types
    let firsts = Dictionary(uniqueKeysWithValues: zip(ranked, 0...))
    ranked.sort { a, b in
      let (first, second) = (named[a] ?? 0, named[b] ?? 0)
      return first != second ? first > second : (firsts[a] ?? 0) < (firsts[b] ?? 0)
    }
  }
}
