extension LineReader {
  /// The head of a Markdown file between two lines of `---`, with a key and a value a line: its title and its date are headings, all else is nothing to read.
  ///
  /// A text that merely begins with a rule has other lines before the next one, and stays as it is.
  func markFrontMatter(_ lines: inout [Line]) {
    guard let first = lines.first, first.range.lowerBound == 0, isRule(first),
      let last = lines.indices.prefix(Self.mostLines).dropFirst().first(where: { isRule(lines[$0]) }), last > 1,
      (1..<last).allSatisfy({ key(of: lines[$0]) != nil || $0 > 1 && isContinued(lines[$0]) }),
      (1..<last).contains(where: { key(of: lines[$0]).map { Self.headings.contains($0.word) } ?? false })
    else { return }
    for index in 1..<last {
      guard let key = key(of: lines[index]), Self.headings.contains(key.word), !key.value.isEmpty else {
        lines[index].look = .furniture
        continue
      }
      lines[index].look = .heading
      lines[index].range = lines[index].range.lowerBound..<key.value.upperBound
      lines[index].start = key.value.lowerBound
    }
  }

  /// The keys of which a head has one at least, and whose values are headings.
  private static let headings: Set<String> = ["title", "date"]

  /// How many lines such a head has at most.
  private static let mostLines = 60

  private func isRule(_ line: Line) -> Bool { line.range.count == 3 && line.range.allSatisfy { scalars[$0] == "-" } }

  /// An item of a list or a further line of a value.
  private func isContinued(_ line: Line) -> Bool { line.indent > 0 || scalars[line.range.lowerBound].isOne(of: "-#") }

  /// The key with which a line begins, in small letters, and where its value stands, without quotes.
  private func key(of line: Line) -> (word: String, value: Range<Int>)? {
    guard line.indent == 0, let colon = line.range.first(where: { scalars[$0] == ":" }), colon > line.range.lowerBound,
      (line.range.lowerBound..<colon).allSatisfy({ scalars[$0].isLetter || scalars[$0].isDigit || scalars[$0].isOne(of: "-_") }),
      colon + 1 == line.range.upperBound || scalars[colon + 1].isBlank
    else { return nil }
    var value = colon + 1..<line.range.upperBound
    while let place = value.first, scalars[place].isBlank { value.removeFirst() }
    if value.count > 1, let open = value.first, let close = value.last, scalars[open] == scalars[close],
      scalars[open].isOne(of: "\"'")
    {
      value = open + 1..<close
    }
    let word = scalars[line.range.lowerBound..<colon].reduce(into: "") { $0.unicodeScalars.append($1) }
    return (word.lowercased(), value)
  }
}
