import AllianceNetwork

/// Agreements that were given up: talks that collapsed, plans shelved, a conclusion refused.
extension StandingReader {
  /// `abandoned talks on`, 締結を断念した: the agreement does not come about; `the pact was scrapped`: it has ended. `nil` where none is told.
  func dropped(_ thing: Range<Int>, in region: Range<Int>, shared: Range<Int>?) -> Standing? {
    let end = shared?.upperBound ?? region.upperBound
    for mention in reading.cues {
      guard case .cue(let kinds) = mention.subject, kinds.contains(.drop), mention.range.upperBound <= end,
        mention.range.lowerBound >= min(region.lowerBound, thing.lowerBound), binds(mention.range, thing)
      else { continue }
      if isTakenUpAgain(after: mention.range) { continue }
      if isJapanese {
        guard thing.upperBound <= mention.range.lowerBound else { continue }
        if isOfRenewal(thing.upperBound..<mention.range.lowerBound) {
          return Standing(status: .inForce, isTold: false, isVoid: true)
        }
        if isGivenUp(thing.upperBound..<mention.range.lowerBound) {
          return Standing(status: .denied, isTold: true, range: mention.range)
        }
      } else if let status = englishStatus(mention.range, thing, region) {
        let date = status == .ended ? reading.dates.first { $0.range.lowerBound >= region.lowerBound && !$0.isFuture } : nil
        return Standing(
          status: status, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true, range: mention.range)
      }
    }
    return nil
  }

  private func isTakenUpAgain(after cue: Range<Int>) -> Bool {
    let rest = text.phrase(cue.upperBound..<reading.sentence.range.upperBound).lowercased()
    return ["resume", "restart", "revive", "reopen", "再開", "復活", "改めて署名"].contains { rest.contains($0) }
  }

  /// 条約の更新を見送り: what was given up is a renewal, which says nothing of the agreement on that day.
  private func isOfRenewal(_ gap: Range<Int>) -> Bool { ["の更新を", "の延長を", "の更新は", "の延長は"].contains(text.phrase(gap)) }

  /// の締結を, 交渉は: what was given up is the agreement or the way to it, not a change of it.
  private func isGivenUp(_ gap: Range<Int>) -> Bool {
    let words = text.phrase(gap)
    return gap.count < 20 && !words.unicodeScalars.contains { $0.isOne(of: "、。」") }
      && !["批准", "更新", "改定", "改正", "修正", "延長", "破棄", "終了", "適用", "拡大", "見直"].contains { words.contains($0) }
  }

  private func englishStatus(_ cue: Range<Int>, _ thing: Range<Int>, _ region: Range<Int>) -> Status? {
    let clause = text.phrase(region).lowercased()
    let word = text.phrase(cue).lowercased()
    let isTalk = Self.talks.contains { clause.contains($0) }
    if cue.upperBound <= thing.lowerBound {
      let gap = text.string(cue.upperBound..<thing.lowerBound).lowercased()
      guard gap.split(separator: " ").count < 7, !gap.contains(",") else { return nil }
      if Self.talks.contains(where: { (word.string + gap).contains($0) }) { return .denied }
      guard ![" to ", " over ", " about ", " of ", " from ", " after ", " for "].contains(where: { gap.contains($0) }) else {
        return nil
      }
      return gap.hasPrefix(" a ") || gap.hasPrefix(" an ") || word.hasPrefix("turned") ? .denied : .ended
    }
    // A cue within the name tells nothing of it.
    guard thing.upperBound <= cue.lowerBound else { return nil }
    var gap = text.string(thing.upperBound..<cue.lowerBound)
    for group in reading.groups where (thing.upperBound..<cue.lowerBound).contains(group.range.lowerBound) {
      gap = gap.replacing(text.string(group.range), with: "")
    }
    if gap.contains(" and ") || gap.contains(", ") { return nil }
    let isIntransitive = ["collapsed", "broke ", "fell ", "foundered", "came to"].contains { word.hasPrefix($0) }
    let isPassive = [" was ", " were ", " been ", " is ", " are ", " being "].contains { (gap + " ").contains($0) }
    guard isIntransitive || isPassive else { return nil }
    return isTalk || ["shelved", "called off", "turned down"].contains(word) ? .denied : .ended
  }

  private static let talks = ["talks", "negotiation", "plan", "propos", "idea", " bid ", "effort", "discussions", "draft"]
}
