import AllianceNetwork

/// Reads when a named agreement came about where the sentence tells nothing else of it: `2021年9月、AUKUSが発足した`, `the Quad was founded in 2007`.
///
/// Where the text takes the agreement up elsewhere, with its parties but without a date, this sentence dates it.
struct FoundingReader {
  /// A founding: when and where.
  struct Founding {
    var date: DateMention
    var range: Range<Int>
  }

  /// The first founding of each agreement.
  private var foundings: [AgreementID: Founding] = [:]

  private static let japanese = WordList(["発足", "創設", "設立", "結成", "立ち上げ", "開始", "署名", "締結", "発効", "成立"])
  private static let english = WordList([
    "was founded", "were founded", "was established", "were established", "was launched", "were launched", "was formed",
    "was created",
    "was signed", "were signed", "came into being", "was set up", "took shape", "founded in", "launched in", "established in",
    "signed in",
  ])

  /// Notes the foundings that a sentence tells, but those of agreements of which it tells a tie: O(agreements × dates).
  mutating func note(_ reading: Reading, _ text: NormalText, isJapanese: Bool, told: ArraySlice<Telling>) {
    guard reading.kind != .row, !reading.dates.isEmpty else { return }
    let whole = reading.sentence.range
    for (index, thing) in reading.things.enumerated() {
      guard let id = thing.agreement, foundings[id] == nil, !told.contains(where: { $0.agreement == id }) else { continue }
      let date: DateMention?
      if isJapanese {
        let start = index > 0 ? reading.things[index - 1].range.upperBound : whole.lowerBound
        date = reading.dates.last { $0.range.lowerBound >= start && $0.range.upperBound <= thing.range.lowerBound }
      } else {
        let end = min(whole.upperBound, thing.range.upperBound + 60)
        date = reading.dates.first { $0.range.lowerBound >= thing.range.upperBound && $0.range.upperBound <= end }
      }
      guard let date, !date.isFuture else { continue }
      let verbs = thing.range.upperBound..<min(whole.upperBound, max(date.range.lowerBound, thing.range.upperBound + 12))
      guard
        let verb = (isJapanese ? Self.japanese : Self.english).first(
          in: isJapanese ? verbs : thing.range.upperBound..<date.range.lowerBound, of: text.scalars)
      else { continue }
      let rest = text.phrase(verb.range.upperBound..<min(whole.upperBound, verb.range.upperBound + 6))
      guard !StandingReader.isDenying(rest) else { continue }
      foundings[id] = Founding(
        date: date,
        range: min(date.range.lowerBound, thing.range.lowerBound)..<max(verb.range.upperBound, date.range.upperBound))
    }
  }

  /// The same ties once more, dated by their foundings: of each agreement told of without any date, once.
  func dated(_ tellings: [Telling], _ text: NormalText) -> [Telling] {
    foundings.keys.sorted().compactMap { id in
      let own = tellings.filter { $0.agreement == id }
      guard let founding = foundings[id], var telling = own.first, !own.contains(where: { $0.standing.date != nil }),
        own.allSatisfy({ $0.standing.status == .inForce && $0.parties == telling.parties })
      else { return nil }
      telling.standing = Standing(
        status: .inForce, date: founding.date.date, dateText: text.string(founding.date.range), isTold: true,
        range: founding.range)
      telling.range = founding.range
      telling.rule = "founding"
      return telling
    }
  }
}
