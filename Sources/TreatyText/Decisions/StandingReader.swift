import AllianceNetwork

/// Reads from the cues around an agreement where it stands.
///
/// Every cue is an event with the date before it; the newest event counts, of undated ones the last rung. Words of intention void the
/// conclusion that they speak of: 「締結すべき」 proposes, `agreed to begin negotiations` negotiates.
struct StandingReader {
  let text: NormalText
  let reading: Reading
  let isJapanese: Bool
  /// The document's date.
  let document: PartialDate?
  /// Whether the lists of the text tell of some agreements that they took effect: then one that is only signed there has not.
  var isListOfSteps = false

  private struct Event {
    var status: Status
    var date: DateMention?
    var range: Range<Int>
    var rank: Int
  }

  /// The standing told in `region` of the agreement at `thing`; `shared` is where to look on where the region has no cue.
  func standing(
    of thing: Range<Int>, in region: Range<Int>, shared: Range<Int>?, date given: DateMention?, isBody: Bool = false,
    tail: Int? = nil
  ) -> Standing {
    var (cues, negated) = self.cues(in: region, isBody)
    var isShared = false
    if !cues.contains(where: { !$0.kinds.isDisjoint(with: Self.events) }), let shared {
      let further = self.cues(in: shared, isBody)
      isShared = !further.affirmed.isEmpty
      cues += further.affirmed
      negated += further.negated
    }
    if isBody, isJapanese, reading.has([.meeting], in: reading.sentence.range.lowerBound..<thing.lowerBound) {
      cues.removeAll { $0.kinds.contains(.accord) }
    }
    if let dropped = dropped(thing, in: region, shared: shared) { return dropped }
    if let denied = denial(
      of: thing, in: region, shared: isShared ? shared : nil, canBeRebutted: !isBody, tail: tail ?? thing.upperBound)
    {
      return Standing(status: .denied, isTold: true, range: denied)
    }
    let bound = negated.filter { binds($0.range, thing) }
    if !cues.contains(where: { !$0.kinds.isDisjoint(with: Self.events) && (isJapanese || binds($0.range, thing)) }) {
      if let denied = bound.first(where: { $0.negation == .denied }) {
        return Standing(status: .denied, isTold: true, range: denied.range)
      }
      if isLeftOpen(region) || bound.contains(where: { $0.negation == .void }) {
        return Standing(status: .inForce, isTold: false, isVoid: true)
      }
    }
    return decide(cues, thing, region, isShared, given)
  }

  static let events: Cues = [
    .inForce, .announced, .approved, .signed, .agreed, .accord, .negotiating, .proposed, .suspended, .ended, .alive, .pending,
  ]

  private typealias Cue = (range: Range<Int>, kinds: Cues)

  /// The cues of `region` that stand, and those that their own clause denies.
  private func cues(in region: Range<Int>, _ isBody: Bool) -> (
    affirmed: [Cue], negated: [(range: Range<Int>, negation: Negation)]
  ) {
    var affirmed: [Cue] = []
    var negated: [(range: Range<Int>, negation: Negation)] = []
    for mention in reading.cues {
      guard region.contains(mention.range.lowerBound), case .cue(let list) = mention.subject else { continue }
      var kinds = list
      if kinds.remove(.meeting) != nil, isBody { kinds.insert(.inForce) }
      if isBody, !isJapanese, text.phrase(mention.range).lowercased() == "talks" { continue }
      if kinds.isEmpty || kinds.contains(.ended) && (isOfFormer(mention.range) || isOfElse(mention.range)) { continue }
      if kinds.contains(.negotiating), isUnder(mention.range) { continue }
      if kinds.contains(.negotiating), isCompleted(mention.range) { kinds = .agreed }
      if !kinds.isDisjoint(with: [.agreed, .accord]), !isJapanese, isOfPlaces(mention.range) { continue }
      let negation = negation(of: mention, kinds)
      if negation == .pending {
        affirmed.append((mention.range, [.pending]))
      } else if negation != .none {
        negated.append((mention.range, negation))
      } else if isJapanese,
        kinds.contains(.inForce) && isIntended(mention.range) || kinds.contains(.agreed) && isAim(mention.range)
          || kinds.contains(.signed) && isWish(mention.range)
      {
        continue
      } else if !isJapanese, kinds.contains(.signed) || kinds.contains(.inForce), isModal(mention.range) {
        affirmed.append((mention.range, [.proposed]))
      } else if !kinds.contains(.negotiating) || !isOnlyWished(mention.range) {
        affirmed.append((mention.range, kinds))
      }
    }
    return (affirmed, negated)
  }

