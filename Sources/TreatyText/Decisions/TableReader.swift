import AllianceNetwork
import Foundation

/// Reads tables: a row with a party and a type is a tie, a date counts for what the head of its column says; where the columns are types and the rows
/// parties, every cell is one.
struct TableReader {
  let text: NormalText
  private let registry: Registry
  private let mentions: Mentions
  private var heads: [Cues] = []
  /// The agreement that a row above named and its column, for rows that leave it out.
  private var lastThing: (thing: Thing, column: Int)?
  /// The parties that a row above named and their column.
  private var lastParties: (groups: [Group], column: Int)?
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
  mutating func close() {
    shape = nil
    lastThing = nil
    lastParties = nil
  }

  /// What one row tells.
  ///
  /// `section` and `status` are the type and the stage that the heading above the table tells.
  mutating func read(_ row: Reading, _ context: Context, section: AgreementType? = nil, status: Status? = nil) -> [Telling] {
    let cells = text.cells(row.sentence.range)
    let isFirst = shape == nil
    let shape = shape ?? TableShape(text, mentions, head: row, context)
    self.shape = shape
    if isFirst {
      heads = shape.isHeadless ? cells.map { _ in [] } : cells.map { cell in kinds(row, cell) }
      if !shape.isHeadless { return [] }
    }
    let matrix = MatrixReader(
      text: text, registry: registry, shape: shape, section: section, document: document, sectionStatus: status)
    if let met = matrix.read(row, cells) { return met }
    var groups = row.groups.filter { role(of: $0.range, in: cells) != .place }
    if groups.isEmpty, let above = lastParties, isAsAbove(above.column, cells) { groups = above.groups }
    // Under a heading that names the type a body in the first cell is the partner.
    let named = row.things.first { thing in
      thing.type != nil && !(section != nil && groups.first?.range.overlaps(thing.range) == true && thing.agreement != nil)
    }
    let own = named ?? groups.first.flatMap { described(row, cells, $0) }
    remember(own, row.groups, cells)
    guard let thing = own ?? repeated(cells) ?? groups.first.flatMap({ unnamed(cells, $0, section) }),
      let type = type(of: thing, cells), let parties = parties(of: thing, groups, cells, hub(context) ?? shape.hub)
    else {
      return []
    }
    let isNamed = row.things.contains { $0 == thing }
    return [
      Telling(
        type: type, parties: parties.sorted(), standing: standing(row, cells, isNamed: isNamed, status),
        name: type == .visitingForces ? SentenceReader.visitingForcesName(text.string(thing.range)) : nil,
        range: row.sentence.range, rule: "table-row",
        confidence: 0.85)
    ]
  }

  /// Between whom the agreement of a row is: those in its name, or in the cell in which it stands, else those named before it; one is with the one whom the
  /// table is about. A registered treaty of several that lists most of its members has them all.
  private func parties(of thing: Thing, _ groups: [Group], _ cells: [Range<Int>], _ hub: PartyCode?) -> [PartyCode]? {
    let all = thing.agreement.flatMap { registry.agreement($0)?.parties(on: nil) } ?? []
    if all.count == 2 { return all }
    guard let group = groups.first else { return nil }
    let cell = cells.first { $0.contains(thing.range.lowerBound) }
    let beside = groups.last { $0.range.upperBound <= thing.range.lowerBound && cell?.contains($0.range.lowerBound) == true }
    var parties = Array(
      Set(groups.filter { $0.range.upperBound <= thing.range.lowerBound || groups.count == 1 }.flatMap(\.codes)))
    if thing.inner.count > 1, thing.agreement == nil {
      parties = thing.inner
    } else if let beside, beside.codes.count > 1 {
      parties = beside.codes
    }
    if parties.isEmpty { parties = group.codes }
    if parties.count == 1 {
      guard let hub, hub != parties[0] else { return nil }
      parties.append(hub)
    }
    if parties.count > 2 || (3...6).contains(all.count), Set(all).isSuperset(of: parties) { return all }
    return parties
  }

