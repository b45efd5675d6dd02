import AllianceNetwork

/// A whole table seen from its first row: what its head says, in which columns its parties stand, whom it is about and what its marks mean.
///
/// The rows are read one by one; what a row leaves out stands above, below or in the head. O(length of the table and of the lines around it).
struct TableShape {
  let text: NormalText
  let mentions: Mentions
  /// The blocks of its rows, by position.
  let rows: Range<Int>
  /// The words of the head of each column, in small letters.
  private(set) var words: [String] = []
  /// The type that the head of each column names; `nil` where it names none.
  private(set) var types: [AgreementType?] = []
  /// Whether that is an agreement on forces that visit, whatever its name.
  private var isAccess: [Bool] = []
  /// What the head of each column makes of its cells else.
  private(set) var roles: [ColumnRole?] = []
  /// Whether it lists meetings of two: its caption or its corner speaks of 2+2, and its columns of no kinds.
  private(set) var isOfMeetings = false
  /// The party that the head of each column names.
  private(set) var heads: [PartyCode?] = []
  /// The columns, none, one or two, in which the rows name parties.
  private(set) var labels: [Int] = []
  /// The parties that stand there.
  private(set) var listed: Set<PartyCode> = []
  /// The one that all agreements of the table are with; `nil` where that is not clear.
  private(set) var hub: PartyCode?
  /// The columns whose heads tell where agreements stand and whose cells list with whom, with that; fewer than two are none.
  private(set) var standings: [(column: Int, status: Status)] = []
  /// What the marks mean.
  let legend: TableLegend
  /// Whether the first row is none of heads.
  private(set) var isHeadless = false

  /// The shape of the table that begins with the row of `head`.
  init(_ text: NormalText, _ mentions: Mentions, head: Reading, _ context: Context) {
    self.text = text
    self.mentions = mentions
    let first = head.sentence.block
    var end = first
    while end < text.blocks.count, text.blocks[end].kind == .row { end += 1 }
    rows = first..<max(end, first + 1)
    legend = TableLegend(text, Self.around(rows, text))
    let cells = text.cells(head.sentence.range)
    let body = rows.dropFirst().map { text.cells(text.blocks[$0].range) }
    words = cells.map { text.string($0).lowercased() }
    roles = words.map { ColumnRole.of($0) }
    standings = standingColumns(body)
    labels = (0..<min(2, cells.count)).filter { column in
      guard !standings.contains(where: { $0.column == column }) else { return false }
      let filled = body.filter { column < $0.count && !$0[column].isEmpty }
      return filled.count { !label($0[column]).isEmpty } * 2 > filled.count
    }
    if labels == [0, 1], cells.count < 3 { labels = [0] }
    for row in body { for column in labels where column < row.count { listed.formUnion(label(row[column])) } }
    heads = cells.indices.map { column in labels.contains(column) ? nil : only(label(cells[column])) }
    types = types(of: cells, head)
    isAccess = zip(cells, types).map { cell, type in type != nil && ColumnHead.isAccess(text.string(cell)) }
    roles = zip(roles, types).map { role, type in type == nil ? role : nil }
    if let column = labels.first, column < cells.count, label(cells[column]).count == 2 {
      // No head names a pair where all rows below begin with one.
      isHeadless = true
      types = cells.map { _ in nil }
      heads = types.map { _ in nil }
      roles = types.map { _ in nil }
      standings = []
    } else if let column = labels.first, label(cells[column]).count == 1, types.contains(where: { $0 != nil }),
      body.count < 2 || hasDates(cells)
    {
      isHeadless = true
    }
    if labels.isEmpty { listed = Set(heads.compactMap { $0 }) }
    isOfMeetings = !isHeadless && !types.contains { $0 != nil } && speaksOfMeetings(cells)
    let corner = cells.first.flatMap { only(label($0)) }
    let hub =
      (isHeadless ? nil : corner) ?? captioned() ?? context.headSubject ?? context.titleSubject ?? captionedBelow()
      ?? (context.isAboutHome ? context.home : nil) ?? context.subject
      // Whose agreements a table of several kinds lists, where it does not say so: those of the author's country.
      ?? (Set(types.compactMap { $0 }).count > 1 && labels.count == 1 ? context.home : nil)
    self.hub =
      hub.flatMap { listed.contains($0) ? nil : $0 } ?? onlyOther()
      ?? (standings.isEmpty ? nil : context.home)
  }

  /// The type that the head of a column names for an agreement between two; `nil` where it names none.
  func type(of column: Int, between parties: [PartyCode]) -> AgreementType? {
    isAccess[column] ? ColumnHead.access(between: parties) : types[column]
  }

