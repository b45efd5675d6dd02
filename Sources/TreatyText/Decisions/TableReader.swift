import AllianceNetwork

/// Reads tables: a row with a party and a type is a tie, a date counts for what the head of its column says.
struct TableReader {
  let text: NormalText
  private var heads: [Set<Lexicon.Cue>] = []

  init(text: NormalText) {
    self.text = text
  }

  /// Ends a table: the next row is a head again.
  mutating func close() { heads = [] }

  /// What one row tells.
  mutating func read(_ row: Reading, _ context: Context) -> [Telling] {
    let cells = cells(row.sentence.range)
    if heads.isEmpty {
      heads = cells.map { cell in kinds(row, cell) }
      return []
    }
    guard let thing = row.things.first(where: { $0.type != nil }), let type = thing.type, let group = row.groups.first else {
      return []
    }
    var parties = Array(
      Set(row.groups.filter { $0.range.upperBound <= thing.range.lowerBound || row.groups.count == 1 }.flatMap(\.codes)))
    if parties.isEmpty { parties = group.codes }
    if parties.count == 1 {
      guard let hub = context.home ?? context.subject ?? context.titleSubject, hub != parties[0] else { return [] }
      parties.append(hub)
    }
    return [
      Telling(
        type: type, parties: parties.sorted(), standing: standing(row, cells), range: row.sentence.range, rule: "table-row",
        confidence: 0.85)
    ]
  }

  private func standing(_ row: Reading, _ cells: [Range<Int>]) -> Standing {
    var best: Standing?
    var rung = -1
    for (column, cell) in cells.enumerated() {
      let own = kinds(row, cell)
      let date = row.dates.first { cell.contains($0.range.lowerBound) }
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
