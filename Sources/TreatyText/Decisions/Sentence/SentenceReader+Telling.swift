import AllianceNetwork

/// Tellings, and the sentences that only seem to tell.
extension SentenceReader {
  mutating func tell(
    _ type: AgreementType, _ found: FoundParties, _ thing: Thing, _ index: Int, _ basis: CodedTie.Basis, _ agreement: AgreementID?
  ) {
    let (start, end) = clause(of: index)
    let given = dateBefore(thing, index)
    let reach = basis == .named ? min(end, thing.range.upperBound + 40) : end
    let region = isJapanese ? relativeStart(thing, start)..<reach : start..<reach
    let shared = sharedRegion(after: index, from: end)
    let reader = StandingReader(
      text: text, reading: reading, isJapanese: isJapanese, document: date, isListOfSteps: context.isListOfSteps)
    var standing = reader.standing(
      of: thing.range, in: region, shared: shared, date: given, isBody: type == .framework || type == .exercise,
      tail: coordinatedEnd(index))
    let isAttached = found.rule.hasSuffix("attached") || found.rule == "name" || agreement != nil
    if standing.status == .proposed, isAttached, isEstablished(type, thing),
      !reading.has([.create], in: thing.range.upperBound..<end)
    {
      standing = Standing(status: .inForce, isTold: false)
    }
    if !isJapanese, !standing.isTold, standing.date != nil, index > 0, let last = tellings.last,
      text.phrase(start..<min(start + 5, whole.upperBound)).contains("and "), last.standing.isTold
    {
      standing.status = last.standing.status
      standing.isTold = true
    }
    if let ended = denounced(thing, found, end) { standing = ended }
    if !standing.isTold, standing.date != nil, hasOwnDate(thing) { standing.isTold = true }
    if let own = bracketed(thing), standing.status != .denied, !isNewerEvent(standing, than: own) {
      standing.date = own.date
      standing.dateText = text.string(own.range)
      standing.isTold = true
    }
    if agreement == nil,
      standing.isVoid || isJapanese && !standing.isTold && found.rule != "attached" && isNegative(thing.range.upperBound..<end)
    {
      return abstain(.negated, thing.range)
    }
    if isMembershipChange(thing, end), found.sets.contains(where: { $0.count > 2 }) {
      return abstain(.membershipChange, thing.range)
    }
    if basis == .named, standing.status == .denied, let own = found.sets.first,
      reading.groups.contains(where: { !Set($0.codes).isSubset(of: own) && $0.role == .topic })
    {
      return abstain(.membershipDenied, thing.range)
    }
    if standing.date == nil, standing.status != .denied, thing.range.count > 5,
      let year = Int(text.string(thing.range.prefix(4))), let own = PartialDate(year: year),
      text.scalars[thing.range.lowerBound + 4] == " "
    {
      standing.date = own
      standing.dateText = String(year)
    }
    if found.rule == "listed", let range = found.range,
      ["に続", "に次"].contains(where: { text.phrase(range.upperBound..<min(whole.upperBound, range.upperBound + 3)).hasPrefix($0) })
    {
      standing = Standing(status: .inForce, isTold: false)
    }
    if basis == .named, isQuestion { return abstain(.question, thing.range) }
    if basis == .named, [.agreed, .negotiating].contains(standing.status) { return abstain(.otherTalks, thing.range) }
    if basis == .named, standing.status == .proposed { standing = Standing(status: .inForce, isTold: false) }
    if basis == .named, !standing.isTold && !speaksOf(thing, end) || isActor(agreement, standing) {
      return abstain(.onlyNamed, thing.range)
    }
    if found.rule == "joined-by", standing.date == nil,
      let given = reading.dates.last(where: { $0.range.upperBound <= thing.range.lowerBound && !$0.isFuture })
    {
      standing.date = given.date
      standing.dateText = text.string(given.range)
    }
    if ["subject", "same-type", "pair-before", "section-partner", "list-after", "partner-after", "of-subject"].contains(
      found.rule),
      !standing.isTold,
      reading.kind != .item, isJapanese || found.rule != "subject"
    {
      return abstain(.notTold, thing.range)
    }
    if isDirectQuestion, !isJapanese, type != .defensePact || !isAttached {
      ask(type, found)
      return abstain(.question, thing.range)
    }
    if let asked = askedWhether(thing, end) {
      guard let answer = asked else {
        ask(type, found)
        return abstain(.question, thing.range)
      }
      standing = answer
    }
    if isQuestion, !standing.isTold || standing.status == .proposed, agreement == nil, !(type == .defensePact && isAttached) {
      return abstain(.question, thing.range)
    }
    let isStrict =
      isJapanese
      ? text.phrase(whole).hasPrefix("仮に") || text.phrase(whole).hasPrefix("もし") : isConditional(before: thing.range.lowerBound)
    if agreement == nil, isStrict || !isAttached && !standing.isTold && isSupposed(before: thing.range.lowerBound) {
      return abstain(.hypothetical, thing.range)
    }
    if isStage, agreement == nil || type != .defensePact, standing.status == .inForce, standing.date == nil {
      standing = Standing(status: .proposed, isTold: true, range: standing.range)
    }
    let critics = critics
    if found.sets.contains(where: { !$0.allSatisfy { !critics.contains($0) } }) { return abstain(.partiesUnclear, thing.range) }
    if PartyFinder.bilateral.contains(type), found.sets.contains(where: { $0.count > 2 }), !isMultilateral(thing) {
      return abstain(.tooManyParties, thing.range)
    }
    if standing.status == .proposed || context.isBareDate && standing.isTold && standing.status != .denied, standing.date == nil,
      let last = context.lastDate, context.lastDateBlock == block
    {
      standing.date = last.date
      standing.dateText = last.text
    }
    let respective = respectively(found)
    used.append(found.range ?? thing.range)
    for (position, set) in found.sets.enumerated() where set.count > 1 && Set(set).count == set.count {
      let remark = remarked(found, position)
      var own = remark ?? standing
      let inOrder = remark == nil && position < respective.count ? respective[position] : nil
      if let date = inOrder ?? found.date(position), standing.status != .denied {
        own.date = date.isFuture ? own.date : date.date
        own.dateText = text.string(date.range)
        own.isDateSure = inOrder != nil
      }
      add(type, set, own, thing, found, basis, agreement)
    }
    if !found.rule.hasPrefix("registry") || basis == .named, found.rule != "listed" || standing.isTold {
      if context.typeBlock != block { context.blockType = type }
      context.typeRun = context.type == type ? context.typeRun + 1 : 1
      context.type = type
      if type != .declaration || agreement != nil { context.treatyType = type }
      context.typeBlock = block
      context.lastSets = found.sets
      context.lastBlock = block
      context.lastAgreement = agreement
      context.antecedents.append(Antecedent(type: type, sets: found.sets, agreement: agreement, block: block))
      if context.antecedents.count > 8 { context.antecedents.removeFirst() }
      if found.sets.count == 1 { context.remember(found.sets[0], in: block) }
    }
  }

