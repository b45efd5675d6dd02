import TreatyText

/// A sentence cut along its marks: text, and marked text with more of it inside.
indirect enum MarkedText: Sendable, Hashable {
  /// Text without a mark of its own.
  case text(String)
  /// What a mark covers.
  case marked(Mark, [MarkedText])

  /// All of the text, without the marks.
  var plain: String {
    switch self {
    case .text(let text): text
    case .marked(_, let inner): inner.map(\.plain).joined()
    }
  }
}

extension Explanation {
  /// The sentence as it is shown: on one line, harmless, cut along its marks. What stands between its pieces is left out.
  func marked(_ sentence: ExplainedSentence) -> [MarkedText] {
    var writer = MarkedTextWriter(marks: sentence.marks)
    for piece in sentence.pieces {
      writer.endLine()
      for offset in piece { writer.write(source.scalars[offset], at: offset) }
    }
    return writer.finished()
  }

  /// A stretch of the text on one line, harmless.
  func shown(_ range: Range<Int>) -> String {
    var writer = MarkedTextWriter(marks: [])
    for offset in range { writer.write(source.scalars[offset], at: offset) }
    return writer.finished().map(\.plain).joined()
  }
}

/// Writes characters one by one into marked text. Line breaks with the blanks around them go between Japanese characters and behind a hyphen, else they
/// become a blank.
private struct MarkedTextWriter {
  private struct Frame {
    var mark: Mark
    var content: [MarkedText] = []
  }

  private let marks: [Mark]
  private var next = 0
  private var covering: [Mark] = []
  private var lastOffset = -1
  private var frames: [Frame] = []
  private var top: [MarkedText] = []
  private var last: Unicode.Scalar?
  private var blank: Unicode.Scalar?
  private var isLineEnd = false

  init(marks: [Mark]) { self.marks = marks }

  /// Ends a line, so that what comes next is joined to what came before.
  mutating func endLine() { isLineEnd = last != nil }

  mutating func write(_ scalar: Unicode.Scalar, at offset: Int) {
    if scalar.properties.isWhitespace {
      if scalar.properties.generalCategory == .control && scalar != "\t" || ["\u{2028}", "\u{2029}"].contains(scalar) {
        endLine()
      }
      blank = blank ?? (scalar == "\u{3000}" ? scalar : " ")
      return
    }
    cover(offset)
    while !covering.starts(with: frames.map(\.mark)) { close() }
    if let gap = gap(before: scalar) { add(.text(gap)) }
    for mark in covering.dropFirst(frames.count) { frames.append(Frame(mark: mark)) }
    add(.text(String(scalar).harmless))
    (blank, isLineEnd, last) = (nil, false, scalar)
  }

  /// The blank between the last character and the next; it belongs to the marks that cover both.
  private func gap(before next: Unicode.Scalar) -> String? {
    guard let last else { return nil }
    if isLineEnd { return last.value >= 0x2E80 && next.value >= 0x2E80 || last == "-" ? nil : " " }
    return blank.map { String($0) }
  }

  /// Opens and closes marks, so that those that cover `offset` are open.
  private mutating func cover(_ offset: Int) {
    if offset < lastOffset { (next, covering) = (0, []) }
    lastOffset = offset
    while next < marks.count, marks[next].start <= offset {
      covering.append(marks[next])
      next += 1
    }
    covering.removeAll { $0.end <= offset }
  }

  private mutating func add(_ piece: MarkedText) {
    if frames.isEmpty { Self.join(piece, to: &top) } else { Self.join(piece, to: &frames[frames.count - 1].content) }
  }

  private static func join(_ piece: MarkedText, to content: inout [MarkedText]) {
    if case .text(let before)? = content.last, case .text(let text) = piece {
      content[content.count - 1] = .text(before + text)
    } else {
      content.append(piece)
    }
  }

  private mutating func close() {
    let frame = frames.removeLast()
    add(.marked(frame.mark, frame.content))
  }

  mutating func finished() -> [MarkedText] {
    while !frames.isEmpty { close() }
    return top
  }
}

extension String {
  /// The text with nothing in it that acts on a terminal or turns the direction of what stands around it: control characters, the marks of
  /// bidirectional text and invisible tags are shown by their numbers (`<U+202E>`).
  var harmless: String {
    guard unicodeScalars.contains(where: \.acts) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.acts {
        let number = String(scalar.value, radix: 16, uppercase: true)
        text += "<U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number + ">"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character does something instead of being shown.
  fileprivate var acts: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
