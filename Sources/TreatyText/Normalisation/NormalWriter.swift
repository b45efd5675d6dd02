import AllianceNetwork

/// Writes blocks into a normal text: plain forms, no markup, no web addresses, no blanks inside Japanese.
struct NormalWriter {
  private let source: [Unicode.Scalar]
  private let language: Language
  private let mayHave: Traits
  private var scalars: [Unicode.Scalar] = []
  private var origins = Origins()
  private var blocks: [Block] = []
  /// What divides the cells of the row that is written; `nil` for what is no row.
  private var divider: Line.Divider?
  private let traits = Traits.table

  init(source: [Unicode.Scalar], language: Language, mayHave: Traits) {
    self.mayHave = mayHave
    self.source = source
    self.language = language
    scalars.reserveCapacity(source.count)
  }

  /// What has been written; `places` says where the characters of the source stood in another one.
  func text(at places: [Int]?) -> NormalText {
    NormalText(
      scalars: scalars, origins: places.map(origins.standing) ?? origins, blocks: blocks, language: language, mayHave: mayHave)
  }

  /// Adds the ranges of the source as one block; `mark` is where the mark of an item stands.
  mutating func add(_ ranges: [Range<Int>], as kind: Block.Kind, level: Int, mark: Range<Int> = 0..<0, isEntry: Bool = false) {
    divider = nil
    let start = scalars.count
    for range in ranges { add(range, from: start) }
    while scalars.count > start, scalars.last == " " { removeLast() }
    guard scalars.count > start else { return }
    calm(from: start)
    var block = Block(kind: kind, range: start..<scalars.count, level: level)
    block.isEntry = isEntry
    for position in mark where !source[position].isBlank { block.mark.unicodeScalars.append(source[position].plain) }
    blocks.append(block)
    scalars.append("\n")
    origins.append(ranges.last?.upperBound.advanced(by: -1) ?? 0)
  }

  /// Adds a row of a table that is one line. One that begins far to the right lacks its first cell; one of tabs has as many cells as the row above.
  mutating func add(row line: Line) {
    let start = scalars.count
    let before = blocks.last.flatMap { $0.kind == .row ? $0.range : nil }
    divider = line.divider
    if line.divider == .blanks && line.indent > 5 || line.divider == .tabs && line.indent > 0 {
      append("|", line.range.lowerBound)
      append("|", line.range.lowerBound)
    }
    add(line.range, from: start)
    while line.divider != .semicolons, scalars.count > start, scalars.last == " " { removeLast() }
    guard scalars.count > start else { return }
    if line.divider == .tabs, let before {
      let missing = scalars.cells(before).count - scalars.cells(start..<scalars.count).count
      for _ in 0..<max(0, missing) { append("|", line.range.upperBound - 1) }
      if missing > 0 { append(" ", line.range.upperBound - 1) }
    }
    blocks.append(Block(kind: .row, range: start..<scalars.count, level: 3))
    append("\n", line.range.upperBound - 1)
  }

  /// Adds a row whose cells take several lines.
  mutating func add(row: TableRow) {
    divider = .bars
    let start = scalars.count
    var last = row.cells.joined().map(\.lowerBound).min() ?? 0
    // The bar before the first cell is no division.
    if row.cells.first?.isEmpty ?? false { append("|", last) }
    for (index, cell) in row.cells.enumerated() {
      if index > 0 { append("|", cell.first?.lowerBound ?? last) }
      let from = scalars.count
      for part in cell {
        add(part, from: from)
        last = part.upperBound - 1
      }
      if cell.isEmpty, row.missing != " " || index == row.cells.count - 1 { append(row.missing, last) }
    }
    guard scalars.count > start else { return }
    blocks.append(Block(kind: .row, range: start..<scalars.count, level: 3))
    append("\n", last)
  }

  /// `GERMANY, FRANCE AND POLAND SIGN PACT`: in a headline of capitals alone the small words are written small, by which lists and partners are told; names and
  /// abbreviations stay as they are.
  private mutating func calm(from start: Int) {
    guard scalars.count - start < 200, !scalars[start...].contains(where: { $0.isLetter && !$0.isUpper || $0.isJapanese }) else {
      return
    }
    var words: [Range<Int>] = []
    var position = start
    while position < scalars.count {
      var end = position
      while end < scalars.count, scalars[end].isLetter { end += 1 }
      if end > position { words.append(position..<end) }
      position = max(end, position + 1)
    }
    guard words.count > 3 else { return }
    for word in words where Self.smallWords.contains(String(String.UnicodeScalarView(scalars[word]))) {
      for place in word { scalars[place] = Unicode.Scalar(UInt8(scalars[place].value) | 0x20) }
    }
  }

