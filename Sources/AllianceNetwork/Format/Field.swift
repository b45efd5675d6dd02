import Yams

/// A value of a model file with its place: what the readers of the format are written in.
///
/// Every reader takes a field and gives the value, or notes a problem with line and column and gives `nil`.
package struct Field {
  let node: Node
  /// Where in the structure (`agreements[3].name`).
  package let path: String
  package let log: ProblemLog

  /// Notes an error here.
  package func fail(_ message: String, _ hint: String? = nil) {
    note(.error, message, hint)
  }

  /// Notes a warning here.
  package func warn(_ message: String, _ hint: String? = nil) {
    note(.warning, message, hint)
  }

  /// An error at this place, not yet noted.
  package func problem(_ message: String, _ hint: String) -> Problem {
    Problem(
      .error, file: log.file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0, path: path, message: message, hint: hint
    )
  }

  private func note(_ severity: Problem.Severity, _ message: String, _ hint: String?) {
    log.add(
      Problem(
        severity, file: log.file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0, path: path, message: message,
        hint: hint))
  }

  /// Whether the value was left empty.
  package var isEmpty: Bool {
    // Asking for the tag takes long, and nothing but these can have that of nothing.
    guard let scalar = node.scalar, ["", "~", "null", "Null", "NULL"].contains(scalar.string) else { return false }
    return node.tag == Tag(.null)
  }

  /// The text of a scalar, as written: `NO` is no truth value here and `2022` no number.
  func string() -> String? {
    guard let scalar = node.scalar else {
      fail("a text is expected here, not \(kind)")
      return nil
    }
    return scalar.string
  }

  /// A text that is not empty.
  package func words() -> String? {
    guard let text = string() else { return nil }
    guard !text.allSatisfy(\.isWhitespace) else {
      fail("the text is empty", "write a text, or leave the key out")
      return nil
    }
    return text
  }

  /// A whole number.
  func integer() -> Int? {
    guard let text = string() else { return nil }
    guard let number = Int(text) else {
      fail("\"\(text)\" is no whole number")
      return nil
    }
    return number
  }

  /// A finite number within `range`.
  package func number(in range: ClosedRange<Double>) -> Double? {
    guard let text = string() else { return nil }
    guard let number = Double(text), number.isFinite, range.contains(number) else {
      fail("\"\(text)\" is no number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  /// One of the raw values of an enumeration.
  package func choice<Choice: RawRepresentable & CaseIterable>(_: Choice.Type = Choice.self) -> Choice?
  where Choice.RawValue == String {
    guard let text = string() else { return nil }
    guard let choice = Choice(rawValue: text) else {
      fail("\"\(text)\" is not known here", suggestion(for: text, among: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return choice
  }

  /// A date.
  package func date() -> PartialDate? {
    guard let text = string() else { return nil }
    guard let date = PartialDate(text) else {
      fail("\"\(text)\" is no date that exists", "write 2022, 2022-01 or 2022-01-06")
      return nil
    }
    return date
  }

  /// A code.
  func code<Subject>(_: Subject.Type = Subject.self) -> Identifier<Subject>? {
    guard let text = string() else { return nil }
    guard let code = Identifier<Subject>(text) else {
      fail("\"\(text)\" is no code", "write letters, digits and hyphens, the first an upper-case letter")
      return nil
    }
    return code
  }

  /// What `read` makes of each element of a sequence; a value that is no sequence counts as a sequence of one.
  package func list<Value>(_ read: (Field) -> Value?) -> [Value] {
    if isEmpty { return [] }
    guard let sequence = node.sequence else { return log.visit() ? [read(self)].compactMap(\.self) : [] }
    return sequence.enumerated().compactMap { index, element in
      log.visit() ? read(Field(node: element, path: "\(path)[\(index)]", log: log)) : nil
    }
  }

  /// The value as a mapping whose keys are among `keys`; unknown keys are noted, with the nearest known one. `noun` is what a key is called.
  package func record(_ keys: [String], noun: String = "key") -> Record? {
    guard let mapping = node.mapping else {
      fail("a mapping with the keys \(keys.joined(separator: ", ")) is expected here, not \(kind)")
      return nil
    }
    var fields: [String: Field] = [:]
    for (key, value) in mapping {
      guard log.visit() else { break }
      let name = key.scalar?.string ?? "?"
      guard keys.contains(name) else {
        Field(node: key, path: path, log: log).fail("unknown \(noun) \"\(name)\"", suggestion(for: name, among: keys))
        continue
      }
      fields[name] = Field(node: value, path: path.isEmpty ? name : "\(path).\(name)", log: log)
    }
    return Record(field: self, fields: fields.filter { !$0.value.isEmpty })
  }

  private var kind: String {
    switch node {
    case .scalar(let scalar): "\"\(scalar.string.prefix(40))\""
    case .sequence: "a list"
    case .mapping: "a mapping"
    default: "an alias"
    }
  }
}

/// A mapping of a model file. Its empty values count as left out.
package struct Record {
  package let field: Field
  fileprivate let fields: [String: Field]

  /// The field under `key`, `nil` where it was left out.
  package subscript(key: String) -> Field? { fields[key] }

  /// The field under `key`; a missing one is noted.
  package func need(_ key: String) -> Field? {
    if fields[key] == nil { field.fail("the key \"\(key)\" is missing") }
    return fields[key]
  }

  /// What `read` makes of the elements under `key`, none where it was left out.
  package func list<Value>(_ key: String, _ read: (Field) -> Value?) -> [Value] { fields[key]?.list(read) ?? [] }
}

/// "did you mean ...?" with the nearest of `known`, or the list of them where none is near.
package func suggestion(for text: String, among known: [String]) -> String {
  let near = known.map { (distance: editDistance(text.lowercased(), $0.lowercased()), word: $0) }.min {
    $0.distance < $1.distance
  }
  if let near, near.distance <= max(1, text.count / 3) { return "did you mean \"\(near.word)\"?" }
  return "expected one of \(known.joined(separator: ", "))"
}

/// The distance of two short words in letters put in, left out, changed or swapped with their neighbour (optimal string alignment; Damerau 1964,
/// doi:10.1145/363958.363994); letters beyond the 64th are left out. O(n·m).
private func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a.prefix(64))
  let b = Array(b.prefix(64))
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j] + (a[i] == b[j] ? 0 : 1), row[j] + 1, last[j + 1] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
