import AllianceNetwork

/// Joins the lines of a source to blocks: sentences that a line's end, a page's end or a note breaks into become whole again. O(length).
///
/// A broken line is one that is as broad as the page and does not end a sentence: `…は昨年` / `署名した。` is one sentence.
struct Reflow {
  let source: [Unicode.Scalar]
  let shape: PageShape
  let lines: [Line]
  private let repeated: Set<Int>
  let language: Language
  let names: BrokenNames
  private var writer: NormalWriter

  /// The blocks of `source`. Where the end of a line or of a page breaks one of `names`, its two halves belong together.
  static func text(of source: [Unicode.Scalar], names: BrokenNames = BrokenNames()) -> NormalText {
    let read = LineReader.read(source)
    let language = read.language
    guard read.traits.contains(.uneven) || language == .japanese && read.traits.contains(.point) else {
      var reflow = Reflow(source, read, names)
      reflow.run()
      return reflow.writer.text(at: nil)
    }
    let even = EvenForms(of: source, in: language)
    var reflow = Reflow(even.scalars, LineReader.read(even.scalars), names)
    reflow.run()
    return reflow.writer.text(at: even.places)
  }

  private init(_ source: [Unicode.Scalar], _ read: LineReader.Reading, _ names: BrokenNames) {
    self.source = source
    self.names = names
    lines = read.lines
    shape = PageShape(of: lines, in: source)
    repeated = Self.pageHeads(lines, source)
    language = read.language
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

  private mutating func run() {
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
        if let last = open.last, note.isEmpty, carriesOn(last, over: index) {
          open.append(index)
          continue
        }
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
        } else if let last = open.last, continues(last, with: index, isBegun: open.count > 1) || breaksName(last, before: index) {
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
  }

  private mutating func flush(_ open: inout [Int]) {
    guard let first = open.first else { return }
    let line = lines[first]
    // The mark of an item inside a sentence is none.
    let ranges = open.map {
      ($0 == first ? line.start : lines[$0].look == .item ? lines[$0].range.lowerBound : lines[$0].start)..<lines[$0].range
        .upperBound
    }
    let kind: Block.Kind = line.look == .item ? .item : open.count == 1 && isTitle(first) ? .heading : .paragraph
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
  private func isTitle(_ index: Int) -> Bool {
    let line = lines[index]
    return !endsSentence(line) && line.width < 90 && (!shape.isFull(line) || isNumbered(line) || standsAlone(index))
      && !",、;:".unicodeScalars.contains(last(of: line).plain)
  }

  /// Whether blank lines part a line from those around it, on a page where others stand together.
  private func standsAlone(_ index: Int) -> Bool {
    guard !shape.isSpacedOut, index + 1 < lines.count, lines[index + 1].afterBlank, !lines[index + 1].afterBreak else {
      return false
    }
    return index == 0 || lines[index].afterBlank && lines[index - 1].look != .furniture
  }

  /// `3. Agreements on access`: a short line with a number, below a blank one.
  private func isNumbered(_ line: Line) -> Bool {
    guard line.afterBlank, line.width < 64 else { return false }
    let digits = (line.start..<line.range.upperBound).prefix { source[$0].plain.isDigit }
    guard (1...2).contains(digits.count), digits.upperBound + 1 < line.range.upperBound else { return false }
    return ".)".unicodeScalars.contains(source[digits.upperBound].plain) && source[digits.upperBound + 1].isBlank
  }

  func last(of line: Line) -> Unicode.Scalar { source[line.range.upperBound - 1] }

  func endsSentence(_ line: Line) -> Bool {
    var position = line.range.upperBound - 1
    while position > line.start, source[position].isOne(of: ")]\"'」』）］”’0123456789") || source[position].isRaisedDigit {
      position -= 1
    }
    let scalar = source[position]
    if scalar.isOne(of: "。．！？!?") { return true }
    if scalar == ":", shape.isFull(line), language == .japanese { return false }
    return (scalar == "." || scalar == ":")
      && !(source[line.range.upperBound - 1].plain.isDigit && position > line.start
        && source[position - 1].plain.isDigit)
  }
}
