import AllianceNetwork

/// English `one` for an agreement of the kind told of last: `New Zealand signed one last April, Canada in November`, `France wants one too`, `made one with Egypt`.
extension SentenceReader {
  mutating func readOne() {
    guard !isJapanese, let place = onePlace() else { return }
    guard let subject = reading.groups.last(where: { $0.role == .topic && $0.range.upperBound <= place.lowerBound }),
      !reading.things.contains(where: { (subject.range.upperBound..<place.lowerBound).contains($0.range.lowerBound) }),
      place.lowerBound - subject.range.upperBound < 60
    else { return }
    let next = reading.groups.first { $0.range.lowerBound >= place.upperBound }
    let partner = next.flatMap { group -> Group? in
      let gap = text.phrase(place.upperBound..<group.range.lowerBound).lowercased()
      return group.role == .partner && [" with ", " with the ", " too with ", " as well with "].contains(gap.string) ? group : nil
    }
    let end =
      reading.groups.first { $0.role == .topic && $0.range.lowerBound >= place.upperBound }?.range.lowerBound ?? whole.upperBound
    if [" never ", "neither ", " nor "].contains(where: {
      text.phrase(whole.lowerBound..<place.upperBound).lowercased().contains($0)
    }) {
      return
    }
    // `Guinea and Sierra Leone concluded one`: between each other.
    if subject.codes.count == 2, partner == nil {
      guard let last = tellings.last(where: { $0.rule != "one" }) ?? context.recent.last, last.parties.count == 2,
        !last.type.isDirected
      else { return }
      return tellOne(last, subject.codes.sorted(), subject, place, subject.after..<max(end, subject.after))
    }
    for code in subject.codes {
      guard let model = likeLast(of: code, with: partner?.codes) else { continue }
      for set in model.sets { tellOne(model.telling, set, subject, place, subject.after..<max(end, subject.after)) }
    }
    guard let first = tellings.last, first.rule == "one" else { return }
    // `New Zealand signed one last April, Canada in November`: the same verb of the next.
    for group in reading.groups where group.range.lowerBound >= end && group.codes.count == 1 {
      let rest = text.phrase(group.range.upperBound..<min(whole.upperBound, group.range.upperBound + 6))
      guard [" in ", " on ", " last "].contains(where: { rest.hasPrefix($0) }),
        let model = likeLast(of: group.codes[0], with: nil),
        let date = reading.dates.first(where: { $0.range.lowerBound > group.range.upperBound }), !date.isFuture
      else { continue }
      var standing = first.standing
      (standing.date, standing.dateText) = (date.date, text.string(date.range))
      for set in model.sets { addOne(model.telling, set, standing, group.range.lowerBound..<date.range.upperBound) }
    }
  }

  /// Where ` one` stands for an agreement: as the object of a verb, not `one of`, not a number.
  private func onePlace() -> Range<Int>? {
    guard !context.recent.isEmpty || !tellings.isEmpty else { return nil }
    for hit in Self.ones.hits(in: whole, of: text.scalars) {
      let rest = text.phrase(hit.range.upperBound..<min(whole.upperBound, hit.range.upperBound + 8))
      guard let first = rest.unicodeScalars.first,
        first.isOne(of: ",.;)") || Self.followers.contains(where: { rest.hasPrefix($0) })
      else { continue }
      let before = text.string(max(whole.lowerBound, hit.range.lowerBound - 24)..<hit.range.upperBound).lowercased()
      if Self.verbs.contains(where: { before.hasSuffix($0 + " one") }) { return hit.range }
    }
    return nil
  }

  private static let ones = WordList([" one"])
  /// What may follow `one` where it is no number: `one with`, `one last April`, not `one foot`.
  private static let followers = [
    " with ", " in ", " on ", " last ", " next ", " this ", " too", " as well", " since ", " before", " after", " earlier",
    " also", " at ", " and ", " but ",
  ]
  private static let verbs = [
    " signed", " sign", " concluded", " conclude", " made", " got", " has", " have", " had", " wants", " want", " wanted",
    " seeks", " seek", " sought", " like",
    " negotiating", " negotiate", " proposed", " discussing", " considering", " signing", " obtained", " initialled",
    " completed", " needs",
  ]

