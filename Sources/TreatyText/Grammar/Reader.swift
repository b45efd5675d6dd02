import AllianceNetwork

/// Makes readings of sentences: gathers what was found in each, resolves pronouns for parties, joins a name and the acronym in brackets.
struct Reader {
  let text: NormalText
  let registry: Registry
  let mentions: Mentions
  private let seats: Seats
  let resolver: DateResolver
  private var (nextParty, nextThing, nextCue) = (0, 0, 0)
  private var lastDate: PartialDate?
  private var era: PartialDate?
  private var dateBlock = -1
  /// The era in which the paragraph counts years.
  private var reign: JapaneseDates.Era?
  private var asked = (block: -1, isEmpty: false)
  private let titles: Titles
  private let trace: Trace?

  init(
    text: NormalText, registry: Registry, titles: Titles, mentions: Mentions, seats: Seats, resolver: DateResolver,
    trace: Trace? = nil
  ) {
    self.trace = trace
    self.text = text
    self.registry = registry
    self.titles = titles
    self.mentions = mentions
    self.seats = seats
    self.resolver = resolver
  }

  /// The reading of the next sentence; sentences must come in order.
  mutating func read(_ sentence: Sentence, _ context: Context) -> Reading {
    let range = sentence.range
    let isJapanese = isJapanese(range)
    let rawThings = Self.take(mentions.things, &nextThing, range)
    // A word of a name is no cue, but may be one of a commitment.
    let names = rawThings.lazy.filter { if case .trap = $0.subject { false } else { true } }.map(\.range)
    let cues = Self.take(mentions.cues, &nextCue, range).filter { cue in
      if case .commitment = cue.subject { return true }
      return !names.contains { $0.overlaps(cue.range) }
    }
    if sentence.block != dateBlock { reign = nil }
    var expressions: [DateExpression] =
      isJapanese ? JapaneseDates(text: text).expressions(in: range, era: &reign) : EnglishDates(text: text).expressions(in: range)
    expressions.removeAll { expression in rawThings.contains { $0.range.contains(expression.range.lowerBound) } }
    if sentence.block != dateBlock { lastDate = nil }
    dateBlock = sentence.block
    let entry = text.blocks[sentence.block].isEntry ? lastDate ?? era : nil
    let dates = resolver.resolve(expressions, last: &lastDate, era: era, entry: entry)
    era = lastDate ?? era
    let parties = resolve(Self.take(mentions.parties, &nextParty, range), rawThings, context).map { place, codes in
      let document = resolver.document
      return (
        range: place,
        codes: codes.count > 1 ? codes : codes.map { seats.state($0, at: place, of: text, dates: dates, document: document) }
      )
    }
    trace?.note(parties: parties)
    let places = parties.map(\.range)
    let things = PurposeClause(text: text, isJapanese: isJapanese, cues: cues)
      .kept(typed(joined(rawThings), places, range, isJapanese), places, trace)
    let groups =
      isJapanese
      ? JapaneseGroups(text: text, titles: titles).groups(parties, end: range.upperBound)
      : EnglishGroups(text: text).groups(parties, start: range.lowerBound, end: range.upperBound)
    return Reading(
      sentence: sentence, kind: text.blocks[sentence.block].kind, groups: groups, things: things, cues: cues, dates: dates,
      signs: Signs(in: range, of: text.scalars))
  }

  /// Whether no party and no agreement stands in a block; asked once a block, before its first sentence is read.
  mutating func isEmpty(_ range: Range<Int>, _ block: Int) -> Bool {
    if asked.block != block {
      asked = (block, Self.isFree(range, mentions.parties, &nextParty) && Self.isFree(range, mentions.things, &nextThing))
    }
    return asked.isEmpty
  }

  /// Goes past a sentence in which there is no mention and no date; `false`, and nothing done, where there is one.
  mutating func passes(_ sentence: Sentence) -> Bool {
    let range = sentence.range
    guard Self.isFree(range, mentions.parties, &nextParty), Self.isFree(range, mentions.things, &nextThing),
      Self.isFree(range, mentions.cues, &nextCue)
    else { return false }
    let mayTellDate =
      isJapanese(range) ? JapaneseDates(text: text).mayTell(in: range) : EnglishDates(text: text).mayTell(in: range)
    guard !mayTellDate else { return false }
    if sentence.block != dateBlock { lastDate = nil }
    dateBlock = sentence.block
    return true
  }

  /// Whether no mention begins in `range`; goes past those before it.
  private static func isFree(_ range: Range<Int>, _ mentions: [Mention], _ next: inout Int) -> Bool {
    while next < mentions.count, mentions[next].range.lowerBound < range.lowerBound { next += 1 }
    return next == mentions.count || mentions[next].range.lowerBound >= range.upperBound
  }

  private func isJapanese(_ range: Range<Int>) -> Bool {
    text.language == .japanese || text.hasKana(in: range)
  }

  private static func take(_ mentions: [Mention], _ next: inout Int, _ range: Range<Int>) -> ArraySlice<Mention> {
    while next < mentions.count, mentions[next].range.lowerBound < range.lowerBound { next += 1 }
    let first = next
    while next < mentions.count, mentions[next].range.upperBound <= range.upperBound { next += 1 }
    return mentions[first..<next]
  }

