extension Report {
  /// The report as one self-contained page: styles and pictures inside, no script, nothing fetched.
  public func page() -> String {
    let words = ReportWording(language)
    let contents = HTML.element(
      "nav", ["aria-label": words("Contents", "目次")],
      .element("ol", [:], sections.map { .element("li", [:], .element("a", ["href": "#\($0.id)"], .text($0.title))) }))
    let numbers = figureNumbers
    let body = sections.map { section in
      HTML.element(
        "section", ["id": section.id],
        [.element("h2", [:], .text(section.title))] + section.blocks.map { $0.html(words, numbers: numbers) })
    }
    let header = HTML.element("header", [:], .element("h1", [:], .text(title)), .element("p", [:], .text(subtitle)))
    let footer = HTML.element(
      "footer", [:],
      .text(
        words(
          "Made by latticework. Every number states its projection and its definition; every tie its source.",
          "latticeworkにより作成。各数値には射影と定義を、各紐帯には出典を付す。")))
    let main = HTML.joined([.made("<main>\n"), .joined(body.map { .joined([$0, .made("\n")]) }), .made("</main>")])
    return HTML.page(title, language: language, style: Self.style, [header, contents, main, footer])
  }
}

extension Report.Block {
  fileprivate func html(_ words: ReportWording, numbers: [String: Int]) -> HTML {
    switch self {
    case .paragraph(let text): .element("p", [:], .text(text))
    case .list(let points): .element("ul", [:], points.map { .element("li", [:], .text($0)) })
    case .heading(let text): .element("h3", [:], .text(text))
    case .keyFigures(let figures): .element("div", ["class": "keys"], figures.map(\.html))
    case .table(let table): table.html
    case .figures(let figures):
      .element(
        "div", ["class": figures.count > 1 ? "figures many" : "figures"],
        figures.map { $0.html(words.figure(numbers[$0.name])) })
    case .ties(let entries): .element("div", ["class": "ties"], entries.map { $0.html(words) })
    }
  }
}

extension Report.KeyFigure {
  fileprivate var html: HTML {
    .element(
      "div", ["class": "key"], .element("strong", [:], .text(value)), .element("span", [:], .text(label)),
      .element("small", [:], .text(detail)))
  }
}

extension Report.Figure {
  /// The picture as markup inside the page, so that its titles show and its text can be searched.
  fileprivate func html(_ number: String) -> HTML {
    .element(
      "figure", ["id": "figure-\(name)"], .made(svg.drop { $0 != "<" }.fromSVGTag),
      .element("figcaption", [:], .element("b", [:], .text(number)), .text(caption)))
  }
}

extension Substring {
  /// The SVG element without the XML declaration and document type before it, which have no place inside a page.
  fileprivate var fromSVGTag: String {
    guard let range = range(of: "<svg") else { return "" }
    return String(self[range.lowerBound...])
  }
}

extension Report.TieEntry {
  fileprivate func html(_ words: ReportWording) -> HTML {
    let quotes = quotes.map { quote in
      HTML.element("blockquote", [:], .element("p", [:], .text(quote.text)), .element("footer", [:], .text(quote.place)))
    }
    let cited = sources.map { source -> HTML in
      guard let url = source.url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return .text(source.text) }
      return .element("a", ["href": url, "rel": "noreferrer"], .text(source.text))
    }
    var content = [HTML.element("p", ["class": "facts"], .text(facts))] + quotes
    if !cited.isEmpty {
      content.append(
        .element("p", ["class": "sources"], .text(words.labelled(words("Sources", "出典"), "")), .joined(cited, separator: "; ")))
    }
    if let note { content.append(.element("p", ["class": "note"], .text(note))) }
    return .element(
      "article", ["class": "tie", "id": "tie-\(id)"],
      [.element("h4", [:], [.text(title)] + (title == id ? [] : [.element("code", [:], .text(id))]))] + content)
  }
}
