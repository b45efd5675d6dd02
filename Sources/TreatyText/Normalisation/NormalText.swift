import AllianceNetwork

/// A text made even for reading: plain character forms, lines joined to paragraphs, markup dropped. Every character knows where it stood.
///
/// It is one object, so that a reader of it costs nothing to make; it never changes.
final class NormalText: Sendable {
  /// The characters. Blocks are divided by a line feed.
  let scalars: Scalars
  /// For every character its offset in the source; not always rising, because a footnote may stand inside a sentence.
  let origins: Origins
  /// The blocks, in order.
  let blocks: [Block]
  /// The main language.
  let language: Language
  /// The traits that characters in it may have; what no character of the source is, none here is.
  let mayHave: Traits

  /// A text of these parts.
  init(
    scalars: [Unicode.Scalar] = [], origins: Origins = Origins(), blocks: [Block] = [], language: Language = .english,
    mayHave: Traits = Traits(rawValue: .max)
  ) {
    self.mayHave = mayHave
    let memory = UnsafeMutablePointer<Unicode.Scalar>.allocate(capacity: max(1, scalars.count))
    scalars.withUnsafeBufferPointer { scalars in
      if let start = scalars.baseAddress { memory.initialize(from: start, count: scalars.count) }
    }
    self.scalars = Scalars(start: UnsafePointer(memory), count: scalars.count)
    self.origins = origins
    self.blocks = blocks
    self.language = language
  }

  deinit { scalars.withUnsafeBufferPointer { UnsafeMutablePointer(mutating: $0.baseAddress)?.deallocate() } }

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

  /// The characters of a range, where they lie.
  @inline(__always)
  func phrase(_ range: Range<Int>) -> Phrase { Phrase(scalars.part(range)) }

  /// The characters of a range as a string of its own.
  func string(_ range: Range<Int>) -> String { phrase(range).string }
}

extension NormalText {
  /// The title, as it stands in `source`: of the headings with which the text begins the first that has more than one word of English, since above it stands what
  /// kind of text it is (COMMENTARY); `nil` where it begins with none, or that is too long to be one.
  func title(in source: [Unicode.Scalar]) -> String? {
    let headings = blocks.prefix(Self.mostHeadings).prefix { $0.kind == .heading }
    let words = headings.map { heading in
      String(String.UnicodeScalarView(source[self.source(of: heading.range)])).split(whereSeparator: \.isWhitespace)
    }
    let first = words.first { $0.count > 1 || $0.joined().unicodeScalars.contains { $0.value >= 0x2E80 } } ?? words.first
    guard let title = first?.joined(separator: " "), title.unicodeScalars.count <= Self.longestTitle else { return nil }
    return title.isEmpty ? nil : title
  }

  /// How many headings may stand above a text, and how long a title is at most, in scalars.
  private static let (mostHeadings, longestTitle) = (5, 140)
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
