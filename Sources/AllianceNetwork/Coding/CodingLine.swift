/// Writes a coding as one line of JSON, the same bytes as `JSONEncoder` with sorted keys, at a fraction of its cost: a stream of many texts spends its
/// time on reading them, not on writing.
struct CodingLine {
  /// The line in UTF-8, without a line feed.
  private(set) var bytes: [UInt8] = []

  /// The line of `coding`. O(its size).
  init(_ coding: Coding) {
    bytes.reserveCapacity(256 + coding.ties.count * 640 + coding.findings.count * 320)
    object { line in
      line.list("documents", coding.documents) { $0.write($1) }
      line.list("findings", coding.findings) { $0.write($1) }
      line.list("ties", coding.ties) { $0.write($1) }
    }
  }

  private mutating func write(_ document: CodedDocument) {
    object { line in
      line.text("date", document.date?.description)
      line.text("document", document.document)
      line.text("language", document.language.rawValue)
      line.number("length", document.length)
      line.list("linked", document.linked) { $0.append($1.text) }
      line.text("title", document.title)
    }
  }

  private mutating func write(_ finding: Finding) {
    object { line in
      line.text("code", finding.code)
      line.text("document", finding.document)
      line.number("end", finding.end)
      line.text("message", finding.message)
      line.number("start", finding.start)
    }
  }

  private mutating func write(_ tie: CodedTie) {
    object { line in
      line.text("basis", tie.basis.rawValue)
      line.text("date", tie.date?.description)
      line.text("date-text", tie.dateText)
      line.list("evidence", tie.evidence) { $0.write($1) }
      line.text("from", tie.from?.text)
      line.text("name", tie.name)
      line.raw("optional", tie.optional.map { $0 ? "true" : "false" })
      line.list("parties", tie.parties) { $0.append($1.text) }
      line.text("status", tie.status.rawValue)
      if let to = tie.to { line.list("to", to) { $0.append($1.text) } }
      line.text("type", tie.type.rawValue)
    }
  }

  private mutating func write(_ evidence: Evidence) {
    object { line in
      line.text("checked-by", evidence.checkedBy)
      line.text("coder", evidence.coder)
      line.raw("confidence", evidence.confidence.map(Self.number))
      line.text("document", evidence.document)
      line.number("end", evidence.end)
      line.number("page", evidence.page)
      line.text("polarity", evidence.polarity.rawValue)
      line.text("rule", evidence.rule)
      line.text("sentence", evidence.sentence)
      line.number("start", evidence.start)
      line.text("text", evidence.text)
      line.text("voice", evidence.voice.rawValue)
    }
  }

  /// A finite number in its shortest form; a whole one has no point.
  private static func number(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  // MARK: The form

  private mutating func object(_ members: (inout Self) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// The name of a member, and a comma before all but the first one.
  private mutating func key(_ name: StaticString) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func text(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    append(value)
  }

  private mutating func number(_ name: StaticString, _ value: Int?) { raw(name, value?.description) }

  private mutating func raw(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    bytes.append(contentsOf: value.utf8)
  }

  private mutating func list<Item>(_ name: StaticString, _ items: [Item], _ write: (inout Self, Item) -> Void) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, item)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A string in quotes, control characters, quotes and backslashes escaped.
  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      bytes += text.utf8
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
  }
}
