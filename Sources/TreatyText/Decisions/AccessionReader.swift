import AllianceNetwork

/// Reads who joins a body: `Finland joined NATO` is one record of the newcomer with the organisation; an application is proposed.
struct AccessionReader {
  let text: NormalText
  let registry: Registry
  let reading: Reading

  /// The body told of before, which a sentence that goes on about it does not name again.
  var lastBody: PartyCode?

  /// What the sentence tells.
  func read() -> [Telling] {
    let whole = reading.sentence.range
    if let left = leaving() ?? nominal() { return left }
    let named = reading.groups.first { $0.codes.count == 1 && isBody($0.codes[0]) }
    guard let code = named?.codes[0] ?? lastBody, let cue = cue(named) else { return [] }
    let words = text.phrase(whole)
    if named == nil, reading.things.contains(where: { $0.type != nil && $0.type != .framework }) { return [] }
    let newcomers = reading.groups.filter { group in
      (group.role == .topic || named == nil && isJapanese && group.role == .attribute) && !group.codes.contains(code)
        && group.codes.allSatisfy { registry.isState($0) }
    }
    guard let newcomer = newcomers.last(where: { $0.range.upperBound <= cue.lowerBound }) else { return [] }
    let applies = [
      "申請", "望", "求め", "目指", "めざ", "applied", "appl", "bid", "wants to", "hopes to", "seeks", "would like", "should", "may join",
      "could join",
    ]
    .contains { words.contains($0) }
    let isDenied = isDenied(cue, words)
    if isQuestion || ["If ", "Had ", "もし", "仮に"].contains(where: { words.hasPrefix($0) }) { return [] }
    if ["そうです", "とされる", "という人", "事実はな"].contains(where: { words.contains($0) }) { return [] }
    let isPlain = !isDenied && !applies
    if named == nil, !isPlain || reading.dates.isEmpty { return [] }
    let earlier = newcomers.filter {
      isPlain && isJapanese && $0 != newcomer && $0.range.upperBound <= newcomer.range.lowerBound
    }
    .filter { ownDate($0, newcomers) != nil }
    let followers = newcomers.filter { isPlain && isFollower($0, cue, newcomers) }
    let hasSeveral = !(earlier + followers).isEmpty
    return (earlier + [newcomer] + followers).flatMap { group in
      let nearest = isJapanese ? reading.dates.last { !$0.isFuture && $0.range.upperBound <= cue.lowerBound } : nil
      let date = hasSeveral ? ownDate(group, newcomers) ?? nearest : nearest ?? reading.dates.last { !$0.isFuture }
      return tellings(group, code, named, cue, date, isDenied ? .denied : applies ? .proposed : .inForce)
    }
  }

  /// ウズベキスタンは2012年に機構を離れた, `Armenia froze its participation`: who leaves a body or stands aside. `nil` where the sentence tells of neither.
  private func leaving() -> [Telling]? {
    guard let (cue, status) = leavingCue() else { return nil }
    let words = text.phrase(reading.sentence.range)
    let isDoubtful = ["考え", "可能性", "示唆", "would", "threat", "might", "could", "may ", "考慮", "検討", "していない", "did not", "has not"]
      .contains {
        words.contains($0)
      }
    guard !isDoubtful,
      let code = reading.groups.first(where: { $0.codes.count == 1 && isBody($0.codes[0]) })?.codes[0] ?? lastBody,
      let group = reading.groups.last(where: { group in
        group.range.upperBound <= cue.lowerBound && (group.role == .topic || group.role == .genitive)
          && group.codes.allSatisfy { registry.isState($0) }
      })
    else { return nil }
    let before = reading.dates.last { $0.range.upperBound <= cue.lowerBound && !$0.isFuture }
    let after = reading.dates.first { $0.range.lowerBound >= cue.upperBound && !$0.isFuture }
    let date = isJapanese ? before ?? after : after ?? before
    return group.codes.map { member in
      Telling(
        type: .framework, parties: [code, member].sorted(),
        standing: Standing(status: status, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true),
        range: min(group.range.lowerBound, cue.lowerBound)..<cue.upperBound, rule: "leaving", confidence: 0.7)
    }
  }

  /// All words for leaving and joining that need no object.
  static let signs = japaneseLeavingWords + englishLeavingWords + japaneseJoiningWords + englishJoiningWords

