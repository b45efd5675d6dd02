extension HTML {
  /// A text in which every `doi:10.…` is a link to its address at https://doi.org, which may break after its strokes; everything else shows as it is.
  ///
  /// What is no DOI by the syntax that Crossref recommends (`10.`, four to nine digits, a stroke, and letters, digits and `-._;()/:`) stays text. A bracket that
  /// closes more than the DOI opened, and a mark at its end, belong to the sentence.
  static func linkingDOIs(in text: String) -> HTML {
    var pieces: [HTML] = []
    var rest = text[...]
    while let match = rest.firstMatch(of: doi) {
      let name = DOIName(match.output.1)
      pieces += [.text(String(rest[..<match.range.lowerBound])), link(to: name)]
      rest = rest[rest.index(match.output.1.startIndex, offsetBy: name.text.count)...]
    }
    return .joined(pieces + [.text(String(rest))])
  }

  private static var doi: Regex<(Substring, Substring)> { #/doi:(10\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]*[A-Za-z0-9)])/# }

  private static func link(to name: DOIName) -> HTML {
    let parts = ("doi:" + name.text).split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let shown = parts.enumerated().flatMap { index, part in
      index + 1 < parts.count ? [HTML.text(part + "/"), .made("<wbr>")] : [.text(part)]
    }
    return .element("a", ["href": "https://doi.org/" + name.text, "rel": "noreferrer"], shown)
  }
}

/// A DOI as it stands in a sentence, without the marks that end the sentence.
private struct DOIName {
  let text: String

  init(_ found: Substring) {
    var name = found
    while let last = name.last, ".,;:".contains(last) || (last == ")" && Self.closesTooMuch(name)) { name.removeLast() }
    text = String(name)
  }

  private static func closesTooMuch(_ name: Substring) -> Bool {
    name.count { $0 == ")" } > name.count { $0 == "(" }
  }
}