  /// The agreement of a row that names none: its obligation or the heading above tells the type.
  private func unnamed(_ cells: [Range<Int>], _ group: Group, _ section: AgreementType?) -> Thing? {
    bound(cells, group) ?? headed(cells, group, section)
  }

  /// Keeps what rows below may leave out. A cell of another agreement, of whatever kind, ends the one above.
  private mutating func remember(_ thing: Thing?, _ groups: [Group], _ cells: [Range<Int>]) {
    if let lastThing, !isAsAbove(lastThing.column, cells) { self.lastThing = nil }
    if let thing, let column = cells.firstIndex(where: { $0.contains(thing.range.lowerBound) }) { lastThing = (thing, column) }
    if let place = groups.first?.range.lowerBound, let column = cells.firstIndex(where: { $0.contains(place) }) {
      lastParties = (groups, column)
    }
  }

  /// The agreement of the row above, where its cell is empty here.
  private func repeated(_ cells: [Range<Int>]) -> Thing? {
    guard let lastThing, isAsAbove(lastThing.column, cells) else { return nil }
    return Thing(range: cells[lastThing.column], type: lastThing.thing.type, isNoun: false)
  }

  /// Whether a cell stands for the one above it: empty, 同上, 〃, `ditto`.
  private func isAsAbove(_ column: Int, _ cells: [Range<Int>]) -> Bool {
    guard column < cells.count else { return false }
    return ["", "同上", "〃", "ditto", "\"", "do."].contains(text.string(cells[column]).trimmingBlanks.lowercased())
  }

  /// What the head of the column makes of a place.
  private func role(of place: Range<Int>, in cells: [Range<Int>]) -> ColumnRole? {
    guard let shape, let column = cells.firstIndex(where: { $0.contains(place.lowerBound) }), column < shape.roles.count else {
      return nil
    }
    return shape.roles[column]
  }

  /// Whether a column of its own says that the agreement of a row holds an obligation to defend; `nil` where there is none, or it does not say.
  private func isBinding(_ cells: [Range<Int>]) -> Bool? {
    guard let shape, let column = shape.roles.firstIndex(of: .obligation), column < cells.count else { return nil }
    let words = text.string(cells[column]).trimmingBlanks.lowercased()
    if ["yes", "有", "あり", "○", "✓"].contains(words) { return true }
    return ["no", "none", "無", "なし", "×"].contains(words) ? false : nil
  }

  /// The type of the agreement of a row; `nil` where it is none that counts. One that obliges to defend is a defence pact, one that does not is none.
  private func type(of thing: Thing, _ cells: [Range<Int>]) -> AgreementType? {
    guard let type = thing.type, let isBinding = isBinding(cells) else { return thing.type }
    let isLoose = type == .defensePact || type == .declaration || type == .framework || type == .nonaggression
    guard isLoose else { return type }
    if isBinding { return .defensePact }
    return type == .defensePact ? nil : type
  }

  /// A row whose agreement obliges to defend and has no other kind: `Kuwait | Defence agreement | yes`.
  private func bound(_ cells: [Range<Int>], _ group: Group) -> Thing? {
    guard isBinding(cells) == true,
      let cell = cells.first(where: { cell in
        let words = text.string(cell).lowercased()
        return !cell.contains(group.range.lowerBound)
          && ["treaty", "agreement", "pact", "条約", "協定"].contains { words.contains($0) }
      })
    else { return nil }
    return Thing(range: cell, type: .defensePact, isNoun: false)
  }

  /// A row whose words tell the type without a name: `Finland | 6 April 1948 | friendship and mutual assistance`.
  private func described(_ row: Reading, _ cells: [Range<Int>], _ group: Group) -> Thing? {
    guard let first = cells.first, first.contains(group.range.lowerBound),
      row.groups.count == 1 || row.groups[1].range.lowerBound > first.upperBound,
      let (cell, type) = cells.dropFirst().lazy.compactMap({ cell in kind(of: cell).map { (cell, $0) } }).first
    else { return nil }
    return Thing(range: cell, type: type, isNoun: false)
  }

