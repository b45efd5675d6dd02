import AllianceNetwork

/// The weighing of one sentence: every agreement that it may tell of with every set of parties.
struct SentenceWeighing {
  let text: NormalText
  let known: KnownTies
  let profile: DocumentProfile
  let sentence: ReadSentence
  let things: [CandidateThing]
  let parties: SentenceParties
  let sets: CandidateSets
  let memory: CandidateMemory

  /// What was added up so far.
  private struct Sum {
    let sum: Int32
    let bag: FeatureBag?

    init(_ tally: borrowing Tally) {
      sum = tally.sum
      bag = tally.bag.isWhole ? tally.bag : nil
    }
  }

  /// Calls `use` with every candidate that `isWanted`, the sets in order and the agreements of each in order, by their places, and with what was added up of it.
  func each(
    _ tally: inout Tally, where isWanted: (_ thing: Int, _ set: Int) -> Bool = { _, _ in true },
    _ use: (_ thing: Int, _ set: Int, _ tally: borrowing Tally) -> Void
  ) {
    let features = SentenceFeatures(sentence, text)
    tally.restart()
    features.add(to: &tally, parties: parties.all.count)
    let whole = Sum(tally)
    let alone = ThingFeatures(sentence: sentence, features: features, profile: profile, text: text)
    let own = things.map { thing in
      tally.restart()
      alone.add(thing, to: &tally)
      return Sum(tally)
    }
    var between = SetFeatures(
      text: text, known: known, profile: profile, sentence: sentence, features: features, things: things,
      parties: parties, sets: sets, memory: memory, none: tally.none)
    for set in sets.sets.indices {
      let wanted = things.indices.filter { isWanted($0, set) }
      guard !wanted.isEmpty else { continue }
      let view = between.view(set)
      tally.restart()
      between.add(view, to: &tally)
      let start = Sum(tally)
      for thing in wanted {
        tally.restart(start.sum, start.bag)
        guard between.add(thing, view, to: &tally) else { continue }
        if let bag = whole.bag { tally.add(bag) } else { tally.add(whole.sum) }
        if let bag = own[thing].bag { tally.add(bag) } else { tally.add(own[thing].sum) }
        use(thing, set, tally)
      }
    }
  }
}
