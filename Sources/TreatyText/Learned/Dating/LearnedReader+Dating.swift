import AllianceNetwork

/// When a tie came to stand where it stands: which of the dates that the text names near it.
extension LearnedReader {
  /// The standing of a tie as its sentence tells it, with the date that is likeliest its own. What is denied, and every tie where dating was not learned, keeps the date that
  /// rules give it.
  func dated(_ tie: DatingFeatures.Tie, _ sentence: ReadSentence) -> Standing {
    guard let dating, tie.standing.status != .denied, !tie.standing.isDateSure else { return tie.standing }
    let features = DatingFeatures(
      tie, in: sentence, candidates.text, document: document, dates: dates,
      known: candidates.known)
    guard !features.choices.isEmpty else { return tie.standing }
    let best = dating.best(
      features.choices.map { features.features(of: $0) },
      given: features.choices.firstIndex { $0.mention.date == tie.standing.date }, none: features.featuresOfNone())
    var standing = tie.standing
    guard let best else {
      (standing.date, standing.dateText) = (nil, nil)
      return standing
    }
    let choice = features.choices[best.place]
    guard choice.mention.date != standing.date else { return standing }
    standing.date = choice.mention.date
    standing.dateText = candidates.text.string(choice.mention.range)
    standing.dateChance = (100 * best.chance).rounded() / 100
    return standing
  }

  /// Where the agreement of what a rule read is named; `nil` where its sentence does not name it.
  func thing(_ telling: Telling, _ sentence: ReadSentence) -> Range<Int>? {
    let things = sentence.reading.things.filter { $0.type == telling.type }.map(\.range)
    return things.first { telling.range.overlaps($0) } ?? things.first
  }

  /// The dates that each telling of a tie may have, sentence by sentence: what dating is learned from.
  func datings(_ sums: inout FactSums, besides told: [Telling]) -> [DatingExample] {
    var plain = self
    plain.dating = nil
    let weighing = plain.weighing(&sums, besides: told)
    let sentences = Dictionary(candidates.sentences.map { ($0.ordinal, $0) }) { first, _ in first }
    let read = candidates.sentences.flatMap { sentence in
      sentence.told.filter { $0.rule != MatrixReader.rule && !weighing.doubted.contains($0) }.map { telling in
        (weighing.restated(telling), sentence, thing(telling, sentence))
      }
    }
    let added = weighing.added.compactMap { telling, ordinal, thing in sentences[ordinal].map { (telling, $0, thing) } }
    return (read + added).compactMap { telling, sentence, thing in
      guard telling.standing.status != .denied else { return nil }
      let features = DatingFeatures(
        .init(telling, thing), in: sentence, candidates.text, document: document, dates: dates,
        known: candidates.known)
      guard !features.choices.isEmpty else { return nil }
      return DatingExample(
        type: telling.type, parties: telling.parties, sentence: sentence.reading.sentence.range,
        choices: features.choices.map {
          .init(date: $0.mention.date, features: features.features(of: $0, keeps: .names).names)
        },
        none: features.featuresOfNone(keeps: .names).names)
    }
  }
}
