import AllianceNetwork
import Foundation

/// A source written in the characters that all else is read in: letters and kana with their marks in one, wide katakana, Han characters for the radicals that stand for
/// them in texts out of a PDF, `、` and `。` for the points of other typesetters; what nobody sees (soft hyphens, marks of direction, selectors of variants) is left out.
///
/// Made only for sources that have such characters (``Traits/uneven``, ``Traits/point``). O(length).
struct EvenForms {
  /// The characters.
  private(set) var scalars: [Unicode.Scalar] = []
  /// For every character the place in the source of the one that it stands for.
  private(set) var places: [Int] = []

  /// The even form of `source`, whose main language is known.
  init(of source: [Unicode.Scalar], in language: Language) {
    scalars.reserveCapacity(source.count)
    places.reserveCapacity(source.count)
    let traits = Traits.table
    var position = 0
    while position < source.count {
      let own = traits[source[position]]
      if own.contains(.uneven) || position + 1 < source.count && Self.isAttached(source[position + 1]) {
        position = addCluster(from: position, of: source)
      } else {
        let follower = position + 1 < source.count ? source[position + 1] : "\n"
        let form = own.contains(.point) && language == .japanese ? point(source[position], before: follower) : nil
        append(form ?? source[position], position)
        position += 1
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ place: Int) {
    scalars.append(scalar)
    places.append(place)
  }

  /// Adds a character with the marks that belong to it, and gives the place behind them.
  private mutating func addCluster(from position: Int, of source: [Unicode.Scalar]) -> Int {
    let first = source[position]
    var end = position + 1
    if Self.isUnseen(first) {
      // A word parted at the end of a line is put together as one with a hyphen is.
      if first.value == 0xAD, end < source.count, source[end].isLineEnd { append("-", position) }
      return end
    }
    var cluster = String(String.UnicodeScalarView([Self.form(of: first)]))
    while end < source.count, end - position < Self.longest, Self.isAttached(source[end]) {
      cluster.unicodeScalars.append(Self.form(of: source[end]))
      end += 1
    }
    let isCompatible = (0xFF61...0xFF9F).contains(first.value) || (0xFB00...0xFB06).contains(first.value) || Self.isRadical(first)
    let even = isCompatible ? cluster.precomposedStringWithCompatibilityMapping : cluster.precomposedStringWithCanonicalMapping
    for scalar in even.unicodeScalars {
      append(Self.isRadical(first) ? Self.japanese[scalar] ?? scalar : scalar, position)
    }
    return end
  }

  /// More marks than these on one character are left apart from it.
  private static let longest = 8

  /// `、` or `。` where a comma or a full stop stands for it in Japanese.
  private func point(_ scalar: Unicode.Scalar, before follower: Unicode.Scalar) -> Unicode.Scalar? {
    let last = scalars.last ?? "\n"
    let isBehindDigit = last.plain.isDigit
    if scalar.plain == "," {
      if isBehindDigit, follower.plain.isDigit { return nil }
      return scalar != "," || last.isJapanese && !isBehindDigit || follower.isHan || follower.isKana ? "、" : nil
    }
    guard last.isHan || last.isKana || last.isOne(of: "」』）)"), !follower.plain.isLetter, !follower.plain.isDigit else {
      return nil
    }
    return last.isKatakana && follower.isKatakana ? nil : "。"
  }

  /// Whether a character belongs to the one before: an accent, the mark of a voiced kana.
  private static func isAttached(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x3099...0x309C, 0xFF9E, 0xFF9F: true
    default: false
    }
  }

  /// Whether a character is there for the typesetter alone.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF: true
    default: false
    }
  }

  private static func isRadical(_ scalar: Unicode.Scalar) -> Bool { (0x2E80...0x2FDF).contains(scalar.value) }

  /// A mark of a voiced kana as one that combines, a radical of the supplement as its character; all others as they are.
  private static func form(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x309B, 0xFF9E: "\u{3099}"
    case 0x309C, 0xFF9F: "\u{309A}"
    default: supplement[scalar] ?? scalar
    }
  }

  /// The radicals of the supplement that Japanese fonts give for a character. (Unicode Character Database, EquivalentUnifiedIdeograph.txt.)
  private static let supplement: [Unicode.Scalar: Unicode.Scalar] = [
    "⺟": "母", "⺠": "民", "⻁": "虎", "⻄": "西", "⻆": "角", "⻑": "長", "⻘": "青", "⻝": "食", "⻤": "鬼", "⻨": "麦", "⻩": "黄", "⻫": "斉",
    "⻭": "歯", "⻯": "竜", "⻲": "亀",
  ]

  /// The forms of today for those that compatibility gives for radicals.
  private static let japanese: [Unicode.Scalar: Unicode.Scalar] = [
    "戶": "戸", "靑": "青", "黑": "黒", "麥": "麦", "黃": "黄", "齊": "斉", "齒": "歯", "龜": "亀",
  ]
}
