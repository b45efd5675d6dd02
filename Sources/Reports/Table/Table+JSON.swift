import AllianceNetwork

extension Table {
  /// The rows as records under the columns' ids, numbers whole, undefined as `null`.
  public var tree: Tree {
    .list(
      rows.map { row in
        .record(zip(columns, row).map { column, cell in (column.id, cell.tree) })
      })
  }
}

extension Table.Cell {
  /// The cell for programs.
  public var tree: Tree {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .number(let number, _), .probability(let number), .difference(let number, _): number.isFinite ? .number(number) : .null
    case .undefined, .empty: .null
    }
  }
}
