/// A table as a value: the same one becomes text for a terminal, Markdown, CSV, JSON and HTML.
public struct Table: Sendable, Hashable {
  /// A column.
  public struct Column: Sendable, Hashable {
    /// Its name for programs (`degree_centralization`).
    public var id: String
    /// Its heading for people.
    public var title: String
    /// Whether its cells are numbers, set flush right.
    public var isNumeric: Bool

    /// A column.
    public init(_ id: String, _ title: String, isNumeric: Bool = false) {
      self.id = id
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// What stands in a cell.
  public enum Cell: Sendable, Hashable {
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number, shown to people with `places` decimals and given to programs whole.
    case number(Double, places: Int = 3)
    /// The share of a null model, p: shown to people with four decimals, and as `<0.0001` where these would make a 0 of it; given to
    /// programs whole.
    case probability(Double)
    /// A difference: like a number, with its sign; `=` where it is zero.
    case difference(Double, places: Int = 3)
    /// A value that is not defined here, and why.
    case undefined(String)
    /// Nothing.
    case empty
  }

  /// What the table is of.
  public var title: String
  /// The columns.
  public var columns: [Column]
  /// The rows, each with a cell a column.
  public var rows: [[Cell]]
  /// What has to be said below: filter, projection, definitions.
  public var notes: [String]
  /// The id of the column by whose cells reasons tell the rows in which a value is undefined, beside the columns; `nil` where they stand alone.
  public var rowKey: String?

  /// A table.
  public init(title: String, columns: [Column], rows: [[Cell]], notes: [String] = [], rowKey: String? = nil) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.rowKey = rowKey
  }

  /// The mark that stands for an undefined value where people read.
  public static let undefinedMark = "n/d"

  /// The notes, and a line for every reason why a value is undefined, in the order in which they occur; with a ``rowKey`` it tells of which columns and rows.
  public var allNotes: [String] {
    var reasons: [String] = []
    for case .undefined(let reason) in rows.joined() where !reasons.contains(reason) { reasons.append(reason) }
    return notes + reasons.map { "\(Self.undefinedMark)\(places(of: $0)): \($0)" }
  }

  /// The columns and rows in which values are undefined for `reason`, columns of the same rows together: ` (Chance, p: #3; Star: #3, #8)`.
  private func places(of reason: String) -> String {
    guard let key = columns.firstIndex(where: { $0.id == rowKey }) else { return "" }
    var places: [(columns: [String], rows: [String])] = []
    for (index, column) in columns.enumerated() {
      let found = rows.filter { $0[index] == .undefined(reason) }.map { columns[key].title + $0[key].shown }
      let names = found.enumerated().filter { !found[..<$0].contains($1) }.map(\.element)
      guard !names.isEmpty else { continue }
      if let place = places.firstIndex(where: { $0.rows == names }) {
        places[place].columns.append(column.title)
      } else {
        places.append(([column.title], names))
      }
    }
    let words = places.map { "\($0.columns.joined(separator: ", ")): \($0.rows.joined(separator: ", "))" }
    return " (\(words.joined(separator: "; ")))"
  }
}

extension Table {
  /// The table as several narrower ones: the first `lead` columns in each, `count` of the others, the notes below the last. The title stands
  /// above the first. A table that is narrow enough is the only one.
  func split(leading lead: Int, every count: Int) -> [Table] {
    let starts = Array(stride(from: lead, to: columns.count, by: max(1, count)))
    guard starts.count > 1 else { return [self] }
    return starts.map { start in
      let kept = Array(0..<lead) + Array(start..<min(start + max(1, count), columns.count))
      return Table(
        title: start == lead ? title : "", columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } },
        notes: start == starts.last ? notes : [], rowKey: rowKey)
    }
  }
}

extension Table.Cell {
  /// A number, or why there is none.
  public init(_ value: Double?, places: Int = 3, reason: String?) {
    self = value.map { .number($0, places: places) } ?? .undefined(reason ?? "not defined here")
  }

  /// The cell for people.
  public var shown: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number, let places): number.rounded(toPlaces: places)
    case .probability(let share): share > 0 && share < 0.000_05 ? "<0.0001" : share.rounded(toPlaces: 4)
    case .difference(let number, let places):
      number == 0 ? "=" : (number > 0 ? "+" : "") + number.rounded(toPlaces: places)
    case .undefined: Table.undefinedMark
    case .empty: ""
    }
  }
}

extension Double {
  /// The number with `places` decimals, 0...9, halves away from zero, a true minus sign never; the same in every locale. `-0.000` is `0.000`.
  func rounded(toPlaces places: Int) -> String {
    guard isFinite else { return Table.undefinedMark }
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let scaled = (magnitude * factor).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15 else { return description }
    let whole = String(Int(scaled))
    let digits = String(repeating: "0", count: max(0, places + 1 - whole.count)) + whole
    let sign = self < 0 && scaled != 0 ? "-" : ""
    return places == 0 ? sign + digits : "\(sign)\(digits.dropLast(places)).\(digits.suffix(places))"
  }
}
