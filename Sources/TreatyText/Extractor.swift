import AllianceNetwork

/// Reads texts: what ties they tell of, and by which sentences.
///
/// Finding and deciding are apart. A text is made even, divided into sentences, searched for parties, agreements, cues and
/// dates; then grammar and context decide what they come to. Time grows with the length of the text. No text makes it fail.
public struct Extractor: Sendable {
  private let registry: Registry
  let lexicon: Lexicon
  private let finder: Finder
  private let wording: FreeWordingReader
  private let known: KnownTies
  private let sums: SumsShelf?
  private let names: BrokenNames
  private let seats: Seats

  /// An extractor that knows the names of `registry` and the words of `lexicon`. Making one takes longer than reading a short text: keep it.
  public init(registry: Registry, lexicon: Lexicon) {
    self.registry = registry
    self.lexicon = lexicon
    finder = Finder(registry: registry, lexicon: lexicon)
    wording = FreeWordingReader(lexicon)
    known = KnownTies(registry)
    names = BrokenNames(registry)
    seats = Seats(registry)
    sums = lexicon.weights.map { SumsShelf($0, lexicon.trees) }
  }

  /// The extractor of the registry and the lexicon that the program carries inside itself.
  ///
  /// Throws what ``AllianceNetwork/Registry/builtIn()`` and ``Lexicon/builtIn()`` throw.
  public static func builtIn() throws -> Extractor { try carried.get() }

  private static let carried = Result { Extractor(registry: try Registry.builtIn(), lexicon: try Lexicon.builtIn()) }

  /// The coding of one text: the document, its ties in the order of their first evidence, and findings for candidates that became none.
  ///
  /// `date` is the document's date where the text carries none. Offsets count Unicode scalars of `source`. An empty text gives no ties.
  public func code(_ source: SourceText, date: PartialDate? = nil) -> Coding { code(source, date: date, trace: nil) }

  /// The coding of one text; `trace` is told of every step. Without `isPassing` every sentence is read, also where nothing is found in it: the plain way,
  /// which comes to the same.
  func code(_ source: SourceText, date: PartialDate?, trace: Trace?, isPassing: Bool = true) -> Coding {
    let text = Reflow.text(of: source.scalars, names: names)
    // Phrases of the text are views of its memory.
    defer { withExtendedLifetime(text) {} }
    let document = DocumentDate(text: text, source: source.scalars)
    let own = source.date ?? document.date(given: date)
    let mentions = finder.mentions(in: text)
    if trace == nil, isPassing, mentions.parties.isEmpty, mentions.things.isEmpty {
      // Without a party and without an agreement nothing can be told.
      let coded = CodedDocument(
        document: source.name, language: text.language, date: own, length: source.scalars.count,
        title: text.title(in: source.scalars))
      return Coding(documents: [coded], findings: source.findings)
    }
    var reading = DocumentReader(
      text: text, registry: registry, lexicon: lexicon, wording: wording, mentions: mentions, seats: seats, date: own,
      trace: trace, isPassing: isPassing)
    reading.read()
    let weighed =
      sums?.using { sums in
        learned(reading, text).weighing(&sums, besides: reading.tellings, isExplained: trace != nil)
      } ?? Weighing()
    trace?.take(weighed)
    let read = reading.tellings.filter { !weighed.doubted.contains($0) }.map(weighed.restated)
    let tellings = read + weighed.added.map(\.telling)
    let merger = Merger(
      source: source, text: text, registry: registry, lexicon: lexicon, document: own, parties: reading.parties,
      sentences: reading.bounds)
    let merged = merger.merged(tellings)
    let ties = merged.map(\.tie)
    trace?.finish(text, mentions, merged) { merger.tie([$0]) }
    let ofTies = TieFindings(text: text, registry: registry).findings(of: merged)
    let findings = (reading.findings + weighed.findings + ofTies).map { finding in
      let range = text.source(of: finding.range)
      return Finding(
        code: finding.code, message: finding.message, document: source.name, start: range.lowerBound, end: range.upperBound)
    }
    let named = mentions.things.compactMap { mention -> AgreementID? in
      if case .agreement(let id) = mention.subject { return id }
      return nil
    }
    let told = ties.compactMap { $0.name.flatMap { AgreementID($0) } }.filter { registry.agreement($0) != nil }
    let linked = (named + told).sorted().reduce(into: [AgreementID]()) { linked, id in
      if linked.last != id { linked.append(id) }
    }
    let coded = CodedDocument(
      document: source.name, language: text.language, date: own, length: source.scalars.count, linked: linked,
      title: text.title(in: source.scalars))
    return Coding(documents: [coded], ties: ties, findings: source.findings + findings)
  }

