/// How much room a text takes, without asking a font: the same on every machine, and a little too much rather than too little.
enum TextSize {
  /// The width of `text` at `size` points.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) } * size
  }

  /// The height of `count` lines at `size` points.
  static func height(lines count: Int, size: Double) -> Double { Double(count) * size * 1.3 }

  /// `text` in lines of at most `width`, broken at blanks, and between characters of East Asian scripts. A word longer than a line stays whole.
  static func wrapped(_ text: String, width: Double, size: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(of: text) {
      if line.isEmpty || Self.width(trimmed(line + word), size: size) <= width {
        line += word
      } else {
        lines.append(trimmed(line))
        line = word
      }
    }
    if !trimmed(line).isEmpty || lines.isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// Pieces between which a line may break; blanks stay at the end of theirs.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      let wide = character.unicodeScalars.first.map { ems($0) >= 1 && !isClosing($0) } ?? false
      if wide, !word.isEmpty, word != "(", word != "（" {
        words.append(word)
        word = ""
      }
      word.append(character)
      if character == " " {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Marks that do not begin a line in Japanese.
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool { "、。，．・）」』】〕：；ー".unicodeScalars.contains(scalar) }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20: 0.25
    case 0x30...0x39: 0.56
    case 0x41...0x5A: scalar == "M" || scalar == "W" ? 0.88 : scalar == "I" ? 0.3 : 0.64
    case 0x69, 0x6A, 0x6C, 0x27, 0x2C, 0x2E, 0x3A, 0x3B: 0.3
    case 0x6D, 0x77: 0.85
    case 0x61...0x7A: 0.54
    case 0x21...0x7E: 0.45
    case 0x300...0x36F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      1
    default: 0.62
    }
  }
}
