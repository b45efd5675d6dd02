import AllianceNetwork

extension Registry {
  /// What a tie is called of which a coder changed the type or the parties, and gave no name: the id of the registered agreement that it is now.
  ///
  /// That is the one that it was before, where this has the type and just the parties, giver too; else the only one of the type between these parties that
  /// neither its end nor its dates rule out (``AllianceNetwork/Agreement/isRuledOut(by:on:)``). `nil` where there is none or several: then the name of what
  /// was read would be that of another agreement. O(agreements between the parties).
  func name(of corrected: CodedTie, as read: CodedTie?) -> String? {
    let between = agreements(of: corrected.type, among: corrected.parties).filter {
      corrected.from == nil || corrected.from == $0.giver
    }
    if let same = between.first(where: { $0.id.text == read?.name }) { return same.id.text }
    let possible = between.filter { !$0.isPast(for: corrected) && !$0.isRuledOut(by: corrected.status, on: corrected.date) }
    return possible.count == 1 ? possible[0].id.text : nil
  }
}

extension Agreement {
  /// Whether it had ended before what `tie` tells of: what is under way now is another agreement.
  fileprivate func isPast(for tie: CodedTie) -> Bool {
    guard let end = history.newest(on: nil), end.status.coarse == .ended, tie.status.coarse != .ended, tie.status != .denied
    else { return false }
    guard let date = tie.date else { return true }
    return end.date.map { $0 < date } ?? true
  }
}
