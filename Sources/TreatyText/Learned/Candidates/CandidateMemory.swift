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

  /// The types named, the newest last.
  private(set) var named: [Named] = []
  /// The types of the last heading.
  private(set) var headingTypes: [AgreementType] = []
  /// The party of the last heading.
  private(set) var heading: PartyCode?
  /// The topic told of last.
  private(set) var topic: PartyCode?
  /// The party named last.
  private(set) var last: PartyCode?
  /// The two told of together last.
  private(set) var pair: [PartyCode] = []
  /// What rules read in the last sentences.
  private(set) var told: [(telling: Telling, sentence: Int)] = []
  /// The three or more told of together last, and in which sentence.
  private(set) var several: (parties: [PartyCode], sentence: Int) = ([], -100)

  /// The party of the context in each part; `nil` where there is none.
  func parties(_ profile: DocumentProfile) -> [PartyCode?] {
    ContextParty.allCases.map { part in
      switch part {
      case .home: profile.home
      case .topic: topic
      case .heading: heading
      case .title: profile.title.first
      case .most: profile.most.first
      case .last: last
      case .second: profile.most.count > 1 ? profile.most[1] : nil
      }
    }
  }

  /// The agreements that a sentence may tell of, given those named in it and the words that stand for one.
  func things(of sentence: ReadSentence, free: [FreeWording]) -> [CandidateThing] {
    let start = sentence.reading.sentence.range.lowerBound
    let index = sentence.ordinal
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
    if !named.isEmpty || !things.isEmpty || !headingTypes.isEmpty {
      for wording in free where wording.isTopic && seen.insert(wording.type).inserted {
        things.append(CandidateThing(range: wording.range, type: wording.type, kind: .topic, wording: wording))
      }
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
    return things
  }

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

  /// Remembers a sentence; `hinted` are the types at which a heading only hints.
  mutating func remember(_ sentence: ReadSentence, free: [FreeWording], hinted: [AgreementType]) {
    let codes = sentence.codes
    if sentence.reading.kind == .heading {
      heading = codes.first ?? heading
      headingTypes = sentence.reading.things.compactMap(\.type)
      headingTypes += hinted.filter { !headingTypes.contains($0) }
    }
    if let topic = sentence.reading.groups.first(where: { $0.role == .topic && $0.codes.count == 1 }) {
      self.topic = topic.codes[0]
    } else if codes.count == 1, topic == nil {
      topic = codes[0]
    }
    last = codes.last ?? last
    for thing in sentence.reading.things {
      if let type = thing.type { named.append(named(sentence, type, thing.agreement)) }
    }
    for wording in free where wording.hints.count > 1 || !wording.near.isEmpty {
      guard !sentence.reading.things.contains(where: { $0.type == wording.type }) else { continue }
      named.append(named(sentence, wording.type, nil))
    }
    if named.count > 24 { named.removeFirst(named.count - 24) }
    if codes.count == 2 { pair = codes.sorted() }
    told.removeAll { sentence.ordinal - $0.sentence > 2 }
    told += sentence.told.map { (telling: $0, sentence: sentence.ordinal) }
    if (3...8).contains(codes.count) { several = (codes.sorted(), sentence.ordinal) }
  }
}
