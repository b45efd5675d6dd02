/// Joins the lines of a page that only the width of the column broke.
///
/// A line goes on in the next one if it is nearly as wide as the widest line of the page, does not end in a sentence's end, and
/// the next line does not begin like an item of a list. Japanese lines are joined without a space, others with one; a hyphen that
/// broke a word goes.
enum LineJoiner {
  /// The page with such lines joined. The lines are apart by line feeds.
  static func join(_ page: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
    let widest = lines.map(width).max() ?? 0
    var text: [Unicode.Scalar] = []
    for (index, line) in lines.enumerated() {
      text += line
      guard index + 1 < lines.count else { break }
      let next = lines[index + 1]
      guard width(line) * 10 >= widest * 7, let last = line.last, let first = next.first, !endsSentence(line), !beginsItem(next)
      else {
        text.append("\n")
        continue
      }
      if last == "-", line.dropLast().last?.properties.isLowercase == true, first.properties.isLowercase {
        text.removeLast()
      } else if !(last.isUnspaced || first.isUnspaced) {
        text.append(" ")
      }
    }
    while text.last == "\n" { text.removeLast() }
    return text
  }

  private static func trimmed(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var line = line
    while line.last?.properties.isWhitespace == true { line.removeLast() }
    return line
  }

  /// In columns of half a kanji's width.
  private static func width(_ line: ArraySlice<Unicode.Scalar>) -> Int { line.reduce(0) { $0 + ($1.isUnspaced ? 2 : 1) } }

  private static func endsSentence(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let closing: [Unicode.Scalar] = ["」", "』", "）", ")", "”", "\"", "’"]
    var line = line
    while let last = line.last, closing.contains(last) { line.removeLast() }
    let ends: [Unicode.Scalar] = ["。", "．", "！", "？", ".", "!", "?", ":", "："]
    return line.last.map(ends.contains) ?? false
  }

  private static func beginsItem(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let bullets: [Unicode.Scalar] = ["・", "•", "●", "○", "■", "□", "◆", "◇", "–", "-", "*", "※", "　", "①", "（", "("]
    guard let first = line.first else { return true }
    if bullets.contains(first) { return true }
    let rest = line.drop { $0.properties.numericType == .decimal }
    return rest.count < line.count && [".", ")", "．", "）", "、"].contains(rest.first)
  }
}
