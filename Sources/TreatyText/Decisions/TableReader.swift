import AllianceNetwork
import Foundation

/// Reads tables: a row with a party and a type is a tie, a date counts for what the head of its column says; where the columns are types and the rows
/// parties, every cell is one.
struct TableReader {
  let text: NormalText
  private var heads: [Set<Lexicon.Cue>] = []
  /// What the head of a column names: a type or a party.
  private var types: [AgreementType?] = []
  private var parties: [PartyCode?] = []

  /// The document's date.
  private let document: PartialDate?

  init(text: NormalText, document: PartialDate? = nil) {
    self.text = text
    self.document = document
  }

  /// Ends a table: the next row is a head again.
  mutating func close() { heads = [] }

  /// What one row tells.
  mutating func read(_ row: Reading, _ context: Context, section: AgreementType? = nil) -> [Telling] {
    let cells = cells(row.sentence.range)
    if heads.isEmpty {
      heads = cells.map { cell in kinds(row, cell) }
      types = cells.map { cell in row.things.first { cell.contains($0.range.lowerBound) && $0.agreement == nil }?.type }
      parties = cells.map { cell in row.groups.first { cell.contains($0.range.lowerBound) && $0.codes.count == 1 }?.codes[0] }
      return []
    }
    if let crossed = crossed(row, cells, context) { return crossed }
    guard let group = row.groups.first,
      let thing = row.things.first(where: { $0.type != nil }) ?? described(row, cells, group) ?? headed(cells, group, section),
      let type = thing.type
    else {
      return []
    }
    var parties = Array(
      Set(row.groups.filter { $0.range.upperBound <= thing.range.lowerBound || row.groups.count == 1 }.flatMap(\.codes)))
    if parties.isEmpty { parties = group.codes }
    if parties.count == 1 {
      guard let hub = hub(context), hub != parties[0] else { return [] }
      parties.append(hub)
    }
    return [
      Telling(
        type: type, parties: parties.sorted(), standing: standing(row, cells), range: row.sentence.range, rule: "table-row",
        confidence: 0.85)
    ]
  }

  /// A row whose words tell the type without a name: `Finland | 6 April 1948 | friendship and mutual assistance`.
  private func described(_ row: Reading, _ cells: [Range<Int>], _ group: Group) -> Thing? {
    guard let first = cells.first, first.contains(group.range.lowerBound),
      row.groups.count == 1 || row.groups[1].range.lowerBound > first.upperBound,
      let cell = cells.dropFirst().first(where: { TypePhrase.type(of: text.string($0), text.language) != nil })
    else { return nil }
    return Thing(range: cell, type: TypePhrase.type(of: text.string(cell), text.language), isNoun: false)
  }

  /// A row that begins with a party, under a heading that names the type: then its other cells are dates and remarks.
  private func headed(_ cells: [Range<Int>], _ group: Group, _ section: AgreementType?) -> Thing? {
    guard let section, !section.isDirected, section != .framework, section != .exercise, cells.count > 1,
      let cell = cells.first(where: { $0.contains(group.range.lowerBound) })
    else { return nil }
    return Thing(range: cell, type: section, isNoun: false)
  }

  private func hub(_ context: Context) -> PartyCode? { context.titleSubject ?? context.home ?? context.subject }

  /// Rows of countries under columns of types, or the other way round: a mark, a date or a word in a cell is about the two that meet there. `nil` where
  /// the head names neither.
  private func crossed(_ row: Reading, _ cells: [Range<Int>], _ context: Context) -> [Telling]? {
    guard let first = cells.first, let hub = hub(context), cells.count == heads.count else { return nil }
    let party = row.groups.first { first.contains($0.range.lowerBound) && $0.codes.count == 1 }?.codes[0]
    let type = row.things.first { first.contains($0.range.lowerBound) }?.type
    let isByType = party != nil && types.dropFirst().contains { $0 != nil }
    let isByParty = type != nil && parties.dropFirst().count { $0 != nil } > 1
    guard isByType || isByParty else { return nil }
    return cells.indices.dropFirst().compactMap { column in
      guard let type = isByType ? types[column] : type, let party = isByType ? party : parties[column], party != hub,
        !type.isDirected,
        type != .framework, let standing = mark(row, cells[column])
      else { return nil }
      return Telling(
        type: type, parties: [hub, party].sorted(), standing: standing, range: row.sentence.range, rule: "table-cell",
        confidence: 0.75)
    }
  }

