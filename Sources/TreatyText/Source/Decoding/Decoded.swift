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
    scalars.reserveCapacity(encoding == .utf8 ? bytes.count : bytes.count / 2)
    if encoding == .utf8 { decodeUTF8(bytes) } else { decode(bytes, with: encoding) }
  }

  private mutating func replace(at byte: Int) {
    if firstBroken == nil { firstBroken = (byte, scalars.count) }
    broken += 1
    scalars.append("\u{FFFD}")
  }

  /// One U+FFFD for each maximal part of a broken sequence (The Unicode Standard, section 3.9), as most decoders have it.
  private mutating func decodeUTF8(_ bytes: ArraySlice<UInt8>) {
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
