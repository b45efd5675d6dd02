import AllianceNetwork

/// All words that the finder looks for, with what each means: the names of the registry and the words of the lexicon.
struct Gazetteer: Sendable {
  /// Words compete for a place with words of their own layer alone.
  enum Layer: Int, Sendable, CaseIterable {
    case parties, things, cues
  }

  /// What a word means.
  struct Entry: Sendable {
    var layer: Layer
    var subject: Mention.Subject
    /// How the word must be written.
    var form: Form
    /// Whether the word is written in a script with blanks, so that a letter may not stand next to it.
    var bounded: Bool
    /// The one agreement that has the name of a type as an alias.
    var owner: AgreementID?
  }

  /// How a word must be written to be found.
  enum Form: Int, Sendable, Comparable {
    /// In any letters.
    case any
    /// With a capital first letter: names.
    case initial
    /// In capitals: acronyms.
    case capitals

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// What must be so that a word is found.
  struct Rule: Sendable {
    var layer: Layer
    var form: Form
    var bounded: Bool
    /// Whether the word is found wherever it stands.
    var isFree: Bool { !bounded && form == .any }
  }

  let matcher: Matcher
  /// What the words mean, those of one word one behind the other, and the rule of each.
  let entries: [Entry]
  let rules: [Rule]
  /// Where those of each word begin; the end closes the list.
  private let starts: [Int]

  /// The places in ``entries`` of what a word means.
  @inline(__always)
  func meanings(of word: Int) -> Range<Int> { starts[word]..<starts[word + 1] }

  /// One-character names that stand in chains.
  let shorts: ShortNames
  /// These, and those that count only in a list with two of them (英、越、尼、星) or in a cell beside one.
  let listed: ShortNames

  init(registry: Registry, lexicon: Lexicon) {
    var builder = GazetteerBuilder()
    for language in Language.allCases { builder.add(lexicon.words(language)) }
    builder.add(registry)
    entries = Array(builder.entries.joined())
    rules = entries.map { Rule(layer: $0.layer, form: $0.form, bounded: $0.bounded) }
    starts = builder.entries.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let bounded = Set(builder.entries.enumerated().filter { $0.element.allSatisfy(\.bounded) }.map(\.offset))
    matcher = Matcher(words: builder.words, bounded: bounded, folding: \.lowered)
    var shorts: [Unicode.Scalar: PartyCode] = [:]
    var rare: [Unicode.Scalar: PartyCode] = [:]
    for state in registry.states {
      for short in state.short.japanese {
        guard let scalar = short.unicodeScalars.first, short.unicodeScalars.count == 1 else { continue }
        if lexicon.noChain.contains(short) { rare[scalar] = state.code } else { shorts[scalar] = state.code }
      }
    }
    for (text, party) in lexicon.chain {
      if let scalar = text.unicodeScalars.first { shorts[scalar] = party }
    }
    self.shorts = ShortNames(shorts)
    listed = ShortNames(rare.merging(shorts) { $1 })
  }
}

/// Gathers the words; one text may mean several things.
private struct GazetteerBuilder {
  var words: [[UInt32]] = []
  var entries: [[Gazetteer.Entry]] = []
  private var places: [[UInt32]: Int] = [:]

  mutating func add(_ registry: Registry) {
    for state in registry.states {
      let names = [state.name.english, state.formal.english, state.name.japanese, state.formal.japanese].compactMap { $0 }
      let further = state.aliases.english + state.aliases.japanese + state.demonyms.english + state.demonyms.japanese
      for name in names + further + state.metonyms.english + state.metonyms.japanese where name.unicodeScalars.count > 1 {
        add(name, .parties, .parties([state.code]))
      }
      for short in state.short.english where short.count > 1 { add(short, .parties, .parties([state.code])) }
    }
    for organisation in registry.organisations {
      let names = [organisation.name.english, organisation.name.japanese].compactMap { $0 }
      for name in names + organisation.aliases.english + organisation.aliases.japanese {
        add(name, .parties, .parties([organisation.code]))
      }
    }
    for agreement in registry.agreements {
      let names = [agreement.name.english, agreement.name.japanese].compactMap { $0 }
      for name in names + agreement.aliases.english + agreement.aliases.japanese
      where !name.hasSuffix("国") && !name.hasSuffix("協力") {
        add(name, .things, .agreement(agreement.id))
      }
    }
  }

  mutating func add(_ words: Lexicon.Words) {
    for (text, party) in words.forms { add(text, .parties, .parties([party])) }
    for (text, parties) in words.groups { add(text, .parties, .group(parties)) }
    for text in words.home { add(text, .parties, .home) }
    for text in words.pair { add(text, .parties, .pair) }
    for (text, count) in words.several { add(text, .parties, .several(count)) }
    for text in words.same { add(text, .parties, .same) }
    for text in words.traps { add(text, .parties, .trap) }
    for (text, type) in words.names {
      add(text, .things, .type(type))
      if let plural = Self.plural(text) { add(plural, .things, .type(type)) }
    }
    for (text, type) in words.nouns {
      add(text, .things, .noun(type))
      if let plural = Self.plural(text) { add(plural, .things, .noun(type)) }
    }
    for text in words.generic {
      add(text, .things, .generic)
      if let plural = Self.plural(text) { add(plural, .things, .generic) }
    }
    for text in words.heads {
      add(text, .things, .head)
      if let plural = Self.plural(text) { add(plural, .things, .head) }
    }
    for text in words.notTypes { add(text, .things, .trap) }
    for text in words.commitment { add(text, .cues, .commitment) }
    for (text, cue) in words.cues { add(text, .cues, .cue(Cues(cue))) }
  }

  private static func plural(_ text: String) -> String? {
    guard let last = text.unicodeScalars.last, last.isLetter, last != "s" else { return nil }
    return last == "y" ? text.dropLast() + "ies" : text + "s"
  }

  private mutating func add(_ text: String, _ layer: Gazetteer.Layer, _ subject: Mention.Subject) {
    let scalars = text.unicodeScalars.map(\.plain)
    guard !scalars.isEmpty else { return }
    let key = scalars.map(\.lowered)
    let letters = scalars.contains { $0.isLetter } && !scalars.contains { $0.isHan || $0.isKana }
    let entry = Gazetteer.Entry(layer: layer, subject: subject, form: form(of: scalars, layer, letters), bounded: letters)
    guard let place = places[key] else {
      places[key] = words.count
      words.append(key)
      entries.append([entry])
      return
    }
    if let same = entries[place].firstIndex(where: { $0.layer == layer }) {
      Self.merge(entry, into: &entries[place][same])
    } else {
      entries[place].append(entry)
    }
  }

  private func form(of scalars: [Unicode.Scalar], _ layer: Gazetteer.Layer, _ letters: Bool) -> Gazetteer.Form {
    guard letters, layer != .cues, scalars.contains(where: { $0.isUpper }) else { return .any }
    let isAcronym = scalars.count < 8 && scalars.allSatisfy { !$0.isLetter || $0.isUpper }
    if isAcronym { return .capitals }
    return scalars.contains(" ") && layer == .things ? .any : .initial
  }

  /// What was there first counts: the lexicon's type before the registry's agreement, which stays as the owner of the alias.
  private static func merge(_ entry: Gazetteer.Entry, into old: inout Gazetteer.Entry) {
    old.form = min(old.form, entry.form)
    switch (old.subject, entry.subject) {
    case (.cue(let before), .cue(let new)): old.subject = .cue(before.union(new))
    case (.type, .agreement(let id)), (.noun, .agreement(let id)): old.owner = old.owner == nil ? id : old.owner
    default: break
    }
  }
}
