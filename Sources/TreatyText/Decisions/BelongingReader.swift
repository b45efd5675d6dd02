import AllianceNetwork

/// Reads who enters, belongs to, leaves or stands aside in a body, by verbs and nouns of belonging with the body or the body's treaty as their object:
/// `came into NATO`, `the thirty-second member of the alliance`, 北大西洋条約の締約国となった, CSTOに名を連ねる.
///
/// Where the treaty of the body is named the tie is that treaty's, else the body's own. It is asked where ``AccessionReader`` and ``LeavingReader`` read nothing.
struct BelongingReader {
  let text: NormalText
  let registry: Registry
  let reading: Reading
  let isJapanese: Bool
  /// The body told of before.
  let lastBody: PartyCode?
  /// The agreement told of last.
  let antecedent: AgreementID?
  /// Who is meant where the sentence names no state.
  let subject: PartyCode?

  private var whole: Range<Int> { reading.sentence.range }

  private struct Verb {
    var words: WordList
    var status: Status
    /// How far the body may stand from the verb where the sentence names it.
    var reach: Int
    /// Whether the body told of before may be meant.
    var isFree = false
    /// Whether it is a noun, which needs a word of being between the state and itself.
    var isNominal = false
  }

  /// A body, and as what it is named.
  private struct Body {
    var code: PartyCode
    var type: AgreementType
    var range: Range<Int>?
    var agreement: AgreementID?
  }

  private static let english = [
    Verb(
      words: WordList([
        " applied for membership", " applied to join", " application to join", " promised membership", " applied for admission",
      ]), status: .proposed, reach: 60, isFree: true),
    Verb(
      words: WordList([
        " froze its part", " frozen its part", " froze its member", " frozen its member", " suspended its part",
        " suspended its member",
        " suspended from ",
      ]), status: .suspended, reach: 60, isFree: true),
    Verb(
      words: WordList([
        " left the organi", " left the alliance", " left the pact", " left the bloc", " left the treaty", " left in ",
        " leaving the organi",
        " gave notice of leaving", " gave notice that it will leave", " gives notice to ", " gave notice to ", " withdrew from ",
        " pulled out of ",
      ]), status: .ended, reach: 40, isFree: true),
    Verb(words: WordList([" left ", " leaves ", " quit "]), status: .ended, reach: 5),
    Verb(
      words: WordList([
        " came into ", " come into ", " entered ", " joined ", " joins ", " admitted to ", " admitted into ", " acceded to ",
        " entry into ",
        " accession to ", " admission to ", " belongs to ", " belong to ", " belonged to ", " has been in ", " been a party to ",
        " became a party to ", " is a party to ", " are parties to ",
      ]), status: .inForce, reach: 30),
    Verb(
      words: WordList([" member of ", " members of ", " founder of ", " founders of "]), status: .inForce, reach: 12,
      isNominal: true),
  ]
  private static let japanese = [
    Verb(
      words: WordList(["加盟を申請", "加入を申請", "加盟申請", "加盟を約束", "加盟を希望", "加盟を望", "加盟を求め"]), status: .proposed, reach: 12, isFree: true),
    Verb(words: WordList(["参加を凍結", "参加を停止", "参加の凍結", "参加の停止", "資格を停止", "活動を凍結"]), status: .suspended, reach: 16, isFree: true),
    Verb(
      words: WordList(["更新を拒", "更新せず", "から抜け", "から離れ", "を離れ", "から脱退", "を脱退", "から離脱", "を離脱", "に脱退"]), status: .ended, reach: 16,
      isFree: true),
    Verb(
      words: WordList([
        "に加わ", "へ加わ", "に加入", "へ加入", "に加盟", "へ加盟", "に入っ", "に入り", "に入る", "入りし", "入りを果た", "の締約国", "の加盟国", "の原加盟国", "原加盟国", "の一員",
        "に名を連ね", "加盟を果た", "に正式加盟", "に参加し",
      ]), status: .inForce, reach: 2),
    Verb(words: WordList(["番目の加盟国", "番目の締約国", "か国目の加盟国"]), status: .inForce, reach: 6),
  ]
  private static let being = [" is ", " are ", " was ", " were ", " became", " become", " been ", " remain"]
  private static let doubts = WordList([
    " not ", "n't ", " never ", " neither ", " nor ", " would ", " could ", " might ", " should ", " may ", "If ", " if ", " no ",
    " refus", " declin", " whether ",
    " unless ", " cannot ", " prospect", " bid ", " hope", " non-", " without ", " observer", " partner",
  ])
  private static let japaneseDoubts = [
    "ない", "ず", "なか", "ません", "たい", "べき", "もし", "仮に", "可能性", "問題", "すれば", "検討", "見送", "否定", "反対", "観測", "オブザーバー", "考え", "意向", "目指",
  ]

