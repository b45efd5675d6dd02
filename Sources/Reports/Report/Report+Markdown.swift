extension Report {
  /// The report as Markdown. A figure is an image with the path that `figurePath` gives for its name, `nil` where it has no file: then its caption
  /// alone stands.
  public func markdown(figurePath: (String) -> String?) -> String {
    let numbers = figureNumbers
    var parts = ["# \(title.escapedForMarkdown)", subtitle.escapedForMarkdown]
    for section in sections {
      parts.append("## \(section.title.escapedForMarkdown)")
      parts += section.blocks.map { $0.markdown(ReportWording(language), numbers: numbers, figurePath: figurePath) }
    }
    return parts.filter { !$0.isEmpty }.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }.joined(separator: "\n\n") + "\n"
  }
}

extension Report.Block {
  fileprivate func markdown(_ words: ReportWording, numbers: [String: Int], figurePath: (String) -> String?) -> String {
    switch self {
    case .paragraph(let text): text.escapedForMarkdown
    case .list(let points): points.map { "- " + $0.escapedForMarkdown }.joined(separator: "\n")
    case .heading(let text): "### " + text.escapedForMarkdown
    case .keyFigures(let figures):
      figures.map { "- **\($0.value.escapedForMarkdown)** \($0.label.escapedForMarkdown): \($0.detail.escapedForMarkdown)" }
        .joined(separator: "\n")
    case .table(let table): table.markdown()
    case .figures(let figures):
      figures.map { figure in
        let caption = (words.figure(numbers[figure.name]) + figure.caption).escapedForMarkdown
        return figurePath(figure.name).map { "![\(caption)](<\($0)>)\n\n*\(caption)*" } ?? "*\(caption)*"
      }.joined(separator: "\n\n")
    case .ties(let entries): entries.map { $0.markdown(words) }.joined(separator: "\n\n")
    }
  }
}

extension Report.TieEntry {
  fileprivate func markdown(_ words: ReportWording) -> String {
    let name = title == id ? "" : " (\(id.escapedForMarkdown))"
    var lines = ["**\(title.escapedForMarkdown)**" + name, "", facts.escapedForMarkdown]
    for quote in quotes { lines += ["", "> \(quote.text.escapedForMarkdown)", ">", "> \(quote.place.escapedForMarkdown)"] }
    if !sources.isEmpty {
      lines += ["", words.labelled(words("Sources", "出典"), sources.map(\.text.escapedForMarkdown).joined(separator: "; "))]
    }
    if let note { lines += ["", note.escapedForMarkdown] }
    return lines.joined(separator: "\n")
  }
}
