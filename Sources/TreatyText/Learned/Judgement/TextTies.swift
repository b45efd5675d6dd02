import AllianceNetwork

/// The ties that a text may tell of, each with the sentences where it may, and what is known of each over the whole text.
struct TextTies {
  /// A tie, its parties as numbers of ``KnownTies``, sorted.
  struct Tie: Hashable {
    var type: AgreementType
    var members: [Int]

    init(type: AgreementType, members: [Int]) {
      self.type = type
      self.members = members
    }

    /// The tie that rules read.
    init(_ telling: Telling, _ known: KnownTies) {
      self.init(type: telling.type, members: known.numbers(telling.parties).sorted())
    }
  }

  /// What weighing came to in one sentence.
  struct Sighting {
    /// The tie, by position.
    var tie: Int
    /// The sentence, by position among those that have candidates.
    var sentence: Int
    /// The chance, in thousandths.
    var chance: Int
    /// The logarithm of the odds by the weights alone, in thousandths.
    var odds: Int
    /// How the sentence names the agreement, by its order.
    var naming: Int
    /// How many of the parties it leaves unsaid.
    var unsaid: Int
    /// Whether it has a date, and a word of denial.
    var isDated: Bool
    var isDenied: Bool
  }

  /// Chances below this are left out where those of other ties are added up.
  private static let possible = 100
  /// What a tie that rules read counts, at least, where the chances of others are added up.
  private static let told = 900

  /// The ties, in the order in which they were found.
  private(set) var ties: [Tie] = []
  private var places: [Tie: Int] = [:]
  /// The sightings of each tie, in the order of the text.
  private(set) var sightings: [[Sighting]] = []
  /// The sightings of each sentence.
  private var sentences: [[Sighting]] = []
  private var sentence = -1
  /// What rules read: 1 as a thing that is only named, 2 as stated.
  private var told: [Tie: Int] = [:]

  /// Notes what rules read.
  mutating func note(told telling: Telling, _ known: KnownTies) {
    let tie = Tie(telling, known)
    told[tie] = max(told[tie] ?? 0, telling.basis == .stated ? 2 : 1)
  }

  /// Notes a candidate of a reading's sentence, in the order of the text; the position of its tie.
  mutating func add(_ candidate: CandidateReader.Weighed, _ reading: Reading, _ known: KnownTies) -> Int {
    if candidate.sentence != sentence {
      sentence = candidate.sentence
      sentences.append([])
    }
    let tie = Tie(type: candidate.thing.type, members: known.numbers(candidate.parties).sorted())
    let place = places[tie] ?? ties.count
    if place == ties.count {
      places[tie] = place
      ties.append(tie)
      sightings.append([])
    }
    let sighting = Sighting(
      tie: place, sentence: sentences.count - 1, chance: Int((LearnedReader.chance(candidate.score) * 1000).rounded()),
      odds: Int(candidate.odds), naming: candidate.thing.naming.order, unsaid: candidate.unsaid,
      isDated: !reading.dates.isEmpty, isDenied: reading.first(.deny, in: reading.sentence.range) != nil)
    sightings[place].append(sighting)
    sentences[sentences.count - 1].append(sighting)
    return place
  }

  /// What is known of each tie, in order. O(sightings · log of those of a sentence) and, for each tie, the candidates of its best sentence, which are bounded.
  func facts(_ known: KnownTies) -> [TieFacts] {
    let whole = Whole(self, known)
    let sorted = sentences.map { $0.sorted { ($0.chance, $1.tie) > ($1.chance, $0.tie) } }
    return ties.indices.map { place in
      var facts = TieFacts()
      addPlaces(of: place, whole, sorted, to: &facts)
      addText(of: place, whole, known, to: &facts)
      return facts
    }
  }

  /// Sums over all ties of a text.
  private struct Whole {
    var best: [Int]
    var told: [Int]
    var ofType: [AgreementType: Int] = [:]
    var ofMembers: [[Int]: [(type: AgreementType, chance: Int)]] = [:]
    var ofParty: [Int]
    var ofTypeAndParty: [AgreementType: [Int: Int]] = [:]
    var toldOfType: [AgreementType: Int] = [:]
    var toldOfParty: [Int]
    var toldTies = 0
    var greatest = 0
    var sum = 0

    init(_ text: TextTies, _ known: KnownTies) {
      ofParty = Array(repeating: 0, count: known.codes.count)
      toldOfParty = ofParty
      told = text.ties.map { text.told[$0] ?? 0 }
      best = text.sightings.map { $0.map(\.chance).max() ?? 0 }
      for (tie, kind) in text.told where kind == 2 {
        toldTies += 1
        toldOfType[tie.type, default: 0] += 1
        for member in tie.members { toldOfParty[member] += 1 }
      }
      for place in text.ties.indices {
        let tie = text.ties[place]
        if told[place] == 2 { best[place] = max(best[place], TextTies.told) }
        let chance = best[place]
        greatest = max(greatest, chance)
        sum += chance
        ofMembers[tie.members, default: []].append((tie.type, chance))
        guard chance >= TextTies.possible else { continue }
        ofType[tie.type, default: 0] += chance
        for member in tie.members {
          ofParty[member] += chance
          ofTypeAndParty[tie.type, default: [:]][member, default: 0] += chance
        }
      }
    }
  }

