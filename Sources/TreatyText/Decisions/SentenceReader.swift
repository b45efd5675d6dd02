import AllianceNetwork

/// Decides what one sentence tells: finds the parties and the standing of every agreement in it, and says of the rest why it is no tie.
struct SentenceReader {
  let text: NormalText
  let registry: Registry
  let reading: Reading
  let isJapanese: Bool
  var context: Context
  private(set) var tellings: [Telling] = []
  private(set) var findings: [(code: String, message: String, range: Range<Int>)] = []
  private var used: [Range<Int>] = []

  /// The document's date.
  private let date: PartialDate?

  init(text: NormalText, registry: Registry, reading: Reading, isJapanese: Bool, context: Context, date: PartialDate?) {
    self.date = date
    self.text = text
    self.registry = registry
    self.reading = reading
    self.isJapanese = isJapanese
    self.context = context
  }

  private var block: Int { reading.sentence.block }
  private var whole: Range<Int> { reading.sentence.range }

  /// Reads the sentence.
  mutating func read() {
    for index in reading.things.indices where reading.things[index].type != .majorNonNATOAlly { read(thing: index) }
    readTitled()
    readPartnersWithoutName()
    readSuspendedLeg()
    remember()
  }

  // MARK: A sentence under a name

  /// `The Squad. The defence ministers of A, B, C and D met …`: a name that stands as a sentence of its own is what the next one is about.
  private mutating func readTitled() {
    if whole.count < 40, reading.groups.isEmpty, reading.things.count == 1, let id = reading.things[0].agreement {
      context.titled = id
      context.titledBlock = block
      return
    }
    guard let id = context.titled, context.titledBlock == block, reading.things.isEmpty, let record = registry.agreement(id)
    else { return }
    let members = Set(record.memberships.map(\.party))
    guard let group = reading.groups.first(where: { Set($0.codes) == members }) else { return }
    let thing = Thing(range: group.range, type: record.type, agreement: id, isNoun: false)
    let standing = StandingReader(text: text, reading: reading, isJapanese: isJapanese, document: date)
      .standing(of: group.range, in: whole, shared: nil, date: nil)
    add(
      record.type, group.codes, standing, thing,
      FoundParties(sets: [group.codes], range: group.range, rule: "titled", confidence: 0.75), .stated, id)
    context.titled = nil
  }

  // MARK: An agreement

  private mutating func read(thing index: Int) {
    var thing = reading.things[index]
    let (start, end) = clause(of: index)
    let finder = PartyFinder(text: text, reading: reading, context: context, isJapanese: isJapanese)
    if thing.isNoun {
      readNoun(thing, index, finder, start, end)
      return
    }
    if thing.type == nil, joinsBefore(thing) { return }
    if isCompared(thing) {
      note("comparison", "The agreement only serves as a comparison here.", thing.range)
      return
    }
    var found = finder.parties(of: thing, start: start, end: end)
    var basis = CodedTie.Basis.stated
    var agreement = thing.agreement
    if let id = thing.agreement, let record = registry.agreement(id) {
      (found, basis) = registered(record, thing, found)
      if record.type == .framework, record.memberships.count == 2, isTreatyName(thing) { thing.type = .declaration }
    } else if found != nil, thing.type == nil || thing.type == .declaration, reading.hasCommitment {
      thing.type = .defensePact
    } else if thing.type == nil {
      if found == nil, isSame(thing), block - context.lastBlock < 3,
        context.type != .framework || reading.has([.ended, .suspended], in: thing.range.upperBound..<end)
      {
        thing.type = context.type
        agreement = context.lastAgreement
        found = FoundParties(sets: context.lastSets, rule: "same-agreement", confidence: 0.8)
      } else if let found {
        thing.type = typed(thing, index, found)
      }
    }
    guard let type = thing.type else { return }
    if found == nil { found = remembered(thing, index) }
    if found == nil, let owner = thing.owner, let record = registry.agreement(owner) {
      (found, basis) = registered(record, thing, nil)
      agreement = owner
    }
    guard let found, found.sets.contains(where: { $0.count > 1 }) else {
      if reading.has([.signed, .negotiating, .ended, .agreed], in: start..<end) {
        note("parties-unclear", "The text does not say between whom this agreement is.", thing.range)
      }
      return
    }
    tell(type, found, thing, index, basis, found.rule == "joined-by" ? nil : agreement)
  }

