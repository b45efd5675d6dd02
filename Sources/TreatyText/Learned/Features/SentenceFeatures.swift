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

  /// Its lists of parties, in order.
  let lists: [List]
  /// How many types are named in it by a name or a common noun.
  let typeCount: Int
  /// How many words of it tell where an agreement stands.
  let statusCount: Int
  private let sentence: ReadSentence
  private let text: NormalText

  init(_ sentence: ReadSentence, _ text: NormalText) {
    self.sentence = sentence
    self.text = text
    let words = WordsBeside(text: text, isJapanese: sentence.isJapanese)
    typeCount =
      sentence.reading.things.reduce(into: TypeSet()) { types, thing in
        if let type = thing.type { types.insert(TypeSet(type)) }
      }.rawValue.nonzeroBitCount
    statusCount = sentence.reading.cues.reduce(0) { count, mention in
      guard case .cue(let own) = mention.subject else { return count }
      return count + own.intersection(.standings).rawValue.nonzeroBitCount
    }
    lists = sentence.reading.groups.map { group in
      List(
        range: group.range, role: group.role.part, roleBit: group.role.bit,
        after: words.after(group.range.upperBound), before: words.before(group.range.lowerBound))
    }
  }

  /// Adds the features of the sentence alone; `parties` is how many it names.
  func add(to tally: inout Tally, parties: Int) {
    let reading = sentence.reading
    let range = reading.sentence.range
    var cues: Cues = []
    for mention in reading.cues {
      guard case .cue(let own) = mention.subject else { continue }
      cues.formUnion(own)
    }
    tally.add(
      SentenceFacts(
        isJapanese: sentence.isJapanese, place: reading.kind, parties: UInt8(parties, upTo: 6), types: UInt8(typeCount, upTo: 3),
        statuses: UInt8(statusCount, upTo: 2), hasDate: !reading.dates.isEmpty, isQuestion: text.isQuestion(range)))
    tally.add(CueFacts(cues: cues, hasCommitment: reading.cues.contains { $0.subject == .commitment }))
    tally.add(words(in: range, tally.none))
  }

  /// The words of the sentence, those with which it begins and ends first.
  private func words(in range: Range<Int>, _ none: FeatureBag) -> FeatureBag {
    var bag = none
    if sentence.isJapanese {
      bag.add("opening", text.phrase(range.prefix(2)))
      bag.add("ending", text.phrase(range.dropLast().suffix(3)))
    } else {
      bag.add("opening", WordsBeside(text: text, isJapanese: false).after(range.lowerBound))
    }
    SentenceWords(text: text, isJapanese: sentence.isJapanese).each(in: range) { bag.add("word", $0) }
    return bag
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
      guard let particle = Self.particles.word(at: place, end: end, in: text.scalars) else {
        return "+" + text.string(place..<(place + 1))
      }
      return Self.particleWords[particle]
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

  private static let particles = WordList(particleWords)
  private static let particleWords = [
    "との間", "の間", "間で", "間に", "とは", "にも", "では", "には", "との", "とも", "への", "から", "など", "等", "側", "政府", "軍", "は", "が", "と",
    "を", "に", "の", "も", "へ", "で", "、", "。", "・", "(", ")", "両", "各",
  ]
}
