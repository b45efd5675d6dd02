import TreatyText

/// A paragraph, heading, item or row of an explained text, or a stretch of it that was not read, in the order in which they are shown.
struct ExplanationBlock: Sendable {
  /// What stands there.
  enum Content: Sendable {
    /// Sentences, each with its number in the text.
    case sentences([(number: Int, sentence: ExplainedSentence)])
    /// Page numbers, addresses and the like.
    case unread(String)
  }

  /// What stands there.
  var content: Content
  /// The page, where another one begins here.
  var newPage: Int?
}

extension Explanation {
  /// The blocks that `filter` shows, in order; what was not read only where everything is shown.
  func blocks(_ filter: ExplanationFilter) -> [ExplanationBlock] {
    var blocks: [ExplanationBlock] = []
    var unread = filter == .all ? self.unread[...] : []
    var page: Int?
    func turn(_ to: Int?) -> Int? {
      guard let to, to != page else { return nil }
      page = to
      return to
    }
    func flush(before offset: Int) {
      while let stretch = unread.first, stretch.lowerBound < offset {
        unread.removeFirst()
        let newPage = turn(source.page(at: stretch.lowerBound))
        blocks.append(ExplanationBlock(content: .unread(shown(stretch)), newPage: newPage))
      }
    }
    var number = 0
    while number < sentences.count {
      let block = sentences[number].block
      let end = sentences[number...].firstIndex { $0.block != block } ?? sentences.count
      let shown = (number..<end).filter { filter.shows(sentences[$0]) }.map { (number: $0, sentence: sentences[$0]) }
      number = end
      guard let first = shown.first?.sentence else { continue }
      flush(before: first.pieces[0].lowerBound)
      blocks.append(ExplanationBlock(content: .sentences(shown), newPage: turn(first.page)))
    }
    flush(before: source.scalars.count)
    return blocks
  }
}
