/// What a sentence asks, supposes or plans, and does not tell.
extension SentenceReader {
  /// Whether it ends as questions do.
  var isQuestion: Bool { text.isQuestion(whole) }

  /// 第一段階では、 `In a second stage`: a sentence that opens with a stage tells of a plan.
  var isStage: Bool {
    let words = text.phrase(whole.prefix(16))
    return isJapanese
      ? words.hasPrefix("第") && text.phrase(whole.prefix(8)).contains("段階")
      : [
        "In a first stage", "In a second st", "In the first st", "In the second s", "In a third st",
        "In the third st", "Stage ", "Phase ",
      ].contains { words.hasPrefix($0) }
  }

  /// `If A and B signed …`: the sentence opens with a condition or has one before the name.
  func isConditional(before place: Int) -> Bool {
    let words = text.phrase(whole.lowerBound..<place)
    if words.hasPrefix("If ") || words.contains(" if ") || words.contains(" were to ") { return true }
    // Had the two signed, …: what did not happen.
    guard words.hasPrefix("Had ") else { return false }
    let sentence = text.phrase(whole)
    return [" would ", " might ", " could "].contains { sentence.contains($0) }
  }

  func isSupposed(before place: Int) -> Bool {
    guard let cue = reading.first([.suppose], in: whole) else { return false }
    return cue.range.lowerBound < place || isJapanese
  }
}
