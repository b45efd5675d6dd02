import AllianceNetwork

/// Sentences under a name that stands alone.
extension SentenceReader {
  /// `The Squad. The defence ministers of A, B, C and D met …`: a name that stands as a sentence of its own is what the next one is about.
  mutating func readTitled() {
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
}
