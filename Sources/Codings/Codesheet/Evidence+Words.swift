import AllianceNetwork

extension Evidence {
  /// Where `words` stand in the words of this evidence, with what stands there: their place in the document, found without the text. Blanks, line ends and
  /// hyphens do not count. O(length).
  func places(of words: String) -> [(range: Range<Int>, text: String)] {
    let scalars = Array(text.unicodeScalars)
    return QuoteIndex(scalars).ranges(of: words).map { found in
      (start + found.lowerBound..<start + found.upperBound, String(String.UnicodeScalarView(scalars[found])))
    }
  }
}

extension CodesheetRow {
  /// The finding of a row whose words nobody could look up, and which changed nothing therefore.
  var unchecked: Finding {
    Finding(
      code: "sheet-words-unchecked",
      message:
        "\(label): its words could not be looked up without the text, and nothing was changed; give the text with --texts: “\(sentence)”",
      document: document)
  }

  /// The finding of a row whose words are not in the text.
  var gone: Finding {
    Finding(
      code: "sheet-sentence-gone",
      message: "\(label): the sentence is not in the text any more, and nothing was changed: “\(sentence)”", document: document)
  }
}
