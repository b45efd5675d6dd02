/// What one look into a table tells of a character: for the loops that see every character of a text.
///
/// The table is made once from the properties in `Characters.swift`, so that both always say the same.
struct Traits: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  /// Counts two columns (``Swift/Unicode/Scalar/isJapanese``). The lowest bit, so that it can be added.
  static let japanese = Traits(rawValue: 1 << 0)
  /// Han or kana.
  static let native = Traits(rawValue: 1 << 1)
  /// A letter of an alphabet.
  static let letter = Traits(rawValue: 1 << 2)
  /// A digit, also a full-width one.
  static let digit = Traits(rawValue: 1 << 3)
  /// A blank of any kind.
  static let blank = Traits(rawValue: 1 << 4)
  /// The end of a line.
  static let lineEnd = Traits(rawValue: 1 << 5)
  /// What makes up page numbers and rules.
  static let furniture = Traits(rawValue: 1 << 6)
  /// A tab.
  static let tab = Traits(rawValue: 1 << 7)
  /// Not always written into the normal text as it stands.
  static let marked = Traits(rawValue: 1 << 8)
  /// Opens or closes a bracket, or may end a sentence.
  static let stop = Traits(rawValue: 1 << 9)
  /// A Japanese date may begin with it.
  static let date = Traits(rawValue: 1 << 10)
  /// Hiragana or Katakana.
  static let kana = Traits(rawValue: 1 << 11)
  /// A semicolon, also a full-width one.
  static let semicolon = Traits(rawValue: 1 << 12)
  /// Has another form, belongs to the character before or is not seen (``EvenForms``).
  static let uneven = Traits(rawValue: 1 << 13)
  /// A comma or a full stop that is none of Japanese.
  static let point = Traits(rawValue: 1 << 14)

  /// The traits of a character, worked out.
  init(computed scalar: Unicode.Scalar) {
    var traits: Traits = []
    let plain = scalar.plain
    if scalar.isJapanese { traits.insert(.japanese) }
    if scalar.isHan || scalar.isKana { traits.insert(.native) }
    if scalar.isKana { traits.insert(.kana) }
    if scalar.isLetter { traits.insert(.letter) }
    if plain.isDigit { traits.insert(.digit) }
    if scalar.isBlank { traits.insert(.blank) }
    if scalar.isLineEnd { traits.insert(.lineEnd) }
    if scalar.value == 9 { traits.insert(.tab) }
    if plain == ";" { traits.insert(.semicolon) }
    // No Han character is a mark, and only such ones open a date: most of the table is Han.
    let isHan = scalar.isHan
    if plain.isDigit || plain.isBlank || !isHan && plain.isOne(of: "-|_=+*~:/.―ー─—＊") { traits.insert(.furniture) }
    if scalar.isBlank || plain != scalar || scalar.value < 32 || (0x7F...0x9F).contains(scalar.value)
      || !isHan && scalar.isOne(of: "*[]hw†‡※") || scalar.isRaisedDigit || scalar == "注"
    {
      traits.insert(.marked)
    }
    if Self.isUneven(scalar.value) { traits.insert(.uneven) }
    if plain == "," || plain == "." { traits.insert(.point) }
    if !isHan, scalar.isOne(of: "「『(（」』)）。！？.!?") { traits.insert(.stop) }
    if scalar.isDigit || scalar.kanjiDigit != nil || isHan && scalar.isOne(of: Self.dateOpeners) {
      traits.insert(.date)
    }
    self = traits
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static func isUneven(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x300...0x36F, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2E80...0x2FDF, 0x3099...0x309C,
      0xF900...0xFAFF,
      0xFB00...0xFB06, 0xFE00...0xFE0F, 0xFEFF, 0xFF61...0xFF64, 0xFF66...0xFF9F, 0xE0100...0xE01EF:
      true
    default: false
    }
  }

  /// What a Japanese date may begin with other than a digit or a number in characters: the first characters of the words of ``JapaneseDates``.
  private static let dateOpeners: StaticString = "令平昭大明昨去今本来同翌前先千"

  /// The table of the Basic Multilingual Plane.
  private static let plane: [UInt16] = (0...0xFFFF).map { value in
    Unicode.Scalar(UInt32(value)).map { Traits(computed: $0).rawValue } ?? 0
  }

  /// The traits of all characters; hold one while a loop runs.
  struct Table: @unchecked Sendable {
    // The memory lives as long as the process: it belongs to a constant that is never freed.
    private let plane: UnsafePointer<UInt16>

    fileprivate init(_ values: [UInt16]) {
      let memory = UnsafeMutablePointer<UInt16>.allocate(capacity: values.count)
      memory.initialize(from: values, count: values.count)
      plane = UnsafePointer(memory)
    }

    /// The traits of a character. O(1).
    @inline(__always)
    subscript(_ scalar: Unicode.Scalar) -> Traits {
      if scalar.value < 0x10000 { return Traits(rawValue: plane[Int(scalar.value)]) }
      if (0xE0100...0xE01EF).contains(scalar.value) { return .uneven }
      return (0x20000...0x2FA1F).contains(scalar.value) ? [.japanese, .native] : []
    }
  }

  /// The table.
  static let table = Table(plane)
}
