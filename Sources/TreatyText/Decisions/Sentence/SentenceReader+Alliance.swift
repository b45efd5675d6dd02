import AllianceNetwork

/// What later sentences tell of an alliance or a treaty: `The alliance lapsed in 1923`, `Rome denounced the treaty in 1915`.
extension SentenceReader {
  /// `the alliance` for the defence pact told of last, in this paragraph or the one before.
  func sameAlliance(_ thing: Thing) -> FoundParties? {
    guard !isJapanese, thing.type == .defensePact, block - context.lastBlock < 2,
      text.phrase(max(whole.lowerBound, thing.range.lowerBound - 4)..<thing.range.lowerBound).lowercased() == "the ",
      let last = context.antecedents.last, last.type == .defensePact
    else { return nil }
    let parties = Set(last.sets.joined())
    guard reading.groups.filter({ $0.role != .none }).allSatisfy({ parties.isSuperset(of: $0.codes) }) else { return nil }
    return FoundParties(sets: last.sets, rule: "same-agreement", confidence: 0.7)
  }

  /// `Italy denounced the treaty on 3 May 1915`: a party ends it. Who is no party only speaks ill of it.
  func denounced(_ thing: Thing, _ found: FoundParties, _ end: Int) -> Standing? {
    guard !isJapanese, found.sets.count == 1 else { return nil }
    let from = max(whole.lowerBound, thing.range.lowerBound - 28)
    let before = text.string(from..<thing.range.lowerBound).lowercased()
    guard
      let verb = ["denounced", "denounces", "repudiated", "repudiates", "tore up", "gave up"].first(where: { before.contains($0) }
      ),
      !before.contains("not "), let place = before.range(of: verb),
      before[place.upperBound...].split(separator: " ").allSatisfy({ ["the", "its", "her", "his", "their", "old"].contains($0) })
    else { return nil }
    let at = from + before[..<place.lowerBound].unicodeScalars.count
    let subject =
      reading.groups.last { $0.role == .topic && $0.range.upperBound <= at }?.codes ?? context.subject.map { [$0] } ?? []
    guard !subject.isEmpty, Set(found.sets[0]).isSuperset(of: subject) else { return nil }
    let date =
      reading.dates.first { $0.range.lowerBound >= thing.range.upperBound && $0.range.upperBound <= end }
      ?? reading.dates.last { $0.range.upperBound <= at }
    return Standing(
      status: .ended, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true,
      range: at..<(at + verb.unicodeScalars.count))
  }

  /// `the Visiting Forces Agreement of 1998`, `COMCASA in September 2018`: a date right behind a name says that it was made then.
  func hasOwnDate(_ thing: Thing) -> Bool {
    !isJapanese
      && reading.dates.contains { date in
        date.range.lowerBound > thing.range.upperBound && !date.isFuture
          && [" of ", " in ", " ("].contains(text.phrase(thing.range.upperBound..<date.range.lowerBound))
      }
  }
}
