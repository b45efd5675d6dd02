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
    /// The features with their names; empty where nobody asked for them.
    var features: FeatureBag
  }

  /// Which candidates somebody wants to hear of: those that score well enough, and those that are told already.
  struct Wanted {
    /// The least score, in thousandths.
    var least = Int32.min
    /// The ties of which one wants to hear whatever their score.
    var told = TypesOfSets()
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

  /// Calls `use` with every candidate that is wanted, in the order of the text. Time grows with the length of the text: the candidates of a sentence are bounded.
  func each(_ weights: Weights, isNamed: Bool, _ wanted: Wanted = Wanted(), _ use: (Weighed) -> Void) {
    let profile = DocumentProfile(sentences, home: home, known: known)
    var memory = CandidateMemory()
    var tally = Tally(weights, isNamed: isNamed)
    for (index, sentence) in sentences.enumerated() {
      defer { memory.remember(sentence) }
      let taken = sentence.reading.things.map(\.range)
      let free = wording.read(
        sentence.reading.sentence.range, of: text, isJapanese: sentence.isJapanese, outside: taken)
      let things = Array(
        memory.things(of: sentence, free: free).filter { !Self.unread.contains($0.type) }
          .prefix(Self.mostThings))
      guard !things.isEmpty else { continue }
      let parties = SentenceParties(sentence, context: memory.parties(profile), known: known)
      let sets = CandidateSets(sentence, parties, things, pair: memory.pair, known: known)
      guard !sets.sets.isEmpty else { continue }
      let features = SentenceFeatures(sentence, text, isNamed: isNamed)
      let own = things.map { WeighedBag(ThingFeatures($0, sentence, features, profile, text).bag, weights) }
      let shared = WeighedBag(features.bag, weights)
      var between = SetFeatures(
        text: text, known: known, profile: profile, sentence: sentence, features: features, things: things,
        parties: parties, sets: sets, weights: weights, isNamed: isNamed)
      var found: [(thing: Int, set: Int, score: Int32, features: FeatureBag)] = []
      for set in sets.sets.indices {
        let view = between.view(set)
        let told = wanted.told[view.members]
        tally.clear()
        between.add(view, to: &tally)
        let start = (tally.sum, tally.bag)
        for thing in things.indices {
          tally.restart(from: start)
          guard between.add(thing, view, to: &tally) else { continue }
          let score = weights.base + shared.sum + own[thing].sum + tally.sum
          guard score >= wanted.least || told.contains(TypeSet(things[thing].type)) else { continue }
          if isNamed {
            tally.add(shared)
            tally.add(own[thing])
          }
          found.append((thing, set, score, tally.bag))
        }
      }
      for candidate in found.sorted(by: { ($0.thing, $0.set) < ($1.thing, $1.set) }) {
        let members = sets.members[sets.sets[candidate.set].members]
        use(
          Weighed(
            thing: things[candidate.thing], parties: members.map { known.codes[$0] }, sentence: index,
            score: Weights.number(candidate.score), features: candidate.features))
      }
    }
  }
}
