import AllianceNetwork

/// Reads who joins a body: `Finland joined NATO` is one record of the newcomer with the organisation; an application is proposed.
struct AccessionReader {
  let text: NormalText
  let registry: Registry
  let reading: Reading

  /// What the sentence tells.
  func read() -> [Telling] {
    let whole = reading.sentence.range
    guard let body = reading.groups.first(where: { $0.codes.count == 1 && isBody($0.codes[0]) }),
      let cue = reading.first([.join], in: whole), isMembership(cue, body)
    else { return [] }
    let newcomers = reading.groups.filter { $0.role == .topic && !$0.codes.contains(body.codes[0]) }
    guard let newcomer = newcomers.last(where: { $0.range.upperBound <= cue.range.lowerBound }) else { return [] }
    let words = text.string(whole)
    let applies = [
      "申請", "望", "求め", "目指", "めざ", "applied", "appl", "bid", "wants to", "hopes to", "seeks", "would like", "should", "may join",
      "could join",
    ]
    .contains { words.contains($0) }
    let isDenied = isDenied(cue, words)
    if ["そうです", "とされる", "という人", "事実はな"].contains(where: { words.contains($0) }) { return [] }
    let isPlain = !isDenied && !applies
    let earlier = newcomers.filter {
      isPlain && text.language == .japanese && $0 != newcomer && $0.range.upperBound <= newcomer.range.lowerBound
    }
    .filter { ownDate($0) != nil }
    let followers = newcomers.filter { isPlain && isFollower($0, cue) }
    let hasSeveral = !(earlier + followers).isEmpty
    return (earlier + [newcomer] + followers).flatMap { group in
      let date = hasSeveral ? ownDate(group) : reading.dates.last { !$0.isFuture }
      return tellings(group, body, cue, date, isDenied ? .denied : applies ? .proposed : .inForce)
    }
  }

  /// The date that stands with one of several newcomers: behind it, before the next one.
  private func ownDate(_ group: Group) -> DateMention? {
    let next = reading.groups.first { $0.role == .topic && $0.range.lowerBound >= group.range.upperBound }?.range.lowerBound
    return reading.dates.first {
      $0.range.lowerBound >= group.range.upperBound && $0.range.upperBound <= next ?? reading.sentence.range.upperBound
        && !$0.isFuture
    }
  }

  /// `and Sweden followed`: a subject behind the verb that did the same.
  private func isFollower(_ group: Group, _ cue: Mention) -> Bool {
    guard text.language == .english, group.range.lowerBound >= cue.range.upperBound else { return false }
    let rest = text.string(group.range.upperBound..<min(reading.sentence.range.upperBound, group.range.upperBound + 10))
    return [" followed", " did so", " joined"].contains { rest.hasPrefix($0) } || rest.hasPrefix(" in ") && ownDate(group) != nil
  }

  private func tellings(_ newcomer: Group, _ body: Group, _ cue: Mention, _ date: DateMention?, _ status: Status) -> [Telling] {
    newcomer.codes.map { code in
      let place = zip(newcomer.members, newcomer.ends).first { $0.0 == [code] }?.1
      let date = place.flatMap { reading.bracketedDate(behind: $0, text) } ?? date
      let told = status == .denied ? nil : date
      return Telling(
        type: .framework, parties: [body.codes[0], code].sorted(),
        standing: Standing(status: status, date: told?.date, dateText: told.map { text.string($0.range) }, isTold: true),
        range: min(newcomer.range.lowerBound, body.range.lowerBound)..<max(cue.range.upperBound, body.range.upperBound),
        rule: "accession",
        confidence: 0.8)
    }
  }

  /// 加盟国ではない, 加盟を拒否した, `is not a member`, `has yet to join`.
  private func isDenied(_ cue: Mention, _ words: String) -> Bool {
    guard text.language == .english else {
      var end = cue.range.upperBound
      while end < reading.sentence.range.upperBound, end - cue.range.upperBound < 16,
        !"、。".unicodeScalars.contains(text.scalars[end])
      {
        end += 1
      }
      return StandingReader.isDenying(text.string(cue.range.upperBound..<end))
    }
    return [
      "not a member", "not joined", "never joined", "not join ", "n't join", "never been a member", "no member of", "yet to join",
      "not members",
      "n't a member", "refused to join", "declined to join", "failed to join", "never a member", "never members", "not to join",
      "ruled out joining", "refuses to join", "rejected membership", "decided against joining", "abandoned its bid",
    ].contains { words.contains($0) }
  }

  /// An organisation that states join.
  private func isBody(_ code: PartyCode) -> Bool {
    registry.organisation(code) != nil && !["UN", "EU", "AU"].contains(code.text)
  }

  /// 加盟 near the body, or a verb of joining whose object the body is.
  private func isMembership(_ cue: Mention, _ body: Group) -> Bool {
    let word = text.string(cue.range)
    if text.language == .japanese {
      return word.hasPrefix("加盟") && cue.range.lowerBound >= body.range.upperBound
        && cue.range.lowerBound - body.range.upperBound < 14
    }
    return body.range.lowerBound >= cue.range.upperBound && body.range.lowerBound - cue.range.upperBound < 12
  }
}
