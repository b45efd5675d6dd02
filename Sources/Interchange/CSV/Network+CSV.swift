import AllianceNetwork

extension Network {
  /// The agreements as CSV, one row an agreement, in their order; the columns are those of the model format, lists apart by `;`.
  ///
  /// Left out are evidence, proposals, the remarks and sources of single steps, and what is said of the network itself (title,
  /// roster, hub).
  public func agreementCSV() -> String {
    CSVWriter.csv(header: AgreementRow.columns, rows: agreements.map { AgreementRow.cells(of: $0).row(AgreementRow.columns) })
  }

  /// The ties that count under `filter` as CSV, one row a pair of parties, in the order of the agreements and then of the pairs.
  /// Of directed types `party-a` is the giver. Isolates do not occur.
  public func tieCSV(_ filter: Filter = .init()) -> String {
    CSVWriter.csv(header: TieRow.columns, rows: TieRow.rows(of: self, filter: filter).map { $0.row(TieRow.columns) })
  }

  /// Reads a CSV file of any of the known forms, told apart by their columns: a list of ties has `party-a` and `party-b`, the
  /// ATOP dataset `atopid`, the DCAD dataset `dcaid`, and every other file is a list of agreements with `id`. Columns of the two
  /// lists may stand in any order and may be left out, but for those that the model format needs.
  ///
  /// Throws ``AllianceNetwork/ModelError`` with every problem and its line; `warn` receives what does not stand in the way.
  public init(csv file: ModelFile, registry: Registry, warn: (Problem) -> Void = { _ in }) throws {
    let table = try CSVTable(file)
    let columns = Set(table.columns)
    let rows = table.rows.map { (line: $0.line, cells: $0.cells) }
    let agreements: [(line: Int, tree: Tree)]
    if columns.contains("atopid") {
      self = try Network(atop: table, file: file.name, registry: registry, warn: warn)
      return
    } else if columns.contains("dcaid") {
      self = try Network(dcad: table, file: file.name, registry: registry, warn: warn)
      return
    } else if columns.isSuperset(of: ["party-a", "party-b"]) {
      try Self.check(table, file, known: TieRow.columns, needed: "type")
      agreements = TieRow.trees(of: rows)
    } else {
      try Self.check(table, file, known: AgreementRow.columns, needed: "id")
      agreements = rows.map { ($0.line, AgreementRow.tree(of: $0.cells)) }
    }
    self = try NetworkDraft(file: file.name, agreements: agreements).network(registry: registry, warn: warn)
  }

  private static func check(_ table: CSVTable, _ file: ModelFile, known: [String], needed: String) throws {
    let unknown = table.columns.filter { !known.contains($0) }.map { "\"\($0)\"" }
    guard !unknown.isEmpty || !table.columns.contains(needed) else { return }
    let message = unknown.isEmpty ? "there is no column \"\(needed)\"" : "unknown columns: \(unknown.joined(separator: ", "))"
    let hint = "the columns are \(known.joined(separator: ", "))"
    throw ModelError([Problem(file: file.name, line: 1, column: 1, message: message, hint: hint)])
  }
}

extension [String: String] {
  /// The cells in the order of `columns`.
  func row(_ columns: [String]) -> [String] { columns.map { self[$0] ?? "" } }
}
