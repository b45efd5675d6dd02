import AllianceNetwork

/// What the sentence leaves unsaid, and what it leaves to the next ones.
extension SentenceReader {
  /// What the head of the list, the sentence before or the paragraph leaves unsaid.
  func remembered(_ thing: Thing, _ index: Int) -> FoundParties? {
    if !context.headGroup.isEmpty, reading.kind == .item || reading.kind == .row {
      if context.headGroup.count > 1 { return FoundParties(sets: [context.headGroup], rule: "list-head", confidence: 0.8) }
      let own = reading.groups.first.map(\.codes) ?? []
      if own.count == 1, own != context.headGroup {
        return FoundParties(sets: [context.headGroup + own], range: reading.groups[0].range, rule: "list-head", confidence: 0.8)
      }
      if let hub = [context.subject, context.titleSubject, context.home].compactMap({ $0 }).first(where: {
        !context.headGroup.contains($0)
      }) {
        return FoundParties(sets: [[hub] + context.headGroup], rule: "list-head", confidence: 0.8)
      }
    }
    if isJapanese, context.asked.count == 2, block - context.askedBlock == 1, reading.groups.isEmpty {
      return FoundParties(sets: [context.asked], rule: "pair-asked", confidence: 0.7)
    }
    let here = Set(reading.groups.filter { $0.role != .none }.flatMap(\.codes))
    if isOfAnotherSection { return nil }
    if context.labelBlock == block, context.lastBlock != block, context.pair.count == 2, here.isSubset(of: context.pair) {
      return FoundParties(sets: [context.pair], rule: "pair-before", confidence: 0.6)
    }
    if thing.type == context.type, thing.type != nil, context.lastSets.count == 1, block - context.lastBlock < 3,
      here.isSubset(of: context.lastSets[0])
    {
      return FoundParties(sets: context.lastSets, rule: "same-type", confidence: 0.7)
    }
    if context.pair.count == 2,
      block == context.lastBlock || (isJapanese || block == context.labelBlock) && block == context.pairBlock
        || !here.isEmpty && block - context.lastBlock < 2,
      here.isSubset(of: context.pair), !isSupposed(before: thing.range.lowerBound)
    {
      return FoundParties(sets: [context.pair], rule: "pair-before", confidence: 0.6)
    }
    if isJapanese, context.speaksOfHome, let home = context.home, let partner = context.headSubject, partner != home,
      let type = thing.type, PartyFinder.bilateral.contains(type), here.isSubset(of: [home, partner])
    {
      return FoundParties(sets: [[home, partner]], rule: "section-partner", confidence: 0.6)
    }
    return nil
  }

  /// シンガポールで: where something is held.
  private func isPlace(_ group: Group) -> Bool {
    isJapanese && text.phrase(group.range.upperBound..<min(whole.upperBound, group.range.upperBound + 1)) == "で"
  }

  /// 相手は米国である: what a sentence says somebody is, not whom it is about.
  private func isPredicate(_ group: Group) -> Bool {
    let rest = text.phrase(group.range.upperBound..<min(whole.upperBound, group.range.upperBound + 3))
    return ["である", "であっ", "です", "だ。"].contains { rest.hasPrefix($0) }
  }

  /// 米国の関与は国ごとに濃淡がある: the one whose affairs the first sentence of a paragraph is about.
  private var openingOwner: PartyCode? {
    guard let first = reading.groups.first, first.role == .genitive, first.codes.count == 1,
      first.range.lowerBound - whole.lowerBound < 3
    else { return nil }
    let rest = text.string(first.after..<min(whole.upperBound, first.after + 12))
    guard let particle = rest.first(where: { "はも、が".contains($0) }), particle == "は" || particle == "も" else { return nil }
    return first.codes[0]
  }

  /// `Norway. In 2009 the two countries concluded …` on a page of Canada's: a paragraph that opens with nothing but the name of a state is about the two.
  private var label: [PartyCode]? {
    guard whole.lowerBound == text.blocks[block].range.lowerBound, reading.things.isEmpty, reading.dates.isEmpty,
      reading.groups.count == 1,
      reading.groups[0].codes.count == 1, reading.kind == .paragraph || reading.kind == .item,
      whole.upperBound < text.blocks[block].range.upperBound,
      whole.count - reading.groups[0].range.count < 5, text.scalars[whole.upperBound - 1].isOne(of: ".:。")
    else { return nil }
    let own = reading.groups[0].codes[0]
    guard registry.isState(own),
      let hub = [context.titleSubject, context.home].compactMap({ $0 }).first(where: { $0 != own && registry.isState($0) })
    else { return nil }
    return [hub, own].sorted()
  }

