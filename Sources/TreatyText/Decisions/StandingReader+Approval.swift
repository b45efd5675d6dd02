import AllianceNetwork

/// Approvals by one side: a step between the signature and the entry into force.
extension StandingReader {
  /// `the Senate ratified`, 国会で承認された: a parliament's approval, which leaves the agreement signed. `Both states ratified` concludes it.
  func isStep(of cue: (range: Range<Int>, kinds: Cues)) -> Bool {
    guard cue.kinds.contains(.approved) else { return false }
    let word = text.phrase(cue.range).lowercased()
    guard word.hasPrefix("ratif") || word.hasPrefix("批准") else { return true }
    let words = text.phrase(reading.sentence.range)
    return Self.parliaments.contains { words.contains($0) }
  }

  private static let parliaments = [
    "Senate", "Diet", "arliament", "Riksdag", "Congress", "Duma", "House of", "lawmakers", "National Assembly", "Storting",
    "Bundestag", "Seimas", "Sejm", "Knesset", "上院", "下院", "国会", "議会", "衆院", "参院", "衆議院", "参議院",
  ]
}
