import AllianceNetwork
import Yams

/// A file of the lexicon as it is written.
private struct LexiconFile: Decodable {
  typealias PerLanguage = [String: [String]]

  struct TypeEntry: Decodable {
    var type: AgreementType
    var names: PerLanguage?
    var words: PerLanguage?
  }

  struct RuleEntry: Decodable {
    var rule: String
    var en: String
    var ja: String
    var right: Int
    var wrong: Int
  }

  struct WordingEntry: Decodable {
    struct Heads: Decodable {
      var types: [AgreementType]
      var ja: [String]?
      var en: [String]?
    }

    struct Hints: Decodable {
      var type: AgreementType
      var ja: [String]?
      var en: [String]?
    }

    var heads: [Heads]?
    var hints: [Hints]?
    var topics: [Hints]?
  }

  struct CueEntry: Decodable {
    var cue: String
    var ja: [String]?
    var en: [String]?
  }

  var format: String
  var types: [TypeEntry]?
  var generic: PerLanguage?
  var heads: PerLanguage?
  var commitment: PerLanguage?
  var notTypes: PerLanguage?
  var cues: [CueEntry]?
  var home: PerLanguage?
  var speakers: [String: [String: [String]]]?
  var pair: PerLanguage?
  var several: [String: [Int: [String]]]?
  var groups: [String: [String: [String]]]?
  var same: PerLanguage?
  var titles: PerLanguage?
  var traps: PerLanguage?
  var forms: [String: [String: [String]]]?
  var chain: [String: [String]]?
  var noChain: [String]?
  var rules: [RuleEntry]?
  var wording: WordingEntry?

  private enum CodingKeys: String, CodingKey {
    case format, types, generic, heads, commitment, cues, home, speakers, pair, several, groups, same, titles, traps, forms,
      chain, rules,
      wording
    case notTypes = "not-types"
    case noChain = "no-chain"
  }
}

/// A fault of a lexicon file.
public struct LexiconError: Error, Sendable, CustomStringConvertible {
  /// What is wrong and where.
  public var description: String
}

extension Lexicon {
  /// The format line of a lexicon file.
  public static let format = "latticework/lexicon/1"

  /// Reads files of the lexicon and puts them together, in the order in which they are given. One whose name ends in `.tsv` has the weights of features,
  /// a name, a tab and a number a line; without one no candidates are weighed. One whose name ends in `trees.tsv` has the trees that weigh the best of them again, in
  /// `judgement.tsv` those that judge a tie by the whole text, in `standing.tsv` what speaks for each status, in `dating.tsv` for each date and in `direction.tsv` for each
  /// giver.
  ///
  /// Throws ``LexiconError`` for a text that is no YAML of that form, a wrong format line, a cue that is not known, a code of a party that is none and a
  /// weight or a tree that is none.
  public init(files: [(name: String, text: String)]) throws {
    words = [.english: Words(), .japanese: Words()]
    chain = []
    noChain = []
    rules = [:]
    for file in files {
      if file.name.hasSuffix(".tsv") {
        try learn(file.text, file: file.name)
        continue
      }
      let read: LexiconFile
      do {
        read = try YAMLDecoder().decode(LexiconFile.self, from: file.text)
      } catch {
        throw LexiconError(description: "\(file.name): \(error)")
      }
      guard read.format == Self.format else {
        throw LexiconError(description: "\(file.name): format is \"\(read.format)\", expected \"\(Self.format)\"")
      }
      for language in Language.allCases { try add(read, language, file.name) }
      for (code, shorts) in (read.chain ?? [:]).sorted(by: { $0.key < $1.key }) {
        let party = try Self.party(code, file.name)
        chain += shorts.map { ($0, party) }
      }
      noChain.formUnion(read.noChain ?? [])
      for entry in read.rules ?? [] {
        guard entry.right >= 0, entry.wrong >= 0 else {
          throw LexiconError(description: "\(file.name): the counts of rule \"\(entry.rule)\" are below 0; expected 0 or more")
        }
        rules[entry.rule] = ReadingRule(
          id: entry.rule, words: LocalizedText(english: entry.en, japanese: entry.ja), right: entry.right, wrong: entry.wrong)
      }
    }
    settle()
  }

