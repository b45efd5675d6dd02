/// Finds tables whose columns stand below each other: ruled by hand with `+---+`, or divided by blanks alone. Cells that are broken over lines become whole, and
/// one that a row lacks is empty, so that those behind it keep their column.
///
/// Only tables in which there is such a cell are taken; all others are read line by line. O(characters).
struct AlignedTables {
  let scalars: [Unicode.Scalar]
  let lines: [Line]

  /// The rows of all such tables, in order.
  func rows() -> [TableRow] {
    var rows: [TableRow] = []
    var first = 0
    while first < lines.count {
      if let table = grid(first) ?? aligned(first) {
        rows += table.rows
        first = table.end
      } else {
        first += 1
      }
    }
    return rows
  }

  // MARK: Grids

  /// A table in which a line of `+---+` stands between any two rows.
  private func grid(_ first: Int) -> (rows: [TableRow], end: Int)? {
    guard isBorder(lines[first]) else { return nil }
    var sections: [Range<Int>] = []
    var start = first + 1
    var next = start
    while next < lines.count, !lines[next].afterBlank || next == start {
      if isBorder(lines[next]) {
        if next > start { sections.append(start..<next) }
        start = next + 1
      } else if scalars[lines[next].range.lowerBound].plain != "|" {
        break
      }
      next += 1
    }
    // What is no such table is looked at once.
    guard sections.count > 2, sections.contains(where: { $0.count > 1 }) else { return ([], start) }
    var rows: [TableRow] = []
    for section in sections {
      let cells = section.map { barred(lines[$0].range) }
      guard let width = cells.first?.count, width > 1, cells.allSatisfy({ $0.count == width }) else { return ([], start) }
      rows.append(TableRow(lines: section, cells: (0..<width).map { column in cells.map { $0[column] }.filter { !$0.isEmpty } }))
    }
    return (rows, start)
  }

  /// `+-----+---+`, `+=====+===+`
  private func isBorder(_ line: Line) -> Bool {
    line.look == .furniture && scalars[line.range.lowerBound] == "+" && scalars[line.range.upperBound - 1] == "+"
      && line.range.count > 4 && scalars[line.range].allSatisfy { $0.isOne(of: "+-=: ") }
  }

  /// What stands between bars, without the blanks around it.
  private func barred(_ range: Range<Int>) -> [Range<Int>] {
    scalars.cells(range).map { cell in
      let start = cell.first { !scalars[$0].isBlank } ?? cell.upperBound
      let end = cell.last { !scalars[$0].isBlank }.map { $0 + 1 } ?? start
      return start..<end
    }
  }

  // MARK: Columns

  /// Words that stand together in a line, and the columns of the page that they take.
  private struct Piece {
    var range: Range<Int>
    var place: Range<Int>
  }

  /// A line of a body, and whether a blank line or a rule stands above it.
  private struct Entry {
    var line: Int
    var cells: [Piece?]
    var isParted: Bool
    /// Whether nothing stands beside the first cell.
    var isAlone: Bool { cells.dropFirst().allSatisfy { $0 == nil } }
  }

  /// A table whose head has three columns or more, and below it lines whose pieces stand in these; no rows where it needs nothing put together.
  private func aligned(_ first: Int) -> (rows: [TableRow], end: Int)? {
    guard lines[first].columns > 2 else { return nil }
    var head = pieces(lines[first])
    guard (3...9).contains(head.count) else { return nil }
    if let corner = corner(above: head, first) { head.insert(corner, at: 0) }
    let body = body(below: first, head)
    guard body.count > 1, let end = body.last?.line else { return nil }
    let rows = [TableRow(lines: first..<first + 1, cells: head.map { [$0.range] })] + joined(body, head.count)
    let isOdd = rows.contains { $0.lines.count > 1 || $0.cells.contains(where: \.isEmpty) }
    let isTable =
      rows.count > 2 && rows.dropFirst().contains { $0.filled > 2 } && rows.count { $0.filled > 1 } * 3 > rows.count * 2
    return (isOdd && isTable ? rows : [], end + 1)
  }

  /// The empty first cell of a head that begins right of the lines below it, each of which has one cell more at the least.
  private func corner(above head: [Piece], _ first: Int) -> Piece? {
    guard first + 2 < lines.count, let left = head.first?.place.lowerBound, left > 3 else { return nil }
    let below = [pieces(lines[first + 1]), pieces(lines[first + 2])]
    let names = below.compactMap(\.first?.place)
    guard names.count == 2, names.allSatisfy({ $0.upperBound < left }), below.contains(where: { $0.count == head.count + 1 })
    else {
      return nil
    }
    let start = lines[first].range.lowerBound
    return Piece(range: start..<start, place: names[0])
  }

  /// How many lines below a head are looked at: a longer table goes on with its last row as the head.
  private static let reach = 200

  /// The lines below a head that stand in its columns. A blank line ends them, unless rows are parted by blank lines.
  private func body(below first: Int, _ head: [Piece]) -> [Entry] {
    var body: [Entry] = []
    var next = first + 1
    var isParted = false
    while next < min(lines.count, first + Self.reach) {
      isParted = isParted || lines[next].afterBlank
      if isRule(lines[next]) {
        isParted = true
      } else if let cells = cells(lines[next], head) {
        body.append(Entry(line: next, cells: cells, isParted: isParted))
        isParted = false
      } else {
        break
      }
      next += 1
    }
    if isSpaced(body) {
      while let last = body.last, last.isAlone { body.removeLast() }
    } else {
      body = Array(body.prefix(1)) + body.dropFirst().prefix { !$0.isParted && !$0.isAlone }
    }
    return body
  }

