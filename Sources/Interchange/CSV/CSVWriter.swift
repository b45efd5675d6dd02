/// Writes a table as RFC 4180 has it: commas, CR LF at the end of every row, quotes where they are needed.
///
/// A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, one of their full-width forms, a tab or
/// a carriage return, and is no number) gets an apostrophe before it; ``CSVTable`` takes it away again. So does one that begins
/// with apostrophes before such a character, so that every text comes back as it was.
public enum CSVWriter {
  /// The table as CSV. Rows of any length are written as they are.
  public static func csv(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map { row in row.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let text = CSVGuard.isRisky(text) ? "'" + text : text
    let needsQuotes = text.unicodeScalars.contains { scalar in
      scalar == "," || scalar == "\"" || scalar == ";" || scalar.value < 0x20 || scalar.properties.isWhitespace && scalar != " "
    }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// The guard against cells that a spreadsheet would run.
enum CSVGuard {
  /// Whether the text, after apostrophes that may stand before it, begins like a formula.
  static func isRisky(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    let marks: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"]
    return marks.contains(first) && Double(text) == nil
  }

  /// The text without the apostrophe that the guard put before it.
  static func lifted(_ text: String) -> String { text.first == "'" && isRisky(text) ? String(text.dropFirst()) : text }
}
