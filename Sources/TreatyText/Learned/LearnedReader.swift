import AllianceNetwork
import Foundation

/// Reads ties by weighing candidates: adds those that no rule read, and doubts those that a rule read against all odds.
///
/// Every candidate is weighed in its sentence; then each tie is judged by what all its sentences, and the other ties, come to.
struct LearnedReader {
  /// The logarithm of the odds from which a tie is taken for one: 38 : 62, by which most ties come out right in texts that were not learned from.
  private static let least = -0.5
  /// The chance that one tie must have in a text of which no rule reads any: most such texts that seem to tell of less likely ones are of something else.
  private static let leastAlone = 0.55
  /// How much more is asked for each doubling of a text beyond `usual` sentences: long texts are thinner in ties than those that were learned from.
  private static let doubling = 0.9
  /// As many sentences as most texts have that were learned from.
  private static let usual = 32.0
  /// The logarithm of the odds from which a further sentence is evidence for a tie.
  private static let evident = -0.3
  /// The logarithm of the odds 4 : 96 by the weights alone, below which no trees are asked.
  private static let hopeful = -3.2
  /// The most that a tie may count which only the registry names: too little for a network (``Network``), until somebody has looked at it.
  private static let mostKnown = 0.74
  /// The logarithm of the odds 30 : 70, below which what a rule read is doubted.
  private static let doubtful = -0.85

  /// Rules that read ties of which the sentence names neither the type nor all parties: nothing in it could be weighed.
  private static let indirect: Set<String> = ["one", "of-the-like", "answer"]

  let candidates: CandidateReader
  /// What weighs a candidate where it is there; else the weights do.
  let trees: Trees?
  /// What judges a tie by the whole text where it is there; else its best candidate does.
  let judgement: Judgement?
  /// What says where a tie stands where it is there; else rules do.
  let weights: StandingWeights?
  /// What says when it came to stand there where it is there; else rules do.
  var dating: Dating?
  /// What says which way a tie of a directed type runs where it is there; else only designations are read.
  let direction: Weights?
  /// The dates that the text names.
  let dates: TextDates
  let document: PartialDate?
  let context: Context

  /// Weighs the candidates of a text of which rules read `told`; with `isExplained` it keeps what counted.
  func weighing(_ sums: inout FactSums, besides told: [Telling], isExplained: Bool = false) -> Weighing {
    let weighed = weighed(&sums, told, isExplained ? .names : .sums)
    let known = candidates.known
    let scores =
      judgement.map { judgement in weighed.text.facts(known).map(judgement.score) }
      ?? weighed.text.ties.indices.map { place in weighed.of[place].map(\.score).max() ?? -.infinity }
    var weighing = Weighing()
    doubt(told, by: zip(weighed.text.ties, scores), &weighing)
    for (telling, candidate) in added(weighed.of, zip(weighed.text.ties, scores), besides: told, weighing.doubted) {
      weighing.added.append(
        (telling, candidates.sentences[candidate.sentence].ordinal, candidate.thing.isOwn ? candidate.thing.range : nil))
      if isExplained { weighing.features[telling] = WeighedFeature.features(of: candidate.features, trees) }
    }
    weighing.restated = restated(except: weighing.doubted)
    return weighing
  }

  /// Takes what a rule read against all odds for doubted.
  private func doubt(_ told: [Telling], by judged: Zip2Sequence<[TextTies.Tie], [Double]>, _ weighing: inout Weighing) {
    let doubted = Set(judged.lazy.filter { $0.1 < Self.doubtful }.map(\.0))
    func mayBeDoubted(_ telling: Telling) -> Bool {
      telling.basis == .stated && telling.rule != MatrixReader.rule && !Self.indirect.contains(telling.rule) && isPlain(telling)
    }
    func isDoubted(_ telling: Telling) -> Bool {
      mayBeDoubted(telling) && doubted.contains(TextTies.Tie(telling, candidates.known))
    }
    func doubt(_ telling: Telling) {
      guard weighing.doubted.insert(telling).inserted else { return }
      weighing.findings.append(Abstention.doubted.finding(of: telling, in: candidates.text))
    }
    for telling in told where isDoubted(telling) {
      // Partners that a rule read together in the same words stand, or fall, where two thirds of them do.
      let others = told.filter { $0.isBeside(telling) }
      let beside = Set(others.map { TextTies.Tie($0, candidates.known) })
      let standing = beside.count { !doubted.contains($0) }
      if standing > 1, standing * 3 >= (beside.count + 1) * 2 { continue }
      doubt(telling)
      if standing > 0, (beside.count - standing + 1) * 3 >= (beside.count + 1) * 2 {
        for other in others where mayBeDoubted(other) { doubt(other) }
      }
    }
  }

