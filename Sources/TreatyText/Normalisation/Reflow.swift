import AllianceNetwork

/// Joins the lines of a source to blocks: sentences that a line's end, a page's end or a note breaks into become whole again. O(length).
///
/// A broken line is one that is as broad as the page and does not end a sentence: `…は昨年` / `署名した。` is one sentence.
struct Reflow {
  private let source: [Unicode.Scalar]
  private let shape: PageShape
  private let lines: [Line]
  private let repeated: Set<Int>
  private let language: Language
  private let names: BrokenNames
  private var writer: NormalWriter

  /// The blocks of `source`. Where the end of a line or of a page breaks one of `names`, its two halves belong together.
  static func text(of source: [Unicode.Scalar], names: BrokenNames = BrokenNames()) -> NormalText {
    var reflow = Reflow(source, names)
    return reflow.run()
  }

  private init(_ source: [Unicode.Scalar], _ names: BrokenNames) {
    self.source = source
    self.names = names
    let read = LineReader.read(source)
    lines = read.lines
    shape = PageShape(of: lines)
    repeated = Self.pageHeads(lines, source)
    // The main language: Japanese where a fifth of the letters is.
    language = read.native * 4 > read.latin ? .japanese : .english
    writer = NormalWriter(source: source, language: language, mayHave: read.traits)
  }

  /// Lines that come again and again, digits aside: heads and feet of pages. Lines of the same print are compared, so that none is taken for another.
  private static func pageHeads(_ lines: [Line], _ source: [Unicode.Scalar]) -> Set<Int> {
    var firsts: [UInt64: Int] = [:]
    var repeated: Set<Int> = []
    for (index, line) in lines.enumerated() where line.look == .text && line.width < 100 {
      guard var print = print(of: line.range, source) else { continue }
      while let first = firsts[print] {
        if isSame(lines[first].range, line.range, source) {
          if index > 4 { repeated.insert(index) }
          if first > 4 { repeated.insert(first) }
          break
        }
        print &+= 1
      }
      if firsts[print] == nil { firsts[print] = index }
    }
    return repeated
  }

  /// A number that lines with the same characters, digits and blanks aside, have in common; `nil` where there are three such characters or fewer.
  private static func print(of range: Range<Int>, _ source: [Unicode.Scalar]) -> UInt64? {
    source.withUnsafeBufferPointer { source in
      let traits = Traits.table
      var print: UInt64 = 0
      var count = 0
      for position in range where traits[source[position]].isDisjoint(with: [.digit, .blank]) {
        print = (print ^ UInt64(source[position].value)) &* 0x9E37_79B9_7F4A_7C15
        print ^= print >> 29
        count += 1
      }
      return count > 3 ? print : nil
    }
  }

  /// Whether two lines have the same characters, digits and blanks aside.
  private static func isSame(_ first: Range<Int>, _ second: Range<Int>, _ source: [Unicode.Scalar]) -> Bool {
    let traits = Traits.table
    func next(_ position: inout Int, _ end: Int) -> Unicode.Scalar? {
      while position < end {
        let scalar = source[position]
        position += 1
        if traits[scalar].isDisjoint(with: [.digit, .blank]) { return scalar }
      }
      return nil
    }
    var left = first.lowerBound
    var right = second.lowerBound
    while true {
      let one = next(&left, first.upperBound)
      guard one == next(&right, second.upperBound) else { return false }
      if one == nil { return true }
    }
  }

  private mutating func run() -> NormalText {
    var open: [Int] = []  // the lines of the paragraph that is being read
    var note: [Int] = []  // the lines of the note that stands in it
    var lastNote = 0
    let rows = TableRow.rows(of: lines, source)
    var nextRow = 0
    for index in lines.indices where !repeated.contains(index) || nextRow < rows.count && rows[nextRow].lines.contains(index) {
      let line = lines[index]
      if nextRow < rows.count, rows[nextRow].lines.contains(index) {
        guard index == rows[nextRow].lines.upperBound - 1 else { continue }
        flush(&note)
        flush(&open)
        writer.add(row: rows[nextRow])
        nextRow += 1
        continue
      }
      switch line.look {
      case .blank, .furniture: continue
      case .row, .heading:
        flush(&note)
        flush(&open)
        if line.look == .row {
          writer.add(row: line)
        } else {
          writer.add([line.start..<line.range.upperBound], as: .heading, level: rank(of: line))
        }
      case .item:
        flush(&note)
        flush(&open)
        open = [index]
      case .text:
        if let number = noteNumber(line), number == lastNote + 1, note.isEmpty || !open.isEmpty, opensNote(index, in: open) {
          flush(&note)
          lastNote = number
          note = [index]
        } else if let last = note.last, !endsSentence(lines[last]) {
          note.append(index)
        } else if let last = open.last, continues(last, with: index) || breaksName(last, before: index) {
          flush(&note)
          open.append(index)
        } else {
          flush(&note)
          flush(&open)
          open = [index]
        }
      }
    }
    flush(&note)
    flush(&open)
    return writer.text
  }

  private mutating func flush(_ open: inout [Int]) {
    guard let first = open.first else { return }
    let line = lines[first]
    let ranges = open.map { lines[$0].start..<lines[$0].range.upperBound }
    let kind: Block.Kind = line.look == .item ? .item : open.count == 1 && isTitle(line) ? .heading : .paragraph
    writer.add(
      ranges, as: kind, level: kind == .heading ? 3 : line.indent,
      mark: kind == .item ? line.range.lowerBound..<line.start : 0..<0, isEntry: line.isEntry)
    open = []
  }

  private func rank(of line: Line) -> Int {
    var signs = 0
    while line.range.lowerBound + signs < line.range.upperBound, source[line.range.lowerBound + signs] == "#" { signs += 1 }
    return signs == 0 ? 3 : signs
  }

