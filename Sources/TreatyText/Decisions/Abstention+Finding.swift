import AllianceNetwork

extension Abstention {
  /// The finding that what was read for a tie is none, for this reason.
  func finding(of telling: Telling, in text: NormalText) -> TieFindings.Found {
    let words = text.string(telling.range.prefix(120))
    return (rawValue, "\(FindingSubject.tie(telling.type, telling.parties)): \(reason) The words: \"\(words)\"", telling.range)
  }
}
