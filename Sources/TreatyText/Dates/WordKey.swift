/// A word of ASCII letters as one number, capitals and small letters alike; words of more than twelve letters, and of others, are all one, which is no word's.
struct WordKey: Sendable, Hashable {
  private var bits: UInt64 = 0

  /// Nothing yet.
  init() {}

  /// A word of at most twelve ASCII letters.
  init(_ word: String) {
    for scalar in word.unicodeScalars { add(scalar) }
  }

  /// Puts a letter behind those that are there.
  @inline(__always)
  mutating func add(_ letter: Unicode.Scalar) {
    // Five bits a letter; what does not fit marks the word for good.
    bits = letter.value < 0x80 && bits < 1 << 55 ? bits << 5 | UInt64(letter.value & 31) : .max
  }

  /// A few words, told from others by a look at one bit for most of these.
  struct List: Sendable {
    private var words: Set<WordKey> = []
    private var bits: UInt64 = 0

    init(_ list: [String]) {
      words = Set(list.map(WordKey.init))
      for word in words { bits |= 1 << word.place }
    }

    /// Whether a word is one of them.
    @inline(__always)
    func contains(_ word: WordKey) -> Bool { bits >> word.place & 1 == 1 && words.contains(word) }
  }

  /// A number up to 63.
  @inline(__always)
  private var place: UInt64 { (bits &* 0x9E37_79B9_7F4A_7C15) >> 58 }
}
