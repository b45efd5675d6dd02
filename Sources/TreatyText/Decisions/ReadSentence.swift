import AllianceNetwork

/// What was found in one sentence of a text, kept until the whole text is read.
struct ReadSentence: Sendable {
  /// All that was found, put in order.
  var reading: Reading
  /// Whether it is in Japanese.
  var isJapanese: Bool
  /// Its position among all sentences of the text, those left out for having nothing in them included.
  var ordinal: Int
  /// Whether it is a heading, or stands as one at the beginning of a paragraph: `Classified information. General security agreements: …`.
  var isHead = false
  /// What rules read in it.
  var told: [Telling] = []
  /// Where rules left an agreement be, and why.
  var refused: [Range<Int>: Abstention] = [:]

  /// The parties, in order, each once.
  var codes: [PartyCode] {
    var codes: [PartyCode] = []
    for code in reading.groups.lazy.flatMap(\.codes) where !codes.contains(code) { codes.append(code) }
    return codes
  }

  /// Whether a word in it tells of negotiations.
  var negotiates: Bool {
    reading.cues.contains { mention in
      if case .cue(let cues) = mention.subject { return !cues.isDisjoint(with: .negotiating) }
      return false
    }
  }
}
