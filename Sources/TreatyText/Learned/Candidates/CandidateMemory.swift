import AllianceNetwork

/// What the sentences before leave to a sentence that names only part of a tie.
struct CandidateMemory: Sendable {
  /// A type that was named.
  struct Named: Sendable {
    var sentence: Int
    var block: Int
    var type: AgreementType
    var agreement: AgreementID?
  }

  /// The types by which somebody gives, which are mostly told in free words.
  static let given: Set<AgreementType> = [.armsSupply, .basing]

  /// What a heading leaves to the sentences below it.
  private struct Head {
    var party: PartyCode?
    var types: [AgreementType] = []
  }

  /// The last sentence that named an agreement, its type or not, or negotiations.
  private var spoken = Int.min / 2
  /// The types named, the newest last.
  private(set) var named: [Named] = []
  /// The party and the types of the last heading.
  private var heading = Head()
  /// The same of the sentence that stands as the head of a paragraph.
  private var runIn: (block: Int, head: Head)?
  /// The types that the title names.
  private var titleTypes: [AgreementType] = []
  /// The topic told of last.
  private(set) var topic: PartyCode?
  /// The party named last.
  private(set) var last: PartyCode?
  /// The party named last that is no state.
  private(set) var body: PartyCode?
  /// The party that a paragraph names first.
  private var lead: (block: Int, party: PartyCode)?
  /// The two told of together last.
  private(set) var pair: [PartyCode] = []
  /// What rules read in the last sentences.
  private(set) var told: [(telling: Telling, sentence: Int)] = []
  /// The three or more told of together last, and in which sentence.
  private(set) var several: (parties: [PartyCode], sentence: Int) = ([], -100)

  /// The party of the context in each part; `nil` where there is none.
  func parties(_ profile: DocumentProfile, block: Int) -> [PartyCode?] {
    ContextParty.allCases.map { part in
      switch part {
      case .home: profile.home
      case .topic: topic
      case .heading: head(of: block).party ?? heading.party
      case .title: profile.title.first
      case .most: profile.most.first
      case .last: last
      case .second: profile.most.count > 1 ? profile.most[1] : nil
      case .lead: lead.flatMap { $0.block == block ? $0.party : nil }
      }
    }
  }

  private func head(of block: Int) -> Head { runIn.flatMap { $0.block == block ? $0.head : nil } ?? heading }

  /// The agreements that a sentence may tell of, given those named in it and the words that stand for one.
  func things(of sentence: ReadSentence, free: [FreeWording], _ profile: DocumentProfile) -> [CandidateThing] {
    let start = sentence.reading.sentence.range.lowerBound
    let index = sentence.ordinal
    let headingTypes = head(of: sentence.reading.sentence.block).types
    var things: [CandidateThing] = []
    for (place, thing) in sentence.reading.things.enumerated() {
      if let type = thing.type {
        things.append(
          CandidateThing(
            range: thing.range, type: type, kind: thing.agreement != nil ? .registered : thing.isNoun ? .noun : .name,
            agreement: thing.agreement, index: place))
      } else {
        for (order, before) in recent(60, from: index).prefix(3).enumerated() {
          things.append(
            CandidateThing(
              range: thing.range, type: before.type, kind: .standIn(order), agreement: before.agreement,
              distance: index - before.sentence, isSameBlock: before.block == sentence.reading.sentence.block, index: place))
        }
      }
    }
    var seen = Set(things.map(\.type))
    for wording in free where !wording.isTopic {
      things.append(CandidateThing(range: wording.range, type: wording.type, kind: .free, wording: wording))
    }
    for wording in free where wording.isTopic && seen.insert(wording.type).inserted {
      things.append(CandidateThing(range: wording.range, type: wording.type, kind: .topic, wording: wording))
    }
    var order = 0
    for before in recent(5, from: index).prefix(3) where seen.insert(before.type).inserted {
      things.append(
        CandidateThing(
          range: start..<start, type: before.type, kind: .carried(min(order, 2)), agreement: before.agreement,
          distance: index - before.sentence, isSameBlock: before.block == sentence.reading.sentence.block))
      order += 1
    }
    for type in headingTypes where seen.insert(type).inserted {
      things.append(CandidateThing(range: start..<start, type: type, kind: .heading))
    }
    for type in titleTypes where seen.insert(type).inserted {
      things.append(CandidateThing(range: start..<start, type: type, kind: .title))
    }
    for (order, type) in profile.themes.enumerated() where seen.insert(type).inserted {
      things.append(CandidateThing(range: start..<start, type: type, kind: .theme(order)))
    }
    return things
  }

