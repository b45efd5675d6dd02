import AllianceNetwork

/// What the lines around a table say of its marks: ※は、効力がまだ生じていないもの, `A dash: not signed.`, ○＝締結済み, and the numbered notes below it.
///
/// A dash means nothing by itself, and that no agreement exists only where a line says so. O(length of the lines).
struct TableLegend: Sendable {
  /// Meanings of marks.
  private var marks: [String: CellMeaning] = [:]
  /// What a note behind a mark or a number says.
  private var notes: [String: CellMeaning] = [:]

  /// The legend that the blocks at these places tell.
  init(_ text: NormalText, _ blocks: [Int]) {
    for index in blocks {
      let block = text.blocks[index]
      let words = (block.mark.isEmpty ? "" : block.mark + " ") + text.string(block.range)
      if let (label, rest) = Self.note(words), let meaning = CellMeaning.of(rest), notes[label] == nil { notes[label] = meaning }
      for clause in Self.clauses(words) {
        guard let (marks, meaning) = Self.key(clause) else { continue }
        for mark in marks where self.marks[mark] == nil { self.marks[mark] = meaning }
      }
    }
  }

  /// What the whole of a cell means: a mark of the legend.
  func meaning(of cell: String) -> CellMeaning? { marks[Self.plain(cell)] }

  /// What a mark or a number behind the words of a cell adds: 2024年※, `2016 [a]`, （注２）. `nil` where there is none or it says nothing of where the
  /// agreement stands.
  func remark(in cell: String) -> CellMeaning? {
    for (mark, meaning) in marks.sorted(by: { $0.key < $1.key })
    where mark.unicodeScalars.count == 1 && Self.noteMarks.contains(mark) {
      if cell.contains(mark) { return meaning }
    }
    for (label, meaning) in notes.sorted(by: { $0.key < $1.key }) {
      if ["(\(label))", "[\(label)]", "注\(label)", "※\(label)", "*\(label)", "\(label))"].contains(where: {
        cell.hasSuffix($0) || cell.hasSuffix($0 + ")")
      }) {
        return meaning
      }
    }
    return nil
  }

  private static let noteMarks: Set<String> = ["※", "*", "†", "‡", "☆", "★", "#"]
  private static let signs: Set<String> = [
    "※", "*", "†", "‡", "○", "◯", "〇", "●", "◎", "△", "▲", "×", "✕", "✗", "✓", "✔", "☑", "☆", "★", "◇", "◆", "□", "■", "…", "-",
    "―", "ー", "+", "#",
  ]

  /// One form for what is written in several: circles, dashes, quotation marks.
  static func plain(_ words: String) -> String {
    let words = words.trimmingBlanks.lowercased()
    switch words {
    case "◯", "〇": return "○"
    case "―", "ー", "--", "---", "─": return "-"
    case "✕", "✗": return "×"
    case "✔", "☑": return "✓"
    default: return words
    }
  }

  /// `1 text`, `(1) text`, `注1 text`, `(注1) text`: a note's label and what follows.
  private static func note(_ words: String) -> (String, String)? {
    var scalars = Substring(words).unicodeScalars.drop { "([注※*^ ".unicodeScalars.contains($0) }
    let label = scalars.prefix { $0.isDigit }
    var name = String(label)
    if name.isEmpty, let letter = scalars.first, letter.isLetter, !letter.isJapanese,
      scalars.dropFirst().first.map({ ")]".unicodeScalars.contains($0) }) == true
    {
      name = String(letter)
    }
    guard !name.isEmpty, name.count < 3 else { return nil }
    scalars = scalars.dropFirst(name.count)
    guard scalars.count > 3 else { return nil }
    return (name, String(scalars))
  }

