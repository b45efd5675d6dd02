/// The agreements that a sentence may tell of without a word for their type, since the registry knows them between its parties: `Canadian ships have had one since 2019`.
///
/// The registry is asked where the sentence names all the parties, where a word in it stands for an agreement, or where it names a year in which something became of
/// the agreement; and only where the text has spoken of an agreement shortly before.
struct KnownThings {
  private let known: KnownTies
  /// The years that the sentence names.
  private let years: Set<Int>
  /// Whether a word in it stands for an agreement whose type it does not name.
  private let hasStandIn: Bool

  /// Whether the text has spoken of an agreement shortly before this sentence, or does in it.
  private let isSpokenOf: Bool

  init(_ sentence: ReadSentence, _ known: KnownTies, isSpokenOf: Bool) {
    self.isSpokenOf = isSpokenOf || !sentence.reading.things.isEmpty || sentence.negotiates
    self.known = known
    years = Set(sentence.reading.dates.map(\.date.year))
    hasStandIn = sentence.reading.things.contains { $0.type == nil }
  }

  /// The types of what is known between these parties and became something in a year that the sentence names.
  func dated(_ members: ArraySlice<Int>) -> TypeSet { known.types(among: members, in: years) }

  /// The types of what the sentence may tell of between these parties, `missing` of whom it does not name.
  func types(_ members: ArraySlice<Int>, missing: Int) -> TypeSet {
    guard isSpokenOf else { return [] }
    return missing == 0 || hasStandIn ? known.types(among: members) : dated(members)
  }

  /// What the sentence may tell of beside the agreements that it names, by type.
  func things(besides named: [CandidateThing], of sets: CandidateSets, at start: Int) -> [CandidateThing] {
    var types: TypeSet = []
    for set in sets.sets {
      types.formUnion(self.types(sets.members[set.members], missing: sets.places[set.members].count { $0 < 0 }))
    }
    for thing in named { types.remove(TypeSet(thing.type)) }
    return types.all.map { CandidateThing(range: start..<start, type: $0, kind: .known) }
  }
}