  /// What the text tells beside what rules read and was not doubted, in the order of the text.
  private func added(
    _ candidates: [[CandidateReader.Weighed]], _ judged: Zip2Sequence<[TextTies.Tie], [Double]>, besides told: [Telling],
    _ doubted: Set<Telling>
  ) -> [(telling: Telling, candidate: CandidateReader.Weighed)] {
    let least = Self.least(ofSentences: self.candidates.sentences.last.map { $0.ordinal + 1 } ?? 0)
    let read = Set(told.map { TextTies.Tie($0, self.candidates.known) })
    var added: [(telling: Telling, candidate: CandidateReader.Weighed)] = []
    for (own, (tie, score)) in zip(candidates, judged) where score >= least && !read.contains(tie) {
      let best = own.map(\.score).max() ?? 0
      var sentences: Set<Int> = []
      for candidate in own where candidate.score >= min(best, Self.evident) && !isTakenUp(candidate, doubted) {
        guard sentences.insert(candidate.sentence).inserted, let telling = telling(candidate, Self.chance(score)) else {
          continue
        }
        added.append((telling, candidate))
      }
    }
    let isAlone = told.allSatisfy(doubted.contains) && !added.contains { $0.telling.confidence >= Self.leastAlone }
    // What somebody gives is mostly told in free words, which no rule reads.
    if isAlone { added.removeAll { !CandidateMemory.given.contains($0.telling.type) } }
    return added.sorted { ($0.candidate.sentence, $0.candidate.order) < ($1.candidate.sentence, $1.candidate.order) }
  }

  /// Whether a rule has read whose the agreement is, out of the words of its sentence alone, while the candidate has a party that is not in them.
  private func isTakenUp(_ candidate: CandidateReader.Weighed, _ doubted: Set<Telling>) -> Bool {
    guard candidate.thing.isOwn else { return false }
    let sentence = candidates.sentences[candidate.sentence]
    let here = sentence.codes
    guard !candidate.parties.allSatisfy(here.contains) else { return false }
    return sentence.told.contains { telling in
      telling.type == candidate.thing.type && telling.range.overlaps(candidate.thing.range) && !doubted.contains(telling)
        && telling.parties.allSatisfy(here.contains)
    }
  }

  /// What is asked of a tie in a text of so many sentences.
  static func least(ofSentences count: Int) -> Double { least + doubling * max(0, log2(Double(count) / usual)) }

  /// What is known over the whole text of each tie that it may tell of: what judging is learned from.
  func facts(_ sums: inout FactSums, besides told: [Telling]) -> [(tie: TextTies.Tie, facts: TieFacts)] {
    let text = weighed(&sums, told, .sums).text
    return Array(zip(text.ties, text.facts(candidates.known)))
  }

  /// The ties that the text may tell of, and the candidates of each, in the order of the text.
  func weighed(
    _ sums: inout FactSums, _ told: [Telling], _ keeps: FeatureBag.Keeps
  ) -> (text: TextTies, of: [[CandidateReader.Weighed]]) {
    var wanted = CandidateReader.Wanted(least: Int32((trees == nil ? Self.least : Self.hopeful) * 1000))
    var text = TextTies()
    for telling in told {
      wanted.told.insert(telling.type, candidates.known.numbers(telling.parties))
      text.note(told: telling, candidates.known)
    }
    var of: [[CandidateReader.Weighed]] = []
    candidates.each(&sums, keeps, wanted, trees: trees) { candidate in
      let place = text.add(candidate, candidates.sentences[candidate.sentence].reading, candidates.known)
      if place == of.count { of.append([]) }
      of[place].append(candidate)
    }
    return (text, of)
  }

