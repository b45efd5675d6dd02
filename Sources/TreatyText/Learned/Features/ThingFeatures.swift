import AllianceNetwork

/// What is the same for all candidates of one agreement in a sentence.
struct ThingFeatures {
  let sentence: ReadSentence
  let features: SentenceFeatures
  let profile: DocumentProfile
  let text: NormalText
  /// Whether the text has spoken of an agreement shortly before.
  let isSpokenOf: Bool

  /// Adds the features of the agreement alone.
  func add(_ thing: CandidateThing, to tally: inout Tally) {
    tally.add(
      ThingFacts(
        type: thing.type, naming: thing.naming, place: sentence.reading.kind,
        count: UInt8(profile.types[thing.type] ?? 0, upTo: 3),
        rank: UInt8(profile.ranked.firstIndex(of: thing.type) ?? 3, upTo: 3),
        density: UInt8([5, 15, 30, 50, 75].count { profile.density >= $0 }, upTo: 5),
        length: UInt8([8, 16, 32, 64, 128].count { profile.length >= $0 }, upTo: 5), isSpokenOf: isSpokenOf))
    if thing.isOwn {
      tally.add(words(thing, tally.none))
    } else {
      tally.add(
        CarriedFacts(
          naming: thing.naming, distance: UInt8(thing.distance, upTo: 5), isSameBlock: thing.isSameBlock,
          types: UInt8(features.typeCount, upTo: 2), statuses: UInt8(features.statusCount, upTo: 2),
          hasDate: !sentence.reading.dates.isEmpty))
    }
    if let wording = thing.wording { tally.add(hints(wording, thing.type.rawValue, tally.none)) }
  }

  /// The words of an agreement that the sentence names, and those beside it.
  private func words(_ thing: CandidateThing, _ none: FeatureBag) -> FeatureBag {
    let kind = thing.naming.rawValue
    var bag = none
    let words = WordsBeside(text: text, isJapanese: sentence.isJapanese)
    let after = words.after(thing.range.upperBound)
    bag.add("after", after)
    bag.add("after-kind", after, kind)
    bag.add("before", words.before(thing.range.lowerBound))
    if case .standIn = thing.kind {
      bag.add("stand-in-distance", [1, 2, 3, 4, 8, 20].count { thing.distance >= $0 }.part(upTo: 6), thing.isSameBlock.part)
    }
    bag.add("denied", isDenied(thing.range).part, kind)
    if let reason = sentence.refused[thing.range] {
      bag.add("told-refused", reason.rawValue)
      bag.add("told-refused-kind", kind)
    }
    bag.add("name", text.phrase(thing.range.prefix(24)).lowercased())
    return bag
  }

  /// Whether a word of denial stands near the name: in English before it, in Japanese behind it.
  private func isDenied(_ name: Range<Int>) -> Bool {
    let whole = sentence.reading.sentence.range
    if sentence.isJapanese {
      let rest = name.upperBound..<max(name.upperBound, min(whole.upperBound, name.upperBound + 18))
      return Self.japaneseDenials.first(in: rest, of: text.scalars) != nil
    }
    let before = max(whole.lowerBound, name.lowerBound - 40)..<max(whole.lowerBound, name.lowerBound)
    return Self.englishDenials.first(in: before, of: text.scalars) != nil
  }

  /// Whether a word of denial stands anywhere in a sentence.
  static func denies(_ sentence: ReadSentence, _ text: NormalText) -> Bool {
    (sentence.isJapanese ? japaneseDenials : englishDenials).first(in: sentence.reading.sentence.range, of: text.scalars) != nil
  }

  private static let japaneseDenials = WordList(["ない", "ません", "なく", "おらず", "なし", "ぬ", "なかった"])
  private static let englishDenials = WordList([
    " no ", "No ", " not ", "n't ", "either ", " none ", " nor ", " never ", " without ",
  ])

  private func hints(_ wording: FreeWording, _ type: String, _ none: FeatureBag) -> FeatureBag {
    var bag = none
    bag.add("head", wording.head, type)
    bag.add("hints", wording.hints.count.part(upTo: 3), wording.near.count.part(upTo: 2), type)
    for hint in wording.hints { bag.add("hint", hint, type) }
    for hint in wording.near { bag.add("near", hint, type) }
    return bag
  }
}