  /// 三か国間の情報保護協定, `a trilateral information-security agreement`.
  private func isMultilateral(_ thing: Thing) -> Bool {
    let before = text.phrase(max(whole.lowerBound, thing.range.lowerBound - 14)..<thing.range.upperBound).lowercased()
    if ["協定", "条約", "agreement", "pact"].contains(text.phrase(thing.range).lowercased()) { return false }
    return [
      "三か国間", "三カ国間", "三国間", "3か国間", "3カ国間", "四か国間", "4か国間", "多国間", "trilateral", "multilateral", "quadrilateral", "three-way",
    ].contains {
      before.contains($0)
    }
  }

  /// 交渉を行っている事実はありません: whether the rest of the clause is a denial.
  func isNegative(_ range: Range<Int>) -> Bool {
    let words = text.phrase(range)
    return ["ません", "ない", "なかった", "ず。"].contains { words.contains($0) }
  }

  /// `with Australia (in force 2023) and the Philippines (signed July 2024)`: what stands in brackets behind a party is about its tie.
  func remarked(_ found: FoundParties, _ position: Int) -> Standing? {
    guard position < found.ends.count, let end = found.ends[position], end + 2 < whole.upperBound else { return nil }
    let open = text.scalars[end] == " " ? end + 1 : end
    guard text.scalars[open] == "(", let close = text.scalars[open..<min(open + 40, whole.upperBound)].firstIndex(of: ")") else {
      return nil
    }
    let date = reading.dates.first { $0.range.lowerBound > open && $0.range.upperBound <= close && !$0.isFuture }
    let isSigned = reading.has([.signed], in: open..<close) && !reading.has([.inForce], in: open..<close)
    guard date != nil || isSigned || reading.has([.inForce, .negotiating], in: open..<close) else { return nil }
    let isNew = date.flatMap { own in self.date.map { own.date.year + 2 > $0.year } } ?? true
    let status: Status = reading.has([.negotiating], in: open..<close) ? .negotiating : isSigned && isNew ? .signed : .inForce
    return Standing(
      status: status, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true, range: open..<(close + 1))
  }

