import AllianceNetwork

/// Reads tables in which partners and kinds of agreements meet: every cell is an agreement of the one and the other, as its mark, date or word says.
///
/// Rows may be the partners and columns the kinds, or the other way round; a table of states by states has its kind in the caption. A cell may name its
/// agreements itself: `VFA 1998, EDCA 2014`.
struct MatrixReader {
  /// The name of this way of reading among the rules. A cell has no words around it that could be weighed against it.
  static let rule = "table-cell"

  let text: NormalText
  let registry: Registry
  let shape: TableShape
  /// The type that the caption or the section tells.
  let section: AgreementType?
  /// The document's date.
  let document: PartialDate?

  /// Where the agreements stand by the heading above the table; `nil` where it does not say.
  var sectionStatus: Status?

  /// What the cells of a row tell; `nil` where the table is none of these.
  func read(_ row: Reading, _ cells: [Range<Int>]) -> [Telling]? {
    if let section, !shape.standings.isEmpty { return partners(row, cells, section) }
    if shape.isOfMeetings, let met = meeting(row, cells) { return met }
    if !shape.labels.isEmpty { return partner(row, cells) }
    return kind(row, cells)
  }

  /// A row of a partner, or of a pair.
  private func partner(_ row: Reading, _ cells: [Range<Int>]) -> [Telling]? {
    let named = Set(shape.labels.filter { $0 < cells.count }.flatMap { shape.label(cells[$0]) })
    let others = cells.indices.filter { !shape.labels.contains($0) }
    let crossed = section.flatMap { shape.heads.contains { $0 != nil } && PartyFinder.bilateral.contains($0) ? $0 : nil }
    let things = others.map { column in
      row.things.filter { cells[column].contains($0.range.lowerBound) && $0.type != nil && !$0.isNoun }
    }
    let isTyped = shape.types.contains { $0 != nil } && cells.count == shape.types.count
    if !isTyped, crossed == nil {
      if let own = named.first, named.count == 1, shape.heads.contains(where: { $0 != nil && $0 != own }) {
        let met = met(own, row, cells, zip(others, things).map { ($0, $1) })
        if !met.isEmpty { return met }
      }
      // One column names the agreement and another its kind.
      if shape.hasKinds, things.allSatisfy({ $0.count < 2 }), Set(things.joined().map(\.type)).count == 1 { return nil }
    }
    if !isTyped, let told = marked(row, cells, named) { return told }
    guard isTyped || crossed != nil || things.joined().count > 1 && !names(others.map { cells[$0] }, row, but: named) else {
      return nil
    }
    if let crossed, named.count == 1, let own = named.first {
      return others.compactMap { column in
        guard column < shape.heads.count, let other = shape.heads[column], other != own,
          let standing = standing(row, cells[column], isOf: crossed)
        else { return nil }
        return telling(crossed, [own, other], standing, row)
      }
    }
    guard let parties = pair(named) else { return [] }
    let shared = things.last?.isEmpty == true && !(isTyped && shape.types.last != nil) ? cells.last.flatMap { overall($0) } : nil
    return zip(others, things).flatMap { column, things -> [Telling] in
      guard things.isEmpty else {
        return things.enumerated().compactMap { index, thing in
          self.thing(thing, index, things, cells[column], parties, shared, row)
        }
      }
      guard isTyped, let type = shape.type(of: column, between: parties), type == .majorNonNATOAlly || !type.isDirected,
        let standing = standing(row, cells[column], isOf: type)
      else { return [] }
      if type == .majorNonNATOAlly { return designation(parties, standing, row) }
      return [telling(type, parties, standing, row)]
    }
  }

  /// A row of a kind of agreement under columns of partners.
  private func kind(_ row: Reading, _ cells: [Range<Int>]) -> [Telling]? {
    guard shape.heads.count(where: { $0 != nil }) > 1, cells.count == shape.heads.count, let first = cells.first,
      let hub = shape.hub
    else { return nil }
    let own = row.things.first { first.contains($0.range.lowerBound) && !$0.isNoun }
    guard let type = own?.type ?? ColumnHead.type(of: text.string(first), text.language)?.type, !type.isDirected else {
      return []
    }
    return cells.indices.dropFirst().compactMap { column in
      guard let party = shape.heads[column], party != hub, let standing = standing(row, cells[column], isOf: type) else {
        return nil
      }
      let isOpen = own == nil && ColumnHead.isAccess(text.string(first))
      var telling = telling(isOpen ? ColumnHead.access(between: [hub, party]) : type, [hub, party], standing, row)
      telling.name = own.flatMap { name($0) }
      return telling
    }
  }

  /// The two whom a row is about: those that it names, or the one and whom the table is about.
  func pair(_ named: Set<PartyCode>) -> [PartyCode]? {
    if named.count == 2 { return named.sorted() }
    guard let one = named.first, named.count == 1, let hub = shape.hub, hub != one else { return nil }
    return [hub, one]
  }

  /// Whether cells name further parties, aside from those inside the names of agreements.
  private func names(_ cells: [Range<Int>], _ row: Reading, but known: Set<PartyCode>) -> Bool {
    row.groups.contains { group in
      cells.contains { $0.contains(group.range.lowerBound) }
        && !known.union(shape.hub.map { [$0] } ?? []).isSuperset(of: group.codes)
    }
  }