  /// The type that the words of a cell tell alone.
  private func kind(of cell: Range<Int>) -> AgreementType? {
    if let type = TypePhrase.type(of: text.phrase(cell), text.language) { return type }
    return ColumnHead.type(of: text.string(cell), text.language).flatMap { $0.isSure ? $0.type : nil }
  }

  /// A row that begins with a party, under a heading that names the type: then its other cells are dates and remarks.
  private func headed(_ cells: [Range<Int>], _ group: Group, _ section: AgreementType?) -> Thing? {
    guard let section, !section.isDirected, section != .framework, section != .exercise, cells.count > 1,
      let cell = cells.first(where: { $0.contains(group.range.lowerBound) })
    else { return nil }
    return Thing(range: cell, type: section, isNoun: false)
  }

  private func hub(_ context: Context) -> PartyCode? { context.titleSubject ?? context.home ?? context.subject }

  private func standing(_ row: Reading, _ cells: [Range<Int>], isNamed: Bool, _ section: Status?) -> Standing {
    var best: Standing?
    var rung = -1
    if let told = remark(row, cells) { return told }
    if !isNamed, let column = cells.firstIndex(where: { !(shape?.label($0) ?? []).isEmpty }), column + 1 < cells.count,
      isNone(cells[column + 1])
    {
      return Standing(status: .denied, isTold: true)
    }
    for (column, cell) in cells.enumerated() {
      let own = kinds(row, cell)
      let dates = row.dates.filter { cell.contains($0.range.lowerBound) }
      let place = column + max(0, heads.count - cells.count)
      let head = place < heads.count ? heads[place] : []
      // Oct 1953 / Nov 1954 under `Signed / In force`: the newer step.
      let date = own.contains(.ended) || head.isSuperset(of: [.signed, .inForce]) ? dates.last : dates.first
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
    if let said = said(row, cells, isNamed: isNamed) { return said }
    if row.dates.isEmpty, !isNamed, cells.contains(where: isNone) { return Standing(status: .denied, isTold: true) }
    return Standing(
      status: section ?? .inForce, date: row.dates.first?.date, dateText: row.dates.first.map { text.string($0.range) },
      isTold: section != nil)
  }

  /// What a cell without a name says in a word or two: 発効済み, `in force`, `not yet ratified`; with the date in it, else the one date of the row.
  ///
  /// Beside a name (`isNamed`) only a column that speaks of where agreements stand denies it.
  private func said(_ row: Reading, _ cells: [Range<Int>], isNamed: Bool) -> Standing? {
    let plain = cells.filter { cell in
      cell.count < 40 && role(of: cell, in: cells) != .obligation && !row.groups.contains { cell.contains($0.range.lowerBound) }
        && !row.things.contains { cell.contains($0.range.lowerBound) && $0.type != nil }
    }
    for cell in plain {
      guard case .stands(let status) = CellMeaning.of(text.string(cell)) else { continue }
      if status == .denied, isNamed, !isOfStanding(cell, cells) { continue }
      let own = row.dates.last { cell.contains($0.range.lowerBound) } ?? (row.dates.count == 1 ? row.dates[0] : nil)
      let date = status == .denied || own?.isFuture == true ? nil : own
      return Standing(status: status, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true)
    }
    return nil
  }

  /// Whether the head of a cell speaks of where agreements stand: 状況, `Status`.
  private func isOfStanding(_ cell: Range<Int>, _ cells: [Range<Int>]) -> Bool {
    guard let shape, let column = cells.firstIndex(of: cell), column < shape.words.count else { return false }
    if case .standing = role(of: cell, in: cells) { return true }
    return ["状況", "状態", "現状", "有無", "段階", "status", "stage", "state"].contains { shape.words[column].contains($0) }
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
