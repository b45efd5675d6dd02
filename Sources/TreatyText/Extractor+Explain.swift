import AllianceNetwork

extension Extractor {
  /// How one text is read: what ``code(_:date:)`` makes of it, with all that was found and every decision. Takes longer than that; linear in the text.
  public func explain(_ source: SourceText, date: PartialDate? = nil) -> Explanation {
    let trace = Trace()
    let coding = code(source, date: date, trace: trace)
    let text = trace.text
    let pieces = SentencePieces(text: text, source: source.scalars, sentences: trace.steps.map(\.reading.sentence.range))
    var ties: [Telling: Int] = [:]
    for (index, merged) in trace.merged.enumerated() { for telling in merged.tellings { ties[telling] = index } }
    let sentences = trace.steps.enumerated().compactMap { index, step -> ExplainedSentence? in
      let places = pieces.pieces(of: index, step.reading.sentence.range)
      guard let first = places.first else { return nil }
      let marks = MarkMaker(text: text, mentions: trace.mentions, step: step).marks()
      let told = step.tellings.compactMap { telling -> Decision? in
        guard let record = trace.records[telling], let tie = ties[telling] else { return nil }
        let place = text.source(of: telling.range)
        return Decision(
          start: place.lowerBound, end: place.upperBound,
          outcome: .tie(
            .init(
              record: record, isStatusTold: telling.standing.isTold, isHistory: telling.standing.isHistory,
              statusChance: telling.standing.chance, dateChance: telling.standing.dateChance,
              features: trace.features[telling] ?? [], tie: tie)))
      }
      let refused = (step.refusals + step.emptyDesignations).map { refusal in
        let place = text.source(of: refusal.range)
        return Decision(start: place.lowerBound, end: place.upperBound, outcome: .none(refusal.abstention))
      }
      let traps = marks.filter { $0.kind == .trap }.map { Decision(start: $0.start, end: $0.end, outcome: .none(.noAgreement)) }
      return ExplainedSentence(
        pieces: places, page: source.page(at: first.lowerBound), place: step.reading.kind.place,
        block: step.reading.sentence.block,
        marks: marks, decisions: (told + refused + traps).inOrder)
    }
    let rules = Set(coding.ties.flatMap(\.evidence).compactMap(\.rule)).sorted().compactMap { lexicon.rules[$0] }
    return Explanation(
      source: source,
      document: coding.documents.first
        ?? CodedDocument(
          document: source.name, language: text.language, date: nil, length: source.scalars.count,
          title: text.title(in: source.scalars)),
      ties: coding.ties, findings: coding.findings, sentences: sentences, rules: rules)
  }
}

extension Trace.Step {
  /// Where a designation is named in a sentence that tells of none.
  fileprivate var emptyDesignations: [Trace.Refusal] {
    guard !tellings.contains(where: { $0.type == .majorNonNATOAlly }) else { return [] }
    return reading.things.filter { $0.type == .majorNonNATOAlly }.map { Trace.Refusal(abstention: .noReceiver, range: $0.range) }
  }
}

extension [Decision] {
  /// By place, of one place those told first, else as they were made.
  fileprivate var inOrder: [Decision] {
    enumerated().sorted { a, b in
      a.element.start != b.element.start ? a.element.start < b.element.start : a.offset < b.offset
    }.map(\.element)
  }
}

extension Block.Kind {
  fileprivate var place: ExplainedSentence.Place {
    switch self {
    case .paragraph: .paragraph
    case .heading: .heading
    case .item: .item
    case .row: .row
    }
  }
}
