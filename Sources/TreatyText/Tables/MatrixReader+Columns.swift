import AllianceNetwork

/// Tables whose columns are no kinds of agreements but parties, or stages with lists of partners.
extension MatrixReader {
  /// A row of one party under columns of others, whose cells name the agreements: `Fiji | status of forces agreement (2022)` under `Australia`. In a column of
  /// nobody (その他) a cell names the other itself: 仏との地位協定.
  func met(_ own: PartyCode, _ row: Reading, _ cells: [Range<Int>], _ columns: [(column: Int, things: [Thing])]) -> [Telling] {
    columns.flatMap { column, things in
      things.enumerated().compactMap { index, thing -> Telling? in
        let start = index == 0 ? cells[column].lowerBound : things[index - 1].range.upperBound
        let told = row.groups.last { $0.range.lowerBound >= start && $0.range.upperBound <= thing.range.lowerBound }
        let other = told?.codes.count == 1 ? told?.codes.first : column < shape.heads.count ? shape.heads[column] : nil
        guard let other, other != own else { return nil }
        return self.thing(thing, index, things, cells[column], [own, other], nil, row)
      }
    }
  }

  /// A row whose cells list partners, under columns that say where the agreements with them stand: `in force | talks | none`.
  func partners(_ row: Reading, _ cells: [Range<Int>], _ section: AgreementType) -> [Telling] {
    guard let hub = shape.hub else { return [] }
    return shape.standings.flatMap { column, status -> [Telling] in
      guard column < cells.count else { return [] }
      let cell = cells[column]
      guard let start = cell.first(where: { text.scalars[$0] != " " }) else { return [] }
      let item = ListItem(
        text: text, reading: row, hub: hub, document: document, isListOfSteps: false, status: status, start: start,
        end: cell.upperBound)
      return item.labelled(section) ?? []
    }
  }

  /// A row without a head whose cells name a kind each and mark it: 日豪　往来○（2023年発効）／補給△（協議中）／防衛義務×. Two at the least.
  func marked(_ row: Reading, _ cells: [Range<Int>], _ named: Set<PartyCode>) -> [Telling]? {
    guard let parties = pair(named), let label = shape.labels.first, label < cells.count else { return nil }
    let end = row.groups.last { cells[label].contains($0.range.lowerBound) }?.range.upperBound ?? cells[label].upperBound
    let told = ([min(end, cells[label].upperBound)..<cells[label].upperBound] + cells[(label + 1)...]).compactMap {
      marked($0, parties, row)
    }
    return told.count > 1 ? told : nil
  }

  /// One such cell.
  private func marked(_ cell: Range<Int>, _ parties: [PartyCode], _ row: Reading) -> Telling? {
    guard let place = cell.first(where: { "○◯〇●△▲×✕".unicodeScalars.contains(text.scalars[$0]) }), place > cell.lowerBound else {
      return nil
    }
    let head = text.string(cell.lowerBound..<place).trimmingBlanks
    guard let type = ColumnHead.type(of: head, text.language)?.type, !type.isDirected else { return nil }
    let rest = place + 1..<cell.upperBound
    var standing = standing(row, rest, isOf: type)
    switch TableLegend.plain(text.string(place..<place + 1)) {
    case "○", "●": standing = standing ?? Standing(status: .inForce, isTold: true)
    case "×": standing = Standing(status: .denied, isTold: true)
    default: break
    }
    let isAccess = ColumnHead.isAccess(head)
    return standing.map { telling(isAccess ? ColumnHead.access(between: parties) : type, parties, $0, row) }
  }

  /// A row of a table of meetings of two: with whom, the first, the latest, remarks. The newest date counts; a row without one tells only what it says.
  func meeting(_ row: Reading, _ cells: [Range<Int>]) -> [Telling]? {
    let named = Set(shape.labels.filter { $0 < cells.count }.flatMap { shape.label(cells[$0]) })
    guard let parties = pair(named) else { return nil }
    let others = cells.indices.filter { !shape.labels.contains($0) }
    let dated = others.filter { $0 >= shape.roles.count || shape.roles[$0] != .remark }.compactMap { date(row, cells[$0]) }
    let told = others.compactMap { column -> Status? in
      if case .stands(let status) = CellMeaning.of(text.string(cells[column])) { status } else { nil }
    }
    let newest = dated.max { $0.date < $1.date }
    let status: Status
    if newest != nil {
      status = told.contains(.suspended) || told.contains(.ended) ? .suspended : .inForce
    } else if let only = told.first, only != .inForce, only != .signed {
      status = only
    } else {
      return []
    }
    let standing = Standing(status: status, date: newest?.date, dateText: newest.map { text.string($0.range) }, isTold: true)
    return [telling(.framework, parties, standing, row)]
  }
}
