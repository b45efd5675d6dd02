import AllianceNetwork

/// Which agreement of the registry a tie is.
extension Merger {
  /// The one agreement of the registry with this type and these parties that nothing told of it rules out: neither its end nor its dates.
  func linked(_ telling: Telling) -> AgreementID? {
    let step = telling.standing.isHistory ? Status.signed : telling.standing.status
    let date = telling.standing.isTold ? telling.standing.date : nil
    let matches = registry.agreements(of: telling.type, among: telling.parties).filter {
      (!telling.type.isDirected || $0.giver == telling.giver) && !isPast($0, telling.standing)
        && !$0.isRuledOut(by: step, on: date)
    }
    if matches.count == 1 { return matches[0].id }
    let named = matches.filter { match in
      telling.name.map { match.id.text.contains($0) } ?? !Self.names.contains { match.id.text.contains($0) }
    }
    return named.count == 1 ? named[0].id : nil
  }

  /// Names that keep agreements of one type apart.
  private static let names = ["EDCA", "DCA"]

  /// Whether the agreement had ended before what the text tells of: one that is under way now is another.
  private func isPast(_ agreement: Agreement, _ standing: Standing) -> Bool {
    guard let end = agreement.history.newest(on: nil), end.status.coarse == .ended, standing.status.coarse != .ended,
      standing.status != .denied
    else { return false }
    guard let now = standing.date ?? document else { return standing.status.coarse == .pending }
    return end.date.map { $0 < now } ?? true
  }
}