  /// The agreement told of last and the sets that `code` has one like it in: with `partners`, or with the partner of the one told of last.
  func likeLast(of code: PartyCode, with partners: [PartyCode]?) -> (telling: Telling, sets: [[PartyCode]])? {
    guard let last = tellings.last(where: { $0.rule != "one" }) ?? context.recent.last, !last.type.isDirected,
      last.type != .framework, last.parties.count == 2
    else { return nil }
    if let partners { return (last, partners.filter { $0 != code }.map { [code, $0].sorted() }) }
    guard !last.parties.contains(code) else { return nil }
    let subject =
      reading.groups.first { $0.role == .topic && $0.codes.count == 1 && last.parties.contains($0.codes[0]) }?.codes[0] ?? context
      .subject ?? last.parties[0]
    let known = last.parties.filter { !registry.agreements(of: last.type, among: [$0, code]).isEmpty }
    guard
      let hub = known.count == 1
        ? known[0] : hubs.first(where: last.parties.contains) ?? last.parties.first(where: { $0 != subject })
    else { return nil }
    return (last, [[hub, code].sorted()])
  }

  private mutating func tellOne(
    _ model: Telling, _ parties: [PartyCode], _ subject: Group, _ place: Range<Int>, _ region: Range<Int>
  ) {
    var standing = StandingReader(text: text, reading: reading, isJapanese: false, document: date)
      .standing(of: place, in: region, shared: nil, date: nil)
    if standing.isVoid { return }
    if !standing.isTold,
      text.phrase(max(whole.lowerBound, place.lowerBound - 10)..<place.upperBound).lowercased().string.hasSuffix("wants one")
    {
      standing.status = .proposed
    }
    addOne(model, parties, standing, subject.range.lowerBound..<max(place.upperBound, standing.range?.upperBound ?? 0))
  }

  private mutating func addOne(_ model: Telling, _ parties: [PartyCode], _ standing: Standing, _ range: Range<Int>) {
    guard !tellings.contains(where: { $0.type == model.type && $0.parties == parties }) else { return }
    var told = model
    told.parties = parties
    told.agreement = nil
    told.standing = standing
    told.range = range
    told.rule = "one"
    told.basis = .stated
    told.confidence = 0.65
    context.type = told.type
    context.typeBlock = block
    context.lastSets = [parties]
    context.lastBlock = block
    tellings.append(told)
  }

  /// `Estonia and Latvia have had such agreements since 2017` behind one of Norway with the United States: those who have the like have it with the same partner.
  func ofTheLike(_ thing: Thing, _ end: Int) -> FoundParties? {
    let word = text.phrase(thing.range).lowercased()
    guard !isJapanese, ["such ", "similar ", "a similar", "the same "].contains(where: { word.hasPrefix($0) }),
      let subject = reading.groups.last(where: { $0.role == .topic && $0.range.upperBound <= thing.range.lowerBound }),
      !reading.groups.contains(where: {
        $0.range.lowerBound >= thing.range.upperBound && $0.range.upperBound <= end && $0.role == .partner
      })
    else { return nil }
    if ["with which", "with whom"].contains(where: {
      text.phrase(whole.lowerBound..<thing.range.lowerBound).lowercased().contains($0)
    }) {
      return nil
    }
    // `Israel and Jordan have no such agreement`: between each other.
    if subject.codes.count == 2, !word.string.hasSuffix("s") { return nil }
    let sets = subject.codes.compactMap { likeLast(of: $0, with: nil)?.sets.first }
    guard sets.count == subject.codes.count, !sets.isEmpty else { return nil }
    return FoundParties(sets: sets, range: subject.range, rule: "of-the-like", confidence: 0.7)
  }
}
