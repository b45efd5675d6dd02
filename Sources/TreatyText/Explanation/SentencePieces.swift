/// Finds for every sentence where it stands in the source.
struct SentencePieces {
  private let text: NormalText
  private let source: [Unicode.Scalar]
  /// For every offset of the source the sentence that has it, -1 where none has.
  private var owners: [Int]

  init(text: NormalText, source: [Unicode.Scalar], sentences: [Range<Int>]) {
    self.text = text
    self.source = source
    owners = Array(repeating: -1, count: source.count)
    for (index, sentence) in sentences.enumerated() {
      for position in sentence where owners[text.origins[position]] < 0 { owners[text.origins[position]] = index }
    }
  }

  /// The ranges of the sentence `index`, in reading order; of every line break inside it only that which joins its lines.
  func pieces(of index: Int, _ sentence: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for position in sentence where owners[text.origins[position]] == index {
      let origin = text.origins[position]
      guard let last = pieces.last, origin >= last.lowerBound, joins(last.upperBound, origin) else {
        pieces.append(origin..<(origin + 1))
        continue
      }
      pieces[pieces.count - 1] = last.lowerBound..<max(last.upperBound, origin + 1)
    }
    if let last = pieces.last { pieces[pieces.count - 1] = last.lowerBound..<endOfMarks(from: last.upperBound) }
    return pieces
  }

  /// Past the mark of a note and what nobody sees, right behind a sentence: read as nothing, they are shown with it.
  private func endOfMarks(from start: Int) -> Int {
    var end = start
    while end < source.count, owners[end] < 0,
      source[end].digitValue != nil || EvenForms.isUnseen(source[end]) || source[end].plain.isOne(of: "†‡[]※注()")
    {
      end += 1
    }
    return end
  }

  /// Whether what stands between is only passed over: blanks, markup on the same line, a hyphen at a line's end.
  private func joins(_ end: Int, _ origin: Int) -> Bool {
    guard end < origin else { return true }
    let gap = source[end..<origin]
    guard gap.indices.allSatisfy({ owners[$0] < 0 }) else { return false }
    return !gap.contains { $0.isLineEnd } || gap.allSatisfy { $0.isBlank || $0.isLineEnd || $0 == "-" }
  }
}