  /// A short line that ends no sentence.
  private func isTitle(_ line: Line) -> Bool {
    !endsSentence(line) && line.width < 90 && (!shape.isFull(line) || isNumbered(line))
      && !",、;:".unicodeScalars.contains(last(of: line).plain)
  }

  /// `3. Agreements on access`: a short line with a number, below a blank one.
  private func isNumbered(_ line: Line) -> Bool {
    guard line.afterBlank, line.width < 64 else { return false }
    let digits = (line.start..<line.range.upperBound).prefix { source[$0].plain.isDigit }
    guard (1...2).contains(digits.count), digits.upperBound + 1 < line.range.upperBound else { return false }
    return ".)".unicodeScalars.contains(source[digits.upperBound].plain) && source[digits.upperBound + 1].isBlank
  }

  private func last(of line: Line) -> Unicode.Scalar { source[line.range.upperBound - 1] }

  private func endsSentence(_ line: Line) -> Bool {
    var position = line.range.upperBound - 1
    while position > line.start, source[position].isOne(of: ")]\"'」』）］”’0123456789") { position -= 1 }
    let scalar = source[position]
    if scalar.isOne(of: "。．！？!?") { return true }
    if scalar == ":", shape.isFull(line), language == .japanese { return false }
    return (scalar == "." || scalar == ":")
      && !(source[line.range.upperBound - 1].plain.isDigit && position > line.start
        && source[position - 1].plain.isDigit)
  }

  /// Whether line `index` carries on what line `last` began.
  private func continues(_ last: Int, with index: Int) -> Bool {
    let before = lines[last]
    let line = lines[index]
    let first = source[line.start]
    if line.indent > 0, opensLabel(line) || isSectionHead(before) && isList(line) { return false }
    if before.look == .item, line.indent < before.indent, first.isUpper || first.isJapanese { return false }
    if before.look == .item, line.indent > 0, !line.afterBlank, line.indent >= before.indent { return true }
    if shape.isFull(before), language == .japanese, !endsSentence(before) { return true }
    if !self.last(of: before).isJapanese, !first.isJapanese {
      if !line.afterBlank {
        return before.width >= 55 || !first.isUpper && first.isLetter || isYear(at: line.start) && !endsSentence(before)
      }
      return !endsSentence(before) && first.isLetter && !first.isUpper
    }
    if let width = shape.width, before.width * 2 >= width, !line.afterBlank, !endsSentence(before),
      line.indent == before.indent || before.look == .item
    {
      return true
    }
    guard shape.isFull(before) else { return false }
    if line.indent >= 2, before.indent == 0, endsSentence(before) { return false }
    return !endsSentence(before) || !line.afterBlank || shape.isSpacedOut
  }

  /// `Papua New` / `Guinea`: a name goes on in line `index`, which follows on line `last` or stands behind the foot and head of a page.
  private func breaksName(_ last: Int, before index: Int) -> Bool {
    let isNext = !lines[index].afterBlank && index == last + 1
    let isOverPage = lines[index].afterBreak || index > last + 1
    return (isNext || isOverPage)
      && names.stand(
        at: lines[last].start..<lines[last].range.upperBound, and: lines[index].start..<lines[index].range.upperBound, in: source)
  }

  /// 署名済み：カナダ: a line that begins with where agreements stand opens a list of its own.
  private func opensLabel(_ line: Line) -> Bool {
    let head = line.start..<min(line.range.upperBound, line.start + 24)
    guard let colon = head.first(where: { source[$0].plain == ":" }), colon > line.start + 1 else { return false }
    return CellMeaning.of(source[line.start..<colon].withUnsafeBufferPointer { String(scalars: $0) }) != nil
  }

  /// ○ 地位協定など: a short item with the mark of a section is no beginning of a sentence.
  private func isSectionHead(_ line: Line) -> Bool {
    line.look == .item && line.width < 44 && "○◯〇●■◆□◇◎(".unicodeScalars.contains(source[line.range.lowerBound].plain)
      && !"、,".unicodeScalars.contains(last(of: line).plain) && !endsSentence(line)
  }

  /// 日豪（2023年８月発効）、日英: a line with brackets or commas in which no sentence ends outside of brackets.
  private func isList(_ line: Line) -> Bool {
    var depth = 0
    var isDivided = false
    for place in line.start..<line.range.upperBound {
      switch source[place].plain {
      case "(":
        depth += 1
        isDivided = true
      case ")": depth -= 1
      case "、": isDivided = true
      case "。" where depth == 0: return false
      default: break
      }
    }
    return isDivided
  }

  /// `in July` / `2021. An agreement`: a line that begins with a year goes on where the one before ended no sentence.
  private func isYear(at place: Int) -> Bool {
    place + 4 < source.count && (place..<place + 4).allSatisfy { source[$0].isDigit } && !source[place + 4].isDigit
  }

  /// The number of a note: digits and a blank at the start of a line.
  private func noteNumber(_ line: Line) -> Int? {
    var position = line.start
    var number = 0
    while position < line.range.upperBound, source[position].plain.isDigit, position < line.start + 3 {
      number = number * 10 + Int(source[position].plain.value - 48)
      position += 1
    }
    guard position > line.start, position < line.range.upperBound, source[position].isBlank else { return nil }
    return number
  }

  /// A note breaks into a paragraph of a page with a fixed width; a numbered title is short and ends no sentence.
  private func opensNote(_ index: Int, in open: [Int]) -> Bool {
    guard shape.width != nil, !open.isEmpty else { return false }
    return shape.isFull(lines[index]) || endsSentence(lines[index])
  }
}
