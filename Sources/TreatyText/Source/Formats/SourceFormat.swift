/// The kinds of file from which texts are read.
public enum SourceFormat: String, Sendable, Hashable, CaseIterable {
  /// Text as it is; Markdown too.
  case plain
  /// An HTML page.
  case html
  /// A PDF file.
  case pdf

  /// The endings of file names that are read from folders, in lower case.
  public static let endings = ["txt", "md", "html", "htm", "pdf"]

  static let endingsInWords = endings.map { ".\($0)" }.joined(separator: " ")

  /// The format that the ending of `name` says; `nil` where it says none of them.
  init?(ending name: String) {
    switch SourcePath.ending(of: name) {
    case "txt", "md": self = .plain
    case "html", "htm": self = .html
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// The format of a file: what its first bytes say where they are those of a PDF file, else what its name says, else what its
  /// first bytes are like.
  init(of bytes: [UInt8], named name: String) {
    if bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil,
      SourceFormat(ending: name) == .pdf || bytes.starts(with: "%PDF-".utf8)
    {
      self = .pdf
    } else if let format = SourceFormat(ending: name) {
      self = format
    } else {
      let start = String(decoding: bytes.prefix(256), as: UTF8.self).lowercased().drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      self = start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .html : .plain
    }
  }

  /// What a binary file is, by its first bytes; `nil` where they are those of none that is known here.
  static func binary(_ bytes: [UInt8]) -> String? {
    let marks: [([UInt8], String)] = [
      ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
      ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
      (Array("GIF8".utf8), "a GIF picture"),
      ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
      ([0x1F, 0x8B], "a gzip archive"),
      ([0x7F, 0x45, 0x4C, 0x46], "a program"),
      (Array("{\\rtf".utf8), "a rich text (RTF) document"),
    ]
    return marks.first { bytes.starts(with: $0.0) }?.1
  }
}
