import AllianceNetwork

/// Finds the parties of an agreement in its sentence and in what was told before.
///
/// The nearest of these counts: parties right before the name (日豪円滑化協定, `Japan-Australia RAA`); parties between whom it is
/// (日英間で, `between Japan and Australia`); partners with whom somebody has it (フランスとは, `with France`), one tie a partner; those by
/// whom it was made; the subject, where it is of several; the two told of before.
struct PartyFinder {
  let text: NormalText
  let reading: Reading
  let context: Standpoint
  let isJapanese: Bool

  /// The parties of `thing`, whose clause begins at `start` and ends at `end`.
  func parties(of thing: Thing, start: Int, end: Int) -> FoundParties? {
    attached(to: thing) ?? (isJapanese ? japanese(thing, start, end) : english(thing, start, end))
  }

  // MARK: Right beside the name

  func attached(to thing: Thing) -> FoundParties? {
    guard let group = reading.groups.last(where: { $0.range.upperBound <= thing.range.lowerBound }) else {
      return nil
    }
    let gap = text.phrase(min(group.after, thing.range.lowerBound)..<thing.range.lowerBound)
    guard isJapanese ? isJapaneseFiller(gap) : isEnglishFiller(gap.string, group) else { return nil }
    switch group.role {
    case .partner:
      return partners([group], thing, rule: "partner-attached", confidence: 0.9)
    case .between, .genitive, .attribute, .none, .topic, .agent, .dative, .object:
      if !isJapanese, ![.attribute, .genitive, .topic, .between, .dative, .object, .none, .agent].contains(group.role) {
        return nil
      }
      if isJapanese, ![.between, .genitive, .attribute, .agent].contains(group.role) { return nil }
      guard group.codes.count > 1 else { return single(group, thing) }
      return shared(group, thing, rule: "attached", confidence: 0.95)
    }
  }

  /// フィリピンの…, `Japan's RAA with Australia`: one party beside the name, the other with it.
  private func single(_ group: Group, _ thing: Thing) -> FoundParties? {
    if isJapanese, thing.type == .visitingForces, group.codes.count == 1,
      text.phrase(group.range.upperBound..<min(group.range.upperBound + 2, thing.range.lowerBound)).hasPrefix("軍"),
      let host = topic(before: group.range.lowerBound), host != group.codes[0]
    {
      return FoundParties(
        sets: [[host, group.codes[0]].sorted()], range: group.range, rule: "forces-attached", confidence: 0.75)
    }
    guard !isJapanese,
      let partner = reading.groups.first(where: { $0.role == .partner && $0.range.lowerBound >= thing.range.upperBound }),
      partner.range.lowerBound - thing.range.upperBound < 30
    else { return nil }
    return made([partner], hub: group.codes[0], rule: "possessive", confidence: 0.9)
  }

  private func isJapaneseFiller(_ gap: Phrase) -> Bool {
    guard !gap.isEmpty else { return true }
    // No date has one of these characters.
    guard !gap.unicodeScalars.contains(where: { $0.isOne(of: "、。はがをにもするたて:|") }) else { return false }
    guard gap.unicodeScalars.count > 10 else { return true }
    var rest = Substring(gap.string)
    for mention in reading.dates {
      let word = text.string(mention.range)
      if String(rest).contains(word), let place = rest.range(of: word) { rest.removeSubrange(place) }
    }
    return rest.unicodeScalars.count <= 10
  }

  private func isEnglishFiller(_ gap: String, _ group: Group) -> Bool {
    let words = gap.split(separator: " ")
    guard words.count < 4, !gap.contains(","), !gap.contains("."), !gap.contains(";"), !gap.contains(":"), !gap.contains("(")
    else { return false }
    let allowed: Set<String> = [
      "mutual", "bilateral", "trilateral", "military", "new", "defence", "defense", "security", "the", "own", "first", "1951",
      "1960", "1953", "joint", "proposed", "planned",
      "formal", "reciprocal", "classified", "strategic", "existing", "treaty",
    ]
    if group.role == .genitive || group.codes.count > 1 && group.range.upperBound == group.after {
      return words.allSatisfy { allowed.contains($0.lowercased()) }
    }
    return gap == " "
  }

