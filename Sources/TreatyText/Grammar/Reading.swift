import AllianceNetwork

/// All that was found in one sentence, put in order.
struct Reading: Sendable {
  /// The sentence.
  var sentence: Sentence
  /// The block's kind.
  var kind: Block.Kind
  /// Parties.
  var groups: [Group]
  /// Agreements.
  var things: [Thing]
  /// Cues.
  var cues: [Mention]
  /// Dates.
  var dates: [DateMention]

  /// Whether neither a party nor an agreement stands in it.
  var isEmpty: Bool { groups.isEmpty && things.isEmpty }

  /// Whether a cue of one of these kinds stands in `range`.
  func has(_ kinds: [Lexicon.Cue], in range: Range<Int>) -> Bool { first(kinds, in: range) != nil }

  /// The first cue of one of these kinds in `range`.
  func first(_ kinds: [Lexicon.Cue], in range: Range<Int>) -> Mention? {
    cues.first { mention in
      guard range.contains(mention.range.lowerBound), case .cue(let found) = mention.subject else { return false }
      return found.contains { kinds.contains($0) }
    }
  }

  /// The date in brackets right behind a place: `Bahrain (2002)`, `Bahrain (since 2002)`.
  func bracketedDate(behind place: Int, _ text: NormalText) -> DateMention? {
    dates.first { date in
      let gap = date.range.lowerBound - place
      return gap > 0
        && (gap < 4 && text.scalars[date.range.lowerBound - 1] == "("
          || gap < 10 && [" (since ", " (from ", " (in "].contains(text.string(place..<date.range.lowerBound)))
        && date.range.upperBound < sentence.range.upperBound
        && ")年".unicodeScalars.contains(text.scalars[date.range.upperBound]) && !date.isFuture
    }
  }

  /// Whether words of a commitment to aid stand in the sentence.
  func hasCommitment(_ text: NormalText) -> Bool {
    let commitments = cues.filter { $0.subject == .commitment && !isDenied($0.range, text) }
    return commitments.contains { cue in !things.contains { $0.type != nil && $0.range.overlaps(cue.range) } }
  }

  /// `contains no mutual-defence clause`, 相互防衛条項を含まない.
  private func isDenied(_ range: Range<Int>, _ text: NormalText) -> Bool {
    let last = things.last { $0.range.upperBound <= range.lowerBound }?.range.upperBound ?? sentence.range.lowerBound
    let next = things.first { $0.range.lowerBound >= range.upperBound }?.range.lowerBound ?? sentence.range.upperBound
    let before = text.string(max(last, range.lowerBound - 24)..<range.lowerBound).lowercased()
    let after = text.string(range.upperBound..<min(next, range.upperBound + 16))
    return [" no ", " not ", "without ", "n't ", "lacks ", "lacking ", " nor "].contains { before.contains($0) }
      || ["ない", "ません", "含まず", "なく", "欠", "なし"].contains { after.contains($0) }
  }
}
