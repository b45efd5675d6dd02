/// A piece of HTML that is sound by how it is made: text and attribute values are escaped, and elements close.
public struct HTML: Sendable, Hashable {
  /// The markup.
  public let markup: String

  private init(markup: String) { self.markup = markup }

  /// A text, every character of which shows as it is. Control characters become blanks.
  public static func text(_ text: String) -> HTML { HTML(markup: escaped(text)) }

  /// Markup that this program made itself (a picture that it drew). Never for anything from a text or a model.
  static func made(_ markup: String) -> HTML { HTML(markup: markup) }

  /// An element with attributes, in this order, and content.
  public static func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: HTML...)
    -> HTML
  {
    element(name, attributes, content)
  }

  /// An element with attributes, in this order, and content.
  public static func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: [HTML])
    -> HTML
  {
    let list = attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
    return HTML(markup: "<\(name)\(list)>\(content.map(\.markup).joined())</\(name)>")
  }

  /// Pieces one after the other.
  public static func joined(_ pieces: [HTML], separator: String = "") -> HTML {
    HTML(markup: pieces.map(\.markup).joined(separator: escaped(separator)))
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
