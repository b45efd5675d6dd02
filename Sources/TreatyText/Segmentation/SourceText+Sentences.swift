extension SourceText {
  /// The sentences of the text as the reading divides it, in the order of reading, as ranges of its scalars. A sentence that runs around a page's foot spans
  /// it. O(length).
  public var sentences: [Range<Int>] {
    let text = Reflow.text(of: scalars)
    return Segmenter(text: text).sentences().map { text.source(of: $0.range) }.filter { !$0.isEmpty }
  }
}
