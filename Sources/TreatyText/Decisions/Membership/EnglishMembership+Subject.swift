import AllianceNetwork

/// Whose step it is, and when it was taken.
extension EnglishMembership {
  func subjects(of hit: MembershipHit, _ object: MembershipObject) -> [MembershipSubject] {
    let edge = edge(of: object) ?? hit.range.upperBound
    let limit = hits().first { $0.range.lowerBound >= edge }?.range.lowerBound ?? whole.upperBound
    if hit.verb.isNoun {
      guard let owner = owner(of: hit) else { return [] }
      return owner.codes.map { MembershipSubject(code: $0, range: owner.range, date: stepDate(edge, limit, hit)) }
    }
    let start = clauseStart(hit.range.lowerBound)
    let group = reading.groups.last {
      $0.role == .topic && $0.range.upperBound <= hit.range.lowerBound && $0.range.lowerBound >= start
        && $0.codes.allSatisfy { registry.isState($0) }
    }
    guard let group, isSubject(group, hit) else { return [] }
    let followers = followers(edge, limit)
    let end = followers.first?.group.range.lowerBound ?? limit
    let dates = reading.dates.filter { $0.range.lowerBound >= edge && $0.range.upperBound <= end && !$0.isFuture }
    let isEach = group.codes.count > 1 && dates.count >= group.codes.count
    let shared = stepDate(edge, end, hit)
    return group.codes.enumerated().map { order, code in
      let place = zip(group.members, group.ends).first { $0.0 == [code] }?.1
      let own = place.flatMap { reading.bracketedDate(behind: $0, text) }
      return MembershipSubject(code: code, range: group.range, date: own ?? (isEach ? dates[order] : shared))
    }
      + followers.flatMap { follower in
        follower.group.codes.map { MembershipSubject(code: $0, range: follower.group.range, date: follower.date ?? shared) }
      }
  }

  func leavesOutSubject(of hit: MembershipHit) -> Bool {
    let words = " " + text.string(clauseStart(hit.range.lowerBound)..<hit.range.lowerBound) + " "
    return words.contains(" It ") || words.contains(" it ")
  }

  func date(of hit: MembershipHit) -> DateMention? {
    let edge = edge(of: object(of: hit)) ?? hit.range.upperBound
    return stepDate(edge, hits().first { $0.range.lowerBound >= edge }?.range.lowerBound ?? whole.upperBound, hit)
  }

  /// The state that a noun of joining is said of, behind it: `the admission of West Germany to NATO`.
  func possessed(_ hit: MembershipHit) -> Range<Int>? {
    guard hit.verb.isNoun else { return nil }
    return reading.groups.first { group in
      group.range.lowerBound > hit.range.upperBound && group.codes.allSatisfy { registry.isState($0) }
        && [" of ", " of the "].contains(text.phrase(hit.range.upperBound..<group.range.lowerBound))
    }?.range
  }

  private func owner(of hit: MembershipHit) -> Group? {
    if let range = possessed(hit) { return reading.groups.first { $0.range == range } }
    return reading.groups.last {
      $0.role == .genitive && $0.after == hit.range.lowerBound && $0.codes.allSatisfy { registry.isState($0) }
    }
  }

  private func edge(of object: MembershipObject) -> Int? {
    switch object {
    case .bodies(_, _, let edge), .called(_, let edge): edge
    case .none, .other: nil
    }
  }

  /// The first date behind the step, else the last before it.
  private func stepDate(_ edge: Int, _ limit: Int, _ hit: MembershipHit) -> DateMention? {
    let dates = reading.dates.filter { !$0.isFuture }
    return dates.first { $0.range.lowerBound >= edge && $0.range.upperBound <= limit && $0.range.lowerBound - edge < 80 }
      ?? dates.last { $0.range.upperBound <= hit.range.lowerBound }
  }

  /// Whether a group is the subject of the verb: no other one stands between, and a noun for a member has a word of being or stands in apposition.
  private func isSubject(_ group: Group, _ hit: MembershipHit) -> Bool {
    var gap = text.string(group.range.upperBound..<hit.range.lowerBound).lowercased() + " "
    // Madrid, kept out while Franco lived, was admitted: what stands between two commas is passed.
    if gap.hasPrefix(","), let comma = gap.lastIndex(of: ",") { gap = String(gap[comma...]) }
    if Self.others.contains(where: gap.contains) { return false }
    // The Americans left: who goes are people.
    if hit.verb.step == .left, ["ans", "ets"].contains(where: text.phrase(group.range).hasSuffix) { return false }
    guard hit.verb.isMember else { return gap.count < 120 }
    guard gap.count < 64, ![" than ", " with ", " among ", " of "].contains(where: gap.contains) else { return false }
    if Self.being.contains(where: gap.contains) { return true }
    return [", a ", ", an ", ", the ", ", itself a ", ", also a ", ", as a ", ", both ", ", now a ", ", long a ", " as a "]
      .contains(where: gap.hasPrefix)
  }

  private static let being = [" is ", " are ", " was ", " were ", " became ", " become ", " been ", " be ", " remain", " being "]
  /// Words of another subject, or of a clause of its own, between a state and a verb.
  private static let others = [
    " while ", " whose ", " when ", " because ", " but ", " forces ", " troops ", " soldiers ", " president ", " ministers ",
    " delegation ",
    " envoy ", " ambassador ", " general ", " officer", " ally ", " allies ", " and the ", " people ", " citizens ", " planes ",
    " ships ",
    " others ", " who ", " company ", " team ", " players ",
  ]

  /// `and Sweden followed`, `and Spain in 1982`, `and Turkey a few days later`: subjects behind the verb that did the same.
  private func followers(_ edge: Int, _ limit: Int) -> [(group: Group, date: DateMention?)] {
    reading.groups.compactMap { group in
      guard group.range.lowerBound > edge, group.range.lowerBound < limit, group.role == .topic,
        group.codes.allSatisfy({ registry.isState($0) }),
        [" and ", ", ", " and the "].contains(where: text.phrase(edge..<group.range.lowerBound).hasSuffix)
      else { return nil }
      if let date = date(behind: group.range.upperBound) {
        let end = date.range.upperBound
        guard
          end == whole.upperBound || text.scalars[end].isOne(of: ".,;:)")
            || text.phrase(end..<min(end + 5, whole.upperBound)) == " and "
        else { return nil }
        return (group, date)
      }
      let rest = text.phrase(group.range.upperBound..<min(whole.upperBound, group.range.upperBound + 18))
      return [" did so", " a few days later", " soon after"].contains(where: rest.hasPrefix) ? (group, nil) : nil
    }
  }
}