  /// Whether the twenty sentences before a sentence named an agreement, its type or not, or negotiations.
  func speaksOfAgreements(_ ordinal: Int) -> Bool { ordinal - spoken <= 20 }

  /// The types named in the last sentences, each once, the newest first.
  private func recent(_ reach: Int, from index: Int) -> [Named] {
    var found: [Named] = []
    for entry in named.reversed() {
      if index - entry.sentence > reach { break }
      if !found.contains(where: { $0.type == entry.type }) { found.append(entry) }
    }
    return found
  }

  private func named(_ sentence: ReadSentence, _ type: AgreementType, _ agreement: AgreementID?) -> Named {
    Named(sentence: sentence.ordinal, block: sentence.reading.sentence.block, type: type, agreement: agreement)
  }

  /// Remembers a sentence; `hinted` are the types at which a heading only hints. One that denies speaks of no agreement.
  mutating func remember(
    _ sentence: ReadSentence, free: [FreeWording], hinted: [AgreementType], isDenial: Bool, known: KnownTies
  ) {
    let codes = sentence.codes
    body = codes.last { known.isBody($0) } ?? body
    if sentence.isHead {
      var head = Head(party: codes.first, types: sentence.reading.things.compactMap(\.type))
      head.types += hinted.filter { !head.types.contains($0) }
      if sentence.ordinal == 0 { titleTypes = head.types }
      if sentence.reading.kind == .heading {
        // A heading that names only a party stands below the one that named the types.
        heading = Head(
          party: head.party ?? heading.party, types: head.types.isEmpty && head.party != nil ? heading.types : head.types)
      } else {
        runIn = (sentence.reading.sentence.block, head)
      }
    }
    if let topic = sentence.reading.groups.first(where: { $0.role == .topic && $0.codes.count == 1 }) {
      self.topic = topic.codes[0]
    } else if codes.count == 1, topic == nil {
      topic = codes[0]
    }
    last = codes.last ?? last
    if let first = codes.first, lead?.block != sentence.reading.sentence.block {
      lead = (sentence.reading.sentence.block, first)
    }
    if !sentence.reading.things.isEmpty && !isDenial || sentence.negotiates { spoken = sentence.ordinal }
    for thing in sentence.reading.things {
      if let type = thing.type { named.append(named(sentence, type, thing.agreement)) }
    }
    // What somebody gives stands in the sentence that tells of it, and is no antecedent of agreements.
    for wording in free where !Self.given.contains(wording.type) && (wording.hints.count > 1 || !wording.near.isEmpty) {
      guard !sentence.reading.things.contains(where: { $0.type == wording.type }) else { continue }
      named.append(named(sentence, wording.type, nil))
    }
    for telling in sentence.told where !sentence.reading.things.contains(where: { $0.type == telling.type }) {
      named.append(named(sentence, telling.type, telling.agreement))
    }
    if named.count > 24 { named.removeFirst(named.count - 24) }
    if codes.count == 2 { pair = codes.sorted() }
    told.removeAll { sentence.ordinal - $0.sentence > 2 }
    told += sentence.told.map { (telling: $0, sentence: sentence.ordinal) }
    if (3...8).contains(codes.count) { several = (codes.sorted(), sentence.ordinal) }
  }
}