  /// `GSOMIA (2002)`: a date in brackets right behind a name is its own.
  func bracketed(_ thing: Thing) -> DateMention? { reading.bracketedDate(behind: thing.range.upperBound, text) }

  /// 条約（1948年）は1992年に失効した: an event with a later date that does not itself stand in brackets behind another name.
  func isNewerEvent(_ standing: Standing, than own: DateMention) -> Bool {
    guard standing.isTold, let date = standing.date, own.date < date else { return false }
    return reading.dates.contains {
      $0.date == date && ($0.range.lowerBound == 0 || text.scalars[$0.range.lowerBound - 1] != "(")
    }
  }

  /// `withdrew from the pact`, 条約から脱退し.
  func isMembershipChange(_ thing: Thing, _ end: Int) -> Bool {
    if isJapanese { return text.phrase(thing.range.upperBound..<min(end, thing.range.upperBound + 12)).contains("脱退") }
    let before = text.phrase(max(whole.lowerBound, thing.range.lowerBound - 20)..<thing.range.lowerBound).lowercased()
    return ["withdrew from", "withdrawal from", "withdraw from", " left ", "leaving ", "leave "].contains { before.contains($0) }
  }

  mutating func add(
    _ type: AgreementType, _ set: [PartyCode], _ standing: Standing, _ thing: Thing, _ found: FoundParties,
    _ basis: CodedTie.Basis,
    _ agreement: AgreementID?
  ) {
    let type =
      type == .visitingForces && !set.contains("USA") && Self.isPlainCooperation(text.phrase(thing.range)) ? .declaration : type
    var range = thing.range
    for further in [found.range, standing.range] {
      if let further { range = min(range.lowerBound, further.lowerBound)..<max(range.upperBound, further.upperBound) }
    }
    var telling = Telling(
      type: type, parties: set.sorted(), standing: standing, basis: basis, agreement: agreement, range: range,
      voice: voice, rule: found.rule,
      confidence: standing.isTold ? found.confidence : found.confidence * 0.85)
    if type == .visitingForces { telling.name = visitingForcesName(thing) }
    if type.isDirected {
      // Who gives is the registry's to say where it knows; else weighing tells.
      let giver = agreement.flatMap { registry.agreement($0)?.giver }.flatMap { set.contains($0) ? $0 : nil } ?? set.first
      telling.giver = giver
      telling.receivers = set.filter { $0 != giver }
    }
    tellings.append(telling)
  }

  func visitingForcesName(_ thing: Thing) -> String? { Self.visitingForcesName(text.string(thing.range)) }

  /// Access agreements that stand beside an agreement on the status of forces are kept apart by this name.
  static func visitingForcesName(_ name: String) -> String? {
    let word = name.lowercased()
    if word.contains("edca") || word.contains("enhanced") || word.contains("協力強化") { return "EDCA" }
    return nil
  }

  /// A defence cooperation agreement is about forces abroad where the United States is a party; between others it is one of cooperation.
  static func isPlainCooperation(_ name: Phrase) -> Bool {
    let word = name.lowercased()
    return (word.contains("cooperation") || word.contains("防衛協力協定")) && !word.contains("enhanced") && !word.contains("強化")
  }

  func isEstablished(_ type: AgreementType, _ thing: Thing) -> Bool { type == .defensePact || thing.agreement != nil }

  /// Whether an agreement is an organisation that acts in the sentence (`the ASEAN chairman`, ＡＳＥＡＮが採択): only where it is founded, numbered or ended is the tie between its members told.
  private func isActor(_ agreement: AgreementID?, _ standing: Standing) -> Bool {
    guard standing.status.coarse == .concluded, let code = agreement.flatMap({ PartyCode($0.text) }),
      registry.isOrganisation(code)
    else { return false }
    let words = text.phrase(whole).lowercased()
    return !Self.foundingWords.contains { words.contains($0) }
  }

  private static let foundingWords = [
    "発足", "結成", "設立", "創設", "率いる", "か国", "founded", "formed", "established", "set up", "created",
  ]

  /// Whether the sentence speaks of the agreement itself: it is what a cue of change or a particle of the subject stands with.
  func speaksOf(_ thing: Thing, _ end: Int) -> Bool {
    let rest = text.phrase(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 14))
    if isJapanese {
      let bare = rest.string.drop { ")」』".contains($0) }
      return ["の修正", "の改", "を改", "を修正", "は存", "が"].contains { bare.hasPrefix($0) }
    }
    return ["'s members", " survives", " remains"].contains { rest.hasPrefix($0) }
  }
}