  // MARK: Japanese

  private func japanese(_ thing: Thing, _ start: Int, _ end: Int) -> FoundParties? {
    let before = reading.groups.filter { $0.range.upperBound <= thing.range.lowerBound }
    let after = reading.groups.filter { $0.range.lowerBound >= thing.range.upperBound && $0.range.upperBound <= end }
    let partnersBefore = before.filter { $0.role == .partner }
    if let between = before.last(where: { $0.role == .between && $0.codes.count > 1 }),
      partnersBefore.last.map({ $0.range.lowerBound < between.range.lowerBound }) ?? true
    {
      return shared(between, thing, rule: "between", confidence: 0.9)
    }
    if let last = partnersBefore.last {
      let run = distributed(partnersBefore, last)
      return partners(run, thing, rule: "partner", confidence: 0.85)
    }
    if let about = about(before, thing) { return about }
    if let partner = after.first(where: { $0.role == .partner }), noCue(thing.range.upperBound..<partner.range.lowerBound) {
      return partners([partner], thing, rule: "partner-after", confidence: 0.8)
    }
    if let with = after.first(where: { $0.role == .between && $0.isWith && $0.codes.count > 1 }), !with.isJoined,
      noCue(thing.range.upperBound..<with.range.lowerBound), let hub = counterpart(of: with, thing)
    {
      return made([with], hub: hub, rule: "partner-after", confidence: 0.75)
    }
    if let found = chains(after, thing) ?? followed(after, thing) ?? cleft(after, thing) { return found }
    if let agent = (before + after).last(where: { $0.role == .agent && $0.codes.count > 1 }) {
      return FoundParties(sets: [agent.codes], range: agent.range, rule: "agents", confidence: 0.9)
    }
    if let topic = before.last(where: { $0.role == .topic && $0.codes.count > 1 }) {
      return FoundParties(sets: topic.sets, range: topic.range, rule: "subject", confidence: 0.85)
    }
    if let makers = makers(after, thing) { return makers }
    let here = Set((before + after).filter { $0.role == .topic || $0.role == .dative }.flatMap(\.codes))
    if here.count == 2, let type = thing.type, Self.bilateral.contains(type),
      let notice = (before + after).last(where: { $0.role == .dative }),
      ["通告", "通知", "伝え", "申し入れ"].contains(where: {
        text.phrase(notice.after..<min(reading.sentence.range.upperBound, notice.after + 40)).contains($0)
      })
    {
      return FoundParties(sets: [Array(here).sorted()], range: notice.range, rule: "notice", confidence: 0.75)
    }
    return listed(after, thing)
  }

  /// 円滑化協定の締結国　豪州、英国…, RAAは、豪州、英国に続き3か国目: partners listed behind a name.
  private func listed(_ after: [Group], _ thing: Thing) -> FoundParties? {
    guard let type = thing.type, Self.bilateral.contains(type), let hub = owner(of: thing) ?? context.home,
      let list = after.first(where: { group in
        let rest = text.phrase(group.range.upperBound..<min(reading.sentence.range.upperBound, group.range.upperBound + 3))
        return group.codes.count > 2 && (rest.isEmpty || rest.hasPrefix("。"))
      }), !list.codes.contains(hub)
    else { return nil }
    return made([list], hub: hub, rule: "listed", confidence: 0.7)
  }

  /// 署名は豪州、英国に続き3か国目: those that came before, of whose standing the sentence says nothing.
  private func followed(_ after: [Group], _ thing: Thing) -> FoundParties? {
    guard let type = thing.type, Self.bilateral.contains(type),
      let list = after.first(where: { group in
        let rest = text.phrase(group.range.upperBound..<min(reading.sentence.range.upperBound, group.range.upperBound + 3))
        return rest.hasPrefix("に続") || rest.hasPrefix("に次")
      }), let hub = topic(before: thing.range.lowerBound) ?? context.home, !list.codes.contains(hub)
    else { return nil }
    return made([list], hub: hub, rule: "listed", confidence: 0.7)
  }