  mutating func remember() {
    if !tellings.isEmpty { context.recent = Self.distinct(tellings) }
    if context.recent.count == 2 { context.recentTwo = context.recent }
    if let treaty = reading.things.compactMap(\.agreement).last(where: { (registry.agreement($0)?.memberships.count ?? 0) > 2 }) {
      context.lastTreaty = treaty
    }
    context.lastDate = nil
    context.isBareDate = reading.dates.count == 1 && reading.groups.isEmpty && reading.things.isEmpty && whole.count < 26
    if let date = reading.dates.last(where: { !$0.isFuture }) {
      context.lastDate = (date.date, text.string(date.range))
      context.lastDateBlock = block
    }
    if let topic = reading.groups.first(where: { $0.role == .topic }), topic.codes.count == 1,
      registry.isState(topic.codes[0])
    {
      let isAlso = isJapanese && text.phrase(topic.range.upperBound..<min(whole.upperBound, topic.range.upperBound + 1)) == "も"
      let isAbout =
        isJapanese
        ? !isPredicate(topic) && (!isAlso || context.subject == nil)
        : topic == reading.groups[0] && topic.range.lowerBound - whole.lowerBound < 40
      if isAbout {
        context.subject = topic.codes[0]
      }
    }
    if isJapanese, whole.lowerBound == text.blocks[block].range.lowerBound, let owner = openingOwner { context.subject = owner }
    if tellings.isEmpty {
      for group in reading.groups where group.codes.count > 1 && [.topic, .between, .attribute, .genitive].contains(group.role) {
        context.remember(group.codes, in: block)
      }
      if let partner = reading.groups.first(where: { $0.role == .partner && $0.codes.count == 1 }) {
        let finder = PartyFinder(text: text, reading: reading, context: context.standpoint, isJapanese: isJapanese)
        if let hub = finder.counterpart(of: partner, nil) {
          context.remember([hub, partner.codes[0]], in: block)
        } else if let type = reading.things.first(where: { $0.type != nil })?.type {
          context.counterpart = partner.codes[0]
          context.type = type
          context.blockType = type
          context.typeBlock = block
        }
      }
    }
    if let last = reading.groups.first(where: { $0.role == .topic && $0.codes.count == 1 })
      ?? reading.groups.last(where: { $0.codes.count == 1 })
    {
      context.single = last.codes[0]
    }
    if let last = reading.groups.last(where: { $0.codes.count == 1 && registry.isState($0.codes[0]) }) {
      context.latest = last.codes[0]
    }
    if let label {
      context.remember(label, in: block)
      context.labelBlock = block
    }
    if reading.kind == .heading, isJapanese, reading.groups.isEmpty, text.phrase(whole).contains("二国間関係"),
      let own = context.titleSubject, let home = context.home, own != home
    {
      context.remember([home, own].sorted(), in: block)
    }
    let endsOpen = !text.scalars[whole.upperBound - 1].isOne(of: "。.?？")
    let isShortItem =
      endsOpen && reading.kind == .item && whole.count < 30 && tellings.isEmpty && reading.dates.isEmpty
      && reading.groups.count + reading.things.count == 1
      && reading.groups.allSatisfy { [.attribute, .genitive, .partner, .topic].contains($0.role) } && context.headType == nil
    if reading.kind == .heading || isShortItem || text.scalars[whole.upperBound - 1] == ":" {
      let only =
        reading.groups.count == 1 && reading.groups[0].codes.count == 1 && reading.groups[0].role != .partner
          && !isPlace(reading.groups[0])
        ? reading.groups[0].codes[0] : nil
      context.headMark = isShortItem ? text.blocks[block].mark : ""
      context.headSubject = only
      context.headGroup = reading.groups.first?.codes ?? []
      context.headType = reading.things.first { !$0.isNoun }?.type
      if context.headType == nil, block - context.designationBlock < 3, reading.has([.designate], in: whole) {
        context.headType = .majorNonNATOAlly
      }
    }
  }
}
