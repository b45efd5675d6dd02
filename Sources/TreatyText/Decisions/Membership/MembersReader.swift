import AllianceNetwork

/// Reads who the members of a body are, in English: `Its members are A, B and C`, `The council has six members: …`, `NATO comprises …`.
///
/// Three states at least, in one list; the body is the one that the sentence names or the one told of before.
struct MembersReader {
  let text: NormalText
  let registry: Registry
  let reading: Reading
  /// The body told of before.
  let told: Body?

  /// The name of the rule.
  static let rule = "members"

  private var whole: Range<Int> { reading.sentence.range }

  /// What the sentence tells.
  func read() -> [Telling] {
    guard text.language == .english,
      let list = reading.groups.first(where: { group in
        group.codes.count > 2 && group.codes.allSatisfy { registry.isState($0) } && isOpened(group.range.lowerBound)
      })
    else { return [] }
    let before = text.phrase(whole.lowerBound..<list.range.lowerBound).lowercased()
    guard !Self.doubts.contains(where: { before.contains($0) }), let body = body(before: list) else { return [] }
    let isPast = ["were", "comprised", "consisted", "had"].contains { before.contains(" \($0) ") }
    let date = isPast ? reading.dates.last { $0.range.upperBound <= list.range.lowerBound && !$0.isFuture } : nil
    return [
      Telling(
        type: .framework, parties: list.codes.sorted(),
        standing: Standing(status: .inForce, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true),
        agreement: AgreementID(body.code.text).flatMap { registry.agreement($0)?.id },
        range: whole.lowerBound..<list.range.upperBound, rule: Self.rule, confidence: 0.75)
    ]
  }

  private static let doubts = [
    "founding", "former ", "observer", "partner", "would ", "could ", "should ", " not ", "n't ", "among ", "new members",
    "other members",
    "candidate", "as well as", "some members", "some of",
  ]

  /// Whether the words before a list say that it is one of members.
  private func isOpened(_ place: Int) -> Bool {
    var words = text.string(max(whole.lowerBound, place - 70)..<place).lowercased()
    if words.hasSuffix("the ") { words.removeLast(4) }
    if [
      "comprises ", "comprising ", "consists of ", "consisting of ", "composed of ", "made up of ", "brings together ",
      "is made up of ",
    ]
    .contains(where: { words.hasSuffix($0) }) {
      return true
    }
    guard let noun = words.range(of: "members", options: .backwards) ?? words.range(of: "member states", options: .backwards)
    else {
      return false
    }
    let rest = words[noun.upperBound...]
    return [" are ", " were ", ": ", " are: ", " include ", " today are ", " now are ", " - ", ", "].contains(String(rest))
      || rest.hasPrefix(", ") && [" are ", " were "].contains { rest.hasSuffix($0) }
  }

  private func body(before list: Group) -> Body? {
    let named = Body.named(in: reading, registry).last { ($0.range?.upperBound ?? .max) <= list.range.lowerBound }
    guard let body = named ?? told, body.isTie else { return nil }
    return body
  }
}
