import AllianceNetwork

/// Reads, in Japanese, who leaves a body, whose membership is suspended or restored, and who is said to stay outside: 機構を離れた, 資格を停止された,
/// 復帰を承認, 加盟を申請していない, and members listed before its name with their dates: フィンランド（23年4月）、スウェーデン（24年3月）のNATO加盟.
///
/// The body is the one that the sentence names nearest before the verb, else the one told of before. Each verb has the states of its own clause.
struct LeavingReader {
  let text: NormalText
  let registry: Registry
  let reading: Reading
  let isJapanese: Bool
  /// The body told of before.
  let lastBody: PartyCode?
  /// The state told of before, for a sentence that names none.
  let lastState: PartyCode?

  private var whole: Range<Int> { reading.sentence.range }

  /// What the sentence tells.
  func read() -> [Telling] {
    guard isJapanese, !reading.groups.isEmpty || lastBody != nil else { return [] }
    return members()
      + (reading.signs.contains(.leaving)
        ? Self.verbs.flatMap { verb in verb.words.apart(in: whole, of: text.scalars).flatMap { told(verb, $0.range) } } : [])
  }

  private struct Verb {
    var words: WordList
    var status: Status
    /// Words of which one must stand shortly before.
    var objects: [String] = []
    /// Words that may not follow.
    var barred: [String] = []
  }

  private static let plans = [
    "する考え", "する方針", "する意向", "を検討", "を示唆", "の可能性", "するか", "すべき", "しな", "すれば", "へ", "を求め", "の動き", "を目指", "をちらつ",
  ]
  private static let ended = ["脱退", "離脱", "から離れ", "を離れ", "は離れ", "に離れ", "から抜け", "を去り", "を去っ", "を退会"]
  private static let suspended = ["停止", "凍結"]
  private static let restored = ["を回復", "復帰", "再加盟", "を解除", "を解い", "を解く"]
  private static let denied = [
    "申請していない", "申請しておらず", "加盟していない", "加盟しておらず", "加盟はしない", "加盟しない", "加盟の予定はない", "加盟を否定", "加盟する考えはない", "議題にない", "議題ではない", "を否定",
    "と否定", "を排除", "選択肢にない",
  ]
  /// All verbs: in a sentence without them nothing is told of leaving.
  static let signs = ended + suspended + restored + denied
  private static let verbs: [Verb] = [
    Verb(words: WordList(ended), status: .ended, barred: plans),
    Verb(
      words: WordList(suspended), status: .suspended, objects: ["資格", "参加", "加盟", "メンバー"],
      barred: ["を解", "の解", "していた", "されていた"]),
    Verb(
      words: WordList(restored), status: .inForce,
      objects: ["資格", "停止", "再加盟", "機構に", "機構へ", "連合に", "連合へ", "同盟に", "への復帰"], barred: ["を求め", "を目指"]),
    Verb(
      words: WordList(denied), status: .denied, objects: ["加盟", "参加", "加入"]),
  ]

  private func told(_ verb: Verb, _ place: Range<Int>) -> [Telling] {
    let start = clauseStart(place.lowerBound)
    let rest = text.phrase(place.upperBound..<min(whole.upperBound, place.upperBound + 8))
    guard !verb.barred.contains(where: { rest.hasPrefix($0) }) else { return [] }
    let near = text.phrase(max(whole.lowerBound, place.lowerBound - 14)..<place.upperBound)
    guard verb.objects.isEmpty || verb.objects.contains(where: near.contains), !isQuestion else { return [] }
    if verb.status != .denied,
      StandingReader.isDenying(text.phrase(place.upperBound..<min(whole.upperBound, place.upperBound + 6)))
    {
      return []
    }
    let bodies = reading.groups.filter { $0.codes.count == 1 && isBody($0.codes[0]) && $0.range.upperBound <= place.lowerBound }
    // SEATOからは72年に、CENTOからは79年に離れた: every body from which somebody went.
    let from = bodies.filter { text.phrase($0.range.upperBound..<min(whole.upperBound, $0.range.upperBound + 2)) == "から" }
    if from.count > 1, verb.status == .ended, let state = states(whole.lowerBound..<place.lowerBound).first?.code ?? lastState {
      return from.map { body in
        let date = reading.dates.first { $0.range.lowerBound >= body.range.upperBound && !$0.isFuture }
        return telling(state, body.codes[0], .ended, date, body.range.lowerBound..<place.upperBound)
      }
    }
    guard let body = bodies.last?.codes[0] ?? lastBody else { return [] }
    if bodies.isEmpty, let thing = reading.things.last(where: { $0.range.upperBound <= place.lowerBound }),
      place.lowerBound - thing.range.upperBound < 14
    {
      return []
    }
    var found = states(start..<place.lowerBound).filter { $0.code != body }
    if let list = list(behind: place) { found = list }
    if found.isEmpty { found = states(whole.lowerBound..<place.lowerBound).filter { $0.group.role == .topic && $0.code != body } }
    if found.isEmpty, !bodies.isEmpty, verb.status == .ended || verb.status == .denied, let lastState,
      registry.isState(lastState)
    {
      found = [MemberList.Member(code: lastState, group: reading.groups[0])]
    }
    let shared = reading.dates.last { $0.range.lowerBound >= start && $0.range.upperBound <= place.lowerBound && !$0.isFuture }
    return found.map { member in
      let range = min(member.group.range.lowerBound, place.lowerBound)..<max(place.upperBound, member.group.range.upperBound)
      let date = verb.status == .denied ? nil : member.date ?? (member.group.range.lowerBound > place.lowerBound ? nil : shared)
      return telling(member.code, body, verb.status, date, range)
    }
  }

