import Interchange

extension Table {
  /// The table as CSV: a heading of the columns' ids, numbers whole, nothing where a value is undefined. Notes are left out.
  public func csv() -> String {
    CSVWriter.csv(header: columns.map(\.id), rows: rows.map { $0.map(\.raw) })
  }

  /// The table with these columns alone, in this order; ids that it does not have are passed over. Notes stay.
  public func keeping(_ ids: [String]) -> Table {
    let places = ids.compactMap { id in columns.firstIndex { $0.id == id } }
    return Table(
      title: title, columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } }, notes: notes,
      rowKey: rowKey)
  }
}

extension Table {
  /// The table without the columns of text in which no row has anything but a dash.
  var withoutDashes: Table {
    keeping(
      columns.enumerated().filter { index, column in
        column.isNumeric || rows.contains { !["—", ""].contains($0[index].shown) } || rows.isEmpty
      }.map(\.element.id))
  }
}

extension Table.Cell {
  /// The cell with its number whole, empty where it is undefined.
  fileprivate var raw: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number, _), .probability(let number), .difference(let number, _): number.isFinite ? "\(number)" : ""
    case .undefined, .empty: ""
    }
  }
}