  /// Adds what its own sentences say.
  private func addPlaces(of place: Int, _ whole: Whole, _ sorted: [[Sighting]], to facts: inout TieFacts) {
    let tie = ties[place]
    let own = sightings[place].sorted { ($0.chance, $1.sentence) > ($1.chance, $0.sentence) }
    guard let top = own.first else { return }
    let none = own.reduce(1.0) { $0 * (1 - Double($1.chance) / 1000) }
    facts[.best] = top.chance
    facts[.second] = own.dropFirst().first?.chance ?? 0
    facts[.any] = Int((1000 * (1 - none)).rounded())
    facts[.places] = own.count
    facts[.possible] = own.count { $0.chance > 100 }
    facts[.likely] = own.count { $0.chance > 300 }
    facts[.odds] = top.odds
    facts[.mostOdds] = own.map(\.odds).max() ?? 0
    facts[.naming] = top.naming
    facts[.unsaid] = top.unsaid
    facts[.dated] = top.isDated ? 1 : 0
    facts[.denied] = top.isDenied ? 1 : 0
    let beside = sorted[top.sentence]
    let ofType = beside.filter { ties[$0.tie].type == tie.type }
    let rivals = ofType.lazy.filter { $0.tie != place }
    facts[.rival] = rivals.first?.chance ?? 0
    facts[.nextRival] = rivals.dropFirst().first?.chance ?? 0
    facts[.sharing] = rivals.first { ties[$0.tie].members.contains(where: tie.members.contains) }?.chance ?? 0
    facts[.lead] = top.chance - facts[.rival]
    facts[.leadSharing] = top.chance - facts[.sharing]
    addShape(of: tie, rivals.map { (ties[$0.tie].members, $0.chance) }, to: &facts)
    facts[.ofType] = ofType.reduce(0) { $0 + $1.chance }
    facts[.typeCount] = ofType.count
    facts[.ofSentence] = beside.reduce(0) { $0 + $1.chance }
    facts[.sentenceCount] = beside.count
    let before = top.sentence > 0 ? sorted[top.sentence - 1] : []
    let behind = top.sentence + 1 < sorted.count ? sorted[top.sentence + 1] : []
    facts[.typeBefore] = before.first { $0.tie != place && ties[$0.tie].type == tie.type }?.chance ?? 0
    facts[.typeBehind] = behind.first { $0.tie != place && ties[$0.tie].type == tie.type }?.chance ?? 0
    facts[.partiesBefore] = before.first { ties[$0.tie].members == tie.members }?.chance ?? 0
    facts[.sentence] = top.sentence
    facts[.sentences] = sorted.count
    facts[.place] = 1000 * top.sentence / sorted.count
  }

  /// Adds how the others of its type in its best sentence lie to it, those with the best chances first.
  private func addShape(of tie: Tie, _ others: [(members: [Int], chance: Int)], to facts: inout TieFacts) {
    let own = Set(tie.members)
    facts[.containing] = others.first { $0.members.count > own.count && own.isSubset(of: $0.members) }?.chance ?? 0
    facts[.contained] = others.first { $0.members.count < own.count && own.isSuperset(of: $0.members) }?.chance ?? 0
    let sums = tie.members.map { member in others.reduce(0) { $1.members.contains(member) ? $0 + $1.chance : $0 } }
    facts[.leastThere] = sums.min() ?? 0
    facts[.mostThere] = sums.max() ?? 0
    guard own.count == 2 else { return }
    var third: [Int: [Int: Int]] = [:]
    for other in others where other.members.count == 2 {
      let (first, second) = (other.members[0], other.members[1])
      guard own.contains(first) != own.contains(second) else { continue }
      let (shared, beyond) = own.contains(first) ? (first, second) : (second, first)
      third[beyond, default: [:]][shared] = max(third[beyond]?[shared] ?? 0, other.chance)
    }
    facts[.triangle] = third.values.filter { $0.count == 2 }.map { $0.values.min() ?? 0 }.max() ?? 0
  }

  /// Adds what the tie is and what the text tells besides.
  private func addText(of place: Int, _ whole: Whole, _ known: KnownTies, to facts: inout TieFacts) {
    let tie = ties[place]
    let isTold = whole.told[place] == 2
    facts[.type] = tie.type.rank
    facts[.size] = tie.members.count
    facts[.known] = known.types(among: tie.members[...]).contains(TypeSet(tie.type)) ? 1 : 0
    facts[.told] = whole.told[place]
    let counted = whole.best[place] >= Self.possible ? whole.best[place] : 0
    let parties = tie.members.map { whole.ofParty[$0] - counted }
    let others = (whole.ofMembers[tie.members] ?? []).filter { $0.type != tie.type }.map(\.chance)
    facts[.typeWhole] = (whole.ofType[tie.type] ?? 0) - counted
    facts[.partiesWhole] = others.reduce(0) { $0 + ($1 >= Self.possible ? $1 : 0) }
    facts[.leastParty] = parties.min() ?? 0
    facts[.mostParty] = parties.max() ?? 0
    let ofType = tie.members.map { (whole.ofTypeAndParty[tie.type]?[$0] ?? 0) - counted }
    facts[.leastOfType] = 1000 * (ofType.min() ?? 0) / (1000 + facts[.typeWhole])
    facts[.mostOfType] = 1000 * (ofType.max() ?? 0) / (1000 + facts[.typeWhole])
    facts[.leastShare] = 1000 * facts[.leastParty] / (1000 + whole.sum)
    facts[.mostShare] = 1000 * facts[.mostParty] / (1000 + whole.sum)
    facts[.otherType] = others.max() ?? 0
    facts[.greatest] = whole.greatest
    facts[.whole] = whole.sum
    facts[.ties] = ties.count
    facts[.toldTies] = whole.toldTies
    facts[.toldOfType] = (whole.toldOfType[tie.type] ?? 0) - (isTold ? 1 : 0)
    let told = tie.members.map { whole.toldOfParty[$0] - (isTold ? 1 : 0) }
    facts[.leastTold] = told.min() ?? 0
    facts[.mostTold] = told.max() ?? 0
  }
}
