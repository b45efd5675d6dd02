import AllianceNetwork

/// What is the same for all candidates of a sentence: its cues, its lists of parties and the words beside them.
struct SentenceFeatures {
  /// A list of parties, and what stands beside it.
  struct List {
    /// Where.
    var range: Range<Int>
    /// Its part in the sentence.
    var role: String
    /// The place of that part among all.
    var roleBit: Int
    /// The word or mark right behind it.
    var after: String
    /// The word or mark right before it.
    var before: String
  }

  /// The features of the sentence alone.
  private(set) var bag: FeatureBag
  /// Its lists of parties, in order.
  private(set) var lists: [List]
  /// How many types are named in it by a name or a common noun.
  let typeCount: Int

  init(_ sentence: ReadSentence, _ text: NormalText, isNamed: Bool) {
    let reading = sentence.reading
    let words = WordsBeside(text: text, isJapanese: sentence.isJapanese)
    let codes = sentence.codes
    typeCount = Set(reading.things.compactMap(\.type)).count
    lists = reading.groups.map { group in
      List(
        range: group.range, role: group.role.part, roleBit: group.role.bit,
        after: words.after(group.range.upperBound), before: words.before(group.range.lowerBound))
    }
    var bag = FeatureBag(isNamed: isNamed)
    bag.add("language", sentence.isJapanese ? "ja" : "en")
    bag.add("place", reading.kind.part)
    bag.add("parties", codes.count.part(upTo: 6))
    bag.add("types", typeCount.part(upTo: 3))
    bag.add("date", (!reading.dates.isEmpty).part)
    bag.add("question", Self.isQuestion(reading.sentence.range, text).part)
    var statuses = 0
    for mention in reading.cues {
      if mention.subject == .commitment { bag.add("cue", "commitment") }
      guard case .cue(let cues) = mention.subject else { continue }
      for cue in cues.cues {
        bag.add("cue", cue.rawValue)
        if cue.isStatus { statuses += 1 }
      }
    }
    bag.add("statuses", statuses.part(upTo: 2))
    let range = reading.sentence.range
    bag.add("opening", sentence.isJapanese ? text.string(range.prefix(2)) : words.after(range.lowerBound))
    if sentence.isJapanese { bag.add("ending", text.string(range.dropLast().suffix(3))) }
    for word in SentenceWords(text: text, isJapanese: sentence.isJapanese).words(in: range) { bag.add("word", word) }
    self.bag = bag
  }

  private static func isQuestion(_ range: Range<Int>, _ text: NormalText) -> Bool {
    let tail = text.string(range.suffix(3))
    return ["か。", "か", "?"].contains { tail.hasSuffix($0) }
  }
}

extension Lexicon.Cue {
  /// Whether it tells where an agreement stands.
  fileprivate var isStatus: Bool {
    switch self {
    case .deny, .drop, .report, .rebut, .adversary, .suppose, .create, .join, .designate: false
    default: true
    }
  }
}

extension Group.Role {
  /// Its name in features.
  var part: String { Self.parts[bit] }

  /// Its place among all.
  var bit: Int {
    switch self {
    case .between: 0
    case .partner: 1
    case .topic: 2
    case .agent: 3
    case .object: 4
    case .dative: 5
    case .genitive: 6
    case .attribute: 7
    case .none: 8
    }
  }

  private static let parts = ["between", "partner", "topic", "agent", "object", "dative", "genitive", "attribute", "none"]
}

extension Block.Kind {
  /// Its name in features.
  var part: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .item: "item"
    case .row: "row"
    }
  }
}

/// The words and marks that stand right beside a place.
struct WordsBeside {
  let text: NormalText
  let isJapanese: Bool

  /// Of English the next word or mark, of Japanese the particle or the next character.
  func after(_ place: Int) -> String {
    var place = place
    let end = text.scalars.count
    if isJapanese {
      guard place < end else { return "" }
      let next = text.string(place..<min(end, place + 3))
      return Self.particles.first { next.hasPrefix($0) } ?? "+" + text.string(place..<(place + 1))
    }
    while place < end, text.scalars[place] == " " { place += 1 }
    guard place < end else { return "" }
    if text.scalars[place] == "'" { return "'s" }
    var last = place
    while last < end, text.scalars[last].isLetter, last - place < 20 { last += 1 }
    return text.string(place..<max(last, place + 1)).lowercased()
  }

  /// Of English the word before (an article left out) or the mark, of Japanese the character before.
  func before(_ place: Int) -> String {
    if isJapanese { return place > 0 ? text.string((place - 1)..<place) : "" }
    let (word, start) = word(before: place)
    return word == "the" ? self.word(before: start).text : word
  }

  private func word(before place: Int) -> (text: String, start: Int) {
    var end = place
    while end > 0, text.scalars[end - 1] == " " { end -= 1 }
    guard end > 0 else { return ("", 0) }
    var start = end
    while start > 0, text.scalars[start - 1].isLetter, end - start < 20 { start -= 1 }
    if start == end { start -= 1 }
    return (text.string(start..<end).lowercased(), start)
  }

  private static let particles = [
    "との間", "の間", "間で", "間に", "とは", "にも", "では", "には", "との", "とも", "への", "から", "など", "等", "側", "政府", "軍", "は", "が", "と",
    "を", "に", "の", "も", "へ", "で", "、", "。", "・", "(", ")", "両", "各",
  ]
}
