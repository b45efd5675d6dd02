import AllianceNetwork

/// Partners whose agreement was named before.
extension SentenceReader {
  /// フィンランドとは2024年9月…に発効し: a partner with an event and no name of its own has the agreement told of before.
  mutating func readPartnersWithoutName() {
    if isJapanese, reading.kind == .heading { return }
    let finder = PartyFinder(text: text, reading: reading, context: context.standpoint, isJapanese: isJapanese)
    for (index, group) in reading.groups.enumerated()
    where isElliptic(group) && !used.contains(where: { $0.overlaps(group.range) }) {
      let next = reading.groups[(index + 1)...].first { isElliptic($0) }?.range.lowerBound ?? whole.upperBound
      guard !reading.things.contains(where: { $0.range.lowerBound >= group.range.upperBound && $0.range.lowerBound < next })
      else { continue }
      if isJapanese, namesAnother(group.after..<max(group.after, next)) { continue }
      let shared = isJapanese ? sharedNoun(group, next) : nil
      let before = shared ?? reading.things.last { $0.range.upperBound <= group.range.lowerBound && $0.type != nil && !$0.isNoun }
      guard
        let type = before?.type ?? (context.spokenBlock == block && context.typeBlock != block ? context.spokenType : nil)
          ?? (block - context.typeBlock < 2
            ? (isJapanese && context.typeRun > 1 ? context.type : context.blockType) ?? context.type : nil),
        !type.isDirected, type != .framework, type != .exercise,
        let sets = ellipticSets(group, finder, before)
      else { continue }
      let start = isJapanese ? group.range.upperBound : clauseStart(group.range.lowerBound)
      let region = start..<next
      let kinds: Cues = [
        .signed, .negotiating, .agreed, .ended, .suspended, .inForce, .announced, .approved, .alive, .pending, .deny,
      ]
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
            voice: voice,
            rule: "partner-of-agreement-before", confidence: 0.65))
        context.type = type
        context.typeBlock = block
        context.lastSets = [set]
        context.lastBlock = block
        context.counterpart = set[0]
      }
    }
  }

  /// 04年にフランスと、07年にロシアと協商を結び: the agreement that a later partner of the same verb has.
  private func sharedNoun(_ group: Group, _ next: Int) -> Thing? {
    guard next < whole.upperBound, next >= group.after, text.phrase(group.after..<min(next, group.after + 1)) == "、",
      !reading.cues.contains(where: { $0.range.lowerBound >= group.after && $0.range.upperBound <= next && isEvent($0) })
    else { return nil }
    return reading.things.first { $0.range.lowerBound >= next && $0.type != nil }
  }

  /// 英国とは通商条約を結んだ: whether an agreement of a kind that is none of ours stands behind a partner.
  private func namesAnother(_ range: Range<Int>) -> Bool {
    let cue = reading.cues.first { range.contains($0.range.lowerBound) && isEvent($0) }
    let words = text.phrase(range.lowerBound..<max(range.lowerBound, cue?.range.lowerBound ?? range.upperBound))
    return ["条約", "協商", "議定書", "宣言", "声明", "覚書", "共同開発"].contains { words.contains($0) }
  }

  func isElliptic(_ group: Group) -> Bool {
    group.role == .partner || isJapanese && group.role == .between && group.sets.allSatisfy { $0.count == 2 } && !group.isWith
  }

  func ellipticSets(_ group: Group, _ finder: PartyFinder, _ before: Thing?) -> [[PartyCode]]? {
    if group.role == .between { return group.sets }
    guard let hub = finder.counterpart(of: group, before) else { return nil }
    return group.codes.filter { $0 != hub }.map { [hub, $0] }
  }

  func clauseStart(_ place: Int) -> Int {
    division(whole.lowerBound..<place) ?? whole.lowerBound
  }
}