  /// 停止したままの国は、マリ（21年から）、ニジェール（23年から）: a list that a noun behind the verb opens.
  private func list(behind place: Range<Int>) -> [MemberList.Member]? {
    let rest = text.phrase(place.upperBound..<min(whole.upperBound, place.upperBound + 14))
    guard let mark = ["国は", "のは"].compactMap({ rest.place(of: $0) }).first else { return nil }
    let from = place.upperBound + mark + 2
    let found = states(from..<whole.upperBound)
    return found.isEmpty ? nil : found
  }

  /// フィンランド（23年4月）、スウェーデン（24年3月）のNATO加盟.
  private func members() -> [Telling] {
    guard let body = reading.groups.first(where: { $0.codes.count == 1 && isBody($0.codes[0]) }),
      ["加盟で", "加盟に", "加盟が", "加盟を経", "加盟後", "加盟によ", "への加盟で", "への加盟によ"].contains(where: {
        text.phrase(body.range.upperBound..<min(whole.upperBound, body.range.upperBound + 7)).hasPrefix($0)
      }), text.scalars[body.range.lowerBound - (body.range.lowerBound > 0 ? 1 : 0)] == "の"
    else { return [] }
    return states(whole.lowerBound..<body.range.lowerBound).compactMap { member in
      guard let date = member.date else { return nil }
      return telling(member.code, body.codes[0], .inForce, date, member.group.range.lowerBound..<body.range.upperBound)
    }
  }

  /// The states in a range, each with the date in the bracket behind it.
  private func states(_ range: Range<Int>) -> [MemberList.Member] {
    MemberList(text: text, reading: reading).members { group in
      range.contains(group.range.lowerBound) && group.codes.allSatisfy { registry.isState($0) }
        && [.topic, .attribute, .genitive, .agent, .object, .none].contains(group.role)
    }
  }

  private func telling(_ state: PartyCode, _ body: PartyCode, _ status: Status, _ date: DateMention?, _ range: Range<Int>)
    -> Telling
  {
    Telling(
      type: .framework, parties: [body, state].sorted(),
      standing: Standing(
        status: status, date: date.flatMap { $0.isFuture ? nil : $0.date }, dateText: date.map { text.string($0.range) },
        isTold: true,
        range: range),
      range: range, rule: "membership", confidence: 0.75)
  }

  private var isQuestion: Bool { text.string(whole.suffix(3)).contains { "?？か".contains($0) } }

  private func clauseStart(_ place: Int) -> Int {
    var position = place
    while position > whole.lowerBound {
      if text.scalars[position - 1].isOne(of: "、。"),
        reading.cues.contains(where: { mention in
          guard case .cue(let kinds) = mention.subject, !kinds.isDisjoint(with: StandingReader.events) else { return false }
          return mention.range.upperBound <= position && position - mention.range.upperBound < 6
        })
      {
        return position
      }
      position -= 1
    }
    return position
  }

  /// An organisation on security that states join.
  func isBody(_ code: PartyCode) -> Bool { registry.isOrganisation(code) && !["UN", "EU", "ECOWAS"].contains(code.text) }
}