  /// An end must be said of the agreement itself: 協定は…失効した, 条約に代わり, not 同盟による抑止は…に取って代わられる.
  private func speaksOfEnd(_ thing: Range<Int>) -> Bool {
    guard isJapanese, !thing.isEmpty else { return true }
    let rest = text.phrase(thing.upperBound..<min(thing.upperBound + 8, reading.sentence.range.upperBound))
    return [
      "は", "が", "も", "を", "、", "(", "」", ")", "に代", "の失", "の終", "の破", "の廃", "の解", "の効", "の停", "の不", "から", "条約", "協定", "について",
      "につい", ":", " ", "」の破", "」は", "上",
    ]
    .contains { rest.hasPrefix($0) } || rest.isEmpty
  }

  private func decide(
    _ cues: [Cue], _ thing: Range<Int>, _ region: Range<Int>, _ isShared: Bool,
    _ given: DateMention?
  ) -> Standing {
    let kinds = cues.reduce(into: Cues()) { $0.formUnion($1.kinds) }
    var events: [Event] = []
    var carried: DateMention?
    var takenBack: Int?
    var stepDate: PartialDate?
    for (index, cue) in cues.enumerated() {
      let from = index == 0 ? (isShared ? thing.lowerBound : region.lowerBound) : cues[index - 1].range.upperBound
      var own =
        isShared && index == 0
        ? adjacentDate(thing, region) ?? given ?? sharedDate(thing, region)
        : date(for: cue.range, from: from, region: region, given: given, isFirst: index == 0)
      if kinds.contains(.negotiating), isExpected(cue.range) { continue }
      // `will enter into force on 11 September`: the day of a step to come dates nothing that is.
      if !isJapanese, cue.kinds.contains(.pending), let day = own, day.range.lowerBound >= cue.range.upperBound { own = nil }
      if own?.isFuture == true, cue.kinds.isDisjoint(with: [.signed, .agreed, .inForce, .ended]) {
        for status in statuses(cue.kinds, all: kinds, hasDate: false) {
          events.append(Event(status: status.0, date: carried, range: cue.range, rank: status.1))
        }
        continue
      }
      if own?.isFuture == true, !cue.kinds.isDisjoint(with: [.inForce, .signed, .ended]) {
        if cue.kinds.contains(.signed) || cue.kinds.contains(.agreed) {
          events.append(Event(status: .agreed, date: own, range: cue.range, rank: 2))
        }
        continue
      }
      if own != nil { carried = own }
      if let last = takenBack, cue.range.lowerBound >= last, own == nil || !cue.kinds.contains(.inForce) { continue }
      if isStep(of: cue) {
        stepDate = own?.date ?? stepDate
        events.append(Event(status: .signed, date: nil, range: cue.range, rank: 3))
        continue
      }
      if cue.kinds.contains(.suspended) || cue.kinds.contains(.ended), let back = placeOfReturn(after: cue.range) {
        takenBack = back
        let date = reading.dates.last { $0.range.lowerBound > cue.range.upperBound && !$0.isFuture } ?? own
        events.append(Event(status: .inForce, date: date, range: cue.range, rank: 8))
        continue
      }
      if cue.kinds.contains(.suspended), isOfNotice(cue.range) {
        events.append(Event(status: .inForce, date: own ?? carried, range: cue.range, rank: 8))
        takenBack = cue.range.lowerBound + 1
        continue
      }
      if !isJapanese, cue.kinds.contains(.ended), cue.range.upperBound <= thing.lowerBound,
        text.phrase(cue.range.upperBound..<thing.lowerBound).contains(" by ")
      {
        events.append(Event(status: .inForce, date: own, range: cue.range, rank: 5))
        continue
      }
      for status in statuses(cue.kinds, all: kinds, hasDate: own != nil)
      where ![6, 7].contains(status.1) || cue.range.upperBound <= thing.lowerBound || speaksOfEnd(thing) {
        events.append(Event(status: status.0, date: own ?? carried, range: cue.range, rank: status.1))
      }
    }
    guard let best = events.max(by: { isOlder($0, $1) }) else {
      let date = isJapanese ? given ?? sharedDate(thing, region) : sharedDate(thing, region) ?? given
      return Standing(
        status: .inForce, date: date.flatMap { $0.isFuture ? nil : $0.date }, dateText: date.map { text.string($0.range) },
        isTold: false, range: date?.range)
    }
    let date = best.date
    let word = text.phrase(best.range).lowercased()
    let isHistory = best.status == .signed && isLongAgo(date) && !kinds.contains(.pending)
    return Standing(
      status: isHistory ? .inForce : best.status, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true,
      range: date.map { min($0.range.lowerBound, best.range.lowerBound)..<max($0.range.upperBound, best.range.upperBound) }
        ?? best.range,
      isPending: best.status == .signed && (kinds.contains(.pending) || stepDate != nil),
      isEffective: best.status == .inForce && ["force", "effect", "発効", "効力"].contains { word.contains($0) },
      stepDate: stepDate, isHistory: isHistory)
  }

