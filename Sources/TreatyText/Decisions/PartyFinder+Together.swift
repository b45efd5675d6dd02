import AllianceNetwork

/// One treaty with several partners against one with each.
extension PartyFinder {
  /// `concluded a pact of mutual defence with Greece and Turkey`, ギリシア、トルコの両国と結んだ同盟条約: one treaty of all. Kinds that are agreed between two are
  /// never meant so, nor plural nouns, nor what somebody has with each.
  func isOneOfSeveral(_ thing: Thing, _ partners: Group) -> Bool {
    guard let type = thing.type, type == .defensePact || type == .nonaggression || type == .declaration else { return false }
    let words = text.phrase(reading.sentence.range)
    if isJapanese {
      let behind = text.phrase(partners.range.upperBound..<min(reading.sentence.range.upperBound, partners.range.upperBound + 5))
      return ["の両国と", "の三国と", "の3国と"].contains { behind.hasPrefix($0) } && !words.contains("それぞれ")
    }
    if ["each", "respectively", "bilateral", "separate"].contains(where: { words.contains($0) }) { return false }
    var place = thing.range.lowerBound
    for _ in 0..<4 {
      var end = place
      while end > reading.sentence.range.lowerBound, text.scalars[end - 1] == " " { end -= 1 }
      var start = end
      while start > reading.sentence.range.lowerBound, text.scalars[start - 1].isLetter { start -= 1 }
      guard start < end else { return false }
      let word = text.phrase(start..<end).lowercased()
      if word == "a" || word == "an" { return true }
      place = start
    }
    return false
  }

  /// `Yugoslavia and Romania entered the Balkan Pact with Greece and Turkey`: a subject of several and its partners have one treaty together.
  func together(_ partners: Group, _ thing: Thing) -> FoundParties? {
    guard let type = thing.type, [.defensePact, .nonaggression, .declaration].contains(type), !isPlural(thing),
      let topic = reading.groups.last(where: { $0.role == .topic && $0.range.upperBound <= partners.range.lowerBound }),
      topic.codes.count > 1, topic.range.upperBound <= thing.range.lowerBound, Set(topic.codes).isDisjoint(with: partners.codes)
    else { return nil }
    return FoundParties(
      sets: [(topic.codes + partners.codes).sorted()], range: topic.range.lowerBound..<partners.range.upperBound,
      rule: "partners-together", confidence: 0.75)
  }

  /// `agreements`, `pacts`.
  func isPlural(_ thing: Thing) -> Bool {
    let word = text.phrase(thing.range).lowercased()
    return ["agreements", "treaties", "pacts", "accords", "arrangements"].contains { word.hasSuffix($0) }
  }
}