  private static let smallWords: Set<String> = [
    "AND", "OR", "THE", "WITH", "OF", "TO", "IN", "ON", "FOR", "BETWEEN", "AMONG", "BY", "FROM", "AT", "AS", "A", "AN", "AFTER",
    "HAS",
    "HAVE", "IS", "ARE", "WAS", "WERE", "WILL",
  ]

  private mutating func removeLast() {
    scalars.removeLast()
    origins.removeLast()
  }

  private mutating func add(_ range: Range<Int>, from start: Int) {
    if scalars.count > start { join(before: range) }
    var position = range.lowerBound
    while position < range.upperBound {
      let end = divider == .semicolons ? position : evenRun(position, range.upperBound)
      if end > position {
        scalars.append(contentsOf: source[position..<end])
        origins.append(position, length: end - position)
        position = end
        continue
      }
      let scalar = source[position]
      if let end = linkTail(position, range) ?? address(position, range) {
        position = end
      } else if scalar == "*" && isDouble(position, range) {
        position += 2
      } else if scalar.isBlank {
        blank(position, range, start)
        position += 1
      } else if scalar == "[" && isLink(position, range) {
        position += 1
      } else if let end = noteMark(position, range, start) {
        position = end
      } else {
        append(isDivision(scalar) ? "|" : isControl(scalar) ? " " : scalar.plain, position)
        position += 1
      }
    }
  }

