/// Tells the encoding of a text from its bytes. The same bytes always give the same answer.
///
/// A byte order mark decides; then the escape sequences of ISO-2022-JP; then validity as UTF-8, which text of another encoding
/// does not have by chance; then what the page declares, if nothing breaks under it. What is left is decoded in every way, and
/// the reading that looks most like Japanese or English text counts.
struct Detection {
  /// How the encoding is known.
  enum Ground { case mark, form, declared, guessed }

  var encoding: TextEncoding
  var ground: Ground
  /// How many bytes the byte order mark takes.
  var mark = 0
  var decoded: Decoded

  /// The encoding of `bytes`, `nil` where no reading of them is a text.
  init?(_ bytes: [UInt8], declared: TextEncoding? = nil) {
    if let (encoding, length) = TextEncoding.marked(bytes) {
      self.init(encoding, .mark, Decoded(bytes[length...], as: encoding))
      mark = length
      return
    }
    if Self.hasEscapes(bytes) {
      self.init(.iso2022JP, .form, Decoded(bytes[...], as: .iso2022JP))
      return
    }
    if bytes.contains(0) {
      self.init(best: [.utf16LittleEndian, .utf16BigEndian], of: bytes)
      return
    }
    let utf8 = Decoded(bytes[...], as: .utf8)
    if utf8.broken == 0 {
      self.init(.utf8, .form, utf8)
      return
    }
    if let declared, declared != .utf8 {
      let decoded = Decoded(bytes[...], as: declared)
      if decoded.broken == 0 {
        self.init(declared, .declared, decoded)
        return
      }
    }
    self.init(best: [.utf8, .shiftJIS, .eucJP, .utf16LittleEndian, .utf16BigEndian, .windows1252], of: bytes)
  }

  private init(_ encoding: TextEncoding, _ ground: Ground, _ decoded: Decoded) {
    self.encoding = encoding
    self.ground = ground
    self.decoded = decoded
  }

  /// The reading of the highest score, of equal ones the first; UTF-16 only where it is like a text at all.
  private init?(best encodings: [TextEncoding], of bytes: [UInt8]) {
    var best: (score: Int, encoding: TextEncoding, decoded: Decoded)?
    for encoding in encodings {
      let decoded = Decoded(bytes[...], as: encoding)
      let likeness = Likeness(decoded, in: encoding)
      if encoding.unit == 2, !likeness.isText { continue }
      if let best, best.score >= likeness.score { continue }
      best = (likeness.score, encoding, decoded)
    }
    guard let best else { return nil }
    self.init(best.encoding, best.encoding == .utf8 ? .form : .guessed, best.decoded)
  }

  /// Whether the bytes are all below 128 and one of them begins a character set of ISO-2022-JP.
  private static func hasEscapes(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(0x1B), bytes.allSatisfy({ $0 < 0x80 && $0 != 0 }) else { return false }
    return bytes.indices.contains { index in
      bytes[index] == 0x1B
        && (bytes[(index + 1)...].starts(with: [0x24, 0x42]) || bytes[(index + 1)...].starts(with: [0x24, 0x40])
          || bytes[(index + 1)...].starts(with: [0x28, 0x49]))
    }
  }
}
