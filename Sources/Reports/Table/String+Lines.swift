extension String {
  /// The text in lines of at most `width` columns of a terminal, broken at blanks, or where there is none, anywhere; further lines are set in by two.
  func lines(of width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var (taken, blank) = (0, String.Index?.none)
    for character in onOneLine {
      let wide = String(character).terminalWidth
      if taken + wide > width, taken > 2 {
        let cut = blank ?? line.endIndex
        lines.append(String(line[..<cut]))
        line = "  " + line[cut...].drop { $0 == " " }
        taken = line.terminalWidth
        blank = nil
      }
      line.append(character)
      taken += wide
      if character == " ", taken > 3 { blank = line.index(before: line.endIndex) }
    }
    return lines + [line]
  }
}
