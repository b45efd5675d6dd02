import AllianceNetwork

/// Tells what type of agreement a noun stands for from the words that stand with it: 秘密軍事情報保護一般協定, `an arrangement on mutual logistics support`.
///
/// The lexicon has the usual names; ministries and newspapers make new ones every day, but of the same words.
struct TypePhrase {
  let text: NormalText
  let isJapanese: Bool

  /// The type of the agreement whose noun stands at `noun`, and where the words begin and end that say so; `floor` and `limit` are where other
  /// names end and begin. `nil` where they do not say.
  func type(of noun: Range<Int>, floor: Int, limit: Int) -> (type: AgreementType, range: Range<Int>)? {
    isJapanese ? japanese(noun, floor) : english(noun, floor, limit)
  }

  /// The type that the words of a heading tell without a noun: 情報保護に関するもの; `nil` where they do not, or tell only of security in general.
  static func type(of heading: Phrase, _ language: Language) -> AgreementType? {
    guard
      let (type, _) = language == .japanese ? match(heading, japaneseKeys) : match(heading.lowercased(), englishKeys),
      type != .declaration
    else { return nil }
    return type
  }

  /// The same of words that do not stand in the text as they are.
  static func type(of heading: String, _ language: Language) -> AgreementType? {
    let text = NormalText(scalars: Array(heading.unicodeScalars))
    return withExtendedLifetime(text) { type(of: text.phrase(0..<text.scalars.count), language) }
  }

  // MARK: Japanese

  /// What stands before the noun, up to a comma, a bracket or a particle that ends the phrase.
  private func japanese(_ noun: Range<Int>, _ floor: Int) -> (type: AgreementType, range: Range<Int>)? {
    var start = noun.lowerBound
    while start > max(floor, noun.lowerBound - 30), !text.scalars[start - 1].isOne(of: "、。「」『』(),:;|\n はがもへで") {
      start -= 1
    }
    let words = text.phrase(start..<noun.upperBound)
    guard let (type, keyword) = Self.match(words, Self.japaneseKeys) else { return nil }
    if type == .declaration, !words.contains("協力"), !words.contains("安全保障"), !words.contains("防衛") { return nil }
    let isTreaty = words.hasSuffix("条約")
    let offset = words.place(of: keyword) ?? 0
    return (
      type == .declaration && isTreaty && words.contains("安全保障条約") ? .defensePact : type, (start + offset)..<noun.upperBound
    )
  }

  /// Every type's words, all of one row needed; the first row counts.
  private static let japaneseKeys: [(AgreementType, [String])] = [
    (.informationSecurity, ["情報", "保護"]), (.informationSecurity, ["情報", "保全"]), (.informationSecurity, ["機密", "保護"]),
    (.informationSecurity, ["秘密", "保護"]), (.informationSecurity, ["秘密", "保全"]),
    (.informationSecurity, ["情報", "守"]), (.informationSecurity, ["秘密", "守"]), (.crossServicing, ["融通"]),
    (.crossServicing, ["相互に提供"]),
    (.reciprocalAccess, ["部隊", "円滑"]), (.reciprocalAccess, ["部隊", "出入"]), (.reciprocalAccess, ["部隊", "行き来"]),
    (.crossServicing, ["軍需"]), (.technologyTransfer, ["装備", "技術"]), (.visitingForces, ["軍隊", "地位"]),
    (.reciprocalAccess, ["部隊", "往来"]),
    (.secureCommunications, ["通信", "保全"]), (.secureCommunications, ["通信", "安全保障"]), (.geospatial, ["測地"]),
    (.crossServicing, ["物品"]), (.crossServicing, ["兵站"]), (.crossServicing, ["後方支援"]), (.crossServicing, ["後方補給"]),
    (.crossServicing, ["補給"]), (.technologyTransfer, ["装備", "移転"]), (.secureCommunications, ["通信", "互換"]),
    (.secureCommunications, ["通信", "相互運用"]), (.geospatial, ["地理空間"]), (.geospatial, ["基礎的な交"]), (.geospatial, ["基本的な交"]),
    (.reciprocalAccess, ["円滑化"]), (.reciprocalAccess, ["相互アクセス"]), (.visitingForces, ["訪問軍"]), (.visitingForces, ["訪問部隊"]),
    (.visitingForces, ["軍", "地位"]), (.visitingForces, ["部隊", "地位"]), (.defensePact, ["相互防衛"]), (.defensePact, ["共同防衛"]),
    (.defensePact, ["集団防衛"]), (.defensePact, ["防衛援助"]), (.defensePact, ["相互援助"]), (.defensePact, ["同盟"]),
    (.nonaggression, ["不可侵"]), (.nonaggression, ["中立"]), (.declaration, ["安全保障"]), (.declaration, ["防衛", "協力"]),
    (.declaration, ["軍事協力"]),
  ]

  // MARK: English

