import AllianceNetwork
import TreatyText

/// Applies the decisions of codesheets to codings, text by text.
///
/// A row belongs to a tie of the same text, type, parties and, for a designation, giver, whose evidence overlaps the row's sentence; the sentence is looked
/// for in the text as it is now, whatever its line ends and blanks, so that nothing depends on offsets. Then
/// - *accept*: the tie stands as the coder saw it and its evidence is marked as checked; where it is read otherwise now, or no longer, that is a finding;
/// - *reject*: the tie is taken out, which is a finding (`rejected-by-coder`);
/// - *correct*: what the coder wrote stands in its place;
/// - *add*: what the coder wrote is a tie, with the sentence as its evidence.
///
/// Findings about a tie that is decided on, and those of a row that has no tie, are decided with it and go.
///
/// A sentence that is not in the text any more but for a few characters (at least 85 % alike), where the tie of the row is still read, is taken for
/// the sentence of the row, as is the place that is so like its context, which is a finding (`sheet-sentence-changed`). A row whose sentence is gone changes nothing and is a finding (`sheet-sentence-gone`); so is one whose text was not read
/// (`sheet-text-not-read`). Of several decisions on one tie, by the same sentence or by different ones, the last one counts (`sheet-decided-twice`).
public struct CodesheetReview: Sendable {
  private var rows: [CodesheetRow]
  private var used: Set<Int> = []
  private var early: [Finding] = []
  private var counted = CodesheetLosses()
  /// The rows that had their effect in a text, and those that had none in one.
  private var effective: Set<Int> = []
  private var idle: [Int: String] = [:]

  /// A review by these sheets. Rows without a decision do not count.
  public init(_ sheets: [Codesheet]) {
    struct Key: Hashable {
      var document: String
      var sentence: [Unicode.Scalar]
      var tie: TieKey?
      var name: String?
      var finding: String?
    }
    rows = []
    var places: [Key: Int] = [:]
    for row in sheets.flatMap(\.rows) where row.decision != nil {
      counted.decisions += 1
      let tie = row.tie ?? row.corrected
      guard tie != nil || row.finding != nil else { continue }
      let key = Key(
        document: row.document, sentence: QuoteIndex.fold(row.sentence), tie: tie.map { TieKey($0) }, name: tie?.name,
        finding: tie == nil ? row.finding : nil)
      guard let place = places[key] else {
        places[key] = rows.count
        rows.append(row)
        continue
      }
      if rows[place].decision != row.decision || rows[place].standing != row.standing {
        counted.add("sheet-decided-twice")
        early.append(
          Finding(code: "sheet-decided-twice", message: row.differing(from: rows[place]), document: row.document))
      }
      rows[place] = row
    }
  }

  /// The coding of one text with the decisions applied. O(length + rows · ties).
  public mutating func apply(to coding: Coding, of source: SourceText) -> Coding {
    let own = rows.indices.filter { rows[$0].isOf(source.name) }
    guard !own.isEmpty else { return coding }
    used.formUnion(own)
    let index = QuoteIndex(source.scalars)
    var revision = Revision(coding, document: source.name)
    for (place, row) in own.map({ ($0, rows[$0]) }) {
      var ranges = index.ranges(of: row.sentence)
      if ranges.count > 1, let context = row.context {
        let around = index.ranges(of: context)
        let inside = ranges.filter { range in
          around.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
        }
        if !inside.isEmpty { ranges = inside }
      }
      let alike = [row.sentence, row.context].lazy.compactMap { words in
        words.flatMap { index.likest($0, near: row.place?.lowerBound ?? 0) }
      }
      if ranges.isEmpty, let like = alike.first(where: { revision.reads(row, at: [$0.range]) }) {
        revision.note(
          "sheet-sentence-changed",
          "\(row.label): the sentence has changed (\(Int((like.likeness * 100).rounded())) % alike), and the decision was applied to it as it "
            + "stands now: “\(source[like.range])”", like.range)
        ranges = [like.range]
      }
      if ranges.isEmpty {
        idle[place] = revision.note(row.gone)
      } else {
        effective.insert(place)
        revision.decide(row, at: ranges) { range in
          Evidence(
            document: source.name, start: range.lowerBound, end: range.upperBound, text: source[range],
            page: source.page(at: range.lowerBound), voice: row.voice)
        }
      }
    }
    counted.add("sheet-decided-twice", revision.undone)
    return revision.coding
  }

