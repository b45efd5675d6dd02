extension Merger {
  /// The ladder with the date that `tie` gives a step which was told without one; as it was where the step has a date, the tie has none or moves nothing, or
  /// the steps around it would be out of their order. Whose date it is, is told.
  mutating func dated(_ history: [StatusEvent], by tie: CodedTie, of name: String, in agreement: Agreement) -> [StatusEvent] {
    guard let date = tie.date, !tie.isWeighed, !tie.isOnlyClaimed, tie.status != .denied,
      let place = history.lastIndex(where: { $0.status == tie.status }),
      history.allSatisfy({ $0.status != tie.status || $0.date == nil })
    else { return history }
    let (before, after) = (history[..<place].compactMap(\.date).last, history[(place + 1)...].compactMap(\.date).first)
    guard before.map({ $0.firstDay <= date.lastDay }) ?? true, after.map({ date.firstDay <= $0.lastDay }) ?? true else {
      note(
        "status-differs",
        "\(name) has the step \(tie.status.rawValue) without a date, but the text dates it \(date), which its other steps rule out; it was left as it is",
        tie)
      return history
    }
    var history = history
    let document = tie.evidence.first?.document
    // A source of the network's own stays; then the remark says who dates the step.
    if let source = history[place].source, !agreement.evidence.contains(where: { $0.document == source }) {
      history[place].note = [history[place].note, document.map { "dated by \($0)" }].compactMap(\.self).joined(separator: "; ")
    } else {
      history[place].source = document
    }
    history[place].date = date
    note("status-updated", "\(name) was \(tie.status.rawValue) without a date and is \(tie.status.rawValue) (\(date)) now", tie)
    return history
  }

  /// The ladder of an agreement that is in force, nobody says since when, with the signature that `tie` dates below that step, so that the date is not lost; `nil`
  /// where `tie` is no such signature or the ladder is another one.
  mutating func signed(_ history: [StatusEvent], by tie: CodedTie, of name: String) -> [StatusEvent]? {
    guard tie.status == .signed, let date = tie.date, !tie.isWeighed, !tie.isOnlyClaimed,
      let place = history.firstIndex(where: { $0.status == .inForce }), history[place].date == nil,
      !history.contains(where: { $0.status == .signed }),
      history[..<place].allSatisfy({ ($0.date?.firstDay ?? date.lastDay) <= date.lastDay }),
      history[place...].allSatisfy({ date.firstDay <= ($0.date?.lastDay ?? date.firstDay) })
    else { return nil }
    note("status-updated", "\(name) is in-force without a date and was signed (\(date))", tie)
    return history[..<place] + [StatusEvent(.signed, date, source: tie.evidence.first?.document)] + history[place...]
  }
}
