import AllianceNetwork

/// The date that belongs to one tie of a sentence that tells of several, each with a date of its own, and to the only one of a sentence with one date.
///
/// `Australia in 2010, Britain in 2013` and 豪州とは10年、英国とは13年 give each partner the date behind it; 2010年に豪州と、13年に英国と that before it.
struct OwnDate {
  private let text: NormalText
  private let reading: Reading
  private let isJapanese: Bool
  private let dates: [DateMention]
  /// The parties one by one, a chain as one.
  private var members: [(range: Range<Int>, codes: [PartyCode])]

  /// In a sentence with more dates or more lists of parties than any author writes, no tie is given one of its own: every tie is held against all of them.
  private static let (mostDates, mostGroups) = (64, 128)

  init(_ reading: Reading, text: NormalText, isJapanese: Bool) {
    self.text = text
    self.reading = reading
    self.isJapanese = isJapanese
    let dates = reading.dates.filter { !$0.isFuture }
    self.dates = dates.count > Self.mostDates ? [] : dates
    members =
      self.dates.isEmpty || reading.groups.count > Self.mostGroups
      ? []
      : reading.groups.flatMap { group in
        var start = group.range.lowerBound
        return zip(group.members, group.ends).map { codes, end in
          defer { start = end }
          return (start..<max(start, end), codes)
        }
      }
  }

  /// The only date of a sentence that names one agreement at the most; `nil` where it names none of `parties`.
  func only(of parties: [PartyCode]) -> DateMention? {
    guard reading.dates.count == 1, let date = dates.first, reading.things.count(where: { $0.type != nil }) < 2,
      partner(of: parties, []) != nil
    else { return nil }
    return date
  }

  /// Where the tie between `parties` stands by the brackets behind the one that tells it apart: `Australia (signed January 2022, in force August 2023)`,
  /// 豪州（2022年1月署名、2023年8月発効）; `nil` where no event with a date stands there. The newest counts. A signature three years and more before the
  /// `document` is history: the agreement is in force.
  func bracketed(_ parties: [PartyCode], shared: Set<PartyCode> = [], document: PartialDate?) -> Standing? {
    guard let own = partner(of: parties, shared), let bracket = bracket(behind: own.upperBound) else { return nil }
    let within = dates.filter { bracket.contains($0.range.lowerBound) }
    guard !within.isEmpty else { return nil }
    let events = reading.cues.compactMap { mention -> (range: Range<Int>, status: Status)? in
      guard bracket.contains(mention.range.lowerBound), case .cue(let kinds) = mention.subject else { return nil }
      return Self.rungs.first { kinds.contains($0.0) }.map { (mention.range, $0.1) }
    }
    var best: Standing?
    for (index, event) in events.enumerated() {
      let last = index > 0 ? events[index - 1].range.upperBound : bracket.lowerBound
      let next = index + 1 < events.count ? events[index + 1].range.lowerBound : bracket.upperBound
      let before = within.last { $0.range.lowerBound >= last && $0.range.upperBound <= event.range.lowerBound }
      let after = within.first { $0.range.lowerBound >= event.range.upperBound && $0.range.upperBound <= next }
      guard let date = isJapanese ? before : after ?? before, best?.date.map({ $0 <= date.date }) ?? true else { continue }
      best = Standing(status: event.status, date: date.date, dateText: text.string(date.range), isTold: true, range: event.range)
    }
    if let date = best?.date, best?.status == .signed, let document, document.year - date.year >= 3 { best?.status = .inForce }
    return best
  }

  private static let rungs: [(Cues, Status)] = [
    (.inForce, .inForce), (.signed, .signed),
  ]

  /// What stands in brackets right behind a place, eighty characters at the most.
  private func bracket(behind place: Int) -> Range<Int>? {
    let end = reading.sentence.range.upperBound
    var start = place
    if start < end, text.scalars[start] == " " { start += 1 }
    guard start < end, text.scalars[start] == "(",
      let close = (start..<min(end, start + 80)).first(where: { text.scalars[$0] == ")" })
    else { return nil }
    return start + 1..<close
  }

