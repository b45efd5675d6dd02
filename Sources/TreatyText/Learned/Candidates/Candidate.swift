import AllianceNetwork

/// An agreement that a sentence may tell of: named in it, standing for one named before, or carried over.
struct CandidateThing: Sendable, Hashable {
  /// How the sentence names it.
  enum Kind: Sendable, Hashable {
    /// By the name of a type, a name of its own, a common noun, or in free words.
    case name, registered, noun, free
    /// By its subject alone: `logistics (2017)`.
    case topic
    /// By a word that stands for one named before: the last type named, the one before that, ….
    case standIn(Int)
    /// Not at all: its type was named in a sentence before, or in the heading.
    case carried(Int), heading
    /// Not at all: the title of the text names its type.
    case title
    /// Not at all: its type is the one that the text names most often, or the second.
    case theme(Int)
    /// Not at all: the registry knows it between these parties.
    case known
  }

  /// Where it is named; empty at the sentence's beginning where it is not.
  var range: Range<Int>
  /// Its type.
  var type: AgreementType
  /// How the sentence names it.
  var kind: Kind
  /// The registered agreement that is named, here or where it was named last.
  var agreement: AgreementID?
  /// How many sentences that were read lie between; 0 for one named in this sentence.
  var distance = 0
  /// Whether it was named last in this same paragraph.
  var isSameBlock = false
  /// The free wording.
  var wording: FreeWording?
  /// Its position among the things of the reading, where it is one.
  var index: Int?

  /// How the sentence names it, as a part of a feature's name.
  enum Naming: String, BitwiseCopyable, CaseIterable {
    case name, registered, noun, free, topic
    case standIn = "stand-in"
    case standIn2 = "stand-in-2"
    case standIn3 = "stand-in-3"
    case carried
    case carried2 = "carried-2"
    case carried3 = "carried-3"
    case heading, title, theme
    case theme2 = "theme-2"
    case known

    /// Its place among all.
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The side of it on which a list of parties stands.
  enum Side: String, BitwiseCopyable {
    case before = "<"
    case behind = ">"
    case over = "="

    /// Its place among all.
    var place: Int { self == .before ? 0 : self == .behind ? 1 : 2 }
  }

  /// How the sentence names it, as a part of a feature's name.
  var naming: Naming {
    switch kind {
    case .name: .name
    case .registered: .registered
    case .noun: .noun
    case .free: .free
    case .topic: .topic
    case .standIn(let order): order == 0 ? .standIn : order == 1 ? .standIn2 : .standIn3
    case .carried(let order): order == 0 ? .carried : order == 1 ? .carried2 : .carried3
    case .heading: .heading
    case .title: .title
    case .theme(let order): order == 0 ? .theme : .theme2
    case .known: .known
    }
  }

  /// Whether it is named in the sentence.
  var isOwn: Bool {
    switch kind {
    case .carried, .heading, .title, .theme, .known: false
    default: true
    }
  }
}

/// How a set of parties comes about.
struct SetOrigin: OptionSet, Sendable, Hashable, BitwiseCopyable {
  let rawValue: UInt32

  static let chain = SetOrigin(rawValue: 1 << 0)
  static let list = SetOrigin(rawValue: 1 << 1)
  static let twoLists = SetOrigin(rawValue: 1 << 2)
  static let pair = SetOrigin(rawValue: 1 << 3)
  static let all = SetOrigin(rawValue: 1 << 4)
  static let before = SetOrigin(rawValue: 1 << 5)
  static let unsaid = SetOrigin(rawValue: 1 << 6)
  static let registry = SetOrigin(rawValue: 1 << 7)
  static let designation = SetOrigin(rawValue: 1 << 8)
  /// The three or more told of together last.
  static let severalBefore = SetOrigin(rawValue: 1 << 9)
  /// With the organisation of an agreement that the sentence names, or with the one named last.
  static let organisation = SetOrigin(rawValue: 1 << 10)
  /// A list with the two told of together last, or with the several.
  static let listWithBefore = SetOrigin(rawValue: 1 << 11)
  static let listWithSeveral = SetOrigin(rawValue: 1 << 12)
  /// With a party of the context: the eight of ``ContextParty``, in their order; and the same for a list with one of the first four.
  static func with(_ place: Int) -> SetOrigin { SetOrigin(rawValue: 1 << UInt32(13 + place)) }
  static func list(with place: Int) -> SetOrigin { SetOrigin(rawValue: 1 << UInt32(21 + place)) }

  /// The names of those that it has, in the order of their bits.
  var names: [String] {
    var names: [String] = []
    var bits = rawValue
    while bits != 0 {
      names.append(Self.allNames[bits.trailingZeroBitCount])
      bits &= bits - 1
    }
    return names
  }

  private static let allNames =
    [
      "chain", "list", "two-lists", "pair", "all", "before", "unsaid", "registry", "designation", "several-before",
      "organisation", "list-with-before", "list-with-several",
    ]
    + ContextParty.allCases.map { "with-\($0.rawValue)" } + ContextParty.allCases.prefix(4).map { "list-with-\($0.rawValue)" }
}

/// A party that the sentence may leave unsaid.
enum ContextParty: String, Sendable, CaseIterable {
  /// The author's country, the topic told of last, the heading's party, the title's, the one named most often, the one named last, the second most often, the
  /// first of the paragraph.
  case home, topic, heading, title, most, last, second, lead

  /// Its place among all.
  var place: Int {
    switch self {
    case .home: 0
    case .topic: 1
    case .heading: 2
    case .title: 3
    case .most: 4
    case .last: 5
    case .second: 6
    case .lead: 7
    }
  }
}

/// Parties that may have an agreement together, and how they come about.
struct CandidateSet: Sendable {
  /// Where their numbers stand among those of all sets: two or more, sorted.
  var members: Range<Int>
  /// How they come about.
  var origin: SetOrigin
}
