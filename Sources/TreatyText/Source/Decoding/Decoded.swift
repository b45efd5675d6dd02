import Foundation

/// Bytes as scalars, and what was broken in them. A broken sequence becomes U+FFFD.
struct Decoded {
  var scalars: [Unicode.Scalar] = []
  /// How many sequences were broken.
  var broken = 0
  /// Where the first of them lies, as a byte of the input and as a scalar of the output.
  var firstBroken: (byte: Int, scalar: Int)?

  /// Decodes `bytes`. Linear in their number.
  init(_ bytes: ArraySlice<UInt8>, as encoding: TextEncoding) {
    if encoding != .utf8 { scalars.reserveCapacity(bytes.count / 2) }
    if encoding == .utf8 { decodeUTF8(bytes) } else { decode(bytes, with: encoding) }
  }

  private mutating func replace(at byte: Int) {
    if firstBroken == nil { firstBroken = (byte, scalars.count) }
    broken += 1
    scalars.append("\u{FFFD}")
  }

  /// One U+FFFD for each maximal part of a broken sequence (The Unicode Standard, section 3.9), as most decoders have it.
  private mutating func decodeUTF8(_ bytes: ArraySlice<UInt8>) {
    if let sound = bytes.withUnsafeBufferPointer(Self.soundUTF8) {
      scalars = sound
      return
    }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var byte = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let sequence):
        scalars.append(Unicode.UTF8.decode(sequence))
        byte += sequence.count
      case .error(let length):
        replace(at: byte)
        byte += length
      case .emptyInput:
        return
      }
    }
  }

  /// The scalars of bytes in which no sequence is broken; `nil` where one is.
  private static func soundUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> [Unicode.Scalar]? {
    var isSound = true
    let scalars = [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { output, count in
      // A scalar is its number in memory; every number that is written here is checked to be one.
      output.withMemoryRebound(to: UInt32.self) { output in
        var position = 0
        func follower(_ distance: Int) -> UInt32? {
          guard position + distance < bytes.count, bytes[position + distance] & 0xC0 == 0x80 else { return nil }
          return UInt32(bytes[position + distance] & 0x3F)
        }
        let memory = UnsafeRawBufferPointer(bytes)
        while position < bytes.count {
          // Sixteen ASCII characters at a time.
          while position + 16 <= bytes.count {
            let part = memory.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
            guard part.max() < 0x80 else { break }
            let wide = SIMD16<UInt32>(truncatingIfNeeded: part)
            for place in 0..<16 { output[count + place] = wide[place] }
            position += 16
            count += 16
          }
          // Characters of three bytes, of which Japanese is made, one behind the other.
          while position + 3 <= bytes.count, bytes[position] & 0xF0 == 0xE0 {
            let (second, third) = (bytes[position + 1], bytes[position + 2])
            guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return isSound = false }
            let value = UInt32(bytes[position] & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
            guard value >= 0x800, value & 0xF800 != 0xD800 else { return isSound = false }
            output[count] = value
            position += 3
            count += 1
          }
          guard position < bytes.count else { break }
          let first = UInt32(bytes[position])
          if first < 0x80 {
            output[count] = first
            position += 1
          } else if first < 0xE0, first >= 0xC2, let second = follower(1) {
            output[count] = (first & 0x1F) << 6 | second
            position += 2
          } else if first >= 0xF0, let second = follower(1), let third = follower(2), let fourth = follower(3) {
            let value = (first & 0x0F) << 18 | second << 12 | third << 6 | fourth
            guard first < 0xF5, (0x10000...0x10FFFF).contains(value) else { return isSound = false }
            output[count] = value
            position += 4
          } else {
            return isSound = false
          }
          count += 1
        }
      }
    }
    return isSound ? scalars : nil
  }

  /// Decodes by the C library's `iconv`. An encoding that the C library lacks breaks every byte.
  private mutating func decode(_ bytes: ArraySlice<UInt8>, with encoding: TextEncoding) {
    let converter = iconv_open("UTF-32LE", encoding.rawValue)
    guard Int(bitPattern: converter) != -1 else {
      for byte in bytes.indices { replace(at: byte - bytes.startIndex) }
      return
    }
    defer { iconv_close(converter) }
    let stopped = Int(bitPattern: UInt.max)  // `(size_t) -1`: iconv stopped early
    var output = [UInt32](repeating: 0, count: 4096)
    bytes.withUnsafeBytes { input in
      let start = UnsafeMutablePointer(mutating: input.bindMemory(to: CChar.self).baseAddress)
      var next = start
      var left = input.count
      while left > 0 {
        let (result, code) = output.withUnsafeMutableBytes { buffer in
          var place = buffer.bindMemory(to: CChar.self).baseAddress
          var room = buffer.count
          let done = iconv(converter, &next, &left, &place, &room)
          return ((buffer.count - room) / 4, done == stopped ? errno : 0)
        }
        for unit in output[..<result] { scalars.append(Unicode.Scalar(UInt32(littleEndian: unit)) ?? "\u{FFFD}") }
        guard code == EILSEQ || code == EINVAL else { continue }
        replace(at: input.count - left)
        let skipped = code == EINVAL ? left : min(encoding.unit, left)
        next = next?.advanced(by: skipped)
        left -= skipped
      }
    }
  }
}
