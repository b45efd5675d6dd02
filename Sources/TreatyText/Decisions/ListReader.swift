import AllianceNetwork

/// Reads items that leave out what the title and the heading of their section say: under `GERMANY: DEFENCE AT A GLANCE` and 情報保護に関するもの an item
/// 日本（2013年3月発効） is an agreement of that kind between the two.
///
/// An item that begins with a party is about it and the one that the document is about; its type is its own or that of the heading. An item that begins with the
/// name of an agreement and has a list of parties behind a dash or dots gives them.
struct ListReader {
  let text: NormalText
  /// The type that the section's heading tells.
  private(set) var sectionType: AgreementType?

  init(text: NormalText) {
    self.text = text
  }

  /// What a sentence of a list tells; headings are remembered. Empty for everything that is no such item.
  mutating func read(_ reading: Reading, _ context: Context, document: PartialDate?) -> [Telling] {
    if reading.kind == .heading {
      let named = reading.things.first { $0.type != nil && $0.agreement == nil && !$0.isNoun }?.type
      sectionType =
        named.flatMap { $0 == .declaration ? TypePhrase.type(of: text.string(reading.sentence.range), text.language) ?? $0 : $0 }
        ?? (reading.groups.count < (text.language == .english ? 2 : 1)
          ? TypePhrase.type(of: text.string(reading.sentence.range), text.language) : nil)
      return []
    }
    guard reading.kind == .item, let hub = context.titleSubject ?? (context.isAboutHome ? context.home : nil) else { return [] }
    let item = Item(text: text, reading: reading, hub: hub, document: document, isListOfSteps: context.isListOfSteps)
    return item.labelled(sectionType) ?? item.enumerated() ?? []
  }
}

/// One item of a list.
private struct Item {
  let text: NormalText
  let reading: Reading
  let hub: PartyCode
  let document: PartialDate?
  let isListOfSteps: Bool

  private var whole: Range<Int> { reading.sentence.range }
  private var isJapanese: Bool { text.language == .japanese }

  /// `Japan: ACSA (2013), RAA (2023)`, 日本（2013年3月発効）、韓国（2010年）; `nil` where the item does not begin with a party, or names parties elsewhere too.
  func labelled(_ section: AgreementType?) -> [Telling]? {
    let labels = reading.groups.flatMap { group in zip(group.members, group.ends).map { (codes: $0.0, end: $0.1) } }
    guard let first = reading.groups.first, first.range.lowerBound - whole.lowerBound < 2, let label = labels.first,
      labels.allSatisfy({ ($0.codes.count == 1 && $0.codes[0] != hub || $0.codes.count == 2) && isLabel($0.end) })
    else { return nil }
    let things = reading.things.filter { $0.type != nil && !$0.isNoun && $0.range.lowerBound >= label.end }
    if labels.count == 1, !things.isEmpty, section == nil || things.allSatisfy({ !isInRemark($0.range, behind: label.end) }) {
      return things.enumerated().compactMap { index, thing in
        guard let type = thing.type, !type.isDirected, type != .framework, type != .exercise else { return nil }
        let end = index + 1 < things.count ? things[index + 1].range.lowerBound : whole.upperBound
        let start = index == 0 && !isInRemark(thing.range, behind: label.end) ? label.end : thing.range.lowerBound
        return telling(type, label.codes, start..<end, thing.agreement, label.end)
      }
    }
    guard let section, !section.isDirected, section != .framework, section != .exercise else { return nil }
    return labels.enumerated().compactMap { index, label in
      let end = index + 1 < labels.count ? labels[index + 1].end - 1 : whole.upperBound
      return telling(section, label.codes, label.end..<max(end, label.end), nil, label.end)
    }
  }

  /// 五か国防衛取極（1971年）……英、NZ、マレーシア、シンガポール: parties listed behind dots or a dash, the document's own among them.
  func enumerated() -> [Telling]? {
    guard let thing = reading.things.first, let type = thing.type, !type.isDirected,
      thing.range.lowerBound - whole.lowerBound < 4,
      let group = reading.groups.first(where: { $0.range.lowerBound >= thing.range.upperBound })
    else { return nil }
    let gap = text.string(thing.range.upperBound..<group.range.lowerBound)
    guard ["……", "…", " - ", ": ", ":", "--"].contains(where: { gap.hasSuffix($0) }), thing.inner.count < 2 else { return nil }
    let parties = Set(group.codes + [hub])
    guard PartyFinder.bilateral.contains(type) ? parties.count == 2 : parties.count > 1 else { return nil }
    let standing = standing(thing.range.lowerBound..<group.range.lowerBound, thing.range)
    return [
      Telling(
        type: type, parties: parties.sorted(), standing: standing, agreement: thing.agreement,
        range: thing.range.lowerBound..<group.range.upperBound, rule: "list-parties", confidence: 0.8)
    ]
  }

  /// Whether a party that ends here is a label: a bracket, a colon, a dash, a blank or the end follows.
  private func isLabel(_ end: Int) -> Bool {
    guard end < whole.upperBound else { return true }
    let cursor = Cursor(scalars: text.scalars, end: whole.upperBound, position: end)
    return cursor.sees(
      anyOf: isJapanese
        ? ["(", " ", ":", "、", "…", "-", "―", ",", ";"] + (reading.things.isEmpty ? ["とは", "との間"] : [])
        : [" (", ":", " - ", ",", ";", " and ", "("])
  }

  /// Whether a name stands in the bracket right behind a label.
  private func isInRemark(_ range: Range<Int>, behind end: Int) -> Bool {
    let gap = text.string(end..<range.lowerBound)
    return (gap.hasPrefix("(") || gap.hasPrefix(" (")) && !gap.contains(")")
  }

  private func telling(_ type: AgreementType, _ label: [PartyCode], _ region: Range<Int>, _ agreement: AgreementID?, _ end: Int)
    -> Telling?
  {
    let remark = text.string(region).drop { " :-、(…―".contains($0) }
    let isDenied = ["なし", "無し", "未締結", "none", "None", "not ", "No ", "no "].contains { remark.hasPrefix($0) }
    let standing =
      isDenied ? Standing(status: .denied, isTold: true) : standing(region, end..<end)
    if standing.isVoid { return nil }
    return Telling(
      type: type, parties: (label.count == 2 ? label : [hub] + label).sorted(), standing: standing, agreement: agreement,
      range: whole.lowerBound..<region.upperBound,
      rule: "list-item", confidence: 0.75)
  }

  private func standing(_ region: Range<Int>, _ place: Range<Int>) -> Standing {
    let first = reading.dates.first { region.contains($0.range.lowerBound) && !$0.isFuture }
    var standing = StandingReader(
      text: text, reading: reading, isJapanese: isJapanese, document: document, isListOfSteps: isListOfSteps
    )
    .standing(of: place, in: region, shared: nil, date: first)
    if standing.date == nil, standing.status != .denied, let first {
      standing.date = first.date
      standing.dateText = text.string(first.range)
    }
    return standing
  }
}
