import AllianceNetwork

/// The dates that a tie may have by one sentence, and what speaks for each: where it stands from the agreement and its parties, the words and cues beside it, and what
/// rules make of it.
///
/// Of a very long sentence only what lies within reach of the tie is looked at, so that a tie takes O(length of the sentence) once and a bounded time for each date.
struct DatingFeatures {
  /// A tie as its sentence tells of it.
  struct Tie {
    var type: AgreementType
    var parties: [PartyCode]
    /// Where the agreement is named, where the sentence names it.
    var thing: Range<Int>?
    /// Where it stands, and the date that rules give it.
    var standing: Standing
    /// The rule that read it.
    var rule: String

    /// What a sentence tells; `thing` is where the agreement is named, where it is.
    init(_ telling: Telling, _ thing: Range<Int>?) {
      type = telling.type
      parties = telling.parties
      self.thing = thing
      standing = telling.standing
      rule = telling.rule
    }
  }

  let text: NormalText
  let tie: Tie
  /// The dates among which one is chosen: the nearest in the sentence, those beside it, and what rules give. A date after the document's own is none.
  let choices: [DateChoice]
  /// The document's date.
  private let document: PartialDate?
  /// What the registry knows to have become of such an agreement between just these parties by the document's day; not asked where a rule read a date.
  private let known: [StatusEvent]
  let isJapanese: Bool
  let sentence: Range<Int>
  private let kind: Block.Kind
  /// Where the sentence tells of the tie.
  let span: TieSpan
  /// The lists of parties, the agreements with a type, the cues and the dates within reach, in order.
  let groups: [Group]
  let things: [Thing]
  let cues: [Mention]
  let dates: [DateMention]

  init(_ tie: Tie, in sentence: ReadSentence, _ text: NormalText, document: PartialDate?, dates all: TextDates, known: KnownTies)
  {
    let reading = sentence.reading
    let span = TieSpan(of: tie.parties, tie.thing, in: reading)
    self.tie = tie
    self.text = text
    self.document = document
    // The date that a rule read in the text is believed.
    let isRead = tie.rule != ReadingRule.weighed && tie.standing.date != nil
    let events = isRead ? [] : known.events(of: tie.type, among: tie.parties)
    self.known = events.filter { event in
      guard let document, let date = event.date else { return true }
      return date.hasBegun(by: document)
    }
    self.span = span
    self.sentence = reading.sentence.range
    isJapanese = sentence.isJapanese
    kind = reading.kind
    groups = reading.groups.filter { span.reach.overlaps($0.range) }
    things = reading.things.filter { $0.type != nil && span.reach.overlaps($0.range) }
    cues = reading.cues.filter { span.reach.overlaps($0.range) }
    dates = reading.dates.filter { span.reach.overlaps($0.range) }
    let own = Self.nearest(span.range, dates).map { DateChoice(mention: $0, place: .own) }
    var choices = (own + all.beside(sentence)).filter { !$0.mention.isFuture }
    if let date = tie.standing.date, !choices.contains(where: { $0.mention.date == date }) {
      let nowhere = span.range.lowerBound..<span.range.lowerBound
      choices.append(DateChoice(mention: DateMention(range: nowhere, date: date, isFuture: false), place: .given))
    }
    self.choices = choices
  }

  /// As many dates of a sentence are looked at before and behind the tie.
  private static let most = 8

  private static func nearest(_ span: Range<Int>, _ dates: [DateMention]) -> ArraySlice<DateMention> {
    let before = dates.count { $0.range.lowerBound < span.lowerBound }
    let inside = dates.count { $0.range.lowerBound < span.upperBound }
    return dates[max(0, before - most)..<min(dates.count, inside + most)].prefix(4 * most)
  }

