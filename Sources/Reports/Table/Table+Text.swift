extension Table {
  /// The table for a terminal: columns padded with blanks, Japanese characters counted as two wide, long headings of numbers on several lines, the
  /// notes below, broken into lines. A table wider than `width` is given in blocks, each with the columns of text that come first; a block has one more column at
  /// least. Where these are too wide even so, their cells are broken into lines.
  public func text(width: Int = 110) -> String {
    let lines = body(width: width) + (allNotes.isEmpty ? [] : [""] + allNotes.flatMap { $0.lines(of: width) })
    return lines.joined(separator: "\n") + "\n"
  }

  /// The first `rows` rows in the columns that stand side by side within `width`, without notes; what is left out is told in a line.
  func glance(rows: Int, more: (Int) -> String, width: Int = 110) -> String {
    var first = self
    first.rows = Array(first.rows.prefix(rows))
    let left = self.rows.count - first.rows.count
    return (first.body(width: width, mostBlocks: 1) + (left > 0 ? [more(left)] : [])).joined(separator: "\n") + "\n"
  }

  /// The title and the columns, in at most so many blocks.
  private func body(width: Int, mostBlocks: Int = .max) -> [String] {
    let whole = rows.map { $0.map { $0.shown.onOneLine } }
    let limits = limits(of: whole, width: width)
    let cells = whole.map { row in limits.map { zip(row, $0).map { $0.lines(of: $1) } } ?? row.map { [$0] } }
    let layout = columns.indices.map { column in
      TextColumn(columns[column], cells: cells.flatMap { $0[column] })
    }
    var lines = title.isEmpty ? [] : [title.onOneLine, ""]
    for (index, block) in blocks(of: layout, width: width).prefix(mostBlocks).enumerated() {
      if index > 0 { lines.append("") }
      let shown = block.map { layout[$0] }
      let height = shown.map(\.heading.count).max() ?? 0
      for line in 0..<height {
        lines.append(shown.map { $0.padded($0.headingLine(line, of: height)) }.joined(separator: "  ").trimmingTrailingBlanks)
      }
      lines.append(shown.map { String(repeating: "-", count: $0.width) }.joined(separator: "  "))
      for row in cells {
        for line in 0..<(block.map { row[$0].count }.max() ?? 0) {
          let parts = block.map { layout[$0].padded(line < row[$0].count ? row[$0][line] : "") }
          lines.append(parts.joined(separator: "  ").trimmingTrailingBlanks)
        }
      }
    }
    return lines
  }

  /// How wide the cells of each column may be where the columns of text that come first, with the widest of the others, are wider than `width`: narrow columns keep
  /// their width, and the others share what is left. `nil` where there is room.
  private func limits(of cells: [[String]], width: Int) -> [Int]? {
    let lead = columns.prefix { !$0.isNumeric }.indices
    let widths = columns.indices.map { column in
      lead.contains(column)
        ? max(columns[column].title.onOneLine.terminalWidth, cells.map { $0[column].terminalWidth }.max() ?? 0, 1)
        : TextColumn(columns[column], cells: cells.map { $0[column] }).width
    }
    let others = widths.indices.dropFirst(lead.count).map { widths[$0] + 2 }.max() ?? 0
    let room = width - others - 2 * (lead.count - 1)
    guard lead.reduce(0, { $0 + widths[$1] }) > room else { return nil }
    var (limits, left, columnsLeft) = (widths, room, lead.count)
    for column in lead.sorted(by: { (widths[$0], $0) < (widths[$1], $1) }) {
      limits[column] = min(widths[column], max(12, left / columnsLeft))
      left -= limits[column]
      columnsLeft -= 1
    }
    return limits
  }

  /// Which columns stand together, so that every block fits `width`; one block where the columns are all of text.
  private func blocks(of layout: [TextColumn], width: Int) -> [[Int]] {
    let lead = Array(columns.indices.prefix { !columns[$0].isNumeric })
    guard lead.count < columns.count else { return [lead] }
    let leadWidth = lead.reduce(0) { $0 + layout[$1].width + 2 }
    var blocks: [[Int]] = []
    var room = 0
    for column in lead.count..<columns.count {
      let needed = layout[column].width + 2
      if blocks.isEmpty || needed > room {
        blocks.append(lead)
        room = width + 2 - leadWidth
      }
      blocks[blocks.count - 1].append(column)
      room -= needed
    }
    return blocks
  }

  /// The table as GitHub's Markdown, the title in bold above it, the notes as a list below.
  public func markdown() -> String {
    func row(_ cells: [String]) -> String { "| " + cells.map(\.escapedForMarkdown).joined(separator: " | ") + " |" }
    var lines = title.isEmpty ? [] : ["**\(title.escapedForMarkdown)**", ""]
    lines.append(row(columns.map(\.title)))
    lines.append("| " + columns.map { $0.isNumeric ? "---:" : "---" }.joined(separator: " | ") + " |")
    lines += rows.map { row($0.map(\.shown)) }
    if !allNotes.isEmpty { lines += [""] + allNotes.map { "- " + $0.escapedForMarkdown } }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The text without line breaks, tabs and control characters.
  var onOneLine: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar) }
    return String(text)
  }

  /// The text so that Markdown shows it as it is: nothing in it makes a cell, a tag, a link or emphasis.
  var escapedForMarkdown: String {
    var text = ""
    for character in onOneLine {
      if "\\|<>[]*_`&#~".contains(character) { text += "\\" }
      text.append(character)
    }
    return text
  }

  /// How many columns of a terminal the text takes: wide characters two, combining marks none (Unicode Standard Annex 11, simplified).
  var terminalWidth: Int {
    unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x3099, 0x309A: width
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        width + 2
      default: width + 1
      }
    }
  }

  fileprivate var trimmingTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
