import AllianceNetwork

/// Where a date stands from the agreement and from the parties of a tie.
extension DatingFeatures {
  /// Where it stands from the agreement and from the parties.
  func addPlace(_ date: Range<Int>, _ told: String, to bag: inout FeatureBag) {
    add("span", date, span.range, told, to: &bag)
    let things = things.map(\.range)
    if let thing = tie.thing {
      add("thing", date, thing, told, to: &bag)
      let nearest = things.map { TieSpan.gap($0, date) }.min() ?? 0
      bag.add("thing-nearest", side(date, thing), (TieSpan.gap(thing, date) <= nearest).part)
      if let index = things.firstIndex(of: thing) { addParallel("thing", date, index, things.count, to: &bag) }
    } else {
      bag.add("thing", "unnamed")
    }
    let lists = groups.map(\.range)
    if let index = partner(of: tie.parties, date) {
      add("partner", date, lists[index], told, to: &bag)
      let nearest = lists.map { TieSpan.gap($0, date) }.min() ?? 0
      bag.add("partner-nearest", side(date, lists[index]), (TieSpan.gap(lists[index], date) <= nearest).part)
      let gap = gap(date, lists[index])
      if gap.count <= 14 { bag.add("gap", side(date, lists[index]), text.string(gap).lowercased()) }
      addParallel("partner", date, index, lists.count, to: &bag)
    } else {
      bag.add("partner", "unnamed")
    }
    let opening = text.scalars.part(max(sentence.lowerBound, date.lowerBound - 60)..<date.lowerBound)
    var isInside = false
    for scalar in opening { if scalar == "(" { isInside = true } else if scalar == ")" { isInside = false } }
    bag.add("bracket", isInside.part, told)
  }

  /// What the other sentence that names a date tells of, and what this one leaves to it.
  func addBeside(_ entry: TextDates.Entry, _ place: String, to bag: inout FeatureBag) {
    let named = tie.parties.count { entry.codes.contains($0) }
    let parties = named == tie.parties.count ? "all" : named.part(upTo: 1)
    let others = entry.codes.contains { !tie.parties.contains($0) }.part
    let type = entry.types.contains(TypeSet(tie.type)) ? "same" : entry.types.isEmpty ? "none" : "other"
    let own = tie.parties.count { party in groups.contains { $0.codes.contains(party) } }
    let rest = own == tie.parties.count ? "all" : own.part(upTo: 1)
    let isLike = (isJapanese ? Self.japaneseLikes : Self.englishLikes).first(in: sentence, of: text.scalars) != nil
    bag.add("beside-parties", place, parties, others)
    bag.add("beside-type", place, type)
    bag.add("beside-both", place, parties, type)
    bag.add("beside-own", place, rest, (tie.thing != nil).part)
    bag.add("beside-rest", place, parties, rest)
    bag.add("beside-like", place, isLike.part, parties)
  }

  /// Words by which a sentence tells of another agreement than the one told of before.
  private static let japaneseLikes = WordList(["同様", "同種", "同じような", "これに続", "別に", "ほかに", "他に", "次いで", "続いて", "も"])
  private static let englishLikes = WordList([
    " similar", "Similar", " also ", " likewise", " too", " another ", " as well", " other ", " others", "Another ", "Others ",
    " next ",
  ])

  /// The list that tells this tie from others: the one with the most of its parties, of these with the party that the fewest lists have, of these the nearest to the date.
  private func partner(of parties: [PartyCode], _ date: Range<Int>) -> Int? {
    let counts = parties.map { party in groups.count { $0.codes.contains(party) } }
    return groups.indices.filter { groups[$0].codes.contains(where: parties.contains) }.min { a, b in
      let (first, second) = (groups[a], groups[b])
      let own = (first.codes.count(where: parties.contains), second.codes.count(where: parties.contains))
      if min(own.0, 2) != min(own.1, 2) { return own.0 > own.1 }
      func rarest(_ group: Group) -> Int { zip(parties, counts).filter { group.codes.contains($0.0) }.map(\.1).min() ?? 0 }
      let rarity = (rarest(first), rarest(second))
      return rarity.0 != rarity.1 ? rarity.0 < rarity.1 : TieSpan.gap(first.range, date) < TieSpan.gap(second.range, date)
    }
  }

  /// Whether the date has the same place among dates as what it may belong to has among its like.
  private func addParallel(_ name: String, _ date: Range<Int>, _ index: Int, _ count: Int, to bag: inout FeatureBag) {
    guard let place = dates.firstIndex(where: { $0.range == date }) else { return }
    let first = place == index ? "same" : place < index ? "before" : "behind"
    let last = dates.count - place == count - index ? "same" : "other"
    bag.add("parallel", name, first, last, (dates.count == count).part)
  }

  /// On which side of a place a date stands, how far, and what lies between.
  private func add(
    _ name: String, _ date: Range<Int>, _ place: Range<Int>, _ told: String, to bag: inout FeatureBag
  ) {
    let side = side(date, place)
    let gap = gap(date, place)
    let language = isJapanese ? "ja" : "en"
    let within = { (other: Range<Int>) in gap.lowerBound <= other.lowerBound && other.upperBound <= gap.upperBound }
    let dates = self.dates.count { within($0.range) }
    let things = self.things.count { within($0.range) }
    let lists = span.lists(in: gap)
    bag.add(name, side, bucket(gap.count), language)
    bag.add(name + "-dates", side, dates.part(upTo: 3), language)
    bag.add(name + "-things", side, things.part(upTo: 3), language)
    bag.add(name + "-between", side, dates.part(upTo: 2), lists.part(upTo: 2), text.marks(in: gap.prefix(80)).part(upTo: 2))
    bag.add(name + "-others", side, dates.part(upTo: 2), lists.part(upTo: 2), things.part(upTo: 2))
    bag.add(name + "-told", side, dates.part(upTo: 2), told)
  }

  /// What lies between a date and a place; empty where they touch or overlap.
  private func gap(_ date: Range<Int>, _ place: Range<Int>) -> Range<Int> {
    let start = min(date.upperBound, place.upperBound)
    return start..<max(start, date.lowerBound, place.lowerBound)
  }

  private func side(_ date: Range<Int>, _ place: Range<Int>) -> String {
    date.upperBound <= place.lowerBound ? "<" : date.lowerBound >= place.upperBound ? ">" : "="
  }

  func bucket(_ gap: Int) -> String { [1, 3, 6, 12, 24, 48, 96].count { gap >= $0 }.part(upTo: 7) }
}
