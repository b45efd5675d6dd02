/// A column as a terminal shows it.
struct TextColumn: Sendable {
  /// Its heading, in lines; that of numbers is broken at blanks.
  let heading: [String]
  /// How wide it is.
  let width: Int
  private let isNumeric: Bool

  /// A column with the cells that it is to hold.
  init(_ column: Table.Column, cells: [String]) {
    isNumeric = column.isNumeric
    let body = cells.map(\.terminalWidth).max() ?? 0
    heading = column.isNumeric ? Self.lines(column.title.onOneLine, width: max(body, 12)) : [column.title.onOneLine]
    width = max(body, heading.map(\.terminalWidth).max() ?? 0)
  }

  /// `text` with blanks to the width of the column, numbers flush right.
  func padded(_ text: String) -> String {
    let padding = String(repeating: " ", count: max(0, width - text.terminalWidth))
    return isNumeric ? padding + text : text + padding
  }

  /// The line of the heading where all headings together are `height` high, set flush with the rule below.
  func headingLine(_ line: Int, of height: Int) -> String {
    let index = line - (height - heading.count)
    return index >= 0 ? heading[index] : ""
  }

  private static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.terminalWidth + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
