import AllianceNetwork

extension Study {
  /// What a person should look at: what the reading of the texts left open, then what came up in merging.
  public var findings: [Finding] { input.coding.findings + input.mergeFindings }

  /// Those of ``findings`` that nobody has decided on.
  public var openFindings: [Finding] { findings.filter { !Self.decided.contains($0.code) } }

  /// The codes of the findings that tell of a decision.
  private static let decided: Set<String> = ["rejected-by-coder", "corrected-by-coder"]

  /// What the texts say: the texts, the ties read from them, the findings. `nil` where there were no texts.
  func textSection(_ words: ReportWording) -> Report.Section? {
    guard !input.coding.documents.isEmpty else { return nil }
    let tables = codingTables(words.language)
    let decided = findings.filter { Self.decided.contains($0.code) }
    let (open, closed) = (listed(openFindings, words), listed(decided, words))
    return .init(
      "texts", words("What the texts say", "テキストの伝えること"),
      [
        .table(tables.documents), .heading(words("Ties read from the texts", "テキストから読み取った紐帯")), .table(tables.readableTies),
        .heading(words("What needs a person's eye", "要確認事項")),
        open ?? .paragraph(words("Nothing.", "なし。")),
      ] + (closed.map { [.heading(words("Decided in the codesheet", "点検票で判定済み")), $0] } ?? []))
  }

  /// The findings as a table; `nil` where there are none.
  private func listed(_ findings: [Finding], _ words: ReportWording) -> Report.Block? {
    findings.isEmpty ? nil : .table(CodingTables(Coding(findings: findings), language: words.language).readableFindings)
  }

  /// The tables of the texts, the ties read from them, and every finding.
  public func codingTables(_ language: Language) -> CodingTables {
    CodingTables(Coding(documents: input.coding.documents, ties: input.coding.ties, findings: findings), language: language)
  }
}