  /// The end of the run from `start` on that is written as it stands: no markup, no address, and no blanks but single ones between words.
  private func evenRun(_ start: Int, _ end: Int) -> Int {
    source.withUnsafeBufferPointer { source in
      var position = start
      while position < end {
        if traits[source[position]].isDisjoint(with: .marked) {
          position += 1
          continue
        }
        switch source[position] {
        case " ":
          guard position > start, position + 1 < end,
            traits[source[position - 1]].isDisjoint(with: [.blank, .japanese]),
            traits[source[position + 1]].isDisjoint(with: [.blank, .japanese])
          else { return position }
        case "h":
          if position + 1 < end, source[position + 1] == "t" { return position }
        case "w":
          if position + 1 < end, source[position + 1] == "w" { return position }
        default: return position
        }
        position += 1
      }
      return position
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ origin: Int) {
    scalars.append(scalar)
    origins.append(origin)
  }

  /// What stands between two lines: nothing in Japanese, a blank in English; a hyphen at a line's end goes where a small letter follows.
  private mutating func join(before line: Range<Int>) {
    guard let last = scalars.last, let origin = origins.last, let first = line.first.map({ source[$0] }) else { return }
    if last.isJapanese || first.isJapanese || last == " " || isWithinNumber(line) { return }
    if last == "-", first.isLetter, !first.isUpper, scalars.count > 1, scalars[scalars.count - 2].isLetter {
      removeLast()
    } else if last != "-" {
      append(" ", origin)
    }
  }

  /// 2 / 025年7月: whether a line begins within the number of a year, a month or a day.
  private func isWithinNumber(_ line: Range<Int>) -> Bool {
    guard language == .japanese, let first = line.first, source[first].isDigit, scalars.last?.isDigit ?? false else {
      return false
    }
    let before = scalars.reversed().prefix(5).prefix { $0.isDigit }.count
    let after = source[line].prefix(5).prefix { $0.isDigit }.count
    guard before + after <= 4, line.lowerBound + after < line.upperBound else { return false }
    return source[line.lowerBound + after].isOne(of: "年月日")
  }

  /// One blank for several; none next to a Japanese character.
  private mutating func blank(_ position: Int, _ range: Range<Int>, _ start: Int) {
    guard scalars.count > start || divider == .tabs, let last = scalars.last, last != " " || divider == .tabs else {
      return
    }
    var next = position + 1
    while next < range.upperBound, source[next].isBlank { next += 1 }
    let wide = next - position > 1 || source[position].value == 0x3000
    if divider == .tabs, source[position].value == 9 {
      append("|", position)
      return
    }
    if isSpacing(position, next, range) { return }
    if divider == .blanks, wide {
      if last != "|" { append("|", position) }
      return
    }
    if next < range.upperBound {
      let follower = source[next]
      let japanese = last.isJapanese || follower.isJapanese
      if japanese,
        !wide || !(last.isHan || last.isKana || last.isDigit) || !(follower.isHan || follower.isKana || follower.isDigit)
      {
        return
      }
    }
    append(" ", position)
  }

  /// 英　　　国, イ　ン　ド: blanks between single characters that stretch the first cell of a row.
  private func isSpacing(_ position: Int, _ next: Int, _ range: Range<Int>) -> Bool {
    guard divider != nil, next < range.upperBound, source[position].value == 0x3000 else { return false }
    var first = position
    while first > range.lowerBound, source[first - 1].isBlank { first -= 1 }
    guard first > range.lowerBound else { return false }
    func isBar(_ scalar: Unicode.Scalar) -> Bool { scalar.plain == "|" || isDivision(scalar) }
    func isSingle(_ place: Int) -> Bool {
      (source[place].isHan || source[place].isKana)
        && (place == range.lowerBound || source[place - 1].isBlank || isBar(source[place - 1]))
        && (place + 1 == range.upperBound || source[place + 1].isBlank || isBar(source[place + 1]))
    }
    return isSingle(first - 1) && isSingle(next)
      && !(range.lowerBound + 1..<max(first, range.lowerBound + 1)).contains {
        source[$0].plain == "|" || source[$0] == "\t" || source[$0] == " " && source[$0 - 1] == " "
      }
  }

  /// Whether a character parts the cells of the row that is written.
  private func isDivision(_ scalar: Unicode.Scalar) -> Bool {
    switch divider {
    case .semicolons: scalar.plain == ";"
    case .slashes: scalar.value == 0xFF0F
    default: false
    }
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 32 || (0x7F...0x9F).contains(scalar.value) }

  private func isDouble(_ position: Int, _ range: Range<Int>) -> Bool {
    position + 1 < range.upperBound && source[position + 1] == "*"
  }

  /// Whether a bracket opens the words of a Markdown link.
  private func isLink(_ position: Int, _ range: Range<Int>) -> Bool {
    var next = position + 1
    while next < range.upperBound, next < position + 200 {
      if source[next] == "]" { return next + 1 < range.upperBound && source[next + 1] == "(" }
      next += 1
    }
    return false
  }

  /// The end of the mark of a note that stands at a place: `¹`, `[1]`, `†`, `*1`, `※1`, `（注1）`. In a cell of a table it may be all that the cell says.
  private mutating func noteMark(_ position: Int, _ range: Range<Int>, _ start: Int) -> Int? {
    func number(from start: Int) -> Int? {
      var end = start
      while end < range.upperBound, end - start < 4, source[end].plain.isDigit { end += 1 }
      // ※23年8月発効 is a remark.
      if end < range.upperBound, source[end].isOne(of: "年月日か") { return nil }
      return end > start && end - start < 4 ? end : nil
    }
    guard divider == nil else { return nil }
    let scalar = source[position]
    if scalar.isRaisedDigit || scalar == "†" || scalar == "‡" { return position + 1 }
    if scalar.plain == "[" {
      guard let end = number(from: position + 1), end < range.upperBound, source[end].plain == "]" else { return nil }
      return end + 1
    }
    guard scalars.count > start, scalars.last != " " else { return nil }
    if scalar == "*" || scalar == "※" { return number(from: position + 1) }
    guard scalar == "注", scalars.count > start + 1, scalars.last == "(" || scalars.last == "[" || scalars.last == "〔" else {
      return nil
    }
    let end = number(from: position + 1) ?? position + 1
    guard end < range.upperBound, source[end].plain.isOne(of: ")]〕") else { return nil }
    removeLast()
    return end + 1
  }

  /// The end of `](address)`.
  private func linkTail(_ position: Int, _ range: Range<Int>) -> Int? {
    guard source[position] == "]", position + 1 < range.upperBound, source[position + 1] == "(" else { return nil }
    var next = position + 2
    while next < range.upperBound, next < position + 2000 {
      if source[next] == ")" { return next + 1 }
      if source[next].isJapanese { return nil }
      next += 1
    }
    return nil
  }

  /// The end of a web address that begins here.
  private func address(_ position: Int, _ range: Range<Int>) -> Int? {
    guard source[position] == "h" || source[position] == "w" else { return nil }
    let begins = ["http://", "https://", "www."].contains { prefix in
      var next = position
      for scalar in prefix.unicodeScalars {
        guard next < range.upperBound, source[next] == scalar else { return false }
        next += 1
      }
      return true
    }
    guard begins else { return nil }
    var next = position
    while next < range.upperBound, !source[next].isBlank, !source[next].isJapanese, source[next] != "]", source[next] != ")" {
      next += 1
    }
    return next
  }
}
