import AllianceNetwork

/// What a sentence is, in numbers.
struct SentenceFacts: FeatureFacts {
  static var kind: UInt8 { 9 }

  let isJapanese: Bool
  let place: Block.Kind
  /// How many parties and how many types it names, and how many words in it tell of a status.
  let parties: UInt8
  let types: UInt8
  let statuses: UInt8
  let hasDate: Bool
  let isQuestion: Bool

  func add(to bag: inout FeatureBag) {
    bag.add("language", isJapanese ? "ja" : "en")
    bag.add("place", place.part)
    bag.add("parties", parties.part(upTo: 6))
    bag.add("types", types.part(upTo: 3))
    bag.add("date", hasDate.part)
    bag.add("question", isQuestion.part)
    bag.add("statuses", statuses.part(upTo: 2))
  }
}

/// The cues of a sentence.
struct CueFacts: FeatureFacts {
  static var kind: UInt8 { 10 }

  let cues: Cues
  /// Whether words of a commitment to aid stand in it.
  let hasCommitment: Bool

  func add(to bag: inout FeatureBag) {
    for cue in cues.cues { bag.add("cue", cue.rawValue) }
    if hasCommitment { bag.add("cue", "commitment") }
  }
}

/// What an agreement is to its sentence and to the text, in numbers.
struct ThingFacts: FeatureFacts {
  static var kind: UInt8 { 11 }

  let type: AgreementType
  let naming: CandidateThing.Naming
  let place: Block.Kind
  /// How often the text names the type, and how many types it names more often.
  let count: UInt8
  let rank: UInt8
  /// How many sentences name a type, as steps of the profile's density, and how many there are.
  let density: UInt8
  let length: UInt8
  /// Whether the text has spoken of an agreement shortly before.
  let isSpokenOf: Bool

  func add(to bag: inout FeatureBag) {
    let kind = naming.rawValue
    let density = density.part(upTo: 5)
    let length = length.part(upTo: 5)
    bag.add("type", type.rawValue)
    bag.add("kind", kind)
    bag.add("type-kind", type.rawValue, kind)
    bag.add("place-kind", place.part, kind)
    bag.add("type-count", count.part(upTo: 3))
    bag.add("type-rank", rank.part(upTo: 3))
    bag.add("density", density, kind)
    bag.add("density-length", density, length)
    bag.add("length", length, kind)
    bag.add("spoken", isSpokenOf.part, kind)
  }
}

/// What tells of an agreement that the sentence does not name.
struct CarriedFacts: FeatureFacts {
  static var kind: UInt8 { 12 }

  let naming: CandidateThing.Naming
  /// How many sentences lie between.
  let distance: UInt8
  /// Whether it was named in this same paragraph.
  let isSameBlock: Bool
  /// How many types the sentence names itself, and how many words that tell where an agreement stands.
  let types: UInt8
  let statuses: UInt8
  let hasDate: Bool

  func add(to bag: inout FeatureBag) {
    let distance = distance.part(upTo: 5)
    bag.add("distance", distance)
    bag.add("distance-types", distance, (types > 0).part)
    bag.add("distance-block", distance, isSameBlock.part)
    bag.add("carried", types.part(upTo: 2), naming.rawValue)
    bag.add("carried-cues", statuses.part(upTo: 2), hasDate.part, naming.rawValue)
  }
}