  /// What the sentence tells, the first kind of verb alone.
  func read() -> [Telling] {
    guard !reading.groups.isEmpty || subject != nil, !isQuestion, reading.kind != .row else { return [] }
    let bodies = bodies
    guard !bodies.isEmpty || lastBody != nil else { return [] }
    for verb in isJapanese ? Self.japanese : Self.english {
      for hit in verb.words.apart(in: whole, of: text.scalars) {
        guard !isDoubtful(hit.range), let body = body(of: hit.range, verb, bodies) else { continue }
        let told = tellings(verb, hit.range, body)
        if !told.isEmpty { return told }
      }
    }
    return []
  }

  private func tellings(_ verb: Verb, _ place: Range<Int>, _ body: Body) -> [Telling] {
    let start = clauseStart(place.lowerBound, body)
    var groups = reading.groups.filter { group in
      group.range.upperBound <= place.lowerBound && group.range.lowerBound >= start && isMember(group, body)
    }
    if isJapanese, let modified = modified(place, body) { groups = [modified] }
    if !isJapanese { groups = groups.suffix(1) }
    if verb.isNominal, let group = groups.first {
      let gap = text.phrase(group.range.upperBound..<min(place.lowerBound, group.range.upperBound + 40))
      guard place.lowerBound - group.range.upperBound < 40, Self.being.contains(where: { gap.contains($0) }),
        !gap.contains(" than ")
      else { return [] }
    }
    let after = reading.dates.filter {
      $0.range.lowerBound >= place.upperBound && !$0.isFuture && $0.range.lowerBound - place.upperBound < 80
    }
    let before = reading.dates.last { $0.range.upperBound <= place.lowerBound && $0.range.lowerBound >= start && !$0.isFuture }
    let codes = groups.flatMap(\.codes)
    guard !codes.isEmpty else {
      guard verb.isFree, reading.groups.allSatisfy({ $0.codes == [body.code] }), let subject, registry.isState(subject),
        subject != body.code
      else { return [] }
      return [telling(subject, body, verb.status, isJapanese ? before ?? after.first : after.first ?? before, nil, place)]
    }
    var found: [Telling] = []
    for group in groups {
      let next = reading.groups.first { $0.range.lowerBound >= group.range.upperBound && isMember($0, body) }?.range.lowerBound
      let own =
        isJapanese
        ? reading.dates.last {
          $0.range.lowerBound >= group.range.upperBound && $0.range.upperBound <= min(place.lowerBound, next ?? place.lowerBound)
            && !$0.isFuture
        } : nil
      for (order, code) in group.codes.enumerated() {
        let date: DateMention?
        if isJapanese {
          date = own ?? before
        } else if group.codes.count > 1, after.count >= group.codes.count {
          date = after[order]
        } else {
          date = after.first ?? before
        }
        found.append(telling(code, body, verb.status, date, group.range, place))
      }
    }
    return found
  }

  private func telling(
    _ state: PartyCode, _ body: Body, _ status: Status, _ date: DateMention?, _ group: Range<Int>?, _ place: Range<Int>
  ) -> Telling {
    let parts = [group, body.range, place].compactMap(\.self)
    let range = (parts.map(\.lowerBound).min() ?? place.lowerBound)..<(parts.map(\.upperBound).max() ?? place.upperBound)
    return Telling(
      type: body.type, parties: [body.code, state].sorted(),
      standing: Standing(
        status: status, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true, range: range),
      range: range, rule: "belonging", confidence: 0.7)
  }