  /// A signature three years old or more, told without a word that a step is missing, is told as history; five in a list that tells of effect.
  private func isLongAgo(_ mention: DateMention?) -> Bool {
    guard let mention, let document else { return false }
    let months = (document.year - mention.date.year) * 12 + (document.month ?? 12) - (mention.date.month ?? 12)
    return months >= (reading.kind == .item && isListOfSteps ? 60 : 36)
  }

  private func isOlder(_ a: Event, _ b: Event) -> Bool {
    if let first = a.date?.date, let second = b.date?.date, first.firstDay != second.firstDay, a.rank < 9, b.rank < 9 {
      return first < second
    }
    return a.rank != b.rank ? a.rank < b.rank : a.date == nil && b.date != nil
  }

  /// What a cue says, given all cues of the region, with its rung.
  private func statuses(_ kinds: Cues, all: Cues, hasDate: Bool) -> [(Status, Int)] {
    if kinds.contains(.alive) { return [(.inForce, 9)] }
    if kinds.contains(.pending) { return [(.signed, 4)] }
    if kinds.contains(.ended) { return [(.ended, 7)] }
    if kinds.contains(.suspended) { return [(.suspended, 6)] }
    if kinds.contains(.agreed) { return [(.agreed, 2)] }
    if kinds.contains(.approved) { return [(.inForce, 5)] }
    if kinds.contains(.announced), !kinds.contains(.inForce) {
      let isRemark =
        !all.isDisjoint(with: [
          .agreed, .signed, .negotiating, .accord, .ended, .suspended, .alive, .pending, .approved, .drop,
        ]) || all.contains(.inForce) && !hasDate
      return isRemark || all.contains(.proposed) && !hasDate ? [] : [(.inForce, 5)]
    }
    let intends = all.contains(.proposed)
    if kinds.contains(.signed) {
      if intends, !hasDate { return [] }
      return [(.signed, 4)]
    }
    if kinds.contains(.negotiating) { return [(.negotiating, 1)] }
    if kinds.contains(.accord) {
      if all.contains(.negotiating) { return [(.negotiating, 1)] }
      return intends || all.contains(.signed) ? [] : [(.agreed, 2)]
    }
    if kinds.contains(.proposed) { return [(.proposed, 0)] }
    if kinds.contains(.inForce) {
      if all.contains(.pending) { return [] }
      if intends || all.contains(.negotiating) || all.contains(.accord) { return hasDate ? [(.inForce, 5)] : [] }
      return [(.inForce, 5)]
    }
    return []
  }
}
