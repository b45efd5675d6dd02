/// How the lines of a text were made: whether long lines were broken at a fixed width, and which lines only repeat a page's head or foot.
struct PageShape {
  /// The width in columns at which lines were broken; `nil` where a paragraph is one line.
  let width: Int?
  /// Whether most lines of text stand apart by blank lines, as in texts taken out of a PDF.
  let isSpacedOut: Bool

  /// The shape that these lines of a source show.
  init(of lines: [Line], in source: [Unicode.Scalar]) {
    var all = Widths()
    var japanese = Widths()
    var spaced = 0
    var carried = 0
    var last: Line?
    for line in lines where line.look == .text || line.look == .item {
      all.add(line.width)
      if (line.width - line.range.count) * 3 > line.range.count { japanese.add(line.width) }
      if line.afterBlank { spaced += 1 } else if let last, Self.carries(last, line, source) { carried += 1 }
      last = line
    }
    isSpacedOut = all.count >= 8 && spaced * 10 >= all.count * 6
    let widths = japanese.count * 2 > all.count ? japanese : all
    guard widths.count >= 6 else {
      width = nil
      return
    }
    let broad = widths.value(at: widths.count * 4 / 5)
    let near = widths.count(in: (broad - 10)...(broad + 10))
    let isPage = broad >= 40 && broad <= 130 && near * 10 >= widths.count * 3
    // A column of a page is narrow, as lists are, but its lines break sentences.
    let isColumn = broad >= 28 && broad < 56 && carried * 10 >= all.count * 4
    width = isPage || isColumn ? broad : nil
  }

  /// Whether a line goes on in the next one: with a small letter, or in Japanese behind a line that ends without a stop.
  private static func carries(_ line: Line, _ next: Line, _ source: [Unicode.Scalar]) -> Bool {
    let (end, first) = (source[line.range.upperBound - 1], source[next.start])
    guard next.look == .text, line.width >= 24, line.columns < 2, line.spaces == 0 else { return false }
    if first.isLetter { return !first.isUpper }
    return (end.isHan || end.isKana || end == "、") && (first.isHan || first.isKana)
  }

  /// How many lines have each width. Broader lines than any page has are counted as one width.
  private struct Widths {
    private var counts = [Int](repeating: 0, count: 256)
    private(set) var count = 0

    mutating func add(_ width: Int) {
      counts[min(width, counts.count - 1)] += 1
      count += 1
    }

    /// The width at a place of the list of all widths from small to large.
    func value(at place: Int) -> Int {
      var seen = 0
      return counts.firstIndex { number in
        seen += number
        return seen > place
      } ?? counts.count - 1
    }

    func count(in range: ClosedRange<Int>) -> Int { counts[range.clamped(to: 0...(counts.count - 1))].reduce(0, +) }
  }

  /// Whether nothing more would have fitted into the line.
  func isFull(_ line: Line) -> Bool {
    guard let width else { return false }
    return line.width * 100 >= width * 86
  }
}
