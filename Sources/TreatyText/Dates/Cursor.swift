/// A place in a text from which something is read step by step.
struct Cursor {
  let scalars: [Unicode.Scalar]
  let end: Int
  var position: Int

  /// Reads `word` if it stands here.
  mutating func take(_ word: String) -> Bool {
    var next = position
    for scalar in word.unicodeScalars {
      guard next < end, scalars[next] == scalar else { return false }
      next += 1
    }
    position = next
    return true
  }

  /// Reads one to `limit` digits; `nil`, and nothing read, where there are none or more.
  mutating func number(upTo limit: Int) -> Int? {
    var next = position
    var value = 0
    while next < end, scalars[next].isDigit {
      guard next - position < limit else { return nil }
      value = value * 10 + Int(scalars[next].value - 48)
      next += 1
    }
    guard next > position else { return nil }
    position = next
    return value
  }

  /// Whether `word` stands here.
  func sees(_ word: String) -> Bool {
    var copy = self
    return copy.take(word)
  }

  /// Whether one of `words` stands here.
  func sees(anyOf words: [String]) -> Bool { words.contains { sees($0) } }
}