  /// 円滑化協定を結んでいるのは、豪州、英国…である: partners that a sentence singles out.
  private func cleft(_ after: [Group], _ thing: Thing) -> FoundParties? {
    if let group = after.first,
      ["のは", "のは、", "国は", "国は、"].contains(where: { text.phrase(thing.range.upperBound..<group.range.lowerBound).hasSuffix($0) }),
      let hub = owner(of: thing) ?? topic(before: thing.range.lowerBound) ?? context.home,
      !group.codes.contains(hub)
    {
      return made([group], hub: hub, rule: "cleft", confidence: 0.8)
    }
    return nil
  }

  /// One tie of all, or one a partner where somebody has it with each: 日本は米豪印との間で are three, 日英の間で is one.
  private func shared(_ group: Group, _ thing: Thing, rule: String, confidence: Double) -> FoundParties? {
    let codes = group.codes
    if let fanned = fanned(group, thing, rule: "hub-" + rule, confidence: confidence) { return fanned }
    if group.isWith, !group.isJoined || isDistributed || thing.type == nil, let hub = topic(before: group.range.lowerBound),
      !codes.contains(hub)
    {
      return made([group], hub: hub, rule: "hub-" + rule, confidence: confidence)
    }
    if group.isWith, !group.isJoined, thing.type == .defensePact, text.phrase(group.range.upperBound..<group.after).contains("間"),
      let hub = context.headSubject ?? context.subject ?? context.counterpart, !codes.contains(hub)
    {
      return made([group], hub: hub, rule: "hub-" + rule, confidence: confidence * 0.9)
    }
    let word = text.phrase(thing.range)
    let isSpoke = thing.type.map { Self.bilateral.contains($0) } ?? (word.hasPrefix("同種") || word.hasPrefix("同様"))
    let isMany = codes.count > 2 && group.sets.count == 1
    if group.isWith, !group.isJoined || isDistributed && codes.count > 2, isSpoke || isDistributed,
      isMany || context.speaksOfHome || thing.type == nil,
      let home = isDistributed || isMany || thing.type == nil ? counterpart(of: group, thing) : context.home,
      !codes.contains(home)
    {
      return made([group], hub: home, rule: "hub-" + rule, confidence: confidence * 0.9)
    }
    return FoundParties(sets: group.sets, range: group.range, rule: rule, confidence: confidence)
  }

  /// Types that are agreed between two.
  static let bilateral: Set<AgreementType> = [
    .reciprocalAccess, .visitingForces, .crossServicing, .informationSecurity, .secureCommunications, .geospatial,
    .technologyTransfer,
  ]

  private var isDistributed: Bool {
    reading.signs.contains(.distribution) && Self.distributing.first(in: reading.sentence.range, of: text.scalars) != nil
  }
  static let distributionWords = ["それぞれ", "二国間"]
  private static let distributing = WordList(distributionWords)

  func contains(_ word: String) -> Bool { text.phrase(reading.sentence.range).contains(word) }

  /// Partners that share a verb: ベトナムとの間では…、インドネシアとの間では…、それぞれ.
  private func distributed(_ partners: [Group], _ last: Group) -> [Group] {
    guard partners.count > 1, isDistributed else { return [last] }
    return partners
  }

  private func noCue(_ range: Range<Int>) -> Bool {
    !reading.has([.signed, .inForce, .approved, .ended, .negotiating, .agreed, .accord], in: range)
  }

  // MARK: Partners and their counterpart

  /// The subject nearest before `place`, in the sentence.
  func topic(before place: Int) -> PartyCode? {
    reading.groups.last { $0.role == .topic && $0.codes.count == 1 && $0.range.upperBound <= place }?.codes[0]
  }

