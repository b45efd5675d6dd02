/// A short code that names one thing: letters, digits and hyphens, beginning with an upper-case letter, two characters or more.
///
/// The parameter keeps codes of different things apart: a ``PartyCode`` cannot stand where an ``AgreementID`` is wanted.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  // Sixteen bytes of UTF-8, the first the highest, so that codes are compared and hashed as two numbers. What is longer has its first eight, and then a byte
  // that no text has before its number among the long ones; so has what holds a zero byte.
  private let head: UInt64
  private let tail: UInt64

  /// The code as written. O(length).
  public var text: String {
    if let number = longNumber { return LongCodes.shared.text(number) }
    return String(unsafeUninitializedCapacity: 16) { buffer in
      var count = 0
      for half in [head, tail] {
        var rest = half
        while rest != 0 {
          buffer[count] = UInt8(rest >> 56)
          rest <<= 8
          count += 1
        }
      }
      return count
    }
  }

  /// Hashed as one number.
  public func hash(into hasher: inout Hasher) { hasher.combine(head ^ tail &* 0x9E37_79B9_7F4A_7C15) }

  private var longNumber: Int? { tail >> 56 == 0xFF ? Int(tail & 0xFFFF_FFFF) : nil }

  /// The code of a text that is checked already.
  private init(sound text: String) {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    for (place, byte) in text.utf8.prefix(16).enumerated() {
      if place < 8 { head |= UInt64(byte) << UInt64(56 - place * 8) } else { tail |= UInt64(byte) << UInt64(120 - place * 8) }
    }
    self.head = head
    self.tail = text.utf8.count > 16 || text.utf8.contains(0) ? 0xFF << 56 | UInt64(LongCodes.shared.number(text)) : tail
  }

  /// The code, or `nil` where `text` is not of the form of one.
  public init?(_ text: String) {
    guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first), text.utf8.count >= 2,
      text.utf8.allSatisfy(Self.allows)
    else { return nil }
    self.init(sound: text)
  }

  /// The code made of `parts` with hyphens between them. Parts that are no code lose what does not belong in one.
  public init(joining parts: [String]) {
    let joined = parts.map { $0.filter { $0.utf8.allSatisfy(Self.allows) } }.joined(separator: "-")
    let trimmed = joined.drop { !("A"..."Z").contains($0) }
    self.init(sound: trimmed.utf8.count >= 2 ? String(trimmed) : "X" + joined + "X")
  }

  /// A name as an edge list has it, which need not have the form of a code. For nodes that are measured as states and are in no model file; whoever prints
  /// it has to escape it like any text.
  public init(label text: String) { self.init(sound: text) }

  /// This code with a number behind it (`RAA-AUS-JPN-2`).
  public func numbered(_ number: Int) -> Self { Self(joining: [text, String(number)]) }

  /// What `description` shows is the code itself.
  public var description: String { text }

  /// Codes are ordered by their bytes, so that the order is the same in every locale.
  public static func < (a: Self, b: Self) -> Bool {
    if a.head != b.head { return a.head < b.head }
    guard a.longNumber != nil || b.longNumber != nil else { return a.tail < b.tail }
    return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// A code written in source code. A literal that is no code is a programmer's error and stops the program.
  public init(stringLiteral text: String) {
    guard let code = Self(text) else { preconditionFailure("\"\(text)\" is no code") }
    self = code
  }
}

extension Identifier: Codable {
  /// Reads the code from a string; throws `DecodingError.dataCorrupted` where the string is no code.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is no code: letters, digits and hyphens, the first an upper-case letter")
    }
    self = code
  }

  /// Writes the code as a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// What a ``PartyCode`` names: a state or an organisation.
public enum PartySubject {}

/// What an ``AgreementID`` names: an agreement or an institution.
public enum AgreementSubject {}

/// The code of a party: ISO 3166-1 alpha-3 for states and Taiwan, ISO 3166-3 for former states, `RVN` for South Vietnam, or the id of an
/// organisation (`NATO`).
public typealias PartyCode = Identifier<PartySubject>

/// The id of an agreement in a registry or a network (`ANZUS`, `JPN-AUS-RAA`).
public typealias AgreementID = Identifier<AgreementSubject>
