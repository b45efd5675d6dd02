import AllianceNetwork

/// Finds the parties, agreements and cues of a text. Finding decides nothing: every word that can mean something is there. O(length).
struct Finder: Sendable {
  private let gazetteer: Gazetteer

  init(registry: Registry, lexicon: Lexicon) {
    gazetteer = Gazetteer(registry: registry, lexicon: lexicon)
  }

  /// The mentions of `text`.
  func mentions(in text: NormalText) -> Mentions {
    let lowered = text.scalars.map(\.lowered)
    var layers: [[Mention]] = Array(repeating: [], count: Gazetteer.Layer.allCases.count)
    for hit in gazetteer.matcher.hits(in: lowered) {
      for entry in gazetteer.entries[hit.word] where allows(entry, hit.range, text) {
        layers[entry.layer.rawValue].append(Mention(range: hit.range, subject: entry.subject, owner: entry.owner))
      }
    }
    var mentions = Mentions(
      parties: Self.longest(layers[Gazetteer.Layer.parties.rawValue]),
      things: Self.longest(layers[Gazetteer.Layer.things.rawValue]),
      cues: Self.longest(layers[Gazetteer.Layer.cues.rawValue]))
    mentions.parties = ChainReader(text: text, shorts: gazetteer.shorts).adding(to: mentions.parties)
    return mentions
  }

  /// Of mentions that overlap the leftmost counts, of those the longest.
  static func longest(_ mentions: [Mention]) -> [Mention] {
    let sorted = mentions.sorted {
      $0.range.lowerBound != $1.range.lowerBound ? $0.range.lowerBound < $1.range.lowerBound : $0.range.count > $1.range.count
    }
    var kept: [Mention] = []
    var end = 0
    for mention in sorted where mention.range.lowerBound >= end {
      kept.append(mention)
      end = mention.range.upperBound
    }
    return kept
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
