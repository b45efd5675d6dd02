extension Merger {
  /// The whole of the sentences, items or rows in which `range` of the normal text stands, as the source has them; `nil` where that is no more than `place`, where
  /// the words themselves stand in the source. O(log sentences + length).
  func sentence(around range: Range<Int>, _ place: Range<Int>) -> String? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    let around = sentences[low...].prefix { $0.lowerBound < range.upperBound }
    guard let first = around.first, let last = around.last else { return nil }
    let whole = text.source(of: first.lowerBound..<last.upperBound)
    return whole.lowerBound <= place.lowerBound && place.upperBound <= whole.upperBound && whole != place ? source[whole] : nil
  }
}
