import AllianceNetwork

/// Where a sentence says that there is no such agreement.
extension StandingReader {
  /// Where the sentence says that the agreement is not; `nil` where it does not say so.
  func denial(of thing: Range<Int>, in region: Range<Int>, shared: Range<Int>?, canBeRebutted: Bool, tail: Int) -> Range<
    Int
  >? {
    if let none = isNone(thing) { return none }
    if isLeftOpen(region) { return nil }
    let end = shared?.upperBound ?? region.upperBound
    for mention in reading.cues {
      guard case .cue(let kinds) = mention.subject, kinds.contains(.deny) || kinds.contains(.rebut) else { continue }
      let place = mention.range
      if isOfMembers(place) || isOfFurtherPartner(place, behind: thing) { continue }
      if kinds.contains(.rebut), !kinds.contains(.deny) {
        if canBeRebutted, place.lowerBound >= thing.upperBound, place.lowerBound < end, place.lowerBound - thing.upperBound < 60 {
          return place
        }
        continue
      }
      if isJapanese {
        guard place.lowerBound >= thing.upperBound, place.lowerBound < end else { continue }
        if place.lowerBound >= tail && place.lowerBound - tail <= 1 || isAlready(place, after: tail) || isStrong(place) {
          return place
        }
      } else if place.upperBound <= thing.lowerBound, thing.lowerBound - place.upperBound < 60,
        place.lowerBound >= region.lowerBound,
        !hasVerb(place.upperBound..<thing.lowerBound), !isAboutTalk(place.upperBound..<thing.lowerBound)
      {
        return place
      } else if place.lowerBound >= thing.upperBound, place.upperBound <= end, isStrong(place),
        place.lowerBound - thing.upperBound < 80
      {
        return place
      }
    }
    return nil
  }

  /// `an agreement with Norway but none with Denmark`: what is denied is the one with a further partner.
  private func isOfFurtherPartner(_ denial: Range<Int>, behind thing: Range<Int>) -> Bool {
    guard !isJapanese, thing.upperBound <= denial.lowerBound, text.phrase(denial).lowercased().string.hasSuffix(" with") else {
      return false
    }
    return reading.groups.contains {
      $0.role == .partner && $0.range.lowerBound >= thing.upperBound && $0.range.upperBound <= denial.lowerBound
    }
  }

  /// `is not a party to the treaty between A and B`: what is denied is that somebody belongs to it.
  func isOfMembers(_ denial: Range<Int>) -> Bool {
    guard !isJapanese, reading.groups.contains(where: { $0.role == .between && $0.range.lowerBound > denial.upperBound }) else {
      return false
    }
    let rest = text.phrase(denial.upperBound..<min(reading.sentence.range.upperBound, denial.upperBound + 16)).lowercased()
    return [
      " party to", "party to", " parties to", " member of", "member of", " members of", " signatory", "signatory", " bound by",
    ]
    .contains { rest.hasPrefix($0) }
  }

  /// 条約はすでにない, 協定は現時点ではない.
  private func isAlready(_ place: Range<Int>, after tail: Int) -> Bool {
    guard place.lowerBound > tail, place.lowerBound - tail < 8 else { return false }
    let gap = text.phrase(tail..<place.lowerBound)
    return ["はすで", "は既", "はもう", "は現", "はまだ", "のいずれ"].contains { gap.hasPrefix($0) }
  }

  /// Words that deny existence itself, wherever they stand.
  private func isStrong(_ range: Range<Int>) -> Bool {
    let word = text.phrase(range).lowercased()
    return [
      "存在", "締結", "結ん", "指定", "同盟", "未締", "受けて", "という事実", "あるわけ", "does not exist", "do not exist", "ruled out", "rules out",
      "none with", "not on the table", "off the table",
    ]
    .contains { word.hasPrefix($0) }
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    reading.has([.ended, .suspended, .signed, .negotiating], in: range)
  }
}
