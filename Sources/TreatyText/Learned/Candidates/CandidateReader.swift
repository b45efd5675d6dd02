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

  /// What was added up so far.
  private struct Sum {
    let sum: Int32
    let bag: FeatureBag?

    init(_ tally: borrowing Tally) {
      sum = tally.sum
      bag = tally.bag.isNamed ? tally.bag : nil
    }
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
  ///
  /// `sums` knows what facts count by the weights, and knows more afterwards.
  func each(_ sums: inout FactSums, isNamed: Bool, _ wanted: Wanted = Wanted(), _ use: (Weighed) -> Void) {
    let profile = DocumentProfile(sentences, home: home, known: known)
    var memory = CandidateMemory()
    let weights = sums.weights
    var tally = Tally(taking: &sums, isNamed: isNamed)
    defer { sums = tally.sums }
    for (index, sentence) in sentences.enumerated() {
      let taken = sentence.reading.things.filter { $0.type != nil }.map(\.range)
      let free = wording.read(
        sentence.reading.sentence.range, of: text, isJapanese: sentence.isJapanese, outside: taken)
      defer {
        let isHeading = sentence.reading.kind == .heading
        memory.remember(
          sentence, free: free, hinted: isHeading ? wording.types(hintedIn: sentence.reading.sentence.range, of: text) : [])
      }
      guard !sentence.reading.isEmpty else { continue }
      let things = Array(
        memory.things(of: sentence, free: free).filter { !Self.unread.contains($0.type) }
          .prefix(Self.mostThings))
      guard !things.isEmpty else { continue }
      let parties = SentenceParties(sentence, context: memory.parties(profile), known: known)
      let sets = CandidateSets(sentence, parties, things, memory: memory, known: known)
      guard !sets.sets.isEmpty else { continue }
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
      var found: [(thing: Int, set: Int, score: Int32, features: FeatureBag)] = []
      for set in sets.sets.indices {
        let view = between.view(set)
        let told = wanted.told[sets.members[view.members]]
        tally.restart()
        between.add(view, to: &tally)
        let start = Sum(tally)
        for thing in things.indices {
          tally.restart(start.sum, start.bag)
          guard between.add(thing, view, to: &tally) else { continue }
          let score = weights.base + whole.sum + own[thing].sum + tally.sum
          guard score >= wanted.least || told.contains(TypeSet(things[thing].type)) else { continue }
          for case let bag? in [whole.bag, own[thing].bag] where isNamed { tally.add(bag) }
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
