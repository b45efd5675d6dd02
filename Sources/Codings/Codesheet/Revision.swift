import AllianceNetwork

/// The coding of one text while decisions are applied to it.
struct Revision {
  private let document: String
  private let documents: [CodedDocument]
  /// The ties as they were read; `nil` where a decision took one away.
  private var read: [CodedTie?]
  /// The ties that a coder decided on.
  private var decided: [CodedTie?] = []
  private var findings: [Finding]
  /// The rows that decided on a tie that was read, which one, and their place among the ties that were decided on.
  private var rulings: [(row: CodesheetRow, tie: CodedTie, place: Int?)] = []
  /// How many decisions a later one on the same tie has undone.
  private(set) var undone = 0

  init(_ coding: Coding, document: String) {
    self.document = document
    documents = coding.documents
    read = coding.ties
    findings = coding.findings
  }

  /// Applies the decision of `row`, whose sentence stands at `ranges`; `evidence` makes the proof for ties that were not read.
  mutating func decide(_ row: CodesheetRow, at ranges: [Range<Int>], evidence: (Range<Int>) -> Evidence) {
    let place = nearest(of: ranges, to: row.place?.lowerBound)
    var target = row.tie.flatMap { index(of: $0, at: ranges) }
    if target == nil, let earlier = ruling(on: row, at: ranges) {
      // Another sentence of the tie was decided on before.
      if rulings[earlier].row.decision == row.decision, rulings[earlier].row.standing == row.standing { return }
      note("sheet-decided-twice", row.differing(from: rulings[earlier].row), place)
      undone += 1
      if let place = rulings[earlier].place { decided[place] = nil }
      read.append(rulings[earlier].tie)
      target = read.count - 1
      rulings.remove(at: earlier)
    }
    let found = target.flatMap { read[$0] }
    if let target { read[target] = nil }
    if let found { rulings.append((row, found, row.standing == nil ? nil : decided.count)) }
    settle(row, at: ranges, found)
    guard let standing = row.standing else {
      if found != nil { note("rejected-by-coder", "\(row.label): rejected by \(row.coderName)", place) }
      return
    }
    // What a coder corrected or added may be read rightly by now.
    let matched =
      found
      ?? index(of: standing, at: ranges).flatMap { index in
        defer { read[index] = nil }
        return read[index]
      }
    if matched == nil, row.decision != .add {
      note("sheet-tie-not-read", "\(row.label): the tie is not read here any more; it stands as \(row.coderName) has it", place)
    } else if row.decision == .accept, let matched, !matched.saysTheSame(as: standing) {
      note(
        "sheet-reading-changed",
        "\(row.label): the text is read as \(matched.brief) now; the tie stands as \(row.coderName) accepted it",
        place)
    }
    var tie = standing
    tie.dateText = standing.date == matched?.date ? matched?.dateText : nil
    tie.evidence = (matched?.evidence ?? [evidence(place)]).map { proof in
      var proof = proof
      if matched == nil { proof.coder = row.coderName }
      proof.checkedBy = row.coderName
      if tie.status == .denied { proof.polarity = .denies } else if row.decision != .accept { proof.polarity = .affirms }
      return proof
    }
    decided.append(tie)
  }

  /// The ruling on the tie of `row`: a tie that was read at one of `ranges`, or that is the very one in all that it tells.
  private func ruling(on row: CodesheetRow, at ranges: [Range<Int>]) -> Int? {
    guard let tie = row.tie else { return nil }
    return rulings.firstIndex { ruling in
      guard TieKey(ruling.tie) == TieKey(tie), ruling.tie.name == tie.name else { return false }
      return ruling.row.tie == tie
        || ruling.tie.evidence.contains { proof in
          ranges.contains { $0.lowerBound < proof.end && proof.start < $0.upperBound }
        }
    }
  }

  /// Takes out the findings that `row` decides: those about the tie that was found for it, and for a row without a tie those that it names.
  private mutating func settle(_ row: CodesheetRow, at ranges: [Range<Int>], _ found: CodedTie?) {
    let places = ranges + (found?.places(in: document) ?? [])
    findings.removeAll { finding in
      guard finding.overlaps(places) else { return false }
      if let found, let subject = FindingSubject(finding) { return subject.isOf(found) }
      return row.settles(finding)
    }
  }

  /// Whether the tie of a row, or what its coder made of it, is read at one of `ranges`.
  func reads(_ row: CodesheetRow, at ranges: [Range<Int>]) -> Bool {
    [row.tie, row.standing].contains { $0.flatMap { index(of: $0, at: ranges) } != nil }
  }

  /// The coding as it stands now, ties by their places, one record a tie.
  var coding: Coding {
    var ties: [CodedTie] = []
    for tie in (decided + read).compactMap(\.self) {
      if let index = ties.firstIndex(where: { TieKey($0) == TieKey(tie) && $0.name == tie.name }),
        tie.isDecided || ties[index].isDecided
      {
        ties[index].evidence += tie.evidence.filter { !ties[index].evidence.contains($0) }
        ties[index].evidence.sort { ($0.start, $0.end) < ($1.start, $1.end) }
      } else {
        ties.append(tie)
      }
    }
    let ordered = ties.enumerated().sorted { a, b in
      let (x, y) = (a.element.evidence.first?.start ?? 0, b.element.evidence.first?.start ?? 0)
      if x != y { return x < y }
      if a.element.type != b.element.type { return a.element.type < b.element.type }
      if a.element.parties != b.element.parties { return a.element.parties.lexicographicallyPrecedes(b.element.parties) }
      return a.offset < b.offset
    }
    return Coding(documents: documents, ties: ordered.map(\.element), findings: findings)
  }

  mutating func note(_ code: String, _ message: String, _ place: Range<Int>? = nil) {
    findings.append(Finding(code: code, message: message, document: document, start: place?.lowerBound, end: place?.upperBound))
  }

  /// Notes `finding` and gives its code.
  mutating func note(_ finding: Finding) -> String {
    findings.append(finding)
    return finding.code
  }

  /// The read tie of the key of `tie` whose evidence overlaps one of `ranges`, of several the one of its name.
  private func index(of tie: CodedTie, at ranges: [Range<Int>]) -> Int? {
    let key = TieKey(tie)
    let matches = read.indices.filter { index in
      guard let candidate = read[index], TieKey(candidate) == key else { return false }
      return candidate.evidence.contains { proof in
        ranges.contains { $0.lowerBound < proof.end && proof.start < $0.upperBound }
      }
    }
    return matches.first { read[$0]?.name == tie.name } ?? matches.first
  }

  private func nearest(of ranges: [Range<Int>], to offset: Int?) -> Range<Int> {
    let offset = offset ?? 0
    return ranges.min { abs($0.lowerBound - offset) < abs($1.lowerBound - offset) } ?? 0..<0
  }
}

extension CodedTie {
  /// Whether somebody has looked at it.
  var isDecided: Bool { evidence.contains { $0.checkedBy != nil } }

  /// Whether both tell the same of the same tie, proof aside.
  func saysTheSame(as other: CodedTie) -> Bool {
    TieKey(self) == TieKey(other) && from == other.from && to == other.to && status == other.status && date == other.date
  }
}
