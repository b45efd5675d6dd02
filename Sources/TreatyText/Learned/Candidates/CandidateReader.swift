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
    /// The same by the weights alone, in thousandths.
    var odds: Int32
    /// How many of the parties the sentence leaves unsaid.
    var unsaid: Int
    /// Its place among all that were wanted.
    var order: Int
    /// The features; empty where only a sum was asked for.
    var features: FeatureBag
  }

  /// Which candidates somebody wants to hear of: those that score well enough, and those that are told already.
  struct Wanted {
    /// The least score by the weights alone, in thousandths.
    var least = Int32.min
    /// The ties of which one wants to hear whatever their score.
    var told = TypesOfSets()
  }

  /// Of a sentence with very many agreements only the first count.
  private static let mostThings = 16

  let text: NormalText
  let registry: Registry
  let known: KnownTies
  let wording: FreeWordingReader
  let sentences: [ReadSentence]
  let home: PartyCode?

  /// Calls `use` with every candidate that is wanted, in the order of the text. Time grows with the length of the text: the candidates of a sentence are bounded.
  ///
  /// `sums` knows what facts count by the weights, and knows more afterwards. With `trees` the candidates that are wanted by their weights are looked at again, with
  /// all that is known of them, and have the score of the trees.
  func each(
    _ sums: inout FactSums, _ keeps: FeatureBag.Keeps, _ wanted: Wanted = Wanted(), trees: Trees? = nil, _ use: (Weighed) -> Void
  ) {
    let profile = DocumentProfile(sentences, home: home, known: known)
    var memory = CandidateMemory()
    let base = sums.weights.base
    var order = 0
    var tally = Tally(taking: &sums, keeps: trees == nil ? keeps : .sums)
    var again = Tally(weights: tally.sums.weights, keeps: keeps)
    defer { sums = tally.sums }
    for (index, sentence) in sentences.enumerated() {
      let taken = sentence.reading.things.filter { $0.type != nil }.map(\.range)
      let free = wording.read(
        sentence.reading.sentence.range, of: text, isJapanese: sentence.isJapanese, outside: taken)
      defer {
        memory.remember(
          sentence, free: free, hinted: sentence.isHead ? wording.types(hintedIn: sentence.reading.sentence.range, of: text) : [],
          isDenial: ThingFeatures.denies(sentence, text), known: known)
      }
      guard !sentence.reading.isEmpty || !free.isEmpty else { continue }
      let named = Array(
        memory.things(of: sentence, free: free, profile).prefix(Self.mostThings))
      let parties = SentenceParties(
        sentence, context: memory.parties(profile, block: sentence.reading.sentence.block), known: known)
      guard !named.isEmpty || !parties.all.isEmpty else { continue }
      let sets = CandidateSets(sentence, parties, named, memory: memory, known: known)
      let offer = KnownThings(sentence, known, isSpokenOf: memory.speaksOfAgreements(sentence.ordinal))
      let things = named + offer.things(besides: named, of: sets, at: sentence.reading.sentence.range.lowerBound)
      guard !things.isEmpty, !sets.sets.isEmpty else { continue }
      let weighing = SentenceWeighing(
        text: text, known: known, profile: profile, sentence: sentence, things: things, parties: parties, sets: sets,
        memory: memory, offer: offer)
      var found: [(thing: Int, set: Int, score: Int32, odds: Int32, features: FeatureBag)] = []
      let told = sets.sets.map { wanted.told[sets.members[$0.members]] }
      weighing.each(&tally, trees: trees) { thing, set, sum in
        base &+ sum >= wanted.least || told[set].contains(TypeSet(things[thing].type))
      } _: { thing, set, sum, score, tally in
        found.append((thing, set, score ?? base &+ sum, base &+ sum, tally.bag))
      }
      if trees != nil, keeps != .sums, !found.isEmpty {
        // Explained in full: what is scored fast leaves out the names.
        let scores = Dictionary(uniqueKeysWithValues: found.map { ($0.set << 8 | $0.thing, $0.score) })
        found.removeAll()
        weighing.each(&again, trees: nil) { thing, set, _ in
          scores[set << 8 | thing] != nil
        } _: { thing, set, sum, _, tally in
          if let score = scores[set << 8 | thing] { found.append((thing, set, score, base &+ sum, tally.bag)) }
        }
      }
      for candidate in found.sorted(by: { ($0.thing, $0.set) < ($1.thing, $1.set) }) {
        let places = sets.sets[candidate.set].members
        let members = sets.members[places]
        use(
          Weighed(
            thing: things[candidate.thing], parties: members.map { known.codes[$0] }, sentence: index,
            score: Weights.number(candidate.score), odds: candidate.odds, unsaid: sets.places[places].count { $0 < 0 },
            order: order, features: candidate.features))
        order += 1
      }
    }
  }
}