  /// Whether rows are parted by blank lines or rules: of the lines that are not parted from those above, half lack a cell.
  private func isSpaced(_ body: [Entry]) -> Bool {
    let further = body.dropFirst().filter { !$0.isParted }
    return body.dropFirst().contains(where: \.isParted) && !further.isEmpty
      && further.count { $0.cells.contains { $0 == nil } } * 2 >= further.count
  }

  /// The rows of a body, those lines that go on with cells above joined to these.
  private func joined(_ body: [Entry], _ columns: Int) -> [TableRow] {
    let isSpaced = isSpaced(body)
    let widths = (0..<columns).map { column in body.compactMap { $0.cells[column]?.place.count }.max() ?? 0 }
    var rows: [TableRow] = []
    var last: [Piece?] = []
    for entry in body {
      if !rows.isEmpty, isSpaced ? !entry.isParted : carriesOn(entry.cells, last, widths) {
        for (column, piece) in entry.cells.enumerated() {
          guard let piece else { continue }
          rows[rows.count - 1].cells[column].append(piece.range)
          last[column] = piece
        }
        rows[rows.count - 1].lines = rows[rows.count - 1].lines.lowerBound..<entry.line + 1
      } else {
        rows.append(TableRow(lines: entry.line..<entry.line + 1, cells: entry.cells.map { $0.map { [$0.range] } ?? [] }))
        last = entry.cells
      }
    }
    return rows
  }

  /// The pieces of a line that stand two columns apart or more; none where it holds bars or tabs.
  private func pieces(_ line: Line) -> [Piece] {
    guard line.look == .text || line.look == .furniture || line.look == .row && line.divider == .blanks, line.bars == 0 else {
      return []
    }
    var pieces: [Piece] = []
    var column = line.indent
    var gap = 2
    for position in line.range {
      let scalar = scalars[position]
      if scalar == "\t" { return [] }
      let width = scalar.isJapanese || scalar.value == 0x3000 ? 2 : 1
      defer { column += width }
      if scalar.isBlank {
        gap += width
      } else if gap > 1 {
        pieces.append(Piece(range: position..<position + 1, place: column..<column + width))
        gap = 0
      } else {
        let last = pieces.count - 1
        pieces[last] = Piece(
          range: pieces[last].range.lowerBound..<position + 1, place: pieces[last].place.lowerBound..<column + width)
        gap = 0
      }
    }
    return spacedOut(pieces)
  }

  /// A name at the beginning that is spaced out as one: 豪　州, イ　ン　ド.
  private func spacedOut(_ pieces: [Piece]) -> [Piece] {
    let letters = pieces.prefix { $0.range.count == 1 && scalars[$0.range.lowerBound].isJapanese }
    guard letters.count > 1, letters.count < pieces.count, let first = letters.first, let last = letters.last else {
      return pieces
    }
    let gaps = zip(letters, letters.dropFirst()).map { $1.place.lowerBound - $0.place.upperBound }
    guard gaps.allSatisfy({ $0 == gaps[0] && $0 < 8 }) else { return pieces }
    let name = Piece(
      range: first.range.lowerBound..<last.range.upperBound, place: first.place.lowerBound..<last.place.upperBound)
    return [name] + pieces[letters.endIndex...]
  }

  /// The pieces of a line by the columns of the head; `nil` where one stands in none, or two in one.
  private func cells(_ line: Line, _ head: [Piece]) -> [Piece?]? {
    let own = pieces(line)
    guard !own.isEmpty, own.count <= head.count else { return nil }
    var cells = [Piece?](repeating: nil, count: head.count)
    for piece in own {
      let column = head.indices.first { column in
        let place = head[column].place
        return abs(piece.place.lowerBound - place.lowerBound) < 2 || abs(piece.place.upperBound - place.upperBound) < 2
          || abs(piece.place.lowerBound + piece.place.upperBound - place.lowerBound - place.upperBound) < 4
      }
      guard let column, cells[column] == nil else { return nil }
      cells[column] = piece
    }
    return cells
  }

  /// `-----  ----`, `==========`
  private func isRule(_ line: Line) -> Bool {
    line.look == .furniture && line.range.count > 4
      && scalars[line.range].allSatisfy { $0.isBlank || $0.plain.isOne(of: "-=_─―ー") }
  }

  /// Whether a line without a first cell goes on with the cells above: each of its words would not have fitted there, and one of those above had blanks in it.
  private func carriesOn(_ cells: [Piece?], _ above: [Piece?], _ widths: [Int]) -> Bool {
    guard cells[0] == nil, !above.isEmpty else { return false }
    var isBroken = false
    for (column, piece) in cells.enumerated() {
      guard let piece else { continue }
      guard let before = above[column] else { return false }
      let isJapanese = scalars[piece.range.lowerBound].isJapanese
      let word =
        isJapanese ? 2 : 1 + (piece.range.firstIndex { scalars[$0].isBlank } ?? piece.range.upperBound) - piece.range.lowerBound
      guard before.place.count + word > widths[column] else { return false }
      if isJapanese ? widths[column] > 8 : before.range.contains(where: { scalars[$0].isBlank }) { isBroken = true }
    }
    return isBroken
  }
}
