import AllianceNetwork

/// Finds the parties, agreements and cues of a text. Finding decides nothing: every word that can mean something is there. O(length).
struct Finder: Sendable {
  private let gazetteer: Gazetteer

  init(registry: Registry, lexicon: Lexicon) {
    gazetteer = Gazetteer(registry: registry, lexicon: lexicon)
  }

  /// The mentions of `text`. Of words that overlap in a layer the leftmost counts, of those the longest.
  func mentions(in text: NormalText) -> Mentions {
    var layers = Gazetteer.Layer.allCases.map { _ in Kept() }
    gazetteer.matcher.each(in: text.scalars) { range, word in
      for entry in gazetteer.entries[word] where layers[entry.layer.rawValue].hasRoom(for: range) && allows(entry, range, text) {
        layers[entry.layer.rawValue].add(Mention(range: range, subject: entry.subject, owner: entry.owner))
      }
    }
    let parties = layers[Gazetteer.Layer.parties.rawValue].mentions
    return Mentions(
      parties: ChainReader(text: text, shorts: gazetteer.shorts).adding(to: parties),
      things: layers[Gazetteer.Layer.things.rawValue].mentions, cues: layers[Gazetteer.Layer.cues.rawValue].mentions)
  }

  /// The mentions of a layer; they come by start, and from short to long.
  private struct Kept {
    private(set) var mentions: [Mention] = []

    /// Whether the place is free, or taken by a shorter mention that begins there.
    func hasRoom(for range: Range<Int>) -> Bool {
      guard let last = mentions.last else { return true }
      return range.lowerBound >= last.range.upperBound || range.lowerBound == last.range.lowerBound
    }

    mutating func add(_ mention: Mention) {
      if mentions.last?.range.lowerBound == mention.range.lowerBound {
        mentions[mentions.count - 1] = mention
      } else {
        mentions.append(mention)
      }
    }
  }

  private func allows(_ entry: Gazetteer.Entry, _ range: Range<Int>, _ text: NormalText) -> Bool {
    if entry.bounded {
      if range.lowerBound > 0, text.scalars[range.lowerBound].isLetter, text.scalars[range.lowerBound - 1].isLetter {
        return false
      }
      if range.upperBound < text.scalars.count, text.scalars[range.upperBound - 1].isLetter,
        text.scalars[range.upperBound].isLetter
      {
        return false
      }
    }
    switch entry.form {
    case .any: return true
    case .initial: return text.scalars[range].first { $0.isLetter }?.isUpper ?? true
    case .capitals: return text.scalars[range].allSatisfy { !$0.isLetter || $0.isUpper }
    }
  }
}