  /// A common noun counts where its parties stand right beside it, or where it is between them.
  private mutating func readNoun(_ thing: Thing, _ index: Int, _ finder: PartyFinder, _ start: Int, _ end: Int) {
    guard let type = thing.type else { return }
    var found = finder.attached(to: thing)
    if found == nil, !isJapanese { found = finder.parties(of: thing, start: start, end: end) }
    if found == nil, isJapanese, type == .framework {
      if let group = reading.groups.last(where: {
        $0.range.upperBound <= thing.range.lowerBound && $0.codes.count > 2 && [.between, .topic].contains($0.role)
      }),
        reading.has([.proposed, .inForce], in: thing.range.upperBound..<whole.upperBound)
      {
        found = FoundParties(sets: [group.codes], range: group.range, rule: "group-noun", confidence: 0.7)
      }
    }
    guard let found else { return }
    let least = type == .framework ? 3 : 2
    guard found.sets.allSatisfy({ $0.count >= least }), type != .framework || found.rule != "partner-attached" else { return }
    if type == .defensePact,
      !["attached", "between", "hub-between", "hub-attached", "partner-attached", "possessive", "partner"].contains(found.rule)
    {
      guard found.rule == "subject", reading.has([.deny], in: whole) else { return }
    }
    tell(type, found, thing, index, .stated, nil)
  }

  /// The type that a noun stands for: that of a name without parties before it in the sentence, else that told of last. 協定 stands for no
  /// defence pact, 条約 for nothing else.
  private func typed(_ thing: Thing, _ index: Int, _ found: FoundParties) -> AgreementType? {
    let before = index > 0 && !reading.things[index - 1].isNoun ? reading.things[index - 1].type : nil
    let word = text.string(thing.range)
    let isTreaty = ["条約", "treaty", "treaties", "pact", "pacts"].contains { word.lowercased().hasSuffix($0) }
    guard let type = before ?? (block - context.typeBlock < 3 ? context.type : nil) ?? (isTreaty ? .defensePact : nil) else { return nil }
    if isTreaty, word.lowercased() != "pact", hasDefencePact(found) { return .defensePact }
    if found.rule == "attached", before == nil, !word.hasPrefix("同"), !word.lowercased().hasPrefix("s") { return nil }
    if !isTreaty, type == .defensePact { return nil }
    if word.hasSuffix("条約"), type != .defensePact { return nil }
    if isTreaty, before == nil, block - context.typeBlock >= 3 { return nil }
    return type == .framework ? nil : type
  }

  /// Whether the registry has a defence pact of just these two: "the treaty between A and B" is it.
  private func hasDefencePact(_ found: FoundParties) -> Bool {
    found.sets.allSatisfy { set in
      set.count == 2
        && registry.agreements.contains { $0.type == .defensePact && $0.memberships.count == 2 && Set($0.memberships.map(\.party)) == Set(set) }
    }
  }

  /// `should join the pact`: those who join are not its parties together.
  private func joinsBefore(_ thing: Thing) -> Bool {
    reading.first([.join], in: max(whole.lowerBound, thing.range.lowerBound - 14)..<thing.range.lowerBound) != nil
  }

