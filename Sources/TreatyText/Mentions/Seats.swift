import AllianceNetwork

/// Capitals that were the seat of another state before: Moscow in 1961 is the Soviet Union.
///
/// A capital, or another word for those who sit there, names the state of today in the registry. In a sentence all of whose dates lie in the days of a state that is gone
/// and had its seat there, and without a date in a text of those days, it names that one.
struct Seats: Sendable {
  /// The states that are gone, by those of today with the same capital.
  private var former: [PartyCode: [State]] = [:]
  /// The words for the seats of those of today, in small letters.
  private var words: [PartyCode: Set<String>] = [:]

  /// The seats of `registry`. O(states).
  init(_ registry: Registry) {
    let seated = Dictionary(grouping: registry.states) { $0.capital?.name.english ?? "" }
    for (capital, states) in seated where states.count > 1 && !capital.isEmpty {
      let lasting = states.filter { state in state.spells.contains { $0.to == nil } }
      guard lasting.count == 1, let today = lasting.first else { continue }
      former[today.code] = states.filter { $0.code != today.code }.sorted { $0.code < $1.code }
      let names = [today.capital?.name.english, today.capital?.name.japanese].compactMap(\.self)
      let further = today.metonyms.english + today.metonyms.japanese + today.demonyms.english.map { "the " + $0 }
      words[today.code] = Set((names + further).map { $0.lowercased() })
    }
  }

  /// The state meant by a word for `code` that stands at `place` of a sentence with these dates, in a text of the day `document`. O(dates).
  func state(
    _ code: PartyCode, at place: Range<Int>, of text: NormalText, dates: [DateMention], document: PartialDate?
  ) -> PartyCode {
    guard let states = former[code], let words = words[code] else { return code }
    let days = dates.isEmpty ? [document].compactMap(\.self) : dates.map(\.date)
    guard !days.isEmpty, let state = states.first(where: { state in days.allSatisfy { state.existed(on: $0) ?? false } }) else {
      return code
    }
    let sentence = text.string(max(0, place.lowerBound - 80)..<min(text.scalars.count, place.upperBound + 80)).lowercased()
    if Self.recalling.contains(where: { sentence.contains($0) }) { return code }
    let word = text.string(place).lowercased()
    let whole = text.string(max(0, place.lowerBound - 4)..<place.upperBound).lowercased()
    return words.contains(word) || words.contains(whole) ? state.code : code
  }

  /// Words with which a sentence of today recalls a year.
  private static let recalling = ["unlike ", " since 1", "recall", "remember", "以来", "と違", "と異な", "思い起", "とは異な"]
}
