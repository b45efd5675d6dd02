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

  /// Reads either of the two CSV forms, told apart by their columns: a list of ties has `party-a` and `party-b`, a list of
  /// agreements `id`. Columns may stand in any order and may be left out, but for those that the model format needs.
  ///
  /// Throws ``ModelError`` with every problem and its line; `warn` receives what does not stand in the way.
  public init(csv file: ModelFile, registry: Registry, warn: (Problem) -> Void = { _ in }) throws {
    let table = try CSVTable(file)
    let isTies = table.columns.contains("party-a") && table.columns.contains("party-b")
    let known = isTies ? TieRow.columns : AgreementRow.columns
    let unknown = table.columns.filter { !known.contains($0) }
    guard unknown.isEmpty, isTies || table.columns.contains("id") else {
      let message =
        unknown.isEmpty ? "there is no column \"id\"" : "unknown columns: \(unknown.map { "\"\($0)\"" }.joined(separator: ", "))"
      let hint =
        "a list of agreements has \(AgreementRow.columns.joined(separator: ", ")); a list of ties \(TieRow.columns.joined(separator: ", "))"
      throw ModelError([Problem(file: file.name, line: 1, column: 1, message: message, hint: hint)])
    }
    let rows = table.rows.map { (line: $0.line, cells: $0.cells) }
    let agreements = isTies ? TieRow.trees(of: rows) : rows.map { (line: $0.line, tree: AgreementRow.tree(of: $0.cells)) }
    self = try NetworkDraft(file: file.name, agreements: agreements).network(registry: registry, warn: warn)
  }
}

extension [String: String] {
  /// The cells in the order of `columns`.
  func row(_ columns: [String]) -> [String] { columns.map { self[$0] ?? "" } }
}
