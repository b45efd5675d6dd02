import AllianceNetwork

/// Finds the parties, agreements and cues of a text. Finding decides nothing: every word that can mean something is there. O(length).
struct Finder: Sendable {
  private let gazetteer: Gazetteer

  init(registry: Registry, lexicon: Lexicon) {
    gazetteer = Gazetteer(registry: registry, lexicon: lexicon)
  }

  /// The mentions of `text`. Of words that overlap in a layer the leftmost counts, of those the longest.
  func mentions(in text: NormalText) -> Mentions {
    var layers = (Kept(), Kept(), Kept())
    gazetteer.matcher.each(in: text.scalars) { range, word in
      for entry in gazetteer.meanings(of: word) {
        let rule = gazetteer.rules[entry]
        switch rule.layer {
        case .parties: keep(range, entry, rule, &layers.0, text)
        case .things: keep(range, entry, rule, &layers.1, text)
        case .cues: keep(range, entry, rule, &layers.2, text)
        }
      }
    }
    return Mentions(
      parties: ChainReader(text: text, shorts: gazetteer.shorts, listed: gazetteer.listed).adding(to: mentions(layers.0)),
      things: mentions(layers.1),
      cues: mentions(layers.2))
  }

  @inline(__always)
  private func keep(_ range: Range<Int>, _ entry: Int, _ rule: Gazetteer.Rule, _ kept: inout Kept, _ text: NormalText) {
    if kept.hasRoom(for: range), rule.isFree || allows(rule, range, text) { kept.add(range, entry) }
  }

  private func mentions(_ kept: Kept) -> [Mention] {
    kept.found.map { found in
      let entry = gazetteer.entries[found.entry]
      return Mention(range: found.range, subject: entry.subject, owner: entry.owner)
    }
  }

  /// What was found in a layer; it comes by start, and from short to long.
  private struct Kept {
    private(set) var found: [(range: Range<Int>, entry: Int)] = []
    private var last = -1..<0

    /// Whether the place is free, or taken by a shorter mention that begins there.
    @inline(__always)
    func hasRoom(for range: Range<Int>) -> Bool { range.lowerBound >= last.upperBound || range.lowerBound == last.lowerBound }

    mutating func add(_ range: Range<Int>, _ entry: Int) {
      if last.lowerBound == range.lowerBound { found.removeLast() }
      found.append((range, entry))
      last = range
    }
  }

  private func allows(_ rule: Gazetteer.Rule, _ range: Range<Int>, _ text: NormalText) -> Bool {
    if rule.bounded {
      if range.lowerBound > 0, text.scalars[range.lowerBound].isLetter, text.scalars[range.lowerBound - 1].isLetter {
        return false
      }
      if range.upperBound < text.scalars.count, text.scalars[range.upperBound - 1].isLetter,
        text.scalars[range.upperBound].isLetter
      {
        return false
      }
    }
    switch rule.form {
    case .any: return true
    case .initial: return text.scalars[range].first { $0.isLetter }?.isUpper ?? true
    case .capitals: return text.scalars[range].allSatisfy { !$0.isLetter || $0.isUpper }
    }
  }
}
