import AllianceNetwork

/// The dates that a text names, by sentence.
struct TextDates: Sendable {
  /// A sentence with dates.
  struct Entry: Sendable, Hashable {
    let ordinal: Int
    let block: Int
    let dates: [DateMention]
    /// The parties that it names, each once or more.
    let codes: [PartyCode]
    /// The types of the agreements that it names.
    let types: TypeSet
  }

  /// The sentences with dates, in order.
  private(set) var entries: [Entry] = []
  /// The positions of the headings among them.
  private(set) var headings: [Int] = []

  /// Takes note of a sentence, `ordinal` of the text. Sentences come in order.
  mutating func note(_ reading: Reading, ordinal: Int) {
    guard !reading.dates.isEmpty else { return }
    if reading.kind == .heading { headings.append(entries.count) }
    entries.append(
      Entry(
        ordinal: ordinal, block: reading.sentence.block, dates: reading.dates, codes: reading.groups.flatMap(\.codes),
        types: reading.things.reduce(into: TypeSet()) { types, thing in
          if let type = thing.type { types.insert(TypeSet(type)) }
        }))
  }
}
