import AllianceNetwork
import TreatyText

/// Decisions of one sentence that are shown together: ties read from the same words by the same rule, or one abstention.
struct ExplanationGroup: Sendable {
  /// The decisions, one at least, all ties or one that is none.
  var decisions: [Decision]
  /// Whether the same words were read as a tie too, and that was kept: then this reading of them was not.
  var isOutdone = false

  /// The ties, none for an abstention.
  var readings: [Decision.Reading] { decisions.compactMap(\.reading) }

  /// The decisions that `filter` shows, put together where only the parties differ: first the ties that are kept as they were read, then those of which the document as a
  /// whole says otherwise, then what is none. Of the ties those that rules read come in the order of their words, and then those that were weighed, all of the same
  /// words mostly, in the order of the document's list, so that ties of one type stand together; what is none comes in the order of the sentence. `ties` are those of the
  /// document.
  static func groups(_ decisions: [Decision], _ filter: ExplanationFilter, ties: [CodedTie]) -> [ExplanationGroup] {
    var groups: [ExplanationGroup] = []
    for decision in decisions where filter.shows(decision) {
      let place = groups.firstIndex { group in
        guard let a = group.readings.first, let b = decision.reading else { return false }
        return a.record.evidence == b.record.evidence && a.record.dateText == b.record.dateText
          && a.record.basis == b.record.basis
          && a.isStatusTold == b.isStatusTold && a.isHistory == b.isHistory && a.statusChance == b.statusChance
          && a.dateChance == b.dateChance
          && a.features == b.features
      }
      if let place { groups[place].decisions.append(decision) } else { groups.append(ExplanationGroup(decisions: [decision])) }
    }
    let kept = decisions.filter { $0.reading.map { $0.fit(to: ties[$0.tie]) != .not } ?? false }
    for index in groups.indices where groups[index].readings.isEmpty {
      let own = groups[index].decisions[0]
      groups[index].isOutdone = kept.contains { $0.start < own.end && own.start < $0.end }
    }
    func rank(_ group: ExplanationGroup) -> Int {
      guard let first = group.readings.first else { return 2 }
      return first.fit(to: ties[first.tie]) == .not ? 1 : 0
    }
    for index in groups.indices where groups[index].decisions.count > 1 {
      groups[index].decisions.sort { ($0.reading?.tie ?? 0) < ($1.reading?.tie ?? 0) }
    }
    // Rank, whether it was weighed, where the words of a rule begin, number of the tie; last, as it came.
    let ordered = groups.enumerated().map { place, group -> (key: [Int], group: ExplanationGroup) in
      guard let first = group.readings.first else { return ([2, 0, 0, 0, place], group) }
      let start = first.record.evidence.first?.start ?? 0
      let isWeighed = first.record.isWeighed
      return ([rank(group), isWeighed ? 1 : 0, isWeighed ? 0 : start, first.tie, place], group)
    }
    return ordered.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.group)
  }
}

extension Decision.Reading {
  /// How what one sentence says of a tie stands to what the whole document makes of it.
  enum Fit: Sendable {
    /// It is the same.
    case same
    /// The document knows more: a further step, a date, or a later one.
    case less
    /// The document has it otherwise: this was not kept.
    case not
  }

  /// How this reading stands to its tie in the document.
  func fit(to tie: CodedTie) -> Fit {
    if record.status == tie.status, record.date == tie.date { return .same }
    // What came before is a step on the way, whatever came of it.
    if let own = record.date, let known = tie.date, record.status != .denied { return own < known ? .less : .not }
    if record.status == tie.status { return .less }
    return record.status < tie.status && tie.status.coarse == .concluded ? .less : .not
  }
}
