import AllianceNetwork

extension Study {
  /// What a person should look at: what the reading of the texts left open, then what came up in merging.
  public var findings: [Finding] { input.coding.findings + input.mergeFindings }

  /// What the texts say: the texts, the ties read from them, the findings. `nil` where there were no texts.
  func textSection(_ words: ReportWording) -> Report.Section? {
    guard !input.coding.documents.isEmpty else { return nil }
    let tables = codingTables(words.language)
    return .init(
      "texts", words("What the texts say", "テキストの伝えること"),
      [
        .table(tables.documents), .heading(words("Ties read from the texts", "テキストから読み取った紐帯")), .table(tables.readableTies),
        .heading(words("What needs a person's eye", "要確認事項")),
        findings.isEmpty ? .paragraph(words("Nothing.", "なし。")) : .table(tables.readableFindings),
      ])
  }

  /// The tables of the texts, the ties read from them, and every finding.
  public func codingTables(_ language: Language) -> CodingTables {
    CodingTables(Coding(documents: input.coding.documents, ties: input.coding.ties, findings: findings), language: language)
  }
}