  /// What a cell says: ○, a date, 署名済, `none`; `nil` for an empty one and for a dash, which leave open what is.
  private func mark(_ row: Reading, _ cell: Range<Int>) -> Standing? {
    let words = text.string(cell).trimmingCharacters(in: .whitespaces).lowercased()
    let date = row.dates.last { cell.contains($0.range.lowerBound) && !$0.isFuture }
    func made(_ status: Status) -> Standing {
      Standing(
        status: status, date: status == .denied ? nil : date?.date,
        dateText: status == .denied ? nil : date.map { text.string($0.range) }, isTold: true)
    }
    let own = kinds(row, cell)
    if ["なし", "無し", "無", "未締結", "none", "no"].contains(words) { return made(.denied) }
    if own.contains(.negotiating) { return made(.negotiating) }
    if own.contains(.agreed) { return made(.agreed) }
    if own.contains(.proposed) { return made(.proposed) }
    if own.contains(.ended) { return made(.ended) }
    if own.contains(.pending) || own.contains(.signed) && !own.contains(.inForce) { return made(.signed) }
    if own.contains(.inForce) || date != nil
      || ["○", "◯", "〇", "●", "◎", "✓", "✔", "☑", "yes", "有", "あり", "済", "x"].contains(words)
    {
      return made(.inForce)
    }
    return nil
  }

  private func standing(_ row: Reading, _ cells: [Range<Int>]) -> Standing {
    var best: Standing?
    var rung = -1
    if let told = remark(row, cells) { return told }
    for (column, cell) in cells.enumerated() {
      let own = kinds(row, cell)
      let dates = row.dates.filter { cell.contains($0.range.lowerBound) }
      let date = own.contains(.ended) ? dates.last : dates.first
      let place = column + max(0, heads.count - cells.count)
      let head = place < heads.count ? heads[place] : []
      var status: (Status, Int)?
      if own.contains(.negotiating) { status = (.negotiating, 1) }
      if own.contains(.proposed) { status = (.proposed, 0) }
      if own.contains(.ended) { status = (.ended, 5) }
      if date != nil || own.contains(.signed), head.contains(.signed) || own.contains(.signed), !head.contains(.inForce) {
        status = (.signed, 3)
      }
      if date?.isFuture != true, date != nil, head.contains(.inForce), !own.contains(.pending) { status = (.inForce, 4) }
      guard let (found, rank) = status, rank > rung else { continue }
      rung = rank
      best = Standing(status: found, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true)
    }
    return best
      ?? Standing(
        status: .inForce, date: row.dates.first?.date, dateText: row.dates.first.map { text.string($0.range) }, isTold: false)
  }

  /// What a cell under a head of no step says in words: 2019年終了通告、2023年3月正常化, 交渉妥結, 未締結. `nil` where there is none, or where it says no more than
  /// the columns of steps do.
  private func remark(_ row: Reading, _ cells: [Range<Int>]) -> Standing? {
    guard heads.contains(where: { !$0.isEmpty }), cells.count == heads.count, let last = cells.last, heads.last == [] else {
      return nil
    }
    guard !kinds(row, last).isDisjoint(with: StandingReader.events.union([.deny])) else { return nil }
    if text.string(last).hasPrefix("未締結") || text.string(last).hasPrefix("なし") { return Standing(status: .denied, isTold: true) }
    let isJapanese = text.language == .japanese
    let standing = StandingReader(text: text, reading: row, isJapanese: isJapanese, document: document)
      .standing(of: last.lowerBound..<last.lowerBound, in: last, shared: nil, date: nil)
    return standing.isTold && !standing.isVoid ? standing : nil
  }

  private func cells(_ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    if text.scalars[start] == "|" { start += 1 }
    for position in start..<range.upperBound where text.scalars[position] == "|" {
      cells.append(start..<position)
      start = position + 1
    }
    if start < range.upperBound { cells.append(start..<range.upperBound) }
    return cells
  }

  private func kinds(_ row: Reading, _ cell: Range<Int>) -> Set<Lexicon.Cue> {
    row.cues.reduce(into: []) { kinds, mention in
      if cell.contains(mention.range.lowerBound), case .cue(let found) = mention.subject { kinds.formUnion(found) }
    }
  }
}
