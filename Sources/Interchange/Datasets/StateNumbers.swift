import AllianceNetwork

/// The states of a registry by their Correlates of War numbers. A number may have stood for several states one after the other
/// (365 for Russia and the Soviet Union).
struct StateNumbers {
  private let states: [Int: [State]]

  /// Numbers of states that kept their ISO code when they became another one: West Germany and North Yemen.
  private static let successors = [260: 255, 678: 679]

  init(_ registry: Registry) {
    states = Dictionary(grouping: registry.states.filter { $0.cow != nil }) { $0.cow ?? 0 }
  }

  /// The state that had `number` on `date`; where none of those that had it existed then, or their spells are not known, the only
  /// one; else `nil`.
  func state(_ number: Int, on date: PartialDate?) -> PartyCode? {
    let candidates = states[number] ?? Self.successors[number].flatMap { states[$0] } ?? []
    let existing = candidates.filter { state in date.flatMap(state.existed) ?? false }
    return existing.first?.code ?? (candidates.count == 1 ? candidates.first?.code : nil)
  }
}

extension PartialDate {
  /// A date from the numbers of a dataset, as precise as they are sound; `nil` where the year is missing, 0 or a negative mark
  /// for missing values.
  init?(year: String?, month: String?, day: String?) {
    guard let year = year.flatMap({ Int($0) }), year > 0 else { return nil }
    let (month, day) = (month.flatMap { Int($0) }, day.flatMap { Int($0) })
    guard
      let date = PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year, month: month)
        ?? PartialDate(year: year)
    else { return nil }
    self = date
  }
}
