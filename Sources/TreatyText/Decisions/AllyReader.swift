import AllianceNetwork

/// Reads who is said to be whose treaty ally: わが国とオーストラリアは、ともに米国の同盟国である, `Japan and Australia are treaty allies of the United States`,
/// `Portugal, Britain's oldest ally, …`. A close or a key ally is praise and no treaty.
struct AllyReader {
  let text: NormalText
  let reading: Reading

  /// What the sentence tells.
  func read() -> [Telling] {
    guard !reading.groups.isEmpty, reading.signs.contains(.ally) else { return [] }
    return text.language == .japanese || text.hasKana(in: whole) ? japanese() : english()
  }

  private var whole: Range<Int> { reading.sentence.range }

  private func tellings(_ sets: [[PartyCode]], _ range: Range<Int>, isDenied: Bool, date: DateMention? = nil) -> [Telling] {
    sets.filter { Set($0).count == 2 && !$0.contains("NATO") }.map { set in
      Telling(
        type: .defensePact, parties: set.sorted(),
        standing: Standing(
          status: isDenied ? .denied : .inForce, date: date?.date, dateText: date.map { text.string($0.range) },
          isTold: isDenied || date != nil),
        range: range, rule: "ally", confidence: 0.8)
    }
  }

  // MARK: Japanese

  private func japanese() -> [Telling] {
    places(Self.japaneseWords).flatMap { place -> [Telling] in
      let rest = text.phrase(place.upperBound..<min(whole.upperBound, place.upperBound + 12))
      let before = reading.groups.filter { $0.range.upperBound <= place.lowerBound }
      let hub = before.last {
        $0.role == .genitive && $0.codes.count == 1 && place.lowerBound - $0.after < 6 && $0.after <= place.lowerBound
      }
      let isPredicate =
        ["であ", "です", "だ", "で、", "では", "でな", "とは言え"].contains { rest.hasPrefix($0) }
        || text.phrase(place).hasPrefix("同盟関係")
      let isDenied = ["ではな", "ではありません", "でない", "とは言えな"].contains { rest.hasPrefix($0) } || text.phrase(place).hasSuffix("な")
      if let hub, let named = reading.groups.first(where: { $0.range.lowerBound >= place.upperBound }),
        ["である", "の"].contains(text.phrase(place.upperBound..<named.range.lowerBound))
      {
        return tellings(named.codes.map { [$0, hub.codes[0]] }, hub.range.lowerBound..<named.range.upperBound, isDenied: false)
      }
      if text.phrase(place).hasSuffix("は") {
        guard ["な", "存在しな", "ありま"].contains(where: { rest.hasPrefix($0) }),
          let pair = before.last(where: {
            $0.role == .between && $0.codes.count == 2 || $0.role == .partner && $0.codes.count == 1
          })
        else { return [] }
        if pair.role == .partner {
          guard let hub = before.last(where: { $0.role == .topic && $0.codes.count == 1 && $0.codes != pair.codes }) else {
            return []
          }
          return tellings([hub.codes + pair.codes], hub.range.lowerBound..<place.upperBound, isDenied: true)
        }
        return tellings([pair.codes], pair.range.lowerBound..<place.upperBound, isDenied: true)
      }
      guard isPredicate, let subject = before.last(where: { $0.role == .topic }) else { return [] }
      let partner = before.last { $0.role == .partner && $0.codes.count == 1 && $0.range.lowerBound > subject.range.lowerBound }
      return tellings(
        sets(subject, (hub ?? partner)?.codes[0]), subject.range.lowerBound..<place.upperBound, isDenied: isDenied)
    }
  }

  private func sets(_ subject: Group, _ hub: PartyCode?) -> [[PartyCode]] {
    if let hub { return subject.codes.contains(hub) ? [] : subject.codes.map { [$0, hub] } }
    if subject.members.count > 1, subject.members.allSatisfy({ $0.count == 2 }) { return subject.members }
    return subject.codes.count == 2 ? [subject.codes] : []
  }

  // MARK: English

