/// A verb of belonging, or a noun made of one: what it tells and what object it takes.
struct MembershipVerb: Sendable {
  /// How it comes by its body.
  enum Object: Sendable, Hashable {
    /// The body must be named as its object: `entered NATO`.
    case named
    /// The body is named, or called by a word for it: `belongs to it`.
    case called
    /// It needs no object: `Spain joined in 1982`.
    case free
  }

  var step: MembershipStep
  var object: Object
  /// The words between it and its object in English, of which one must stand there; in Japanese the particles before it.
  var links: [String]
  /// Whether it is a noun for a member, which needs a word of being or an apposition: `is a member of`.
  var isMember = false
  /// Whether it is a noun for the step itself, whose subject is an owner: `Spain's entry into`.
  var isNoun = false
  /// Whether it is told of the state only in the passive: `was admitted to`.
  var isPassive = false
  /// Whether it is of the treaty rather than of the organisation: 更新を拒む.
  var isOfTreaty = false
  /// Whether it repeats the step told last: `Sweden followed`.
  var isSequel = false

  /// Verbs with the words of each, found by one look at every place of a sentence.
  struct Table: Sendable {
    private let list: WordList
    private let verbs: [MembershipVerb]
    let words: [String]

    /// A table; of two words that begin at one place the longer is found.
    init(_ entries: [(words: [String], verb: MembershipVerb)]) {
      let sorted = entries.flatMap { entry in entry.words.map { ($0, entry.verb) } }
        .sorted { ($1.0.unicodeScalars.count, $0.0) < ($0.0.unicodeScalars.count, $1.0) }
      words = sorted.map(\.0)
      verbs = sorted.map(\.1)
      list = WordList(words)
    }

    /// The verbs in a range, from left to right, none within another.
    func hits(in range: Range<Int>, of text: Scalars) -> [(range: Range<Int>, verb: MembershipVerb)] {
      list.apart(in: range, of: text).map { ($0.range, verbs[$0.word]) }
    }
  }
}
