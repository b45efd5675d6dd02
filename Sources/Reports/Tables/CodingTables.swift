import AllianceNetwork

/// The tables of a coding: its texts, its ties, its findings.
public struct CodingTables: Sendable {
  private let coding: Coding

  /// The tables of `coding`.
  public init(_ coding: Coding) { self.coding = coding }

  /// The texts, a row each.
  public var documents: Table {
    Table(
      title: "Texts",
      columns: [
        .init("document", "Document"), .init("language", "Language"), .init("date", "Date"),
        .init("length", "Characters", isNumeric: true),
        .init("ties", "Ties", isNumeric: true), .init("linked", "Agreements named"),
      ],
      rows: coding.documents.map { document in
        let ties = coding.ties.count { $0.evidence.first?.document == document.document }
        return [
          .text(document.document), .text(document.language.rawValue),
          document.date.map { .text($0.description) } ?? .undefined("the text gives no date"),
          .integer(document.length), .integer(ties), .text(document.linked.map(\.text).joined(separator: ", ")),
        ]
      })
  }

  /// The ties as they were read, a row each, with the first of their sentences.
  public var ties: Table {
    Table(
      title: "",
      columns: [
        .init("type", "Type"), .init("parties", "Parties"), .init("from", "From"), .init("to", "To"), .init("status", "Status"),
        .init("date", "Date"),
        .init("basis", "Basis"), .init("name", "Name"), .init("document", "Document"), .init("start", "Start", isNumeric: true),
        .init("end", "End", isNumeric: true), .init("text", "Text"),
      ],
      rows: coding.ties.map { tie in
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
  public var findings: Table {
    Table(
      title: "",
      columns: [
        .init("code", "Finding"), .init("message", "What"), .init("document", "Document"),
        .init("start", "Start", isNumeric: true),
        .init("end", "End", isNumeric: true),
      ],
      rows: coding.findings.map { finding in
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
