/// The character encodings in which texts are read.
enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Shift_JIS with the extensions of Windows code page 932.
  case shiftJIS = "CP932"
  /// EUC-JP with the same extensions.
  case eucJP = "EUC-JP-MS"
  case iso2022JP = "ISO-2022-JP"
  /// Windows code page 1252, a superset of ISO 8859-1.
  case windows1252 = "CP1252"

  /// The name for people.
  var name: String {
    switch self {
    case .shiftJIS: "Shift_JIS"
    case .eucJP: "EUC-JP"
    case .windows1252: "Windows-1252"
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .iso2022JP: rawValue
    }
  }

  /// How many bytes are skipped where a sequence is broken.
  var unit: Int { self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1 }

  /// The encoding that an HTML page declares as `label`; `nil` for labels that are not read here.
  ///
  /// Labels as in the WHATWG Encoding Standard. A page that can be searched for its label is no UTF-16, so that UTF-16 labels
  /// count as none.
  init?(label: some StringProtocol) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms932", "ms_kanji", "windows-31j", "csshiftjis", "cp932": self = .shiftJIS
    case "euc-jp", "eucjp", "x-euc-jp", "cseucpkdfmtjapanese": self = .eucJP
    case "iso-2022-jp", "csiso2022jp": self = .iso2022JP
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii": self = .windows1252
    default: return nil
    }
  }

  /// The encoding that a byte order mark names, with the length of the mark; `nil` where there is none.
  static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }
}
