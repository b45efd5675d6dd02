import AllianceNetwork

/// The words by which texts are read: names of types of agreements, cues of their standing, words that stand for parties.
///
/// It is data: the files of `models/lexicon/`, whose form is `latticework/lexicon/1`.
public struct Lexicon: Sendable {
  /// What a cue tells.
  enum Cue: String, Sendable, Hashable, CaseIterable {
    case inForce = "in-force"
    case signed, announced, meeting, approved, agreed, accord, negotiating, proposed, suspended, ended, alive, pending, create,
      deny, drop, report, rebut,
      adversary,
      suppose, join
    case designate
  }

  /// The words of one language.
  struct Words: Sendable {
    /// Names of instruments, by type.
    var names: [(text: String, type: AgreementType)] = []
    /// Common nouns that count only where parties stand with them, by type.
    var nouns: [(text: String, type: AgreementType)] = []
    /// Nouns that stand for an agreement named elsewhere.
    var generic: [String] = []
    /// Nouns that name an agreement only where words with them tell its type.
    var heads: [String] = []
    /// Words of a commitment to aid.
    var commitment: [String] = []
    /// Words that look like a type and are none.
    var notTypes: [String] = []
    /// Cues.
    var cues: [(text: String, cue: Cue)] = []
    /// Words for the author's country.
    var home: [String] = []
    /// Bodies that speak for one state.
    var speakers: [(text: String, party: PartyCode)] = []
    /// Words for the two parties told of before.
    var pair: [String] = []
    /// Words for several parties told of before, with their number.
    var several: [(text: String, count: Int)] = []
    /// Names of several states together, with the states.
    var groups: [(text: String, parties: [PartyCode])] = []
    /// Words for the one party told of before.
    var same: [String] = []
    /// Offices that follow a party's name.
    var titles: [String] = []
    /// Words that contain a party's name or short form and do not mean it.
    var traps: [String] = []
    /// Further names of parties.
    var forms: [(text: String, party: PartyCode)] = []
    /// Free wordings of agreements.
    var wording = Wording()
  }

  /// The words of both languages.
  var words: [Language: Words]
  /// Further short forms for chains.
  var chain: [(text: String, party: PartyCode)]
  /// The bodies that speak for one state, as they are looked for: in any letters.
  private(set) var speakers = Speakers([])
  /// The offices that follow a party's name in Japanese, as they are looked for.
  private(set) var titles = Titles([])
  /// Short forms that are not read in chains.
  var noChain: Set<String>
  /// The rules by which ties are read, by their names.
  public internal(set) var rules: [String: ReadingRule]
  /// What the features of a candidate count; `nil` where no candidates are weighed.
  var weights: Weights?
  /// What they count together; `nil` where the weights alone decide.
  var trees: Trees?
  /// How a tie is judged by the whole text; `nil` where its best sentence decides.
  var judgement: Judgement?
  /// What speaks for where an agreement stands; `nil` where rules alone say so.
  var standing: StandingWeights?
  /// What speaks for each date of a tie; `nil` where rules alone date it.
  var dating: Dating?
  /// What speaks for one party giving to another; `nil` where that was not learned.
  var direction: Weights?

  /// Bodies that speak for one state.
  final class Speakers: Sendable {
    private let matcher: Matcher
    private let parties: [PartyCode]

    init(_ bodies: [(text: String, party: PartyCode)]) {
      matcher = Matcher(words: bodies.map { $0.text.unicodeScalars.map(\.lowered) }, folding: \.lowered)
      parties = bodies.map(\.party)
    }

    /// The states for which bodies named in a part of a text speak.
    func states(in text: Scalars) -> Set<PartyCode> {
      var found: Set<PartyCode> = []
      matcher.each(in: text) { _, body in found.insert(parties[body]) }
      return found
    }
  }

  /// Makes what is looked for out of the words.
  mutating func settle() {
    speakers = Speakers(words(.english).speakers)
    titles = Titles(words(.japanese).titles)
  }

  /// The words of `language`.
  func words(_ language: Language) -> Words { words[language] ?? Words() }
}
