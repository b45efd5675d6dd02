import AllianceNetwork

/// A document as it stands on a line of a stream: `{"name": "a.txt", "date": "2025-06", "text": "…"}`.
///
/// `text` is needed; `name` may be called `id` or `document`, and is the line's number where it is missing. Other members are passed over.
struct DocumentLine {
  /// Why a line is none.
  struct Fault: Error {
    /// What was expected and where, in words.
    var words: String
  }

  private(set) var name: String?
  private(set) var date: PartialDate?
  /// The text in UTF-8, as it is: sequences may be broken.
  private(set) var text: [UInt8] = []

  /// Reads a line. O(length), at any depth of what is passed over. Throws ``Fault``.
  init(_ bytes: [UInt8]) throws {
    var reader = JSONReader(bytes)
    var hasText = false
    try reader.expect(UInt8(ascii: "{"))
    if !reader.take(UInt8(ascii: "}")) {
      repeat {
        let key = try reader.string()
        try reader.expect(UInt8(ascii: ":"))
        switch String(decoding: key, as: UTF8.self) {
        case "text":
          text = try reader.string()
          hasText = true
        case "name", "id", "document":
          name = try reader.plainValue()
        case "date":
          let words = try reader.plainValue()
          guard !words.isEmpty, words != "null" else { break }
          guard let date = PartialDate(words) else {
            throw Fault(words: "\"date\" is \"\(words)\", expected YYYY, YYYY-MM or YYYY-MM-DD")
          }
          self.date = date
        default: try reader.pass()
        }
      } while reader.take(UInt8(ascii: ","))
      try reader.expect(UInt8(ascii: "}"))
    }
    guard reader.isAtEnd else { throw Fault(words: "there is something behind the object, at byte \(reader.place)") }
    guard hasText else { throw Fault(words: "there is no \"text\"") }
  }
}

/// Reads JSON from left to right, only as far as a document's line needs it.
private struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The place of the next byte, counted from 1.
  var place: Int { position + 1 }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return position == bytes.count
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x09, 0x0D, 0x0A].contains(bytes[position]) { position += 1 }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws {
    guard take(byte) else {
      throw DocumentLine.Fault(words: "expected \"\(Character(Unicode.Scalar(byte)))\" at byte \(place)")
    }
  }

  /// A string's bytes, escapes resolved.
  mutating func string() throws -> [UInt8] {
    try expect(UInt8(ascii: "\""))
    var result: [UInt8] = []
    while true {
      let start = position
      position = Self.mark(in: bytes, from: start)
      result.append(contentsOf: bytes[start..<position])
      guard position < bytes.count else { throw DocumentLine.Fault(words: "a string has no end") }
      position += 1
      if bytes[position - 1] == UInt8(ascii: "\"") { return result }
      try escape(into: &result)
    }
  }

  /// Where the next quotation mark or backslash stands, the end where there is none.
  private static func mark(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var position = start
      let quotes = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
      let slashes = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
      while position + 16 <= bytes.count {
        let part = bytes.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
        if any((part .== quotes) .| (part .== slashes)) { break }
        position += 16
      }
      while position < bytes.count, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\") { position += 1 }
      return position
    }
  }

  private mutating func escape(into result: inout [UInt8]) throws {
    guard position < bytes.count else { throw DocumentLine.Fault(words: "a string has no end") }
    let mark = bytes[position]
    position += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(mark)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if (0xD800..<0xDC00).contains(unit), bytes[position...].starts(with: "\\u".utf8) {
        let before = position
        position += 2
        let second = try hexadecimal()
        if (0xDC00..<0xE000).contains(second) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
        } else {
          position = before
        }
      }
      // Half of a pair is no character.
      result.append(contentsOf: String(Character(Unicode.Scalar(unit) ?? "\u{FFFD}")).utf8)
    default: throw DocumentLine.Fault(words: "an escape that is none at byte \(place - 1)")
    }
  }

  private mutating func hexadecimal() throws -> UInt32 {
    guard position + 4 <= bytes.count else {
      throw DocumentLine.Fault(words: "four hexadecimal digits expected at byte \(place)")
    }
    var value: UInt32 = 0
    for byte in bytes[position..<(position + 4)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: throw DocumentLine.Fault(words: "four hexadecimal digits expected at byte \(place)")
      }
    }
    position += 4
    return value
  }

  /// A string, or a number or a word as it is written.
  mutating func plainValue() throws -> String {
    skipBlanks()
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return String(decoding: try string(), as: UTF8.self) }
    let start = position
    try pass()
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Passes over a value, without a stack: only the depth is counted.
  mutating func pass() throws {
    var depth = 0
    repeat {
      skipBlanks()
      guard position < bytes.count else { throw DocumentLine.Fault(words: "a value has no end") }
      switch bytes[position] {
      case UInt8(ascii: "\""): _ = try string()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { throw DocumentLine.Fault(words: "a value expected at byte \(place)") }
        depth -= 1
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        guard depth > 0 else { throw DocumentLine.Fault(words: "a value expected at byte \(place)") }
        position += 1
      default:
        let start = position
        while position < bytes.count, bytes[position] > 0x20, !",:]}\"[{".utf8.contains(bytes[position]) { position += 1 }
        guard position > start else { throw DocumentLine.Fault(words: "a value expected at byte \(place)") }
      }
    } while depth > 0
  }
}