  private func leavingCue() -> (Range<Int>, Status)? {
    guard reading.signs.contains(.accession) else { return nil }
    let (words, leavings) = isJapanese ? (Self.japaneseLeaving, 5) : (Self.englishLeaving, 2)
    guard let hit = words.first(in: reading.sentence.range, of: text.scalars) else { return nil }
    return (hit.range, hit.word < leavings ? .ended : .suspended)
  }

  /// Five words for leaving, then those for standing aside.
  private static let japaneseLeaving = WordList(japaneseLeavingWords)
  private static let japaneseLeavingWords = [
    "から脱退し", "から離脱し", "を脱退し", "を離脱し", "機構を離れ", "参加を凍結", "参加を停止", "参加資格を停止", "資格停止", "脱退を通告", "離脱を通告",
  ]
  /// Two phrases for leaving, then those for standing aside.
  private static let englishLeaving = WordList(englishLeavingWords)
  private static let englishLeavingWords = [
    " withdrew from ", " pulled out of ", " froze its participation", " frozen its participation", " suspended its membership",
    " suspended its participation",
  ]

  /// スウェーデン（24年3月）のNATO加盟, `Spain's entry into NATO in May 1982`: joining told by a noun.
  private func nominal() -> [Telling]? {
    guard let index = reading.groups.firstIndex(where: { $0.codes.count == 1 && isBody($0.codes[0]) }), index > 0 else {
      return nil
    }
    let body = reading.groups[index]
    let group = reading.groups[index - 1]
    guard group.role == .genitive, group.codes.allSatisfy({ registry.isState($0) }) else { return nil }
    let gap = text.phrase(min(group.after, body.range.lowerBound)..<body.range.lowerBound)
    let rest = text.phrase(body.range.upperBound..<min(reading.sentence.range.upperBound, body.range.upperBound + 6))
    if isJapanese {
      let isOpen = ["を申請", "申請", "を目指", "問題", "を望", "希望", "交渉"].contains { rest.dropFirst(2).hasPrefix($0) }
      guard gap.isEmpty || gap == "の", rest.hasPrefix("加盟") || rest.hasPrefix("加入"), !isOpen else { return nil }
    } else {
      guard [" entry into ", " accession to ", " admission to "].contains(gap),
        reading.has([.proposed, .suppose], in: reading.sentence.range) == false
      else {
        return nil
      }
    }
    let after = reading.dates.first {
      $0.range.lowerBound >= body.range.upperBound && $0.range.lowerBound - body.range.upperBound < 6 && !$0.isFuture
    }
    return tellings(group, body.codes[0], body, body.range, after, .inForce)
  }

  private var isQuestion: Bool { text.string(reading.sentence.range.suffix(3)).contains { "?？".contains($0) } }

  private var isJapanese: Bool { text.language == .japanese || text.scalars[reading.sentence.range].contains { $0.isKana } }

  /// The verb of joining: of the body that the sentence names, else one that needs no object.
  private func cue(_ named: Group?) -> Range<Int>? {
    let whole = reading.sentence.range
    if let named, let cue = reading.first([.join], in: whole), isMembership(cue, named) { return cue.range }
    guard named == nil || named?.role == .dative || named?.role == .topic, reading.signs.contains(.accession) else { return nil }
    return (isJapanese ? Self.japaneseJoining : Self.englishJoining).first(in: whole, of: text.scalars)?.range
  }

  private static let japaneseJoining = WordList(japaneseJoiningWords)
  private static let japaneseJoiningWords = [
    "が加わ", "が加盟", "が加入", "も加わ", "も加盟", "も加入", "は加わ", "は加盟", "年に加わ", "年に加盟", "月に加わ", "月に加盟", "年加盟", "月加盟",
    "正式加盟し", "正式に加盟し", "新たに加盟し", "新たに加わ", "新規加盟し", "正式に加わ", "加盟を果た",
  ]
  private static let englishJoining = WordList(englishJoiningWords)
  private static let englishJoiningWords = [
    " joined in", " had joined in", " were admitted", " was admitted", " acceded in", " followed", " became members",
    " became a member", " joined on", " were the next to join",
  ]

