/// An id where it stands in a text.
struct Identifier {
  /// Where it starts.
  let start: Int
  /// Where the byte after it is.
  let end: Int
  /// The number that it is, if it is at most seven digits without a leading zero; else −1.
  let decimal: Int

  /// The id that starts at a byte and goes on to the byte that ends the column, or to the end of the text.
  @inline(__always)
  init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    self.start = start
    if let (count, value) = Self.digits(at: start, in: bytes) {
      (end, decimal) = (start &+ count, value)
      return
    }
    var (end, value) = (start, 0)
    var isDecimal = true
    while end < bytes.count, !bytes[end].endsColumn {
      let digit = bytes[end] &- 48
      isDecimal = isDecimal && digit < 10 && end &- start < 7
      value = isDecimal ? value &* 10 &+ Int(digit) : 0
      end &+= 1
    }
    self.end = end
    decimal = isDecimal && end > start && (bytes[start] != 48 || end &- start == 1) ? value : -1
  }

  /// How many digits an id has and the number that they are, if it is a decimal of at most seven and eight bytes are there. They are read all at once, since no
  /// processor could guess how many there are.
  @inline(__always)
  private static func digits(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (count: Int, value: Int)? {
    guard let base = bytes.baseAddress, start &+ 8 <= bytes.count else { return nil }
    let word = UInt64(littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self))
    // Digits come to 0...9, the first of them lowest; of any other byte the highest bit comes up, by itself or by adding.
    let digits = word ^ 0x3030_3030_3030_3030
    let others = (digits | (digits & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) & 0x8080_8080_8080_8080
    let count = others.trailingZeroBitCount &>> 3
    guard count &- 1 < 7, count > 0, UInt8(truncatingIfNeeded: word &>> UInt64(8 &* count)).endsColumn else { return nil }
    guard digits & 0xFF != 0 || count == 1 else { return nil }
    // The last digit in the highest byte; then pairs, fours and all eight are joined.
    var value = digits &<< UInt64(64 &- 8 &* count)
    value = (value &* 10 &+ value &>> 8) & 0x00FF_00FF_00FF_00FF
    value = (value &* 100 &+ value &>> 16) & 0x0000_FFFF_0000_FFFF
    value = (value &* 10_000 &+ value &>> 32) & 0xFFFF_FFFF
    return (count, Int(truncatingIfNeeded: value))
  }
}

/// What tells an id from others: the bytes themselves, if there are at most seven, below their number; else a hash of them, which can be that of another id too.
struct IdentifierKey: Equatable {
  let code: UInt64

  /// The key of an id of these bytes, at least one.
  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    if bytes.count < 8 {
      code = bytes.reduce(0) { $0 &<< 8 | UInt64($1) } | UInt64(bytes.count) &<< 56
    } else {
      // FNV-1a; no id that is whole has such a high byte.
      code = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } | 0xFF &<< 56
    }
  }

  /// Whether the key holds all of the id.
  var isWhole: Bool { code &>> 56 < 8 }
}

extension UInt8 {
  /// Whether a column ends before this byte: blanks, commas and every control character.
  var endsColumn: Bool { self <= 0x20 || self == 0x2C || self == 0x7F }
}
