#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Comparing words scalar by scalar. The library's own comparing takes characters that differ in form alone (`が` in one scalar or two) as equal,
/// at fifty times the cost; texts are searched by scalars everywhere else too.
extension String {
  /// The scalars as a string. O(length).
  init(scalars: UnsafeBufferPointer<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
      var count = 0
      for scalar in scalars {
        let value = scalar.value
        switch value {
        case 0..<0x80:
          buffer[count] = UInt8(value)
          count += 1
        case 0..<0x800:
          buffer[count] = UInt8(0xC0 | value >> 6)
          buffer[count + 1] = UInt8(0x80 | value & 0x3F)
          count += 2
        case 0..<0x10000:
          buffer[count] = UInt8(0xE0 | value >> 12)
          buffer[count + 1] = UInt8(0x80 | value >> 6 & 0x3F)
          buffer[count + 2] = UInt8(0x80 | value & 0x3F)
          count += 3
        default:
          buffer[count] = UInt8(0xF0 | value >> 18)
          buffer[count + 1] = UInt8(0x80 | value >> 12 & 0x3F)
          buffer[count + 2] = UInt8(0x80 | value >> 6 & 0x3F)
          buffer[count + 3] = UInt8(0x80 | value & 0x3F)
          count += 4
        }
      }
      return count
    }
  }

  /// Whether `word` stands somewhere in it; an empty word does.
  func contains(_ word: String) -> Bool {
    withBytes { own in
      word.withBytes { word in
        guard let start = word.baseAddress, !word.isEmpty else { return true }
        guard var place = own.baseAddress else { return false }
        let last = place + own.count - word.count
        while place <= last, let found = memchr(place, Int32(word[0]), last - place + 1) {
          if memcmp(found, start, word.count) == 0 { return true }
          place = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
        }
        return false
      }
    }
  }

  /// Whether it begins with `word`.
  func hasPrefix(_ word: String) -> Bool {
    withBytes { own in word.withBytes { word in own.count >= word.count && own.prefix(word.count).elementsEqual(word) } }
  }

  /// Whether it ends with `word`.
  func hasSuffix(_ word: String) -> Bool {
    withBytes { own in word.withBytes { word in own.count >= word.count && own.suffix(word.count).elementsEqual(word) } }
  }

  /// The first line that `read` refuses, with its number from 1; blank lines are passed over. `nil` where it takes all. O(length).
  func line(refusedBy read: (UnsafeBufferPointer<UInt8>) -> Bool) -> (number: Int, text: String)? {
    withBytes { bytes in
      var start = 0
      var number = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        number += 1
        if !line.isEmpty, !read(line) { return (number, String(decoding: line, as: UTF8.self)) }
        start = end + 1
      }
      return nil
    }
  }

  /// Its bytes in UTF-8.
  @inline(__always)
  func withBytes<Value>(_ use: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    if let result = utf8.withContiguousStorageIfAvailable(use) { return result }
    var copy = self
    return copy.withUTF8(use)
  }
}

extension Substring {
  /// Whether it begins with `word`.
  func hasPrefix(_ word: String) -> Bool { utf8.starts(with: word.utf8) }
}
