/// How the lines of a text were made: whether long lines were broken at a fixed width, and which lines only repeat a page's head or foot.
struct PageShape {
  /// The width in columns at which lines were broken; `nil` where a paragraph is one line.
  let width: Int?
  /// Whether most lines of text stand apart by blank lines, as in texts taken out of a PDF.
  let isSpacedOut: Bool

  /// The shape that these lines show.
  init(of lines: [Line]) {
    let texts = lines.filter { $0.look == .text || $0.look == .item }
    let japanese = texts.filter { ($0.width - $0.range.count) * 3 > $0.range.count }
    let widths = (japanese.count * 2 > texts.count ? japanese : texts).map(\.width).sorted()
    let spaced = texts.filter(\.afterBlank).count
    isSpacedOut = texts.count >= 8 && spaced * 10 >= texts.count * 6
    guard widths.count >= 6 else {
      width = nil
      return
    }
    let broad = widths[widths.count * 4 / 5]
    let near = widths.filter { $0 >= broad - 10 && $0 <= broad + 10 }.count
    width = broad >= 40 && broad <= 130 && near * 10 >= widths.count * 3 ? broad : nil
  }

  /// Whether nothing more would have fitted into the line.
  func isFull(_ line: Line) -> Bool {
    guard let width else { return false }
    return line.width * 100 >= width * 86
  }
}