  /// Whether a column is for the kind of agreement: `Type`, 種別.
  var hasKinds: Bool {
    words.contains { word in ["type", "kind", "category", "種別", "種類", "区分"].contains { word.contains($0) } }
  }

  /// The parties with which a cell begins: one, two of a pair, or none where it is no name.
  func label(_ cell: Range<Int>) -> [PartyCode] {
    guard cell.count < 60, let first = first(in: cell) else { return [] }
    let start = cell.first { text.scalars[$0] != " " } ?? cell.lowerBound
    let mention = mentions.parties[first]
    guard mention.range.lowerBound - start < 5, mention.range.upperBound <= cell.upperBound else { return [] }
    var codes = mention.codes
    if codes.count == 1, first + 1 < mentions.parties.count {
      let next = mentions.parties[first + 1]
      let gap = mention.range.upperBound..<max(next.range.lowerBound, mention.range.upperBound)
      if next.range.upperBound <= cell.upperBound, next.codes.count == 1, next.codes != codes,
        ["-", "・", "/", " - ", " / ", " and ", " & ", "と"].contains(text.string(gap))
      {
        codes += next.codes
      }
    }
    return codes.count < 3 ? codes : []
  }

  private func only(_ codes: [PartyCode]) -> PartyCode? { codes.count == 1 ? codes[0] : nil }

  /// The first party named in a cell, by its place in the list of all.
  func first(in cell: Range<Int>) -> Int? {
    var low = 0
    var high = mentions.parties.count
    while low < high {
      let middle = (low + high) / 2
      if mentions.parties[middle].range.lowerBound < cell.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < mentions.parties.count && mentions.parties[low].range.lowerBound < cell.upperBound ? low : nil
  }

  /// The types that the heads of columns name. A head that could be of any table counts only beside one that could not, or another of its kind.
  private func types(of cells: [Range<Int>], _ head: Reading) -> [AgreementType?] {
    let found = cells.indices.map { column -> (type: AgreementType, isSure: Bool)? in
      guard !labels.contains(column), label(cells[column]).isEmpty else { return nil }
      if let type = head.things.first(where: { cells[column].contains($0.range.lowerBound) && $0.agreement == nil && !$0.isNoun }
      )?.type {
        return (type, true)
      }
      return ColumnHead.type(of: text.string(cells[column]), text.language)
    }
    let isSure = found.contains { $0?.isSure == true } || Set(found.compactMap { $0?.type }).count > 2
    return found.map { isSure ? $0?.type : nil }
  }

  /// Whether a date stands in one of the cells: then they are no heads.
  private func hasDates(_ cells: [Range<Int>]) -> Bool {
    cells.contains { CellDate.year(in: $0, of: text) != nil }
  }

  /// The columns whose heads tell where agreements stand and whose cells list with whom.
  private func standingColumns(_ body: [[Range<Int>]]) -> [(column: Int, status: Status)] {
    let found = roles.indices.compactMap { column -> (Int, Status)? in
      guard case .standing(let status) = roles[column] else { return nil }
      let filled = body.filter { column < $0.count && $0[column].count > 1 }
      return filled.count { beginsWithParty($0[column]) } * 2 >= filled.count ? (column, status) : nil
    }
    return found.count > 1 ? found : []
  }

  private func beginsWithParty(_ cell: Range<Int>) -> Bool {
    first(in: cell).map { mentions.parties[$0].range.lowerBound < cell.lowerBound + 3 } ?? false
  }

  /// The lines in which a legend may stand: two above the table and eight below it, up to the next table.
  private static func around(_ rows: Range<Int>, _ text: NormalText) -> [Int] {
    let after = (rows.upperBound..<min(text.blocks.count, rows.upperBound + 8)).prefix { text.blocks[$0].kind != .row }
    return (Array(max(0, rows.lowerBound - 2)..<rows.lowerBound) + after).filter { text.blocks[$0].kind != .row }
  }
}

extension NormalText {
  /// The cells of a row: what stands between its bars.
  func cells(_ range: Range<Int>) -> [Range<Int>] { scalars.cells(range) }
}

extension RandomAccessCollection<Unicode.Scalar> where Index == Int {
  /// The cells of a row: what stands between its bars.
  func cells(_ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    if self[start] == "|" { start += 1 }
    for position in start..<range.upperBound where self[position] == "|" {
      cells.append(start..<position)
      start = position + 1
    }
    if start < range.upperBound { cells.append(start..<range.upperBound) }
    return cells
  }
}
