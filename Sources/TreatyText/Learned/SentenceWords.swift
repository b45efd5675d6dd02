/// The words of a sentence, for features: of English words of three letters and more, of Japanese the pairs of neighbouring Han characters and Katakana.
struct SentenceWords {
  /// Of a very long sentence only the first words count.
  private static let most = 90

  let text: NormalText
  let isJapanese: Bool

  /// The words in lower case, in order; one may come twice.
  func words(in range: Range<Int>) -> [String] {
    var words: [String] = []
    if isJapanese {
      for place in range.dropLast() where words.count < Self.most {
        if isWord(text.scalars[place]), isWord(text.scalars[place + 1]) { words.append(text.string(place..<(place + 2))) }
      }
      return words
    }
    var start = range.lowerBound
    while start < range.upperBound, words.count < Self.most {
      var end = start
      while end < range.upperBound, text.scalars[end].isLetter { end += 1 }
      if end - start >= 3, end - start < 20 { words.append(text.string(start..<end).lowercased()) }
      start = max(end, start + 1)
    }
    return words
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isHan || scalar.isKatakana }
}
