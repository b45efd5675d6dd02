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

  /// Whether a cue of one of these kinds stands in `range`.
  func has(_ kinds: Set<Lexicon.Cue>, in range: Range<Int>) -> Bool { first(kinds, in: range) != nil }

  /// The first cue of one of these kinds in `range`.
  func first(_ kinds: Set<Lexicon.Cue>, in range: Range<Int>) -> Mention? {
    cues.first { mention in
      guard range.contains(mention.range.lowerBound), case .cue(let found) = mention.subject else { return false }
      return found.contains { kinds.contains($0) }
    }
  }

  /// Whether words of a commitment to aid stand in the sentence.
  var hasCommitment: Bool {
    cues.contains { cue in cue.subject == .commitment && !things.contains { $0.type != nil && $0.range.overlaps(cue.range) } }
  }
}
