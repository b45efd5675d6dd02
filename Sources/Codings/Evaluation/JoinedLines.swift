extension String {
  /// The text without the line breaks of its document: between Japanese characters nothing, elsewhere a blank.
  package var joinedLines: String {
    var text = ""
    for piece in split(whereSeparator: { $0.isNewline || $0 == "\t" }) {
      let piece = piece.drop { $0 == " " }
      guard let last = text.unicodeScalars.last, let next = piece.unicodeScalars.first else {
        text += piece
        continue
      }
      let isJapanese = last.value >= 0x2E80 && next.value >= 0x2E80
      text += (isJapanese || text.hasSuffix(" ") ? "" : " ") + piece
    }
    return text
  }
}
