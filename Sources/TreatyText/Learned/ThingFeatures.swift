import AllianceNetwork

/// What is the same for all candidates of one agreement in a sentence.
struct ThingFeatures {
  /// The features of the agreement alone.
  private(set) var bag: FeatureBag

  init(
    _ thing: CandidateThing, _ sentence: ReadSentence, _ features: SentenceFeatures, _ profile: DocumentProfile,
    _ text: NormalText
  ) {
    let kind = thing.naming.rawValue
    let type = thing.type.rawValue
    var bag = FeatureBag(isNamed: features.bag.isNamed)
    bag.add("type", type)
    bag.add("kind", kind)
    bag.add("type-kind", type, kind)
    bag.add("place-kind", sentence.reading.kind.part, kind)
    bag.add("type-count", (profile.types[thing.type] ?? 0).part(upTo: 3))
    bag.add("type-rank", (profile.ranked.firstIndex(of: thing.type) ?? 3).part(upTo: 3))
    let density = Self.bin(profile.density, [5, 15, 30, 50, 75])
    let length = Self.bin(profile.length, [8, 16, 32, 64, 128])
    bag.add("density", density, kind)
    bag.add("density-length", density, length)
    bag.add("length", length, kind)
    if thing.isOwn {
      let words = WordsBeside(text: text, isJapanese: sentence.isJapanese)
      let after = words.after(thing.range.upperBound)
      bag.add("after", after)
      bag.add("after-kind", after, kind)
      bag.add("before", words.before(thing.range.lowerBound))
      if let reason = sentence.refused[thing.range] {
        bag.add("told-refused", reason.rawValue)
        bag.add("told-refused-kind", kind)
      }
      bag.add("name", text.string(thing.range.prefix(24)).lowercased())
    } else {
      let count = Set(sentence.reading.things.compactMap(\.type)).count
      bag.add("distance", thing.distance.part(upTo: 3))
      bag.add("distance-types", thing.distance.part(upTo: 3), (features.typeCount > 0).part)
      bag.add("carried", count.part(upTo: 2), kind)
    }
    if let wording = thing.wording {
      bag.add("head", wording.head, type)
      bag.add("hints", wording.hints.count.part(upTo: 3), wording.near.count.part(upTo: 2), type)
      for hint in wording.hints { bag.add("hint", hint, type) }
      for hint in wording.near { bag.add("near", hint, type) }
    }
    self.bag = bag
  }

  private static func bin(_ value: Int, _ steps: [Int]) -> String {
    (steps.firstIndex { value < $0 } ?? steps.count).part(upTo: steps.count)
  }
}
