import TestSupport

/// Makes texts that nobody would write out of texts that somebody did.
struct TextMutator {
  /// The texts to start from; not empty.
  let texts: [[Unicode.Scalar]]
  /// Where the numbers come from.
  var generator: SplitMix64

  /// One more text: a text or a piece of it, changed in a few places or in many.
  mutating func mutated() -> [Unicode.Scalar] {
    var scalars = piece(of: pick(texts) ?? [], atMost: 1 << 11)
    let changes = number(below: 4) == 0 ? number(below: 60) : number(below: 8)
    for _ in 0..<changes { change(&scalars) }
    return scalars
  }

  private mutating func change(_ scalars: inout [Unicode.Scalar]) {
    let place = number(below: scalars.count + 1)
    let end = min(scalars.count, place + 1 + number(below: number(below: 3) == 0 ? 400 : 12))
    switch number(below: 9) {
    case 0: scalars.removeSubrange(place..<end)
    case 1: scalars.insert(contentsOf: scalars[place..<end], at: number(below: scalars.count + 1))
    case 2: scalars.replaceSubrange(place..<end, with: scalars[place..<end].reversed())
    case 3: scalars.insert(contentsOf: piece(of: pick(texts) ?? [], atMost: 300), at: place)
    case 4: scalars.insert(contentsOf: repeatedWord(), at: place)
    case 5:
      // Lines broken where a column would.
      for index in stride(from: place, to: end, by: 7) { scalars[index] = "\n" }
    case 6:
      for index in place..<end { scalars[index] = anyScalar() }
    default: scalars.insert(contentsOf: pick(Self.words).map { Array($0.unicodeScalars) } ?? [], at: place)
    }
    if scalars.count > 1 << 13 { scalars.removeLast(scalars.count - 1 << 13) }
  }

  private mutating func repeatedWord() -> [Unicode.Scalar] {
    let word = Array((pick(Self.words) ?? "").unicodeScalars)
    return Array(repeatElement(word, count: 1 + number(below: 40)).joined())
  }

  private mutating func piece(of text: [Unicode.Scalar], atMost limit: Int) -> [Unicode.Scalar] {
    let start = number(below: max(1, text.count - limit))
    return Array(text[start..<min(text.count, start + 1 + number(below: limit))])
  }

  private mutating func anyScalar() -> Unicode.Scalar {
    switch number(below: 4) {
    case 0: Unicode.Scalar(UInt32(number(below: 0x80))) ?? " "
    case 1: Unicode.Scalar(UInt32(0x3000 + number(below: 0x100))) ?? " "
    case 2: Unicode.Scalar(UInt32(0x4E00 + number(below: 0x5200))) ?? " "
    default: Unicode.Scalar(UInt32(number(below: 0x11_0000))) ?? "\u{FFFD}"
    }
  }

  private mutating func number(below bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &generator) }

  private mutating func pick<Element>(_ items: [Element]) -> Element? { items.randomElement(using: &generator) }

  /// Words and marks on which the reading turns, and scalars that are hard to count or to show.
  private static let words = [
    "日", "米", "日米豪比", "日本", "我が国", "両国", "同国", "前者", "後者", "同条約", "本協定", "協定", "条約", "同盟", "円滑化協定", "ＡＣＳＡ", "（以下「本枠組み」）", "それぞれ",
    "との間で",
    "二国間", "締結した", "発効", "署名", "失効していない", "存在しない", "交渉中", "平成30年7月17日", "昨年11月", "翌年", "同年", "２０２４年度末", "、", "。", "「", "」", "（",
    "）", "・", "／",
    "Japan", "the United States", "U.S.", "Tokyo", "Japan and ", "the two countries", "the former", "the pact",
    "mutual defense treaty", "RAA",
    "GSOMIA", "NATO", "Asian NATO", "signed", "has not", "not without", "in force", "was terminated", "would", "if ",
    "respectively", "last July",
    "the following year", "on Monday", "6 May 2019", "1951", "(", ")", "[", "]", "\"", "“", "”", "-", "—", "|", "| ", "#", "* ",
    "\n\n", "\r\n", "\t",
    "\u{0}", "\u{7F}", "\u{85}", "\u{A0}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{3000}", "\u{FEFF}", "\u{FFFD}",
    "e\u{301}", "か\u{3099}", "\u{1F1EF}\u{1F1F5}",
    "&amp;", "&#x0;", "<p>", "</table>", "<!--", "<script>", "]]>",
  ]
}
