import AllianceNetwork

/// Two agreements told of before: 前者は…、後者は…, `the former … the latter`, 両協定, `both agreements`.
extension SentenceReader {
  /// Reads what the sentence says of the former and of the latter; `false` where it does not speak of them or it is not clear which two they are.
  mutating func readFormerAndLatter() {
    let places = positions()
    guard !places.isEmpty else { return }
    let here = tellings.filter { $0.range.lowerBound < places[0].place.lowerBound }
    let two = Self.distinct(here).count == 2 ? Self.distinct(here) : here.isEmpty ? context.recent : []
    guard two.count == 2 else { return }
    var before: Standing?
    for (index, (place, isFormer)) in places.enumerated() {
      let next = index + 1 < places.count ? places[index + 1].place.lowerBound : whole.upperBound
      let region = place.upperBound..<next
      var standing = StandingReader(text: text, reading: reading, isJapanese: isJapanese, document: date)
        .standing(of: place, in: region, shared: next < whole.upperBound ? next..<whole.upperBound : nil, date: nil)
      if !standing.isTold, let before, let own = reading.dates.first(where: { region.contains($0.range.lowerBound) }) {
        standing = before
        standing.date = own.date
        standing.dateText = text.string(own.range)
        standing.range = own.range
      }
      guard standing.isTold else { continue }
      before = standing
      retell(two[isFormer ? 0 : 1], standing, place)
    }
  }

  /// Reads `both agreements`, 両協定: one standing for two told of before. Whether it was one.
  mutating func readBoth(_ thing: Thing, _ start: Int, _ end: Int) -> Bool {
    let word = text.phrase(thing.range).lowercased()
    guard word.hasPrefix("両") || word.hasPrefix("both ") || word.hasPrefix("the two "), context.recentTwo.count == 2 else {
      return false
    }
    let standing = StandingReader(text: text, reading: reading, isJapanese: isJapanese, document: date)
      .standing(of: thing.range, in: isJapanese ? thing.range.upperBound..<end : start..<end, shared: nil, date: nil)
    guard standing.isTold else { return false }
    for telling in context.recentTwo { retell(telling, standing, thing.range) }
    return true
  }

  private mutating func retell(_ telling: Telling, _ standing: Standing, _ place: Range<Int>) {
    var told = telling
    told.standing = standing
    told.range = standing.range.map { min($0.lowerBound, place.lowerBound)..<max($0.upperBound, place.upperBound) } ?? place
    told.rule = "one-of-two"
    told.confidence = 0.7
    tellings.append(told)
  }

  /// Every agreement once, in order.
  static func distinct(_ tellings: [Telling]) -> [Telling] {
    tellings.reduce(into: []) { kept, telling in
      if !kept.contains(where: { $0.type == telling.type && $0.parties == telling.parties && $0.name == telling.name }) {
        kept.append(telling)
      }
    }
  }

  func positions() -> [(place: Range<Int>, isFormer: Bool)] {
    guard reading.signs.contains(.two) else { return [] }
    return (isJapanese ? Self.japaneseTwo : Self.englishTwo).hits(in: whole, of: text.scalars).compactMap { hit in
      let end = hit.range.upperBound
      if !isJapanese, end < whole.upperBound, text.scalars[end].isUpper { return nil }
      return (hit.range, isJapanese ? hit.word < 1 : hit.word < 2)
    }
  }

  /// The words for the former come first.
  static let positionWords = ["前者", "後者", "the former ", "The former ", "the latter ", "The latter "]
  private static let japaneseTwo = WordList(Array(positionWords.prefix(2)))
  private static let englishTwo = WordList(Array(positionWords.suffix(4)))
}
