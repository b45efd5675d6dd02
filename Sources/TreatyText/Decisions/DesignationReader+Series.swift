import AllianceNetwork

/// Japanese accounts that tell designations one after the other: 指定は1987年、豪州、エジプト…から始まった。次いで96年にヨルダン、98年にアルゼンチン。
extension DesignationReader {
  /// Whether a sentence of a passage on designations goes on with further ones: dates and states, and no other agreement or body.
  var isSeries: Bool {
    guard text.language == .japanese, !reading.dates.isEmpty, !reading.groups.isEmpty else { return false }
    guard reading.things.allSatisfy({ $0.type == nil || $0.type == .majorNonNATOAlly }),
      !reading.groups.contains(where: { $0.codes.contains("NATO") })
    else { return false }
    let words = text.phrase(reading.sentence.range)
    return ["指定", "次いで", "続く", "続いた", "続き", "加わ", "加え", "追加", "仲間入り", "認定", "始まった"].contains { words.contains($0) }
  }

  /// The states of a series with the date of each: its bracket's, else the one told last before it.
  func series(giver: PartyCode) -> [(Group, PartyCode, DateMention?)] {
    MemberList(text: text, reading: reading).members { !$0.codes.contains(giver) }.map { member in
      let before = reading.dates.last { $0.range.upperBound <= member.group.range.lowerBound }
      return (member.group, member.code, member.date ?? before)
    }
  }

  /// 指定の方針を表明し, 指定国ではない, 加えよとする法案: what the clause of a state says that is not a designation; `nil` where it says none.
  func unfinished(after group: Group) -> Status? {
    guard text.language == .japanese else { return intended }
    guard group.codes.count == 1 else { return nil }
    let next = reading.groups.first { $0.range.lowerBound >= group.range.upperBound && !$0.codes.contains("USA") }
    let words = text.phrase(group.range.upperBound..<(next?.range.lowerBound ?? reading.sentence.range.upperBound))
    if ["指定国ではな", "指定国でな", "指定されていな", "指定されてはいな", "指定はな"].contains(where: { words.contains($0) }) { return .denied }
    if ["法案", "加えるべき", "求める声", "候補", "検討"].contains(where: { words.contains($0) }) { return .proposed }
    if ["指定の方針", "指定する方針", "指定する意向", "通知を待"].contains(where: { words.contains($0) }) { return .agreed }
    return nil
  }

  /// `would designate`, `plans to designate`, `proposals to make`: a designation that is only meant; `nil` where it is made.
  private var intended: Status? {
    let words = text.phrase(reading.sentence.range).lowercased()
    if [
      "will designate", "would designate", "to be designated", "will be designated", "intends to designate",
      "decided to designate",
    ]
    .contains(where: { words.contains($0) }) {
      return .agreed
    }
    let isProposed = [
      "plans to designate", "proposals to make", "proposal to make", "proposals to designate", "proposal to designate",
      "bill to designate",
    ]
    .contains { words.contains($0) }
    return isProposed ? .proposed : nil
  }
}