  /// An agreement that a cell names.
  func thing(
    _ thing: Thing, _ index: Int, _ things: [Thing], _ cell: Range<Int>, _ parties: [PartyCode], _ shared: Standing?,
    _ row: Reading
  ) -> Telling? {
    guard let type = thing.type, !type.isDirected else { return nil }
    let start = index == 0 ? cell.lowerBound : thing.range.lowerBound
    let end = index + 1 < things.count ? things[index + 1].range.lowerBound : cell.upperBound
    var standing = standing(row, start..<end, isOf: type) ?? shared ?? Standing(status: .inForce, isTold: true)
    if standing.status == .inForce, let shared, shared.status != .inForce, CellMeaning.of(text.string(start..<end)) == nil {
      standing.status = shared.status
    }
    var members = parties
    if let id = thing.agreement, let all = registry.agreement(id)?.parties(on: nil), all.count > 2 {
      guard Set(all).isSuperset(of: parties) else { return nil }
      members = all
    }
    var telling = telling(type, members, standing, row)
    telling.agreement = thing.agreement.flatMap { Set(registry.agreement($0)?.parties(on: nil) ?? []) == Set(members) ? $0 : nil }
    telling.name = name(thing)
    return telling
  }

  private func name(_ thing: Thing) -> String? {
    thing.type == .visitingForces ? SentenceReader.visitingForcesName(text.string(thing.range)) : nil
  }

  func telling(_ type: AgreementType, _ parties: [PartyCode], _ standing: Standing, _ row: Reading) -> Telling {
    Telling(
      type: type, parties: parties.sorted(), standing: standing, range: row.sentence.range, rule: Self.rule, confidence: 0.75)
  }

  /// A designation is from the United States to the other.
  private func designation(_ parties: [PartyCode], _ standing: Standing, _ row: Reading) -> [Telling] {
    guard parties.count == 2, let receiver = parties.first(where: { $0 != "USA" }), parties.contains("USA") else { return [] }
    var telling = telling(.majorNonNATOAlly, parties, standing, row)
    telling.giver = "USA"
    telling.receivers = [receiver]
    return [telling]
  }

  /// What a column of remarks says of all that its row names: いずれも発効済み, 批准待ち; only its first clause counts.
  func overall(_ cell: Range<Int>) -> Standing? {
    let words = text.string(cell.lowerBound..<(cell.first { "。;.".unicodeScalars.contains(text.scalars[$0]) } ?? cell.upperBound))
    guard case .stands(let status) = CellMeaning.of(words), status != .denied else { return nil }
    return Standing(status: status, isTold: true)
  }

  /// What a cell says: ○, a date, 署名済, `none`; `nil` for an empty one and for a dash, which leave open what is where no legend says it.
  func standing(_ row: Reading, _ cell: Range<Int>, isOf type: AgreementType) -> Standing? {
    let words = text.string(cell).trimmingBlanks
    if let meaning = shape.legend.meaning(of: words) { return made(meaning, row, cell) }
    if let word = Self.marks[TableLegend.plain(words)] { return made(.stands(word), row, cell) }
    let dated = date(row, cell)
    var meaning = CellMeaning.of(words)
    if type == .framework, meaning == nil, Self.meetings.contains(where: { words.lowercased().contains($0) }) {
      meaning = .stands(.inForce)
    }
    if type == .declaration, meaning == nil, words.lowercased().contains("partner") || words.contains("パートナー") {
      meaning = .stands(.inForce)
    }
    if meaning == nil, dated != nil { meaning = .stands(sectionStatus ?? .inForce) }
    if meaning == nil || meaning == .stands(.inForce), case .stands(let status) = shape.legend.remark(in: words),
      status != .denied
    {
      meaning = .stands(status)
    }
    return meaning.flatMap { made($0, row, cell) }
  }

  private func made(_ meaning: CellMeaning, _ row: Reading, _ cell: Range<Int>) -> Standing? {
    guard case .stands(let status) = meaning else { return nil }
    let date = status == .denied || status == .proposed ? nil : date(row, cell)
    return Standing(status: status, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true)
  }

  /// The newest date of a cell that is no date to come.
  func date(_ row: Reading, _ cell: Range<Int>) -> (date: PartialDate, range: Range<Int>)? {
    let told = row.dates.last { cell.contains($0.range.lowerBound) && !$0.isFuture }
    let plain = CellDate.year(in: cell, of: text)
    if let plain, let document, plain.date > document, plain.date.year > document.year || document.month != nil { return nil }
    guard let told else { return row.dates.contains { cell.contains($0.range.lowerBound) } ? nil : plain }
    if let plain, plain.date.month != nil, told.date.month == nil, plain.date.year == told.date.year { return plain }
    return (told.date, told.range)
  }

  private static let marks: [String: Status] = [
    "なし": .denied, "無し": .denied, "無": .denied, "未締結": .denied, "none": .denied, "no": .denied, "○": .inForce, "●": .inForce,
    "◎": .inForce,
    "✓": .inForce, "yes": .inForce, "有": .inForce, "有り": .inForce, "あり": .inForce, "済": .inForce, "締結済": .inForce, "x": .inForce,
    "y": .inForce,
  ]
  private static let meetings = ["dialogue", "meeting", "2+2", "consultation", "会合", "対話", "協議", "開催", "held"]
}
