/// How like a Japanese or an English text a reading of bytes is.
///
/// A score of points: kana and Japanese punctuation are in every Japanese text and hardly arise from other encodings, half-width
/// katakana, private characters and control characters do. Only sums are compared, and only between readings of the same bytes.
struct Likeness {
  /// The points.
  private(set) var score = 0
  private var count = 0
  private var plain = 0

  init(_ decoded: Decoded, in encoding: TextEncoding) {
    let scalars = decoded.scalars
    count = scalars.count
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E:
        plain += 1
      case 0x3001...0x3002, 0x300C...0x300F, 0x3041...0x30FF:
        plain += 1
        score += encoding == .utf8 ? 5 : 3
      case 0...0x1F, 0x7F...0x9F, 0xE000...0xF8FF, 0xFFF0...0xFFFF:
        score -= 10
      case 0x4E00...0x9FFF, 0xFF01...0xFF5E:
        score += encoding == .utf8 ? 3 : 1
      case 0xFF61...0xFF9F:
        score -= 1
      default:
        switch encoding {
        case .utf8: score += 2
        case .windows1252: score += Self.isWestern(scalar) ? (Self.touchesASCII(scalars, index) ? 2 : -2) : -10
        default: score -= 2
        }
      }
    }
  }

  /// Whether a reading as UTF-16 without a byte order mark may be a text: a fifth of it kana or ASCII, and hardly anything that
  /// no text has.
  var isText: Bool { count > 0 && plain * 5 >= count && score * 10 >= -count }

  /// Letters and punctuation of Western text that Windows-1252 has beyond ASCII.
  private static func isWestern(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x20AC, 0xA0, 0xA7, 0xAB, 0xBB: true
    case 0xC0...0xFC: scalar.properties.isAlphabetic
    default: false
    }
  }

  private static func touchesASCII(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    (index > 0 && scalars[index - 1].isASCII) || (index + 1 < scalars.count && scalars[index + 1].isASCII)
  }
}