  /// The date that stands with one of several newcomers: before each where one stands before the first (1952年にギリシャが), else behind each.
  private func ownDate(_ group: Group, _ newcomers: [Group]) -> DateMention? {
    let dates = reading.dates.filter { !$0.isFuture }
    if isJapanese, let first = newcomers.first, dates.contains(where: { $0.range.upperBound <= first.range.lowerBound }) {
      return dates.last { $0.range.upperBound <= group.range.lowerBound }
    }
    let next = newcomers.first { $0.range.lowerBound >= group.range.upperBound }?.range.lowerBound
    return dates.first {
      $0.range.lowerBound >= group.range.upperBound && $0.range.upperBound <= next ?? reading.sentence.range.upperBound
    }
  }

  /// `and Sweden followed`, `and Spain in 1982`: a subject behind the verb that did the same.
  private func isFollower(_ group: Group, _ cue: Range<Int>, _ newcomers: [Group]) -> Bool {
    guard group.range.lowerBound >= cue.upperBound else { return false }
    if isJapanese {
      let words = text.phrase(cue.upperBound..<reading.sentence.range.upperBound)
      return words.contains("が続") && reading.dates.contains { [0, 1, 2].contains(group.range.lowerBound - $0.range.upperBound) }
    }
    let rest = text.phrase(group.range.upperBound..<min(reading.sentence.range.upperBound, group.range.upperBound + 10))
    return [" followed", " did so", " joined"].contains { rest.hasPrefix($0) }
      || rest.hasPrefix(" in ") && ownDate(group, newcomers) != nil
  }

  private func tellings(
    _ newcomer: Group, _ body: PartyCode, _ named: Group?, _ cue: Range<Int>, _ date: DateMention?, _ status: Status
  ) -> [Telling] {
    newcomer.codes.map { code in
      let place = zip(newcomer.members, newcomer.ends).first { $0.0 == [code] }?.1
      let date = place.flatMap { reading.bracketedDate(behind: $0, text) } ?? date
      let told = status == .denied ? nil : date
      return Telling(
        type: .framework, parties: [body, code].sorted(),
        standing: Standing(status: status, date: told?.date, dateText: told.map { text.string($0.range) }, isTold: true),
        range: min(
          newcomer.range.lowerBound, named?.range.lowerBound ?? newcomer.range.lowerBound)..<max(
            cue.upperBound, newcomer.range.upperBound, named?.range.upperBound ?? 0),
        rule: "accession",
        confidence: 0.8)
    }
  }

  /// 加盟国ではない, 加盟を拒否した, `is not a member`, `has yet to join`.
  private func isDenied(_ cue: Range<Int>, _ words: Phrase) -> Bool {
    guard text.language == .english else {
      var end = cue.upperBound
      while end < reading.sentence.range.upperBound, end - cue.upperBound < 16,
        !text.scalars[end].isOne(of: "、。")
      {
        end += 1
      }
      let rest = text.phrase(cue.upperBound..<end)
      // 加盟する必要も、その予定もない
      let isOpen = ["必要", "予定", "考え", "つもり"].contains { rest.contains($0) }
      return StandingReader.isDenying(rest)
        || isOpen
          && StandingReader.isDenying(
            text.phrase(max(end, reading.sentence.range.upperBound - 6)..<reading.sentence.range.upperBound))
    }
    return [
      "not a member", "not joined", "never joined", "not join ", "n't join", "never been a member", "no member of", "yet to join",
      "not members",
      "n't a member", "refused to join", "declined to join", "failed to join", "never a member", "never members", "not to join",
      "ruled out joining", "refuses to join", "rejected membership", "decided against joining", "abandoned its bid",
    ].contains { words.contains($0) }
  }

  /// An organisation that states join.
  func isBody(_ code: PartyCode) -> Bool {
    registry.isOrganisation(code) && !["UN", "EU", "AU"].contains(code.text)
  }

  /// 加盟 near the body, or a verb of joining whose object the body is.
  private func isMembership(_ cue: Mention, _ body: Group) -> Bool {
    let word = text.phrase(cue.range)
    if text.language == .japanese {
      return word.hasPrefix("加盟") && cue.range.lowerBound >= body.range.upperBound
        && cue.range.lowerBound - body.range.upperBound < 14
    }
    return body.range.lowerBound >= cue.range.upperBound && body.range.lowerBound - cue.range.upperBound < 12
  }
}
