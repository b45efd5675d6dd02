import AllianceNetwork

/// Makes the candidates of a text, sentence by sentence, and weighs them.
///
/// A candidate is an agreement that a sentence names, or that one before it named, and a set of parties between whom it may be. Rules read what is said in ways
/// that were foreseen; weighing candidates reads what is said in others. See ARCHITECTURE.md.
struct CandidateReader {
  /// A candidate and what speaks for it.
  struct Weighed {
    var thing: CandidateThing
    var parties: [PartyCode]
    /// The sentence, by position among those that were read.
    var sentence: Int
    /// The logarithm of the odds that the text tells of this tie.
    var score: Double
    /// The features; named where that was asked for.
    var features: FeatureBag
  }

  /// Of a sentence with very many agreements only the first count.
  private static let mostThings = 16
  /// Types that need a giver, which is not weighed.
  private static let unread: Set<AgreementType> = [.armsSupply, .basing]

  let text: NormalText
  let registry: Registry
  let known: KnownTies
  let wording: FreeWordingReader
  let sentences: [ReadSentence]
  let home: PartyCode?

  /// Calls `use` with every candidate, in the order of the text. Time grows with the length of the text: the candidates of a sentence are bounded.
  func each(_ weights: Weights, isNamed: Bool, least: Double = -.infinity, _ use: (Weighed) -> Void) {
    let profile = DocumentProfile(sentences, home: home)
    var memory = CandidateMemory()
    for (index, sentence) in sentences.enumerated() {
      defer { memory.remember(sentence) }
      let context = memory.parties(profile)
      let taken = sentence.reading.things.map(\.range)
      let free = wording.read(
        sentence.reading.sentence.range, of: text, isJapanese: sentence.isJapanese, outside: taken)
      let things = Array(
        memory.things(of: sentence, free: free).filter { !Self.unread.contains($0.type) }
          .prefix(Self.mostThings))
      guard !things.isEmpty else { continue }
      let sets = CandidateSets(sentence, things, context: context, pair: memory.pair, known: known).sets
      guard !sets.isEmpty else { continue }
      let features = SentenceFeatures(sentence, text, isNamed: isNamed)
      let between = SetFeatures(
        text: text, known: known, profile: profile, sentence: sentence, features: features, things: things,
        context: context
      )
      let base = weights.base + weights.sum(features.bag)
      let shared = sets.map { set in
        let bag = between.bag(set)
        return (bag: bag, sum: weights.sum(bag))
      }
      for thing in things {
        let own = ThingFeatures(thing, sentence, features, profile, text)
        let start = base + weights.sum(own.bag)
        for (set, common) in zip(sets, shared) {
          guard var bag = between.bag(thing, own.kind, set) else { continue }
          let score = start + common.sum + weights.sum(bag)
          guard score >= least else { continue }
          if isNamed {
            bag.add(features.bag)
            bag.add(own.bag)
            bag.add(common.bag)
          }
          use(Weighed(thing: thing, parties: set.parties, sentence: index, score: score, features: bag))
        }
      }
    }
  }
}
