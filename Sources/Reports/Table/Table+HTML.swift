extension Table {
  /// The table as an HTML table with a caption and its notes below.
  public var html: HTML {
    let head = HTML.element(
      "thead", [:],
      .element(
        "tr", [:], columns.map { .element("th", ["scope": "col", "class": $0.style], .text($0.title)) }))
    let body = HTML.element(
      "tbody", [:],
      rows.map { row in
        .element(
          "tr", [:],
          zip(columns, row).map { column, cell in .element("td", ["class": column.style], cell.html(isNumeric: column.isNumeric))
          })
      })
    let notes =
      allNotes.isEmpty
      ? [] : [HTML.element("ul", ["class": "notes"], allNotes.map { .element("li", [:], .linkingDOIs(in: $0.withTrueMinus)) })]
    let caption = title.isEmpty ? [] : [HTML.element("caption", [:], .text(title))]
    return .joined([.element("div", ["class": "table"], .element("table", [:], caption + [head, body]))] + notes)
  }
}

extension Table.Column {
  /// The class of its cells: numbers are narrow, sentences need room, dates stay on one line, and DOIs break after their strokes.
  fileprivate var style: String {
    if isNumeric { return "number" }
    switch id {
    case "definition", "message", "text": return "text sentence"
    case "date", "status": return "text whole"
    case "source": return "text source"
    default: return "text"
    }
  }
}

extension Table.Cell {
  fileprivate func html(isNumeric: Bool) -> HTML {
    if case .undefined(let reason) = self { return .element("abbr", ["title": reason], .text(shown)) }
    if case .text(let text) = self, !isNumeric { return .linkingDOIs(in: text) }
    return .text(shown.withTrueMinus)
  }
}