  /// The pieces of a line that may each explain a mark.
  private static func clauses(_ words: String) -> [String] {
    var clauses: [String] = []
    var clause = ""
    let scalars = Array(words.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if index > 0, index + 1 < scalars.count, signs.contains(String(scalar)), "=:".unicodeScalars.contains(scalars[index + 1]),
        !clause.isEmpty
      {
        clauses.append(clause)
        clause = ""
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let divides =
        "。;\n".unicodeScalars.contains(scalar) || scalar == "." && next == " "
        || "、, ".unicodeScalars.contains(scalar) && opensKey(scalars, index + 1)
      if divides, !clause.isEmpty {
        clauses.append(clause)
        clause = ""
      } else if !divides || !clause.isEmpty {
        clause.unicodeScalars.append(scalar)
      }
    }
    return clauses + (clause.isEmpty ? [] : [clause])
  }

  /// Whether a mark and a sign of equality begin at a place behind a comma or a blank.
  private static func opensKey(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    var place = start
    while place < scalars.count, scalars[place] == " " { place += 1 }
    guard place < scalars.count else { return false }
    if signs.contains(String(scalars[place])), place + 1 < scalars.count {
      return "=:は means".unicodeScalars.contains(scalars[place + 1])
    }
    var end = place
    while end < scalars.count, scalars[end].isLetter, end < place + 4 { end += 1 }
    while end < scalars.count, scalars[end] == " " { end += 1 }
    return end > place && end < scalars.count && scalars[end] == "="
  }

  /// The marks that a clause explains and what it says of them.
  private static func key(_ clause: String) -> ([String], CellMeaning)? {
    var rest = Substring(clause.trimmingBlanks)
    for opener in ["(凡例)", "(注)", "注)", "注:", "注 ", "凡例:", "凡例", "notes:", "note:", "key:", "legend:", "notes.", "note.", "("]
    where rest.lowercased().hasPrefix(opener) {
      rest = rest.dropFirst(opener.count)
      break
    }
    let number = rest.unicodeScalars.prefix { $0.isDigit }
    if (1...2).contains(number.count) { rest = rest.dropFirst(number.count) }
    rest = rest.drop { " .:)".contains($0) }
    guard let (mark, after) = mark(of: rest) else { return nil }
    var words = after.drop { $0 == " " }
    if words.hasPrefix("印") || words.hasPrefix("」") { words = words.dropFirst() }
    let connectives = [
      "は", "=", ":", "means ", "mean ", "is ", "are ", "indicates ", "indicate ", "denotes ", "marks ", "shows ", "stands for ",
      "- ", "that ",
    ]
    guard
      let connective = connectives.first(where: { words.hasPrefix($0) })
        ?? (signs.contains(mark) && after.hasPrefix(" ") ? "" : nil)
    else {
      return nil
    }
    guard let meaning = CellMeaning.of(String(words.dropFirst(connective.count))) else { return nil }
    return ([plain(mark)], meaning)
  }

  /// The mark with which a clause begins and what follows it.
  private static func mark(of clause: Substring) -> (String, Substring)? {
    guard let first = clause.first else { return nil }
    if let close = ["「": "」", "\"": "\"", "'": "'", "『": "』"][String(first)].flatMap(\.first) {
      guard let end = clause.dropFirst().firstIndex(of: close), clause.distance(from: clause.startIndex, to: end) < 14 else {
        return nil
      }
      return (String(clause[clause.index(after: clause.startIndex)..<end]), clause[clause.index(after: end)...])
    }
    let words = clause.lowercased()
    for (name, mark) in names where words.hasPrefix(name) { return (mark, clause.dropFirst(name.count)) }
    if signs.contains(String(first)) { return (String(first), clause.dropFirst()) }
    let letters = clause.prefix { $0.isLetter || $0 == "." || $0 == "/" }
    guard (1...5).contains(letters.count),
      clause.dropFirst(letters.count).drop(while: { $0 == " " }).first.map({ "=:".contains($0) }) == true
    else { return nil }
    return (String(letters), clause.dropFirst(letters.count))
  }

  private static let names = [
    ("a dash", "-"), ("dashes", "-"), ("dash", "-"), ("ダッシュ", "-"), ("横線", "-"), ("横棒", "-"), ("空欄", ""), ("空白", ""),
    ("a blank cell", ""),
    ("a blank", ""), ("blank", ""), ("an empty cell", ""), ("empty cells", ""), ("a tick", "✓"), ("a cross", "×"),
    ("an asterisk", "*"), ("an ellipsis", "…"), ("ellipsis", "…"), ("dots", "…"),
    ("丸", "○"), ("三角", "△"), ("バツ", "×"),
  ]
}

extension String {
  /// It without blanks at its ends.
  var trimmingBlanks: String {
    var part = Substring(self)
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