  /// The parties meant. Names inside the name of an agreement or of a thing that is none (アジア版NATO) are left out.
  private func resolve(_ found: ArraySlice<Mention>, _ things: ArraySlice<Mention>, _ context: Context) -> [(
    range: Range<Int>, codes: [PartyCode]
  )] {
    var parties: [(range: Range<Int>, codes: [PartyCode])] = []
    for mention in found {
      if isRemark(mention.range, after: parties.last?.range) { continue }
      if things.contains(where: { hides($0, mention) }) { continue }
      switch mention.subject {
      case .parties(let codes): parties.append((mention.range, codes))
      case .group(let codes):
        // As many parties one right behind the other as there are states.
        for (index, code) in codes.enumerated() {
          let start = mention.range.lowerBound + index
          parties.append((start..<(index == codes.count - 1 ? mention.range.upperBound : start + 1), [code]))
        }
      case .home:
        if let home = context.home, isJapanese(mention.range) || !text.isQuoted(mention.range.lowerBound) {
          parties.append((mention.range, [home]))
        }
      case .pair:
        if let last = parties.last, mention.range.lowerBound - last.range.upperBound < 2 { continue }
        let isCounted = text.phrase(mention.range).contains("国間")
        let pair = isCounted ? context.pair : joined(parties, 2) ?? context.pair
        if pair.count == 2 { parties.append((mention.range, pair)) }
      case .several(let count):
        if let last = parties.last, mention.range.lowerBound - last.range.upperBound < 2 { continue }
        if let set = joined(parties, count) ?? context.sets.last(where: { $0.count == count }) {
          parties.append((mention.range, set))
        }
      case .same:
        if let single = same(mention.range, parties, context) { parties.append((mention.range, [single])) }
      default: break
      }
    }
    return parties
  }

  /// The state that 同国 stands for: one named before in the sentence that is not its subject, else the one named last before, else the subject before.
  private func same(_ place: Range<Int>, _ parties: [(range: Range<Int>, codes: [PartyCode])], _ context: Context) -> PartyCode? {
    guard isJapanese(place) else { return text.phrase(place).contains("island") ? island(before: place) : context.single }
    func isTopic(_ range: Range<Int>) -> Bool {
      range.upperBound < text.scalars.count && text.scalars[range.upperBound].isOne(of: "はがも")
    }
    let states = parties.filter { $0.codes.count == 1 && registry.isState($0.codes[0]) }
    if let other = states.last(where: { !isTopic($0.range) }) { return other.codes[0] }
    guard let topic = states.last?.codes[0] else { return context.single }
    if let other = states.last(where: { $0.codes[0] != topic }) { return other.codes[0] }
    return [context.latest, context.single].compactMap { $0 }.first { $0 != topic }
  }

  /// The island that was named last: `arms for the island`.
  private func island(before place: Range<Int>) -> PartyCode? {
    for mention in mentions.parties[..<min(nextParty, mentions.parties.count)].suffix(Self.islandReach).reversed() {
      guard mention.range.upperBound <= place.lowerBound, case .parties(let codes) = mention.subject, codes.count == 1 else {
        continue
      }
      if Self.islands.contains(codes[0]) { return codes[0] }
    }
    return nil
  }

  private static let islandReach = 200
  private static let islands: Set<PartyCode> = [
    "BHR", "CUB", "CYP", "FJI", "ISL", "LKA", "MDG", "MDV", "MLT", "MUS", "SGP", "TWN",
  ]

  /// 中国とパキスタンは…両国の間に, `Tokyo and Seoul … with each other`: as many parties as are counted, told of together before in the sentence; `nil` where there are none.
  private func joined(_ parties: [(range: Range<Int>, codes: [PartyCode])], _ count: Int) -> [PartyCode]? {
    for end in parties.indices.reversed() {
      if parties[end].codes.count == count { return parties[end].codes }
      guard parties[end].codes.count == 1, end + 1 >= count else { continue }
      let list = parties[(end + 1 - count)...end]
      if end >= count, parties[end - count].codes.count == 1,
        list[list.startIndex].range.lowerBound - parties[end - count].range.upperBound < 3
      {
        continue
      }
      let isList = zip(list, list.dropFirst()).allSatisfy { first, next in
        ["と", "、", "・", "及び", "と、", "および", "や", " and ", ", ", ", and ", " and the ", ", the ", ", and the "]
          .contains(text.phrase(first.range.upperBound..<next.range.lowerBound))
      }
      let codes = list.flatMap(\.codes)
      if isList, codes.count == count, Set(codes).count == count { return codes }
    }
    return nil
  }

  /// Whether a party's name belongs to a thing: アジア版NATO is no NATO. A body that is a party in its own right is both.
  private func hides(_ thing: Mention, _ party: Mention) -> Bool {
    guard thing.range.overlaps(party.range), thing.subject != .generic, thing.subject != .head else { return false }
    if case .agreement(let id) = thing.subject, thing.range == party.range, case .parties(let codes) = party.subject,
      codes.count == 1
    {
      return codes[0].text != id.text
    }
    return true
  }

  /// ニュージーランド（以下、NZ）, パキスタン（当時。…）: a party in a bracket right behind a party says the same again.
  private func isRemark(_ range: Range<Int>, after last: Range<Int>?) -> Bool {
    guard let last, range.lowerBound - last.upperBound < 40 else { return false }
    var open = last.upperBound
    if open < text.scalars.count, text.scalars[open] == " " { open += 1 }
    guard open < range.lowerBound, text.scalars[open] == "(" else { return false }
    return !text.scalars[open..<range.lowerBound].contains(")")
  }
}
