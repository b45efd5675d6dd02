/// Which kinds of words may stand in a sentence, told by one pass over it, so that the readers of these words need not look where there are none.
///
/// A kind is told where two characters with which a word of it begins stand side by side: more often than a word does, never less often.
struct Signs: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// Verbs of belonging to a body, of ``MembershipReader``.
  static let membership = Signs(rawValue: 1 << 0)
  /// Allies, of ``AllyReader``.
  static let ally = Signs(rawValue: 1 << 1)
  /// Bases and troops, of ``BasingReader``.
  static let basing = Signs(rawValue: 1 << 2)
  /// The former and the latter.
  static let two = Signs(rawValue: 1 << 3)
  /// Words by which partners are taken one by one.
  static let distribution = Signs(rawValue: 1 << 4)
  /// Kinds of agreements and bodies, by which one told of before is called.
  static let kind = Signs(rawValue: 1 << 5)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The signs in a range of a text. O(length).
  init(in range: Range<Int>, of text: Scalars) {
    var signs: UInt8 = 0
    let part = text.part(range)
    Self.table.withUnsafeBufferPointer { table in
      part.withUnsafeBufferPointer { text in
        guard var last = text.first?.value else { return }
        for place in 1..<text.count {
          let next = text[place].value
          signs |= table[Self.place(last, next)]
          last = next
        }
      }
    }
    rawValue = signs
  }

  private static let size = 1 << 14

  @inline(__always)
  private static func place(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 0x9E37_79B1 ^ second &* 0x85EB_CA77) >> 18)
  }

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: size)
    let words: [(Signs, [String])] = [
      (.membership, MembershipReader.signs), (.ally, AllyReader.signs),
      (.basing, BasingReader.signs), (.two, SentenceReader.positionWords), (.distribution, PartyFinder.distributionWords),
      (.kind, SentenceReader.kinds),
    ]
    for (sign, list) in words {
      for word in list {
        let scalars = Array(word.unicodeScalars.prefix(2))
        table[place(scalars[0].value, scalars[1].value)] |= sign.rawValue
      }
    }
    return table
  }()
}
