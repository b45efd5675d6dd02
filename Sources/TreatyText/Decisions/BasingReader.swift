import AllianceNetwork

/// Reads whose forces stand in whose country: `Qatar hosts US forces`, `US troops are stationed in Japan`, 米国はカタールに軍を駐留させている.
///
/// Only a plain statement counts; one that denies, supposes or tells of a leaving is left alone.
struct BasingReader {
  /// The name of its rule.
  static let rule = "basing"

  let text: NormalText
  let reading: Reading

  private var whole: Range<Int> { reading.sentence.range }

  /// What the sentence tells: one record a pair, from the sender to the host.
  func read() -> [Telling] {
    guard reading.groups.count > 1, reading.signs.contains(.basing) else { return [] }
    let sentence = text.phrase(whole)
    guard Self.signs.contains(where: { sentence.contains($0) }) else { return [] }
    let words = sentence.lowercased()
    guard !Self.doubts.contains(where: { words.contains($0) }) else { return [] }
    let isJapanese = text.language == .japanese
    guard let (sender, host) = isJapanese ? japanese(words) : hosted() ?? stationed() ?? based() else { return [] }
    let range = min(sender.range.lowerBound, host.range.lowerBound)..<max(sender.range.upperBound, host.range.upperBound)
    return sender.codes.flatMap { giver in
      host.codes.filter { $0 != giver }.map { receiver in
        Telling(
          type: .basing, parties: [giver, receiver].sorted(), giver: giver, receivers: [receiver],
          standing: Standing(status: .inForce, isTold: true), range: range, rule: Self.rule, confidence: 0.7)
      }
    }
  }

  /// One of these is in every verb and noun that is looked for below.
  static let signs = [" host", " station", " base", "troops in ", "forces in ", "駐留", "駐屯", "基地", "常駐"]
  private static let doubts = [
    " not ", "n't ", " no ", " never ", "withdr", " left ", " leave", "closed", "closing", " would ", " could ", " should ",
    " may ", " might ",
    "if ", "ない", "ません", "撤退", "撤収", "閉鎖", "べき", "もし", "仮に", "検討", "提案", "?", "？", "か。",
  ]
  /// Words of leaving.
  private static let leaving = [
    "withdr", " left ", " leave", " closed", "pulled out", "撤退", "撤収", "引き揚げ", "返還", "閉鎖",
  ]

  /// Whether parties are named in one breath and nowhere else: who is, is stationed or hosts together, `Japanese and American troops`.
  static func areTogether(_ parties: [PartyCode], in reading: Reading) -> Bool {
    let lists = reading.groups.filter { $0.codes.contains(where: parties.contains) }
    return lists.count == 1 && lists[0].members.count { $0.contains(where: parties.contains) } > 1
  }

  /// Whether a sentence has a word of leaving: of nine in ten stationings told with one it is the end.
  static func tellsLeaving(_ sentence: Range<Int>, _ text: NormalText) -> Bool {
    let words = text.phrase(sentence).lowercased()
    return leaving.contains { words.contains($0) }
  }

  private static let forces = [
    "forces", "troops", "soldiers", "bases", " base", "marines", "airmen", "service members", "servicemembers",
    "military personnel",
  ]

  /// Where one of these words stands first.
  private func place(_ words: [String]) -> Range<Int>? { WordList(words).first(in: whole, of: text.scalars)?.range }

  private func group(before place: Int) -> Group? { reading.groups.last { $0.range.upperBound <= place && $0.role == .topic } }

  private func group(behind place: Int, within distance: Int) -> Group? {
    reading.groups.first { $0.range.lowerBound >= place && $0.range.lowerBound - place < distance }
  }

  private func names(_ range: Range<Int>) -> Bool {
    let words = text.phrase(range).lowercased()
    return Self.forces.contains { words.contains($0) }
  }

  /// `Qatar hosts US forces`.
  private func hosted() -> (Group, Group)? {
    guard let verb = place([" hosts ", " host ", " hosting "]), let host = group(before: verb.lowerBound),
      verb.lowerBound - host.range.upperBound < 8, let sender = group(behind: verb.upperBound, within: 24),
      names(sender.range.upperBound..<min(whole.upperBound, sender.range.upperBound + 30))
    else { return nil }
    return (sender, host)
  }

  /// `US forces are stationed in Qatar`.
  private func stationed() -> (Group, Group)? {
    guard let verb = place([" stationed in ", " based in ", " stationed on "]),
      let sender = reading.groups.last(where: { $0.range.upperBound <= verb.lowerBound }),
      verb.lowerBound - sender.range.upperBound < 40, names(sender.range.upperBound..<verb.lowerBound),
      let host = group(behind: verb.upperBound, within: 6)
    else { return nil }
    return (sender, host)
  }

  /// `Turkey has a military base in Qatar`.
  private func based() -> (Group, Group)? {
    guard let noun = place([" base in ", " bases in ", " base at ", " troops in ", " forces in "]),
      let verb = place([" has a", " has mil", " has naval", " maintains ", " operates ", " keeps ", " runs ", " stations "]),
      verb.upperBound <= noun.lowerBound + 1, noun.lowerBound - verb.upperBound < 50, let sender = group(before: verb.lowerBound),
      verb.lowerBound - sender.range.upperBound < 3, let host = group(behind: noun.upperBound, within: 6)
    else { return nil }
    return (sender, host)
  }

  /// 米国はカタールに軍を駐留させている, カタールには米軍が駐留している.
  private func japanese(_ words: Phrase) -> (Group, Group)? {
    guard
      let verb = place([
        "駐留させ", "駐留して", "駐屯させ", "駐屯して", "基地を置", "基地を保有", "基地を有", "基地を持", "基地を構え", "部隊を常駐", "基地がある",
      ])
    else { return nil }
    let before = reading.groups.filter { $0.range.upperBound <= verb.lowerBound }
    guard let host = before.last(where: { $0.role == .dative }), verb.lowerBound - host.range.upperBound < 30,
      let sender = before.last(where: { $0 != host && ($0.role == .topic || $0.role == .attribute || $0.role == .genitive) })
    else { return nil }
    return (sender, host)
  }
}
