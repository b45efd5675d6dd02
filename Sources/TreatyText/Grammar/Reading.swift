import AllianceNetwork

/// All that was found in one sentence, put in order.
final class Reading: Sendable {
  /// The sentence.
  let sentence: Sentence
  /// The block's kind.
  let kind: Block.Kind
  /// Parties.
  let groups: [Group]
  /// Agreements.
  let things: [Thing]
  /// Cues.
  let cues: [Mention]
  /// Dates.
  let dates: [DateMention]
  /// Which kinds of words may stand in the sentence.
  let signs: Signs

  init(
    sentence: Sentence, kind: Block.Kind, groups: [Group], things: [Thing], cues: [Mention], dates: [DateMention], signs: Signs
  ) {
    self.sentence = sentence
    self.kind = kind
    self.groups = groups
    self.things = things
    self.cues = cues
    self.dates = dates
    self.signs = signs
  }

  /// Whether neither a party nor an agreement stands in it.
  var isEmpty: Bool { groups.isEmpty && things.isEmpty }

  /// Whether a cue of one of these kinds stands in `range`.
  func has(_ kinds: Cues, in range: Range<Int>) -> Bool { first(kinds, in: range) != nil }

  /// The first cue of one of these kinds in `range`.
  func first(_ kinds: Cues, in range: Range<Int>) -> Mention? {
    cues.first { mention in
      guard range.contains(mention.range.lowerBound), case .cue(let found) = mention.subject else { return false }
      return !found.isDisjoint(with: kinds)
    }
  }

  /// The date in brackets right behind a place: `Bahrain (2002)`, `Bahrain (since 2002)`.
  func bracketedDate(behind place: Int, _ text: NormalText) -> DateMention? {
    dates.first { date in
      let gap = date.range.lowerBound - place
      return gap > 0
        && (gap < 4 && text.scalars[date.range.lowerBound - 1] == "("
          || gap < 10 && [" (since ", " (from ", " (in "].contains(text.phrase(place..<date.range.lowerBound)))
        && date.range.upperBound < sentence.range.upperBound
        && text.scalars[date.range.upperBound].isOne(of: ")年") && !date.isFuture
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
    let before = text.phrase(max(last, range.lowerBound - 24)..<range.lowerBound).lowercased()
    let after = text.phrase(range.upperBound..<min(next, range.upperBound + 16))
    return [" no ", " not ", "without ", "n't ", "lacks ", "lacking ", " nor "].contains { before.contains($0) }
      || ["ない", "ません", "含まず", "なく", "欠", "なし"].contains { after.contains($0) }
  }
}