  /// The date of the tie between `parties` in an enumeration with dates; `nil` where there is none. `shared` are parties of all ties told.
  func enumerated(_ parties: [PartyCode], shared: Set<PartyCode> = []) -> DateMention? {
    guard let own = partner(of: parties, shared) else { return nil }
    var rest = self
    rest.members.removeAll { $0.codes.allSatisfy(shared.contains) }
    return rest.enumerated(own)
  }

  /// The member that tells this tie from the others: the last of its parties that the sentence names, where it names more than one.
  private func partner(of parties: [PartyCode], _ shared: Set<PartyCode>) -> Range<Int>? {
    members.last { member in member.codes.allSatisfy(parties.contains) && !member.codes.allSatisfy(shared.contains) }?.range
  }

  private func enumerated(_ own: Range<Int>) -> DateMention? {
    guard dates.count > 1 else { return nil }
    if let bracket = bracket(behind: own.upperBound), let date = dates.last(where: { bracket.contains($0.range.lowerBound) }) {
      return date
    }
    let isFirst = dates.count { successor(of: $0) != nil } * 3 >= dates.count * 2
    // Where dates have partners on both sides, the last one tells which are theirs.
    let isLast = dates.last.map { date in !members.contains { $0.range.lowerBound >= date.range.upperBound } } ?? false
    if isLast || !isFirst, let date = follower(of: own), dates.count(where: { precedent(of: $0) != nil }) * 3 >= dates.count * 2 {
      return date
    }
    guard isFirst else { return nil }
    return dates.last { $0.range.upperBound <= own.lowerBound }
  }

  /// The date right behind a member, or behind those that are listed with it.
  private func follower(of own: Range<Int>) -> DateMention? {
    guard let date = dates.first(where: { $0.range.lowerBound >= own.upperBound }), let last = precedent(of: date) else {
      return nil
    }
    if last == own { return date }
    guard last.lowerBound >= own.upperBound else { return nil }
    let between = members.filter { $0.range.lowerBound >= own.upperBound && $0.range.upperBound <= last.lowerBound }
    let gap = text.string(own.upperBound..<last.lowerBound)
    return between.count < 3 && gap.count < 30 && !gap.contains(";") && !gap.contains("。") ? date : nil
  }

  /// The member right before a date: only particles, brackets and words such as `in` stand between.
  private func precedent(of date: DateMention) -> Range<Int>? {
    guard let member = members.last(where: { $0.range.upperBound <= date.range.lowerBound })?.range else { return nil }
    return isBare(member.upperBound..<date.range.lowerBound) ? member : nil
  }

  /// The member right behind a date.
  private func successor(of date: DateMention) -> Range<Int>? {
    guard let member = members.first(where: { $0.range.lowerBound >= date.range.upperBound })?.range else { return nil }
    return isBare(date.range.upperBound..<member.lowerBound) ? member : nil
  }

  private func isBare(_ gap: Range<Int>) -> Bool {
    guard gap.count < 20 else { return false }
    let gap = text.string(gap).trimmingBlanks.lowercased()
    return isJapanese ? Self.japanese.contains(gap) : Self.english.contains(gap)
  }

  private static let japanese: Set<String> = [
    "", "と", "とは", "とは、", "とが", "は", "は、", "が", "も", "とも", "に", "には", "にも", "との間で", "との間では", "の", "との", "(", "「", "、", "に、", "に(",
    "と、", ":", "とは同",
    "との協定は", "との協定が", "へは", "軍とは", "年に", "に続き",
  ]
  private static let english: Set<String> = [
    "", "in", "(", ",", "since", "(since", "from", ", in", "(in", "(from", "in force", ":", ", on", "on", "with", ", with",
    "and with", "followed in", "one of", "dates from",
    "came in", "that with", "the one with", "of", "'s in", "joined in", "signed in", "did so in", "did in", "in early", "in late",
    "to",
  ]
}
