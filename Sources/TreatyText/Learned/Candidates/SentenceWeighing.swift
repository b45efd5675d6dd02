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
  let offer: KnownThings

  /// What was added up so far.
  private struct Sum {
    let sum: Int32
    let asked: [Int32]
    let bag: FeatureBag?

    init(_ tally: borrowing Tally) {
      sum = tally.sum
      asked = tally.asked
      bag = tally.bag.isWhole ? tally.bag : nil
    }
  }

  /// Calls `use` with every candidate that `isWanted`, by the sum of its weights, the sets in order and the agreements of each in order, by their places, with that sum,
  /// the score of `trees` where there are any, and what was added up of it.
  func each(
    _ tally: inout Tally, trees: Trees?, where isWanted: (_ thing: Int, _ set: Int, _ sum: Int32) -> Bool,
    _ use: (_ thing: Int, _ set: Int, _ sum: Int32, _ score: Int32?, _ tally: borrowing Tally) -> Void
  ) {
    let features = SentenceFeatures(sentence, text)
    tally.restart(asks: trees != nil)
    features.add(to: &tally, parties: parties.all.count)
    let whole = Sum(tally)
    let alone = ThingFeatures(
      sentence: sentence, features: features, profile: profile, text: text,
      isSpokenOf: memory.speaksOfAgreements(sentence.ordinal))
    let own = things.map { thing in
      tally.restart(asks: trees != nil)
      alone.add(thing, to: &tally)
      return Sum(tally)
    }
    var between = SetFeatures(
      text: text, known: known, profile: profile, sentence: sentence, features: features, things: things,
      parties: parties, sets: sets, memory: memory, offer: offer, none: tally.none)
    var reaches = [TreeLeaves.Reach?](repeating: nil, count: things.count)
    for set in sets.sets.indices {
      let view = between.view(set)
      tally.restart()
      between.add(view, to: &tally)
      let start = Sum(tally)
      var ofSet: TreeLeaves.Reach?
      for thing in things.indices {
        tally.restart(start.sum, start.bag)
        guard between.add(thing, view, to: &tally) else { continue }
        if let bag = whole.bag { tally.add(bag) } else { tally.add(whole.sum) }
        if let bag = own[thing].bag { tally.add(bag) } else { tally.add(own[thing].sum) }
        guard isWanted(thing, set, tally.sum) else { continue }
        guard let leaves = trees?.leaves else {
          use(thing, set, tally.sum, nil, tally)
          continue
        }
        let sum = tally.sum
        let reach = reaches[thing] ?? leaves.reach(leaves.all, with: whole.asked + own[thing].asked)
        reaches[thing] = reach
        if ofSet == nil {
          tally.restart(asks: true)
          between.add(view, to: &tally)
          ofSet = leaves.reach(leaves.all, with: tally.asked)
        }
        tally.restart(asks: true)
        _ = between.add(thing, view, to: &tally)
        use(thing, set, sum, leaves.score(reach, ofSet ?? leaves.all, with: tally.asked), tally)
      }
    }
  }
}
