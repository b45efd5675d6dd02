/// The words of a sentence, for features: of English words of three letters and more, of Japanese the pairs of neighbouring Han characters and Katakana.
struct SentenceWords {
  /// Of a very long sentence only the first words count.
  private static let most = 90

  let text: NormalText
  let isJapanese: Bool

  /// Calls `use` with the words, in order; one may come twice.
  func each(in range: Range<Int>, _ use: (Phrase) -> Void) {
    var count = 0
    if isJapanese {
      for place in range.dropLast() where count < Self.most {
        guard isWord(text.scalars[place]), isWord(text.scalars[place + 1]) else { continue }
        use(text.phrase(place..<(place + 2)))
        count += 1
      }
      return
    }
    var start = range.lowerBound
    while start < range.upperBound, count < Self.most {
      var end = start
      while end < range.upperBound, text.scalars[end].isLetter { end += 1 }
      if end - start >= 3, end - start < 20 {
        use(text.phrase(start..<end).lowercased())
        count += 1
      }
      start = max(end, start + 1)
    }
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isHan || scalar.isKatakana }
}
