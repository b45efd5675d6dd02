import AllianceNetwork

/// Reads designations as a major non-NATO ally: from the United States to each state, one record a state.
///
/// `The United States designated X`, `X has been a major non-NATO ally since 2004`, 被指定国は、X、Y及びZであり, and under a head that names
/// the status every item that is a state.
struct DesignationReader {
  let text: NormalText
  let reading: Reading
  let context: Context
  private let giver: PartyCode = "USA"

  init(text: NormalText, reading: Reading, context: Context) {
    self.text = text
    self.reading = reading
    self.context = context
  }

  private var whole: Range<Int> { reading.sentence.range }

  /// What the sentence tells.
  func read() -> [Telling] {
    let block = reading.sentence.block
    let name = reading.things.first { $0.type == .majorNonNATOAlly }
    let verb = reading.first([.designate], in: whole) ?? reading.cues.first { isDenial($0) }
    let isListed = (reading.kind == .item || reading.kind == .row) && context.headType == .majorNonNATOAlly
    if name != nil { context.designationBlock = block }
    let isActive = block - context.designationBlock < 3
    if has("designated no ") || has("designates no ") { return [] }
    guard name != nil || isListed || isActive && (verb != nil || isEcho() || isSeries) else { return [] }
    if isActive, name == nil { context.designationBlock = block }
    var receivers = receivers(name: name?.range, isListed: isListed)
    let series = isActive && isSeries && !isListed ? series(giver: giver) : []
    if series.count > receivers.count { receivers = series.map { ($0.0, $0.1) } }
    let isUncertain = reading.has([.suppose], in: whole) || has("否か") || has("whether")
    return receivers.map { group, code in
      var standing = standing(group, code, isDenied: isDenied(after: group))
      if let own = series.first(where: { $0.1 == code })?.2, series.count > 1, standing.status == .inForce {
        standing.date = own.date
        standing.dateText = text.string(own.range)
      }
      if standing.status == .inForce, let status = unfinished(after: group) {
        standing = Standing(
          status: status, date: status == .agreed ? standing.date : nil, dateText: status == .agreed ? standing.dateText : nil,
          isTold: true)
      }
      if isUncertain, group.role != .agent, standing.status != .denied { standing.status = .proposed }
      var range = group.range
      for further in [standing.range, verb?.range, name?.range].compactMap({ $0 }) {
        range = min(range.lowerBound, further.lowerBound)..<max(range.upperBound, further.upperBound)
      }
      return Telling(
        type: .majorNonNATOAlly, parties: [giver, code].sorted(), giver: giver, receivers: [code], standing: standing,
        range: range,
        rule: isListed ? "designation-listed" : "designation", confidence: 0.85)
    }
  }

  /// サウジアラビアは受けていない: a sentence that leaves out the designation itself.
  private func isEcho() -> Bool { has("受けてい") && reading.groups.count < 4 || has("lost the status") }

  private func has(_ word: String) -> Bool { text.phrase(whole).contains(word) }

  private func receivers(name: Range<Int>?, isListed: Bool) -> [(Group, PartyCode)] {
    var found: [(Group, PartyCode)] = []
    for group in reading.groups {
      let isReceiver: Bool =
        switch group.role {
        case .topic, .object, .dative: true
        case .attribute: isListed || reading.kind == .item
        case .genitive:
          isListed
            || text.language == .english
              && text.phrase(group.after..<min(whole.upperBound, group.after + 12)).hasPrefix(" designation")
        case .agent: isHeld(before: group.range.lowerBound)
        case .none: isListed
        default: false
        }
      guard isReceiver || isListed else { continue }
      for code in group.codes where code != giver && code != "NATO" && !found.contains(where: { $0.1 == code }) {
        found.append((group, code))
      }
    }
    if found.isEmpty, name != nil, reading.kind == .item,
      let listed = context.headGroup.first ?? context.titleSubject ?? context.titlePair.first(where: { $0 != giver })
    {
      let code = listed == giver ? context.titleSubject : listed
      if let code, code != giver {
        found = [(Group(range: name ?? whole, after: whole.lowerBound, members: [[code]], role: .none), code)]
      }
    }
    return found
  }

  /// `a status already enjoyed by Bahrain`: the words before `by` say who has it.
  private func isHeld(before place: Int) -> Bool {
    let words = text.phrase(max(whole.lowerBound, place - 48)..<place)
    return ["enjoyed ", "held ", "shared ", "borne "].contains { words.contains($0) }
  }

  /// A denial that speaks of the designation: 指定を受けていない, `not a`.
  private func isDenial(_ mention: Mention, isWide: Bool = false) -> Bool {
    guard case .cue(let kinds) = mention.subject, kinds.contains(.deny) else { return false }
    let word = text.phrase(mention.range)
    return isWide && text.language == .english || word.hasPrefix("指定") || word.hasPrefix("受け")
  }

  /// Whether a denial stands behind the group, before the next receiver.
  private func isDenied(after group: Group) -> Bool {
    let next = reading.groups.first {
      $0.range.lowerBound >= group.range.upperBound && !$0.codes.contains(giver) && [.topic, .object].contains($0.role)
    }
    let limit = next?.range.lowerBound ?? whole.upperBound
    let start = group.after == whole.lowerBound || reading.kind == .item ? whole.lowerBound : group.range.lowerBound
    return reading.cues.contains { isDenial($0, isWide: true) && $0.range.lowerBound >= start && $0.range.lowerBound < limit }
      || text.phrase(whole).hasPrefix("Not a ") || Self.neverDesignated.contains { text.phrase(start..<limit).contains($0) }
  }

  private static let neverDesignated = [
    "never been designated", "never been formally designated", "never formally designated", "never designated",
    "not been designated", "not formally designated",
    "指定されたことはな", "指定されたことがな", "指定されていな", "指定されておら", "指定を受けたことはな",
    "指定した事実はな", "指定した事実はあ", "指定する考えはな", "指定する予定はな", "指定する計画はな", "指定された事実はな",
  ]

  private func standing(_ group: Group, _ code: PartyCode, isDenied: Bool) -> Standing {
    if isDenied { return Standing(status: .denied, isTold: true) }
    let index = reading.groups.firstIndex(of: group) ?? 0
    let previous = index > 0 ? reading.groups[index - 1].range.upperBound : whole.lowerBound
    let next = index + 1 < reading.groups.count ? reading.groups[index + 1].range.lowerBound : whole.upperBound
    let before = reading.dates.last { $0.range.lowerBound >= previous && $0.range.upperBound <= group.range.lowerBound }
    let after = reading.dates.last {
      $0.range.lowerBound >= group.range.upperBound && $0.range.upperBound <= max(next, group.range.upperBound + 12)
    }
    let isJapanese = text.language == .japanese
    let receivers = reading.groups.filter { !$0.codes.contains(giver) }.count
    let only = receivers == 1 && reading.dates.count == 1 ? reading.dates.first : nil
    let place = zip(group.members, group.ends).first { $0.0 == [code] }?.1
    let own = place.flatMap { reading.bracketedDate(behind: $0, text) }
    let date = own ?? (isJapanese && group.role == .object ? before ?? after : after ?? before) ?? only
    let isEnded = reading.has([.ended], in: group.range.upperBound..<whole.upperBound)
    return Standing(
      status: isEnded ? .ended : .inForce, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true,
      range: date?.range)
  }
}
