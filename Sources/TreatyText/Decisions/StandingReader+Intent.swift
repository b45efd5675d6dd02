import AllianceNetwork
import Foundation

/// Steps that are only expected, possible, wished for or meant, and notices that are taken back.
extension StandingReader {
  /// `nine agreed bases`, `the agreed locations`: what was agreed is where, not the treaty.
  func isOfPlaces(_ cue: Range<Int>) -> Bool {
    guard text.phrase(cue).lowercased().hasSuffix("agreed") else { return false }
    let rest = text.phrase(cue.upperBound..<min(reading.sentence.range.upperBound, cue.upperBound + 24)).lowercased()
    return [" bases", " locations", " facilities", " sites", " areas", " places", " camps", " ports", " military bases"]
      .contains { rest.hasPrefix($0) }
  }

  /// `Negotiations on an ACSA have been completed`: talks that came to an end with a text.
  func isCompleted(_ cue: Range<Int>) -> Bool {
    guard !isJapanese else { return false }
    // A round of them, or what comes before them, is not the whole.
    let before = text.phrase(max(reading.sentence.range.lowerBound, cue.lowerBound - 24)..<cue.lowerBound).lowercased()
    if ["round of ", "rounds of ", "phase of ", "scoping ", "preparatory ", "exploratory ", "preliminary ", "initial "]
      .contains(where: { before.hasSuffix($0) })
    {
      return false
    }
    let rest = text.phrase(cue.upperBound..<min(reading.sentence.range.upperBound, cue.upperBound + 120)).lowercased()
    return ["completed", "concluded", "wrapped up", "finalised", "finalized"].contains { word in
      [" have been ", " has been ", " were ", " was "].contains { rest.contains($0 + word) }
    }
  }

  /// 破棄を通告したが、後に撤回した, `gave notice, but later withdrew it`: where a notice is taken back.
  func placeOfReturn(after cue: Range<Int>) -> Int? {
    let rest = text.phrase(cue.upperBound..<reading.sentence.range.upperBound).lowercased()
    let words =
      isJapanese
      ? ["撤回", "取り消し", "取消", "取り下げ"]
      : [
        "withdrew it", "withdrew the notice", "withdrew that notice", "withdrawn the notice", "rescinded", "reversed",
        "recalled the", "revoked the notice",
        "revoked it", "retracted", "took back",
      ]
    return words.compactMap { rest.place(of: $0) }.min().map { cue.upperBound + $0 }
  }

  /// 終了通告の効力を停止した, `suspended the termination`: what is suspended is the end.
  func isOfNotice(_ cue: Range<Int>) -> Bool {
    let sentence = reading.sentence.range
    let word = text.phrase(cue).lowercased()
    guard word.hasPrefix("suspend") || word.contains("停止") || word.contains("凍結") else { return false }
    if isJapanese {
      let start = text.phrase(sentence.lowerBound..<cue.lowerBound)
      if start.hasSuffix("その効力を") || start.hasSuffix("の効力を"), ["終了", "破棄", "通告"].contains(where: { start.contains($0) }) {
        return true
      }
      var clause = cue.lowerBound
      while clause > sentence.lowerBound, !text.scalars[clause - 1].isOne(of: "、。") { clause -= 1 }
      return ["通告の", "通告を", "通知の", "通知を", "終了の", "失効の", "決定を", "決定の"].contains {
        text.phrase(clause..<cue.lowerBound).contains($0)
      }
    }
    let rest = text.phrase(cue.upperBound..<min(sentence.upperBound, cue.upperBound + 34)).lowercased()
    let before = text.phrase(max(sentence.lowerBound, cue.lowerBound - 28)..<cue.lowerBound).lowercased()
    return [
      "terminat", "expiry", "the notice", "its notice", "that notice", "their notice", "this notice", "notification",
      "decision to end", "decision to withdraw", "withdrawal from",
    ]
    .contains { rest.contains($0) }
      || ["notice was ", "notice had been ", "notice has been ", "notification was ", "termination was "].contains {
        before.contains($0)
      }
  }