  private func english() -> [Telling] {
    places(Self.englishWords).flatMap { place -> [Telling] in
      let next = place.upperBound < whole.upperBound ? text.scalars[place.upperBound] : " "
      guard !next.isLetter else { return [] }
      let (words, start) = words(before: place.lowerBound)
      if Self.intents.contains(where: { " \(words.joined(separator: " ")) ".contains($0) }) { return [] }
      let isVerbal = words.contains { Self.verbs.contains($0) }
      let isFormal = words.contains { Self.formal.contains($0) }
      let isDenied = words.contains("not") || words.contains("nor") || words.contains("never")
      let hub = owner(before: place) ?? owner(behind: place)
      if let subject = reading.groups.last(where: {
        $0.range.upperBound <= start && $0.role != .partner && $0.codes != hub?.codes
      }) {
        let gap = text.phrase(subject.range.upperBound..<start)
        let since = reading.dates.first { $0.range.lowerBound >= place.upperBound && $0.range.lowerBound - place.upperBound < 10 }
        let isPraise = words.contains { Self.praise.contains($0) }
        if let hub, isFormal, [", ", ","].contains(gap) || isVerbal && gap.unicodeScalars.count < 30 {
          return tellings(
            sets(subject, hub.codes[0]), span(subject, place, hub), isDenied: isDenied, date: isDenied ? nil : since)
        }
        if hub == nil, isVerbal, subject.codes.count == 2, subject.role == .topic, gap.unicodeScalars.count < 12,
          text.phrase(place) != " ally", isFormal || !isPraise
        {
          return tellings(sets(subject, nil), span(subject, place, nil), isDenied: isDenied, date: isDenied ? nil : since)
        }
        if let hub, isVerbal, gap.unicodeScalars.count < 12, !isPraise {
          return tellings(sets(subject, hub.codes[0]), span(subject, place, hub), isDenied: isDenied)
        }
      }
      return []
    }
  }

  private func span(_ subject: Group, _ place: Range<Int>, _ hub: Group?) -> Range<Int> {
    min(subject.range.lowerBound, place.lowerBound)..<max(place.upperBound, hub?.range.upperBound ?? 0)
  }

  /// `Britain's oldest ally`, `a US treaty ally`: the party between the verb or the comma and the word.
  private func owner(before place: Range<Int>) -> Group? {
    reading.groups.last {
      $0.codes.count == 1 && $0.range.upperBound <= place.lowerBound && place.lowerBound - $0.range.upperBound < 24
        && !text.string($0.range.upperBound..<place.lowerBound).contains { ",.;".contains($0) }
        && text.string($0.range.upperBound..<place.lowerBound).split(separator: " ").allSatisfy {
          ["'s", "'", "’s"].contains($0) || Self.formal.contains(String($0)) || Self.passed.contains(String($0))
        }
    }
  }

  /// `ally of the United States`, `allied with France`.
  private func owner(behind place: Range<Int>) -> Group? {
    guard let group = reading.groups.first(where: { $0.range.lowerBound >= place.upperBound }), group.codes.count == 1 else {
      return nil
    }
    let gap = text.phrase(place.upperBound..<group.range.lowerBound)
    return [" of ", " of the ", "with ", "with the ", " to ", " to the "].contains(gap) ? group : nil
  }

  /// The words before a place back to a party or a comma, in lower case, and where they begin.
  private func words(before place: Int) -> ([String], Int) {
    var words: [String] = []
    var end = place
    while words.count < 9 {
      while end > whole.lowerBound, text.scalars[end - 1] == " " { end -= 1 }
      var start = end
      while start > whole.lowerBound, text.scalars[start - 1] != " " { start -= 1 }
      guard start < end else { break }
      let word = text.string(start..<end).lowercased()
      if let last = word.last, ",;:.".contains(last), !isOwner(start..<end, place) { break }
      if reading.groups.contains(where: { start < $0.range.upperBound && $0.range.lowerBound < end }),
        !isOwner(start..<end, place)
      {
        break
      }
      words.insert(word, at: 0)
      end = start
      if start > whole.lowerBound + 1, text.scalars[start - 2] == "," { break }
    }
    return (words, max(end, whole.lowerBound))
  }

  private func isOwner(_ word: Range<Int>, _ place: Int) -> Bool {
    owner(before: place..<place).map { $0.range.overlaps(word) } ?? false
  }

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "be", "been", "remain", "remains", "remained", "became", "become",
  ]
  /// What is only to come, or is asked: `is about to become a treaty ally`.
  private static let intents = [" to become ", " to be ", " would ", " could ", " should ", " might ", " may ", " will "]
  private static let formal: Set<String> = ["treaty", "formal", "formally", "military", "oldest", "treaty-bound", "sworn"]
  private static let praise: Set<String> = [
    "close", "closest", "key", "natural", "important", "staunch", "trusted", "reliable", "nato", "wartime", "major", "non-nato",
    "good",
  ]
  private static let passed: Set<String> = [
    "only", "sole", "first", "second", "closest", "own", "a", "an", "the", "longest-standing",
  ]

  /// Where one of the words stands.
  private func places(_ words: WordList) -> [Range<Int>] { words.hits(in: whole, of: text.scalars).map(\.range) }

  static let signs = ["同盟国", "同盟関係にあ", "同盟関係にな", "同盟関係は", " ally", " allies", " allied "]
  private static let japaneseWords = WordList(Array(signs.prefix(4)))
  private static let englishWords = WordList(Array(signs.suffix(3)))
}