  private func english(_ noun: Range<Int>, _ floor: Int, _ limit: Int) -> (type: AgreementType, range: Range<Int>)? {
    let start = modifiers(noun.lowerBound, floor)
    let end = complement(noun.upperBound, limit)
    let before = text.phrase(start..<noun.lowerBound).lowercased()
    let after = text.phrase(noun.upperBound..<end).lowercased()
    let word = text.phrase(noun).lowercased()
    guard let (type, _) = Self.match(before, Self.englishKeys) ?? Self.match(after, Self.englishKeys) else { return nil }
    if type == .declaration, word.hasSuffix("treaty") || word.hasSuffix("pact"),
      before.hasSuffix("defence ") || before.hasSuffix("defense "),
      !before.contains("security"), !before.contains(" and ")
    {
      return (.defensePact, start..<end)
    }
    return (type, start..<end)
  }

  /// Where the adjectives and nouns before a noun begin.
  private func modifiers(_ place: Int, _ floor: Int) -> Int {
    var start = place
    for _ in 0..<8 {
      var end = start
      while end > floor, text.scalars[end - 1] == " " { end -= 1 }
      var first = end
      while first > floor, text.scalars[first - 1].isLetter || text.scalars[first - 1].isOne(of: "-'") {
        first -= 1
      }
      guard first < end, start - end < 2 else { return start }
      let word = text.phrase(first..<end).lowercased()
      if Self.stops.contains(word) { return start }
      start = first
    }
    return start
  }

  /// Where the words end that a preposition right behind a noun opens: `on the protection of …`, `for the transfer of …`, `of mutual assistance`.
  private func complement(_ place: Int, _ limit: Int) -> Int {
    var cursor = Cursor(scalars: text.scalars, end: limit, position: place)
    guard
      [" on ", " for ", " concerning ", " regarding ", " governing ", " covering ", " of ", " about ", " relating to "].contains(
        where: {
          cursor.take($0)
        })
    else { return place }
    var end = cursor.position
    for _ in 0..<11 {
      while cursor.position < limit,
        text.scalars[cursor.position].isLetter || text.scalars[cursor.position].isOne(of: "-'")
      {
        cursor.position += 1
      }
      let word = text.phrase(end..<cursor.position).lowercased()
      if Self.ends.contains(word) { return max(place, end - 1) }
      end = cursor.position
      guard cursor.take(" ") else { return end }
      end = cursor.position
    }
    return max(place, end - 1)
  }

  private static let stops: Set<String> = [
    "a", "an", "the", "of", "on", "for", "in", "to", "with", "by", "from", "its", "their", "his", "our", "this", "that", "these",
    "those",
    "such", "no", "any", "has", "have", "had", "signed", "sign", "concluded", "conclude", "is", "was", "were", "are", "be",
    "negotiating",
    "negotiate", "under", "through", "or", "into", "as", "at", "which", "than", "between", "s",
  ]
  private static let ends: Set<String> = [
    "with", "between", "was", "were", "is", "are", "has", "have", "had", "signed", "which", "that", "who", "in", "by", "will",
    "would",
    "entered", "came", "took", "to", "from", "at", "after", "before", "since", "until", "but", "while", "among",
  ]

  private static let englishKeys: [(AgreementType, [String])] = [
    (.informationSecurity, ["classified", "information"]), (.informationSecurity, ["military", "information"]),
    (.informationSecurity, ["information", "security"]), (.informationSecurity, ["information", "protection"]),
    (.informationSecurity, ["intelligence", "shar"]), (.informationSecurity, ["military intelligence"]),
    (.informationSecurity, ["secrets"]),
    (.informationSecurity, ["classified"]), (.informationSecurity, ["information-sharing"]),
    (.crossServicing, ["logistic"]), (.crossServicing, ["cross-servicing"]), (.crossServicing, ["refuel"]),
    (.reciprocalAccess, ["reciprocal access"]), (.reciprocalAccess, ["mutual access"]), (.visitingForces, ["visiting forces"]),
    (.visitingForces, ["status of", "forces"]), (.visitingForces, ["forces", "status"]), (.visitingForces, ["visiting troops"]),
    (.visitingForces, ["status of", "troops"]), (.technologyTransfer, ["equipment", "transfer"]),
    (.technologyTransfer, ["equipment", "technology"]),
    (.secureCommunications, ["communications", "secur"]), (.secureCommunications, ["communications", "compatib"]),
    (.secureCommunications, ["communications", "interoperab"]), (.geospatial, ["geospatial"]), (.geospatial, ["basic exchange"]),
    (.defensePact, ["mutual defen"]), (.defensePact, ["mutual-defen"]), (.defensePact, ["collective defen"]),
    (.defensePact, ["common defen"]),
    (.defensePact, ["defensive alliance"]), (.defensePact, ["mutual assistance"]), (.defensePact, ["mutual aid"]),
    (.defensePact, ["alliance"]), (.nonaggression, ["non-aggression"]), (.nonaggression, ["nonaggression"]),
    (.nonaggression, ["neutrality"]),
    (.declaration, ["defence", "cooperation"]), (.declaration, ["defense", "cooperation"]),
    (.declaration, ["defence", "co-operation"]),
    (.declaration, ["security"]), (.declaration, ["defence"]), (.declaration, ["defense"]), (.declaration, ["military"]),
  ]

  private static func match(_ words: Phrase, _ keys: [(AgreementType, [String])]) -> (AgreementType, String)? {
    guard !words.isEmpty else { return nil }
    return keys.first { $0.1.allSatisfy { words.contains($0) } }.map { ($0.0, $0.1[0]) }
  }
}
