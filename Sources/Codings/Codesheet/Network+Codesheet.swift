import AllianceNetwork
import TreatyText

extension Network {
  /// This network with the decisions of codesheets in it, and what a person should look at.
  ///
  /// A network does not tell what it held before texts were merged into it. Where their coding is at hand, apply the decisions to that
  /// (``Codings/CodesheetReview``) and merge it into the network without the texts (``merging(_:registry:on:)``), which leaves nothing to be guessed.
  ///
  /// - An accepted tie marks its evidence as checked; where the network does not hold that evidence, the tie is merged in (``merging(_:registry:on:)``).
  /// - A rejected tie takes away what it brought: its evidence and the events that its text gave as the source; an agreement of which nothing is left, no
  ///   evidence, no source, goes. A status that rests on another text's evidence too stays, undated, with that text as its source. Every rejection is told
  ///   (finding `rejected-by-coder`), also where the network holds nothing of the tie (`sheet-tie-not-held`).
  /// - A corrected tie does both: what was read goes, what is right is merged in. An added tie is merged in, where its words are in its text, which is looked
  ///   for in `sources` by its name, or in evidence of that text; else it is told (`sheet-sentence-gone`, `sheet-words-unchecked`) and not added.
  ///
  /// `losses` are the decisions that had no effect. O(rows · (agreements + length)).
  public func applying(
    _ sheets: [Codesheet], registry: Registry, sources: [String: SourceText] = [:]
  ) -> (network: Network, findings: [Finding], losses: CodesheetLosses) {
    var network = self
    var findings: [Finding] = []
    var losses = CodesheetLosses()
    var coding = Coding()
    var earlier: [TieKey: [CodesheetRow]] = [:]
    for row in sheets.flatMap(\.rows) where row.decision != nil {
      losses.decisions += 1
      let key = row.tie.map { TieKey($0) }
      if let other = key.flatMap({ earlier[$0]?.last { isOneTie(row, $0) } }),
        other.decision != row.decision || other.standing != row.standing
      {
        losses.add("sheet-decided-twice")
        findings.append(
          Finding(code: "sheet-decided-twice", message: row.differing(from: other), document: row.document))
      }
      if let key { earlier[key, default: []].append(row) }
      if row.decision == .reject || row.decision == .correct, let tie = row.tie {
        let isHeld = network.undo(tie, row)
        let outcome =
          isHeld ? "taken out as \(row.coderName) decided" : "\(id) holds nothing of it, and nothing was taken out"
        let isLost = row.decision == .reject && !isHeld
        if isLost { losses.add("sheet-tie-not-held") }
        findings.append(
          Finding(
            code: isLost ? "sheet-tie-not-held" : row.decision == .reject ? "rejected-by-coder" : "corrected-by-coder",
            message: "\(row.label): \(outcome)", document: row.document, start: row.place?.lowerBound,
            end: row.place?.upperBound))
      }
      guard var tie = row.standing else { continue }
      if row.decision == .accept, network.mark(tie, row) { continue }
      var place: Range<Int>
      var words = row.sentence
      if row.decision == .add {
        guard let found = row.words(in: sources, or: agreements.flatMap(\.evidence)) else {
          let source = sources.keys.contains(where: row.isOf)
          findings.append(source ? row.gone : row.unchecked)
          losses.add(source ? row.gone.code : row.unchecked.code)
          continue
        }
        (place, words) = found
      } else {
        let known = agreements.lazy.flatMap(\.evidence).first(where: row.isAbout).map { $0.start..<$0.end }
        place = row.place ?? known ?? 0..<0
      }
      tie.evidence = [
        Evidence(
          document: row.document, start: place.lowerBound, end: place.upperBound, text: words, page: row.page,
          voice: row.voice,
          polarity: tie.status == .denied ? .denies : .affirms, coder: row.coderName, checkedBy: row.coderName)
      ]
      coding.ties.append(tie)
    }
    let merged = network.merging(coding, registry: registry)
    return (merged.network, findings + merged.findings, losses)
  }

  /// Whether two rows on ties of one key decide on one tie of this network: the same words, or all the same but for the words, or words of one agreement.
  private func isOneTie(_ row: CodesheetRow, _ other: CodesheetRow) -> Bool {
    guard let tie = row.tie, let one = other.tie, row.isOf(other.document), tie.name == one.name
    else {
      return false
    }
    return tie == one || QuoteIndex.sameWords(row.sentence, other.sentence)
      || agreements.contains { agreement in
        agreement.type == tie.type && agreement.evidence.contains(where: row.isAbout)
          && agreement.evidence.contains(where: other.isAbout)
      }
  }

  /// Marks the evidence of an accepted tie as checked; `false` where it is not held.
  private mutating func mark(_ tie: CodedTie, _ row: CodesheetRow) -> Bool {
    var isHeld = false
    for index in agreements.indices where agreements[index].type == tie.type {
      for place in agreements[index].evidence.indices where row.isAbout(agreements[index].evidence[place]) {
        agreements[index].evidence[place].checkedBy = row.coderName
        isHeld = true
      }
    }
    return isHeld
  }

  /// Takes away what `tie` brought into the network; `false` where it brought nothing.
  private mutating func undo(_ tie: CodedTie, _ row: CodesheetRow) -> Bool {
    var didChange = false
    for index in agreements.indices.reversed()
    where agreements[index].type == tie.type && agreements[index].evidence.contains(where: row.isAbout) {
      didChange = true
      let isWhole = agreements[index].parties(on: nil) == tie.parties
      agreements[index].evidence.removeAll { isWhole ? row.isOf($0.document) : row.isAbout($0) }
      func isFromText(_ event: StatusEvent) -> Bool {
        event.status == tie.status && event.date == tie.date && event.source.map(row.isOf) == true
      }
      let remaining = agreements[index].evidence.first { $0.polarity == (tie.status == .denied ? .denies : .affirms) }
      if let remaining, agreements[index].history.allSatisfy(isFromText) {
        agreements[index].history = agreements[index].history.map { StatusEvent($0.status, nil, source: remaining.document) }
      }
      agreements[index].history.removeAll(where: isFromText)
      for leg in agreements[index].legs.indices.reversed() where agreements[index].legs[leg].history.contains(where: isFromText) {
        agreements[index].legs[leg].history.removeAll(where: isFromText)
        if agreements[index].legs[leg].history.isEmpty { agreements[index].legs.remove(at: leg) }
      }
      if agreements[index].evidence.isEmpty, agreements[index].sources.isEmpty { agreements.remove(at: index) }
    }
    return didChange
  }
}

extension CodesheetRow {
  /// Where its words stand in its text, and what stands there: in `sources`, else in what `evidence` has of it. Of several places the one nearest to the row's
  /// own; `nil` where they are not found.
  fileprivate func words(in sources: [String: SourceText], or evidence: [Evidence]) -> (Range<Int>, String)? {
    let found: [(range: Range<Int>, text: String)]
    if let source = sources.sorted(by: { $0.key < $1.key }).first(where: { isOf($0.key) })?.value {
      found = QuoteIndex(source.scalars).ranges(of: sentence).map { ($0, source[$0]) }
    } else {
      found = evidence.filter { isOf($0.document) }.flatMap { $0.places(of: sentence) }
    }
    let near = place?.lowerBound ?? 0
    return found.min { abs($0.range.lowerBound - near) < abs($1.range.lowerBound - near) }
  }

  /// Whether the row's sentence is this proof.
  fileprivate func isAbout(_ evidence: Evidence) -> Bool {
    isOf(evidence.document) && QuoteIndex.sameWords(evidence.text, sentence)
  }
}
