import TreatyText

/// Decisions of one sentence that are shown together: ties read from the same words by the same rule, or one abstention.
struct ExplanationGroup: Sendable {
  /// The decisions, one at least, all ties or one that is none.
  var decisions: [Decision]

  /// The ties, none for an abstention.
  var readings: [Decision.Reading] { decisions.compactMap(\.reading) }

  /// The decisions that `filter` shows, in order, put together where only the parties differ.
  static func groups(_ decisions: [Decision], _ filter: ExplanationFilter) -> [ExplanationGroup] {
    var groups: [ExplanationGroup] = []
    for decision in decisions where filter.shows(decision) {
      let place = groups.firstIndex { group in
        guard let a = group.readings.first, let b = decision.reading else { return false }
        return a.record.evidence == b.record.evidence && a.record.dateText == b.record.dateText
          && a.record.basis == b.record.basis
          && a.isStatusTold == b.isStatusTold && a.isHistory == b.isHistory && a.features == b.features
      }
      if let place { groups[place].decisions.append(decision) } else { groups.append(ExplanationGroup(decisions: [decision])) }
    }
    return groups
  }
}
