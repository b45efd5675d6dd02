import AllianceNetwork

/// Whom a document is about, by its title.
extension Context {
  /// Whether the second line is the name of a party and nothing else, below a title that names nobody: the head of the first of several sections.
  private func isSectionHead(_ group: Group, _ reading: Reading, _ text: NormalText) -> Bool {
    reading.sentence.block == 1 && group.range == reading.sentence.range && text.blocks[0].kind == .heading
  }

  /// Remembers the one or the two that a title names. A sentence is no title, nor is a place: 東京で.
  func rememberTitle(_ reading: Reading, _ text: NormalText) {
    let sentence = reading.sentence
    let block = text.blocks[sentence.block]
    guard sentence.range.lowerBound == block.range.lowerBound,
      !"。.".unicodeScalars.contains(text.scalars[sentence.range.upperBound - 1])
    else { return }
    let all = Set(reading.groups.flatMap(\.codes) + reading.things.flatMap(\.inner))
    if all.count == 2, titlePair.isEmpty, titleSubject == nil, block.kind == .heading { titlePair = all.sorted() }
    guard let first = reading.groups.first, !isSectionHead(first, reading, text) else { return }
    let named = Set(reading.groups.flatMap(\.codes))
    if named.count == 1, sentence.block < 2, titleSubject == nil,
      text.string(first.range.upperBound..<min(sentence.range.upperBound, first.range.upperBound + 1)) != "で"
    {
      titleSubject = first.codes[0]
      let words = text.string(sentence.range)
      if let home, home != first.codes[0], isAboutHome, ["二国間", "両国", "日本との"].contains(where: { words.contains($0) }) {
        titlePair = [home, first.codes[0]].sorted()
      }
    }
  }
}
