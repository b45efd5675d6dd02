import AllianceNetwork

/// Pairs that drop out of a treaty of several.
extension SentenceReader {
  /// `the United States suspended its obligations to New Zealand`: the pair's own record, beside that of the treaty of several.
  mutating func readSuspendedLeg() {
    guard let cue = reading.first([.suspended], in: whole),
      ["義務", "obligation", "commitment", " leg "].contains(where: { text.phrase(whole).contains($0) })
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
    if let both = reading.groups.last(where: {
      $0.codes.count == 2 && members.isSuperset(of: $0.codes) && $0.range.upperBound <= cue.range.lowerBound
    }) {
      pair = both.codes
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
          cue.range.lowerBound, near.first?.range.lowerBound ?? cue.range.lowerBound)..<max(
            cue.range.upperBound, near.last?.range.upperBound ?? 0),
        rule: "suspended-leg", confidence: 0.75))
  }
}
