import AllianceNetwork

/// Reads a document sentence by sentence and carries the context along.
struct DocumentReader {
  private let text: NormalText
  private let registry: Registry
  let date: PartialDate?
  private var reader: Reader
  let context = Context()
  /// Whether candidates are weighed afterwards.
  private let isWeighing: Bool
  /// What finds agreements in free words.
  private let wording: FreeWordingReader
  private let trace: Trace?
  private let isPassing: Bool
  /// What the sentences tell.
  private(set) var tellings: [Telling] = []
  /// The parties that each block names, by position.
  private(set) var parties: [Int: [PartyCode]] = [:]
  /// Where each sentence, item and row stands in the normal text, in order, also those that were passed over.
  private(set) var bounds: [Range<Int>] = []
  /// The sentences that were read, for the weighing of candidates.
  private(set) var sentences: [ReadSentence] = []
  /// The dates that they name.
  private(set) var dates = TextDates()
  /// What they only seem to tell.
  private(set) var findings: [(code: String, message: String, range: Range<Int>)] = []

  init(
    text: NormalText, registry: Registry, lexicon: Lexicon, wording: FreeWordingReader, mentions: Mentions, seats: Seats,
    date: PartialDate?,
    trace: Trace? = nil,
    isPassing: Bool = true
  ) {
    self.trace = trace
    self.wording = wording
    self.isPassing = isPassing
    self.text = text
    self.registry = registry
    self.date = date
    isWeighing = lexicon.weights != nil
    reader = Reader(
      text: text, registry: registry, titles: lexicon.titles, mentions: mentions, seats: seats,
      resolver: DateResolver(document: date), trace: trace)
    let home = HomeReader(text: text, registry: registry, lexicon: lexicon, mentions: mentions)
    context.home = home.home()
    context.speaksOfHome = context.home != nil && (home.speaks || text.language == .english)
    context.isListOfSteps = Self.tellsSteps(text, mentions)
    if text.language == .japanese {
      let names = mentions.parties.filter { if case .parties(let codes) = $0.subject { codes.contains("JPN") } else { false } }
      context.isAboutHome = context.speaksOfHome || names.count * 8 >= mentions.parties.count || mentions.parties.count < 8
    }
  }

  private static func tellsSteps(_ text: NormalText, _ mentions: Mentions) -> Bool {
    var block = 0
    return mentions.cues.contains { mention in
      guard case .cue(let kinds) = mention.subject, kinds.contains(.inForce) else { return false }
      while block < text.blocks.count, text.blocks[block].range.upperBound <= mention.range.lowerBound { block += 1 }
      guard block < text.blocks.count, text.blocks[block].kind == .item else { return false }
      let word = text.phrase(mention.range).lowercased()
      return ["発効", "force", "effect"].contains { word.contains($0) }
    }
  }

