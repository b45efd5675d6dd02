import AllianceNetwork

/// Where a tie stands that was weighed, and where one stands that a rule read.
extension LearnedReader {
  /// How likely another status must be than the one that a rule says.
  static let restating = 0.7
  /// The same of one that a sentence says has ended, and nothing else.
  static let reviving = 0.9

  /// Where a candidate stands in its sentence; `nil` where the sentence says of a step only that it is not taken, put off or not decided.
  func standing(_ candidate: CandidateReader.Weighed, _ reading: Reading, _ reader: SentenceReader) -> Standing? {
    let told = told(candidate, reading, reader)
    guard !told.isVoid else { return nil }
    var standing = weights?.standing(told, features(candidate, told, reader.voice)) ?? told
    if candidate.thing.type == .basing, standing.status == .inForce,
      BasingReader.tellsLeaving(reading.sentence.range, candidates.text)
    {
      standing.status = .ended
    }
    return standing
  }

  /// What speaks for where a candidate stands in its sentence.
  private func features(
    _ candidate: CandidateReader.Weighed, _ standing: Standing, _ voice: Voice, keeps: FeatureBag.Keeps = .keys
  ) -> FeatureBag {
    StandingFeatures(
      text: candidates.text, sentence: candidates.sentences[candidate.sentence], known: candidates.known, document: document
    ).features(
      candidate.thing.type, candidate.parties, candidate.thing.isOwn ? candidate.thing.range : nil, standing, voice, keeps: keeps)
  }

  /// The same for what a rule read.
  func features(_ telling: Telling, _ sentence: ReadSentence, keeps: FeatureBag.Keeps = .keys) -> FeatureBag {
    StandingFeatures(text: candidates.text, sentence: sentence, known: candidates.known, document: document).features(
      telling.type, telling.parties, thing(telling, sentence), telling.standing, telling.voice, keeps: keeps)
  }

  /// What speaks for where each tie stands, sentence by sentence that may tell of it, those that rules read first: what standings are learned from.
  func standings(_ sums: inout FactSums, besides told: [Telling]) -> [StandingExample] {
    let read = candidates.sentences.flatMap { sentence in
      sentence.told.filter { $0.rule != MatrixReader.rule }.map { telling in
        StandingExample(
          type: telling.type, parties: telling.parties, sentence: sentence.reading.sentence.range,
          features: features(telling, sentence, keeps: .names).names)
      }
    }
    let weighed = weighed(&sums, told, .sums).of.joined().compactMap { candidate -> StandingExample? in
      let sentence = candidates.sentences[candidate.sentence]
      let reader = reader(of: sentence)
      let told = self.told(candidate, sentence.reading, reader)
      guard !told.isVoid else { return nil }
      return StandingExample(
        type: candidate.thing.type, parties: candidate.parties, sentence: sentence.reading.sentence.range,
        features: features(candidate, told, reader.voice, keeps: .names).names)
    }
    return read + weighed
  }

  /// The standing with the date that belongs to this tie alone: in brackets behind one of its parties (`Japan (2016), Korea (2019)`) or behind the name, or, where
  /// no event is dated, right beside the name (`the treaty of 1951`, 1951年の条約).
  private func dated(_ standing: Standing, _ candidate: CandidateReader.Weighed, _ reading: Reading, _ isJapanese: Bool)
    -> Standing
  {
    guard standing.status != .denied else { return standing }
    let text = candidates.text
    let parties = candidate.parties
    let ends = reading.groups.flatMap { group in
      zip(group.members, group.ends).filter { member, _ in !member.allSatisfy { !parties.contains($0) } }.map(\.1)
    }
    let thing = candidate.thing.isOwn ? candidate.thing.range : nil
    let bracketed =
      ends.lazy.compactMap { reading.bracketedDate(behind: $0, text) }.first
      ?? thing.flatMap { reading.bracketedDate(behind: $0.upperBound, text) }
    let beside = thing.flatMap { thing in
      reading.dates.first { date in
        let after = date.range.lowerBound - thing.upperBound
        let before = thing.lowerBound - date.range.upperBound
        return !date.isFuture && ((0...4).contains(after) || (0...8).contains(before))
      }
    }
    let own = OwnDate(reading, text: text, isJapanese: isJapanese)
    if let standing = own.bracketed(parties, document: document) { return standing }
    guard
      let date = bracketed ?? own.enumerated(parties)
        ?? (standing.date == nil ? beside ?? (standing.stepDate == nil ? own.only(of: parties) : nil) : nil)
    else { return standing }
    var standing = standing
    standing.date = date.date
    standing.dateText = text.string(date.range)
    return standing
  }

  /// What the words alone say.
  private func told(_ candidate: CandidateReader.Weighed, _ reading: Reading, _ reader: SentenceReader) -> Standing {
    dated(undated(candidate, reading, reader), candidate, reading, reader.isJapanese)
  }

  private func undated(_ candidate: CandidateReader.Weighed, _ reading: Reading, _ reader: SentenceReader) -> Standing {
    let standings = StandingReader(
      text: candidates.text, reading: reading, isJapanese: reader.isJapanese, document: document,
      isListOfSteps: context.isListOfSteps)
    let isBody = candidate.thing.type == .framework || candidate.thing.type == .exercise
    guard candidate.thing.isOwn, let index = candidate.thing.index else {
      let whole = reading.sentence.range
      let place = candidate.thing.isOwn ? candidate.thing.range : whole.lowerBound..<whole.lowerBound
      return standings.standing(
        of: place, in: whole, shared: nil, date: reading.dates.last { $0.range.upperBound <= place.lowerBound && !$0.isFuture },
        isBody: isBody)
    }
    let (start, end) = reader.clause(of: index)
    let thing = reading.things[index]
    let region = reader.isJapanese ? reader.relativeStart(thing, start)..<end : start..<end
    return standings.standing(
      of: thing.range, in: region, shared: reader.sharedRegion(after: index, from: end), date: reader.dateBefore(thing, index),
      isBody: isBody, tail: reader.coordinatedEnd(index))
  }
}