  /// 円滑化協定とは異なり, `unlike the alliance`.
  private func isCompared(_ thing: Thing) -> Bool {
    if isJapanese {
      let rest = text.string(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 16))
      return ["とはその性格が異", "とは異な", "と異な", "とは性格", "とは別", "のような", "に似た", "に比べ", "並みの", "に準ずる", "型の", "に類する"].contains {
        rest.hasPrefix($0)
      }
    }
    let before = text.string(max(whole.lowerBound, thing.range.lowerBound - 26)..<thing.range.lowerBound).lowercased()
    return [
      "unlike the ", "unlike an ", "unlike a ", "similar to the ", "modelled on the ", "modeled on the ", "compared with the ",
      "like an ", "akin to ", "unlike ",
    ]
    .contains { before.hasSuffix($0) }
  }

  /// A treaty of two that the registry has as a framework is told of as a declaration.
  private func isTreatyName(_ thing: Thing) -> Bool {
    let word = text.string(thing.range).lowercased()
    return ["条約", "協定", "宣言", "treaty", "treaties", "agreement", "pact", "c-sipa"].contains { word.contains($0) }
  }

  /// 同協定, `the pact`: the agreement told of last; 同様の協定, `a similar pact` is another of its type.
  private func isSame(_ thing: Thing) -> Bool {
    let word = text.string(thing.range).lowercased()
    if isJapanese { return !word.hasPrefix("同様") && !word.hasPrefix("同種") }
    return word.hasPrefix("the ") || word.hasPrefix("this ") || word.hasPrefix("that ")
  }

  /// Parties of a registered agreement: `stated` where the text gives them too, in the sentence, in the name or right before.
  private func registered(_ record: Agreement, _ thing: Thing, _ found: FoundParties?) -> (FoundParties?, CodedTie.Basis) {
    let members = record.memberships.filter { member in
      member.joined.flatMap { joined in date.map { joined.hasBegun(by: $0) } } ?? true
    }.map(\.party).sorted()
    let all = Set(members)
    if thing.inner.count > 1 { return (FoundParties(sets: [thing.inner], rule: "name", confidence: 0.95), .stated) }
    if let found, !found.sets.isEmpty {
      let given = expanded(Set(found.sets.joined()))
      if given == all {
        return (
          FoundParties(sets: [members], range: found.range, rule: "name-and-parties", confidence: found.confidence), .stated
        )
      }
      if given.count > 2, given.isSubset(of: all), given.count * 10 >= all.count * 7, found.sets.count == 1 {
        return (found, .stated)
      }
      if given.count > 2, given.isSubset(of: all), record.type == .framework || record.memberships.count > 8, isFounding {
        return (FoundParties(sets: [members], range: found.range, rule: "founders", confidence: 0.8), .stated)
      }
      if found.sets.count == 1, found.sets[0].count > 2, Set(found.sets[0]).intersection(all).count > 1 {
        return (found, .stated)
      }
    }
    if let more = joined(record, thing, all) { return (more, .stated) }
    let here = expanded(Set(reading.groups.flatMap(\.codes)).filter { $0.text != record.id.text })
    if here.count > 2 || all.count == 2, all.isSubset(of: here) {
      let range = reading.groups.first { all.contains($0.codes[0]) }?.range
      return (FoundParties(sets: [members], range: range, rule: "name-and-parties", confidence: 0.85), .stated)
    }
    if all.count == 2, Set(context.pair) == all, block - context.lastBlock < 2 {
      return (FoundParties(sets: [members], rule: "name-in-context", confidence: 0.8), .stated)
    }
    if all.count == 2, reading.kind == .item, !context.headGroup.isEmpty, context.headGroup.allSatisfy(all.contains) {
      return (FoundParties(sets: [members], rule: "list-head", confidence: 0.8), .stated)
    }
    guard members.count > 1, members.count < 13 else { return (nil, .named) }
    return (FoundParties(sets: [members], rule: "registry", confidence: 0.7), .named)
  }

  /// Whether the sentence tells of a founding and not of a leaving.
  private var isFounding: Bool {
    reading.has([.inForce, .signed], in: whole) && !["脱退", "離脱", "leav", "left ", "withdr"].contains { text.string(whole).contains($0) }
  }

  /// ASEAN10か国と日本: a body among the parties stands for its members.
  private func expanded(_ codes: Set<PartyCode>) -> Set<PartyCode> {
    var all = codes
    for code in codes where registry.state(code) == nil {
      guard let id = AgreementID(code.text), let body = registry.agreement(id), body.memberships.count < 20 else { continue }
      all.formUnion(
        body.memberships.filter { member in member.joined.flatMap { joined in date.map { joined.hasBegun(by: $0) } } ?? true }
          .map(\.party))
      all.remove(code)
    }
    return all
  }

  /// クアッドに加えて、韓国及びベトナムが参加し: a body and others that take part.
  private func joined(_ record: Agreement, _ thing: Thing, _ members: Set<PartyCode>) -> FoundParties? {
    guard isJapanese, record.type == .framework,
      text.string(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 3)).hasPrefix("に加え"),
      let others = reading.groups.first(where: { $0.range.lowerBound > thing.range.upperBound && $0.role == .topic }),
      reading.has([.inForce, .join], in: others.after..<whole.upperBound)
    else { return nil }
    return FoundParties(
      sets: [Array(members.union(others.codes)).sorted()], range: others.range, rule: "joined-by", confidence: 0.75)
  }

  /// What the head of the list, the sentence before or the paragraph leaves unsaid.
  private func remembered(_ thing: Thing, _ index: Int) -> FoundParties? {
    if !context.headGroup.isEmpty, reading.kind == .item || reading.kind == .row {
      if context.headGroup.count > 1 { return FoundParties(sets: [context.headGroup], rule: "list-head", confidence: 0.8) }
      let own = reading.groups.first.map(\.codes) ?? []
      if own.count == 1, own != context.headGroup {
        return FoundParties(sets: [context.headGroup + own], range: reading.groups[0].range, rule: "list-head", confidence: 0.8)
      }
      if let hub = context.subject ?? context.titleSubject ?? context.home, !context.headGroup.contains(hub) {
        return FoundParties(sets: [[hub] + context.headGroup], rule: "list-head", confidence: 0.8)
      }
    }
    let here = Set(reading.groups.filter { $0.role != .none }.flatMap(\.codes))
    if thing.type == context.type, thing.type != nil, context.lastSets.count == 1, block - context.lastBlock < 3,
      here.isSubset(of: context.lastSets[0])
    {
      return FoundParties(sets: context.lastSets, rule: "same-type", confidence: 0.7)
    }
    if context.pair.count == 2, block == context.lastBlock || !here.isEmpty && block - context.lastBlock < 2,
      here.isSubset(of: context.pair), !isSupposed(before: thing.range.lowerBound)
    {
      return FoundParties(sets: [context.pair], rule: "pair-before", confidence: 0.6)
    }
    return nil
  }

  // MARK: Telling

  private mutating func tell(
    _ type: AgreementType, _ found: FoundParties, _ thing: Thing, _ index: Int, _ basis: CodedTie.Basis, _ agreement: AgreementID?
  ) {
    let (start, end) = clause(of: index)
    let given = dateBefore(thing, index)
    let reach = basis == .named ? min(end, thing.range.upperBound + 40) : end
    let region = isJapanese ? relativeStart(thing, start)..<reach : start..<reach
    let shared = sharedRegion(after: index, from: end)
    let reader = StandingReader(text: text, reading: reading, isJapanese: isJapanese, document: date)
    var standing = reader.standing(
      of: thing.range, in: region, shared: shared, date: given, isBody: type == .framework, tail: coordinatedEnd(index))
    let isAttached = found.rule.hasSuffix("attached") || found.rule == "name" || agreement != nil
    if standing.status == .proposed, isAttached, isEstablished(type, thing),
      !reading.has([.create], in: thing.range.upperBound..<end)
    {
      standing = Standing(status: .inForce, isTold: false)
    }
    if basis == .named, standing.status == .proposed { standing = Standing(status: .inForce, isTold: false) }
    if basis == .named, !standing.isTold, !speaksOf(thing, end) { return }
    if found.rule == "joined-by", standing.date == nil,
      let given = reading.dates.last(where: { $0.range.upperBound <= thing.range.lowerBound && !$0.isFuture })
    {
      standing.date = given.date
      standing.dateText = text.string(given.range)
    }
    if ["subject", "same-type", "pair-before", "list-after", "partner-after"].contains(found.rule), !standing.isTold,
      reading.kind != .item, isJapanese || found.rule != "subject"
    {
      return
    }
    if isQuestion, !standing.isTold || standing.status == .proposed, agreement == nil, !(type == .defensePact && isAttached) {
      note("question", "The sentence asks for this agreement and does not say that there is one.", thing.range)
      return
    }
    let isStrict =
      isJapanese
      ? text.string(whole).hasPrefix("仮に") || text.string(whole).hasPrefix("もし") : isConditional(before: thing.range.lowerBound)
    if agreement == nil, isStrict || !isAttached && !standing.isTold && isSupposed(before: thing.range.lowerBound) {
      note("hypothetical", "The sentence only supposes this agreement.", thing.range)
      return
    }
    if PartyFinder.bilateral.contains(type), found.sets.contains(where: { $0.count > 2 }) {
      note("parties-unclear", "This kind of agreement is between two; the text names more together.", thing.range)
      return
    }
    if standing.status == .proposed, standing.date == nil, let last = context.lastDate, context.lastDateBlock == block {
      standing.date = last.date
      standing.dateText = last.text
    }
    used.append(found.range ?? thing.range)
    for (position, set) in found.sets.enumerated() where set.count > 1 && Set(set).count == set.count {
      var own = standing
      if let date = found.date(position), standing.status != .denied {
        own.date = date.isFuture ? own.date : date.date
        own.dateText = text.string(date.range)
      }
      add(type, set, own, thing, found, basis, agreement)
    }
    if !found.rule.hasPrefix("registry") || basis == .named {
      if context.typeBlock != block { context.blockType = type }
      context.type = type
      context.typeBlock = block
      context.lastSets = found.sets
      context.lastBlock = block
      context.lastAgreement = agreement
      if found.sets.count == 1 { context.remember(found.sets[0]) }
    }
  }

  private mutating func add(
    _ type: AgreementType, _ set: [PartyCode], _ standing: Standing, _ thing: Thing, _ found: FoundParties,
    _ basis: CodedTie.Basis,
    _ agreement: AgreementID?
  ) {
    var range = thing.range
    for further in [found.range, standing.range] {
      if let further { range = min(range.lowerBound, further.lowerBound)..<max(range.upperBound, further.upperBound) }
    }
    var telling = Telling(
      type: type, parties: set.sorted(), standing: standing, basis: basis, agreement: agreement, range: range,
      voice: voice(thing), rule: found.rule,
      confidence: standing.isTold ? found.confidence : found.confidence * 0.85)
    if type == .visitingForces { telling.name = visitingForcesName(thing) }
    if type.isDirected {
      telling.giver = set.first
      telling.receivers = Array(set.dropFirst())
    }
    tellings.append(telling)
  }

  /// Access agreements that stand beside an agreement on the status of forces are kept apart by this name.
  private func visitingForcesName(_ thing: Thing) -> String? {
    let word = text.string(thing.range).lowercased()
    if word.contains("edca") || word.contains("enhanced") || word.contains("協力強化") { return "EDCA" }
    return nil
  }

  private func isEstablished(_ type: AgreementType, _ thing: Thing) -> Bool { type == .defensePact || thing.agreement != nil }

  /// Whether the sentence speaks of the agreement itself: it is what a cue of change or a particle of the subject stands with.
  private func speaksOf(_ thing: Thing, _ end: Int) -> Bool {
    let rest = text.string(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 14))
    if isJapanese {
      let bare = rest.drop { ")」』".contains($0) }
      return ["の修正", "の改", "を改", "を修正", "は存", "が"].contains { bare.hasPrefix($0) }
    }
    return ["'s members", " survives", " remains"].contains { rest.hasPrefix($0) }
  }

  private var isQuestion: Bool {
    let tail = text.string(max(whole.lowerBound, whole.upperBound - 3)..<whole.upperBound)
    return tail.hasSuffix("か。") || tail.hasSuffix("?") || tail.hasSuffix("？") || tail.hasSuffix("か")
  }

  /// `If A and B signed …`: the sentence opens with a condition or has one before the name.
  private func isConditional(before place: Int) -> Bool {
    let words = text.string(whole.lowerBound..<place)
    return words.hasPrefix("If ") || words.contains(" if ") || words.contains(" were to ")
  }

  private func isSupposed(before place: Int) -> Bool {
    guard let cue = reading.first([.suppose], in: whole) else { return false }
    return cue.range.lowerBound < place || isJapanese
  }

  private func voice(_ thing: Thing) -> Voice {
    if reading.has([.rebut], in: whole) { return .rebutted }
    if reading.has([.adversary], in: whole) { return .adversary }
    return reading.has([.report], in: whole) ? .reported : .author
  }

  // MARK: Clauses

  /// Where the part of the sentence that belongs to an agreement begins and ends.
  private func clause(of index: Int) -> (Int, Int) {
    let thing = reading.things[index]
    var start = index == 0 ? whole.lowerBound : reading.things[index - 1].range.upperBound
    var end = index + 1 < reading.things.count ? reading.things[index + 1].range.lowerBound : whole.upperBound
    if !isJapanese {
      if index > 0 { start = division(start..<thing.range.lowerBound) ?? start }
      if index + 1 < reading.things.count { end = division(thing.range.upperBound..<end) ?? end }
    } else if index > 0,
      let cue = reading.cues.last(where: {
        $0.range.lowerBound >= start && $0.range.upperBound <= thing.range.lowerBound && isEvent($0)
      })
    {
      let comma = (cue.range.upperBound..<thing.range.lowerBound).first { "、。".unicodeScalars.contains(text.scalars[$0]) }
      if let comma { start = comma + 1 }
    }
    if isJapanese, let cue = reading.cues.first(where: { $0.range.lowerBound >= thing.range.upperBound && isEvent($0) }),
      let next = reading.groups.first(where: { $0.range.lowerBound > cue.range.upperBound && isParted($0) }),
      next.range.lowerBound < end
    {
      end = next.range.lowerBound
    }
    return (start, max(end, thing.range.upperBound))
  }

  /// Whether a group opens a part of the sentence about another tie: 日比間でも, カナダとも.
  private func isParted(_ group: Group) -> Bool {
    group.role == .partner && group.codes.count > 0 || group.role == .between && group.codes.count == 2
  }

  private func isEvent(_ mention: Mention) -> Bool {
    guard case .cue(let kinds) = mention.subject else { return false }
    return !Set(kinds).isDisjoint(with: [.signed, .inForce, .ended, .suspended, .negotiating, .agreed, .accord])
  }

  /// The end of the last of the agreements that are listed together: 軍事情報保護協定や物品役務相互提供協定.
  private func coordinatedEnd(_ index: Int) -> Int {
    var last = index
    while last + 1 < reading.things.count {
      let gap = text.string(reading.things[last].range.upperBound..<reading.things[last + 1].range.lowerBound)
      guard ["や", "及び", "と", "、", "も", "または", ")や", ")と", ")及び", "」や", " or ", " and "].contains(gap) else { break }
      last += 1
    }
    return reading.things[last].range.upperBound
  }

  /// Where a verb that several agreements share stands: up to the end of the next agreement's clause that has one.
  private func sharedRegion(after index: Int, from end: Int) -> Range<Int>? {
    var next = index + 1
    while next < reading.things.count {
      let from = reading.things[next].range.upperBound
      let to = next + 1 < reading.things.count ? reading.things[next + 1].range.lowerBound : whole.upperBound
      if reading.cues.contains(where: { $0.range.lowerBound >= from && $0.range.upperBound <= to && isEvent($0) }) {
        return end..<to
      }
      next += 1
    }
    return index + 1 < reading.things.count ? end..<whole.upperBound : nil
  }

  /// The last place in a range of English text at which a clause ends.
  private func division(_ range: Range<Int>) -> Int? {
    var found: Int?
    let marks = [", and ", "; ", ", while ", ", but ", ", whereas ", ". ", " and no ", ", along with "]
    for position in range {
      let cursor = Cursor(scalars: text.scalars, end: range.upperBound, position: position)
      if cursor.sees(anyOf: marks) { found = position + (text.scalars[position] == " " ? 1 : 2) }
    }
    return found
  }

  /// In Japanese the cue follows; before the name only a clause that leans on it counts: 1951年に署名した米国との相互防衛条約.
  private func relativeStart(_ thing: Thing, _ start: Int) -> Int {
    var position = thing.range.lowerBound
    while position > start, !"、。:".unicodeScalars.contains(text.scalars[position - 1]) { position -= 1 }
    guard
      reading.cues.contains(where: {
        $0.range.lowerBound >= position && $0.range.upperBound <= thing.range.lowerBound && isEvent($0) && leans($0)
      })
    else { return thing.range.upperBound }
    return position
  }

  private func leans(_ mention: Mention) -> Bool {
    var end = mention.range.upperBound
    var rest = ""
    while end < whole.upperBound, rest.count < 6 {
      rest.unicodeScalars.append(text.scalars[end])
      end += 1
    }
    return ["した", "された", "れた", "んだ", "する", "され", "しようと", "た"].contains { rest.hasPrefix($0) }
  }

  /// The date before a name, not yet used by a verb before it; of names in a list (T1及びT2に署名し) the date before the first counts for all.
  private func dateBefore(_ thing: Thing, _ index: Int) -> DateMention? {
    var index = index
    while true {
      if let date = ownDateBefore(index) { return date }
      guard index > 0 else { return nil }
      let gap = text.string(reading.things[index - 1].range.upperBound..<reading.things[index].range.lowerBound)
      let isListed = ["や", "と", "及び", "および", "並びに", "、"].contains { gap.hasSuffix($0) }
      guard gap.unicodeScalars.count < 6 || gap.unicodeScalars.count < 15 && isListed && isJapanese, !gap.contains("。") else {
        return nil
      }
      index -= 1
    }
  }

  private func ownDateBefore(_ index: Int) -> DateMention? {
    let thing = reading.things[index]
    let start = index == 0 ? whole.lowerBound : reading.things[index - 1].range.upperBound
    let lastCue = reading.cues.last {
      isEvent($0) && $0.range.lowerBound >= start && $0.range.upperBound <= thing.range.lowerBound
    }
    let from = lastCue.map { leans($0) ? start : $0.range.upperBound } ?? start
    return reading.dates.last { $0.range.lowerBound >= from && $0.range.upperBound <= thing.range.lowerBound }
  }

  // MARK: Partners whose agreement is told of before

  /// フィンランドとは2024年9月…に発効し: a partner with an event and no name of its own has the agreement told of before.
  private mutating func readPartnersWithoutName() {
    let finder = PartyFinder(text: text, reading: reading, context: context, isJapanese: isJapanese)
    for (index, group) in reading.groups.enumerated()
    where isElliptic(group) && !used.contains(where: { $0.overlaps(group.range) }) {
      let next = reading.groups[(index + 1)...].first { isElliptic($0) }?.range.lowerBound ?? whole.upperBound
      guard !reading.things.contains(where: { $0.range.lowerBound >= group.range.upperBound && $0.range.lowerBound < next })
      else { continue }
      let before = reading.things.last { $0.range.upperBound <= group.range.lowerBound && $0.type != nil && !$0.isNoun }
      guard let type = before?.type ?? (block - context.typeBlock < 2 ? context.blockType ?? context.type : nil),
        !type.isDirected, type != .framework, type != .exercise,
        let sets = ellipticSets(group, finder, before)
      else { continue }
      let start = isJapanese ? group.range.upperBound : clauseStart(group.range.lowerBound)
      let region = start..<next
      let kinds: Set<Lexicon.Cue> = [.signed, .negotiating, .agreed, .ended, .suspended, .inForce, .alive, .pending, .deny]
      let reader = StandingReader(text: text, reading: reading, isJapanese: isJapanese, document: date)
      let hasOwn = reading.has(kinds, in: region)
      guard
        hasOwn
          || reading.has(kinds, in: next..<whole.upperBound)
            && reading.dates.contains(where: { region.contains($0.range.lowerBound) })
      else { continue }
      let standing = reader.standing(
        of: group.range, in: region, shared: next < whole.upperBound ? next..<whole.upperBound : nil, date: nil)
      guard standing.isTold else { continue }
      for set in sets {
        var range = group.range
        if let further = standing.range {
          range = min(range.lowerBound, further.lowerBound)..<max(range.upperBound, further.upperBound)
        }
        tellings.append(
          Telling(
            type: type, parties: set.sorted(), standing: standing, range: range,
            voice: voice(Thing(range: group.range, isNoun: false)),
            rule: "partner-of-agreement-before", confidence: 0.65))
        context.type = type
        context.typeBlock = block
        context.lastSets = [set]
        context.lastBlock = block
        context.counterpart = set[0]
      }
    }
  }

  private func isElliptic(_ group: Group) -> Bool {
    group.role == .partner || isJapanese && group.role == .between && group.sets.allSatisfy { $0.count == 2 } && !group.isWith
  }

  private func ellipticSets(_ group: Group, _ finder: PartyFinder, _ before: Thing?) -> [[PartyCode]]? {
    if group.role == .between { return group.sets }
    guard let hub = finder.counterpart(of: group, before) else { return nil }
    return group.codes.filter { $0 != hub }.map { [hub, $0] }
  }

  private func clauseStart(_ place: Int) -> Int {
    division(whole.lowerBound..<place) ?? whole.lowerBound
  }

  // MARK: A pair that drops out

  /// `the United States suspended its obligations to New Zealand`: the pair's own record, beside that of the treaty of several.
  private mutating func readSuspendedLeg() {
    guard let cue = reading.first([.suspended], in: whole),
      ["義務", "obligation", "commitment"].contains(where: { text.string(whole).contains($0) })
    else { return }
    let treaty =
      reading.things.compactMap(\.agreement).first ?? (block - context.lastBlock < 2 ? context.lastAgreement : nil)
      ?? context.lastTreaty
    guard let treaty, let record = registry.agreement(treaty), record.memberships.count > 2, record.type == .defensePact else {
      return
    }
    let members = Set(record.memberships.map(\.party))
    let near = reading.groups.filter {
      $0.codes.count == 1 && members.contains($0.codes[0]) && $0.range.lowerBound < cue.range.upperBound + 60
    }
    var pair: [PartyCode] = []
    for group in near.reversed() where !pair.contains(group.codes[0]) && pair.count < 2 {
      if isJapanese ? group.role != .genitive : group.role != .partner { pair.append(group.codes[0]) }
    }
    guard pair.count == 2 else { return }
    let dated = reading.dates.last { $0.range.upperBound <= cue.range.lowerBound } ?? reading.dates.first
    for index in tellings.indices where tellings[index].agreement == treaty && tellings[index].standing.status == .suspended {
      tellings[index].standing = Standing(status: .inForce, isTold: false)
    }
    tellings.append(
      Telling(
        type: .defensePact, parties: pair.sorted(),
        standing: Standing(status: .suspended, date: dated?.date, dateText: dated.map { text.string($0.range) }, isTold: true),
        range: min(
          cue.range.lowerBound, near[0].range.lowerBound)..<max(cue.range.upperBound, near[near.count - 1].range.upperBound),
        rule: "suspended-leg", confidence: 0.75))
  }

  // MARK: What is remembered

  private mutating func remember() {
    if let treaty = reading.things.compactMap(\.agreement).last(where: { (registry.agreement($0)?.memberships.count ?? 0) > 2 }) {
      context.lastTreaty = treaty
    }
    if let date = reading.dates.last(where: { !$0.isFuture }) {
      context.lastDate = (date.date, text.string(date.range))
      context.lastDateBlock = block
    }
    if let topic = reading.groups.first(where: { $0.role == .topic }), topic.codes.count == 1,
      registry.state(topic.codes[0]) != nil
    {
      if isJapanese || topic == reading.groups[0] && topic.range.lowerBound - whole.lowerBound < 40 {
        context.subject = topic.codes[0]
      }
    }
    if tellings.isEmpty {
      for group in reading.groups where group.codes.count > 1 && [.topic, .between, .attribute, .genitive].contains(group.role) {
        context.remember(group.codes)
      }
      if let partner = reading.groups.first(where: { $0.role == .partner && $0.codes.count == 1 }) {
        let finder = PartyFinder(text: text, reading: reading, context: context, isJapanese: isJapanese)
        if let hub = finder.counterpart(of: partner, nil) {
          context.remember([hub, partner.codes[0]])
        } else if let type = reading.things.first(where: { $0.type != nil })?.type {
          context.counterpart = partner.codes[0]
          context.type = type
          context.blockType = type
          context.typeBlock = block
        }
      }
    }
    if let last = reading.groups.first(where: { $0.role == .topic && $0.codes.count == 1 }) ?? reading.groups.last(where: { $0.codes.count == 1 }) {
      context.single = last.codes[0]
    }
    let endsOpen = !"。.?？".unicodeScalars.contains(text.scalars[whole.upperBound - 1])
    let isShortItem =
      endsOpen && reading.kind == .item && whole.count < 30 && tellings.isEmpty && reading.dates.isEmpty
      && reading.groups.count + reading.things.count == 1
      && reading.groups.allSatisfy { [.attribute, .genitive, .partner, .topic].contains($0.role) } && context.headType == nil
    if reading.kind == .heading || isShortItem || text.string(whole).hasSuffix(":") {
      let only =
        reading.groups.count == 1 && reading.groups[0].codes.count == 1 && reading.groups[0].role != .partner
        ? reading.groups[0].codes[0] : nil
      context.headSubject = only
      context.headGroup = reading.groups.first?.codes ?? []
      context.headType = reading.things.first { !$0.isNoun }?.type
      if context.headType == nil, block - context.designationBlock < 3, reading.has([.designate], in: whole) {
        context.headType = .majorNonNATOAlly
      }
    }
  }

  private mutating func note(_ code: String, _ message: String, _ range: Range<Int>) { findings.append((code, message, range)) }
}