  /// The states that are subject: those of a body's own list are none.
  private func isMember(_ group: Group, _ body: Body) -> Bool {
    guard group.codes.allSatisfy({ registry.isState($0) }), group.range != body.range else { return false }
    return group.role == .topic || !isJapanese && group.role == .genitive
  }

  /// NATOに加盟するイタリア: the state right behind the verb.
  private func modified(_ place: Range<Int>, _ body: Body) -> Group? {
    reading.groups.first { group in
      let gap = group.range.lowerBound - place.upperBound
      return (0...4).contains(gap) && isVerbal(text.phrase(place.upperBound..<group.range.lowerBound))
        && group.codes.allSatisfy { registry.isState($0) }
    }
  }

  private func isVerbal(_ words: Phrase) -> Bool { ["する", "している", "した", "るの", "った", "っている"].contains { words == $0 } }

  /// The bodies that the sentence names, and those whose treaties it names.
  private var bodies: [Body] {
    var found = reading.groups.compactMap { group -> Body? in
      guard group.codes.count == 1, Self.isBody(group.codes[0], registry) else { return nil }
      return Body(code: group.codes[0], type: .framework, range: group.range)
    }
    for thing in reading.things where thing.type == .defensePact {
      guard let id = thing.agreement, let code = Self.body(of: id, registry) else { continue }
      found.removeAll { $0.range?.overlaps(thing.range) ?? false }
      found.append(Body(code: code, type: .defensePact, range: thing.range, agreement: id))
    }
    return found
  }

  /// The body that a treaty founded, where the registry has both.
  private static func body(of treaty: AgreementID, _ registry: Registry) -> PartyCode? {
    for organisation in registry.organisations {
      guard let id = AgreementID(organisation.code.text), registry.agreement(id)?.instrument == treaty else { continue }
      return organisation.code
    }
    return nil
  }

  private func body(of verb: Range<Int>, _ kind: Verb, _ bodies: [Body]) -> Body? {
    let near = bodies.filter { body in
      guard let range = body.range else { return false }
      let gap = isJapanese ? verb.lowerBound - range.upperBound : range.lowerBound - verb.upperBound
      return gap >= 0 && gap <= kind.reach
    }
    if let body = isJapanese ? near.last : near.first { return body }
    guard bodies.isEmpty, kind.isFree, let lastBody, Self.isBody(lastBody, registry) else { return nil }
    if let antecedent, antecedent.text != lastBody.text, Self.body(of: antecedent, registry) != lastBody { return nil }
    return Body(code: lastBody, type: .framework, range: nil)
  }

  private static func isBody(_ code: PartyCode, _ registry: Registry) -> Bool {
    registry.isOrganisation(code) && !["UN", "EU", "AU", "ECOWAS"].contains(code.text)
  }

  private var isQuestion: Bool { text.string(whole.suffix(3)).contains { "?？".contains($0) } }

  private func isDoubtful(_ place: Range<Int>) -> Bool {
    if isJapanese {
      var end = place.upperBound
      while end < whole.upperBound, end - place.upperBound < 14, !text.scalars[end].isOne(of: "、。") { end += 1 }
      let rest = text.phrase(place.upperBound..<end)
      let words = text.phrase(whole)
      return Self.japaneseDoubts.contains { rest.contains($0) } || words.hasPrefix("もし") || words.hasPrefix("仮に")
        || StandingReader.isDenying(text.phrase(max(place.upperBound, whole.upperBound - 6)..<whole.upperBound))
    }
    let start = max(whole.lowerBound, place.lowerBound - 50)
    return Self.doubts.first(in: start..<min(whole.upperBound, place.upperBound + 2), of: text.scalars) != nil
  }

  /// Where the clause begins in which the verb stands: in English behind the last mark that is no comma.
  private func clauseStart(_ place: Int, _ body: Body) -> Int {
    guard !isJapanese else { return whole.lowerBound }
    var position = place
    while position > whole.lowerBound, !text.scalars[position - 1].isOne(of: ";:.") { position -= 1 }
    return position
  }
}
