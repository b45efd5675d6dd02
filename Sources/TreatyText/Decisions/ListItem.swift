import AllianceNetwork

/// One item of a list, or a line that is one.
struct ListItem {
  let text: NormalText
  let reading: Reading
  let hub: PartyCode
  let document: PartialDate?
  let isListOfSteps: Bool
  /// Where all of the list stands, where the words above it say so.
  var status: Status?
  /// Where the list begins, where a label stands before it.
  var start: Int?
  /// Where it ends, where more stands behind it.
  var end: Int?

  private var whole: Range<Int> { (start ?? reading.sentence.range.lowerBound)..<(end ?? reading.sentence.range.upperBound) }
  private var isJapanese: Bool { text.language == .japanese }

  /// `Japan: ACSA (2013), RAA (2023)`, 日本（2013年3月発効）、韓国（2010年）; `nil` where the item does not begin with a party, or names parties elsewhere too.
  func labelled(_ section: AgreementType?) -> [Telling]? {
    let labels = partners.flatMap { group in zip(group.members, group.ends).map { (codes: $0.0, end: $0.1) } }
    guard let first = partners.first, (0..<(isJapanese ? 2 : 6)).contains(first.range.lowerBound - whole.lowerBound),
      let label = labels.first,
      labels.allSatisfy({ ($0.codes.count == 1 && $0.codes[0] != hub || $0.codes.count == 2) && isLabel($0.end) })
    else { return nil }
    let things = reading.things.filter {
      $0.type != nil && !$0.isNoun && (label.end..<max(label.end, whole.upperBound)).contains($0.range.lowerBound)
    }
    if labels.count == 1, !things.isEmpty, section == nil || things.allSatisfy({ !isInRemark($0.range, behind: label.end) }) {
      return things.enumerated().compactMap { index, thing in
        guard let type = thing.type, !type.isDirected, type != .framework, type != .exercise else { return nil }
        let end = index + 1 < things.count ? things[index + 1].range.lowerBound : whole.upperBound
        let start = index == 0 && !isInRemark(thing.range, behind: label.end) ? label.end : thing.range.lowerBound
        return telling(type, label.codes, start..<end, thing.agreement, label.end)
      }
    }
    guard let section, !section.isDirected, section != .framework, section != .exercise, !namesAnother(behind: label.end) else {
      return nil
    }
    return labels.enumerated().compactMap { index, label in
      let end = index + 1 < labels.count ? opening(ofLabelEndingAt: labels[index + 1].end, floor: label.end) : whole.upperBound
      return telling(section, label.codes, label.end..<max(end, label.end), nil, label.end)
    }
  }

  /// Where the label begins that ends at `end`: behind the last comma, bracket or the like after `floor`.
  private func opening(ofLabelEndingAt end: Int, floor: Int) -> Int {
    (floor..<end).last { "、,;)・".unicodeScalars.contains(text.scalars[$0]) }.map { $0 + 1 } ?? max(floor, end - 1)
  }

  /// `Mutual Logistics Support Agreement, renewed in 2007`, 軍事秘密の保護……1987年に協定, 1998年２月　訪問軍地位協定署名: an agreement of the two whom the
  /// document is about. `lead` is the date with which the entry begins.
  func shared(by pair: [PartyCode], lead: DateMention?) -> [Telling] {
    guard Set(pair).isSuperset(of: reading.groups.flatMap(\.codes)), !text.string(whole).contains("とは、") else { return [] }
    let start =
      reading.dates.first.flatMap { $0.range.lowerBound - whole.lowerBound < 2 ? $0.range.upperBound : nil } ?? whole.lowerBound
    let things = reading.things.filter { $0.type != nil && !$0.isNoun }
    let thing = things.first
    if lead == nil, let thing, thing.range.lowerBound - start > 4 { return [] }
    if things.count > 1 { return several(things, pair, lead) }
    guard
      let end = thing?.range.upperBound ?? whole.first(where: { $0 > start && "…:,(".unicodeScalars.contains(text.scalars[$0]) }),
      let type = thing?.type ?? TypePhrase.type(of: text.string(start..<end), text.language),
      thing.map({ isBetweenTwo(type, $0) }) ?? PartyFinder.bilateral.contains(type),
      thing != nil || reading.dates.contains(where: { $0.range.lowerBound >= end })
    else { return [] }
    return ofPair(type, thing, pair, end..<whole.upperBound, lead).map { [$0] } ?? []
  }