  /// The features of one of ``choices``.
  func features(of choice: DateChoice, keeps: FeatureBag.Keeps = .keys) -> FeatureBag {
    var bag = FeatureBag(Weights(), keeps: keeps)
    let status = tie.standing.status.rawValue
    let place = choice.place.rawValue
    let date = choice.mention.date
    let told = tie.standing.date.map { $0 == date ? "same" : $0.year == date.year ? "year" : "other" } ?? "none"
    let age = document.map { date.year > $0.year ? "later" : ($0.year - date.year).part(upTo: 12) } ?? "none"
    bag.add("place", place, isJapanese ? "ja" : "en")
    bag.add("kind", place, kind.part)
    bag.add("told", told, place)
    bag.add("told-rule", told, tie.rule)
    bag.add("told-status", told, status, tie.standing.isTold.part)
    bag.add("told-history", told, tie.standing.isHistory.part, tie.standing.isEffective.part)
    bag.add("status", status, place)
    bag.add("type", tie.type.rawValue, place)
    bag.add("precision", date.precision.rawValue, place)
    bag.add("age", age, status)
    bag.add("age", age)
    bag.add("step", (tie.standing.stepDate == date).part)
    addKnown(date, status, to: &bag)
    addRank(choice, status, told, to: &bag)
    guard choice.place != .given else { return bag }
    addWords(choice.mention.range, status, place, to: &bag)
    if choice.place == .own { addPlace(choice.mention.range, told, to: &bag) }
    if let entry = choice.entry { addBeside(entry, place, to: &bag) }
    return bag
  }

  /// What speaks for none of the dates being that of the tie.
  func featuresOfNone(keeps: FeatureBag.Keeps = .keys) -> FeatureBag {
    var bag = FeatureBag(Weights(), keeps: keeps)
    let status = tie.standing.status.rawValue
    let isTold = (tie.standing.date != nil).part
    bag.add("none")
    bag.add("none-status", status)
    bag.add("none-type", tie.type.rawValue)
    bag.add("none-told", isTold)
    bag.add("none-rule", tie.rule, isTold)
    bag.add("none-told-status", status, isTold)
    let isMet = choices.contains { choice in known.contains { $0.date?.year == choice.mention.date.year } }
    bag.add("none-known", known.isEmpty ? "none" : isMet ? "met" : "unmet")
    return bag
  }

  /// Whether the registry knows the year, or the very month, as one in which something became of the agreement, and what.
  private func addKnown(_ date: PartialDate, _ status: String, to bag: inout FeatureBag) {
    let events = known.filter { $0.date?.year == date.year }
    guard let event = events.last(where: { $0.date?.month == date.month }) ?? events.last else {
      bag.add("known", known.isEmpty ? "none" : "other")
      return
    }
    let isMonth = event.date?.month == date.month && date.month != nil
    bag.add("known", isMonth ? "month" : "year")
    bag.add("known-status", event.status.rawValue, status)
    bag.add("known-newest", (event == known.last).part, status)
  }

  /// Which of the dates it is: by age, and by how many there are.
  private func addRank(
    _ choice: DateChoice, _ status: String, _ told: String, to bag: inout FeatureBag
  ) {
    let place = choice.place.rawValue
    let own = choices.filter { $0.place == .own }
    let past = own.map(\.mention.date)
    let date = choice.mention.date
    let rank =
      past.isEmpty
      ? "none"
      : past.allSatisfy { $0 == date }
        ? "only" : past.allSatisfy { $0 <= date } ? "newest" : past.allSatisfy { $0 >= date } ? "oldest" : "middle"
    bag.add("rank", rank, place, status)
    bag.add("rank-told", rank, place, told)
    bag.add("count", own.count.part(upTo: 4), place, told)
    bag.add("count-things", own.count.part(upTo: 3), things.count.part(upTo: 3), place)
    bag.add("count-parties", own.count.part(upTo: 3), groups.count.part(upTo: 5), place)
    if choice.place == .own, let index = own.firstIndex(of: choice) {
      bag.add("order", index.part(upTo: 4), (own.count - 1 - index).part(upTo: 4))
    }
  }
}
