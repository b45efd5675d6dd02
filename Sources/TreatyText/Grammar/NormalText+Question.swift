extension NormalText {
  /// Whether a sentence ends as questions do: 行うのか。, `Will they?`
  func isQuestion(_ sentence: Range<Int>) -> Bool {
    let tail = phrase(sentence.suffix(3))
    return ["か。", "か", "?"].contains { tail.hasSuffix($0) }
  }
}
