import Foundation

/// Takes the time of day and the time zone out of a PDF.
enum PDFFinish {
  /// The bytes with the date of creation set to the beginning of 1970. How long a date is written depends on the time zone, so the table of offsets
  /// is made right again. Bytes that are not as cairo writes them come back as they were.
  static func apply(to pdf: Data) -> Data {
    let bytes = [UInt8](pdf)
    guard let mark = bytes.first("/CreationDate (", from: 0),
      let end = bytes[mark.upperBound...].firstIndex(of: UInt8(ascii: ")")),
      let table = bytes.first("\nxref\n", from: end), let start = bytes.first("startxref\n", from: table.upperBound)
    else { return pdf }
    let date = Array("D:19700101000000Z".utf8)
    let shift = date.count - (end - mark.upperBound)
    var result = bytes[..<mark.upperBound] + date
    result += bytes[end..<table.upperBound]
    for line in bytes[table.upperBound..<start.upperBound].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast()
    {
      result += moved(line, by: shift, behind: end) + [UInt8(ascii: "\n")]
    }
    let rest = bytes[start.upperBound...]
    let digits = rest.prefix { (48...57).contains($0) }
    guard let offset = Int(String(decoding: digits, as: UTF8.self)) else { return pdf }
    result += Array(String(offset + shift).utf8) + rest[digits.endIndex...]
    return Data(result)
  }

  /// A line of the table: ten digits of an offset, then five of a generation and `n`. What lies behind `place` is moved; other lines stay.
  private static func moved(_ line: ArraySlice<UInt8>, by shift: Int, behind place: Int) -> [UInt8] {
    let digits = line.prefix(10)
    guard line.count >= 18, digits.allSatisfy({ (48...57).contains($0) }), line[line.startIndex + 17] == UInt8(ascii: "n"),
      let offset = Int(String(decoding: digits, as: UTF8.self)), offset > place
    else { return Array(line) }
    let text = String(offset + shift)
    return Array((String(repeating: "0", count: max(0, 10 - text.count)) + text).utf8) + line.dropFirst(10)
  }
}

extension [UInt8] {
  /// Where the ASCII text `mark` first stands at or after `start`.
  fileprivate func first(_ mark: String, from start: Int) -> Range<Int>? {
    let mark = Array(mark.utf8)
    guard count - start >= mark.count, let first = mark.first else { return nil }
    for index in start...(count - mark.count) where self[index] == first && self[index...].starts(with: mark) {
      return index..<(index + mark.count)
    }
    return nil
  }
}
