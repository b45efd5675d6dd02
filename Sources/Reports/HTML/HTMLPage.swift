import AllianceNetwork

extension HTML {
  /// A self-contained page: styles inside, no script, nothing fetched, and a policy that allows neither. `style` is CSS of this program's own; each piece of
  /// `body` begins on a line of its own.
  static func page(_ title: String, language: Language, style: String, _ body: [HTML]) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    \(HTML.element("title", [:], .text(title)).markup)
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body.map(\.markup).joined(separator: "\n"))
    </body>
    </html>

    """
  }
}