  /// 防衛装備品・技術移転協定及び秘密軍事情報保護協定（いずれも2015年12月署名）: what follows the last one is said of all.
  private func several(_ things: [Thing], _ pair: [PartyCode], _ lead: DateMention?) -> [Telling] {
    guard let last = things.last, things.allSatisfy({ thing in thing.type.map { isBetweenTwo($0, thing) } ?? false }),
      zip(things, things.dropFirst()).allSatisfy({ first, next in
        ["及び", "と", "、", "並びに", " and ", ", ", "・"].contains(text.string(first.range.upperBound..<next.range.lowerBound))
      })
    else { return [] }
    return things.compactMap { thing in
      thing.type.flatMap { ofPair($0, thing, pair, last.range.upperBound..<whole.upperBound, lead) }
    }
  }

  private func ofPair(_ type: AgreementType, _ thing: Thing?, _ pair: [PartyCode], _ region: Range<Int>, _ lead: DateMention?)
    -> Telling?
  {
    var standing = standing(region, region.lowerBound..<region.lowerBound)
    guard !standing.isVoid, standing.isTold || standing.date != nil || lead != nil else { return nil }
    if standing.date == nil, standing.status != .denied, let lead, !lead.isFuture {
      standing.date = lead.date
      standing.dateText = text.string(lead.range)
    }
    return Telling(
      type: type, parties: pair, standing: standing, agreement: thing?.agreement,
      name: type == .visitingForces ? thing.flatMap { SentenceReader.visitingForcesName(text.string($0.range)) } : nil,
      range: whole, rule: "list-item", confidence: 0.75)
  }

  /// Whether a name is that of an agreement between two: no treaty of several, of meetings only 2+2.
  private func isBetweenTwo(_ type: AgreementType, _ thing: Thing) -> Bool {
    if PartyFinder.bilateral.contains(type) || type == .defensePact { return thing.agreement == nil }
    let words = text.string(thing.range)
    return type == .framework && ["2+2", "2プラス2"].contains { words.contains($0) }
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
        ? ["(", " ", ":", "、", "。", "…", "-", "―", ",", ";", "及び", "並びに", "など", "等"]
          + (reading.things.isEmpty ? ["とは", "との間"] : [])
        : [" (", ":", " - ", ",", ";", " and ", "(", "."])
  }

  /// The parties of the list: those outside of brackets, from where the list begins.
  private var partners: [Group] {
    reading.groups.filter { group in
      guard whole.contains(group.range.lowerBound) else { return false }
      let before = text.scalars[whole.lowerBound..<group.range.lowerBound]
      return before.count { $0 == "(" } == before.count { $0 == ")" }
    }
  }

  /// Whether an item says that what it tells of is an instrument of another kind: 覚書に署名, `a memorandum`.
  private func namesAnother(behind end: Int) -> Bool {
    let words = text.string(end..<whole.upperBound).lowercased()
    return ["覚書", "共同声明", "memorandum", "joint statement"].contains { words.contains($0) }
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
    if let status = Self.shortened[remark.prefix { $0 != ")" }.description] {
      return Telling(
        type: type, parties: (label.count == 2 ? label : [hub] + label).sorted(),
        standing: Standing(status: status, isTold: true),
        agreement: agreement, range: whole.lowerBound..<region.upperBound, rule: "list-item", confidence: 0.75)
    }
    let isDenied = ["なし", "無し", "未締結", "none", "None", "not ", "No ", "no "].contains { remark.hasPrefix($0) }
    let standing =
      isDenied ? Standing(status: .denied, isTold: true) : standing(region, end..<end)
    if standing.isVoid { return nil }
    return Telling(
      type: type, parties: (label.count == 2 ? label : [hub] + label).sorted(), standing: standing, agreement: agreement,
      range: whole.lowerBound..<region.upperBound,
      rule: "list-item", confidence: 0.75)
  }

  /// 加（署）, 仏（交）: steps by their first character.
  private static let shortened: [String: Status] = ["署": .signed, "交": .negotiating, "発": .inForce]

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
    if standing.status == .ended, isRenewed(region) {
      standing = Standing(status: .inForce, date: reading.dates.last { region.contains($0.range.lowerBound) }?.date, isTold: true)
      standing.dateText = reading.dates.last { region.contains($0.range.lowerBound) }.map { text.string($0.range) }
    }
    if let status, !standing.isTold || standing.status == .inForce && status != .inForce && !standing.isEffective {
      standing.status = status
      standing.isTold = true
      standing.isVoid = false
      if status == .denied {
        standing.date = nil
        standing.dateText = nil
      }
    }
    return standing
  }

  /// `(1996, replaced 2017)`: what was replaced by its like is in force.
  private func isRenewed(_ region: Range<Int>) -> Bool {
    let words = text.string(region)
    return [", replaced 1", ", replaced 2", ", renewed 1", ", renewed 2"].contains { words.contains($0) }
  }
}
