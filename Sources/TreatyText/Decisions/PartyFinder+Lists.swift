import AllianceNetwork
import Foundation

/// Lists of parties in which each, or each pair, has an agreement of its own.
extension PartyFinder {
  /// Whose an agreement is: 韓国の円滑化協定; `nil` where no single party stands right before it.
  func owner(of thing: Thing) -> PartyCode? {
    reading.groups.last {
      $0.codes.count == 1 && $0.role == .genitive && (0...1).contains(thing.range.lowerBound - $0.after)
    }?.codes[0]
  }

  /// 円滑化協定：日豪、日英, 円滑化協定は、日豪（2023年発効）、日英（同）: pairs that are listed behind a name.
  func chains(_ after: [Group], _ thing: Thing) -> FoundParties? {
    let listed = after.prefix { $0.members.allSatisfy { $0.count == 2 } }
    guard thing.type != nil, let first = listed.first, let last = listed.last, ends(last),
      listed.reduce(0, { $0 + $1.members.count }) > 1,
      first.range.lowerBound - thing.range.upperBound < 4,
      zip(listed, listed.dropFirst()).allSatisfy({ isRemark($0.range.upperBound..<$1.range.lowerBound) })
    else { return nil }
    return FoundParties(
      sets: listed.flatMap(\.members), ends: listed.flatMap { $0.ends.map(Optional.some) },
      range: first.range.lowerBound..<last.range.upperBound, rule: "listed", confidence: 0.8)
  }

  /// Whether a list ends here and is no attribute: 日米、日韓関係 is none of agreements.
  private func ends(_ list: Group) -> Bool {
    var end = list.range.upperBound
    let limit = reading.sentence.range.upperBound
    if end < limit, text.scalars[end] == "(", let close = text.scalars[end..<limit].firstIndex(of: ")") { end = close + 1 }
    return end >= limit || ["。", "、", "で", "が", "間", "に"].contains { text.phrase(end..<min(limit, end + 1)) == $0 }
  }

  /// （2023年発効）、: whether there is nothing but a remark in brackets and a comma.
  private func isRemark(_ gap: Range<Int>) -> Bool {
    let scalars = text.scalars[gap]
    guard scalars.count < 30, let first = scalars.first, let last = scalars.last, last.isOne(of: "、・") else { return false }
    return scalars.count == 1 || first == "(" && scalars.dropLast().last == ")"
  }

  /// 韓国と豪州、英国、仏との間, `agreements between Japan and Australia, Britain and France`: the first, which another word joins to the rest than theirs, has one with each of them.
  func fanned(_ group: Group, _ thing: Thing, rule: String, confidence: Double) -> FoundParties? {
    guard group.codes.count > 2, group.members.count == group.codes.count, group.ends.count == group.codes.count,
      thing.type.map({ Self.bilateral.contains($0) || $0 == .defensePact && !isJapanese }) ?? false
    else { return nil }
    let second = text.phrase(group.ends[0]..<min(group.ends[0] + 5, group.range.upperBound))
    let rest = text.phrase(group.ends[1]..<group.range.upperBound)
    if isJapanese {
      guard group.role == .between, !group.isJoined, second.hasPrefix("と"), rest.hasPrefix("、") || rest.hasPrefix("・") else {
        return nil
      }
    } else {
      guard text.phrase(thing.range).hasSuffix("s"), second.hasPrefix(" and "),
        rest.string.components(separatedBy: " and ").count == 2
      else { return nil }
    }
    let others = Group(
      range: group.range, after: group.after, members: Array(group.members.dropFirst()), role: group.role,
      ends: Array(group.ends.dropFirst()))
    return made([others], hub: group.codes[0], rule: rule, confidence: confidence)
  }

  /// 2013年に豪州、2015年に英国と, `with Australia in 2013 and Britain in 2015`: partners each with a date of its own; `nil` where there is one alone.
  func dated(_ partner: Group, hub: PartyCode, rule: String, confidence: Double) -> FoundParties? {
    guard partner.codes.count == 1, let place = reading.groups.firstIndex(of: partner) else { return nil }
    var run = [partner]
    if isJapanese {
      for group in reading.groups[..<place].reversed() {
        guard let next = run.first, group.codes.count == 1, group.codes[0] != hub, dateBetween(group, next) != nil else { break }
        run.insert(group, at: 0)
      }
    } else {
      for group in reading.groups[(place + 1)...] {
        guard let last = run.last, group.codes.count == 1, group.codes[0] != hub, dateBetween(last, group) != nil,
          isClosed(behind: group)
        else { break }
        run.append(group)
      }
    }
    guard run.count > 1, var found = made(run, hub: hub, rule: rule, confidence: confidence) else { return nil }
    if isJapanese {
      found.dates = run.map { group in reading.dates.last { (0...2).contains(group.range.lowerBound - $0.range.upperBound) } }
    }
    return found
  }

  /// Whether a comma, a stop or `and` follows on a party and its date, and no verb: `and Australia in 2021 joined` is of another clause.
  private func isClosed(behind group: Group) -> Bool {
    let limit = reading.sentence.range.upperBound
    guard let date = reading.dates.first(where: { (1...5).contains($0.range.lowerBound - group.range.upperBound) }) else {
      return false
    }
    let rest = text.phrase(date.range.upperBound..<min(limit, date.range.upperBound + 5))
    return rest.isEmpty || [",", ".", ";", ")", " and "].contains { rest.hasPrefix($0) }
  }

  /// The date that stands between two parties with nothing but the words that bind it to one of them.
  private func dateBetween(_ first: Group, _ second: Group) -> DateMention? {
    guard first.range.upperBound < second.range.lowerBound else { return nil }
    let gap = first.range.upperBound..<second.range.lowerBound
    guard let date = reading.dates.first(where: { gap.contains($0.range.lowerBound) && $0.range.upperBound <= gap.upperBound })
    else { return nil }
    let before = text.phrase(gap.lowerBound..<date.range.lowerBound)
    let after = text.phrase(date.range.upperBound..<gap.upperBound)
    if isJapanese { return ["、", "と、"].contains { before == $0 } && ["に", "には"].contains { after == $0 } ? date : nil }
    return [" in ", " (", " on "].contains { before == $0 }
      && [", ", ", the ", " and ", " and the ", ", and ", ", and the ", "), ", ") and ", "), the ", ") and the "].contains {
        after == $0
      } ? date : nil
  }
}
