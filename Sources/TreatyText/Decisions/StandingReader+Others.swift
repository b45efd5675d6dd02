import AllianceNetwork

/// Cues that speak of something else than the agreement.
extension StandingReader {
  /// 旧協定は失効: what ended is the one before.
  func isOfFormer(_ cue: Range<Int>) -> Bool {
    let before = text.phrase(max(reading.sentence.range.lowerBound, cue.lowerBound - 22)..<cue.lowerBound)
    return isJapanese
      ? before.suffix(6).contains("旧")
      : ["earlier ", "previous ", "former ", "old ", "predecessor "].contains { before.contains("the " + $0) }
  }

  /// 冷戦が終わった: what ended is none of the agreements, but the subject right before.
  func isOfElse(_ cue: Range<Int>) -> Bool {
    let particle = cue.lowerBound - 1
    guard isJapanese, particle > reading.sentence.range.lowerBound, text.scalars[particle] == "が" else { return false }
    return Self.eras.contains { text.phrase(max(reading.sentence.range.lowerBound, particle - 4)..<particle).hasSuffix($0) }
  }

  private static let eras = ["戦", "戦争", "大戦", "紛争", "占領", "任期", "会談", "会合", "訓練", "演習", "時代", "統治", "対立", "内戦", "期間"]

  /// 協定に基づき、契約交渉を進めている: talks under the agreement are none on it.
  func isUnder(_ cue: Range<Int>) -> Bool {
    guard isJapanese else { return false }
    guard let thing = reading.things.last(where: { $0.range.upperBound < cue.lowerBound }) else { return false }
    let end = thing.range.upperBound
    guard cue.lowerBound - end < 30 else { return false }
    let rest = text.phrase(end..<min(cue.lowerBound, end + 10))
    return ["に基づき", "に基づく", "に基づいて", "の下で", "のもとで", "に従い", "を活用し", "の枠組みを活用", "の枠組みの下"].contains { rest.hasPrefix($0) }
  }
}