  func partners(_ groups: [Group], _ thing: Thing, rule: String, confidence: Double) -> FoundParties? {
    guard let first = groups.first else { return nil }
    if !isJapanese,
      let topic = reading.groups.last(where: { $0.role == .topic && $0.range.upperBound <= first.range.lowerBound }),
      topic.codes.count > 1,
      ["Neither", "neither", "Both", "both ", "Each of", "each of", " each "].contains(where: contains)
        || thing.type.map(Self.bilateral.contains) ?? false || isPlural(thing)
    {
      let sets = topic.codes.flatMap { hub in first.codes.filter { $0 != hub }.map { [hub, $0] } }
      return FoundParties(
        sets: sets, range: topic.range.lowerBound..<first.range.upperBound, rule: "each-partner", confidence: 0.8)
    }
    if !isJapanese, let together = together(first, thing) { return together }
    let hub = counterpart(of: first, thing)
    if groups.count == 1, isPair(first, hub) {
      return FoundParties(sets: [first.codes.sorted()], range: first.range, rule: "between", confidence: confidence)
    }
    guard let hub else { return nil }
    if groups.count == 1, let dated = dated(first, hub: hub, rule: rule, confidence: confidence) { return dated }
    if groups.count == 1, first.codes.count > 1, isOneOfSeveral(thing, first) {
      return FoundParties(
        sets: [([hub] + first.codes).sorted()], range: first.range, rule: "partners-together", confidence: confidence)
    }
    return made(groups, hub: hub, rule: rule, confidence: confidence)
  }

  /// 日本とインドとの円滑化協定: both partners are the parties where one of them is the text's own country or nobody else is there to have it with each.
  private func isPair(_ group: Group, _ hub: PartyCode?) -> Bool {
    guard isJapanese, group.codes.count == 2, let end = group.ends.first,
      text.phrase(end..<min(end + 1, group.range.upperBound)) == "と",
      topic(before: group.range.lowerBound) == nil
    else { return false }
    return hub == nil || context.home.map(group.codes.contains) ?? false
  }

  /// Who has the tie with the partners: the subject of the sentence, else the author's country, else whom the text is about.
  func counterpart(of partner: Group, _ thing: Thing?) -> PartyCode? {
    let codes = Set(partner.codes)
    let topics = reading.groups.filter {
      ($0.role == .topic || $0.role == .genitive && !isJapanese) && $0.codes.count == 1 && !codes.contains($0.codes[0])
    }
    if let topic = topics.last(where: { $0.range.upperBound <= partner.range.lowerBound && $0.role == .topic }) {
      return topic.codes[0]
    }
    if isJapanese, let thing {
      if let topic = topics.last(where: { $0.range.upperBound <= thing.range.lowerBound }) { return topic.codes[0] }
    }
    if !isJapanese,
      let agent = reading.groups.first(where: { $0.role == .agent && $0.range.lowerBound >= partner.range.upperBound }),
      agent.codes.count == 1, !codes.contains(agent.codes[0]), topics.isEmpty
    {
      return agent.codes[0]
    }
    if let possessive = topics.last(where: { $0.range.upperBound <= partner.range.lowerBound }) { return possessive.codes[0] }
    for candidate in [
      context.speaksOfHome ? context.home : nil, context.headSubject, context.subject, context.counterpart, context.titleSubject,
      context.isAboutHome ? context.home : nil,
    ] where candidate?.text != "NATO" {
      if let candidate, !codes.contains(candidate) { return candidate }
    }
    return nil
  }

  func made(_ groups: [Group], hub: PartyCode, rule: String, confidence: Double) -> FoundParties? {
    var sets: [[PartyCode]] = []
    var dates: [DateMention?] = []
    var ends: [Int?] = []
    for (index, group) in groups.enumerated() {
      let limit = index + 1 < groups.count ? groups[index + 1].range.lowerBound : reading.sentence.range.upperBound
      let own =
        groups.count > 1
        ? reading.dates.first { $0.range.lowerBound >= group.range.upperBound && $0.range.upperBound <= limit } : nil
      for code in group.codes where code != hub {
        sets.append([hub, code])
        dates.append(own)
        ends.append(zip(group.members, group.ends).first { $0.0 == [code] }?.1)
      }
    }
    guard let first = groups.first, let last = groups.last, !sets.isEmpty else { return nil }
    return FoundParties(
      sets: sets, dates: dates, ends: ends, range: first.range.lowerBound..<last.range.upperBound, rule: rule,
      confidence: confidence)
  }
}
