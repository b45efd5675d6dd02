import AllianceNetwork

/// What each agreement of a sentence comes to.
extension SentenceReader {
  mutating func read(thing index: Int) {
    var thing = reading.things[index]
    let (start, end) = clause(of: index)
    let finder = PartyFinder(text: text, reading: reading, context: context.standpoint, isJapanese: isJapanese)
    if thing.isNoun {
      readNoun(thing, index, finder, start, end)
      return
    }
    if thing.type == nil, readBoth(thing, start, end) { return }
    if thing.type == nil, joinsBefore(thing) { return abstain(.onlyJoined, thing.range) }
    if isCompared(thing) {
      return abstain(.comparison, thing.range)
    }
    var found = ofTheLike(thing, end) ?? finder.parties(of: thing, start: start, end: end) ?? sharedWithNext(index, finder)
    var basis = CodedTie.Basis.stated
    var agreement = thing.agreement
    if let id = thing.agreement, let record = registry.agreement(id), let others = namesake(of: record, thing) {
      found = others
      agreement = nil
    } else if let id = thing.agreement, let record = registry.agreement(id) {
      (found, basis) = registered(record, thing, found)
      if record.type == .framework, record.memberships.count == 2, isTreatyName(thing) { thing.type = .declaration }
    } else if found != nil, thing.type == nil || thing.type == .declaration, reading.hasCommitment(text) {
      thing.type = .defensePact
    } else if thing.type == nil {
      if found == nil, isSame(thing), block - context.lastBlock < 3,
        context.type != .framework || reading.has([.ended, .suspended], in: thing.range.upperBound..<end)
      {
        let same = antecedent(of: thing)
        thing.type = same?.type ?? context.type
        agreement = same.map(\.agreement) ?? context.lastAgreement
        found = FoundParties(sets: same?.sets ?? context.lastSets, rule: "same-agreement", confidence: 0.8)
      } else if let found {
        thing.type = typed(thing, index, found)
      }
    }
    if agreement == nil, let owner = thing.owner.flatMap({ registry.agreement($0) }), let found, found.sets.count == 1,
      Set(found.sets[0]) == Set(owner.memberships.map(\.party))
    {
      thing.type = owner.type
      agreement = owner.id
    }
    if thing.type == nil, let headed = headed(thing) { thing.type = headed }
    guard let type = thing.type else { return abstain(.noAntecedent, thing.range) }
    if found == nil {
      let members = thing.agreement.flatMap { registry.agreement($0) }.map { Set($0.memberships.map(\.party)) }
      found = remembered(thing, index)
      if isJapanese, let members, let sets = found?.sets, !sets.allSatisfy({ members.isSuperset(of: $0) }) { found = nil }
    }
    if found == nil { found = ofSubject(thing, start, end) }
    if found == nil, let owner = thing.owner, let record = registry.agreement(owner) {
      (found, basis) = registered(record, thing, nil)
      agreement = owner
    }
    guard let found, found.sets.contains(where: { $0.count > 1 }) else {
      if isJapanese, thing.agreement != nil, type != .framework {
        context.antecedents.append(Antecedent(type: type, sets: [], agreement: agreement, block: block))
        context.lastSets = []
      }
      announce(type)
      let isEvent = reading.has([.signed, .negotiating, .ended, .agreed], in: start..<end)
      return abstain(isEvent ? .partiesUnclear : .onlyMentioned, thing.range)
    }
    tell(type, found, thing, index, basis, found.rule == "joined-by" ? nil : agreement)
  }

  /// A common noun counts where its parties stand right beside it, or where it is between them.
  mutating func readNoun(_ thing: Thing, _ index: Int, _ finder: PartyFinder, _ start: Int, _ end: Int) {
    guard let type = thing.type else { return }
    var found = finder.attached(to: thing)
    if isJapanese, type == .defensePact, found != nil, !isAllianceFiller(thing) { return abstain(.otherNoun, thing.range) }
    if found == nil, !isJapanese { found = finder.parties(of: thing, start: start, end: end) }
    if found == nil, isJapanese, type == .framework {
      if let group = reading.groups.last(where: {
        $0.range.upperBound <= thing.range.lowerBound && $0.codes.count > 2 && [.between, .topic].contains($0.role)
      }),
        reading.has([.proposed, .inForce, .announced, .meeting], in: thing.range.upperBound..<whole.upperBound)
      {
        found = FoundParties(sets: [group.codes], range: group.range, rule: "group-noun", confidence: 0.7)
      }
    }
    if found == nil, let same = sameAlliance(thing),
      reading.has(StandingReader.events, in: start..<end) || denounced(thing, same, end) != nil
    {
      return tell(type, same, thing, index, .stated, context.lastAgreement)
    }
    guard let found else { return abstain(.nounWithoutParties, thing.range) }
    let least = type == .framework ? 3 : 2
    guard found.sets.allSatisfy({ $0.count >= least }), type != .framework || found.rule != "partner-attached" else {
      return abstain(.tooFewParties, thing.range)
    }
    if type == .defensePact,
      ![
        "attached", "between", "hub-between", "hub-attached", "partner-attached", "possessive", "partner", "each-partner",
        "partners-together",
      ].contains(found.rule)
    {
      guard found.rule == "subject", reading.has([.deny], in: whole) || isConcluded(thing) else {
        return abstain(.nounWithoutParties, thing.range)
      }
    }
    tell(type, found, thing, index, .stated, nil)
  }

