import AllianceNetwork

/// Which part of a sentence belongs to which agreement.
extension SentenceReader {
  /// Where the part of the sentence that belongs to an agreement begins and ends.
  func clause(of index: Int) -> (Int, Int) {
    let thing = reading.things[index]
    var start = index == 0 ? whole.lowerBound : reading.things[index - 1].range.upperBound
    var end = index + 1 < reading.things.count ? reading.things[index + 1].range.lowerBound : whole.upperBound
    if isJapanese, isTopic(thing) {
      var next = index + 1
      while next < reading.things.count, isMeans(reading.things[next]) {
        end = next + 1 < reading.things.count ? reading.things[next + 1].range.lowerBound : whole.upperBound
        next += 1
      }
    }
    if !isJapanese {
      if index > 0 { start = division(start..<thing.range.lowerBound) ?? gapping(start..<thing.range.lowerBound) ?? start }
      if index + 1 < reading.things.count {
        end = division(thing.range.upperBound..<end) ?? gapping(thing.range.upperBound..<end) ?? end
      }
    } else if index > 0,
      let cue = reading.cues.last(where: {
        $0.range.lowerBound >= start && $0.range.upperBound <= thing.range.lowerBound && isEvent($0)
      })
    {
      let comma = (cue.range.upperBound..<thing.range.lowerBound).first { text.scalars[$0].isOne(of: "、。") }
      if let comma { start = comma + 1 }
    }
    if isJapanese, let cue = reading.cues.first(where: { $0.range.lowerBound >= thing.range.upperBound && isEvent($0) }),
      let next = reading.groups.first(where: { $0.range.lowerBound > cue.range.upperBound && isParted($0) }),
      next.range.lowerBound < end
    {
      end = next.range.lowerBound
    }
    if let other = otherOne(after: thing.range.upperBound, before: end) { end = other }
    if isJapanese, index + 1 < reading.things.count, !isTopic(thing) {
      let next = reading.things[index + 1]
      let gap = text.phrase(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 2))
      if ["及び", "と", "や", "並び", "、"].contains(where: { gap.hasPrefix($0) }),
        relativeStart(next, thing.range.upperBound) < next.range.lowerBound
      {
        end = min(end, thing.range.upperBound)
      }
    }
    if !isJapanese, let other = clauseOfOne(after: thing.range.upperBound, before: end) { end = other }
    if let place = positions().first(where: { $0.place.lowerBound >= thing.range.upperBound })?.place.lowerBound {
      end = min(end, place)
    }
    return (start, max(end, thing.range.upperBound))
  }

  /// `has an RAA with Australia, and the Philippines is expected to sign one`: where the clause of another begins, whose own agreement `one` is.
  private func clauseOfOne(after place: Int, before end: Int) -> Int? {
    reading.groups.first { group in
      guard group.role == .topic, group.range.lowerBound > place, group.range.upperBound < end else { return false }
      let before = text.phrase(max(place, group.range.lowerBound - 11)..<group.range.lowerBound).lowercased()
      let rest = text.phrase(group.range.upperBound..<end).lowercased()
      return [", and ", ", and the ", "; ", "; the ", ", while ", ", but ", " and "].contains { before.hasSuffix($0) }
        && [" one ", " one,", " one.", " one;", " its own", " theirs"].contains { rest.contains($0) }
    }?.range.lowerBound
  }

  /// 日英同盟は: the agreement that the sentence is about.
  private func isTopic(_ thing: Thing) -> Bool {
    thing.type != nil && text.phrase(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 1)) == "は"
  }

  /// 四か国条約の調印により: an agreement that is only by what something came about.
  private func isMeans(_ thing: Thing) -> Bool {
    let rest = text.phrase(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 12))
    guard let first = rest.unicodeScalars.first, first.isOne(of: "のにを」)(") else { return false }
    return ["により", "によって", "に伴", "を受け", "を機に", "に代わ", "に取って", "に置き", "に引き継", "に吸収"].contains { rest.contains($0) }
  }

  /// Whether a group opens a part of the sentence about another tie: 日比間でも, カナダとも.
  func isParted(_ group: Group) -> Bool {
    group.role == .partner && group.codes.count > 0 || group.role == .between && group.codes.count == 2
  }

  func isEvent(_ mention: Mention) -> Bool {
    guard case .cue(let kinds) = mention.subject else { return false }
    return !kinds.isDisjoint(with: Self.events)
  }

  private static let events: Cues = [
    .signed, .inForce, .announced, .approved, .ended, .suspended, .negotiating, .agreed, .accord,
  ]

  /// The end of the last of the agreements that are listed together: 軍事情報保護協定や物品役務相互提供協定.
  func coordinatedEnd(_ index: Int) -> Int {
    var last = index
    while last + 1 < reading.things.count {
      let gap = text.phrase(reading.things[last].range.upperBound..<reading.things[last + 1].range.lowerBound)
      guard ["や", "及び", "と", "、", "も", "または", ")や", ")と", ")及び", "」や", " or ", " and "].contains(gap) else { break }
      last += 1
    }
    return reading.things[last].range.upperBound
  }

  /// Where a verb that several agreements share stands: up to the end of the next agreement's clause that has one.
  func sharedRegion(after index: Int, from end: Int) -> Range<Int>? {
    var next = index + 1
    if !isJapanese, next < reading.things.count, end < reading.things[next].range.lowerBound { return nil }
    while next < reading.things.count {
      let from = reading.things[next].range.upperBound
      let to = next + 1 < reading.things.count ? reading.things[next + 1].range.lowerBound : whole.upperBound
      if end <= to, reading.cues.contains(where: { $0.range.lowerBound >= from && $0.range.upperBound <= to && isEvent($0) }) {
        return end..<to
      }
      next += 1
    }
    return index + 1 < reading.things.count ? end..<whole.upperBound : nil
  }

  /// `the first took effect in 1999 and the second in 2012`: where a subject opens behind a full clause.
  private func gapping(_ range: Range<Int>) -> Int? {
    guard range.count > 4 else { return nil }
    for mark in [" and the ", " and a ", " and an ", " and its "] where text.phrase(range).hasSuffix(mark) {
      let place = range.upperBound - mark.unicodeScalars.count + 1
      return reading.cues.contains { isEvent($0) && $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= place }
        && reading.dates.contains { $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= place } ? place : nil
    }
    return nil
  }

  /// The last place in a range of English text at which a clause ends.
  func division(_ range: Range<Int>) -> Int? {
    guard let place = Self.divisions.hits(in: range, of: text.scalars).last?.range.lowerBound else { return nil }
    return place + (text.scalars[place] == " " ? 1 : 2)
  }

  private static let divisions = WordList([
    ", and ", "; ", ", while ", ", but ", ", whereas ", ". ", " and no ", " but no ", ", along with ", " and one with ",
    ", and one ", " and another with ",
  ])

  /// In Japanese the cue follows; before the name only a clause that leans on it counts: 1951年に署名した米国との相互防衛条約.
  func relativeStart(_ thing: Thing, _ start: Int) -> Int {
    var position = thing.range.lowerBound
    while position > start, !text.scalars[position - 1].isOne(of: "、。:") { position -= 1 }
    guard
      reading.cues.contains(where: {
        $0.range.lowerBound >= position && $0.range.upperBound <= thing.range.lowerBound && isEvent($0) && leans($0)
      })
    else { return thing.range.upperBound }
    return position
  }

  func leans(_ mention: Mention) -> Bool {
    let word = text.phrase(mention.range)
    if ["んだ", "した", "れた", "った"].contains(where: { word.hasSuffix($0) }) { return true }
    var end = mention.range.upperBound
    var rest = ""
    while end < whole.upperBound, rest.count < 6 {
      rest.unicodeScalars.append(text.scalars[end])
      end += 1
    }
    return ["した", "された", "れた", "んだ", "する", "され", "しようと", "た"].contains { rest.hasPrefix($0) }
  }

  /// The date before a name, not yet used by a verb before it; of names in a list (T1及びT2に署名し) the date before the first counts for all.
  func dateBefore(_ thing: Thing, _ index: Int) -> DateMention? {
    var index = index
    while true {
      if let date = ownDateBefore(index) { return date }
      guard index > 0 else { return nil }
      let gap = text.phrase(reading.things[index - 1].range.upperBound..<reading.things[index].range.lowerBound)
      let isListed = ["や", "と", "及び", "および", "並びに", "、"].contains { gap.hasSuffix($0) }
      guard gap.unicodeScalars.count < 6 || gap.unicodeScalars.count < 15 && isListed && isJapanese, !gap.contains("。") else {
        return nil
      }
      index -= 1
    }
  }

  func ownDateBefore(_ index: Int) -> DateMention? {
    let thing = reading.things[index]
    let start = index == 0 ? whole.lowerBound : reading.things[index - 1].range.upperBound
    let lastCue = reading.cues.last {
      isEvent($0) && $0.range.lowerBound >= start && $0.range.upperBound <= thing.range.lowerBound
    }
    let from = lastCue.map { leans($0) ? start : $0.range.upperBound } ?? start
    return reading.dates.last { $0.range.lowerBound >= from && $0.range.upperBound <= thing.range.lowerBound }
  }
}
