import AllianceNetwork

/// Japanese sentences on partners that leave out the agreement which a question, a heading or the sentence before has named.
extension SentenceReader {
  /// フィリピンにつきましては本年一月に署名を終え, 豪州、英国との間のもの, and the bare 未締結 that answers a question: the type is the one spoken of before, the
  /// counterpart the author's country or the one told of.
  mutating func readCarried() {
    guard isJapanese, let type = context.spokenType, block - context.spokenBlock < 3, PartyFinder.bilateral.contains(type) else {
      return
    }
    if answersDenial(type) { return }
    let named = reading.things.filter { $0.type != nil }
    for (index, group) in reading.groups.enumerated() where !used.contains(where: { $0.overlaps(group.range) }) {
      guard let hub = carriedHub(group) else { continue }
      let isOwn = isOfThose(group)
      let next =
        reading.groups[(index + 1)...].first { isCarriedTopic($0) || isElliptic($0) }?.range.lowerBound ?? whole.upperBound
      guard isOwn || isCarriedTopic(group), named.isEmpty || named.allSatisfy({ $0.range.lowerBound >= next }) else { continue }
      let region = isOwn ? whole.lowerBound..<next : group.after..<next
      guard isOwn || reading.cues.contains(where: { region.contains($0.range.lowerBound) && isStep($0) }) else { continue }
      let standing = StandingReader(text: text, reading: reading, isJapanese: true, document: date)
        .standing(of: group.range, in: region, shared: nil, date: nil)
      guard standing.isTold, !standing.isVoid else { continue }
      for code in group.codes where code != hub { carry(type, [hub, code], standing, group.range) }
    }
  }

  private static func isCarried(_ type: AgreementType) -> Bool { !type.isDirected && type != .framework && type != .exercise }

  /// Remembers the type spoken of, and the partner asked about.
  mutating func rememberSpoken() {
    if let type = reading.things.last(where: { $0.type.map(Self.isCarried) ?? false && !$0.isNoun })?.type {
      context.spokenType = type
      context.spokenBlock = block
    }
    if block - context.askedBlock > 1 { context.asked = [] }
    if isQuestion, isJapanese,
      let pair = reading.groups.last(where: {
        $0.role == .between && $0.codes.count == 2 && !$0.isWith || $0.isJoined && $0.codes.count == 2
      })
    {
      context.asked = pair.codes
      context.askedBlock = block
    } else if isQuestion, isJapanese, let partner = reading.groups.last(where: { isElliptic($0) || isCarriedTopic($0) }),
      partner.codes.count == 1,
      let hub = carriedHub(partner)
    {
      context.asked = [hub, partner.codes[0]]
      context.askedBlock = block
    }
  }

  /// 未締結でございます。, いいえ、ありません。: the whole sentence denies what was asked.
  private mutating func answersDenial(_ type: AgreementType) -> Bool {
    guard context.asked.count == 2, block - context.askedBlock < 2, reading.groups.isEmpty, reading.things.isEmpty,
      whole.count < 26,
      let cue = reading.first([.deny], in: whole),
      opensAnswer(text.phrase(whole.lowerBound..<cue.range.lowerBound))
    else { return false }
    carry(type, context.asked, Standing(status: .denied, isTold: true, range: cue.range), whole)
    return true
  }

  /// Whether the words before a denial leave it the answer itself: nothing, いいえ, 現在, or the name of who speaks.
  private func opensAnswer(_ words: Phrase) -> Bool {
    words.hasSuffix(" ") || ["", "いいえ、", "いえ、", "いや、", "現在、", "現在は", "現時点では", "まだ", "いまだ", "特に", "現在のところ"].contains(words)
  }

  private func isStep(_ mention: Mention) -> Bool {
    guard case .cue(let kinds) = mention.subject else { return false }
    return !kinds.isDisjoint(with: [
      .signed, .inForce, .approved, .agreed, .negotiating, .ended, .suspended, .deny, .pending,
    ])
  }

  /// Xについては, Xは: a state that the clause is about.
  private func isCarriedTopic(_ group: Group) -> Bool {
    guard group.role == .topic, group.codes.count < 4, group.codes.allSatisfy({ registry.isState($0) }) else { return false }
    let particle = text.phrase(group.range.upperBound..<min(whole.upperBound, group.range.upperBound + 7))
    return particle.contains("については") || particle.contains("につきましては") || particle.hasPrefix("も") && reading.groups.count == 1
  }

  /// 米国、豪州との間のものでございます.
  private func isOfThose(_ group: Group) -> Bool {
    guard group.role == .between || group.role == .partner else { return false }
    return text.phrase(group.range.upperBound..<min(whole.upperBound, group.range.upperBound + 8)).contains("もの")
  }

  private func carriedHub(_ group: Group) -> PartyCode? {
    [context.home.flatMap { context.speaksOfHome || context.isAboutHome ? $0 : nil }, context.counterpart, context.titleSubject]
      .compactMap { $0 }.first { !group.codes.contains($0) }
  }

  private mutating func carry(_ type: AgreementType, _ parties: [PartyCode], _ standing: Standing, _ place: Range<Int>) {
    let range = standing.range.map { min($0.lowerBound, place.lowerBound)..<max($0.upperBound, place.upperBound) } ?? place
    tellings.append(
      Telling(type: type, parties: parties.sorted(), standing: standing, range: range, rule: "carried-type", confidence: 0.65))
    used.append(place)
    context.spokenBlock = block
    context.type = type
    context.blockType = type
    context.typeBlock = block
    context.lastSets = [parties]
    context.lastBlock = block
  }
}
