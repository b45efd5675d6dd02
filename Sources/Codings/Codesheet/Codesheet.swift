import AllianceNetwork
import Interchange
import TreatyText

/// Ties as a sheet that a person goes through: every tie with its sentence, and columns to accept, reject or correct it.
///
/// The sheet is also the record of the decisions. It is applied to every later coding of the same texts (``CodesheetReview``), so that nobody decides the
/// same thing twice.
public struct Codesheet: Sendable, Hashable {
  /// The rows, in the order of the coding.
  public var rows: [CodesheetRow]
  private var notes: [Int: Notes] = [:]

  /// What a row shows beside the tie and nobody decides on.
  private struct Notes: Sendable, Hashable {
    var polarity: Polarity?
    var rule: String?
    var confidence: Double?
  }

  /// A sheet of these rows.
  public init(rows: [CodesheetRow]) { self.rows = rows }

  /// The sheet of a coding: a row a tie with the first of its sentences, and those of the findings in its evidence that are about it or name no tie at all.
  /// Findings that stand in no row get one of their own where their text is among `sources`: for ties that were not read.
  public init(_ coding: Coding, sources: [String: SourceText] = [:]) {
    rows = []
    var told: Set<Int> = []
    let placed = coding.findings.enumerated().filter {
      $0.element.document != nil && $0.element.start != nil && $0.element.end != nil
    }
    let byDocument = Dictionary(grouping: placed) { $0.element.document ?? "" }
    for tie in coding.ties {
      let place = tie.evidence.first
      var row = CodesheetRow(
        line: 0, file: "", document: place?.document ?? "", sentence: place?.text.joinedLines ?? "",
        context: place?.sentence?.joinedLines,
        place: place.flatMap { $0.start <= $0.end ? $0.start..<$0.end : nil }, page: place?.page, tie: tie, decision: nil,
        corrected: nil, voice: place?.voice ?? .author, comment: nil, coder: place?.checkedBy)
      if tie.evidence.contains(where: { $0.checkedBy != nil }) { row.decision = .accept }
      let places = tie.places(in: row.document)
      let own = (byDocument[row.document] ?? []).filter { entry in
        entry.element.overlaps(places) && FindingSubject(entry.element)?.isOf(tie) ?? true
      }
      told.formUnion(own.map(\.offset))
      row.finding = own.isEmpty ? nil : own.map(\.element.brief).joined(separator: " / ")
      notes[rows.count] = Notes(polarity: place?.polarity, rule: place?.rule, confidence: place?.confidence)
      row.tie?.evidence = []
      rows.append(row)
    }
    for (offset, finding) in placed where !told.contains(offset) {
      guard let document = finding.document, let source = sources[document], let start = finding.start, let end = finding.end,
        start >= 0, start < end, end <= source.scalars.count
      else { continue }
      rows.append(
        CodesheetRow(
          line: 0, file: "", document: document, sentence: source[start..<end].joinedLines, place: start..<end,
          page: source.page(at: start), tie: nil, decision: nil, corrected: nil, voice: .author, comment: nil, coder: nil,
          finding: finding.brief))
    }
  }

  /// The sheet as CSV, in UTF-8; `mark` puts a byte order mark before it, by which Excel tells the encoding. A cell that a spreadsheet would run as a
  /// formula is made safe and comes back as it was.
  public func csv(mark: Bool = false) -> String {
    let columns = CodesheetRow.Column.allCases
    let body = rows.enumerated().map { index, row in columns.map { cell($0, of: row, notes[index] ?? Notes()) } }
    return (mark ? "\u{FEFF}" : "") + CSVWriter.csv(header: columns.map(\.rawValue), rows: body)
  }

  private func cell(_ column: CodesheetRow.Column, of row: CodesheetRow, _ notes: Notes) -> String {
    let (tie, corrected) = (row.tie, row.corrected)
    func codes(_ codes: [PartyCode]?) -> String { (codes ?? []).map(\.text).joined(separator: " ") }
    func changed(_ value: (CodedTie) -> String) -> String {
      guard let corrected else { return "" }
      let word = value(corrected)
      guard let tie, value(tie) != word else { return tie == nil ? word : "" }
      return word.isEmpty ? "none" : word
    }
    switch column {
    case .document: return row.document
    case .page: return row.page.map(String.init) ?? ""
    case .sentence: return row.sentence
    case .context: return row.context ?? ""
    case .type: return tie?.type.rawValue ?? ""
    case .parties: return codes(tie?.parties)
    case .from: return tie?.from?.text ?? ""
    case .to: return codes(tie?.to)
    case .status: return tie?.status.rawValue ?? ""
    case .date: return tie?.date?.description ?? ""
    case .name: return tie?.name ?? ""
    case .basis: return tie?.basis.rawValue ?? ""
    case .decision: return row.decision?.rawValue ?? ""
    case .correctedType: return changed(\.type.rawValue)
    case .correctedParties: return changed { codes($0.parties) }
    case .correctedFrom: return changed { $0.from?.text ?? "" }
    case .correctedTo: return changed { codes($0.to) }
    case .correctedStatus: return changed(\.status.rawValue)
    case .correctedDate: return changed { $0.date?.description ?? "" }
    case .correctedName:
      // A tie of another type or other parties has no name but the registry's, unless one is given.
      let isOther = corrected.map { $0.type != tie?.type || $0.parties != tie?.parties } ?? false
      return isOther && tie != nil ? corrected?.name ?? "none" : changed { $0.name ?? "" }
    case .comment: return row.comment ?? ""
    case .coder: return row.coder ?? ""
    case .voice: return tie == nil ? "" : row.voice.rawValue
    case .polarity: return notes.polarity?.rawValue ?? ""
    case .confidence: return notes.confidence.map { "\($0)" } ?? ""
    case .rule: return notes.rule ?? ""
    case .finding: return row.finding ?? ""
    case .start: return row.place.map { String($0.lowerBound) } ?? ""
    case .end: return row.place.map { String($0.upperBound) } ?? ""
    }
  }
}

extension Finding {
  /// `code: message`.
  fileprivate var brief: String { "\(code): \(message)" }
}
