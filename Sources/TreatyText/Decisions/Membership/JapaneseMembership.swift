import AllianceNetwork

/// Subject, verb and object of belonging in Japanese: フィンランドは2023年4月にNATOに加盟した, 同機構を脱退した, CSTOへの参加を凍結した.
///
/// The object stands before the verb with its particle; dates and adverbs between them are passed.
struct JapaneseMembership: MembershipGrammar {
  let text: NormalText
  let registry: Registry
  let reading: Reading
  let bodies: [Body]

  var whole: Range<Int> { reading.sentence.range }

  func hits() -> [MembershipHit] {
    MembershipVerb.japanese.hits(in: whole, of: text.scalars).map { MembershipHit(range: $0.range, verb: $0.verb) }
  }

  func object(of hit: MembershipHit) -> MembershipObject {
    let (place, isDated) = beforeAdverbs(hit.range.lowerBound)
    for link in hit.verb.links.sorted(by: { $0.count > $1.count }) {
      let end = place - link.unicodeScalars.count
      guard end > whole.lowerBound, text.phrase(end..<place) == link else { continue }
      if link == "に", endsDate(end) { break }
      if let object = named(end, link) { return object }
      if let treaty = called(end) { return .called(isTreaty: treaty, edge: end) }
    }
    guard isDated || place == whole.lowerBound || text.scalars[place - 1].isOne(of: "はがも、。(で") || endsDate(place - 1) else {
      // 停止していたガボンの資格を回復: what stands before is the state itself.
      return reading.groups.contains(where: { $0.after == place && $0.role == .genitive && isState($0) }) ? .none : .other
    }
    return apart(place)
  }

  /// The bodies whose name ends at a place, past a bracket: 北大西洋条約機構(NATO)に; of several from which somebody went each with its date.
  private func named(_ end: Int, _ link: String) -> MembershipObject? {
    let ends = [end, beforeBracket(end)]
    let found = bodies.filter { body in
      guard let range = body.range else { return false }
      return ends.contains(range.upperBound)
        || range.lowerBound > ends[1] && range.upperBound <= end && text.scalars[end - 1] == ")"
    }
    guard let range = found.first?.range else { return nil }
    guard link.hasPrefix("から") else { return .bodies(found, dates: found.map { _ in nil }, edge: range.lowerBound) }
    let others = bodies.filter { body in
      guard let place = body.range, place.upperBound < range.lowerBound else { return false }
      return text.phrase(place.upperBound..<place.upperBound + 2) == "から"
    }
    let all = others + found
    let dates = all.map { body in
      others.isEmpty ? nil : reading.dates.first { $0.range.lowerBound > (body.range?.upperBound ?? 0) && !$0.isFuture }
    }
    return .bodies(all, dates: dates, edge: all.first?.range?.lowerBound ?? range.lowerBound)
  }

  /// An object that does not stand right before the verb: NATOには1952年にギリシャが加わった; something that is no body: G7にロシアが加わった.
  private func apart(_ place: Int) -> MembershipObject {
    let start = clauseStart(place)
    for position in (start..<place).reversed() where position > whole.lowerBound {
      guard text.scalars[position].isOne(of: "にへ"), position + 1 < whole.upperBound, isDative(position) else { continue }
      if let object = named(position, "に") { return object }
      if endsDate(position) || called(position) != nil { continue }
      return .other
    }
    return .none
  }

  /// Whether a particle に marks whom or what something is added to: には, にも, and に right before a party, a date or a comma.
  private func isDative(_ position: Int) -> Bool {
    guard !Self.adverbs.contains(where: { text.phrase(whole.lowerBound..<position + 1).hasSuffix($0) }),
      !["国に", "国には", "年に", "月に"].contains(where: { text.phrase(whole.lowerBound..<position + 1).hasSuffix($0) })
    else { return false }
    return text.scalars[position + 1].isOne(of: "はも、")
      || (reading.groups.map(\.range) + reading.dates.map(\.range)).contains { $0.lowerBound == position + 1 }
  }

  /// The word for a body that ends at a place, and whether it is one for a treaty; `nil` where none does, or where it is part of a longer name (統合軍事機構).
  private func called(_ end: Int) -> Bool? {
    for (words, isTreaty) in [(Self.organisations, false), (Self.treaties, true)] {
      for word in words {
        let start = end - word.unicodeScalars.count
        guard start >= whole.lowerBound, text.phrase(start..<end) == word else { continue }
        guard start > whole.lowerBound else { return isTreaty }
        let before = text.scalars[start - 1]
        if before == "同" || before == "該" { return isTreaty }
        if before == "の", start - 1 > whole.lowerBound, text.scalars[start - 2].isOne(of: "こそ") { return isTreaty }
        return before.isHan || before.isKatakana || before.isLetter || before.isOne(of: "のー)」・") && !endsDate(start - 1)
          ? nil : isTreaty
      }
    }
    return nil
  }

  private static let organisations = ["機構", "同盟", "連合", "連盟", "組織", "ブロック", "共同体"]
  private static let treaties = ["条約"]

  /// Past adverbs and dates before a place, and whether a date was among them: NATOに2004年に正式に加盟した.
  private func beforeAdverbs(_ place: Int) -> (place: Int, isDated: Bool) {
    var place = place
    var isDated = false
    while place > whole.lowerBound {
      if let date = dateEnding(at: place) ?? (text.scalars[place - 1].isOne(of: "に、") ? dateEnding(at: place - 1) : nil) {
        place = date.range.lowerBound
        isDated = true
      } else if let word = Self.adverbs.first(where: { text.phrase(whole.lowerBound..<place).hasSuffix($0) }) {
        place -= word.unicodeScalars.count
      } else if let start = ordinal(before: place) {
        place = start
      } else {
        break
      }
    }
    return (place, isDated)
  }

  private static let adverbs = [
    "正式に", "正式", "新たに", "新規に", "新規", "一方的に", "完全に", "完全", "再び", "相次いで", "そろって", "ともに", "同時に", "続いて", "すでに", "既に", "のちに", "後に",
    "次々に",
    "次々と", "初めて", "早期", "単独で", "自ら", "ついに", "とうとう", "一度も", "いまだ", "まだ", "終始", "将来の", "共同で", "自国の", "いずれも", "遅れて", "晴れて",
  ]

  /// 32番目の, 十一か国目の.
  private func ordinal(before place: Int) -> Int? {
    guard let word = ["番目の", "番目に", "か国目の", "カ国目の", "番目"].first(where: { text.phrase(whole.lowerBound..<place).hasSuffix($0) })
    else { return nil }
    var start = place - word.unicodeScalars.count
    while start > whole.lowerBound, text.scalars[start - 1].isDigit || text.scalars[start - 1].kanjiDigit != nil { start -= 1 }
    return start
  }

  private func dateEnding(at place: Int) -> DateMention? { reading.dates.first { $0.range.upperBound == place } }

  private func endsDate(_ place: Int) -> Bool {
    dateEnding(at: place) != nil || place > whole.lowerBound && text.scalars[place - 1].isOne(of: "年月日後前")
  }

  private func beforeBracket(_ end: Int) -> Int {
    guard end > whole.lowerBound, text.scalars[end - 1] == ")" else { return end }
    return text.scalars[max(whole.lowerBound, end - 40)..<end].lastIndex(of: "(") ?? end
  }

  func isState(_ group: Group) -> Bool { group.codes.allSatisfy { registry.isState($0) } }

  /// Where the clause begins in which a place stands: behind the last comma with a cue of an event right before it, such as a verb.
  func clauseStart(_ place: Int) -> Int {
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
}