  /// Reads all sentences.
  mutating func read() {
    var table = TableReader(text: text, registry: registry, mentions: reader.mentions, document: date)
    var list = ListReader(text: text)
    var founding = FoundingReader()
    var block = -1
    let divided = Segmenter(text: text).sentences()
    bounds = divided.map(\.range)
    for (ordinal, sentence) in divided.enumerated() {
      if opensSection(sentence) { context.closeHead() }
      let isRunIn = isWeighing && isRunIn(sentence)
      if trace == nil, !isRunIn, isSilent(sentence), !goesOn(sentence, ordinal) {
        pass(sentence, &table, &block)
        if text.blocks[block].kind == .paragraph { list.pass() }
        continue
      }
      let reading = reader.read(sentence, context)
      let isJapanese = isJapanese(sentence)
      if isWeighing {
        dates.note(reading, ordinal: ordinal)
        let isHead = reading.kind == .heading || isRunIn
        if isHead || !reading.isEmpty || goesOn(sentence, ordinal) {
          sentences.append(ReadSentence(reading: reading, isJapanese: isJapanese, ordinal: ordinal, isHead: isHead))
        }
      }
      if !reading.groups.isEmpty { parties[sentence.block, default: []] += reading.groups.lazy.flatMap(\.codes) }
      let told = tellings.count
      defer {
        founding.note(reading, text, isJapanese: isJapanese, told: tellings[told...])
        trace?.close(reading, tellings[told...])
        if !sentences.isEmpty, sentences[sentences.count - 1].ordinal == ordinal {
          sentences[sentences.count - 1].told = Array(tellings[told...])
        }
      }
      if reading.kind == .row, context.headType == .majorNonNATOAlly {
        // A row opens no passage on designations.
        let block = context.designationBlock
        tellings += DesignationReader(text: text, reading: reading, context: context).read()
        context.designationBlock = block
        continue
      }
      if reading.kind == .row {
        let section = list.sectionType ?? list.captionType ?? context.headType
        tellings += table.read(reading, context, section: section, status: list.status)
        continue
      }
      table.close()
      if sentence.block != block, reading.kind == .paragraph { context.subject = context.headSubject }
      block = sentence.block
      tellings += DesignationReader(text: text, reading: reading, context: context).read()
      tellings += AllyReader(text: text, reading: reading).read()
      let supply = SupplyReader(
        text: text, registry: registry, reading: reading, home: context.home, isActive: block - context.supplyBlock < 3)
      let supplied = supply.read()
      if supply.names || !supplied.isEmpty { context.supplyBlock = block }
      tellings += supplied
      tellings += BasingReader(text: text, reading: reading).read()
      let bodies = context.toldBodies(in: block)
      let membership = MembershipReader(
        text: text, registry: registry, reading: reading, isJapanese: isJapanese, told: bodies,
        antecedent: context.antecedents.last.flatMap { block - $0.block < 2 ? $0 : nil },
        subject: parties[block] == nil ? nil : context.subject ?? context.single, document: date, earlier: tellings
      ).read()
      tellings += membership
      tellings += MembersReader(text: text, registry: registry, reading: reading, told: bodies.last).read()
      context.rememberBody(reading, registry)
      var decider = SentenceReader(
        text: text, registry: registry, reading: reading, isJapanese: isJapanese, context: context, date: date, trace: trace)
      let listed = list.read(reading, context, document: date)
      if listed.isEmpty, !list.isAtHead { decider.read() } else { decider.leave(but: listed) }
      if let last = sentences.last, last.ordinal == ordinal { sentences[sentences.count - 1].refused = decider.refused }
      if let set = decider.committed() {
        for index in tellings.indices.suffix(6)
        where tellings[index].type == .declaration && Set(tellings[index].parties) == Set(set) {
          tellings[index].type = .defensePact
        }
        decider.context.type = .defensePact
      }
      tellings += listed
      tellings += decider.tellings
      if let entry = list.entry, entry.block == block, !entry.date.isFuture {
        for index in tellings.indices.suffix(from: told) { tellings[index].date(by: entry.date, text) }
      }
      dateOwn(tellings.indices.suffix(from: told), reading, isJapanese)
      rebut(tellings.indices.suffix(from: told), reading, isJapanese)
      findings += decider.findings
      if sentence.block < 3 { context.rememberTitle(reading, text) }
    }
    tellings += founding.dated(tellings, text)
  }

  /// Whether a sentence that names no party and no agreement may tell of one in free words, since it stands at most two sentences behind one that was kept.
  private func goesOn(_ sentence: Sentence, _ ordinal: Int) -> Bool {
    guard isWeighing, let last = sentences.last, ordinal - last.ordinal <= 2 else { return false }
    return !wording.read(sentence.range, of: text, isJapanese: isJapanese(sentence), outside: []).isEmpty
  }

