import AllianceNetwork
import Foundation

/// What a sentence says is not: steps not taken, refused or left open.
extension StandingReader {
  /// What a cue comes to by the words of its own clause.
  enum Negation: Sendable, Hashable {
    /// The cue stands.
    case none
    /// The step has not been taken or was refused: there is no such agreement.
    case denied
    /// What is missing is the last step, the entry into force.
    case pending
    /// Nothing is told: talks that are not on, a step that is put off or not decided.
    case void
    /// The cue says nothing.
    case dropped
  }

  /// `have yet to sign`, 締結に至っていない, 失効していない: what the clause of a cue makes of it.
  func negation(of mention: Mention, _ kinds: Cues) -> Negation {
    if !kinds.isDisjoint(with: [.alive, .pending, .deny, .drop]) { return .none }
    return isJapanese ? japaneseNegation(mention, kinds) : englishNegation(mention, kinds)
  }

  /// Whether Japanese words behind a noun or a verb deny it: ではない, に至っていない, を見送った.
  static func isDenying(_ rest: Phrase) -> Bool {
    (negations + ["見送", "断念", "拒否", "拒ん", "拒絶"]).contains { rest.contains($0) } && !noNegations.contains { rest.contains($0) }
  }

  private func isStep(_ kinds: Cues) -> Bool {
    !kinds.isDisjoint(with: [.inForce, .announced, .approved, .signed, .agreed, .accord])
  }

  // MARK: Japanese

  private func japaneseNegation(_ mention: Mention, _ kinds: Cues) -> Negation {
    var end = mention.range.upperBound
    while end < reading.sentence.range.upperBound, end - mention.range.upperBound < 16,
      !text.scalars[end].isOne(of: "、。")
    { end += 1 }
    let rest = text.phrase(mention.range.upperBound..<end)
    if isStep(kinds) || kinds.contains(.negotiating) {
      // 改定の交渉は始まっていない: the agreement stands.
      let before = text.phrase(max(reading.sentence.range.lowerBound, mention.range.lowerBound - 5)..<mention.range.lowerBound)
      if ["改定", "改正", "再", "細目", "見直", "改訂"].contains(where: { before.contains($0) }) { return .dropped }
      if Self.leftOpen.contains(where: { rest.contains($0) }) { return .void }
      if Self.ruledOut.contains(where: { rest.contains($0) }) { return .denied }
    }
    let isDenied =
      Self.negations.contains { rest.contains($0) } && !Self.noNegations.contains { rest.contains($0) }
    guard isDenied else { return .none }
    let word = text.phrase(mention.range)
    if isStep(kinds) {
      if word.hasPrefix("発効") || word.hasPrefix("効力") { return .pending }
      return Self.steps.contains { word.hasPrefix($0) } ? .denied : .dropped
    }
    return kinds.contains(.negotiating) ? .denied : .dropped
  }

  private static let negations = ["ない", "ません", "なかった", "なく", "ておらず", "至らず", "れず", "できず", "せず", "していず"]
  private static let noNegations = [
    "だけでな", "のみな", "に限ら", "ばかりでな", "ではないか", "なければ", "ないだろうか", "かもしれない", "間もな", "まもな", "ほどな", "なくな", "に過ぎな", "にすぎな", "はもちろん",
    "やむな",
  ]
  /// Said of a step, these say that there is none and that none is meant.
  private static let ruledOut = [
    "事実はな", "事実はあ", "予定はな", "予定はあ", "予定はござ", "考えはな", "考えはあ", "考えはござ", "つもりはな", "意向はな", "方針はな", "計画はな", "計画はあ",
    "考えていな", "考えておりま",
  ]
  private static let leftOpen = [
    "先送り", "延期", "に反対", "難色", "慎重", "未定", "決まっていな", "決定していな", "決めていな", "決定はな",
  ]
  private static let steps = ["締結", "早期", "結", "署名", "調印", "成立", "合意", "妥結", "設立", "創設", "結成", "発足", "加盟", "加入", "交わ", "取り交"]

