import AllianceNetwork

/// Whose word a sentence is.
extension SentenceReader {
  /// Who denounces what the sentence tells of: `Moscow denounced it as an alliance`, ロシアは…と非難した. Empty where nobody does; who denounces a treaty may be its party.
  var critics: [PartyCode] {
    guard let cue = reading.first([.adversary], in: whole),
      isJapanese || text.phrase(cue.range.upperBound..<whole.upperBound).contains(" as ")
    else { return [] }
    let critic = reading.groups.first { group in
      group.role == .topic && group.range.upperBound <= cue.range.lowerBound
        && (isJapanese || cue.range.lowerBound - group.range.upperBound < 3)
    }
    return critic?.codes ?? []
  }

  /// Whose word the sentence is.
  var voice: Voice {
    if reading.has([.rebut], in: whole) { return .rebutted }
    if reading.has([.adversary], in: whole) { return .adversary }
    return reading.has([.report], in: whole) ? .reported : .author
  }
}
