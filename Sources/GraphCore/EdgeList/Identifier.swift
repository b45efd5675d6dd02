/// An id where it stands in a text, with what tells it from others.
struct Identifier {
  /// Where it starts.
  let start: Int
  /// Where the byte after it is.
  let end: Int
  /// The bytes themselves, if there are at most seven, below their number; else a hash of them.
  let key: UInt64
  /// The number that it is, if it is at most seven digits without a leading zero; else −1.
  let decimal: Int

  /// Whether two ids of the same key must be the same.
  var isWhole: Bool { end - start < 8 }

  /// The id that starts at a byte and goes on to the byte that ends the column, or to the end of the text.
  @inline(__always)
  init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var end = start
    var packed: UInt64 = 0
    var value = 0
    var isDecimal = true
    while end < bytes.count {
      let byte = bytes[end]
      if byte.endsColumn { break }
      packed = packed &<< 8 | UInt64(byte)
      let digit = Int(byte) &- 48
      value = value &* 10 &+ digit
      isDecimal = isDecimal && digit >= 0 && digit <= 9
      end &+= 1
    }
    self.start = start
    self.end = end
    let count = end &- start
    if count < 8 {
      key = packed | UInt64(truncatingIfNeeded: count) &<< 56
      decimal = isDecimal && count > 0 && (bytes[start] != 48 || count == 1) ? value : -1
    } else {
      // FNV-1a; no packed id has such a high byte.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes[start..<end] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      key = hash | 0xFF &<< 56
      decimal = -1
    }
  }
}

extension UInt8 {
  /// Whether a column ends before this byte: blanks, commas and every control character.
  var endsColumn: Bool { self <= 0x20 || self == 0x2C || self == 0x7F }
}