  // MARK: English

  private func englishNegation(_ mention: Mention, _ kinds: Cues) -> Negation {
    guard isNegated(mention.range) else { return .none }
    let before = text.phrase(max(reading.sentence.range.lowerBound, mention.range.lowerBound - 24)..<mention.range.lowerBound)
    if ["would not ", "might not ", "may not ", "should not ", "need not ", "must not ", "wouldn't ", "shouldn't "].contains(
      where: {
        before.contains($0)
      })
    {
      return isStep(kinds) ? .void : .dropped
    }
    let word = text.phrase(mention.range).lowercased()
    if isStep(kinds) {
      if ["force", "effect", "ratif", "operational"].contains(where: { word.contains($0) }) { return .pending }
      return Self.remarks.contains { word.hasPrefix($0) } ? .dropped : .denied
    }
    return kinds.contains(.negotiating) ? .void : .dropped
  }

  private static let remarks = ["announced", "unveiled", "met", "meets", "link", "renewed", "restored", "normali", "bound"]

  /// `no decision has been made on`, `no plans for`: the sentence leaves open whether there will be one.
  func isLeftOpen(_ region: Range<Int>) -> Bool {
    let words = text.phrase(region).lowercased()
    if let place = words.place(of: "no plan") {
      let rest = words.unicodeScalars.dropFirst(place)
      let plan = String(String.UnicodeScalarView(rest))
      if Self.changes.contains(where: { plan.contains($0) }) { return true }
    }
    if isJapanese { return ["何も決まって", "まだ決まって", "何ら決まって"].contains { words.contains($0) } }
    return [
      "no decision", "not decided", "yet to decide", "undecided", "not yet decided", "postponed", "put off the", "no progress",
      "not under discussion", "not currently under", "not being discussed", "not on the agenda",
    ].contains { words.contains($0) }
  }

  /// What there may be no plan for with an agreement that stands.
  private static let changes = [
    " change", " renegotiat", " revis", " amend", " ending", " end ", " scrap", " terminat", " withdraw", " review", " suspend",
    " leave",
  ]

  /// `rejected criticism of the pact`: what was rejected is what somebody said.
  func isAboutTalk(_ range: Range<Int>) -> Bool {
    let words = text.phrase(range).lowercased()
    return [
      "criticism", "critics", "complaint", "claim", "objection", "concern", "protest", "accusation", "suggestion that",
      "calls to", "request to",
    ]
    .contains { words.contains($0) }
  }

  /// Whether a verb stands behind a word that denies it, in its own clause: `has not yet formally signed`, `refused to sign`.
  private func isNegated(_ cue: Range<Int>) -> Bool {
    let words = words(before: cue.lowerBound)
    let before = " " + words.joined(separator: " ") + " "
    if ["not only", "not just", "not merely", "not least", "no less", "no doubt", "not without"].contains(where: {
      before.contains(" \($0) ")
    }) {
      return false
    }
    let plain = Self.plain.contains { before.contains($0) }
    let refused = Self.refusals.contains { before.contains($0) }
    if plain, refused { return ["decided", "chose", "opted", "agreed"].contains { before.contains($0) } }
    if plain || refused { return !isUntil(cue) }
    return isNeither(cue)
  }

  private static let plain = [
    " not ", "n't ", " cannot ", " never ", " no ", " nor ", " without ", " hardly ",
  ]
  private static let refusals = [
    " yet to ", " still to ", " refused to ", " refuses to ", " refusing to ", " refusal to ", " failed to ", " fails to ",
    " failing to ",
    " failure to ", " fail to ", " declined to ", " declines to ", " declining to ", " unable to ", " unwilling to ",
    " short of ",
    " ruled out ", " rules out ", " ruling out ", " decided against ", " instead of ", " rather than ", " intention of ",
    " avoided ", " rejected ", " resisted ", " abandoned ", " shelved ", " dropped ", " scrapped ", " called off ", " gave up ",
  ]

