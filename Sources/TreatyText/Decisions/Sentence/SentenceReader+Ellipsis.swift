import AllianceNetwork

/// English sentences that leave out the name of an agreement told of before: `Sweden's was signed in December`, `and Australia and India theirs in June`, `and with Seoul
/// since 1953`, `Canada followed on November 2`.
extension SentenceReader {
  mutating func readEllipsis() {
    guard !isJapanese else { return }
    for (index, group) in reading.groups.enumerated() {
      let next = index + 1 < reading.groups.count ? reading.groups[index + 1].range.lowerBound : whole.upperBound
      let isLast = group.after + 1 == whole.upperBound
      let region = isLast ? clauseStart(group.range.lowerBound)..<whole.upperBound : group.after..<max(next, group.after)
      let rest = text.phrase(group.after..<min(whole.upperBound, group.after + 14))
      if rest.hasPrefix(" theirs"), group.codes.count == 2, let last = tellings.last ?? context.recent.last,
        !last.type.isDirected
      {
        tell(last, group.codes, region, group, "theirs")
      } else if group.role == .genitive, group.codes.count == 1, group.after > group.range.upperBound,
        opensVerb(rest) || rest == "." && reading.dates.count == 1,
        let model = (Self.distinct(tellings) + context.recent).last(where: {
          $0.parties.contains(group.codes[0]) && !$0.type.isDirected
        })
          ?? other(than: group.codes[0])
      {
        tell(model, model.parties, region, group, "possessive-ellipsis")
      } else if rest.hasPrefix(" followed on ") || rest.hasPrefix(" followed in ") || rest.hasPrefix(" followed suit "),
        group.codes.count == 1, let model = another(with: group.codes[0])
      {
        tell(model, model.parties, region, group, "follower", standing: model.standing)
      } else if group.role == .partner, isWithout(group),
        let last = tellings.last(where: { $0.range.upperBound <= group.range.lowerBound }),
        !last.type.isDirected, last.parties.count == 2,
        let hub = last.parties.first(where: { !group.codes.contains($0) && $0 == counterpartOf(last) })
      {
        // `has an RAA with Japan, but not with France`.
        for code in group.codes where code != hub && !last.parties.contains(code) {
          tell(
            last, [hub, code], region, group, "partner-ellipsis",
            standing: Standing(status: .denied, isTold: true, range: group.range))
        }
      } else if group.role == .partner, let last = tellings.last, !last.type.isDirected,
        last.range.upperBound <= group.range.lowerBound || last.rule == "partner",
        [
          " and with ", ", with ", " and with the ", ", and with ", ", those with ", " and those with ", ", that with ",
          " and that with ",
        ].contains(where: {
          text.phrase(max(whole.lowerBound, group.range.lowerBound - 14)..<group.range.lowerBound).hasSuffix($0)
        }), let hub = last.parties.first(where: { !group.codes.contains($0) && $0 == counterpartOf(last) }),
        reading.dates.contains(where: { region.contains($0.range.lowerBound) }),
        !tellings.contains(where: { telling in telling.type == last.type && group.codes.allSatisfy(telling.parties.contains) })
      {
        for code in group.codes where code != hub { tell(last, [hub, code], region, group, "partner-ellipsis") }
        context.counterpart = hub
      }
    }
  }

  /// `but not with`, `, none with`: whether a partner is one without the agreement.
  private func isWithout(_ group: Group) -> Bool {
    let before = text.phrase(max(whole.lowerBound, group.range.lowerBound - 22)..<group.range.lowerBound).lowercased()
    return [
      " not with ", " none with ", " not yet with ", " not with the ", " none with the ", " not yet with the ", " nor with ",
      " nor with the ",
    ].contains { before.hasSuffix($0) }
  }

  /// Whose agreement was told of: the subject of the sentence.
  private func counterpartOf(_ telling: Telling) -> PartyCode? {
    reading.groups.first {
      ($0.role == .topic || $0.role == .genitive) && $0.codes.count == 1 && telling.parties.contains($0.codes[0])
    }?.codes[0]
      ?? context.counterpart ?? context.subject
  }

  /// ` was signed`, ` entered into force`, ` on December 18`: what follows an owner that owns no noun.
  private func opensVerb(_ rest: Phrase) -> Bool {
    [" was ", ", which ", " is ", " has ", " entered ", " took ", " came ", " dates ", " in 1", " in 2", " on ", " followed"]
      .contains {
        rest.hasPrefix($0)
      }
  }

  /// The agreement told of last, with another owner in the place of its own: `India's entered into force in 2021` after one of Australia with Japan.
  private func other(than code: PartyCode) -> Telling? {
    guard let last = context.recent.last, PartyFinder.bilateral.contains(last.type),
      let hub = (hubs + [context.counterpart, context.subject].compactMap { $0 }).first(where: last.parties.contains),
      hub != code
    else { return nil }
    var model = last
    model.parties = [hub, code].sorted()
    model.agreement = nil
    return model
  }

  /// The agreement told of last, of one who follows its subject: `Canada followed on November 2` after one of New Zealand with the Philippines.
  private func another(with code: PartyCode) -> Telling? {
    guard let last = tellings.last ?? context.recent.last, PartyFinder.bilateral.contains(last.type), last.parties.count == 2,
      !last.parties.contains(code), last.standing.status != .denied
    else { return nil }
    guard let set = likeLast(of: code, with: nil)?.sets.first else { return nil }
    var model = last
    model.parties = set
    model.agreement = nil
    return model
  }

  /// Tells of an agreement like `model`; with a `standing` the words of the sentence give the date alone.
  private mutating func tell(
    _ model: Telling, _ parties: [PartyCode], _ region: Range<Int>, _ group: Group, _ rule: String,
    standing given: Standing? = nil
  ) {
    let start = clauseStart(group.range.lowerBound)
    var standing = StandingReader(text: text, reading: reading, isJapanese: false, document: date)
      .standing(of: group.range.lowerBound..<group.after, in: region, shared: nil, date: nil)
    if !standing.isTold || given != nil {
      let own = reading.dates.first { region.contains($0.range.lowerBound) }
      standing =
        given ?? tellings.last?.standing
        ?? StandingReader(text: text, reading: reading, isJapanese: false, document: date)
        .standing(of: group.range, in: start..<region.upperBound, shared: nil, date: nil)
      standing.date = own?.date ?? standing.date
      standing.dateText = own.map { text.string($0.range) } ?? standing.dateText
      standing.range = own?.range
      standing.isTold = own != nil || given?.status == .denied
    }
    guard standing.isTold else { return }
    var told = model
    told.parties = parties.sorted()
    if told.parties != model.parties { told.agreement = nil }
    told.standing = standing
    told.range = group.range.lowerBound..<max(group.after, standing.range?.upperBound ?? 0)
    told.rule = rule
    told.confidence = 0.65
    used.append(group.range)
    context.type = told.type
    context.typeBlock = block
    context.lastSets = [told.parties]
    context.lastBlock = block
    tellings.append(told)
  }
}
