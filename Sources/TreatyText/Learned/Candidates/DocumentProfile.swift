import AllianceNetwork

/// What a whole text is about: which parties and types it names, and how often.
final class DocumentProfile {
  /// The author's country.
  let home: PartyCode?
  /// The parties named most often, three at most, those named first before others as often.
  private(set) var most: [PartyCode] = []
  /// The parties of the first three sentences, in order.
  private(set) var title: [PartyCode] = []
  /// The same by number, and how often each party is named.
  let isInTitle: [Bool]
  let counts: [Int]
  /// How often each type is named.
  private(set) var types: [AgreementType: Int] = [:]
  /// The types, those named most often first.
  private(set) var ranked: [AgreementType] = []
  /// The two types that are named most often, of those named twice at least.
  var themes: ArraySlice<AgreementType> { ranked.prefix(2).prefix { types[$0, default: 0] > 1 } }
  /// The ties that rules read, and their types.
  let told: TypesOfSets
  let toldTypes: TypeSet
  /// How many of a hundred sentences name a type; 0 for an empty text.
  private(set) var density = 0
  /// How many sentences the text has up to the last in which something was found.
  private(set) var length = 0

  init(_ sentences: [ReadSentence], home: PartyCode?, known: KnownTies) {
    self.home = home
    var isInTitle = [Bool](repeating: false, count: known.codes.count)
    var counts = [Int](repeating: 0, count: known.codes.count)
    var told = TypesOfSets()
    var toldTypes: TypeSet = []
    var order: [Int] = []
    length = (sentences.last?.ordinal ?? -1) + 1
    let naming = sentences.count { $0.reading.things.contains { $0.type != nil && !$0.isNoun } }
    density = length > 0 ? naming * 100 / length : 0
    for sentence in sentences {
      for code in sentence.reading.groups.lazy.flatMap({ $0.members.joined() }) {
        guard let number = known.number(code) else { continue }
        if counts[number] == 0 { order.append(number) }
        counts[number] += 1
        if sentence.ordinal < 3, !isInTitle[number] {
          isInTitle[number] = true
          title.append(code)
        }
      }
      for telling in sentence.told {
        told.insert(telling.type, known.numbers(telling.parties))
        toldTypes.insert(TypeSet(telling.type))
      }
      for thing in sentence.reading.things where !thing.isNoun {
        guard let type = thing.type else { continue }
        if types[type] == nil { ranked.append(type) }
        types[type, default: 0] += 1
      }
    }
    (self.isInTitle, self.counts, self.told, self.toldTypes) = (isInTitle, counts, told, toldTypes)
    most = order.enumerated().sorted { a, b in
      let (first, second) = (counts[a.element], counts[b.element])
      return first != second ? first > second : a.offset < b.offset
    }.prefix(3).map { known.codes[$0.element] }
    let named = types
    let firsts = Dictionary(uniqueKeysWithValues: zip(ranked, 0...))
    ranked.sort { a, b in
      let (first, second) = (named[a] ?? 0, named[b] ?? 0)
      return first != second ? first > second : (firsts[a] ?? 0) < (firsts[b] ?? 0)
    }
  }
}