  /// The lexicon that the program carries inside itself, read once.
  ///
  /// Throws ``LexiconError`` only where the program was built from files that do not read.
  public static func builtIn() throws -> Lexicon { try carried.get() }

  private static let carried = Result { try Lexicon(files: EmbeddedModels.files.filter { $0.name.hasPrefix("lexicon/") }) }

  private mutating func add(_ file: LexiconFile, _ language: Language, _ name: String) throws {
    let key = language.rawValue
    var words = words(language)
    for entry in file.types ?? [] {
      words.names += (entry.names?[key] ?? []).map { ($0, entry.type) }
      words.nouns += (entry.words?[key] ?? []).map { ($0, entry.type) }
    }
    for entry in file.cues ?? [] {
      guard let cue = Cue(rawValue: entry.cue) else {
        throw LexiconError(
          description: "\(name): \"\(entry.cue)\" is no cue; known are \(Cue.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      words.cues += ((language == .japanese ? entry.ja : entry.en) ?? []).map { ($0, cue) }
    }
    words.generic += file.generic?[key] ?? []
    words.heads += file.heads?[key] ?? []
    words.commitment += file.commitment?[key] ?? []
    words.notTypes += file.notTypes?[key] ?? []
    words.home += file.home?[key] ?? []
    words.pair += file.pair?[key] ?? []
    for (count, texts) in (file.several?[key] ?? [:]).sorted(by: { $0.key < $1.key }) {
      words.several += texts.map { ($0, count) }
    }
    for (text, codes) in (file.groups?[key] ?? [:]).sorted(by: { $0.key < $1.key }) {
      words.groups.append((text, try codes.map { try Self.party($0, name) }))
    }
    words.same += file.same?[key] ?? []
    words.titles += file.titles?[key] ?? []
    words.traps += file.traps?[key] ?? []
    for (code, bodies) in (file.speakers?[key] ?? [:]).sorted(by: { $0.key < $1.key }) {
      let party = try Self.party(code, name)
      words.speakers += bodies.map { ($0.lowercased(), party) }
    }
    for (code, forms) in (file.forms?[key] ?? [:]).sorted(by: { $0.key < $1.key }) {
      let party = try Self.party(code, name)
      words.forms += forms.map { ($0, party) }
    }
    for heads in file.wording?.heads ?? [] {
      words.wording.heads += ((language == .japanese ? heads.ja : heads.en) ?? []).map { .init(text: $0, types: heads.types) }
    }
    for hints in file.wording?.hints ?? [] {
      words.wording.hints += ((language == .japanese ? hints.ja : hints.en) ?? []).map { ($0, hints.type) }
    }
    for topics in file.wording?.topics ?? [] {
      words.wording.topics += ((language == .japanese ? topics.ja : topics.en) ?? []).map { ($0, topics.type) }
    }
    self.words[language] = words
  }

  private static func party(_ code: String, _ name: String) throws -> PartyCode {
    guard let party = PartyCode(code) else { throw LexiconError(description: "\(name): \"\(code)\" is no code of a party") }
    return party
  }
}

extension Lexicon {
  /// Reads one of the files of what was learned, by its name.
  private mutating func learn(_ text: String, file: String) throws {
    if file.hasSuffix("trees.tsv") {
      trees = try Trees(text, file: file)
    } else if file.hasSuffix("judgement.tsv") {
      judgement = try Judgement(text, file: file)
    } else if file.hasSuffix("standing.tsv") {
      standing = try StandingWeights(text, file: file)
    } else if file.hasSuffix("dating.tsv") {
      dating = try Dating(text, file: file)
    } else if file.hasSuffix("direction.tsv") {
      direction = try Weights(text, file: file)
    } else {
      weights = try Weights(text, file: file)
    }
  }
}
