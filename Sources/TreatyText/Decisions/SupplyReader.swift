import AllianceNetwork

/// Reads, in Japanese, who receives under a programme of security assistance (OSA): 供与先はフィリピン、マレーシアの2か国, 次年度はジブチが対象となった.
///
/// The programme is named in the sentence or shortly before; every state of a sentence on giving receives from the author's country. What another
/// subject gives is no part of it.
struct SupplyReader {
  /// The name of its rule.
  static let rule = "supply"

  let text: NormalText
  let registry: Registry
  let reading: Reading
  /// Who gives where the sentence does not say.
  let home: PartyCode?
  /// Whether the programme was named shortly before.
  let isActive: Bool

  /// Whether the sentence names the programme.
  var names: Bool { reading.things.contains { $0.type == .armsSupply } }

  /// What the sentence tells.
  func read() -> [Telling] {
    guard text.language == .japanese, let home, isActive || names, let verb = verb(), !text.isQuestion(reading.sentence.range)
    else { return [] }
    guard reading.things.allSatisfy({ $0.type == nil || $0.type == .armsSupply }) else { return [] }
    // Another's supply is told beside the programme, and is no part of it.
    let subject = reading.groups.first { $0.role == .topic && $0.codes.count == 1 && registry.isState($0.codes[0]) }
    guard names || subject == nil || subject?.codes == [home] else { return [] }
    let members = MemberList(text: text, reading: reading).members { group in
      group.role != .none && group.codes.allSatisfy { registry.isState($0) }
    }
    let words = text.phrase(reading.sentence.range)
    let isDenied = StandingReader.isDenying(text.phrase(verb.upperBound..<reading.sentence.range.upperBound))
    guard !isDenied else { return [] }
    let isAgreed = ["決ま", "決定", "予定", "方針", "選定", "合意", "見通し"].contains { words.contains($0) }
    return members.filter { $0.code != home }.map { member in
      let date = member.date ?? reading.dates.last { $0.range.upperBound <= member.group.range.lowerBound } ?? reading.dates.first
      return Telling(
        type: .armsSupply, parties: [home, member.code].sorted(), giver: home, receivers: [member.code],
        standing: Standing(
          status: isAgreed ? .agreed : .inForce, date: date?.isFuture == true ? nil : date?.date,
          dateText: date.map { text.string($0.range) }, isTold: true),
        range: min(member.group.range.lowerBound, verb.lowerBound)..<max(member.group.range.upperBound, verb.upperBound),
        rule: Self.rule,
        confidence: 0.7)
    }
  }

  /// Where the sentence says that something is given.
  private func verb() -> Range<Int>? { Self.verbs.first(in: reading.sentence.range, of: text.scalars)?.range }

  private static let verbs = WordList([
    "供与", "対象国", "対象と", "支援を実施", "支援が決", "引き渡", "交換公文", "支援する", "支援し", "提供し", "提供する", "選ばれ", "選定",
  ])
}
