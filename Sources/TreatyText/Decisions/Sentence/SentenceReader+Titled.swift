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

  /// 韓国は通告を撤回した, `Manila withdrew its notice`: the agreement told of last goes on.
  private mutating func readNoticeWithdrawn(_ words: Phrase, _ type: AgreementType) -> Bool {
    let isWithdrawn =
      isJapanese
      ? words.contains("通告") && ["撤回", "取り消", "取消"].contains { words.contains($0) }
      : [
        "withdrew its notice", "withdrew the notice", "rescinded its notice", "rescinded the notice", "withdrew the termination",
        "revoked its notice",
        "recalled the termination", "reversed the decision", "reversed its decision",
      ].contains { words.contains($0) }
    guard isWithdrawn else { return false }
    let own = reading.dates.last { !$0.isFuture }
    let thing = Thing(range: whole, type: type, agreement: context.lastAgreement, isNoun: false)
    add(
      type, context.lastSets[0],
      Standing(status: .inForce, date: own?.date, dateText: own.map { text.string($0.range) }, isTold: true, range: whole), thing,
      FoundParties(sets: context.lastSets, rule: "continuation", confidence: 0.65), .stated, context.lastAgreement)
    return true
  }

  /// 正常化したのは2023年3月である, `It entered into force in 2023.`: an event of the agreement told of last, which the sentence does not name.
  mutating func readContinuation() {
    guard reading.things.isEmpty, whole.count < 160, block == context.lastBlock else { return }
    let isPending =
      reading.has([.pending], in: whole) || text.phrase(whole).contains("通告") || text.phrase(whole).contains("notice")
    guard isPending || whole.count < 90, reading.kind == .paragraph || reading.kind == .item,
      context.lastSets.count == 1, reading.groups.allSatisfy({ Set($0.codes).isSubset(of: context.lastSets[0]) }),
      let type = context.type, type != .framework, !reading.dates.isEmpty || isPending
    else { return }
    let words = text.phrase(whole)
    let isAbout =
      isJapanese
      ? Self.continuing.contains { words.contains($0) } : words.hasPrefix("It ") || words.hasPrefix("Both ")
    if readNoticeWithdrawn(words, type) { return }
    guard isAbout || isPending,
      isPending || reading.has([.inForce, .approved, .signed, .ended, .suspended, .drop], in: whole)
    else {
      return
    }
    let start = whole.lowerBound..<whole.lowerBound
    let standing = StandingReader(text: text, reading: reading, isJapanese: isJapanese, document: date)
      .standing(of: start, in: whole, shared: nil, date: isJapanese ? reading.dates.first : nil)
    guard standing.isTold, standing.date != nil || standing.isPending, let range = standing.range else { return }
    let thing = Thing(range: range, type: type, agreement: context.lastAgreement, isNoun: false)
    add(
      type, context.lastSets[0], standing, thing, FoundParties(sets: context.lastSets, rule: "continuation", confidence: 0.65),
      .stated, context.lastAgreement)
  }

  /// What happens to agreements, in a sentence that names none: 55年5月、ソ連が破棄した.
  private static let continuing = [
    "発効", "正常化", "失効", "署名", "調印", "効力", "破棄", "廃棄", "延長", "終了", "更新", "批准", "解消", "停止",
  ]
}
