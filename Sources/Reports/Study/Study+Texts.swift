import AllianceNetwork

extension Study {
  /// What a person should look at: what the reading of the texts left open, then what came up in merging.
  public var findings: [Finding] { input.coding.findings + input.mergeFindings }

  /// What the texts say: the texts, the ties read from them, the findings. `nil` where there were no texts.
  func textSection(_ language: Language) -> Report.Section? {
    guard !input.coding.documents.isEmpty else { return nil }
    return .init(
      "texts", "What the texts say",
      [
        .table(documentTable), .heading("Ties read from the texts"), .table(codedTieTable(language)),
        .heading("What needs a person's eye"), findings.isEmpty ? .paragraph("Nothing.") : .table(findingTable),
      ])
  }

  /// The texts, a row each.
  public var documentTable: Table {
    Table(
      title: "Texts",
      columns: [
        .init("document", "Document"), .init("language", "Language"), .init("date", "Date"),
        .init("length", "Characters", isNumeric: true),
        .init("ties", "Ties", isNumeric: true), .init("linked", "Agreements named"),
      ],
      rows: input.coding.documents.map { document in
        let ties = input.coding.ties.count { $0.evidence.first?.document == document.document }
        return [
          .text(document.document), .text(document.language.rawValue),
          document.date.map { .text($0.description) } ?? .undefined("the text gives no date"),
          .integer(document.length), .integer(ties), .text(document.linked.map(\.text).joined(separator: ", ")),
        ]
      })
  }

  /// The ties as they were read, a row each, with the first of their sentences.
  public func codedTieTable(_ language: Language) -> Table {
    Table(
      title: "",
      columns: [
        .init("type", "Type"), .init("parties", "Parties"), .init("from", "From"), .init("to", "To"), .init("status", "Status"),
        .init("date", "Date"),
        .init("basis", "Basis"), .init("name", "Name"), .init("document", "Document"), .init("start", "Start", isNumeric: true),
        .init("end", "End", isNumeric: true), .init("text", "Text"),
      ],
      rows: input.coding.ties.map { tie in
        let place = tie.evidence.first
        return [
          .text(tie.type.rawValue), .text(tie.parties.map(\.text).joined(separator: " ")), .text(tie.from?.text ?? ""),
          .text(tie.to?.map(\.text).joined(separator: " ") ?? ""), .text(tie.status.rawValue), .text(tie.date?.description ?? ""),
          .text(tie.basis.rawValue), .text(tie.name ?? ""), .text(place?.document ?? ""),
          place.map { .integer($0.start) } ?? .empty,
          place.map { .integer($0.end) } ?? .empty, .text(place?.text.joinedLines ?? ""),
        ]
      })
  }

  /// The findings, a row each.
  public var findingTable: Table {
    Table(
      title: "",
      columns: [
        .init("code", "Finding"), .init("message", "What"), .init("document", "Document"),
        .init("start", "Start", isNumeric: true),
        .init("end", "End", isNumeric: true),
      ],
      rows: findings.map { finding in
        [
          .text(finding.code), .text(finding.message), .text(finding.document ?? ""),
          finding.start.map { .integer($0) } ?? .empty,
          finding.end.map { .integer($0) } ?? .empty,
        ]
      })
  }
}

extension String {
  /// The text without the line breaks of its document: between Japanese characters nothing, elsewhere a blank.
  var joinedLines: String {
    var text = ""
    for piece in split(whereSeparator: { $0.isNewline || $0 == "\t" }) {
      let piece = piece.drop { $0 == " " }
      guard let last = text.unicodeScalars.last, let next = piece.unicodeScalars.first else {
        text += piece
        continue
      }
      let isJapanese = last.value >= 0x2E80 && next.value >= 0x2E80
      text += (isJapanese || text.hasSuffix(" ") ? "" : " ") + piece
    }
    return text
  }
}