  /// The coding of one or more texts: sentences are looked for in those that are among `sources`, by name. Of others they are looked for in the evidence, and where
  /// they are not, the place of the row holds; what is added must be in the evidence, since nobody could look up its words otherwise (finding
  /// `sheet-words-unchecked`).
  public mutating func apply(to coding: Coding, sources: [String: SourceText] = [:]) -> Coding {
    let groups = Dictionary(grouping: coding.ties) { $0.evidence.first?.document ?? "" }
    let names = coding.documents.map(\.document)
    var result = Coding(
      documents: coding.documents, findings: coding.findings.filter { !($0.document.map(names.contains) ?? false) })
    for name in names + groups.keys.filter({ !names.contains($0) }).sorted() {
      let own = rows.indices.filter { rows[$0].isOf(name) }
      used.formUnion(own)
      let isRead = names.contains(name)
      if let source = sources[name] {
        let findings = isRead ? coding.findings.filter { $0.document == name } : []
        let part = apply(to: Coding(ties: groups[name] ?? [], findings: findings), of: source)
        result.ties += part.ties
        result.findings += part.findings
        continue
      }
      var revision = Revision(
        Coding(ties: groups[name] ?? [], findings: isRead ? coding.findings.filter { $0.document == name } : []), document: name)
      for (place, row) in own.map({ ($0, rows[$0]) }) {
        let proofs = (groups[name] ?? []).flatMap(\.evidence)
        let words = proofs.flatMap { $0.places(of: row.sentence) }
        var ranges = words.map(\.range)
        if row.decision != .add {
          if ranges.isEmpty {
            ranges = proofs.filter { QuoteIndex.sameWords($0.text, row.sentence) }.map { $0.start..<max($0.start, $0.end) }
          }
          if ranges.isEmpty, let known = row.place { ranges = [known] }
        }
        guard !ranges.isEmpty || row.decision == .reject else {
          idle[place] = revision.note(row.unchecked)
          continue
        }
        effective.insert(place)
        revision.decide(row, at: ranges) { range in
          Evidence(
            document: name, start: range.lowerBound, end: range.upperBound,
            text: words.first { $0.range == range }?.text ?? row.sentence, page: row.page, voice: row.voice)
        }
      }
      counted.add("sheet-decided-twice", revision.undone)
      result.ties += revision.coding.ties
      result.findings += revision.coding.findings
    }
    return result
  }

  /// How many decisions had no effect so far, and why; those of texts that were not read yet among them.
  public var losses: CodesheetLosses {
    var losses = counted
    for (row, code) in idle where !effective.contains(row) { losses.add(code) }
    losses.add("sheet-text-not-read", rows.indices.count { !used.contains($0) })
    return losses
  }

  /// What is left when all texts are read: decisions of texts that were not among them, a finding a text, and ties that were decided on twice.
  public func leftOver() -> [Finding] {
    let left = Dictionary(grouping: rows.indices.filter { !used.contains($0) }.map { rows[$0] }) { $0.document }
    return early
      + left.keys.sorted().map { document in
        let rows = left[document] ?? []
        let list = rows.map { "\($0.file):\($0.line)" }.joined(separator: ", ")
        return Finding(
          code: "sheet-text-not-read",
          message:
            "\(rows.count == 1 ? "a decision waits" : "\(rows.count) decisions wait") for a text that was not read: \(list)",
          document: document)
      }
  }
}

extension CodesheetRow {
  /// Whether the row is about the text called `name`: one of the names may have a folder before it that the other lacks.
  func isOf(_ name: String) -> Bool {
    document == name || document.hasSuffix("/" + name) || name.hasSuffix("/" + document)
  }
}
