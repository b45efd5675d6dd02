extension AgreementType {
  /// Whether the same parties may have several agreements of this type side by side, so that type and parties do not tell which one is meant: two states have one
  /// agreement on logistics, but may have several declarations.
  var mayBeSeveral: Bool {
    switch self {
    case .reciprocalAccess, .crossServicing, .informationSecurity, .secureCommunications, .geospatial, .technologyTransfer,
      .majorNonNATOAlly:
      false
    default: true
    }
  }
}

extension Agreement {
  /// Whether a step to `status` on `date` must be one of another agreement between the same parties: this one was signed or took effect more than a year
  /// before or after, and is of a type of which they may have several. `false` where a date is not known. O(steps).
  public func isRuledOut(by status: Status, on date: PartialDate?) -> Bool {
    guard type.mayBeSeveral, let date else { return false }
    let years = history.filter { $0.status.coarse == .concluded }.compactMap(\.date?.year)
    guard let first = years.min(), let last = years.max() else { return false }
    switch status {
    case .signed: return date.year < first - 1 || date.year > last + 1
    case .inForce: return date.year < first - 1
    default: return false
    }
  }

  /// The dated steps to `status` where none of them agrees with `date` as far as both are known; empty where one does, or where there is none. O(steps).
  public func steps(to status: Status, against date: PartialDate) -> [StatusEvent] {
    let steps = history.filter { $0.status == status && $0.date != nil }
    return steps.contains { $0.date?.agrees(with: date) ?? false } ? [] : steps
  }
}

extension PartialDate {
  /// Whether both may be the same day: 2022 and 6 January 2022.
  public func agrees(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let otherMonth = other.month else { return true }
    guard month == otherMonth else { return false }
    guard let day, let otherDay = other.day else { return true }
    return day == otherDay
  }
}
