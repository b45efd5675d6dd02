import AllianceNetwork

/// Whose step it is, and when it was taken.
extension JapaneseMembership {
  func subjects(of hit: MembershipHit, _ object: MembershipObject) -> [MembershipSubject] {
    let place = hit.range.lowerBound
    if hit.verb.step == .stoodAside, let listed = listed(behind: hit.range.upperBound) { return listed }
    if let owner = owner(of: hit, object) { return owner }
    if let group = modified(by: hit) {
      return group.codes.map { MembershipSubject(code: $0, range: group.range, date: lastDate(before: place)) }
    }
    let groups = reading.groups.filter { $0.range.upperBound <= place && isState($0) }
    guard let last = groups.last(where: { $0.role == .topic }), !isForces(last) else { return [] }
    return chain(to: last, groups, hit)
  }

  /// 米軍は, 英国の部隊は: who goes is no member.
  private func isForces(_ group: Group) -> Bool {
    let words = text.phrase(group.range.lowerBound..<max(group.range.upperBound, group.after))
    return ["軍", "部隊", "艦", "兵"].contains { words.contains($0) }
  }

  func leavesOutSubject(of hit: MembershipHit) -> Bool {
    (whole.lowerBound..<hit.range.lowerBound).allSatisfy { place in
      guard text.scalars[place].isOne(of: "はが"), place > whole.lowerBound,
        !text.scalars[place - 1].isOne(of: "にらでとてへたるだい後年月日在今時降")
      else {
        return true
      }
      let before = text.phrase(whole.lowerBound..<place)
      return ["首相", "大統領", "政府", "外相", "国防相", "議会", "国"].contains(where: before.hasSuffix)
    }
  }

  func date(of hit: MembershipHit) -> DateMention? { lastDate(before: hit.range.lowerBound) }

  private func lastDate(before place: Int) -> DateMention? {
    reading.dates.last { $0.range.upperBound <= place && !$0.isFuture }
  }

  /// ガボンの参加資格を回復, フィンランド(23年4月)、スウェーデン(24年3月)のNATO加盟: states to which the noun of the verb, or the body with it, belongs.
  private func owner(of hit: MembershipHit, _ object: MembershipObject) -> [MembershipSubject]? {
    let edge: Int
    if case .bodies(_, _, let start) = object { edge = start } else { edge = hit.range.lowerBound }
    guard let owner = reading.groups.last(where: { $0.role == .genitive && isState($0) && (0...1).contains(edge - $0.after) })
    else { return nil }
    let isList = hit.verb.step == .joined
    let members = MemberList(text: text, reading: reading).members { group in
      isState(group) && (group == owner || isList && group.range.upperBound < owner.range.lowerBound && group.role != .topic)
    }
    let found = members.filter { !isList || $0.date != nil || $0.group == owner }
    return found.map { member in
      let date =
        member.date
        ?? (isList ? reading.dates.first { $0.range.lowerBound >= hit.range.upperBound } : lastDate(before: hit.range.lowerBound))
      return MembershipSubject(code: member.code, range: member.group.range, date: date.flatMap { $0.isFuture ? nil : $0 })
    }
  }

  /// 停止したままの国は、マリ(21年から)、ニジェール(23年から): a list that a noun behind the verb opens.
  private func listed(behind place: Int) -> [MembershipSubject]? {
    let rest = text.phrase(place..<min(whole.upperBound, place + 14))
    guard let mark = ["国は", "のは"].compactMap({ rest.place(of: $0) }).first else { return nil }
    let found = MemberList(text: text, reading: reading).members { $0.range.lowerBound >= place + mark + 2 && isState($0) }
    return found.isEmpty ? nil : found.map { MembershipSubject(code: $0.code, range: $0.group.range, date: $0.date) }
  }

  /// The subject right before the verb and those before it that did the same on dates of their own: 1952年にギリシャとトルコが、1955年には西ドイツが.
  private func chain(to last: Group, _ groups: [Group], _ hit: MembershipHit) -> [MembershipSubject] {
    var chain = [last]
    for group in groups.reversed() where group.range.upperBound <= last.range.lowerBound && group != last {
      guard let first = chain.first, isLinked(group, first) else { break }
      chain.insert(group, at: 0)
    }
    let first = chain[0].range.lowerBound
    let dates = reading.dates.filter { !$0.isFuture && $0.range.upperBound <= hit.range.lowerBound }
    let isBefore = chain.count > 1 && dates.contains { (0...3).contains(first - $0.range.upperBound) }
    return chain.enumerated().flatMap { order, group -> [MembershipSubject] in
      let next = order + 1 < chain.count ? chain[order + 1].range.lowerBound : hit.range.lowerBound
      let own: DateMention?
      if chain.count == 1 {
        own = dates.last { $0.range.lowerBound >= group.range.upperBound } ?? dates.last
      } else if isBefore {
        own = dates.last { $0.range.upperBound <= group.range.lowerBound }
      } else {
        own = dates.last { $0.range.lowerBound >= group.range.upperBound && $0.range.upperBound <= next }
      }
      return group.codes.map { code in
        let place = zip(group.members, group.ends).first { $0.0 == [code] }?.1
        let bracket = place.flatMap { reading.bracketedDate(behind: $0, text) }
        return MembershipSubject(code: code, range: group.range, date: bracket ?? own)
      }
    }
  }

  /// Whether nothing but a date, an ordinal, marks and particles stands between two subjects.
  private func isLinked(_ group: Group, _ next: Group) -> Bool {
    let gap = group.range.upperBound..<next.range.lowerBound
    let dates = reading.dates.filter { gap.contains($0.range.lowerBound) && $0.range.upperBound <= gap.upperBound }
    guard gap.count < 30, !dates.isEmpty else { return false }
    return gap.allSatisfy { place in
      dates.contains { $0.range.contains(place) } || text.scalars[place].isDigit || text.scalars[place].isOne(of: "はがもに、番目の以")
    }
  }
}