  /// `negotiating a treaty, expected to be signed in May`: while talks are on, what is expected of them is no event.
  func isExpected(_ cue: Range<Int>) -> Bool {
    let before = text.phrase(max(reading.sentence.range.lowerBound, cue.lowerBound - 24)..<cue.upperBound).lowercased()
    let rest = text.phrase(cue.upperBound..<min(reading.sentence.range.upperBound, cue.upperBound + 8))
    return isJapanese
      ? ["する見通", "の見通", "される見", "する見込", "の見込", "と期待"].contains { rest.hasPrefix($0) }
      : [
        "expected to", "due to", "scheduled to", "likely to", "set to", "hoped to", "hope to", "slated to", "aim to", "aiming to",
      ]
      .contains { before.contains($0) }
  }

  /// `could sign`, `may conclude`, `hope to sign`, `are close to signing`: a verb behind a word of possibility tells of no event.
  func isModal(_ cue: Range<Int>) -> Bool {
    let before = text.phrase(max(reading.sentence.range.lowerBound, cue.lowerBound - 14)..<cue.lowerBound).lowercased()
    return [
      " could ", " should ", " may ", " might ", " would ", " must ", " can ", " hope to ", " hopes to ", " hoped to ",
      "likely to ", " close to ", " intend to ",
      " intends to ", " intended to ", " aim to ", " aims to ", " aimed to ", "expected to ", " expects to ", " expect to ",
      " could be ", " may be ", " might be ",
      " hoping to ", " wish to ", " wishes to ",
    ]
    .contains { before.hasSuffix($0) }
  }

  /// `should negotiate`, 交渉に入るべき: talks that are only wished for.
  func isOnlyWished(_ cue: Range<Int>) -> Bool {
    reading.cues.contains { mention in
      guard case .cue(let kinds) = mention.subject, kinds.contains(.proposed) else { return false }
      let gap = isJapanese ? mention.range.lowerBound - cue.upperBound : cue.lowerBound - mention.range.upperBound
      return gap >= 0 && gap < 6 && (!isJapanese || text.phrase(mention.range) == "べき")
    }
  }

  /// 年内の妥結を目指す: an accord that is only aimed at.
  func isAim(_ cue: Range<Int>) -> Bool {
    let rest = text.phrase(cue.upperBound..<min(cue.upperBound + 4, reading.sentence.range.upperBound))
    return ["を目指", "をめざ", "を急", "を期", "を図", "を模索"].contains { rest.hasPrefix($0) }
  }

  /// 署名したい考え: a step that is only wished for.
  func isWish(_ cue: Range<Int>) -> Bool {
    let rest = text.phrase(cue.upperBound..<min(cue.upperBound + 3, reading.sentence.range.upperBound))
    return rest.hasPrefix("たい") || rest.hasPrefix("したい")
  }

  /// 締結交渉, 締結を急ぐ: a conclusion that is only meant to be.
  func isIntended(_ cue: Range<Int>) -> Bool {
    let rest = text.phrase(cue.upperBound..<min(cue.upperBound + 6, reading.sentence.range.upperBound))
    if rest.hasPrefix("により"), ["期待", "可能とな", "一層"].contains(where: { text.phrase(reading.sentence.range).contains($0) }) {
      return true
    }
    return [
      "交渉", "に向け", "する予定", "する方針", "する具体", "すべき", "する考え", "するよう", "を目指", "を急", "を求め", "する見通", "するこ", "ぶべき", "ぼうと", "しようと", "を経て",
      "する可能性", "する見込", "する意向", "するかも", "したい", "たい", "可能性", "見通し", "方針", "予定", "かもしれ", "見込み", "意向", "考えだ", "考えを", "考えで",
      "すれば", "したら", "した場合", "次第", "のための", "が承認", "の承認", "を承認", "について承認", "につき承認", "する方向", "に向かって",
    ]
    .contains { rest.hasPrefix($0) }
  }
}