  private func candidates(_ reading: DocumentReader, _ text: NormalText) -> CandidateReader {
    CandidateReader(
      text: text, registry: registry, known: known, wording: wording, sentences: reading.sentences,
      home: reading.context.home)
  }

  private func learned(_ reading: DocumentReader, _ text: NormalText) -> LearnedReader {
    LearnedReader(
      candidates: candidates(reading, text), trees: lexicon.trees, judgement: lexicon.judgement, weights: lexicon.standing,
      dating: lexicon.dating, direction: lexicon.direction, dates: reading.dates,
      document: reading.date, context: reading.context)
  }

  /// A text as rules read it.
  private func read(_ source: SourceText) -> (text: NormalText, reading: DocumentReader) {
    let text = Reflow.text(of: source.scalars, names: names)
    let date = source.date ?? DocumentDate(text: text, source: source.scalars).date(given: nil)
    var reading = DocumentReader(
      text: text, registry: registry, lexicon: lexicon, wording: wording, mentions: finder.mentions(in: text), seats: seats,
      date: date, trace: nil)
    reading.read()
    return (text, reading)
  }

  /// Every candidate of a text with the names of its features, in the order of the text: what the weights are learned from.
  package func candidates(
    of source: SourceText
  ) -> [(type: AgreementType, parties: [PartyCode], sentence: Range<Int>, features: [String])] {
    let (text, reading) = read(source)
    let reader = candidates(reading, text)
    var found: [(type: AgreementType, parties: [PartyCode], sentence: Range<Int>, features: [String])] = []
    var sums = FactSums(Weights())
    reader.each(&sums, .names) { candidate in
      let sentence = text.source(of: reader.sentences[candidate.sentence].reading.sentence.range)
      found.append((candidate.thing.type, candidate.parties, sentence, candidate.features.names))
    }
    return found
  }

  /// What speaks for where each tie stands in each sentence that may tell of it: what standings are learned from. Empty without weights.
  package func standings(
    of source: SourceText
  ) -> [(type: AgreementType, parties: [PartyCode], sentence: Range<Int>, features: [String])] {
    let (text, reading) = read(source)
    let found = sums?.using { learned(reading, text).standings(&$0, besides: reading.tellings) } ?? []
    return found.map { ($0.type, $0.parties, text.source(of: $0.sentence), $0.features) }
  }

  /// What speaks for each way in which ties of directed types may run, the first of the parties giving: what directions are learned from. Empty without weights.
  package func directions(
    of source: SourceText
  ) -> [(type: AgreementType, parties: [PartyCode], sentence: Range<Int>, features: [String])] {
    let (text, reading) = read(source)
    let found = sums?.using { learned(reading, text).directions(&$0, besides: reading.tellings) } ?? []
    return found.map { ($0.type, $0.parties, text.source(of: $0.sentence), $0.features) }
  }

  /// What speaks for each date that each tie may have in each sentence that tells of it: what dating is learned from. Empty without weights. Sentences are told by where
  /// they stand in `source`.
  package func datings(of source: SourceText) -> [DatingExample] {
    let (text, reading) = read(source)
    var found = sums?.using { learned(reading, text).datings(&$0, besides: reading.tellings) } ?? []
    for index in found.indices { found[index].sentence = text.source(of: found[index].sentence) }
    return found
  }

  /// What is known over the whole text of each tie that it may tell of, in the order of ``TieFact``, and the names of these: what judging is learned from. Empty without weights.
  package func facts(of source: SourceText) -> [(type: AgreementType, parties: [PartyCode], facts: [(name: String, value: Int)])]
  {
    let (text, reading) = read(source)
    let known = sums?.using { learned(reading, text).facts(&$0, besides: reading.tellings) } ?? []
    return known.map { tie, facts in
      (tie.type, tie.members.map { self.known.codes[$0] }, TieFact.allCases.map { ($0.name, facts[$0]) })
    }
  }
}
