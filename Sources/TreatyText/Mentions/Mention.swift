import AllianceNetwork

/// A place of the text that names something.
struct Mention: Sendable, Hashable {
  /// What is named.
  enum Subject: Sendable, Hashable {
    /// One party or, in a chain such as 日米豪比, several.
    case parties([PartyCode])
    /// Several states under one name, as if they were listed: バルト三国.
    case group([PartyCode])
    /// The author's country: 我が国.
    case home
    /// The two told of before: 両国.
    case pair
    /// Several told of before, by their number: 三カ国.
    case several(Int)
    /// The one told of before: 同国.
    case same
    /// An agreement of the registry.
    case agreement(AgreementID)
    /// The name of a type.
    case type(AgreementType)
    /// A common noun of a type: 枠組み.
    case noun(AgreementType)
    /// A noun that stands for an agreement named elsewhere: 同協定.
    case generic
    /// A noun that names an agreement only where words with it tell its type: 覚書, `arrangement`.
    case head
    /// Words of a commitment to aid.
    case commitment
    /// A cue, or several that share a word.
    case cue(Cues)
    /// Nothing: a word that only looks like one of the above.
    case trap
  }

  /// Where.
  var range: Range<Int>
  /// What.
  var subject: Subject
  /// The agreement of the registry that bears the name of a type as an alias of its own (LEMOA), where there is just one.
  var owner: AgreementID?
}

/// What a reading of a text is made from, each list in order of place and without overlaps.
struct Mentions: Sendable {
  /// Parties.
  var parties: [Mention] = []
  /// Agreements, types, nouns.
  var things: [Mention] = []
  /// Cues.
  var cues: [Mention] = []
}
