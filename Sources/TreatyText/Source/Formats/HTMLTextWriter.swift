/// Writes running text with blanks and line breaks as a browser shows them.
///
/// What stands between two words is kept back until the second one comes, so that empty elements leave nothing behind.
struct HTMLTextWriter {
  private enum Gap: Int { case none, space, line, paragraph }

  private var scalars: [Unicode.Scalar] = []
  private var gap = Gap.none
  /// Whether the space that is due was a line break of the source, which is nothing between two Japanese characters.
  private var gapIsBreak = false
  private var tabs = 0
  private var atRowStart = false
  private var atItemStart = false

  /// The text, ended by one line feed; empty where there is none.
  func finished() -> [Unicode.Scalar] { scalars.isEmpty ? [] : scalars + ["\n"] }

  /// Has what follows begin a line.
  mutating func startLine() { widen(.line) }

  /// Has what follows stand apart by a blank line.
  mutating func startParagraph() { widen(.paragraph) }

  /// A line break that the page asks for; two of them are a blank line.
  mutating func breakLine() { widen(gap == .line ? .paragraph : .line) }

  /// An item of a list begins.
  mutating func startItem() {
    widen(.line)
    atItemStart = true
  }

  /// An item of a list ends.
  mutating func endItem() {
    atItemStart = false
    widen(.line)
  }

  /// A row of a table begins.
  mutating func startRow() {
    widen(.line)
    atRowStart = true
  }

  /// A row of a table ends.
  mutating func endRow() {
    atRowStart = false
    tabs = 0
    widen(.line)
  }

  /// The next cell of a row begins. What blocks ended in the cell before does not break the row.
  mutating func nextCell() {
    if !atRowStart { gap = .none }
    tabs += 1
  }

  /// Writes `text`; blanks become one space, unless it is `verbatim`.
  mutating func write(_ text: String, verbatim: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where verbatim: breakLine()
      case " " where verbatim, "\t" where verbatim: put(scalar)
      case " ", "\t", "\n", "\r", "\u{0C}": blank(isBreak: scalar == "\n" || scalar == "\r")
      default: put(scalar)
      }
    }
  }

  private mutating func blank(isBreak: Bool) {
    if gap == .none, tabs == 0, let last = scalars.last, last != " ", last != "\n" {
      gap = .space
      gapIsBreak = isBreak
    } else if gap == .space {
      gapIsBreak = gapIsBreak || isBreak
    }
  }

  private mutating func widen(_ wider: Gap) {
    guard !scalars.isEmpty, tabs == 0, !atRowStart, wider.rawValue > gap.rawValue else { return }
    gap = wider
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch gap {
    case .none: break
    case .space:
      let joins = gapIsBreak && scalar.isUnspaced && scalars.last?.isUnspaced == true
      if !joins { scalars.append(" ") }
    case .line: scalars.append("\n")
    case .paragraph: scalars += ["\n", "\n"]
    }
    for _ in 0..<tabs { scalars.append("\t") }
    if atItemStart { scalars += ["-", " "] }
    (gap, tabs, atRowStart, atItemStart) = (.none, 0, false, false)
    scalars.append(scalar)
  }
}

extension Unicode.Scalar {
  /// Whether no blank stands beside it where a line is broken: Japanese, and the dot between Japanese words (インド・太平洋).
  var isUnspaced: Bool { isJapanese || self == "・" }
}
