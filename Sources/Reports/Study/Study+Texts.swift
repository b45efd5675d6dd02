import AllianceNetwork

extension Study {
  /// What a person should look at: what the reading of the texts left open, then what came up in merging.
  public var findings: [Finding] { input.coding.findings + input.mergeFindings }

  /// What the texts say: the texts, the ties read from them, the findings. `nil` where there were no texts.
  func textSection(_ language: Language) -> Report.Section? {
    guard !input.coding.documents.isEmpty else { return nil }
    let tables = codingTables
    return .init(
      "texts", "What the texts say",
      [
        .table(tables.documents), .heading("Ties read from the texts"), .table(tables.ties),
        .heading("What needs a person's eye"), findings.isEmpty ? .paragraph("Nothing.") : .table(tables.findings),
      ])
  }

  /// The tables of the texts, the ties read from them, and every finding.
  public var codingTables: CodingTables {
    CodingTables(Coding(documents: input.coding.documents, ties: input.coding.ties, findings: findings))
  }
}