  /// Whether a paragraph or an item begins with a sentence so short that it is its head: `Information.`, `Sharing supplies.`
  private func isRunIn(_ sentence: Sentence) -> Bool {
    let block = text.blocks[sentence.block]
    guard block.kind == .paragraph || block.kind == .item, sentence.range.lowerBound == block.range.lowerBound,
      sentence.range.upperBound < block.range.upperBound
    else { return false }
    return isJapanese(sentence)
      ? sentence.range.count <= 12 : sentence.range.count <= 50 && text.scalars[sentence.range].count { $0 == " " } < 6
  }

  private func isJapanese(_ sentence: Sentence) -> Bool { text.language == .japanese || text.hasKana(in: sentence.range) }

  /// Takes what a sentence tells of a claim that it rebuts for denied, and what it imagines in a scenario for a finding.
  private mutating func rebut(_ told: Range<Int>, _ reading: Reading, _ isJapanese: Bool) {
    guard !told.isEmpty else { return }
    let sentence = reading.sentence.range
    if let rebuttal = Rebuttal(of: reading.sentence, in: text, isJapanese: isJapanese) {
      for index in told where rebuttal.claim.contains(tellings[index].range.lowerBound) { rebuttal.deny(&tellings[index]) }
    }
    guard ScenarioHead.opens(sentence, of: text) else { return }
    findings += tellings[told].map { Abstention.hypothetical.finding(of: $0, in: text) }
    tellings.removeSubrange(told)
  }

  /// Gives what a sentence tells without a date the date that is its own.
  private mutating func dateOwn(_ told: Range<Int>, _ reading: Reading, _ isJapanese: Bool) {
    guard !told.isEmpty, !reading.dates.isEmpty else { return }
    let own = OwnDate(reading, text: text, isJapanese: isJapanese)
    let pairs = Set(told.map { Set(tellings[$0].parties) }.filter { $0.count == 2 })
    let shared = pairs.count > 1 ? pairs.reduce(pairs.first ?? []) { $0.intersection($1) } : []
    for index in told {
      if tellings[index].standing.isDateSure { continue }
      if tellings[index].standing.status != .denied,
        let standing = own.bracketed(tellings[index].parties, shared: shared, document: date)
      {
        tellings[index].standing = standing
      } else if let date = own.enumerated(tellings[index].parties, shared: shared) {
        tellings[index].date(by: date, text, replacing: true)
      } else if tellings[index].standing.stepDate == nil, let date = own.only(of: tellings[index].parties) {
        tellings[index].date(by: date, text)
      }
    }
  }

  /// Whether an item with the mark of the head above begins: it ends that section.
  private func opensSection(_ sentence: Sentence) -> Bool {
    let block = text.blocks[sentence.block]
    return block.kind == .item && !block.mark.isEmpty && block.mark == context.headMark
      && sentence.range.lowerBound == block.range.lowerBound
  }

  /// Whether a sentence can tell nothing and nothing told before carries on in it: there is no party, no agreement, no cue and no date in it, or no party
  /// and no agreement in its whole block. Most sentences of most texts are silent.
  private mutating func isSilent(_ sentence: Sentence) -> Bool {
    let block = text.blocks[sentence.block]
    guard isPassing, block.kind == .paragraph || block.kind == .item, sentence.block - context.designationBlock >= 3,
      !(block.kind == .item && context.headType == .majorNonNATOAlly), sentence.block != context.lastBlock,
      context.recent.count != 2, sentence.block - context.askedBlock > 1, !ListReader.mayBeHead(block, text)
    else { return false }
    return reader.isEmpty(block.range, sentence.block) || reader.passes(sentence)
  }

  /// What a silent sentence leaves to the next ones, the same as when it is read.
  private mutating func pass(_ sentence: Sentence, _ table: inout TableReader, _ block: inout Int) {
    table.close()
    let kind = text.blocks[sentence.block].kind
    if sentence.block != block, kind == .paragraph { context.subject = context.headSubject }
    block = sentence.block
    context.lastDate = nil
    context.isBareDate = false
    if text.scalars[sentence.range.upperBound - 1] == ":" {
      context.closeHead()
    }
  }
}
