import AllianceNetwork

/// An agreement in free words: `a pact that lets troops train on each other's soil`, 部隊の行き来を容易にする取り決め.
struct FreeWording: Sendable, Hashable {
  /// Where its noun stands.
  var range: Range<Int>
  /// The type hinted at.
  var type: AgreementType
  /// The noun; empty where a word for its subject stands for the agreement: `logistics (2017)`.
  var head: String
  /// The hints, each once, in the order of their places.
  var hints: [String]
  /// How many of them stand right beside the noun.
  var near: [String]

  /// Whether only its subject is named.
  var isTopic: Bool { head.isEmpty }
}

/// Finds free wordings in a sentence.
struct FreeWordingReader: Sendable {
  private struct Word: Sendable {
    var text: String
    var isBounded: Bool
    var head: [AgreementType] = []
    var hint: [AgreementType] = []
    var topic: [AgreementType] = []
  }

  private let matcher: Matcher
  private let words: [Word]

  init(_ lexicon: Lexicon) {
    var words: [Word] = []
    var places: [String: Int] = [:]
    func place(_ text: String, _ language: Language) -> Int {
      if let place = places[text] { return place }
      words.append(Word(text: text, isBounded: language == .english))
      places[text] = words.count - 1
      return words.count - 1
    }
    for language in Language.allCases {
      let wording = lexicon.words(language).wording
      for head in wording.heads { words[place(head.text, language)].head = head.types }
      for hint in wording.hints { words[place(hint.text, language)].hint.append(hint.type) }
      for topic in wording.topics { words[place(topic.text, language)].topic.append(topic.type) }
    }
    self.words = words
    matcher = Matcher(
      words: words.map { $0.text.unicodeScalars.map(\.lowered) }, bounded: Set(words.indices.filter { words[$0].isBounded }),
      folding: \.lowered)
  }

  /// The free wordings of a sentence whose nouns lie outside of `taken`, by place and then by type; then of each further type the first word for its subject. O(length) but for nouns with many hints.
  func read(_ sentence: Range<Int>, of text: NormalText, isJapanese: Bool, outside taken: [Range<Int>]) -> [FreeWording] {
    let scalars = text.scalars.part(sentence)
    var heads: [(range: Range<Int>, word: Int)] = []
    var hints: [(range: Range<Int>, word: Int)] = []
    var topics: [(range: Range<Int>, word: Int)] = []
    matcher.each(in: scalars) { range, word in
      guard !words[word].isBounded || Self.isWord(range, scalars) else { return }
      if !words[word].hint.isEmpty { hints.append((range, word)) }
      if !words[word].topic.isEmpty { topics.append((range, word)) }
      guard !words[word].head.isEmpty else { return }
      if let last = heads.last, range.lowerBound < last.range.upperBound {
        if range.lowerBound == last.range.lowerBound { heads[heads.count - 1] = (range, word) }
      } else {
        heads.append((range, word))
      }
    }
    var wordings = heads.flatMap { head -> [FreeWording] in
      let place = (head.range.lowerBound + sentence.lowerBound)..<(head.range.upperBound + sentence.lowerBound)
      guard !taken.contains(where: { $0.overlaps(place) }) else { return [] }
      let before = Self.before(head.range, scalars, isJapanese)
      let close = Self.close(head.range, before, scalars, isJapanese)
      let after = isJapanese ? head.range.upperBound : Self.after(head.range, scalars)
      return words[head.word].head.compactMap { type in
        let reach = Self.isGeneral(type) ? before..<head.range.upperBound : before..<after
        let own = hints.filter {
          words[$0.word].hint.contains(type) && $0.range.lowerBound >= reach.lowerBound && $0.range.upperBound <= reach.upperBound
        }
        guard !own.isEmpty else { return nil }
        var found: [String] = []
        var near: [String] = []
        for hint in own where !found.contains(words[hint.word].text) { found.append(words[hint.word].text) }
        for hint in own
        where hint.range.lowerBound >= close && hint.range.upperBound <= head.range.upperBound
          && !near.contains(words[hint.word].text)
        {
          near.append(words[hint.word].text)
        }
        return FreeWording(range: place, type: type, head: words[head.word].text, hints: found, near: near)
      }
    }
    for topic in topics {
      let place = (topic.range.lowerBound + sentence.lowerBound)..<(topic.range.upperBound + sentence.lowerBound)
      guard !taken.contains(where: { $0.overlaps(place) }) else { continue }
      for type in words[topic.word].topic where !wordings.contains(where: { $0.type == type }) {
        wordings.append(FreeWording(range: place, type: type, head: "", hints: [words[topic.word].text], near: []))
      }
    }
    return wordings
  }

  /// The types at which the words of a heading hint without naming them, in order, each once: `Transfers of defence equipment`. Only types of hints that are no
  /// everyday words count.
  func types(hintedIn range: Range<Int>, of text: NormalText) -> [AgreementType] {
    let scalars = text.scalars.part(range)
    var types: [AgreementType] = []
    matcher.each(in: scalars) { place, word in
      guard !words[word].isBounded || Self.isWord(place, scalars) else { return }
      for type in words[word].hint where !Self.isGeneral(type) && type != .nonaggression && !types.contains(type) {
        types.append(type)
      }
    }
    return types
  }

  /// Whether the words of this type are so general that only what stands before the noun counts.
  private static func isGeneral(_ type: AgreementType) -> Bool {
    type == .framework || type == .declaration || type == .exercise || type == .defensePact
  }

  private static func isWord(_ range: Range<Int>, _ scalars: Scalars) -> Bool {
    (range.lowerBound == 0 || !scalars[range.lowerBound - 1].isLetter)
      && (range.upperBound == scalars.count || !scalars[range.upperBound].isLetter)
  }

  /// Where the words begin that may belong to the noun: 34 characters or seven words before it, or behind the last mark.
  private static func before(_ noun: Range<Int>, _ scalars: Scalars, _ isJapanese: Bool) -> Int {
    var start = noun.lowerBound
    var blanks = 0
    while start > 0 {
      let scalar = scalars[start - 1]
      if isJapanese ? scalar.isOne(of: "。「」();") : scalar.isOne(of: ".;:()") { break }
      if isJapanese, noun.lowerBound - start >= 34 { break }
      if !isJapanese, scalar == " " {
        blanks += 1
        if blanks > 7 { break }
      }
      start -= 1
    }
    return start
  }

  /// Where the words begin that stand right beside the noun: ten characters or three words before it.
  private static func close(_ noun: Range<Int>, _ before: Int, _ scalars: Scalars, _ isJapanese: Bool) -> Int {
    if isJapanese { return max(before, noun.lowerBound - 10) }
    var start = noun.lowerBound
    var blanks = 0
    while start > before {
      if scalars[start - 1] == " " {
        blanks += 1
        if blanks > 3 { break }
      }
      start -= 1
    }
    return start
  }

  /// Where the words end that may belong to the noun: twelve words behind it, or the next mark.
  private static func after(_ noun: Range<Int>, _ scalars: Scalars) -> Int {
    var end = noun.upperBound
    var blanks = 0
    while end < scalars.count, !scalars[end].isOne(of: ".;:()") {
      if scalars[end] == " " {
        blanks += 1
        if blanks > 12 { break }
      }
      end += 1
    }
    return end
  }
}
