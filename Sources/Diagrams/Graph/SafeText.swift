/// Text from a model on its way into a picture.
enum SafeText {
  /// `text` without control and other characters that XML cannot hold or that turn the reading direction; line breaks and tabs become blanks.
  static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFF: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// `lines` as the value of a Graphviz label: what Graphviz would expand (backslashes, entities) is escaped, and each line ends with `ending`,
  /// a line break of Graphviz (`\n` centred, `\l` to the left).
  static func label(_ lines: [String], ending: String = "\\n") -> String {
    let escaped = lines.map { plain($0).replacing("\\", with: "\\\\").replacing("&", with: "&amp;") }
    return ending == "\\n" ? escaped.joined(separator: ending) : escaped.map { $0 + ending }.joined()
  }

  /// `text` as content or attribute value of XML.
  static func xml(_ text: String) -> String {
    plain(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
      "\"", with: "&quot;")
  }
}