  /// Whether it is between two states: bodies, and several together, come about in more ways than were learned.
  private func isPlain(_ telling: Telling) -> Bool {
    telling.parties.count == 2 && telling.parties.allSatisfy { candidates.registry.state($0) != nil }
  }

  func reader(of sentence: ReadSentence) -> SentenceReader {
    SentenceReader(
      text: candidates.text, registry: candidates.registry, reading: sentence.reading, isJapanese: sentence.isJapanese,
      context: context, date: document)
  }

  private func telling(_ candidate: CandidateReader.Weighed, _ chance: Double) -> Telling? {
    let sentence = candidates.sentences[candidate.sentence]
    let reading = sentence.reading
    let reader = reader(of: sentence)
    if reader.critics.contains(where: candidate.parties.contains) { return nil }
    if isSupposed(candidate.thing, sentence) || isAsked(candidate.thing, sentence, reader) { return nil }
    if candidate.thing.type == .basing, BasingReader.areTogether(candidate.parties, in: reading) { return nil }
    guard let standing = standing(candidate, reading, reader) else { return nil }
    if candidate.thing.kind == .known, standing.status != .denied, ThingFeatures.denies(sentence, candidates.text) { return nil }
    var range = candidate.thing.isOwn ? candidate.thing.range : nil
    for group in reading.groups where group.codes.contains(where: candidate.parties.contains) {
      range = range.map { min($0.lowerBound, group.range.lowerBound)..<max($0.upperBound, group.range.upperBound) } ?? group.range
    }
    if let told = standing.range {
      range = range.map { min($0.lowerBound, told.lowerBound)..<max($0.upperBound, told.upperBound) } ?? told
    }
    var telling = Telling(
      type: candidate.thing.type, parties: candidate.parties, standing: standing, agreement: agreement(candidate),
      range: range ?? reading.sentence.range, voice: reader.voice, rule: ReadingRule.weighed,
      confidence: candidate.thing.kind == .known ? min(chance, Self.mostKnown) : chance)
    let thing = candidate.thing.isOwn ? candidate.thing.range : nil
    telling.standing = dated(DatingFeatures.Tie(telling, thing), sentence)
    if ScenarioHead.opens(reading.sentence.range, of: candidates.text) { return nil }
    if let rebuttal = Rebuttal(of: reading.sentence, in: candidates.text, isJapanese: sentence.isJapanese),
      rebuttal.claim.contains(telling.range.lowerBound)
    {
      rebuttal.deny(&telling)
    }
    return direct(&telling, sentence, thing) ? telling : nil
  }

  /// Whether the sentence only supposes an agreement: by what rules found or, where the registry alone names it, by any word that supposes.
  private func isSupposed(_ thing: CandidateThing, _ sentence: ReadSentence) -> Bool {
    if thing.isOwn, sentence.refused[thing.range] == .hypothetical { return true }
    guard thing.kind == .free || thing.kind == .known else { return false }
    if sentence.refused.values.contains(.hypothetical) { return true }
    return thing.kind == .known && sentence.reading.first(.suppose, in: sentence.reading.sentence.range) != nil
  }

  /// Whether an English sentence does nothing but ask for the agreement: `Is there …?`, `asked whether there is …`.
  private func isAsked(_ thing: CandidateThing, _ sentence: ReadSentence, _ reader: SentenceReader) -> Bool {
    guard thing.isOwn, !sentence.isJapanese, sentence.refused[thing.range] == .question else { return false }
    return reader.isDirectQuestion || !reader.isQuestion
  }

  /// The agreement that is named, where it is between these parties.
  private func agreement(_ candidate: CandidateReader.Weighed) -> AgreementID? {
    guard let id = candidate.thing.agreement, let agreement = candidates.registry.agreement(id),
      Set(agreement.memberships.map(\.party)) == Set(candidate.parties)
    else { return nil }
    return id
  }

  /// The chance that belongs to the logarithm of odds, to two places.
  static func chance(_ score: Double) -> Double { (100 / (1 + exp(-score))).rounded() / 100 }
}
