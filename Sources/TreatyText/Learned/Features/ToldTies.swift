import AllianceNetwork

/// What rules read in a sentence and in those shortly before, and what that is to each set of parties.
struct ToldTies {
  private let sentence: ReadSentence
  private let none: FeatureBag
  /// What the parties of each tie that rules read in the sentence are to each set, set by set.
  private let beside: [SetRelation]
  /// What rules read in the sentences shortly before.
  private let earlier: [(type: AgreementType, parties: [Int])]
  /// What each of these is to the set at hand, a bit each.
  private var before: [UInt8]

  init(_ sentence: ReadSentence, _ sets: CandidateSets, memory: CandidateMemory, known: KnownTies, none: FeatureBag) {
    self.sentence = sentence
    self.none = none
    let told = sentence.told.map { known.numbers($0.parties) }
    beside =
      told.isEmpty ? [] : sets.sets.flatMap { set in told.map { other in SetRelation(of: other, to: sets.members[set.members]) } }
    earlier = memory.told.map { ($0.telling.type, known.numbers($0.telling.parties)) }
    before = Array(repeating: 0, count: earlier.count)
  }

  /// Makes a set, by its sorted members, the set at hand.
  mutating func take(_ members: ArraySlice<Int>) {
    for (place, told) in earlier.enumerated() { before[place] = SetRelation(of: told.parties, to: members).bit }
  }

  /// Adds what rules read of a type between the set at hand, here and elsewhere in the text.
  func add(
    _ type: AgreementType, _ naming: CandidateThing.Naming, _ set: SetView, isTypeInText: Bool, isInText: Bool,
    to tally: inout Tally
  ) {
    var beside: UInt8 = 0
    var isOtherType = false
    var own: FeatureBag?
    for (place, told) in sentence.told.enumerated() {
      let relation = self.beside[set.index * sentence.told.count + place]
      if relation == .same, told.type == type {
        var bag = own ?? none
        bag.add("told", told.rule)
        bag.add("told-kind", naming.rawValue, told.basis.rawValue)
        own = bag
      } else if relation == .same {
        isOtherType = true
      } else if told.type == type {
        beside |= relation.bit
      }
    }
    if let own { tally.add(own) }
    var before: UInt8 = 0
    for (place, told) in earlier.enumerated() where told.type == type { before |= self.before[place] }
    if before != 0 {
      tally.add(
        ParallelFacts(before: before, naming: naming, missing: UInt8(set.missing, upTo: 2), size: UInt8(set.size, upTo: 3)))
    }
    tally.add(
      ToldFacts(
        beside: beside, isOtherType: isOtherType, size: UInt8(set.size, upTo: 4), naming: naming, isTypeInText: isTypeInText,
        isInText: isInText))
  }
}
