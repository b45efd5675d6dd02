import AllianceNetwork

/// A date that a text gives an agreement and that the registry's ladder of it does not explain.
struct DateDifference {
  /// The registry's agreement.
  let agreement: Agreement
  /// Whether the tie is taken for that agreement; otherwise its dates alone rule that out.
  let isSame: Bool
  /// What the text has it, and when.
  let status: Status
  let date: PartialDate
  /// The steps of the registry that say otherwise.
  let known: [StatusEvent]
  /// Where the text says so.
  let range: Range<Int>

  /// The years between the text's date and the nearest of the registry's.
  var years: Int { known.compactMap(\.date).map { abs($0.year - date.year) }.min() ?? 0 }

  /// The greatest difference that `tellings` of `tie` have from the registry; of several the one told first. A tie that is taken for none of the registry's
  /// agreements is set against the nearest of those of its type, giver and parties, where the dates alone rule all of them out. O(tellings · steps).
  static func worst(of tellings: [Telling], _ tie: CodedTie, in registry: Registry) -> DateDifference? {
    let named = tie.name.flatMap { AgreementID($0) }.flatMap { registry.agreement($0) }
    let found = tellings.compactMap { telling in
      named.map { DateDifference(telling, $0) } ?? nearest(telling, tie, in: registry)
    }
    return found.reduce(nil) { worst, next in worst.map { $0.years < next.years ? next : $0 } ?? next }
  }

  private static func nearest(_ telling: Telling, _ tie: CodedTie, in registry: Registry) -> DateDifference? {
    let standing = telling.standing
    let step = standing.isHistory ? Status.signed : standing.status
    guard tie.name == nil, standing.isTold, step.coarse == .concluded, let date = standing.date else { return nil }
    let like = registry.agreements(of: tie.type, among: tie.parties).filter { !tie.type.isDirected || $0.giver == tie.from }
    guard like.allSatisfy({ $0.isRuledOut(by: step, on: date) }) else { return nil }
    return like.map { agreement in
      let known = agreement.history.filter { $0.status.coarse == .concluded && $0.date != nil }
      return DateDifference(agreement: agreement, isSame: false, status: step, date: date, known: known, range: telling.range)
    }.min { $0.years < $1.years }
  }
}

extension DateDifference {
  /// What `telling` dates otherwise than the ladder of its own agreement; `nil` where nothing. A signature, an entry into force, a suspension and an end are held
  /// against the registry's; any other date of one that is told to stand may be that of a renewal, but not where it lies before every step.
  fileprivate init?(_ telling: Telling, _ agreement: Agreement) {
    let standing = telling.standing
    guard standing.isTold, let date = standing.date else { return nil }
    let (told, others) = Self.steps(standing, date, agreement)
    if others.isEmpty { return nil }
    self.init(agreement: agreement, isSame: true, status: told, date: date, known: others, range: telling.range)
  }

  private static func steps(_ standing: Standing, _ date: PartialDate, _ agreement: Agreement) -> (Status, [StatusEvent]) {
    switch standing.status {
    case .signed: return (.signed, agreement.steps(to: .signed, against: date))
    case .inForce where standing.isHistory:
      let isEffect = agreement.history.contains { $0.status == .inForce && $0.date?.agrees(with: date) ?? false }
      return (.signed, isEffect ? [] : agreement.steps(to: .signed, against: date))
    case .inForce where standing.isEffective: return (.inForce, agreement.steps(to: .inForce, against: date))
    case .suspended, .ended:
      let steps = agreement.steps(to: standing.status, against: date)
      return (standing.status, steps.allSatisfy { $0.date?.year != date.year } ? steps : [])
    case .inForce:
      let dated = agreement.history.filter { $0.date != nil }
      return (.inForce, dated.allSatisfy { date.year < $0.date?.year ?? 0 } ? Array(dated.prefix(1)) : [])
    default: return (standing.status, [])
    }
  }
}
