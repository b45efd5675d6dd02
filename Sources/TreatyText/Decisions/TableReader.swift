import AllianceNetwork
import Foundation

/// Reads tables: a row with a party and a type is a tie, a date counts for what the head of its column says; where the columns are types and the rows
/// parties, every cell is one.
struct TableReader {
  let text: NormalText
  private let registry: Registry
  private let mentions: Mentions
  private var heads: [Cues] = []
  /// The table that is being read.
  private var shape: TableShape?

  /// The document's date.
  private let document: PartialDate?

  init(text: NormalText, registry: Registry, mentions: Mentions, document: PartialDate? = nil) {
    self.text = text
    self.registry = registry
    self.mentions = mentions
    self.document = document
  }

  /// Ends a table: the next row is a head again.
  mutating func close() { shape = nil }

  /// What one row tells.
  mutating func read(_ row: Reading, _ context: Context, section: AgreementType? = nil) -> [Telling] {
    let cells = text.cells(row.sentence.range)
    let isFirst = shape == nil
    let shape = shape ?? TableShape(text, mentions, head: row, context)
    self.shape = shape
    if isFirst {
      heads = shape.isHeadless ? cells.map { _ in [] } : cells.map { cell in kinds(row, cell) }
      if !shape.isHeadless { return [] }
    }
    if let met = MatrixReader(text: text, registry: registry, shape: shape, section: section, document: document).read(row, cells)
    {
      return met
    }
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
        type: type, parties: parties.sorted(), standing: standing(row, cells),
        name: type == .visitingForces ? SentenceReader.visitingForcesName(text.string(thing.range)) : nil,
        range: row.sentence.range, rule: "table-row",
        confidence: 0.85)
    ]
  }

  /// A row whose words tell the type without a name: `Finland | 6 April 1948 | friendship and mutual assistance`.
  private func described(_ row: Reading, _ cells: [Range<Int>], _ group: Group) -> Thing? {
    guard let first = cells.first, first.contains(group.range.lowerBound),
      row.groups.count == 1 || row.groups[1].range.lowerBound > first.upperBound,
      let cell = cells.dropFirst().first(where: { TypePhrase.type(of: text.phrase($0), text.language) != nil })
    else { return nil }
    return Thing(range: cell, type: TypePhrase.type(of: text.phrase(cell), text.language), isNoun: false)
  }

  /// A row that begins with a party, under a heading that names the type: then its other cells are dates and remarks.
  private func headed(_ cells: [Range<Int>], _ group: Group, _ section: AgreementType?) -> Thing? {
    guard let section, !section.isDirected, section != .framework, section != .exercise, cells.count > 1,
      let cell = cells.first(where: { $0.contains(group.range.lowerBound) })
    else { return nil }
    return Thing(range: cell, type: section, isNoun: false)
  }

  private func hub(_ context: Context) -> PartyCode? { context.titleSubject ?? context.home ?? context.subject }

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
      if date?.isFuture != true, date != nil || own.contains(.inForce), head.contains(.inForce), !own.contains(.pending) {
        status = (.inForce, 4)
      }
      guard let (found, rank) = status, rank > rung else { continue }
      rung = rank
      best = Standing(status: found, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true)
    }
    if var best {
      // `signed | 2022`: the one date of the row is that of its step.
      if best.date == nil, row.dates.count == 1, !row.dates[0].isFuture {
        best.date = row.dates[0].date
        best.dateText = text.string(row.dates[0].range)
      }
      return best
    }
    if let said = said(row, cells) { return said }
    if row.dates.isEmpty, cells.contains(where: isNone) { return Standing(status: .denied, isTold: true) }
    return Standing(
      status: .inForce, date: row.dates.first?.date, dateText: row.dates.first.map { text.string($0.range) }, isTold: false)
  }

  /// What a cell without a name says in a word or two: 発効済み, `in force`, `not yet ratified`; with the date in it, else the one date of the row.
  private func said(_ row: Reading, _ cells: [Range<Int>]) -> Standing? {
    let plain = cells.filter { cell in
      cell.count < 40 && !row.groups.contains { cell.contains($0.range.lowerBound) }
        && !row.things.contains { cell.contains($0.range.lowerBound) && $0.type != nil }
    }
    for cell in plain {
      guard case .stands(let status) = CellMeaning.of(text.string(cell)) else { continue }
      let own = row.dates.last { cell.contains($0.range.lowerBound) } ?? (row.dates.count == 1 ? row.dates[0] : nil)
      let date = status == .denied || own?.isFuture == true ? nil : own
      return Standing(status: status, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true)
    }
    return nil
  }

  /// Whether a cell says in a word that there is none.
  private func isNone(_ cell: Range<Int>) -> Bool {
    let words = text.string(cell).lowercased().split(separator: " ").joined(separator: " ")
    return ["none", "no", "なし", "無し"].contains(words)
  }

  /// What a cell under a head of no step says in words: 2019年終了通告、2023年3月正常化, 交渉妥結, 未締結. `nil` where there is none, or where it says no more than
  /// the columns of steps do.
  private func remark(_ row: Reading, _ cells: [Range<Int>]) -> Standing? {
    guard heads.contains(where: { !$0.isEmpty }), cells.count == heads.count, let last = cells.last, heads.last == [] else {
      return nil
    }
    guard !kinds(row, last).isDisjoint(with: StandingReader.events.union([.deny])) else { return nil }
    if text.phrase(last).hasPrefix("未締結") || text.phrase(last).hasPrefix("なし") { return Standing(status: .denied, isTold: true) }
    let isJapanese = text.language == .japanese
    let standing = StandingReader(text: text, reading: row, isJapanese: isJapanese, document: document)
      .standing(of: last.lowerBound..<last.lowerBound, in: last, shared: nil, date: nil)
    return standing.isTold && !standing.isVoid ? standing : nil
  }

  private func kinds(_ row: Reading, _ cell: Range<Int>) -> Cues {
    row.cues.reduce(into: []) { kinds, mention in
      if cell.contains(mention.range.lowerBound), case .cue(let found) = mention.subject { kinds.formUnion(found) }
    }
  }
}
