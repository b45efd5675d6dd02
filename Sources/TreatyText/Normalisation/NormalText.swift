import AllianceNetwork

/// A text made even for reading: plain character forms, lines joined to paragraphs, markup dropped. Every character knows where it stood.
struct NormalText: Sendable {
  /// The characters. Blocks are divided by a line feed.
  var scalars: [Unicode.Scalar] = []
  /// For every character its offset in the source; not always rising, because a footnote may stand inside a sentence.
  var origins = Origins()
  /// The blocks, in order.
  var blocks: [Block] = []
  /// The main language.
  var language: Language = .english

  /// The range of the source that belongs to a range of this text: from its first character to its last one.
  func source(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let first = origins[range.lowerBound]
    let last = origins[range.upperBound - 1]
    return first <= last ? first..<(last + 1) : last..<(first + 1)
  }

  /// Whether a kana stands in a range.
  func hasKana(in range: Range<Int>) -> Bool {
    scalars.withUnsafeBufferPointer { scalars in
      let traits = Traits.table
      return range.contains { traits[scalars[$0]].contains(.kana) }
    }
  }

  /// The characters of a range as a string.
  func string(_ range: Range<Int>) -> String {
    String(scalars: scalars, range)
  }
}

/// A piece of a text that is read on its own.
struct Block: Sendable, Hashable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    /// Running text.
    case paragraph
    /// A line that stands above what follows.
    case heading
    /// An item of a list.
    case item
    /// A row of a table, its cells divided by `|`.
    case row
  }

  /// What it is.
  var kind: Kind
  /// Where it stands in the normal text.
  var range: Range<Int>
  /// How deep it is indented, for items; the rank of a heading, 1 the highest.
  var level: Int
  /// The mark with which an item begins in the source: `※`, `(1)`; empty for everything else.
  var mark = ""
  /// Whether it is an entry of a chronology: a date without a year in it is of the year told last.
  var isEntry = false
}
