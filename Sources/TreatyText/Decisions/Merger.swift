import AllianceNetwork

/// Puts the tellings of one document together: one record a tie, its standing that of the newest event, all places as evidence.
struct Merger {
  let source: SourceText
  let text: NormalText
  let registry: Registry
  let lexicon: Lexicon
  let document: PartialDate?
  /// The parties that each block of the text names, by position.
  let parties: [Int: [PartyCode]]
  /// Where each sentence, item and row stands in the normal text, in order.
  let sentences: [Range<Int>]

  private struct Key: Hashable {
    var type: AgreementType
    var parties: [PartyCode]
    var name: String?
  }

  /// A tie and what it was put together from, in the order of the text.
  typealias Merged = (tie: CodedTie, tellings: [Telling])

  /// The ties, by the place of their first evidence.
  func merged(_ tellings: [Telling]) -> [Merged] {
    var order: [Key] = []
    var groups: [Key: [Telling]] = [:]
    for telling in tellings {
      let key = Key(type: telling.type, parties: telling.parties, name: telling.name)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(telling)
    }
    return order.compactMap { groups[$0].map { (tie($0), $0) } }.sorted { first, second in
      let a = first.tie.evidence.first?.start ?? 0
      let b = second.tie.evidence.first?.start ?? 0
      if a != b { return a < b }
      return first.tie.type != second.tie.type
        ? first.tie.type < second.tie.type : first.tie.parties.lexicographicallyPrecedes(second.tie.parties)
    }
  }

  /// The tie that these tellings, one at least, come to.
  func tie(_ tellings: [Telling]) -> CodedTie {
    let affirming = tellings.filter { $0.standing.status != .denied }
    let told = affirming.filter { $0.basis == .stated || $0.standing.status.coarse == .ended }
    let considered = affirming.isEmpty ? tellings : told.isEmpty || !told.contains(where: \.standing.isTold) ? affirming : told
    var best = considered[0]
    for telling in considered.dropFirst() where isNewer(telling.standing, best.standing) { best = telling }
    if best.standing.status == .inForce, !best.standing.isEffective, isNews(best.standing),
      considered.contains(where: \.standing.isPending)
    {
      best.standing.status = .signed
    }
    var date = best.standing.date
    var dateText = best.standing.dateText
    if date == nil, best.standing.status != .denied {
      let dated = considered.filter {
        $0.standing.date != nil && ($0.standing.status == best.standing.status || rank($0.standing) < rank(best.standing))
      }
      if let newest = dated.max(by: { older($0.standing, $1.standing) }) {
        date = newest.standing.date
        dateText = newest.standing.dateText
      }
    }
    if date == nil, best.standing.status != .denied { date = considered.compactMap(\.standing.stepDate).max() }
    let agreement = tellings.compactMap(\.agreement).first ?? linked(best)
    return CodedTie(
      type: best.type, parties: best.parties, from: best.giver, to: best.receivers.isEmpty ? nil : best.receivers,
      status: best.standing.status,
      date: date, dateText: date == nil ? nil : dateText,
      basis: tellings.contains { $0.basis == .stated || isGiven($0) } ? .stated : .named,
      name: agreement?.text ?? tellings.compactMap(\.name).first, evidence: evidence(tellings))
  }

  /// Whether the paragraph of a telling names all parties, though the sentence names the agreement alone: then the text gives them.
  private func isGiven(_ telling: Telling) -> Bool {
    guard telling.parties.count < 7 else { return false }
    var low = 0
    var high = text.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if text.blocks[middle].range.upperBound <= telling.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return parties[low].map { telling.parties.allSatisfy($0.contains) } ?? false
  }

  private func older(_ a: Standing, _ b: Standing) -> Bool {
    guard let first = a.date, let second = b.date else { return a.date == nil }
    return first < second
  }

  /// Of two told events the later; a mere mention yields to what the text tells.
  private func isNewer(_ a: Standing, _ b: Standing) -> Bool {
    if a.isTold != b.isTold {
      if rank(b) == 0, a.status == .inForce { return true }
      return a.isTold && rank(a) > 0
    }
    if let first = a.date, let second = b.date, first.firstDay != second.firstDay { return first > second }
    if rank(a) != rank(b) { return rank(a) > rank(b) }
    return (a.date?.precision == .day ? 2 : a.date == nil ? 0 : 1) > (b.date?.precision == .day ? 2 : b.date == nil ? 0 : 1)
  }

  /// Whether an event is not older than three years, or has no date.
  private func isNews(_ standing: Standing) -> Bool {
    guard let date = standing.date, let document else { return true }
    return date.year + 3 > document.year
  }

  private func rank(_ standing: Standing) -> Int {
    switch standing.status {
    case .proposed, .denied: 0
    case .negotiating: 1
    case .agreed: 2
    case .signed: 3
    case .inForce: 4
    case .suspended: 5
    case .ended: 6
    }
  }

  private func evidence(_ tellings: [Telling]) -> [Evidence] {
    var seen: Set<Range<Int>> = []
    return tellings.compactMap { telling in
      let range = text.source(of: telling.range)
      guard !range.isEmpty, seen.insert(range).inserted else { return nil }
      return Evidence(
        document: source.name, start: range.lowerBound, end: range.upperBound, text: source[range],
        sentence: sentence(around: telling.range, range), page: source.page(at: range.lowerBound),
        voice: telling.voice, polarity: telling.standing.status == .denied ? .denies : .affirms, rule: telling.rule,
        confidence: telling.rule == ReadingRule.weighed ? telling.confidence : lexicon.confidence(of: telling.rule))
    }.sorted { $0.start != $1.start ? $0.start < $1.start : $0.end < $1.end }
  }
}
