/// Text for a terminal with its style, to be broken into lines.
struct StyledText: Sendable {
  /// How a stretch is shown, as the numbers of an SGR sequence (ECMA-48); empty for plain.
  typealias Style = String

  private var cells: [(text: Character, width: Int, style: Style)] = []

  /// How many columns it takes on one line.
  var width: Int { cells.reduce(0) { $0 + $1.width } }

  /// Adds `text`, which must be harmless.
  mutating func append(_ text: String, _ style: Style = "") {
    for character in text { cells.append((character, min(2, String(character).terminalWidth), style)) }
  }

  /// Adds another text.
  mutating func append(_ other: StyledText) { cells += other.cells }

  /// The text in lines no wider than `width`, `first` before the first and `rest` before all others; in `isColoured` with its styles. Lines break at blanks
  /// and beside wide characters, but not before a closing mark; a word that is wider than a line is cut.
  func lines(width: Int, first: String = "", rest: String = "", isColoured: Bool) -> [String] {
    var lines: [String] = []
    var start = 0
    while start < cells.count || lines.isEmpty {
      let lead = lines.isEmpty ? first : rest
      let end = lineEnd(from: start, room: max(8, width - lead.terminalWidth))
      var shown = cells[start..<end]
      while shown.last?.text == " " { shown.removeLast() }
      lines.append(lead + Self.written(shown, isColoured))
      start = end
      while start < cells.count, cells[start].text == " " { start += 1 }
    }
    return lines
  }

  private func lineEnd(from start: Int, room: Int) -> Int {
    var used = 0
    var end = start
    var lastBreak: Int?
    while end < cells.count {
      used += cells[end].width
      if used > room, cells[end].text != " " { return lastBreak ?? max(end, start + 1) }
      end += 1
      if end < cells.count, canBreak(before: end) { lastBreak = end }
    }
    return end
  }

  private func canBreak(before place: Int) -> Bool {
    let (left, right) = (cells[place - 1], cells[place])
    if left.text == " " { return right.text != " " }
    guard left.width == 2 || right.width == 2 else { return false }
    return !"。、，．）」』】〕］｝・ー！？)].,;:!?".contains(right.text) && !"（「『【〔［｛([".contains(left.text)
  }

  private static func written(_ cells: ArraySlice<(text: Character, width: Int, style: Style)>, _ isColoured: Bool) -> String {
    var line = ""
    var style = ""
    for cell in cells {
      if isColoured, cell.style != style {
        if !style.isEmpty { line += "\u{1B}[0m" }
        if !cell.style.isEmpty { line += "\u{1B}[\(cell.style)m" }
        style = cell.style
      }
      line.append(cell.text)
    }
    return style.isEmpty ? line : line + "\u{1B}[0m"
  }
}
