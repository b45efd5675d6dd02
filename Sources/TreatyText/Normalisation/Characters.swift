/// What the reading needs to know of single characters. All O(1).
extension Unicode.Scalar {
  /// Whether it is a character of `list`. O(length of the list), without looking into a string.
  @inline(__always)
  func isOne(of list: StaticString) -> Bool {
    let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    var next = 0
    while next < bytes.count {
      if Phrase.scalar(bytes, &next) == value { return true }
    }
    return false
  }

  /// Kana, Han characters and the marks that stand among them: characters of Japanese running text, which is written without blanks.
  var isJapanese: Bool { isHan || isKana || (0x3000...0x303F).contains(value) || isFullWidthForm }

  /// A Han character, or the mark that repeats one.
  var isHan: Bool {
    switch value {
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: true
    default: false
    }
  }

  /// Hiragana, Katakana or the mark of a long vowel.
  var isKana: Bool { (0x3041...0x30FF).contains(value) && value != 0x30FB }

  /// Hiragana.
  var isHiragana: Bool { (0x3041...0x309F).contains(value) }

  /// Katakana or the mark of a long vowel.
  var isKatakana: Bool { (0x30A1...0x30FF).contains(value) && value != 0x30FB }

  private var isFullWidthForm: Bool { (0xFF00...0xFF9F).contains(value) }

  /// An ASCII digit.
  var isDigit: Bool { (48...57).contains(value) }

  /// A raised digit, as marks of notes are: `¹`.
  var isRaisedDigit: Bool {
    value == 0xB9 || value == 0xB2 || value == 0xB3 || value == 0x2070 || (0x2074...0x2079).contains(value)
  }

  /// The value of a digit, full-width and raised ones too; `nil` for all else.
  var digitValue: Int? {
    switch value {
    case 48...57: Int(value - 48)
    case 0xFF10...0xFF19: Int(value - 0xFF10)
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070, 0x2074...0x2079: Int(value - 0x2070)
    default: nil
    }
  }

  /// A letter of an alphabet that divides words by blanks (Latin with its accents, Greek, Cyrillic).
  var isLetter: Bool {
    switch value {
    case 65...90, 97...122, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x370...0x52F: true
    default: false
    }
  }

  /// An upper-case letter of ASCII or of Latin-1.
  var isUpper: Bool { (65...90).contains(value) || ((0xC0...0xDE).contains(value) && value != 0xD7) }

  /// A blank, a tab, a no-break or an ideographic space.
  package var isBlank: Bool { value == 32 || value == 9 || value == 0xA0 || value == 0x3000 || (0x2000...0x200B).contains(value) }

  /// A line feed, a carriage return, a form feed or one of Unicode's own line ends.
  package var isLineEnd: Bool { (10...13).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029 }

  /// The value of a lower-case letter for an upper-case one, its own for all others.
  var lowered: UInt32 {
    switch value {
    case 65...90: value + 32
    case 0xC0...0xD6, 0xD8...0xDE: value + 32
    default: value
    }
  }

  /// The plain form of a character that has a typographic variant: `Ａ` is `A`, `－` is `-`, `’` is `'`. One scalar for one scalar.
  package var plain: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000, 0xA0, 9, 0x2000...0x200A: " "
    case 0x2018, 0x2019, 0x2032: "'"
    case 0x201C, 0x201D, 0x2033: "\""
    case 0x2010...0x2015, 0x2212: "-"
    case 0xFF65: "・"
    default: self
    }
  }
}