  /// The type that a noun stands for: that of a name without parties before it in the sentence, else that told of last. 協定 stands for no
  /// defence pact, 条約 for nothing else.
  func typed(_ thing: Thing, _ index: Int, _ found: FoundParties) -> AgreementType? {
    let last = index > 0 ? reading.things[index - 1] : nil
    let before = last.flatMap { $0.isNoun || $0.type == .framework ? nil : $0.type }
    let word = text.phrase(thing.range)
    let isTreaty = ["条約", "treaty", "treaties", "pact", "pacts"].contains { word.lowercased().hasSuffix($0) }
    let told = isTreaty ? context.treatyType ?? context.type : context.type
    let isLike = ["同種", "同様", "この種", "similar", "such"].contains { word.lowercased().hasPrefix($0) }
    guard let type = before ?? (block - context.typeBlock < (isLike ? 12 : 3) ? told : nil) ?? (isTreaty ? .defensePact : nil)
    else {
      return nil
    }
    if !isJapanese, isSame(thing), ["subject", "list-after", "two-in-clause"].contains(found.rule),
      !found.sets.allSatisfy({ set in context.lastSets.contains { Set($0) == Set(set) } })
    {
      return nil
    }
    if word.lowercased().hasPrefix("treat") || word.lowercased().hasSuffix(" treaty"), PartyFinder.bilateral.contains(type) {
      return nil
    }
    if isTreaty, word.lowercased() != "pact", hasDefencePact(found) { return .defensePact }
    if found.rule == "attached", before == nil, !word.hasPrefix("同"), !word.lowercased().hasPrefix("s") { return nil }
    if !isTreaty, type == .defensePact { return nil }
    if word.hasSuffix("条約"), type != .defensePact { return nil }
    if isTreaty, before == nil, block - context.typeBlock >= 3 { return nil }
    return type == .framework ? nil : type
  }

  /// Whether the registry has a defence pact of just these two: "the treaty between A and B" is it.
  func hasDefencePact(_ found: FoundParties) -> Bool {
    found.sets.allSatisfy { set in
      set.count == 2 && registry.agreements(of: .defensePact, among: set).contains { $0.memberships.count == 2 }
    }
  }

  /// `should join the pact`: those who join are not its parties together.
  func joinsBefore(_ thing: Thing) -> Bool {
    reading.first([.join], in: max(whole.lowerBound, thing.range.lowerBound - 14)..<thing.range.lowerBound) != nil
  }

  /// 円滑化協定とは異なり, `unlike the alliance`.
  func isCompared(_ thing: Thing) -> Bool {
    if isJapanese {
      let rest = text.phrase(thing.range.upperBound..<min(whole.upperBound, thing.range.upperBound + 16))
      return ["とはその性格が異", "とは異な", "と異な", "とは性格", "とは別", "のような", "に似た", "に比べ", "並みの", "に準ずる", "型の", "に類する"].contains {
        rest.hasPrefix($0)
      }
    }
    let before = text.phrase(max(whole.lowerBound, thing.range.lowerBound - 26)..<thing.range.lowerBound).lowercased()
    if text.phrase(thing.range).lowercased().hasPrefix("such"), before.hasSuffix("first ") || before.hasSuffix("only ") {
      return true
    }
    return [
      "unlike the ", "unlike an ", "unlike a ", "similar to the ", "modelled on the ", "modeled on the ", "compared with the ",
      "like an ", "akin to ", "unlike ",
    ]
    .contains { before.hasSuffix($0) }
      || ["modelled on ", "modeled on ", "inspired by ", "along the lines of "].contains { before.contains($0) }
  }

  /// A treaty of two that the registry has as a framework is told of as a declaration.
  func isTreatyName(_ thing: Thing) -> Bool {
    let word = text.phrase(thing.range).lowercased()
    return ["条約", "協定", "宣言", "treaty", "treaties", "agreement", "pact", "c-sipa"].contains { word.contains($0) }
  }

  /// 日米同盟, 日米の同盟, not 日米の企業同盟.
  func isAllianceFiller(_ thing: Thing) -> Bool {
    guard let group = reading.groups.last(where: { $0.range.upperBound <= thing.range.lowerBound }) else { return false }
    let gap = text.phrase(group.range.upperBound..<thing.range.lowerBound)
    return gap.unicodeScalars.allSatisfy { !$0.isHan || $0.isOne(of: "間国両軍事結二三四0123456789") } && !gap.contains("、")
  }

  /// The newest agreement told of that a noun of its kind can stand for: 条約 for a treaty, 協定 for an agreement; `nil` where there is none near.
  func antecedent(of thing: Thing) -> Antecedent? {
    let word = text.phrase(thing.range).lowercased()
    let isTreaty = word.hasSuffix("条約") || word.hasSuffix("treaty")
    let isAgreement = word.hasSuffix("協定") || word.hasSuffix("agreement")
    guard isTreaty || isAgreement, let last = context.antecedents.last else { return nil }
    let treaties: Set<AgreementType> = [.defensePact, .nonaggression]
    func fits(_ type: AgreementType) -> Bool {
      type == .declaration || (isTreaty ? treaties.contains(type) : PartyFinder.bilateral.contains(type))
    }
    if fits(last.type) { return last }
    return context.antecedents.last { fits($0.type) && block - $0.block < 3 }
  }

  /// 同協定, `the pact`: the agreement told of last; 同様の協定, `a similar pact` is another of its type.
  func isSame(_ thing: Thing) -> Bool {
    let word = text.phrase(thing.range).lowercased()
    if isJapanese {
      if ["条約", "協定", "取決め", "取り決め", "憲章", "宣言"].contains(word) {
        return thing.range.lowerBound - whole.lowerBound < 3
          || text.scalars[thing.range.lowerBound - 1].isOne(of: "、。」")
      }
      return !word.hasPrefix("同様") && !word.hasPrefix("同種")
    }
    return word.hasPrefix("the ") || word.hasPrefix("this ") || word.hasPrefix("that ")
  }
}
