import AllianceNetwork
import CLibXML2

/// The text of an HTML page, by libxml2's lenient parser. Nothing outside the page is loaded and nothing in it is run.
///
/// Paragraphs, headings, lists and tables stand apart by a blank line; other blocks, list items (`- `) and table rows (cells
/// apart by a tab) begin a line; blanks are one space as in a browser, but for `pre`; a line break between two Japanese
/// characters is nothing. The title comes first, and a date in the page's `meta` elements is its date. Scripts, styles, embedded objects, forms' choices and the readings (`rt`) of
/// ruby are left out, and so is what belongs to the site and not to the text: menus and the foot of the page always; the head of the page and what stands
/// beside the text where `main` or `article` says what the text is.
public enum HTMLText {
  /// The text of the page `source`, a new text with offsets of its own and, where the page has none, empty. The findings of
  /// `source` stay but for their places.
  public static func text(of source: SourceText) -> SourceText {
    var html = String.UnicodeScalarView()
    html.append(contentsOf: source.scalars)
    var text = source
    text.findings = source.findings.map { Finding(code: $0.code, message: $0.message, document: $0.document) }
    (text.scalars, text.date) = read(Array(String(html).utf8))
    return text
  }

  private static func read(_ utf8: [UInt8]) -> ([Unicode.Scalar], PartialDate?) {
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_IGNORE_ENC, HTML_PARSE_COMPACT,
    ].reduce(0) { $0 | Int32(bitPattern: $1.rawValue) }
    return utf8.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress, let count = Int32(exactly: bytes.count),
        let context = htmlNewParserCtxt()
      else { return ([], nil) }
      defer { htmlFreeParserCtxt(context) }
      // Lifts the parser's limit of 256 nested elements, at which it would drop the rest of the page. Nothing here recurses.
      context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
      guard let document = htmlCtxtReadMemory(context, start, count, nil, "UTF-8", options) else { return ([], nil) }
      defer { xmlFreeDoc(document) }
      return (HTMLWalk.scalars(of: document), HTMLDate.date(of: document))
    }
  }

  /// The encoding that the page declares in its first 1024 bytes (`<meta charset=...>`, or in an XML declaration); `nil` where
  /// there is none, or one that is not read here.
  static func declaredEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(1024).map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    for key in ["charset", "encoding"] {
      guard let found = head.firstRange(of: Array(key.utf8)) else { continue }
      let blanks = Array(" \t\r\n".utf8)
      var rest = head[found.upperBound...].drop(while: blanks.contains)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { blanks.contains($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let label = rest.prefix { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
      if let encoding = TextEncoding(label: String(decoding: label, as: UTF8.self)) { return encoding }
    }
    return nil
  }
}
