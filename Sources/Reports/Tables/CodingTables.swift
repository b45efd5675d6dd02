import AllianceNetwork
import Codings

/// The tables of a coding: its texts, its ties, its findings.
public struct CodingTables: Sendable {
  private let coding: Coding
  private let words: ReportWording

  /// The tables of `coding`, those for people in `language`.
  public init(_ coding: Coding, language: Language = .english) {
    self.coding = coding
    words = ReportWording(language)
  }

  /// The texts, a row each.
  public var documents: Table {
    Table(
      title: words("Texts", "テキスト"),
      columns: [
        .init("document", words("Document", "文書")), .init("title", words("Title", "題名")),
        .init("language", words("Language", "言語")),
        .init("date", words("Date", "日付")),
        .init("length", words("Characters", "文字数"), isNumeric: true),
        .init("ties", words("Ties", "紐帯"), isNumeric: true), .init("linked", words("Agreements named", "名の挙がる協定")),
      ],
      rows: coding.documents.map { document in
        let ties = coding.ties.count { $0.evidence.first?.document == document.document }
        return [
          .text(document.document), .text(document.title ?? "—"), .text(words.name(document.language)),
          document.date.map { .text($0.description) } ?? .undefined(words("the text gives no date", "テキストに日付がない")),
          .integer(document.length), .integer(ties), .text(words.list(document.linked)),
        ]
      })
  }

  /// The ties for people to read, a row each: what and between whom, how it stands, where the text says so.
  public var readableTies: Table {
    Table(
      title: "",
      columns: [
        .init("type", words("Type", "種別")), .init("parties", words("Parties", "当事国")), .init("status", words("Status", "状態")),
        .init("document", words("Place", "箇所")), .init("text", words("Text", "本文")),
      ],
      rows: coding.ties.map { tie in
        let place = tie.evidence.first
        let parties =
          if let from = tie.from, let to = tie.to { "\(from) → \(words.list(to))" } else { words.list(tie.parties) }
        return [
          .text(words.type(tie.type) + (tie.name.map(words.bracketed) ?? "")), .text(parties),
          .text(words.event(StatusEvent(tie.status, tie.date))), .text(place.map(words.place) ?? ""),
          .text(place?.text.joinedLines ?? ""),
        ]
      })
  }

  /// The findings for people to read, a row each.
  public var readableFindings: Table {
    Table(
      title: "",
      columns: [
        .init("code", words("Finding", "事項")), .init("message", words("What", "内容")), .init("document", words("Place", "箇所")),
      ],
      rows: coding.findings.map { finding in
        [
          .text(finding.code), .text(words.message(of: finding)),
          .text((finding.document ?? "") + (finding.start.map { ", \($0)" } ?? "") + (finding.end.map { "–\($0)" } ?? "")),
        ]
      })
  }

  /// The ties as they were read, for programs: a row each, in the codes of the codebook, with the words of the first place, the whole sentence in which they stand where that is more, whose voice it is, whether it
  /// affirms or denies the tie, and the rule that read it with its confidence (0...1).
  public var ties: Table {
    Table(
      title: "",
      columns: [
        .init("type", "Type"), .init("parties", "Parties"), .init("from", "From"), .init("to", "To"), .init("status", "Status"),
        .init("date", "Date"),
        .init("basis", "Basis"), .init("name", "Name"), .init("document", "Document"), .init("start", "Start", isNumeric: true),
        .init("end", "End", isNumeric: true), .init("text", "Text"), .init("context", "Context"), .init("voice", "Voice"),
        .init("polarity", "Polarity"),
        .init("rule", "Rule"), .init("confidence", "Confidence", isNumeric: true),
      ],
      rows: coding.ties.map { tie in
        let place = tie.evidence.first
        return [
          .text(tie.type.rawValue), .text(tie.parties.map(\.text).joined(separator: " ")), .text(tie.from?.text ?? ""),
          .text(tie.to?.map(\.text).joined(separator: " ") ?? ""), .text(tie.status.rawValue), .text(tie.date?.description ?? ""),
          .text(tie.basis.rawValue), .text(tie.name ?? ""), .text(place?.document ?? ""),
          place.map { .integer($0.start) } ?? .empty,
          place.map { .integer($0.end) } ?? .empty, .text(place?.text.joinedLines ?? ""),
          .text(place?.sentence?.joinedLines ?? ""), .text(place?.voice.rawValue ?? ""),
          .text(place?.polarity.rawValue ?? ""), .text(place?.rule ?? ""), place?.confidence.map { .number($0) } ?? .empty,
        ]
      })
  }

  /// The findings for programs, a row each.
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