  /// The words of the clause before a place, at most six, in lower case.
  private func words(before place: Int) -> [String] {
    let floor = max(
      reading.sentence.range.lowerBound, reading.groups.last { $0.range.upperBound <= place }?.range.upperBound ?? 0)
    var words: [String] = []
    var end = place
    while end > floor, words.count < 6 {
      while end > floor, text.scalars[end - 1] == " " { end -= 1 }
      var start = end
      while start > floor, text.scalars[start - 1] != " " { start -= 1 }
      let word = text.string(start..<end).lowercased()
      if start == end || Self.breaks.contains(word) { break }
      if let last = word.unicodeScalars.last, last.isOne(of: ",;:.)") { break }
      words.insert(word, at: 0)
      end = start
    }
    return words
  }

  private static let breaks: Set<String> = [
    "and", "but", "that", "which", "who", "although", "though", "because", "while", "when", "where", "after", "before", "until",
    "since", "if", "they",
  ]

  /// `did not sign an RAA until 2023`: it was signed then.
  private func isUntil(_ cue: Range<Int>) -> Bool {
    let rest = text.phrase(cue.upperBound..<reading.sentence.range.upperBound)
    guard let place = rest.place(of: " until ") else { return false }
    return rest.unicodeScalars.dropFirst(place + 7).prefix(16).contains { $0.isDigit }
  }

  /// `Neither Japan nor Germany has signed`, `None of the three has signed`.
  private func isNeither(_ cue: Range<Int>) -> Bool {
    let start = text.phrase(reading.sentence.range.lowerBound..<cue.lowerBound).lowercased()
    guard start.contains("neither ") || start.contains("none of ") else { return false }
    let before = start.string
    for word in ["neither ", "none of "] {
      guard let place = before.range(of: word, options: .backwards) else { continue }
      let gap = before[place.upperBound...]
      if place.lowerBound == before.startIndex || before[..<place.lowerBound].hasSuffix(" "), !gap.contains(";"),
        !gap.contains(" but "), !gap.contains(", and "), !gap.contains(", while ")
      {
        return true
      }
    }
    return false
  }

  /// `No RAA exists`, `no Japan-Canada pact`: a bare no right before the name.
  func isNone(_ thing: Range<Int>) -> Range<Int>? {
    guard !isJapanese else { return nil }
    var start = thing.lowerBound
    for _ in 0..<5 {
      while start > reading.sentence.range.lowerBound, text.scalars[start - 1] == " " { start -= 1 }
      let end = start
      while start > reading.sentence.range.lowerBound, text.scalars[start - 1] != " " { start -= 1 }
      let word = text.phrase(start..<end).lowercased()
      if word == "no" || word == "nor" || word == "without" { return start..<end }
      let stops: Set<String> = [
        "of", "on", "about", "for", "in", "to", "over", "toward", "towards", "with", "the", "by", "longer", "fewer", "less",
        "more",
        "doubt", "from", "a", "an", "and", "its", "their",
      ]
      if word.isEmpty || stops.contains(word) || word.unicodeScalars.contains(where: { $0.isOne(of: ",;:.)") }) {
        return nil
      }
    }
    return nil
  }

  /// Whether a cue speaks of the agreement at `thing`: no other subject and no end of a clause stands between.
  func binds(_ cue: Range<Int>, _ thing: Range<Int>) -> Bool {
    let gap =
      cue.upperBound <= thing.lowerBound
      ? cue.upperBound..<thing.lowerBound : min(thing.upperBound, cue.lowerBound)..<cue.lowerBound
    if isJapanese {
      return cue.lowerBound >= thing.upperBound
        && !reading.groups.contains { gap.contains($0.range.lowerBound) && [.topic, .partner].contains($0.role) }
    }
    let words = text.phrase(gap)
    return words.unicodeScalars.count < 90
      && ![";", " but ", " while ", " because ", " whereas ", ". ", ", it ", ", they "].contains { words.contains($0) }
      && !reading.groups.contains { gap.contains($0.range.lowerBound) && $0.role == .topic && words.contains(",") }
  }
}
